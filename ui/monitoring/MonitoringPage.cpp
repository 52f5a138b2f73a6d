// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MonitoringPage.h"

#include "CaseDetail.h"
#include "CaseListPane.h"

#include <archive/Session.h>
#include <common/IconSet.h>
#include <common/Jobs.h>
#include <common/MessageBar.h>
#include <common/MessageBox.h>
#include <common/Theme.h>
#include <monitoring/CaseService.h>

#include <QAction>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace voicelog {

MonitoringPage::MonitoringPage(const MonitoringContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_message(new MessageBar), m_stack(new QStackedWidget),
      m_list(new CaseListPane(m_context)), m_newAction(new QAction(icons::named(u"add"_s), tr("Open a case"), this))
{
    setObjectName(u"monitoringPage"_s);
    m_message->setObjectName(u"pageMessage"_s);
    m_message->setClosable(true);
    m_newAction->setObjectName(u"newCaseForWanted"_s);
    connect(m_newAction, &QAction::triggered, this, &MonitoringPage::makeNew);
    m_stack->setObjectName(u"monitoringStack"_s);
    m_stack->addWidget(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    connect(m_list, &CaseListPane::openRequested, this, &MonitoringPage::openCase);
    connect(m_list, &CaseListPane::newRequested, this, &MonitoringPage::makeNew);
    connect(m_list, &CaseListPane::failed, m_message, &MessageBar::showError);
    if (m_context.isReviewer())
        return;
    m_detail = new CaseDetail(m_context);
    m_stack->addWidget(m_detail);
    connect(m_detail, &CaseDetail::backRequested, this, &MonitoringPage::showList);
    connect(m_detail, &CaseDetail::openRequested, this, &MonitoringPage::openRequested);
    connect(m_detail, &CaseDetail::draftKept, this, [this] {
        if (m_stack->currentWidget() == m_list)
            m_list->reload();
    });
}

MonitoringPage::~MonitoringPage() = default;

QString MonitoringPage::pageId() const { return u"monitoring"_s; }
QString MonitoringPage::title() const { return tr("Monitoring"); }
QString MonitoringPage::iconName() const { return u"monitoring"_s; }

QList<ShortcutHelp> MonitoringPage::shortcuts() const
{
    if (m_context.isReviewer())
        return {};
    if (!m_context.isOfficer())
        return {{tr("Back to the list"), u"Alt+Left"_s}};
    return {{tr("Save the case"), u"Ctrl+S"_s}, {tr("Back to the list"), u"Alt+Left"_s}};
}

void MonitoringPage::activate()
{
    if (!m_active) {
        m_active = true;
        m_list->setStateFilter(m_restored["filter"_L1].toString());
        if (const Id id = Id::fromString(m_restored["case"_L1].toString()); !id.isNull() && m_detail)
            openCase(id);
        m_restored = {};
    }
    m_list->reload(); // another page may have changed something
    if (m_stack->currentWidget() == m_list)
        m_list->view()->setFocus(Qt::OtherFocusReason);
    else
        m_detail->refresh();
}

void MonitoringPage::stop()
{
    if (m_detail)
        m_detail->flush();
}

QJsonObject MonitoringPage::saveState() const
{
    QJsonObject state{{u"filter"_s, m_list->stateFilter()}};
    if (m_detail && m_stack->currentWidget() == m_detail)
        state.insert(u"case"_s, m_detail->caseId().toString());
    return state;
}

void MonitoringPage::restoreState(const QJsonObject &state)
{
    m_restored = state;
    if (std::exchange(m_active, false))
        activate();
}

void MonitoringPage::open(const QJsonObject &target)
{
    if (const QString recording = target["wanted"_L1].toString(); !recording.isEmpty())
        showWanted(recording);
    const QString wanted = target["case"_L1].toString(target["record"_L1].toString());
    if (wanted.isEmpty() || !m_detail)
        return;
    m_context.page.jobs.start(
        this, [&service = m_context.cases, wanted] { return service.find(wanted); },
        [this](const Result<MonitoringCase> &record) {
            if (record)
                openCase(record->id);
            else
                m_message->showError(record.error());
        });
}

void MonitoringPage::showWanted(const QString &recording)
{
    if (m_stack->currentWidget() != m_list)
        showList();
    m_message->showMessage(
        MessageBar::Kind::Warning, tr("%1 cannot be used to check an employee").arg(recording),
        tr("It was made for another purpose, and callers were told of that one (R-PURPOSE-02, R-ANNOUNCE-02). A "
           "concrete "
           "suspicion can be a reason to open a case; what it records afterwards, on its own lines and days, can be "
           "evaluated in it. The attempt is in the audit trail."));
    if (m_context.isOfficer())
        m_message->addAction(m_newAction);
}

void MonitoringPage::openCase(const Id &id)
{
    m_message->clear();
    m_detail->open(id);
    m_stack->setCurrentWidget(m_detail);
}

void MonitoringPage::showList()
{
    m_detail->keepNow();
    m_list->select(m_detail->caseId());
    m_stack->setCurrentWidget(m_list);
    m_list->reload();
    m_list->view()->setFocus(Qt::OtherFocusReason);
}

void MonitoringPage::makeNew()
{
    m_context.page.messageBox.confirm(
        this,
        {.kind = Message::Kind::Question,
         .title = tr("Open a monitoring case?"),
         .text = tr("A case records named employees. It gets a vault of its own, which only you can open until you put "
                    "it forward. What is destroyed later goes with that vault, the names too.")},
        tr("Open it"), this, [this] {
            m_context.page.jobs.start(
                this, [&service = m_context.cases] { return service.open(MonitoringCase()); },
                [this](const Result<MonitoringCase> &made) {
                    if (made)
                        openCase(made->id);
                    else
                        m_message->showError(made.error());
                });
        });
}

} // namespace voicelog
