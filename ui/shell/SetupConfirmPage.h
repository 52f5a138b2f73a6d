// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "SetupState.h"

#include <QWizardPage>

#include <array>

class QLabel;

namespace voicelog {

class SecretLineEdit;

/// Two of the recovery words, asked back: only who wrote them down can go on.
class SetupConfirmPage final : public QWizardPage
{
    Q_OBJECT

public:
    explicit SetupConfirmPage(SetupState &state, QWidget *parent = nullptr);
    void initializePage() override;
    bool isComplete() const override;
    bool validatePage() override;
    /// Which words are asked, counted from 0.
    [[nodiscard]] std::array<int, 2> asked() const { return m_asked; }

private:
    void update();
    [[nodiscard]] bool isRight(int which) const;

    SetupState &m_state;
    std::array<int, 2> m_asked{0, 1};
    std::array<QLabel *, 2> m_labels;
    std::array<SecretLineEdit *, 2> m_fields;
    QLabel *m_result;
};

} // namespace voicelog
