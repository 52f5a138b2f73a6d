// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TodayPage.h"

#include "AgendaDelegate.h"
#include "AgendaLook.h"
#include "AgendaModel.h"
#include "RetentionByItself.h"
#include "RetentionPane.h"
#include "RunText.h"

#include <archive/ArchiveRevision.h>
#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <common/EmptyState.h>
#include <common/FileDialog.h>
#include <common/IconSet.h>
#include <common/JobBar.h>
#include <common/Jobs.h>
#include <common/MessageBar.h>
#include <common/RevisionWatch.h>
#include <common/Theme.h>
#include <words/AgendaText.h>
#include <words/ErrorText.h>

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int dayLookMs = 60'000;
constexpr int restMs = 3'000;

QString agendaDay(QDate date) { return QLocale().toString(date, u"d MMMM yyyy"_s); }

} // namespace

TodayPage::TodayPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_service(std::make_shared<AgendaService>(context.session)),
      m_revision(std::make_shared<ArchiveRevision>(context.session)),
      m_watch(new RevisionWatch([revision = m_revision] { return revision->revision(); }, context.jobs, this)),
      m_model(new AgendaModel(this)), m_list(new QTreeView), m_empty(new EmptyState), m_stack(new QStackedWidget),
      m_pages(new QStackedWidget), m_retention(new RetentionPane(context)),
      m_byItself(new RetentionByItself(context, this)), m_runs(new MessageBar), m_progress(new JobBar),
      m_day(new QLabel), m_counts(new QLabel), m_topic(new QComboBox), m_problems(new MessageBar),
      m_message(new MessageBar)
{
    setObjectName(u"todayPage"_s);
    auto *top = new QWidget;
    makeTop(top);
    makeList();
    m_problems->setObjectName(u"todayProblems"_s);
    m_message->setObjectName(u"todayMessage"_s);
    m_message->setClosable(true);
    m_empty->setObjectName(u"nothingDue"_s);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_runs->setObjectName(u"runMessage"_s);
    m_runs->setClosable(true);
    auto *due = new QWidget;
    auto *inner = new QVBoxLayout(due);
    inner->setContentsMargins({});
    inner->setSpacing(Theme::spacing);
    inner->addWidget(top);
    inner->addWidget(m_message);
    inner->addWidget(m_problems);
    inner->addWidget(m_stack, 1);
    m_pages->addWidget(due);
    m_pages->addWidget(m_retention);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::margin);
    column->setSpacing(Theme::spacing);
    column->addWidget(m_runs);
    column->addWidget(m_pages, 1);
    column->addWidget(m_progress);
    connectRuns();

    connect(m_watch, &RevisionWatch::changed, this, &TodayPage::reload);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (std::exchange(m_again, false))
            reload();
    });
    m_midnight.setInterval(dayLookMs);
    connect(&m_midnight, &QTimer::timeout, this, [this] {
        if (m_service->today() != m_model->agenda().today)
            reload();
    });
}

TodayPage::~TodayPage() = default;

void TodayPage::makeTop(QWidget *into)
{
    m_day->setObjectName(u"todayDay"_s);
    QFont large = m_day->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    m_day->setFont(large);
    m_counts->setObjectName(u"todayCounts"_s);
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_topic->setObjectName(u"todayTopic"_s);
    m_topic->setAccessibleName(tr("What to show"));
    m_topic->addItem(tr("Everything"), QString());
    for (size_t i = 0; i < agendaTopicIds.size(); ++i)
        m_topic->addItem(AgendaText::topic(AgendaTopic(int(i))), QString(agendaTopicIds[i]));
    connect(m_topic, &QComboBox::currentIndexChanged, this, [this] {
        m_wanted = chosenKey();
        m_model->setTopic(valueIn<AgendaTopic>(agendaTopicIds, m_topic->currentData().toString()));
        showEmptiness();
    });
    auto *label = new QLabel(tr("&Show:"));
    label->setBuddy(m_topic);
    m_calendar = new QAction(icons::named(u"calendar"_s), tr("Save for a calendar…"), this);
    m_calendar->setObjectName(u"saveCalendar"_s);
    m_calendar->setToolTip(tr("Write the dates to a file for a calendar program: numbers and kinds, no names"));
    m_calendar->setEnabled(false);
    connect(m_calendar, &QAction::triggered, this, &TodayPage::saveCalendar);
    m_showAll = new QAction(icons::named(u"filter"_s), tr("Show everything"), this);
    m_showAll->setObjectName(u"showEverything"_s);
    connect(m_showAll, &QAction::triggered, this, [this] { m_topic->setCurrentIndex(0); });
    auto *save = new QPushButton(m_calendar->icon(), m_calendar->text());
    save->setObjectName(u"saveCalendarButton"_s);
    save->setToolTip(m_calendar->toolTip());
    save->setEnabled(false);
    connect(save, &QPushButton::clicked, m_calendar, &QAction::trigger);
    connect(m_calendar, &QAction::enabledChanged, save, &QWidget::setEnabled);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_day);
    words->addWidget(m_counts);
    auto *row = new QHBoxLayout(into);
    row->setContentsMargins({});
    row->setSpacing(Theme::spacing);
    row->addLayout(words, 1);
    row->addWidget(label, 0, Qt::AlignBottom);
    row->addWidget(m_topic, 0, Qt::AlignBottom);
    row->addWidget(save, 0, Qt::AlignBottom);
    m_run = new QAction(icons::named(u"remove"_s), tr("Retention run…"), this);
    m_run->setObjectName(u"showRetention"_s);
    m_run->setToolTip(tr("See what is to be destroyed today, and carry it out"));
    connect(m_run, &QAction::triggered, this, [this] { showRun(true); });
    auto *run = new QPushButton(m_run->icon(), m_run->text());
    run->setObjectName(u"showRetentionButton"_s);
    run->setToolTip(m_run->toolTip());
    connect(run, &QPushButton::clicked, m_run, &QAction::trigger);
    row->addWidget(run, 0, Qt::AlignBottom);
}

