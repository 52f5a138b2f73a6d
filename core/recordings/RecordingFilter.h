// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RecordingEnums.h"

#include <base/Id.h>

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QVariant>

#include <optional>

namespace voicelog {

/// What the list of recordings shows; empty members do not filter, all others must hold. Serialised as JSON for saved
/// filters and voicelogctl.
struct RecordingFilter
{
    QString text = {};   ///< words (beginnings count) in names, numbers, references, line, labels and transcripts
    QString number = {}; ///< a telephone number in any notation, or its last digits (at least three)
    QString party = {};  ///< beginnings of a participant's name
    QString line = {};   ///< exactly
    QList<Id> programmes = {};
    std::optional<Direction> direction = {};
    std::optional<RecordingState> state = {};
    QDateTime from = {};  ///< started at or after
    QDateTime until = {}; ///< started before
    std::optional<qint64> minDurationMs = {};
    std::optional<qint64> maxDurationMs = {};
    QString failingRule = {}; ///< a rule that blocks or warns, by its last judgement

    [[nodiscard]] bool isEmpty() const { return *this == RecordingFilter(); }
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static RecordingFilter fromJson(const QJsonObject &json);
    friend bool operator==(const RecordingFilter &, const RecordingFilter &) = default;
};

enum class RecordingSort { StartedAt, Duration, Number, Line };

struct RecordingOrder
{
    RecordingSort by = RecordingSort::StartedAt;
    bool descending = true;
    friend bool operator==(const RecordingOrder &, const RecordingOrder &) = default;
};

/// One line of the list.
struct RecordingRow
{
    Id id;
    Id vaultId;
    Id programmeId;
    QString number;
    QDateTime startedAt;
    qint64 durationMs = 0;
    Direction direction = Direction::Inbound;
    RecordingState state = RecordingState::Imported;
    QString line;
    QString customer; ///< name, or number, of the first customer
    QString customerNumber;
    QString agent; ///< name, or number, of the first agent
    QString contractRef;
    bool hasWarnings = false;
    bool hasTranscript = false;
    bool isPart = false;     ///< of the call: the proof of a sale, or what the recorder kept of it
    bool ruleBlocks = false; ///< at least one, by the last judgement
    bool ruleWarns = false;
    friend bool operator==(const RecordingRow &, const RecordingRow &) = default;
};

/// Where a page ends: the next one begins after it. Opaque to callers.
struct RecordingPageKey
{
    QVariant sortValue;
    Id id;
    friend bool operator==(const RecordingPageKey &, const RecordingPageKey &) = default;
};

struct RecordingPage
{
    QList<RecordingRow> rows;
    std::optional<RecordingPageKey> next; ///< nothing after the last page
};

} // namespace voicelog
