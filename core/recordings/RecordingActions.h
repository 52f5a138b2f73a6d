// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

/// What the audit trail calls the acts of this module. Stable: they are stored and shown through words in ui/.
namespace voicelog::actions {

/// A reason that is asked for, in characters (DOMAIN 3.8).
inline constexpr int shortestReason = 20;
inline constexpr int longestReason = 4000;

/// Only ever refused: reading a recording of a monitoring case without access to it.
inline constexpr QLatin1StringView RecordingRead{"RECORDING_READ"};
inline constexpr QLatin1StringView RecordingImported{"RECORDING_IMPORTED"};
inline constexpr QLatin1StringView RecordingCallDataChanged{"RECORDING_CALL_DATA_CHANGED"};
inline constexpr QLatin1StringView RecordingExported{"RECORDING_EXPORTED"};
inline constexpr QLatin1StringView RecordingVerified{"RECORDING_VERIFIED"};
/// Of a rescued vault: how many are whole, and which were not and are gone.
inline constexpr QLatin1StringView RecordingsRescued{"RECORDINGS_RESCUED"};
/// All of a vault at once.
inline constexpr QLatin1StringView RecordingsVerified{"RECORDINGS_VERIFIED"};
/// By the rules, or by a release: `from`, `to`, and the rules that stand against it.
inline constexpr QLatin1StringView RecordingStateChanged{"RECORDING_STATE_CHANGED"};
/// Recordings were judged anew: one event for a vault, with counts.
inline constexpr QLatin1StringView RecordingsJudged{"RECORDINGS_JUDGED"};
inline constexpr QLatin1StringView ReleaseProposed{"RELEASE_PROPOSED"};
inline constexpr QLatin1StringView ReleaseConfirmed{"RELEASE_CONFIRMED"};
inline constexpr QLatin1StringView ReleaseWithdrawn{"RELEASE_WITHDRAWN"};
inline constexpr QLatin1StringView AnnouncementAdded{"ANNOUNCEMENT_ADDED"};
inline constexpr QLatin1StringView AnnouncementRemoved{"ANNOUNCEMENT_REMOVED"};
/// What a person had set right was put beside it: GDPR art. 16.
inline constexpr QLatin1StringView CorrectionAttached{"CORRECTION_ATTACHED"};
/// Somebody objected in the call.
inline constexpr QLatin1StringView ObjectionNoted{"OBJECTION_NOTED"};
inline constexpr QLatin1StringView SegmentAdded{"SEGMENT_ADDED"};
inline constexpr QLatin1StringView SegmentChanged{"SEGMENT_CHANGED"};
inline constexpr QLatin1StringView SegmentRemoved{"SEGMENT_REMOVED"};
inline constexpr QLatin1StringView TranscriptAttached{"TRANSCRIPT_ATTACHED"};
inline constexpr QLatin1StringView ListeningStarted{"LISTENING_STARTED"};
inline constexpr QLatin1StringView ListeningStopped{"LISTENING_STOPPED"};
/// Of a sales call, `whole`, the proof was made a recording of its own, `proof`; on record for both.
inline constexpr QLatin1StringView ProofKept{"PROOF_KEPT"};
/// One event for a whole batch of made-up recordings (SynthArchive).
inline constexpr QLatin1StringView SyntheticRecordingsAdded{"SYNTHETIC_RECORDINGS_ADDED"};

/// The objectType of events about a recording; their objectId is its id.
inline constexpr QLatin1StringView recordingObject{"recording"};

/// What refuses playing and exporting in a state that does not allow it (DOMAIN 2.3).
inline constexpr QLatin1StringView accessRule{"R-MON-ACCESS-01"};

} // namespace voicelog::actions
