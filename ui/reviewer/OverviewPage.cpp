// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "OverviewPage.h"

#include "IntakeChart.h"

#include <archive/AuditLog.h>
#include <archive/Session.h>
#include <common/IconSet.h>
#include <common/JobBar.h>
#include <common/Jobs.h>
#include <common/LocalTime.h>
#include <common/MessageBar.h>
#include <common/SentenceCase.h>
#include <common/Theme.h>
#include <programmes/ProgrammeService.h>
#include <reports/ReportRequestDialog.h>
#include <words/EnumText.h>
#include <words/RoleText.h>

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

enum TotalsColumn { ProgrammeName, ProgrammePurpose, ThisMonth, LastMonth, ThisYear, InAll, Hours, TotalsColumns };
constexpr double msPerHour = 3'600'000.0;

QLabel *paragraph(const QString &name, const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

struct OverviewPage::Loaded
{
    QList<IntakeTotals> totals;
    QList<qint64> months;
    QList<OpenPoint> points;
    QStringList officers;
};

OverviewPage::OverviewPage(const PageContext &context, OpenPoints openPoints, QWidget *parent)
    : Page(parent), m_context(context), m_openPoints(std::move(openPoints))
{
    setObjectName(u"overviewPage"_s);
    m_message = new MessageBar;
    m_message->setObjectName(u"overviewMessage"_s);
    m_message->setClosable(true);
    m_progress = new JobBar;

    auto *heading = paragraph(u"overviewHeading"_s, tr("Recording at %1").arg(context.session.organisation()));
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    heading->setFont(large);
    auto *left = new QVBoxLayout;
    left->setSpacing(Theme::pageMargin);
    makeTotals(left);
    m_points = section(left, tr("What is open"));
    left->addStretch();
    auto *side = new QWidget;
    side->setFixedWidth(360);
    auto *right = new QVBoxLayout(side);
    right->setContentsMargins({});
    right->setSpacing(Theme::pageMargin);
    makeSide(right);
    right->addStretch();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(2 * Theme::pageMargin);
    columns->addLayout(left, 1);
    columns->addWidget(side, 0, Qt::AlignTop);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::pageMargin);
    column->addWidget(heading);
    column->addWidget(m_message);
    column->addLayout(columns);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"overviewScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scroll, 1);
    outer->addWidget(m_progress);
}

QVBoxLayout *OverviewPage::section(QVBoxLayout *into, const QString &heading)
{
    auto *label = new QLabel(heading);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    auto *inner = new QVBoxLayout;
    inner->setSpacing(Theme::spacing);
    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::spacing);
    column->addWidget(label);
    column->addLayout(inner);
    into->addLayout(column);
    return inner;
}

void OverviewPage::makeTotals(QVBoxLayout *into)
{
    QVBoxLayout *column = section(into, tr("How much is recorded, and what for"));
    m_chart = new IntakeChart;
    column->addWidget(m_chart);
    m_totals = new QTableWidget(0, TotalsColumns);
    m_totals->setObjectName(u"totals"_s);
    m_totals->setAccessibleName(tr("Recordings taken in, by programme"));
    m_totals->setHorizontalHeaderLabels({tr("Programme"), tr("Purpose"), tr("This month"), tr("Last month"),
                                         tr("This year"), tr("In all"), tr("Hours")});
    m_totals->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_totals->setSelectionMode(QAbstractItemView::NoSelection);
    m_totals->setShowGrid(false);
    m_totals->setTabKeyNavigation(false);
    m_totals->setFocusPolicy(Qt::StrongFocus);
    m_totals->verticalHeader()->hide();
    m_totals->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_totals->horizontalHeader()->setHighlightSections(false);
    m_totals->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_totals->horizontalHeader()->setSectionResizeMode(ProgrammeName, QHeaderView::Stretch);
    column->addWidget(m_totals);
    m_noTotals = paragraph(u"noTotals"_s, tr("There is no recording programme yet: nothing is recorded."));
    column->addWidget(m_noTotals);
    auto *note =
        paragraph(u"totalsNote"_s, tr("Counted by the month of the call when it was taken in, without names or "
                                      "numbers of anybody. What was destroyed since stays counted."));
    note->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(note);
}

