// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "GrantDialog.h"

#include <archive/AccountRules.h>
#include <words/EnumText.h>

#include <QFormLayout>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace voicelog {

GrantDialog::GrantDialog(const PageContext &context, const AccountOverview &account, const QList<VaultName> &vaults,
                         QWidget *parent)
    : AccountActDialog(context, tr("Grant vaults to %1").arg(account.info.name), tr("Grant"), parent),
      m_account(account), m_vaults(new QListWidget(this))
{
    setObjectName(u"grantDialog"_s);
    setIntro(
        tr("With the key of a vault, %1 reads what the role “%2” may read of the recordings in it, until the key is "
           "taken back.")
            .arg(account.info.name, EnumText::of(account.info.role)));
    m_vaults->setObjectName(u"grantVaults"_s);
    m_vaults->setAccessibleName(tr("Vaults"));
    for (const VaultName &vault : vaults) {
        if (!vault.held || account.vaults.contains(vault.id) || !mayHoldVault(account.info.role, vault.kind))
            continue;
        auto *item = new QListWidgetItem(
            vault.purpose.isEmpty() ? vault.name : tr("%1 (%2)").arg(vault.name, vault.purpose), m_vaults);
        item->setData(Qt::UserRole, vault.id.toString());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_vaults->setMinimumHeight(160);
    form()->addRow(tr("&Vaults:"), m_vaults);
    connect(m_vaults, &QListWidget::itemChanged, this, &GrantDialog::check);
    check();
}

QList<Id> GrantDialog::chosen() const
{
    QList<Id> ids;
    for (int row = 0; row < m_vaults->count(); ++row) {
        if (m_vaults->item(row)->checkState() == Qt::Checked)
            ids.append(Id::fromString(m_vaults->item(row)->data(Qt::UserRole).toString()));
    }
    return ids;
}

void GrantDialog::check() { setReady(!chosen().isEmpty(), tr("Choose at least one vault first")); }

void GrantDialog::act()
{
    run(
        [&session = context().session, id = m_account.info.id, vaults = chosen()]() -> Result<qsizetype> {
            for (const Id &vault : vaults)
                VOICELOG_TRY(session.grantVault(id, vault));
            return vaults.size();
        },
        [this](const Result<qsizetype> &count) {
            Q_EMIT acted(tr("%1 may open %n more vault(s)", nullptr, int(*count)).arg(m_account.info.name), {});
        });
}

} // namespace voicelog
