// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "NewPasswordFields.h"

#include "PasswordStrength.h"
#include "SecretLineEdit.h"

#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace voicelog {

NewPasswordFields::NewPasswordFields(QFormLayout *form, QWidget *dialog)
    : QObject(dialog), m_password(new SecretLineEdit(dialog)), m_again(new SecretLineEdit(dialog)),
      m_strength(new QLabel(dialog)), m_match(new QLabel(dialog))
{
    m_password->setObjectName(u"newPassword"_s);
    m_again->setObjectName(u"newPasswordAgain"_s);
    m_strength->setObjectName(u"passwordStrength"_s);
    m_match->setObjectName(u"passwordMatch"_s);
    for (QLabel *label : {m_strength, m_match}) {
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setWordWrap(true);
    }
    form->addRow(tr("&Password:"), m_password);
    form->addRow(QString(), m_strength);
    form->addRow(tr("Once &more:"), m_again);
    form->addRow(QString(), m_match);
    connect(m_password, &SecretLineEdit::secretChanged, this, &NewPasswordFields::update);
    connect(m_again, &SecretLineEdit::secretChanged, this, &NewPasswordFields::update);
    update();
}

bool NewPasswordFields::isComplete() const
{
    return passwordStrength(m_password->secret()) > PasswordStrength::TooShort &&
           m_password->secret().equals(m_again->secret());
}

SecretBytes NewPasswordFields::password() const { return m_password->secret().clone(); }

void NewPasswordFields::clear()
{
    m_password->clearSecret();
    m_again->clearSecret();
}

void NewPasswordFields::setEnabled(bool enabled)
{
    m_password->setEnabled(enabled);
    m_again->setEnabled(enabled);
}

void NewPasswordFields::update()
{
    m_strength->setText(passwordAdvice(passwordStrength(m_password->secret()), m_password->characterCount()));
    const bool differs = !m_again->isSecretEmpty() && !m_password->secret().equals(m_again->secret());
    m_match->setText(differs ? tr("The two are not the same yet.") : QString());
    Q_EMIT changed();
}

} // namespace voicelog
