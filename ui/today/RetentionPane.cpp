// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RetentionPane.h"

#include "RetentionModel.h"
#include "RunText.h"

#include <agenda/RetentionTools.h>
#include <answers/RetentionRun.h>
#include <archive/Session.h>
#include <common/EmptyState.h>
#include <common/IconSet.h>
#include <common/JobBar.h>
#include <common/Jobs.h>
#include <common/MessageBar.h>
#include <common/RecordTable.h>
#include <common/Theme.h>

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

/// The plan of today. An officer's dates are brought up to date first.
Result<RetentionPlan> todaysPlan(Session &session, bool assess, const ProgressFunction &progress,
                                 const CancelToken &cancel)
{
    return withRetention(session, [&](const RetentionTools &tools) -> Result<RetentionPlan> {
        if (assess)
            VOICELOG_TRY(tools.retention.assessAll(progress, cancel));
        return tools.retention.plan();
    });
}

} // namespace

RetentionPane::RetentionPane(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_officer(context.session.account().role == Role::PrivacyOfficer),
      m_model(new RetentionModel(this)), m_explanation(new QLabel), m_list(new QTableView), m_empty(new EmptyState),
      m_stack(new QStackedWidget), m_message(new MessageBar), m_progress(new JobBar)
{
    setObjectName(u"retentionPane"_s);
    m_message->setObjectName(u"retentionMessage"_s);
    m_message->setClosable(true);
    m_empty->setObjectName(u"nothingToDestroy"_s);
    auto *top = new QWidget;
    makeTop(top);
    makeList();
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *buttons = new QWidget;
    makeButtons(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::spacing);
    column->addWidget(top);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    column->addWidget(m_progress);
    column->addWidget(buttons);
    updateActions();
}

void RetentionPane::makeTop(QWidget *into)
{
    auto *back = new QPushButton(icons::named(u"left"_s), tr("&Back to what is due"));
    back->setObjectName(u"leaveRetention"_s);
    connect(back, &QPushButton::clicked, this, &RetentionPane::backRequested);
    auto *heading = new QLabel(tr("Retention run"));
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    heading->setFont(large);
    m_explanation->setObjectName(u"retentionExplanation"_s);
    m_explanation->setWordWrap(true);
    m_explanation->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout;
    row->addWidget(heading, 1);
    row->addWidget(back);
    auto *column = new QVBoxLayout(into);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_explanation);
}

void RetentionPane::makeList()
{
    m_list->setObjectName(u"retentionPlan"_s);
    m_list->setAccessibleName(tr("What is to be destroyed"));
    m_list->setModel(m_model);
    recordtable::setUp(m_list);
    recordtable::fitColumns(m_list, {RetentionModel::InTheWay});
    connect(m_list, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT lineRequested(m_model->item(index.row())); });
}

void RetentionPane::makeButtons(QWidget *into)
{
    m_carryOut = new QAction(icons::named(u"remove"_s), tr("&Carry out"), this);
    m_carryOut->setObjectName(u"carryOutRetention"_s);
    m_carryOut->setToolTip(tr("Destroy everything that nothing stands in the way of"));
    connect(m_carryOut, &QAction::triggered, this, &RetentionPane::carryOut);
    m_carryOutButton = new QPushButton(m_carryOut->icon(), m_carryOut->text());
    m_carryOutButton->setObjectName(u"carryOutRetentionButton"_s);
    m_carryOutButton->setToolTip(m_carryOut->toolTip());
    connect(m_carryOutButton, &QPushButton::clicked, m_carryOut, &QAction::trigger);
    connect(m_carryOut, &QAction::enabledChanged, m_carryOutButton, &QWidget::setEnabled);
    auto *row = new QHBoxLayout(into);
    row->setContentsMargins({});
    row->addStretch(1);
    row->addWidget(m_carryOutButton);
    into->setVisible(m_officer); // others read the plan
}

void RetentionPane::setBusy(bool busy)
{
    m_busy = busy;
    updateActions();
}

void RetentionPane::look()
{
    if (m_busy)
        return;
    setBusy(true);
    Job *job = m_context.jobs.start(
        this,
        [&session = m_context.session, officer = m_officer](const CancelToken &cancel, const ProgressFunction &tell) {
            return todaysPlan(session, officer, tell, cancel);
        },
        [this](const Result<RetentionPlan> &plan) {
            setBusy(false);
            if (!plan) {
                m_message->showError(plan.error());
                return;
            }
            m_model->setPlan(*plan);
            showPlan();
        });
    m_progress->follow(job, tr("Looking at every date"));
}

void RetentionPane::showPlan()
{
    const RetentionPlan &plan = m_model->plan();
    const QString day = QLocale().toString(plan.asOf, u"d MMMM yyyy"_s);
    m_explanation->setText(hasReadyItems(plan)
                               ? tr("The plan of %1: %2 would be destroyed. Nothing is destroyed that is not in this "
                                    "list; whether something "
                                    "keeps it is looked at again at the moment itself. It cannot be undone.")
                                     .arg(day, RunText::ready(plan))
                               : tr("The plan of %1: nothing can be carried out now.").arg(day));
    showUnread();
    m_stack->setCurrentWidget(plan.items.isEmpty() ? static_cast<QWidget *>(m_empty) : m_list);
    if (!plan.items.isEmpty() && !m_list->selectionModel()->hasSelection())
        m_list->selectRow(0);
    updateActions();
}

/// A vault that cannot be read may hold what is due: nobody should think that there is nothing.
void RetentionPane::showUnread()
{
    const auto unread = int(m_model->plan().unread.size());
    if (unread == 0) {
        m_empty->set(u"ok"_s, tr("Nothing is to be destroyed today"),
                     tr("No term has ended and no order waits. What comes up stands in the list of what is due."));
        return;
    }
    m_explanation->setText(
        m_explanation->text() + u' ' +
        tr("%n vault(s) could not be read: what is due there is not known, and is not destroyed. The page Destruction "
           "says which.",
           nullptr, unread));
    m_empty->set(u"error"_s, tr("Not everything could be looked at"),
                 tr("Nothing is due in the vaults that could be read."));
}

void RetentionPane::updateActions()
{
    const RetentionPlan &plan = m_model->plan();
    m_carryOut->setEnabled(!m_busy && hasReadyItems(plan));
    m_carryOutButton->setText(hasReadyItems(plan) ? tr("&Carry out: destroy %1").arg(RunText::ready(plan))
                                                  : tr("&Carry out"));
}

void RetentionPane::carryOut()
{
    m_message->clear();
    setBusy(true);
    Job *job = m_context.jobs.start(
        this,
        [&session = m_context.session, plan = m_model->plan()](const CancelToken &cancel,
                                                               const ProgressFunction &tell) {
            return withRetention(session, [&](const RetentionTools &tools) -> Result<RetentionReport> {
                return carryOutPlan(session, tools.retention, tools.book, plan, tell, cancel);
            });
        },
        [this](const Result<RetentionReport> &report) {
            setBusy(false);
            showReport(report);
            look();
        });
    m_progress->follow(job, tr("Destroying"));
}

void RetentionPane::showReport(const Result<RetentionReport> &report)
{
    if (!report) {
        m_message->showError(report.error());
        return;
    }
    m_message->showMessage(report->cancelled ? MessageBar::Kind::Warning : MessageBar::Kind::Success,
                           RunText::done(*report), RunText::details(*report));
}

} // namespace voicelog