void OverviewPage::makeSide(QVBoxLayout *into)
{
    const Role role = m_context.session.account().role;
    m_destinations = section(into, tr("What you can look into"));
    QVBoxLayout *reports = section(into, tr("Reports you can make"));
    const auto addReport = [reports](const QString &name, const QString &text) {
        auto *button = new QPushButton(icons::named(u"file"_s), text);
        button->setObjectName(name);
        reports->addWidget(button, 0, Qt::AlignLeft);
        return button;
    };
    connect(addReport(u"overviewReport"_s, tr("Annual &overview…")), &QPushButton::clicked, this,
            [this] { ReportRequestDialog::forCouncil(m_context, this)->open(); });
    connect(addReport(u"registerReport"_s, tr("&Register of processing…")), &QPushButton::clicked, this,
            [this] { ReportRequestDialog::forRegister(m_context, this)->open(); });
    QVBoxLayout *about = section(into, tr("Your role: %1").arg(EnumText::of(role)));
    about->addWidget(paragraph(u"overviewMay"_s, tr("You may: %1").arg(RoleText::may(role))));
    about->addWidget(paragraph(u"overviewMayNever"_s, tr("You may never: %1").arg(RoleText::mayNever(role))));
    about->addWidget(
        paragraph(u"overviewRefused"_s, tr("An attempt at that is refused, and kept in the audit trail.")));
    QVBoxLayout *ask = section(into, tr("Whom to ask"));
    m_ask = paragraph(u"overviewAsk"_s);
    ask->addWidget(m_ask);
    QVBoxLayout *trail = section(into, tr("Is the record of it all whole?"));
    trail->addWidget(paragraph(u"overviewTrail"_s, tr("Everything that is done here is kept in a signed chain. You can "
                                                      "check yourself that nothing was taken out or changed.")));
    m_verify = new QPushButton(icons::named(u"verify"_s), tr("Check the &audit trail"));
    m_verify->setObjectName(u"overviewVerify"_s);
    connect(m_verify, &QPushButton::clicked, this, &OverviewPage::verify);
    trail->addWidget(m_verify, 0, Qt::AlignLeft);
}

void OverviewPage::setDestinations(const QList<Page *> &pages)
{
    clearLayout(m_destinations);
    for (const Page *page : pages) {
        if (page == this)
            continue;
        auto *button = new QPushButton(icons::named(page->iconName()), page->title());
        button->setObjectName(u"destination-"_s + page->pageId());
        button->setFlat(true);
        button->setCursor(Qt::PointingHandCursor);
        button->setStyleSheet(u"text-align: left; padding: 5px 8px;"_s);
        connect(button, &QPushButton::clicked, this, [this, id = page->pageId()] { Q_EMIT openRequested(id, {}); });
        m_destinations->addWidget(button);
    }
    if (m_destinations->isEmpty())
        m_destinations->addWidget(paragraph(u"noDestinations"_s, tr("Nothing yet.")));
}

QString OverviewPage::pageId() const { return u"overview"_s; }
QString OverviewPage::title() const { return tr("Overview"); }
QString OverviewPage::iconName() const { return u"organisation"_s; }

QDate OverviewPage::today() const { return m_context.localTime.localDate(m_context.session.clock().now()); }

void OverviewPage::activate() { reload(); }

void OverviewPage::reload()
{
    m_context.jobs.start(
        this,
        [&session = m_context.session, openPoints = m_openPoints, today = today()]() -> Result<Loaded> {
            Loaded loaded;
            VOICELOG_ASSIGN(const QList<Programme> programmes, ProgrammeService(session).list());
            VOICELOG_ASSIGN(Database database, session.openGovernance());
            VOICELOG_ASSIGN(const QList<VaultIntake> intake, vaultIntake(database));
            loaded.totals = intakeTotals(programmes, intake, today);
            loaded.months = intakeByMonth(intake, today);
            if (openPoints) {
                VOICELOG_ASSIGN(loaded.points, openPoints(session, today));
            }
            VOICELOG_ASSIGN(const QList<AccountInfo> accounts, session.accounts());
            for (const AccountInfo &account : accounts) {
                if (account.role == Role::PrivacyOfficer && !account.disabled)
                    loaded.officers += account.name;
            }
            return loaded;
        },
        [this](const Result<Loaded> &loaded) {
            if (!loaded) {
                m_message->showError(loaded.error());
                return;
            }
            showTotals(loaded->totals);
            m_chart->setMonths(loaded->months, today());
            showPoints(loaded->points);
            showOfficers(loaded->officers);
        });
}

