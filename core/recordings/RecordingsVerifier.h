// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Id.h>
#include <base/Progress.h>
#include <base/Result.h>

#include <QList>

namespace voicelog {

class Session;

struct RecordingsVerification
{
    qint64 recordings = 0; ///< looked at
    /// errors::RecordingDamaged, or why a vault could not be gone through.
    QList<Error> problems;
};

/// Reads every recording of the vaults that this account holds, with its call data, and compares the sound with the
/// SHA-256 of its import: names what is damaged. One audit event a vault. Slow: call it on a worker thread.
class RecordingsVerifier
{
public:
    struct Damaged
    {
        qint64 rec;
        QString number; ///< empty if it does not read
    };
    struct VaultOutcome
    {
        qint64 recordings = 0;
        QList<Damaged> damaged;
    };

    RecordingsVerifier(Session &session, ProgressFunction progress, CancelToken cancel);

    /// Fails only if it was cancelled or could not begin.
    [[nodiscard]] Result<RecordingsVerification> run();
    /// One vault, without an event.
    [[nodiscard]] Result<VaultOutcome> lookThrough(const Id &vault);

private:
    [[nodiscard]] Result<void> record(const Id &vault, const VaultOutcome &outcome) const;

    Session &m_session;
    ProgressFunction m_progress;
    CancelToken m_cancel;
};

} // namespace voicelog
