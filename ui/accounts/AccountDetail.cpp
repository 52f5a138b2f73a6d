// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AccountDetail.h"

#include <archive/AccountRules.h>
#include <common/IconSet.h>
#include <common/SentenceCase.h>
#include <common/Theme.h>
#include <words/EnumText.h>
#include <words/RoleText.h>

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QLabel *wrapped(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

} // namespace

AccountDetail::AccountDetail(const AccountInfo &self, const LocalTime &localTime, QWidget *parent)
    : QScrollArea(parent), m_self(self), m_localTime(localTime), m_name(wrapped(u"detailName"_s)),
      m_state(wrapped(u"detailState"_s)), m_may(wrapped(u"detailMay"_s)), m_mayNever(wrapped(u"detailMayNever"_s)),
      m_added(wrapped(u"detailAdded"_s)), m_signIn(wrapped(u"detailSignIn"_s)),
      m_password(wrapped(u"detailPassword"_s)), m_vaults(new QTreeWidget), m_noVaults(wrapped(u"detailNoVaults"_s)),
      m_whyNot(wrapped(u"detailWhyNot"_s))
{
    setObjectName(u"accountDetail"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QFont large = m_name->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setWeight(QFont::DemiBold);
    m_name->setFont(large);
    m_whyNot->setForegroundRole(QPalette::PlaceholderText);

    auto *facts = new QFormLayout;
    facts->setHorizontalSpacing(Theme::margin);
    facts->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    facts->addRow(tr("May:"), m_may);
    facts->addRow(tr("May never:"), m_mayNever);
    facts->addRow(tr("Added:"), m_added);
    facts->addRow(tr("Last unlocked:"), m_signIn);
    facts->addRow(tr("Password:"), m_password);

    m_vaults->setObjectName(u"detailVaults"_s);
    m_vaults->setAccessibleName(tr("Vaults that the account can open"));
    m_vaults->setHeaderLabels({tr("Vault"), tr("Purpose")});
    m_vaults->setRootIsDecorated(false);
    m_vaults->setUniformRowHeights(true);
    m_vaults->header()->setStretchLastSection(false);
    m_vaults->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_vaults->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_vaults->setMinimumHeight(110);
    m_grant = button(u"grantButton"_s, u"key"_s, tr("&Grant…"), Act::Grant);
    m_revoke = new QPushButton(icons::named(u"remove"_s), tr("&Take back…"));
    m_revoke->setObjectName(u"revokeButton"_s);
    connect(m_revoke, &QPushButton::clicked, this, [this] {
        if (const auto *item = m_vaults->currentItem()) {
            if (const VaultName *vault = vaultNamed(m_names, Id::fromString(item->data(0, Qt::UserRole).toString())))
                Q_EMIT revokeRequested(*vault);
        }
    });
    connect(m_vaults, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_revoke->setEnabled(!m_vaults->selectedItems().isEmpty()); });
    m_changeRole = button(u"changeRoleButton"_s, u"people"_s, tr("Change &role…"), Act::ChangeRole);
    m_renew = button(u"renewButton"_s, u"recovery"_s, tr("New &password…"), Act::RenewPassword);
    m_disable = button(u"disableButton"_s, u"lock"_s, tr("&Disable…"), Act::Disable);
    m_enable = button(u"enableButton"_s, u"unlock"_s, tr("&Enable again…"), Act::Enable);

    auto *vaultButtons = new QHBoxLayout;
    vaultButtons->addWidget(m_grant);
    vaultButtons->addWidget(m_revoke);
    vaultButtons->addStretch();
    auto *acts = new QHBoxLayout;
    for (QPushButton *each : {m_changeRole, m_renew, m_disable, m_enable})
        acts->addWidget(each);
    acts->addStretch();

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::pageMargin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::margin);
    column->addWidget(m_name);
    column->addWidget(m_state);
    column->addLayout(facts);
    column->addLayout(acts);
    column->addWidget(m_whyNot);
    column->addWidget(heading(tr("Vaults that it can open")));
    column->addWidget(m_noVaults);
    column->addWidget(m_vaults, 1);
    column->addLayout(vaultButtons);
    setWidget(content);
}

