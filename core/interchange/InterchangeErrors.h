// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <array>

/// What can be odd about what a recorder handed over. Most are remarks beside a scan that goes on. Values out of call
/// data never stand in them: they are personal data.
namespace voicelog::errors {

/// A file name pattern's expression does not compile. Parameters: `id`, `detail`, `offset`.
inline constexpr ErrorCode PatternInvalid{ErrorKind::Usage, "interchange.pattern-invalid"};
/// A file name pattern without any named group that gives call data. Parameter: `id`.
inline constexpr ErrorCode PatternWithoutGroups{ErrorKind::Usage, "interchange.pattern-without-groups"};
/// Neither sound nor call data nor a transcript. Parameter: `path`.
inline constexpr ErrorCode UnknownFile{ErrorKind::Usage, "interchange.unknown-file"};
/// A recorder's unfinished capture (Oreka's .mcf): its conversion failed, the sound is not there. Parameter: `path`.
inline constexpr ErrorCode UnfinishedCapture{ErrorKind::Failed, "interchange.unfinished-capture"};
/// A symbolic link that leads out of the given folder. Parameter: `path`.
inline constexpr ErrorCode LinkOutside{ErrorKind::Refused, "interchange.link-outside"};
/// Call data that cannot be read. Parameters: `path`, `line`, `column`, `detail`: not-json, not-object, too-large,
/// unreadable; of SIPREC also not-xml, truncated, entities, encoding, too-deep, not-multipart.
inline constexpr ErrorCode SidecarInvalid{ErrorKind::Usage, "interchange.sidecar-invalid"};
/// XML beside the sound that is something else than SIPREC's call data. Parameters: `path`, `line`, `column`.
inline constexpr ErrorCode SidecarNotSiprec{ErrorKind::Usage, "interchange.sidecar-not-siprec"};
/// One value of the call data that cannot be read; the rest is used. Parameters: `path`, `line`, `field`.
inline constexpr ErrorCode SidecarField{ErrorKind::Usage, "interchange.sidecar-field"};
/// Call data or a transcript to which no sound belongs. Parameter: `path`.
inline constexpr ErrorCode SidecarWithoutSound{ErrorKind::Usage, "interchange.sidecar-without-sound"};
/// A CSV whose first row names no column that is known. Parameter: `path`.
inline constexpr ErrorCode CsvWithoutHeader{ErrorKind::Usage, "interchange.csv-without-header"};
/// A row whose sound file is not in the folder. Parameters: `path`, `line`, `name`.
inline constexpr ErrorCode CsvRowWithoutSound{ErrorKind::Usage, "interchange.csv-row-without-sound"};
/// A row for a sound that an earlier row told of already; the earlier one counts. Parameters: `path`, `line`, `name`.
inline constexpr ErrorCode CsvRowTwice{ErrorKind::Usage, "interchange.csv-row-twice"};
/// A line of a telephone system's log that is no call and no event; the others are used. Parameters: `path`, `line`.
inline constexpr ErrorCode CallLogLine{ErrorKind::Usage, "interchange.call-log-line"};
/// A CSV that is not UTF-8, read as Latin-1. Parameters: `path`, `line` (the first one).
inline constexpr ErrorCode CsvLatin1{ErrorKind::Usage, "interchange.csv-latin1"};
/// A transcript that cannot be read. Parameters: `path`, `line`, `detail` (as of TranscriptInvalid).
inline constexpr ErrorCode TranscriptUnreadable{ErrorKind::Usage, "interchange.transcript-unreadable"};
/// The mixed sound of a call whose two legs are there as well: the legs are taken, not the mix. Parameter: `path`.
inline constexpr ErrorCode MixLeftOut{ErrorKind::Usage, "interchange.mix-left-out"};
/// A row with more values than the first row has columns: which is which cannot be told. Parameters: `path`, `line`.
inline constexpr ErrorCode CsvRowTooLong{ErrorKind::Usage, "interchange.csv-row-too-long"};
/// A sound with the same bytes as that of a call that is there, which names another call. Parameter: `path`.
inline constexpr ErrorCode SoundOfOtherCall{ErrorKind::Usage, "interchange.sound-of-other-call"};
/// Further remarks that are only counted. Parameter: `count`.
inline constexpr ErrorCode RemarksLeftOut{ErrorKind::Usage, "interchange.remarks-left-out"};

inline constexpr std::array interchangeErrors{
    PatternInvalid,       PatternWithoutGroups, UnknownFile,      UnfinishedCapture,  LinkOutside, SidecarInvalid,
    SidecarField,         SidecarWithoutSound,  CsvWithoutHeader, CsvRowWithoutSound, CsvRowTwice, CsvLatin1,
    TranscriptUnreadable, MixLeftOut,           RemarksLeftOut,   SidecarNotSiprec,   CallLogLine, CsvRowTooLong,
    SoundOfOtherCall};

} // namespace voicelog::errors
