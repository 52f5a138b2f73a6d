// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SetupConfirmPage.h"

#include "SecretWordsView.h"

#include <common/SecretLineEdit.h>

#include <QFormLayout>
#include <QLabel>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

char lowered(char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; }

/// The same word, whatever its case and the spaces around it.
bool sameWord(QByteArrayView typed, QByteArrayView word)
{
    return std::ranges::equal(typed.trimmed(), word, [](char a, char b) { return lowered(a) == b; });
}

} // namespace

SetupConfirmPage::SetupConfirmPage(SetupState &state, QWidget *parent)
    : QWizardPage(parent), m_state(state), m_labels{new QLabel(this), new QLabel(this)},
      m_fields{new SecretLineEdit(this), new SecretLineEdit(this)}, m_result(new QLabel(this))
{
    setTitle(tr("Check the recovery words"));
    setSubTitle(tr("Type these two from your sheet. You can still go back to look."));
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(10);
    for (size_t i = 0; i < m_fields.size(); ++i) {
        m_fields[i]->setObjectName(u"confirmWord%1"_s.arg(i + 1));
        m_labels[i]->setObjectName(u"confirmLabel%1"_s.arg(i + 1));
        m_labels[i]->setBuddy(m_fields[i]);
        form->addRow(m_labels[i], m_fields[i]);
        connect(m_fields[i], &SecretLineEdit::secretChanged, this, &SetupConfirmPage::update);
    }
    form->addRow(QString(), m_result);
}

void SetupConfirmPage::initializePage()
{
    const int total = qMax(2, SecretWordsView::count(m_state.recoveryWords));
    auto *random = QRandomGenerator::global();
    m_asked[0] = random->bounded(total);
    do {
        m_asked[1] = random->bounded(total);
    } while (m_asked[1] == m_asked[0]);
    std::ranges::sort(m_asked);
    for (size_t i = 0; i < m_fields.size(); ++i) {
        m_labels[i]->setText(tr("Word %1:").arg(m_asked[i] + 1));
        m_fields[i]->clearSecret();
    }
    update();
}

bool SetupConfirmPage::isRight(int which) const
{
    return sameWord(m_fields[size_t(which)]->secret().view(),
                    SecretWordsView::word(m_state.recoveryWords, m_asked[size_t(which)]));
}

void SetupConfirmPage::update()
{
    const bool typed = !m_fields[0]->isSecretEmpty() && !m_fields[1]->isSecretEmpty();
    m_result->setText(!typed         ? QString()
                      : isComplete() ? tr("Both are right.")
                                     : tr("Not right yet: check the sheet."));
    Q_EMIT completeChanged();
}

bool SetupConfirmPage::isComplete() const { return isRight(0) && isRight(1); }

bool SetupConfirmPage::validatePage()
{
    m_state.confirmed = true;
    return true;
}

} // namespace voicelog
