// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/Database.h>

#include <QDate>
#include <QList>

namespace voicelog {

/// Finds what is recorded of one person in one vault, by what he is known by: exactly, not by beginnings or ends as a
/// list is searched. Gives row keys. Use it within the caller's transaction.
class SubjectSearch
{
public:
    /// Of calls of these local days; either may be null.
    SubjectSearch(Database &database, QDate from, QDate lastDay);

    /// In which a party has this telephone number, in any notation.
    [[nodiscard]] Result<QList<qint64>> byNumber(const QString &number);
    /// Whatever the case of its letters.
    [[nodiscard]] Result<QList<qint64>> byContract(const QString &reference);
    /// The period does not count: it was named.
    [[nodiscard]] Result<QList<qint64>> byReadableNumber(const QString &number);

private:
    Database &m_database;
    qint64 m_first;
    qint64 m_end;
};

} // namespace voicelog
