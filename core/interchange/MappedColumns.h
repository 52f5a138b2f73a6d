// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CallDataMapping.h"

#include <QTimeZone>

#include <memory>
#include <optional>

namespace voicelog {

/// A mapping upon the columns of one table. Const after making; safe from any thread.
class MappedColumns
{
public:
    struct Call
    {
        CallData data;
        QString fileName;     ///< of the sound, as the row names it; empty if it does not
        QList<Error> remarks; ///< what of the row does not fit: errors::Mapped…, with `line` and `name`, without `path`
    };

    /// errors::MappingDoesNotFit with `name` and `columns`, without `path`, if the table lacks some that are needed.
    [[nodiscard]] static Result<MappedColumns> make(const std::shared_ptr<const CallDataMapping> &mapping,
                                                    const QStringList &names);
    [[nodiscard]] const CallDataMapping &mapping() const { return *m_mapping; }
    /// How many of the table's columns tell something.
    [[nodiscard]] qsizetype size() const { return m_columns.size(); }
    [[nodiscard]] bool namesFiles() const { return m_mapping->namesFiles(); }
    [[nodiscard]] QString fileName(const QStringList &cells) const;
    /// `zone`: the import's, for a mapping without one of its own.
    [[nodiscard]] Call read(const QStringList &cells, qint64 line, const QTimeZone &zone) const;

private:
    struct Place
    {
        qsizetype at = 0;
        CallField field = CallField::File;
        QString name;
    };
    std::shared_ptr<const CallDataMapping> m_mapping;
    QList<Place> m_columns;
    QList<qsizetype> m_templateColumns; ///< in the order of the braces
    qsizetype m_last = 0;               ///< of those that are needed
    std::optional<QTimeZone> m_zone;    ///< the mapping's own
};

} // namespace voicelog
