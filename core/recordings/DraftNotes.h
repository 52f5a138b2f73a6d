// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

/// Ids of what was odd about a recording's call data (RecordingDraft::notes). They are kept with the recording; the
/// words for them are made in ui/words.
namespace voicelog::notes {

/// Neither a sidecar nor the file's name tells anything.
inline constexpr QLatin1StringView NoCallData("no-call-data");
/// There is no sidecar: a pattern read the file's name.
inline constexpr QLatin1StringView CallDataFromName("call-data-from-name");
/// A sidecar is there but could not be read.
inline constexpr QLatin1StringView SidecarNotRead("sidecar-not-read");
/// A transcript is there but could not be read.
inline constexpr QLatin1StringView TranscriptNotRead("transcript-not-read");
/// Nothing tells when the call was: the file's modification time stands in.
inline constexpr QLatin1StringView TimeFromFile("time-from-file");
/// The hour came twice that night and nothing tells which was meant: the first was taken.
inline constexpr QLatin1StringView TimeAmbiguous("time-ambiguous");
/// The hour was skipped that night: read as if the clock had not been changed.
inline constexpr QLatin1StringView TimeSkipped("time-skipped");
/// The recorder's clock was not on the given time zone; the call's id tells its offset from UTC.
inline constexpr QLatin1StringView OffsetFromCallId("offset-from-call-id");
/// The time in the call's id and the time in the name are no whole offset apart; the time zone was used.
inline constexpr QLatin1StringView CallIdDoesNotFitTime("call-id-does-not-fit-time");
/// Nothing tells the direction: it was guessed from the numbers, or inbound.
inline constexpr QLatin1StringView DirectionGuessed("direction-guessed");
/// A part of the file's name that a pattern took for a field is not one.
inline constexpr QLatin1StringView NameNotUnderstood("name-not-understood");
/// Another sound has the same call id, as when a call was transferred: the file's name was added to it.
inline constexpr QLatin1StringView CallIdShared("call-id-shared");
/// The vCon holds more pieces of the same call: they are recordings of their own.
inline constexpr QLatin1StringView PieceOfCall("piece-of-call");
/// The transcript tells no times: its words are spread over the call.
inline constexpr QLatin1StringView TranscriptTimesEstimated("transcript-times-estimated");
/// What the call data say of the announcement cannot be true.
inline constexpr QLatin1StringView AnnouncementLeftOut("announcement-left-out");
/// Segments did not fit the sound, or overlapped.
inline constexpr QLatin1StringView SegmentsCut("segments-cut");
/// A text was longer than is kept.
inline constexpr QLatin1StringView TextShortened("text-shortened");

} // namespace voicelog::notes
