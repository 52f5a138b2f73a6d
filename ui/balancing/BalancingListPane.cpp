// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BalancingListPane.h"

#include "BalancingDossier.h"
#include "BalancingListModel.h"

#include <archive/Session.h>
#include <balancing/BalancingService.h>
#include <common/EmptyState.h>
#include <common/FormDateEditor.h>
#include <common/IconSet.h>
#include <common/Jobs.h>
#include <common/MessageBar.h>
#include <common/RecordTable.h>
#include <common/SentenceCase.h>
#include <common/Theme.h>
#include <words/EnumText.h>

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace voicelog {

BalancingListPane::BalancingListPane(const BalancingContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_officer(context.page.session.account().role == Role::PrivacyOfficer),
      m_model(new BalancingListModel(this)), m_view(new QTableView), m_filter(new QComboBox), m_new(new QPushButton),
      m_reminders(new MessageBar), m_empty(new EmptyState), m_stack(new QStackedWidget), m_openFirst(new QAction(this)),
      m_newAction(new QAction(icons::named(u"add"_s), tr("New balancing record"), this))
{
    m_reminders->setObjectName(u"reviewReminders"_s);
    m_reminders->setClosable(false);
    m_openFirst->setObjectName(u"openDue"_s);
    connect(m_openFirst, &QAction::triggered, this, [this] { Q_EMIT openRequested(m_dueFirst); });
    m_newAction->setObjectName(u"newBalancing"_s);
    connect(m_newAction, &QAction::triggered, this, &BalancingListPane::newRequested);
    makeView();
    m_empty->setObjectName(u"noBalancing"_s);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_reminders);
    makeTop();
    layout->addWidget(m_stack, 1);
}

void BalancingListPane::makeTop()
{
    m_new->setObjectName(u"newBalancingButton"_s);
    m_new->setText(m_newAction->text());
    m_new->setIcon(m_newAction->icon());
    m_new->setVisible(m_officer);
    connect(m_new, &QPushButton::clicked, m_newAction, &QAction::trigger);
    m_filter->setObjectName(u"balancingFilter"_s);
    m_filter->setAccessibleName(tr("State"));
    m_filter->addItem(tr("All states"), QString());
    const bool drafts = m_context.page.session.account().role != Role::OrReviewer;
    for (const BalancingState state : allBalancingStates) {
        const bool approved = state == BalancingState::Approved || state == BalancingState::ReviewDue ||
                              state == BalancingState::Withdrawn;
        if (state != BalancingState::Superseded && (drafts || approved)) // the latest version is never superseded
            m_filter->addItem(sentenceCase(EnumText::value(balancingStateId(state))), QString(balancingStateId(state)));
    }
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setState(balancingStateFromId(stateFilter()));
        showEmptiness();
    });
    auto *label = new QLabel(tr("&State:"));
    label->setBuddy(m_filter);
    auto *row = new QHBoxLayout;
    row->addWidget(m_new);
    row->addStretch(1);
    row->addWidget(label);
    row->addWidget(m_filter);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void BalancingListPane::makeView()
{
    m_view->setObjectName(u"balancingList"_s);
    m_view->setAccessibleName(tr("Balancing records"));
    m_view->setModel(m_model);
    recordtable::setUp(m_view);
    recordtable::fitColumns(m_view, {BalancingListModel::Title});
    connect(m_view, &QTableView::activated, this, &BalancingListPane::openCurrent);
    connect(m_view, &QTableView::doubleClicked, this, &BalancingListPane::openCurrent);
}

void BalancingListPane::openCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid())
        Q_EMIT openRequested(m_model->row(current.row()).id);
}

QString BalancingListPane::stateFilter() const { return m_filter->currentData().toString(); }

void BalancingListPane::setStateFilter(const QString &id)
{
    m_filter->setCurrentIndex(std::max(0, m_filter->findData(id)));
}

void BalancingListPane::select(const Id &lia) { m_selected = lia; }

Result<BalancingListPane::Contents> BalancingListPane::read(const BalancingContext &context)
{
    Contents contents;
    contents.today = context.balancing.today();
    VOICELOG_ASSIGN(contents.rows, context.balancing.list());
    if (context.page.session.account().role == Role::PrivacyOfficer) {
        VOICELOG_ASSIGN(const QStringList keys, context.page.session.privateKeys(BalancingUnsaved::prefix));
        for (const QString &key : keys)
            contents.unsaved.insert(Id::fromString(key.mid(BalancingUnsaved::prefix.size())));
    }
    return contents;
}

void BalancingListPane::reload()
{
    m_context.page.jobs.start(
        this, [context = m_context] { return read(context); },
        [this](const Result<Contents> &contents) {
            if (contents)
                show(*contents);
            else
                Q_EMIT failed(contents.error());
        });
}

void BalancingListPane::show(const Contents &contents)
{
    recordtable::refill(m_view, m_model, m_selected,
                        [&] { m_model->setRows(contents.rows, contents.unsaved, contents.today); });
    showReminders(contents);
    showEmptiness();
}

void BalancingListPane::showReminders(const Contents &contents)
{
    const auto due = reviewsDue(contents.rows, contents.today, reminderDays);
    if (due.isEmpty()) {
        m_reminders->clear();
        return;
    }
    m_dueFirst = due.constFirst().id;
    QStringList lines;
    bool overdue = false;
    for (const BalancingSummary &one : due) {
        const QDate date = one.approved->reviewDate;
        const QString shown = FormDateEditor::shown(date.toString(Qt::ISODate));
        const QString what = one.number + u' ' + one.title;
        const bool late = isReviewOverdueOn(*one.approved, contents.today);
        overdue = overdue || late;
        lines.append(late ? tr("%1: overdue since %2").arg(what, shown) : tr("%1: due on %2").arg(what, shown));
    }
    m_reminders->showMessage(overdue ? MessageBar::Kind::Warning : MessageBar::Kind::Info,
                             tr("%n balancing record(s) to review", nullptr, int(due.size())), lines.join(u'\n'));
    m_openFirst->setText(tr("Open %1").arg(due.constFirst().number));
    m_reminders->addAction(m_openFirst);
}

void BalancingListPane::showEmptiness()
{
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_view);
        return;
    }
    m_empty->clearActions();
    if (!m_model->isEmptyArchive()) {
        m_empty->set(u"filter"_s, tr("None in this state"), tr("Choose another state above to see the others."));
    } else if (m_officer) {
        m_empty->set(u"programme"_s, tr("No balancing record yet"),
                     tr("Whoever records calls for quality or training must have weighed that interest against the "
                        "privacy of callers and employees, and must be able to show it. Begin with a title; the form "
                        "leads through the rest."));
        m_empty->addAction(m_newAction);
    } else {
        m_empty->set(u"programme"_s, tr("No balancing record here"),
                     m_context.page.session.account().role == Role::OrReviewer
                         ? tr("A balancing record appears here once it has been approved.")
                         : tr("A balancing record appears here once a privacy officer begins one."));
    }
    m_stack->setCurrentWidget(m_empty);
}

} // namespace voicelog
