// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SetupWordsPage.h"

#include "SecretWordsView.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace voicelog {

SetupWordsPage::SetupWordsPage(SetupState &state, QWidget *parent)
    : QWizardPage(parent), m_state(state), m_words(new SecretWordsView(this)), m_written(new QCheckBox(this))
{
    setTitle(tr("Write down the recovery words"));
    setSubTitle(tr("They open the archive when a password is lost. They are shown now and never again, and nobody else "
                   "has them."));
    m_words->setObjectName(u"recoveryWords"_s);
    m_written->setObjectName(u"wordsWritten"_s);
    m_written->setText(tr("I have &written them down in this order"));
    connect(m_written, &QCheckBox::toggled, this, &QWizardPage::completeChanged);
    auto *advice = new QLabel(tr("Keep the sheet in a safe, not beside the archive and not in a photograph. Who has it "
                                 "can read every recording."),
                              this);
    advice->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words, 1);
    column->addWidget(advice);
    column->addWidget(m_written);
}

void SetupWordsPage::initializePage() { m_words->setWords(m_state.recoveryWords); }

bool SetupWordsPage::isComplete() const { return m_written->isChecked(); }

} // namespace voicelog
