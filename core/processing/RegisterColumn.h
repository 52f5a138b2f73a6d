// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace voicelog {

/// A column of the register as a table, and how what stands in a cell is the value of a field.
///
/// Lists stand one item a line in their cell. What an item has several parts of stands as `part | part`, and a list
/// within it as `one; other`. A backslash keeps what follows from meaning that: `\|`, `\;`, `\\`, and `\n` is a line
/// break within an item. A cell that a spreadsheet would take for a formula begins with an apostrophe, which reading
/// takes off again.
struct RegisterColumn
{
    enum class Shape { Text, List, Records, Kind, Basis, Date };

    QLatin1StringView name;
    QLatin1StringView field;  ///< of the entry
    QLatin1StringView member; ///< within that field, for an object; else empty
    Shape shape = Shape::Text;
    QLatin1StringView parts; ///< of Records: names with blanks between
    QStringView otherNames;  ///< in Dutch or as others call it: with commas between
    bool isRecord = false;   ///< of the archive's own: written for people, not taken in

    [[nodiscard]] static const QList<RegisterColumn> &all();
    /// The place in all() of the column that somebody calls so, whatever its case, blanks and accents; -1 if none.
    [[nodiscard]] static int find(const QString &name);

    /// What stands in the cell of an entry (as toRecordJson() gives it), ready for a spreadsheet.
    [[nodiscard]] QString cell(const QJsonObject &entry) const;
    /// Puts what the cell says into an entry's JSON; an empty cell takes the field away.
    void put(const QString &cell, QJsonObject &entry) const;
};

} // namespace voicelog
