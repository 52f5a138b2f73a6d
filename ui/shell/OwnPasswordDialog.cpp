// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "OwnPasswordDialog.h"

#include <archive/Session.h>
#include <common/Jobs.h>
#include <common/MessageBar.h>
#include <common/NewPasswordFields.h>
#include <common/SecretLineEdit.h>
#include <common/Theme.h>

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace voicelog {

OwnPasswordDialog::OwnPasswordDialog(Session &session, Jobs &jobs, QWidget *parent)
    : QDialog(parent), m_session(session), m_jobs(jobs), m_message(new MessageBar(this)),
      m_present(new SecretLineEdit(this)), m_progress(new QProgressBar(this))
{
    setObjectName(u"ownPasswordDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change your password"));
    setMinimumWidth(480);
    auto *intro = new QLabel(tr("The password of %1 protects its keys. It is stored nowhere and nobody can look it up; "
                                "whoever set it for you knows it until you change it.")
                                 .arg(session.account().name));
    intro->setWordWrap(true);
    intro->setTextFormat(Qt::PlainText);
    m_present->setObjectName(u"presentPassword"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(6);
    m_progress->setAccessibleName(windowTitle());
    m_progress->hide();
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("P&resent password:"), m_present);
    m_password = new NewPasswordFields(form, this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_change = buttons->addButton(tr("Change"), QDialogButtonBox::AcceptRole);
    m_change->setObjectName(u"changePassword"_s);
    m_change->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &OwnPasswordDialog::change);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_present, &SecretLineEdit::secretChanged, this, &OwnPasswordDialog::check);
    connect(m_password, &NewPasswordFields::changed, this, &OwnPasswordDialog::check);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::margin);
    column->addWidget(intro);
    column->addWidget(m_message);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(m_progress);
    column->addWidget(buttons);
    check();
}

void OwnPasswordDialog::check()
{
    const bool ready = !m_present->isSecretEmpty() && m_password->isComplete();
    m_change->setEnabled(ready && !m_busy);
    m_change->setToolTip(ready ? QString() : tr("Type the present password, and the new one twice"));
}

void OwnPasswordDialog::change()
{
    m_busy = true;
    m_progress->show();
    m_message->clear();
    check();
    m_jobs.start(
        this,
        [&session = m_session, present = m_present->secret().clone(), password = m_password->password()] {
            return session.changePassword(present, password);
        },
        [this](const Result<void> &changed) {
            m_busy = false;
            m_progress->hide();
            check();
            if (changed)
                accept();
            else
                m_message->showError(changed.error());
        });
}

} // namespace voicelog
