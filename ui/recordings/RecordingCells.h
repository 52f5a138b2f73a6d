// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RecordingColumn.h"
#include "StateLook.h"

#include <QHash>
#include <QVariant>

namespace voicelog {

class LocalTime;

/// What stands in each cell of the list, for eyes and for screen readers.
class RecordingCells
{
    Q_DECLARE_TR_FUNCTIONS(RecordingCells)

public:
    /// The icon and tone of a cell, if it has one.
    [[nodiscard]] static std::optional<ToneLook> look(const RecordingRow &row, RecordingColumn column);

    explicit RecordingCells(const LocalTime &localTime) : m_localTime(localTime) {}
    void setProgrammeNames(const QHash<Id, QString> &names) { m_programmes = names; }
    [[nodiscard]] QVariant data(const RecordingRow &row, RecordingColumn column, int role) const;

private:
    [[nodiscard]] QString text(const RecordingRow &row, RecordingColumn column) const;
    [[nodiscard]] QString toolTip(const RecordingRow &row, RecordingColumn column) const;
    /// The whole row in one sentence: a screen reader says it with the first cell.
    [[nodiscard]] QString spoken(const RecordingRow &row) const;

    const LocalTime &m_localTime;
    QHash<Id, QString> m_programmes;
};

} // namespace voicelog