void OverviewPage::showTotals(const QList<IntakeTotals> &totals)
{
    m_totals->setVisible(!totals.isEmpty());
    m_chart->setVisible(!totals.isEmpty());
    m_noTotals->setVisible(totals.isEmpty());
    m_totals->setRowCount(int(totals.size()));
    const auto put = [this](int row, int column, const QString &text, bool number) {
        auto *item = new QTableWidgetItem(text);
        item->setTextAlignment(number ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
        m_totals->setItem(row, column, item);
    };
    for (int column = 0; column < TotalsColumns; ++column)
        m_totals->horizontalHeaderItem(column)->setTextAlignment(
            column < ThisMonth ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    const QLocale locale;
    for (int row = 0; row < int(totals.size()); ++row) {
        const IntakeTotals &each = totals[row];
        put(row, ProgrammeName, each.closed ? tr("%1 (closed)").arg(each.programme) : each.programme, false);
        put(row, ProgrammePurpose, sentenceCase(EnumText::of(each.purpose)), false);
        put(row, ThisMonth, locale.toString(each.thisMonth), true);
        put(row, LastMonth, locale.toString(each.lastMonth), true);
        put(row, ThisYear, locale.toString(each.thisYear), true);
        put(row, InAll, locale.toString(each.inAll), true);
        put(row, Hours, locale.toString(double(each.durationMs) / msPerHour, 'f', 1), true);
    }
    int height = m_totals->horizontalHeader()->sizeHint().height() + 2 * m_totals->frameWidth();
    for (int row = 0; row < m_totals->rowCount(); ++row)
        height += m_totals->rowHeight(row);
    m_totals->setFixedHeight(height);
}

void OverviewPage::showPoints(const QList<OpenPoint> &points)
{
    clearLayout(m_points);
    for (const OpenPoint &point : points) {
        const QString date = QLocale().toString(point.due, QLocale::ShortFormat);
        auto *button = new QPushButton(icons::named(u"calendar"_s), point.due < today()
                                                                        ? tr("%1: was due on %2").arg(point.text, date)
                                                                        : tr("%1: due on %2").arg(point.text, date));
        button->setObjectName(u"openPoint"_s);
        button->setFlat(true);
        button->setCursor(Qt::PointingHandCursor);
        button->setStyleSheet(u"text-align: left; padding: 5px 8px;"_s);
        connect(button, &QPushButton::clicked, this,
                [this, point] { Q_EMIT openRequested(point.pageId, point.target); });
        m_points->addWidget(button);
    }
    if (points.isEmpty())
        m_points->addWidget(paragraph(u"noOpenPoints"_s, tr("Nothing is due: no review date has come.")));
}

void OverviewPage::showOfficers(const QStringList &names)
{
    m_ask->setText(
        tr("What is not shown here you ask of a privacy officer: %1. An officer can go through a case with you "
           "and make the reports that are meant for the works council.")
            .arg(QLocale().createSeparatedList(names)));
}

void OverviewPage::verify()
{
    m_verify->setEnabled(false);
    m_message->clear();
    Job *job = m_context.jobs.start(
        this,
        [&session = m_context.session](const CancelToken &cancel, const ProgressFunction &progress) {
            return AuditLog(session).verify(progress, cancel);
        },
        [this](const Result<AuditVerification> &found) {
            m_verify->setEnabled(true);
            if (found)
                m_message->showMessage(MessageBar::Kind::Success,
                                       tr("The audit trail is whole: %n event(s)", nullptr, int(found->events)),
                                       tr("Order, hashes and signatures hold from the first event to the last."));
            else
                m_message->showError(found.error());
        });
    m_progress->follow(job, tr("Checking the audit trail"));
}

} // namespace voicelog
