// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "VaultNames.h"

#include <archive/AccountOverview.h>
#include <common/LocalTime.h>

#include <QScrollArea>

class QFormLayout;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace voicelog {

/// One account: who, what its role may and may never, which vaults it opens, and what can be done with it by the
/// account at work. Acts that it may not do are not there; where that could surprise, a line says why.
class AccountDetail : public QScrollArea
{
    Q_OBJECT

public:
    enum class Act { ChangeRole, RenewPassword, Disable, Enable, Grant };
    Q_ENUM(Act)

    AccountDetail(const AccountInfo &self, const LocalTime &localTime, QWidget *parent = nullptr);

    void show(const AccountOverview &account, const QList<VaultName> &vaults);
    [[nodiscard]] const AccountOverview &account() const { return m_account; }

Q_SIGNALS:
    void requested(voicelog::AccountDetail::Act act);
    void revokeRequested(const voicelog::VaultName &vault);

private:
    QPushButton *button(const QString &name, const QString &icon, const QString &text, Act act);
    void showFacts();
    void showVaults(const QList<VaultName> &vaults);
    void showActs();
    [[nodiscard]] QString whyNot() const;

    AccountInfo m_self;
    const LocalTime &m_localTime;
    AccountOverview m_account;
    QList<VaultName> m_names;
    QLabel *m_name;
    QLabel *m_state;
    QLabel *m_may;
    QLabel *m_mayNever;
    QLabel *m_added;
    QLabel *m_signIn;
    QLabel *m_password;
    QTreeWidget *m_vaults;
    QLabel *m_noVaults;
    QPushButton *m_grant;
    QPushButton *m_revoke;
    QPushButton *m_changeRole;
    QPushButton *m_renew;
    QPushButton *m_disable;
    QPushButton *m_enable;
    QLabel *m_whyNot;
};

} // namespace voicelog
