// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AccountActDialog.h"

#include <archive/AccountOverview.h>

namespace voicelog {

class NewPasswordFields;

/// A new password for somebody else who lost his, which means new keys.
class RenewPasswordDialog : public AccountActDialog
{
    Q_OBJECT

public:
    RenewPasswordDialog(const PageContext &context, const AccountOverview &account, QWidget *parent = nullptr);

protected:
    void act() override;

private:
    void check();

    AccountOverview m_account;
    NewPasswordFields *m_password;
};

} // namespace voicelog
