// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <recordings/ProofExcerpt.h>
#include <recordings/ProofStore.h>

#include <memory>

namespace voicelog {

class RecordingJudgeMaker;
class RetentionSource;
class RuleBook;
class Session;

/// Parts a sales call into its proof and the rest (R-CONTRACT-01, GDPR art. 5(1)(c)): the proof becomes a recording of
/// its own, beside the whole call, which from then on is kept no longer than the class CONTRACT_REST. Only a privacy
/// officer can: the parts are decoded. Calls block: make them from workers.
class ProofService
{
public:
    /// Book and source must outlive it.
    ProofService(Session &session, const RuleBook &book, const RetentionSource &source,
                 std::shared_ptr<const RecordingJudgeMaker> judge);
    ~ProofService();

    struct Links
    {
        std::optional<KnownRecording> proof; ///< of a whole call: what holds its proof
        std::optional<KnownRecording> whole; ///< of a proof: the call it was taken from, until that is destroyed
    };
    [[nodiscard]] Result<Links> links(const Id &vault, const Id &recording) const;

    /// What would be kept. The errors of keep(), but for Conflict.
    [[nodiscard]] Result<TimeRanges> stretches(const Id &vault, const Id &recording) const;
    /// What was made, and when the rest goes.
    struct Kept
    {
        Recording proof;
        QDate restDueOn;
    };
    /// Makes the recording of the proof, judged and in use, links it, and computes anew when each must go; all in one
    /// transaction. errors::ProofUnmarked, ProofKept, NotASalesCall, WrongState, ToBeDestroyed; RuleRefused where the
    /// rules keep the proof from being used (R-CONTRACT-03 where no contract is known); HashMismatch if the call's
    /// sound is not as it was taken in; Conflict unless the stretches still are as agreed.
    [[nodiscard]] Result<Kept> keep(const Id &vault, const Id &recording, const TimeRanges &agreed,
                                    const ProgressFunction &progress, const CancelToken &cancel);

    /// See ProofStore. `before`: a moment.
    [[nodiscard]] Result<ProofStore::Unkept> unkept(const Id &vault, const QDateTime &before) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace voicelog
