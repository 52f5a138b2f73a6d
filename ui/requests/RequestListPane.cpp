// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestListPane.h"

#include "RequestDates.h"

#include <archive/Session.h>
#include <common/EmptyState.h>
#include <common/IconSet.h>
#include <common/Jobs.h>
#include <common/MessageBar.h>
#include <common/RecordTable.h>
#include <common/Theme.h>
#include <reports/ReportRequestDialog.h>
#include <requests/RequestService.h>

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace voicelog {

RequestListPane::RequestListPane(const RequestsContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new RequestListModel(this)), m_view(new QTableView),
      m_filter(new QComboBox), m_new(new QPushButton(icons::named(u"add"_s), tr("Take in a request…"))),
      m_report(new QPushButton(icons::named(u"file"_s), tr("Report…"))), m_reminders(new MessageBar),
      m_empty(new EmptyState), m_stack(new QStackedWidget), m_openFirst(new QAction(this)),
      m_newAction(new QAction(icons::named(u"add"_s), tr("Take in a request"), this))
{
    m_reminders->setObjectName(u"requestReminders"_s);
    m_reminders->setClosable(false);
    m_openFirst->setObjectName(u"openUrgent"_s);
    connect(m_openFirst, &QAction::triggered, this, [this] { Q_EMIT openRequested(m_dueFirst); });
    m_newAction->setObjectName(u"newRequest"_s);
    connect(m_newAction, &QAction::triggered, this, &RequestListPane::newRequested);
    makeView();
    m_empty->setObjectName(u"noRequests"_s);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::spacing);
    makeTop();
    layout->addWidget(m_reminders);
    layout->addWidget(m_stack, 1);
}

void RequestListPane::makeTop()
{
    m_new->setObjectName(u"newRequestButton"_s);
    m_new->setToolTip(tr("Write down a request that came in: what it is about is held at once"));
    m_new->setVisible(m_context.isOfficer());
    connect(m_new, &QPushButton::clicked, this, &RequestListPane::newRequested);
    m_report->setObjectName(u"requestLogButton"_s);
    m_report->setToolTip(tr("The log of a year's requests as a PDF, without names"));
    connect(m_report, &QPushButton::clicked, this,
            [this] { ReportRequestDialog::forRequests(m_context.page, this)->open(); });
    m_filter->setObjectName(u"requestFilter"_s);
    m_filter->addItem(tr("to be answered"), u"open"_s);
    m_filter->addItem(tr("ended"), u"ended"_s);
    m_filter->addItem(tr("all"), u"all"_s);
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this](int index) {
        static constexpr std::array shown{RequestListModel::Shown::Open, RequestListModel::Shown::Ended,
                                          RequestListModel::Shown::All};
        m_model->setShown(shown[size_t(std::max(0, index))]);
        showEmptiness();
    });
    auto *label = new QLabel(tr("&Show:"));
    label->setBuddy(m_filter);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::spacing);
    row->addWidget(m_new);
    row->addWidget(m_report);
    row->addStretch(1);
    row->addWidget(label);
    row->addWidget(m_filter);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void RequestListPane::makeView()
{
    m_view->setObjectName(u"requestList"_s);
    m_view->setAccessibleName(tr("Requests of data subjects"));
    m_view->setModel(m_model);
    recordtable::setUp(m_view);
    recordtable::fitColumns(m_view, {RequestListModel::State, RequestListModel::AnswerBy});
    connect(m_view, &QTableView::activated, this, &RequestListPane::openCurrent);
    connect(m_view, &QTableView::doubleClicked, this, &RequestListPane::openCurrent);
}

void RequestListPane::openCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid())
        Q_EMIT openRequested(m_model->row(current.row()).id);
}

QString RequestListPane::filter() const { return m_filter->currentData().toString(); }

void RequestListPane::setFilter(const QString &filter)
{
    m_filter->setCurrentIndex(std::max(0, m_filter->findData(filter)));
}

void RequestListPane::select(const Id &id) { m_selected = id; }

void RequestListPane::reload()
{
    m_context.page.jobs.start(
        this,
        [&service = m_context.requests]() -> Result<RequestListModel::Contents> {
            VOICELOG_ASSIGN(const QList<RequestEntry> rows, service.list());
            return RequestListModel::Contents{rows, service.today()};
        },
        [this](const Result<RequestListModel::Contents> &contents) {
            if (contents)
                show(*contents);
            else
                Q_EMIT failed(contents.error());
        });
}

void RequestListPane::show(const RequestListModel::Contents &contents)
{
    recordtable::refill(m_view, m_model, m_selected, [&] { m_model->setContents(contents); });
    showReminders(contents);
    showEmptiness();
}

void RequestListPane::showReminders(const RequestListModel::Contents &contents)
{
    QList<RequestEntry> urgent;
    std::ranges::copy_if(contents.rows, std::back_inserter(urgent), [&contents](const RequestEntry &one) {
        return isOpen(one.state) && one.dueOn <= contents.today.addDays(RequestDates::nearDays);
    });
    if (urgent.isEmpty() || !m_context.isOfficer()) {
        m_reminders->clear();
        return;
    }
    std::ranges::stable_sort(urgent, {}, &RequestEntry::dueOn);
    QStringList lines;
    for (const RequestEntry &one : std::as_const(urgent))
        lines += tr("%1: answer by %2", "a request and its day")
                     .arg(one.number, RequestDates::answerBy(one, contents.today));
    const RequestEntry &first = urgent.constFirst();
    m_dueFirst = first.id;
    m_reminders->showMessage(first.dueOn < contents.today ? MessageBar::Kind::Warning : MessageBar::Kind::Info,
                             tr("%n request(s) to be answered within a week", nullptr, int(urgent.size())),
                             lines.join(u'\n'));
    m_openFirst->setText(tr("Open %1").arg(first.number));
    m_reminders->addAction(m_openFirst);
}

void RequestListPane::showEmptiness()
{
    m_report->setVisible(!m_model->isEmptyArchive());
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_view);
        return;
    }
    m_empty->clearActions();
    if (!m_model->isEmptyArchive()) {
        m_empty->set(u"check"_s, tr("Nothing here"),
                     filter() == u"open" ? tr("Every request has been dealt with. Choose “all” above to see them.")
                                         : tr("Choose another list above to see the others."));
    } else {
        m_empty->set(
            u"person"_s, tr("No request yet"),
            tr("Who was recorded may ask for a copy, or that something is corrected or erased. Write a request "
               "down on the day it comes in: its dates are computed, and the calls that it is about are held "
               "so that nothing is destroyed meanwhile."));
    }
    if (m_context.isOfficer())
        m_empty->addAction(m_newAction);
    m_stack->setCurrentWidget(m_empty);
}

} // namespace voicelog
