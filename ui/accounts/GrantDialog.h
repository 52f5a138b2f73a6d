// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AccountActDialog.h"
#include "VaultNames.h"

#include <archive/AccountOverview.h>

class QListWidget;

namespace voicelog {

/// Which further vaults an account may open: those that the officer at work holds and the account does not.
class GrantDialog : public AccountActDialog
{
    Q_OBJECT

public:
    GrantDialog(const PageContext &context, const AccountOverview &account, const QList<VaultName> &vaults,
                QWidget *parent = nullptr);

protected:
    void act() override;

private:
    [[nodiscard]] QList<Id> chosen() const;
    void check();

    AccountOverview m_account;
    QListWidget *m_vaults;
};

} // namespace voicelog
