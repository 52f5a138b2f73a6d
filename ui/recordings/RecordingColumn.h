// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <recordings/RecordingFilter.h>

#include <QCoreApplication>
#include <QString>

#include <array>
#include <optional>

namespace voicelog {

/// The columns of the list, in their first order. Their ids are kept in the settings, so they are never renamed.
enum class RecordingColumn {
    State,
    Started,
    Duration,
    Customer,
    Agent,
    Line,
    Direction,
    Programme,
    Number,
    Contract,
    Remarks
};

inline constexpr std::array allRecordingColumns{
    RecordingColumn::State,  RecordingColumn::Started,  RecordingColumn::Duration,  RecordingColumn::Customer,
    RecordingColumn::Agent,  RecordingColumn::Line,     RecordingColumn::Direction, RecordingColumn::Programme,
    RecordingColumn::Number, RecordingColumn::Contract, RecordingColumn::Remarks};

struct RecordingColumnInfo
{
    Q_DECLARE_TR_FUNCTIONS(RecordingColumn)

public:
    [[nodiscard]] static QLatin1StringView id(RecordingColumn column);
    [[nodiscard]] static QString title(RecordingColumn column);
    /// Says how it sorts, or why it does not.
    [[nodiscard]] static QString toolTip(RecordingColumn column);
    [[nodiscard]] static std::optional<RecordingSort> sort(RecordingColumn column);
    [[nodiscard]] static RecordingColumn ofSort(RecordingSort sort);
    [[nodiscard]] static bool shownAtFirst(RecordingColumn column);
    /// In characters of the list's font.
    [[nodiscard]] static int widthAtFirst(RecordingColumn column);
};

} // namespace voicelog
