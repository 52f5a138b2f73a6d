// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <array>

namespace voicelog::errors {

/// The stored bytes are not those that were taken in. Parameters: `number`, `leg`.
inline constexpr ErrorCode HashMismatch{ErrorKind::Failed, "recordings.hash-mismatch"};
/// Something of a recording does not read, or its sound is not what was taken in. Parameters: `number` (or its key, in
/// hexadecimal digits, where that does not read), `vault`.
inline constexpr ErrorCode RecordingDamaged{ErrorKind::Failed, "recordings.recording-damaged"};
/// Tapping is refused (R-PARTY-02). Parameter: `rule`.
inline constexpr ErrorCode OriginRefused{ErrorKind::Refused, "recordings.origin-refused"};
/// Playback is not allowed in this state. Parameters: `state`, `rule`.
inline constexpr ErrorCode PlaybackRefused{ErrorKind::Refused, "recordings.playback-refused"};
/// Two segments of one kind would overlap. Parameters: `kind`.
inline constexpr ErrorCode SegmentOverlap{ErrorKind::Usage, "recordings.segment-overlap"};
/// A segment lies outside its recording or is empty.
inline constexpr ErrorCode SegmentRange{ErrorKind::Usage, "recordings.segment-range"};
/// A reason is too short or too long. Parameters: `minimum`, `maximum`.
inline constexpr ErrorCode ReasonLength{ErrorKind::Usage, "recordings.reason-length"};
/// A transcript cannot be read. Parameters: `line`, `detail`.
inline constexpr ErrorCode TranscriptInvalid{ErrorKind::Usage, "recordings.transcript-invalid"};
/// The file changed while it was read. Parameter: `path`.
inline constexpr ErrorCode SourceChanged{ErrorKind::Failed, "recordings.source-changed"};
/// The sound is not the one whose checksum its call data tell. Parameter: `name`.
inline constexpr ErrorCode SoundNotAsTold{ErrorKind::Refused, "recordings.sound-not-as-told"};
/// Longer than 24 hours, or begun in the future. Parameters: `field`.
inline constexpr ErrorCode CallDataRefused{ErrorKind::Usage, "recordings.call-data-refused"};
/// The vault holds this call of this recorder with other sound. Parameters: `callId`, `number`.
inline constexpr ErrorCode CallKnown{ErrorKind::Usage, "recordings.call-known"};
/// The segment proves an announcement: that proof must go first.
inline constexpr ErrorCode SegmentProves{ErrorKind::Usage, "recordings.segment-proves"};
/// A restriction (GDPR art. 18) or an open request keeps it from being used. Parameter: `number`.
inline constexpr ErrorCode StillRestricted{ErrorKind::Refused, "recordings.still-restricted"};
/// No stretch of the call is marked as proof.
inline constexpr ErrorCode ProofUnmarked{ErrorKind::Usage, "recordings.proof-unmarked"};
/// The proof of the call is kept apart already. Parameter: `number`, of the recording that holds it.
inline constexpr ErrorCode ProofKept{ErrorKind::Usage, "recordings.proof-kept"};
/// Only the whole recording of a call of a programme for contract proof is parted into proof and rest. Parameter:
/// `rule`.
inline constexpr ErrorCode NotASalesCall{ErrorKind::Refused, "recordings.not-a-sales-call"};
/// Nothing of the recording is marked that a redacted copy would leave out. Parameter: `number`.
inline constexpr ErrorCode NothingToRedact{ErrorKind::Usage, "recordings.nothing-to-redact"};

/// It is kept for a request or a restriction and for nothing else. Parameters: `number`, `rule`.
inline constexpr ErrorCode KeptBack{ErrorKind::Refused, "recordings.kept-back"};
/// A private call was assessed already (R-PRIVATECALL-01). Parameters: `date`, `rule`.
inline constexpr ErrorCode AssessedAlready{ErrorKind::Refused, "recordings.assessed-already"};

inline constexpr std::array recordingErrors{HashMismatch,    OriginRefused,    PlaybackRefused,   SegmentOverlap,
                                            SegmentRange,    ReasonLength,     TranscriptInvalid, SourceChanged,
                                            CallDataRefused, CallKnown,        SegmentProves,     StillRestricted,
                                            ProofUnmarked,   ProofKept,        NotASalesCall,     NothingToRedact,
                                            SoundNotAsTold,  RecordingDamaged, KeptBack,          AssessedAlready};

} // namespace voicelog::errors
