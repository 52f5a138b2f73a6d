// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BalancingPage.h"

#include "BalancingDetail.h"
#include "BalancingListPane.h"

#include <archive/Session.h>
#include <balancing/BalancingService.h>
#include <common/Jobs.h>
#include <common/MessageBar.h>
#include <common/TextDialog.h>
#include <common/Theme.h>

#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace voicelog {

BalancingPage::BalancingPage(const BalancingContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_message(new MessageBar), m_stack(new QStackedWidget),
      m_list(new BalancingListPane(m_context)), m_detail(new BalancingDetail(m_context))
{
    setObjectName(u"balancingPage"_s);
    m_message->setObjectName(u"pageMessage"_s);
    m_message->setClosable(true);
    m_stack->setObjectName(u"balancingStack"_s);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_detail);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);

    connect(m_list, &BalancingListPane::openRequested, this, &BalancingPage::openRecord);
    connect(m_list, &BalancingListPane::newRequested, this, &BalancingPage::makeNew);
    connect(m_list, &BalancingListPane::failed, m_message, &MessageBar::showError);
    connect(m_detail, &BalancingDetail::backRequested, this, &BalancingPage::showList);
    connect(m_detail, &BalancingDetail::draftKept, this, [this] {
        if (m_stack->currentWidget() == m_list)
            m_list->reload();
    });
}

BalancingPage::~BalancingPage() = default;

QString BalancingPage::pageId() const { return u"balancing"_s; }
QString BalancingPage::title() const { return tr("Balancing"); }
QString BalancingPage::iconName() const { return u"balancing"_s; }

QList<ShortcutHelp> BalancingPage::shortcuts() const
{
    if (m_context.page.session.account().role != Role::PrivacyOfficer)
        return {{tr("Back to the list"), u"Alt+Left"_s}};
    return {{tr("Save the record"), u"Ctrl+S"_s}, {tr("Back to the list"), u"Alt+Left"_s}};
}

void BalancingPage::activate()
{
    if (!m_active) {
        m_active = true;
        m_list->setStateFilter(m_restored["filter"_L1].toString());
        if (const Id lia = Id::fromString(m_restored["balancing"_L1].toString()); !lia.isNull())
            openRecord(lia);
        m_restored = {};
    }
    m_list->reload(); // another page may have changed something
    if (m_stack->currentWidget() == m_list)
        m_list->view()->setFocus(Qt::OtherFocusReason);
    else
        m_detail->refresh();
}

void BalancingPage::stop() { m_detail->flush(); }

QJsonObject BalancingPage::saveState() const
{
    QJsonObject state{{u"filter"_s, m_list->stateFilter()}};
    if (m_stack->currentWidget() == m_detail)
        state.insert(u"balancing"_s, m_detail->lia().toString());
    return state;
}

void BalancingPage::restoreState(const QJsonObject &state)
{
    m_restored = state;
    if (std::exchange(m_active, false))
        activate();
}

void BalancingPage::open(const QJsonObject &target)
{
    const QString wanted = target["balancing"_L1].toString(target["record"_L1].toString());
    if (wanted.isEmpty())
        return;
    m_context.page.jobs.start(
        this, [&service = m_context.balancing, wanted] { return service.find(wanted); },
        [this](const Result<Id> &id) {
            if (id)
                openRecord(*id);
            else
                m_message->showError(id.error());
        });
}

void BalancingPage::openRecord(const Id &lia)
{
    m_message->clear();
    m_detail->open(lia);
    m_stack->setCurrentWidget(m_detail);
}

void BalancingPage::showList()
{
    m_detail->keepNow();
    m_list->select(m_detail->lia());
    m_stack->setCurrentWidget(m_list);
    m_list->reload();
    m_list->view()->setFocus(Qt::OtherFocusReason);
}

void BalancingPage::makeNew()
{
    auto *dialog = new TextDialog({.name = u"newBalancingDialog"_s,
                                   .title = tr("New balancing record"),
                                   .intro = tr("Name the practice of recording that it weighs, for example "
                                               "“Quality of the service desk”."),
                                   .label = tr("&Title:"),
                                   .button = tr("Begin it"),
                                   .maximum = balancingTitleLength,
                                   .oneLine = true},
                                  this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        BalancingRecord record;
        record.title = dialog->text();
        m_context.page.jobs.start(
            this, [&service = m_context.balancing, record] { return service.add(record); },
            [this](const Result<BalancingRecord> &made) {
                if (made)
                    openRecord(made->id);
                else
                    m_message->showError(made.error());
            });
    });
    dialog->open();
}

} // namespace voicelog
