// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RecordingStore.h"

namespace voicelog {

/// Which recording holds the proof of which sales call, within one vault. Use it within the caller's transaction.
class ProofStore
{
public:
    explicit ProofStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> add(qint64 rec, qint64 proof);
    /// Of a whole call: the recording that holds its proof.
    [[nodiscard]] Result<std::optional<KnownRecording>> proofOf(qint64 rec);
    /// Of a proof: the whole call, as long as that was not destroyed.
    [[nodiscard]] Result<std::optional<KnownRecording>> wholeOf(qint64 rec);
    /// The one that belongs to it, whichever of the two it is.
    [[nodiscard]] Result<std::optional<qint64>> linkedTo(qint64 rec);
    /// Of a whole call: its proof, if that is intact and stays for the term of a proof. Reads keys, states and days
    /// only.
    [[nodiscard]] Result<std::optional<qint64>> usableProof(qint64 rec);
    /// Calls with a contract, whole and in use, whose proof is not kept apart.
    struct Unkept
    {
        qint64 recordings = 0;
        QString number;   ///< of the first
        QDateTime oldest; ///< when it began, UTC
    };
    /// Of calls that began before the moment.
    [[nodiscard]] Result<Unkept> unkept(const QDateTime &before);
    /// What was confirmed about the one, and what keeps it, counts for the other too.
    [[nodiscard]] Result<void> copyDecisions(qint64 rec, qint64 proof);

private:
    [[nodiscard]] Result<std::optional<KnownRecording>> linked(QByteArrayView sql, qint64 rec);
    Database &m_database;
};

} // namespace voicelog
