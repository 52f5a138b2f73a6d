// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <recordings/Recording.h>
#include <recordings/RecordingFilter.h>
#include <recordings/Segment.h>
#include <recordings/Transcript.h>

#include <QJsonArray>
#include <QJsonObject>

/// Records as JSON with the field names of DOMAIN 3.1: what voicelogctl gives with --json, and what sidecars may hold.
/// Moments are ISO 8601 in UTC with milliseconds; what is not told is left out, except for empty lists.
namespace voicelog {

[[nodiscard]] QJsonObject recordingToJson(const Recording &recording);
[[nodiscard]] QJsonObject rowToJson(const RecordingRow &row);
[[nodiscard]] QJsonObject participantToJson(const Participant &participant);
[[nodiscard]] QJsonObject mediaToJson(const MediaFile &media);
[[nodiscard]] QJsonObject correctionToJson(const CorrectionNote &note);
[[nodiscard]] QJsonObject segmentToJson(const Segment &segment);
[[nodiscard]] QJsonArray segmentsToJson(const QList<Segment> &segments);
[[nodiscard]] QJsonObject transcriptToJson(const Transcript &transcript);
/// Stable ids: TRUNCATED, UNDER_ONE_SECOND, NO_SOUND, HEADER_SIZE_WRONG, DATA_AFTER_END, DECODE_ERRORS,
/// SHORTER_THAN_CALL_DATA.
[[nodiscard]] QJsonArray warningsToJson(AudioWarnings warnings);

} // namespace voicelog
