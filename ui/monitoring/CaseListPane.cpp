// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CaseListPane.h"

#include "CaseDossier.h"

#include <archive/Session.h>
#include <common/EmptyState.h>
#include <common/IconSet.h>
#include <common/Jobs.h>
#include <common/MessageBar.h>
#include <common/RecordTable.h>
#include <common/SentenceCase.h>
#include <common/Theme.h>
#include <monitoring/CaseService.h>
#include <reports/ReportRequestDialog.h>
#include <retention/DestructionService.h>
#include <words/EnumText.h>

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

CaseListPane::CaseListPane(const MonitoringContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new CaseListModel(this)), m_view(new QTableView),
      m_filter(new QComboBox), m_new(new QPushButton),
      m_report(new QPushButton(icons::named(u"file"_s), tr("Report…"))), m_reminders(new MessageBar),
      m_empty(new EmptyState), m_stack(new QStackedWidget), m_openFirst(new QAction(this)),
      m_newAction(new QAction(icons::named(u"add"_s), tr("Open a case"), this))
{
    m_reminders->setObjectName(u"caseReminders"_s);
    m_reminders->setClosable(false);
    m_openFirst->setObjectName(u"openDue"_s);
    connect(m_openFirst, &QAction::triggered, this, [this] { Q_EMIT openRequested(m_dueFirst); });
    m_newAction->setObjectName(u"newCase"_s);
    connect(m_newAction, &QAction::triggered, this, &CaseListPane::newRequested);
    makeView();
    m_empty->setObjectName(u"noCases"_s);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_reminders);
    makeTop();
    layout->addWidget(m_stack, 1);
}

void CaseListPane::makeTop()
{
    m_new->setObjectName(u"newCaseButton"_s);
    m_new->setText(m_newAction->text());
    m_new->setIcon(m_newAction->icon());
    m_new->setVisible(m_context.isOfficer());
    connect(m_new, &QPushButton::clicked, m_newAction, &QAction::trigger);
    m_report->setObjectName(u"caseListReport"_s);
    m_report->setToolTip(m_context.isReviewer()
                             ? tr("The selected case as a PDF for the works council: without names")
                             : tr("The file of the selected case as a PDF, or what the works council may read of it"));
    m_report->hide();
    connect(m_report, &QPushButton::clicked, this, &CaseListPane::makeReport);
    m_filter->setObjectName(u"caseFilter"_s);
    m_filter->setAccessibleName(tr("State"));
    m_filter->addItem(tr("All states"), QString());
    for (const CaseState state : allCaseStates) {
        if (state == CaseState::ClosedNoFinding || state == CaseState::Aborted)
            continue; // passed through: it goes on to its destruction at once
        const QString id(idIn(caseStateIds, state));
        m_filter->addItem(sentenceCase(EnumText::value(id)), id);
    }
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setState(valueIn<CaseState>(caseStateIds, stateFilter()));
        showEmptiness();
    });
    auto *label = new QLabel(tr("&State:"));
    label->setBuddy(m_filter);
    auto *row = new QHBoxLayout;
    row->addWidget(m_new);
    row->addWidget(m_report);
    row->addStretch(1);
    row->addWidget(label);
    row->addWidget(m_filter);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void CaseListPane::makeView()
{
    m_view->setObjectName(u"caseList"_s);
    m_view->setAccessibleName(tr("Monitoring cases"));
    m_view->setModel(m_model);
    recordtable::setUp(m_view);
    recordtable::fitColumns(m_view, {CaseListModel::Next});
    connect(m_view, &QTableView::activated, this, &CaseListPane::openCurrent);
    connect(m_view, &QTableView::doubleClicked, this, &CaseListPane::openCurrent);
}

void CaseListPane::openCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid() && !m_context.isReviewer())
        Q_EMIT openRequested(m_model->row(current.row()).id);
}

void CaseListPane::makeReport()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid())
        ReportRequestDialog::forCase(m_model->row(current.row()).number, m_context.page, this)->open();
}

QString CaseListPane::stateFilter() const { return m_filter->currentData().toString(); }

void CaseListPane::setStateFilter(const QString &id) { m_filter->setCurrentIndex(std::max(0, m_filter->findData(id))); }

void CaseListPane::select(const Id &id) { m_selected = id; }

