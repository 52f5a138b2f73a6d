// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "SetupState.h"
#include "ShellContext.h"

#include <common/Jobs.h>

#include <QWizard>

namespace voicelog {

/// Makes a new archive: where, for which organisation, who is its officer; the recovery words, shown once and checked;
/// the first recording programme. Ends with the archive unlocked.
class SetupWizard : public QWizard
{
    Q_OBJECT

public:
    explicit SetupWizard(const ShellContext &context, QWidget *parent = nullptr);
    ~SetupWizard() override;
    /// After accepted().
    [[nodiscard]] std::unique_ptr<Session> takeSession();

    [[nodiscard]] const SetupState &state() const { return m_state; }
    void reject() override;

private:
    const ShellContext &m_context;
    SetupState m_state;
    Jobs m_jobs; ///< of its own: they use the state, and are finished before it goes
};

} // namespace voicelog
