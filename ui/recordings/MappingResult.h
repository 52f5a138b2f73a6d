// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <interchange/CallDataMapping.h>
#include <interchange/CsvSample.h>

#include <QTableWidget>
#include <QTimeZone>

#include <optional>

namespace voicelog {

class LocalTime;

/// What a mapping makes of the first rows of a table: one call a row, and what in it does not fit.
class MappingResult : public QTableWidget
{
    Q_OBJECT

public:
    explicit MappingResult(const LocalTime &localTime, QWidget *parent = nullptr);

    /// `zone` and `country`: the import's, for a mapping without its own. Why it does not fit the table, if it does
    /// not.
    std::optional<Error> showCalls(const CsvSample &sample, const CallDataMapping &mapping, const QTimeZone &zone,
                                   const QString &country);
    [[nodiscard]] int oddRows() const { return m_oddRows; }

private:
    enum Column {
        SoundColumn,
        StartedColumn,
        LengthColumn,
        DirectionColumn,
        LineColumn,
        CustomerColumn,
        AgentColumn,
        RemarksColumn,
        ColumnCount
    };
    void addCall(const QStringList &cells, bool odd);

    const LocalTime &m_localTime;
    int m_oddRows = 0;
};

} // namespace voicelog
