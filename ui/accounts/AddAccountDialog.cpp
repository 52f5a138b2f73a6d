// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AddAccountDialog.h"

#include "RoleChoice.h"

#include <archive/Session.h>
#include <common/NewPasswordFields.h>

#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace voicelog {

AddAccountDialog::AddAccountDialog(const PageContext &context, QWidget *parent)
    : AccountActDialog(context, tr("Add an account"), tr("Add account"), parent), m_name(new QLineEdit(this)),
      m_role(new RoleChoice(context.session.account().role, this))
{
    setObjectName(u"addAccountDialog"_s);
    setIntro(
        tr("The account opens the archive and what its role may read there. Recordings it cannot open until the key "
           "of their vault is granted to it. Who added it, and when, is kept in the audit trail."));
    m_name->setObjectName(u"accountName"_s);
    m_name->setMaxLength(100);
    m_role->setRole(Role::OrReviewer);
    form()->addRow(tr("&Name:"), m_name);
    form()->addRow(tr("&Role:"), m_role);
    m_password = new NewPasswordFields(form(), this);
    connect(m_name, &QLineEdit::textChanged, this, &AddAccountDialog::check);
    connect(m_password, &NewPasswordFields::changed, this, &AddAccountDialog::check);
    check();
}

void AddAccountDialog::check()
{
    const bool named = !m_name->text().trimmed().isEmpty();
    setReady(named && m_password->isComplete(),
             named ? tr("Type the same password twice first, long enough") : tr("Give it a name first"));
}

void AddAccountDialog::act()
{
    run([&session = context().session, name = m_name->text().trimmed(), role = m_role->role(),
         password = m_password->password()] { return session.addAccount(name, role, password); },
        [this](const Result<AccountInfo> &account) {
            m_password->clear();
            Q_EMIT acted(
                tr("%1 is added").arg(account->name),
                tr("Hand the password over in person and let %1 choose another at once: Archive, Change password.")
                    .arg(account->name));
        });
}

} // namespace voicelog
