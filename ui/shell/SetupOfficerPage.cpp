// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SetupOfficerPage.h"

#include <common/Jobs.h>
#include <common/MessageBar.h>
#include <common/PasswordStrength.h>
#include <common/SecretLineEdit.h>

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QWizard>

using namespace Qt::StringLiterals;

namespace voicelog {

SetupOfficerPage::SetupOfficerPage(const ShellContext &context, Jobs &jobs, SetupState &state, QWidget *parent)
    : QWizardPage(parent), m_context(context), m_jobs(jobs), m_state(state), m_name(new QLineEdit(this)),
      m_password(new SecretLineEdit(this)), m_again(new SecretLineEdit(this)), m_strength(new QLabel(this)),
      m_match(new QLabel(this)), m_progress(new QProgressBar(this)), m_message(new MessageBar(this))
{
    setTitle(tr("Who is its privacy officer?"));
    setSubTitle(tr("This account can do everything and adds the others. Its password is never stored and cannot be "
                   "asked for."));
    setCommitPage(true);
    m_name->setObjectName(u"officerName"_s);
    m_name->setMaxLength(100);
    m_password->setObjectName(u"officerPassword"_s);
    m_again->setObjectName(u"officerPasswordAgain"_s);
    m_strength->setObjectName(u"passwordStrength"_s);
    m_strength->setForegroundRole(QPalette::PlaceholderText);
    m_strength->setWordWrap(true);
    m_match->setForegroundRole(QPalette::PlaceholderText);
    m_progress->setObjectName(u"setupProgress"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(6);
    m_progress->setAccessibleName(tr("Making the archive"));
    m_progress->hide();
    connect(m_name, &QLineEdit::textChanged, this, &SetupOfficerPage::update);
    connect(m_password, &SecretLineEdit::secretChanged, this, &SetupOfficerPage::update);
    connect(m_again, &SecretLineEdit::secretChanged, this, &SetupOfficerPage::update);

    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(10);
    form->addRow(m_message);
    form->addRow(tr("Account &name:"), m_name);
    form->addRow(tr("&Password:"), m_password);
    form->addRow(QString(), m_strength);
    form->addRow(tr("Once &more:"), m_again);
    form->addRow(QString(), m_match);
    form->addRow(m_progress);
    update();
}

void SetupOfficerPage::update()
{
    m_strength->setText(passwordAdvice(passwordStrength(m_password->secret()), m_password->characterCount()));
    const bool differs = !m_again->isSecretEmpty() && !m_password->secret().equals(m_again->secret());
    m_match->setText(differs ? tr("The two are not the same yet.") : QString());
    Q_EMIT completeChanged();
}

bool SetupOfficerPage::isComplete() const
{
    return !m_busy && !m_name->text().trimmed().isEmpty() &&
           passwordStrength(m_password->secret()) > PasswordStrength::TooShort &&
           m_password->secret().equals(m_again->secret());
}

bool SetupOfficerPage::validatePage()
{
    if (m_state.session)
        return true;
    if (!m_busy)
        make();
    return false;
}

void SetupOfficerPage::make()
{
    m_state.officerName = m_name->text().trimmed();
    m_message->clear();
    setBusy(true);
    m_jobs.start(
        this,
        [options = Archive::CreateOptions{.path = m_state.path,
                                          .organisation = m_state.organisation,
                                          .fourEyes = m_state.fourEyes,
                                          .officerName = m_state.officerName},
         password = m_password->secret().clone(), schema = m_context.schema, clock = &m_context.clock,
         cost = m_context.cost]() { return Archive::create(options, password, schema, *clock, cost); },
        [this](Result<Archive::Created> created) {
            setBusy(false);
            if (!created) {
                m_message->showError(created.error());
                return;
            }
            m_state.session = std::move(created->session);
            m_state.recoveryWords = std::move(created->recoveryWords);
            m_password->clearSecret();
            m_again->clearSecret();
            wizard()->next();
        });
}

void SetupOfficerPage::setBusy(bool busy)
{
    m_busy = busy;
    m_progress->setVisible(busy);
    for (QWidget *field :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_password), static_cast<QWidget *>(m_again)})
        field->setEnabled(!busy);
    Q_EMIT completeChanged();
}

} // namespace voicelog
