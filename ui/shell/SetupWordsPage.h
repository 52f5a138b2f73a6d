// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "SetupState.h"

#include <QWizardPage>

class QCheckBox;

namespace voicelog {

class SecretWordsView;

/// The recovery words, shown this once, to write down or print.
class SetupWordsPage final : public QWizardPage
{
    Q_OBJECT

public:
    explicit SetupWordsPage(SetupState &state, QWidget *parent = nullptr);
    void initializePage() override;
    bool isComplete() const override;

private:
    SetupState &m_state;
    SecretWordsView *m_words;
    QCheckBox *m_written;
};

} // namespace voicelog