void TodayPage::connectRuns()
{
    connect(m_retention, &RetentionPane::backRequested, this, [this] { showRun(false); });
    connect(m_retention, &RetentionPane::lineRequested, this, [this](const RetentionItem &item) {
        Q_EMIT openRequested(u"retention"_s, {{u"order"_s, item.vaultNumber}});
    });
    connect(m_byItself, &RetentionByItself::began, this, [this](const RetentionPlan &plan, Job *job) {
        m_runs->showMessage(
            MessageBar::Kind::Info, tr("The daily retention run has begun: %1").arg(RunText::ready(plan)),
            tr("What is due and approved, and nothing keeps, is destroyed. It can be switched off in the "
               "settings."));
        m_runs->addAction(m_run);
        m_progress->follow(job, tr("Destroying"));
    });
    connect(m_byItself, &RetentionByItself::failed, m_runs, &MessageBar::showError);
    connect(m_byItself, &RetentionByItself::ended, this, [this](const RetentionReport &report) {
        m_runs->showMessage(report.cancelled ? MessageBar::Kind::Warning : MessageBar::Kind::Success,
                            tr("The daily retention run. %1").arg(RunText::done(report)), RunText::details(report));
    });
}

void TodayPage::showRun(bool shown)
{
    m_pages->setCurrentIndex(shown ? 1 : 0);
    if (shown)
        m_retention->look();
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

void TodayPage::open(const QJsonObject &target)
{
    if (target.contains("run"_L1))
        showRun(true);
}

void TodayPage::makeList()
{
    m_list->setObjectName(u"agenda"_s);
    m_list->setAccessibleName(tr("What is due, by its day"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AgendaDelegate(m_list));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setIndentation(0);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->viewport()->setCursor(Qt::PointingHandCursor);
    m_list->viewport()->setMouseTracking(true);
    connect(m_list, &QTreeView::clicked, this, &TodayPage::openLine);
    // Enter alone; a click was the one above.
    auto *enter = new QAction(tr("Open the record"), m_list);
    enter->setObjectName(u"openAgendaLine"_s);
    enter->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    enter->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(enter);
    connect(enter, &QAction::triggered, this, [this] { openLine(m_list->currentIndex()); });
    connect(m_model, &QAbstractItemModel::modelReset, m_list, [this] {
        m_list->expandAll();
        const QModelIndex wanted = m_model->indexOf(m_wanted);
        if (const QModelIndex first = m_model->index(0, 0, m_model->index(0, 0)); wanted.isValid() || first.isValid())
            m_list->setCurrentIndex(wanted.isValid() ? wanted : first);
    });
}

QString TodayPage::pageId() const { return u"today"_s; }
QString TodayPage::title() const { return tr("Today"); }
QString TodayPage::iconName() const { return u"clock"_s; }

QList<ShortcutHelp> TodayPage::shortcuts() const
{
    return {{tr("Open the record of the chosen line"), QKeySequence(Qt::Key_Return).toString()}};
}

QString TodayPage::chosenKey() const
{
    const AgendaItem *item = m_model->item(m_list->currentIndex());
    return item ? item->key() : m_wanted;
}

QJsonObject TodayPage::saveState() const
{
    return {{u"topic"_s, m_topic->currentData().toString()}, {u"chosen"_s, chosenKey()}};
}

void TodayPage::restoreState(const QJsonObject &state)
{
    m_topic->setCurrentIndex(std::max(0, m_topic->findData(state["topic"_L1].toString())));
    m_wanted = state["chosen"_L1].toString();
}

void TodayPage::activate()
{
    m_watch->start(); // its first answer brings the agenda
    m_byItself->bringUpToDate();
    m_midnight.start();
    if (const QDate shown = m_model->agenda().today; shown.isValid() && shown != m_service->today())
        reload();
    m_list->setFocus(Qt::OtherFocusReason);
}

void TodayPage::hideEvent(QHideEvent *event)
{
    m_watch->stop();
    m_midnight.stop();
    Page::hideEvent(event);
}

void TodayPage::reload()
{
    if (m_loading || m_rest.isActive()) {
        m_again = true;
        return;
    }
    m_loading = true;
    m_context.jobs.start(
        this,
        [service = m_service](const CancelToken &cancel) { return service->agenda(AgendaService::usualDays, cancel); },
        [this](const Result<Agenda> &agenda) {
            m_loading = false;
            if (agenda)
                show(*agenda);
            else
                m_problems->showError(agenda.error());
            m_rest.start();
        });
}

void TodayPage::show(const Agenda &agenda)
{
    m_wanted = chosenKey();
    const int scrolled = m_list->verticalScrollBar()->value();
    m_model->setAgenda(agenda);
    m_list->verticalScrollBar()->setValue(scrolled);
    m_day->setText(QLocale().toString(agenda.today, u"dddd d MMMM yyyy"_s));
    m_calendar->setEnabled(
        std::ranges::any_of(agenda.items, [](const AgendaItem &item) { return item.date.isValid(); }));
    showCounts();
    showProblems(agenda);
    showEmptiness();
    Q_EMIT shown();
}

void TodayPage::showCounts()
{
    QHash<AgendaGroup, int> counts;
    for (const AgendaItem &item : m_model->agenda().items)
        ++counts[groupOf(item, m_model->agenda().today)];
    QStringList parts;
    const auto add = [&](AgendaGroup group, const QString &text) {
        if (counts.value(group) > 0)
            parts += text;
    };
    using enum AgendaGroup;
    add(Overdue, tr("%n overdue", nullptr, counts.value(Overdue)));
    add(Today, tr("%n due today", nullptr, counts.value(Today)));
    add(ThisWeek, tr("%n within a week", nullptr, counts.value(ThisWeek)));
    add(Waiting, tr("%n waiting", nullptr, counts.value(Waiting)));
    add(Later, tr("%n later, until %1", nullptr, counts.value(Later)).arg(agendaDay(m_model->agenda().until)));
    m_counts->setText(parts.join(u" · "_s));
}

void TodayPage::showProblems(const Agenda &agenda)
{
    QStringList lines;
    for (const Agenda::Failure &failure : agenda.failures)
        lines += tr("Could not look at %1. %2")
                     .arg(AgendaText::source(failure.source), ErrorText::of(failure.error).oneLine());
    if (agenda.closedVaults > 0)
        lines += tr("The recordings of %n programme(s) are not looked at: their vault is not granted to you.", nullptr,
                    agenda.closedVaults);
    if (lines.isEmpty())
        m_problems->clear();
    else
        m_problems->showMessage(agenda.failures.isEmpty() ? MessageBar::Kind::Info : MessageBar::Kind::Warning,
                                tr("This is not everything"), lines.join(u'\n'));
}

void TodayPage::showEmptiness()
{
    if (m_model->itemCount() > 0 || !m_model->agenda().until.isValid()) {
        m_stack->setCurrentWidget(m_list);
        return;
    }
    const QString until = agendaDay(m_model->agenda().until);
    m_empty->clearActions();
    if (m_topic->currentIndex() > 0) {
        m_empty->set(u"filter"_s, tr("Nothing of this kind is due before %1").arg(until),
                     tr("Something of another kind may be."));
        m_empty->addAction(m_showAll);
    } else {
        m_empty->set(
            u"ok"_s, tr("Nothing is due before %1").arg(until),
            tr("No review, no term and nobody waits for you. Dates come here by themselves from the programmes, "
               "the balancing records, the register, the works council's records and the recordings."));
    }
    m_stack->setCurrentWidget(m_empty);
}

void TodayPage::openLine(const QModelIndex &index)
{
    if (const AgendaItem *item = m_model->item(index)) {
        const AgendaTarget where = agendaTarget(*item);
        Q_EMIT openRequested(where.pageId, where.target);
    }
}

void TodayPage::saveCalendar()
{
    m_context.fileDialog.saveFile(this,
                                  {.id = u"calendar"_s,
                                   .title = tr("Save the dates for a calendar"),
                                   .filters = {tr("Calendars (*.ics)")},
                                   .suggestedName = tr("voicelog-dates.ics"),
                                   .acceptText = tr("Save")},
                                  this, [this](const QString &path) { writeCalendar(path); });
}

void TodayPage::writeCalendar(const QString &path)
{
    m_context.jobs.start(
        this,
        [service = m_service, agenda = m_model->agenda(), path]() -> Result<void> {
            VOICELOG_ASSIGN(const QByteArray bytes,
                            service->calendar(agenda, AgendaText::calendarName(), AgendaText::summary));
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
                return fail(errors::FileUnwritable, {{u"path"_s, path}, {u"detail"_s, file.errorString()}});
            return {};
        },
        [this](const Result<void> &written) {
            if (written)
                m_message->showMessage(
                    MessageBar::Kind::Success, tr("The dates are saved"),
                    tr("The file has numbers and kinds only, no names. Import it in your calendar; a later one "
                       "replaces "
                       "the same dates and does not add them again. What you wait for without a date is not in it."));
            else
                m_message->showError(written.error());
        });
}

} // namespace voicelog
