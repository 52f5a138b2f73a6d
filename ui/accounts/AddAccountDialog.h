// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AccountActDialog.h"

class QLineEdit;

namespace voicelog {

class NewPasswordFields;
class RoleChoice;

/// A new account: its name, its role, and the first password, which its owner should change.
class AddAccountDialog : public AccountActDialog
{
    Q_OBJECT

public:
    AddAccountDialog(const PageContext &context, QWidget *parent = nullptr);

protected:
    void act() override;

private:
    void check();

    QLineEdit *m_name;
    RoleChoice *m_role;
    NewPasswordFields *m_password;
};

} // namespace voicelog