Result<CaseListModel::Contents> CaseListPane::read(const MonitoringContext &context)
{
    const Session &session = context.page.session;
    CaseListModel::Contents contents;
    contents.today = context.cases.today();
    VOICELOG_ASSIGN(const auto cases, context.cases.list());
    for (const MonitoringCase &record : cases) {
        bool shown = session.account().role != Role::Investigator;
        if (!shown) {
            VOICELOG_ASSIGN(const auto grants, context.cases.grants(record.id));
            shown = std::ranges::any_of(grants, [&](const CaseGrant &grant) {
                return grant.account == session.account().id && grant.isLiveOn(contents.today);
            });
        }
        if (shown)
            contents.rows.append(record);
    }
    const auto isDestroyed = [](const MonitoringCase &record) { return record.state == CaseState::Destroyed; };
    if (std::ranges::any_of(contents.rows, isDestroyed)) {
        VOICELOG_ASSIGN(const QList<DestructionRecord> destructions, context.destructions.destructions());
        for (const DestructionRecord &one : destructions)
            contents.certificates.insert(one.id, one.number);
    }
    if (context.isOfficer()) {
        VOICELOG_ASSIGN(const QStringList keys, session.privateKeys(CaseUnsaved::prefix));
        for (const QString &key : keys)
            contents.unsaved.insert(CaseUnsaved::caseOf(key));
    }
    return contents;
}

void CaseListPane::reload()
{
    m_context.page.jobs.start(
        this, [context = m_context] { return read(context); },
        [this](const Result<CaseListModel::Contents> &contents) {
            if (contents)
                show(*contents);
            else
                Q_EMIT failed(contents.error());
        });
}

void CaseListPane::show(const CaseListModel::Contents &contents)
{
    recordtable::refill(m_view, m_model, m_selected, [&] { m_model->setContents(contents); });
    showReminders(contents);
    showEmptiness();
}

void CaseListPane::showReminders(const CaseListModel::Contents &contents)
{
    struct Reminder
    {
        CaseDue due;
        const MonitoringCase *record;
    };
    QList<Reminder> reminders;
    for (const MonitoringCase &record : contents.rows) {
        const auto dues = CaseDue::of(record);
        for (const CaseDue &due : dues) {
            // Silence destroys: that asks nothing of anybody.
            if (due.what != CaseDue::What::Destruction && due.on <= contents.today.addDays(reminderDays))
                reminders.append({due, &record});
        }
    }
    if (reminders.isEmpty() || !m_context.isOfficer()) {
        m_reminders->clear();
        return;
    }
    std::ranges::stable_sort(reminders, {}, [](const Reminder &one) { return one.due.on; });
    QStringList lines;
    for (const Reminder &one : std::as_const(reminders))
        lines.append(tr("%1: %2", "a case and what is due").arg(one.record->number, one.due.text(contents.today)));
    const Reminder &first = reminders.constFirst();
    m_dueFirst = first.record->id;
    m_reminders->showMessage(first.due.isOverdueOn(contents.today) ? MessageBar::Kind::Warning : MessageBar::Kind::Info,
                             tr("%n day(s) that a case waits for", nullptr, int(reminders.size())), lines.join(u'\n'));
    m_openFirst->setText(tr("Open %1").arg(first.record->number));
    m_reminders->addAction(m_openFirst);
}

void CaseListPane::showEmptiness()
{
    m_report->setVisible(m_model->rowCount() > 0 && m_context.page.session.account().role != Role::Investigator);
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_view);
        return;
    }
    m_empty->clearActions();
    if (!m_model->isEmptyArchive()) {
        m_empty->set(u"filter"_s, tr("None in this state"), tr("Choose another state above to see the others."));
    } else if (m_context.isOfficer()) {
        m_empty->set(u"monitoring"_s, tr("No monitoring case"),
                     tr("Recordings made to serve callers are never used to check an employee. Where there is a "
                        "concrete suspicion and nothing else works, a case lays down who is recorded, why, on which "
                        "lines and for how long, before the first call. The form leads through it."));
        m_empty->addAction(m_newAction);
    } else if (m_context.page.session.account().role == Role::Investigator) {
        m_empty->set(u"monitoring"_s, tr("No case is yours"),
                     tr("A case appears here while you have access to it. A privacy officer gives it, for a time."));
    } else {
        m_empty->set(u"monitoring"_s, tr("No monitoring case"),
                     tr("A case appears here once a privacy officer opens one: its number, period and counts, and "
                        "nobody's name."));
    }
    m_stack->setCurrentWidget(m_empty);
}

} // namespace voicelog
