// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AccountActDialog.h"

#include <archive/AccountOverview.h>

class QLabel;

namespace voicelog {

class RoleChoice;

/// Another role for an account, with what follows from it said before.
class ChangeRoleDialog : public AccountActDialog
{
    Q_OBJECT

public:
    ChangeRoleDialog(const PageContext &context, const AccountOverview &account, QWidget *parent = nullptr);

protected:
    void act() override;

private:
    void check();

    AccountOverview m_account;
    RoleChoice *m_role;
    QLabel *m_consequences;
};

} // namespace voicelog
