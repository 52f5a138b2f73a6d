// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ChangeRoleDialog.h"

#include "RoleChoice.h"

#include <words/EnumText.h>

#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace voicelog {

ChangeRoleDialog::ChangeRoleDialog(const PageContext &context, const AccountOverview &account, QWidget *parent)
    : AccountActDialog(context, tr("Change the role"), tr("Change role"), parent), m_account(account),
      m_role(new RoleChoice(context.session.account().role, this)), m_consequences(new QLabel(this))
{
    setObjectName(u"changeRoleDialog"_s);
    setIntro(tr("The role of %1 is “%2” now.").arg(account.info.name, EnumText::of(account.info.role)));
    m_consequences->setObjectName(u"consequences"_s);
    m_consequences->setWordWrap(true);
    m_consequences->setTextFormat(Qt::PlainText);
    m_role->setRole(account.info.role);
    form()->addRow(tr("New &role:"), m_role);
    form()->addRow(tr("What follows:"), m_consequences);
    connect(m_role, &RoleChoice::changed, this, &ChangeRoleDialog::check);
    check();
}

void ChangeRoleDialog::check()
{
    const bool other = m_role->role() != m_account.info.role;
    QStringList lines;
    if (!other) {
        lines += tr("Nothing: this is the present role.");
    } else {
        if (m_account.vaults.isEmpty())
            lines += tr("No vault is taken back: the account holds none.");
        else
            lines +=
                tr("The keys of %n vault(s) are taken back: they were granted for the former role. Grant again what "
                   "the new one needs.",
                   nullptr, int(m_account.vaults.size()));
        lines += tr("Where the account is open now, nothing more can be done until it is unlocked again.");
        if (m_role->role() == Role::PrivacyOfficer)
            lines += tr("A privacy officer may do everything but confirm their own proposals.");
        if (m_account.info.role == Role::PrivacyOfficer && context().session.fourEyes())
            lines += tr("Four eyes are in force: make sure that two privacy officers remain.");
    }
    m_consequences->setText(lines.join(u'\n'));
    setReady(other, tr("Choose another role first"));
}

void ChangeRoleDialog::act()
{
    run([&session = context().session, id = m_account.info.id,
         role = m_role->role()] { return session.changeRole(id, role); },
        [this, role = m_role->role()](const Result<void> &) {
            Q_EMIT acted(tr("The role of %1 is “%2” now").arg(m_account.info.name, EnumText::of(role)), {});
        });
}

} // namespace voicelog