QPushButton *AccountDetail::button(const QString &name, const QString &icon, const QString &text, Act act)
{
    auto *made = new QPushButton(icons::named(icon), text);
    made->setObjectName(name);
    connect(made, &QPushButton::clicked, this, [this, act] { Q_EMIT requested(act); });
    return made;
}

void AccountDetail::show(const AccountOverview &account, const QList<VaultName> &vaults)
{
    m_account = account;
    m_names = vaults;
    showFacts();
    showVaults(vaults);
    showActs();
}

void AccountDetail::showFacts()
{
    const AccountInfo &info = m_account.info;
    m_name->setText(info.name);
    const QString role = sentenceCase(EnumText::of(info.role));
    m_state->setText(!info.disabled ? role
                     : m_account.disabledAt.isValid()
                         ? tr("%1, disabled since %2").arg(role, m_localTime.dateTime(m_account.disabledAt))
                         : tr("%1, disabled").arg(role));
    m_may->setText(RoleText::may(info.role));
    m_mayNever->setText(RoleText::mayNever(info.role));
    m_added->setText(m_localTime.dateTime(m_account.addedAt));
    m_signIn->setText(m_account.lastSignIn.isValid()
                          ? tr("%1, on %2").arg(m_localTime.dateTime(m_account.lastSignIn), m_account.lastWorkstation)
                          : tr("Never"));
    m_password->setText(m_account.passwordGivenAt.isValid()
                            ? tr("Set by somebody else on %1, and not changed since. Ask for an own one.")
                                  .arg(m_localTime.date(m_account.passwordGivenAt))
                            : tr("Chosen by the account's owner."));
}

void AccountDetail::showVaults(const QList<VaultName> &vaults)
{
    m_vaults->clear();
    bool couldGrant = false;
    for (const VaultName &vault : vaults) {
        if (m_account.vaults.contains(vault.id)) {
            auto *item = new QTreeWidgetItem(m_vaults, {vault.name, vault.purpose});
            item->setIcon(0, icons::named(u"key"_s));
            item->setData(0, Qt::UserRole, vault.id.toString());
        } else {
            couldGrant = couldGrant || (vault.held && mayHoldVault(m_account.info.role, vault.kind));
        }
    }
    const bool mayHold = mayHoldVaults(m_account.info.role);
    const bool officer = m_self.role == Role::PrivacyOfficer;
    const bool other = m_account.info.id != m_self.id;
    m_vaults->setVisible(!m_account.vaults.isEmpty());
    m_noVaults->setVisible(m_account.vaults.isEmpty());
    m_noVaults->setText(!mayHold                  ? RoleText::withoutVaults(m_account.info.role)
                        : m_account.info.disabled ? tr("None: they were taken back when the account was disabled.")
                                                  : tr("None yet: no recording can be opened."));
    m_grant->setVisible(officer && other && mayHold && !m_account.info.disabled);
    m_grant->setEnabled(couldGrant);
    m_grant->setToolTip(couldGrant ? QString() : tr("You hold no vault that this account does not have already"));
    m_revoke->setVisible(officer && !m_account.vaults.isEmpty());
    m_revoke->setEnabled(false);
    m_revoke->setToolTip(tr("Choose a vault above first"));
}

void AccountDetail::showActs()
{
    const AccountInfo &info = m_account.info;
    const bool manages = info.id != m_self.id && mayManage(m_self.role, info.role);
    m_changeRole->setVisible(manages);
    m_renew->setVisible(manages && maySetPassword(m_self.role, info.role) && !info.disabled);
    m_disable->setVisible(manages && !info.disabled);
    m_enable->setVisible(manages && info.disabled);
    m_whyNot->setText(whyNot());
    m_whyNot->setVisible(!m_whyNot->text().isEmpty());
}

QString AccountDetail::whyNot() const
{
    const AccountInfo &info = m_account.info;
    if (info.id == m_self.id)
        return tr("This is your own account. Nobody changes their own role, disables themselves or grants themselves a "
                  "key. Your password you change in the menu Archive.");
    if (!mayManage(m_self.role, info.role))
        return tr("Only a privacy officer changes an account of this role: it reads what is in a case.");
    if (info.role == Role::PrivacyOfficer)
        return tr("The lost password of a privacy officer comes back by the recovery words alone, where the archive is "
                  "unlocked: whoever could set it could confirm their own proposals in the other's name.");
    return {};
}

} // namespace voicelog
