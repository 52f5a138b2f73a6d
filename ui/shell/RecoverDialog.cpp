// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecoverDialog.h"

#include <common/Jobs.h>
#include <common/MessageBar.h>
#include <common/PasswordStrength.h>
#include <common/SecretLineEdit.h>
#include <common/Theme.h>

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int recoveryWordCount = 24;

int wordsIn(const SecretBytes &text)
{
    int words = 0;
    bool inside = false;
    for (const char c : text.view()) {
        const bool space = c == ' ' || c == '\t';
        words += !space && !inside;
        inside = !space;
    }
    return words;
}

} // namespace

RecoverDialog::RecoverDialog(const ShellContext &context, Jobs &jobs, const QString &path, const QString &account,
                             QWidget *parent)
    : QDialog(parent), m_context(context), m_jobs(jobs), m_path(path), m_account(account),
      m_message(new MessageBar(this)), m_words(new SecretLineEdit(this)), m_count(new QLabel(this)),
      m_password(new SecretLineEdit(this)), m_again(new SecretLineEdit(this)), m_strength(new QLabel(this)),
      m_progress(new QProgressBar(this))
{
    setObjectName(u"recoverDialog"_s);
    setWindowTitle(tr("A new password by the recovery words"));
    setMinimumWidth(520);
    m_words->setObjectName(u"recoveryWords"_s);
    m_password->setObjectName(u"newPassword"_s);
    m_again->setObjectName(u"newPasswordAgain"_s);
    m_count->setObjectName(u"wordCount"_s);
    m_strength->setObjectName(u"passwordStrength"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(6);
    m_progress->hide();
    auto *explanation = new QLabel(
        tr("Type the %1 words from the sheet that was printed when this archive was made. %2 then gets the new "
           "password and the keys to every vault; that is recorded in the audit trail.")
            .arg(recoveryWordCount)
            .arg(account),
        this);
    explanation->setWordWrap(true);
    explanation->setTextFormat(Qt::PlainText);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Recovery &words:"), m_words);
    form->addRow(QString(), m_count);
    form->addRow(tr("New &password:"), m_password);
    form->addRow(QString(), m_strength);
    form->addRow(tr("Once &more:"), m_again);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = buttons->addButton(tr("Set the password"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(u"recoverOk"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &RecoverDialog::recover);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (auto *field : {m_words, m_password, m_again})
        connect(field, &SecretLineEdit::secretChanged, this, &RecoverDialog::update);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::margin);
    column->addWidget(m_message);
    column->addWidget(explanation);
    column->addLayout(form);
    column->addWidget(m_progress);
    column->addWidget(buttons);
    update();
}

RecoverDialog::~RecoverDialog() = default;

std::unique_ptr<Session> RecoverDialog::takeSession() { return std::move(m_session); }

void RecoverDialog::update()
{
    const int words = wordsIn(m_words->secret());
    m_count->setText(tr("%1 of %2 words").arg(words).arg(recoveryWordCount));
    const auto strength = passwordStrength(m_password->secret());
    m_strength->setText(passwordAdvice(strength, m_password->characterCount()));
    m_ok->setEnabled(words == recoveryWordCount && strength > PasswordStrength::TooShort &&
                     m_password->secret().equals(m_again->secret()));
}

void RecoverDialog::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_ok->setEnabled(!busy);
}

void RecoverDialog::recover()
{
    setBusy(true);
    m_message->clear();
    m_jobs.start(
        this,
        [archive = Archive(m_path, m_context.schema, m_context.clock, m_context.cost), name = m_account,
         words = m_words->secret().clone(),
         password = m_password->secret().clone()]() { return archive.recover(words, name, password); },
        [this](Result<std::unique_ptr<Session>> result) {
            setBusy(false);
            if (!result) {
                m_message->showError(result.error());
                return;
            }
            m_session = std::move(*result);
            accept();
        });
}

} // namespace voicelog
