// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RetentionPage.h"

#include "CertificatesPane.h"
#include "HoldsPane.h"
#include "ProposalsPane.h"

#include <archive/Session.h>
#include <common/IconSet.h>
#include <common/MessageBar.h>
#include <common/Theme.h>

#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace voicelog {

bool RetentionContext::mayDecide() const { return page.session.account().role == Role::PrivacyOfficer; }

bool RetentionContext::seesCertificatesOnly() const
{
    const Role role = page.session.account().role;
    return role != Role::PrivacyOfficer && role != Role::Dpo;
}

RetentionPage::RetentionPage(const RetentionContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_message(new MessageBar), m_tabs(new QTabWidget)
{
    setObjectName(u"retentionPage"_s);
    m_message->setObjectName(u"pageMessage"_s);
    m_message->setClosable(true);
    m_tabs->setObjectName(u"retentionTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setTabBarAutoHide(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_message);
    layout->addWidget(m_tabs, 1);
    if (!m_context.seesCertificatesOnly()) {
        add(new ProposalsPane(m_context), u"order"_s, u"clock"_s, tr("&Due"));
        add(new HoldsPane(m_context), u"hold"_s, u"hold"_s, tr("&Holds"));
    }
    add(new CertificatesPane(m_context), u"certificate"_s, u"verify"_s, tr("&Certificates"));
}

RetentionPage::~RetentionPage() = default;

void RetentionPage::add(LedgerPane *pane, const QString &key, const QString &icon, const QString &title)
{
    m_panes.append({key, pane});
    m_tabs->addTab(pane, icons::named(icon), title);
    connect(pane, &LedgerPane::failed, m_message, &MessageBar::showError);
    connect(pane, &LedgerPane::told, this, [this](const QString &text, const QString &advice) {
        m_message->showMessage(MessageBar::Kind::Success, text, advice);
    });
    connect(pane, &LedgerPane::openRequested, this, &RetentionPage::openRequested);
    connect(pane, &LedgerPane::stored, this, [this, pane] {
        for (const auto &[key, other] : std::as_const(m_panes)) {
            if (other != pane)
                other->reload();
        }
    });
}

QString RetentionPage::pageId() const { return u"retention"_s; }
QString RetentionPage::title() const { return tr("Destruction"); }
QString RetentionPage::iconName() const { return u"destruction"_s; }

LedgerPane *RetentionPage::pane(const QString &key) const
{
    for (const auto &[name, pane] : m_panes) {
        if (name == key || pane->objectName() == key + u"Pane"_s)
            return pane;
    }
    return nullptr;
}

void RetentionPage::activate()
{
    reloadAll();
    if (const auto *shown = qobject_cast<LedgerPane *>(m_tabs->currentWidget()))
        shown->view()->setFocus(Qt::OtherFocusReason);
}

void RetentionPage::reloadAll()
{
    for (const auto &[key, pane] : std::as_const(m_panes))
        pane->reload();
}

QJsonObject RetentionPage::saveState() const
{
    QJsonObject state;
    for (const auto &[key, pane] : m_panes) {
        state.insert(key, QJsonObject{{u"filter"_s, pane->filter()}, {u"chosen"_s, pane->chosen()}});
        if (pane == m_tabs->currentWidget())
            state.insert(u"tab"_s, key);
    }
    return state;
}

void RetentionPage::restoreState(const QJsonObject &state)
{
    for (const auto &[key, pane] : std::as_const(m_panes)) {
        const QJsonObject kept = state[key].toObject();
        pane->setFilter(kept["filter"_L1].toString());
        if (const QString chosen = kept["chosen"_L1].toString(); !chosen.isEmpty())
            pane->choose(chosen);
    }
    if (LedgerPane *shown = pane(state["tab"_L1].toString()))
        m_tabs->setCurrentWidget(shown);
}

void RetentionPage::open(const QJsonObject &target)
{
    if (LedgerPane *wanted = pane(target["tab"_L1].toString()))
        m_tabs->setCurrentWidget(wanted);
    for (const auto &[key, pane] : std::as_const(m_panes)) {
        const QString record = target[key].toString();
        if (record.isEmpty())
            continue;
        m_tabs->setCurrentWidget(pane);
        pane->choose(record);
    }
}

} // namespace voicelog
