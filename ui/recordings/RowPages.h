// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <recordings/RecordingFilter.h>

#include <QHash>

namespace voicelog {

/// The pages of rows that the list holds: the last fifty that were looked at, so that memory does not follow the
/// archive.
class RowPages
{
public:
    static constexpr int rowsPerPage = 200;
    static constexpr qsizetype mostPages = 50;

    void insert(qint64 page, const QList<RecordingRow> &rows);
    void clear();
    /// Null if the row is not held. Valid until the next insert or clear.
    [[nodiscard]] const RecordingRow *row(qint64 row) const;
    /// Where each held recording stands.
    [[nodiscard]] QHash<Id, qint64> places() const;

private:
    void touch(qint64 page) const;

    QHash<qint64, QList<RecordingRow>> m_pages;
    mutable QList<qint64> m_recent; ///< last looked at comes last
};

} // namespace voicelog
