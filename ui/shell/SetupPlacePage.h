// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "SetupState.h"
#include "ShellContext.h"

#include <QWizardPage>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace voicelog {

/// Whose archive it is and in which folder it comes.
class SetupPlacePage final : public QWizardPage
{
    Q_OBJECT

public:
    SetupPlacePage(const ShellContext &context, SetupState &state, QWidget *parent = nullptr);
    bool isComplete() const override;
    bool validatePage() override;

private:
    void update();
    [[nodiscard]] QString archivePath() const;
    [[nodiscard]] QString problem() const;

    const ShellContext &m_context;
    SetupState &m_state;
    QLineEdit *m_organisation;
    QLineEdit *m_folder;
    QLabel *m_result;
    QCheckBox *m_fourEyes;
};

} // namespace voicelog
