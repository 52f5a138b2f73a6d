// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RenewPasswordDialog.h"

#include <common/NewPasswordFields.h>

using namespace Qt::StringLiterals;

namespace voicelog {

RenewPasswordDialog::RenewPasswordDialog(const PageContext &context, const AccountOverview &account, QWidget *parent)
    : AccountActDialog(context, tr("A new password for %1").arg(account.info.name), tr("Set the password"), parent),
      m_account(account)
{
    setObjectName(u"renewPasswordDialog"_s);
    setIntro(tr("Nobody can open the keys of %1 without the lost password, so the account gets new ones. The vaults it "
                "holds and you hold are given to it again; others must be granted by somebody who holds them. Its "
                "unsaved drafts and saved filters are lost. What it did until now stays proven by its former key.")
                 .arg(account.info.name));
    m_password = new NewPasswordFields(form(), this);
    connect(m_password, &NewPasswordFields::changed, this, &RenewPasswordDialog::check);
    check();
}

void RenewPasswordDialog::check()
{
    setReady(m_password->isComplete(), tr("Type the same password twice first, long enough"));
}

void RenewPasswordDialog::act()
{
    run([&session = context().session, id = m_account.info.id,
         password = m_password->password()] { return session.renewAccount(id, password); },
        [this](const Result<QList<Id>> &notHeld) {
            m_password->clear();
            QString advice = tr("Hand it over in person and let %1 choose another at once: Archive, Change password.")
                                 .arg(m_account.info.name);
            if (!notHeld->isEmpty())
                advice += u' ' + tr("%n vault(s) must be granted again by an officer who holds them.", nullptr,
                                    int(notHeld->size()));
            Q_EMIT acted(tr("%1 has a new password").arg(m_account.info.name), advice);
        });
}

} // namespace voicelog
