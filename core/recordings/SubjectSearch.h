// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "SubjectCandidate.h"
#include "SubjectQuery.h"

#include <archive/Database.h>

#include <QDate>

#include <limits>
#include <map>

namespace voicelog {

/// Finds what is recorded of one person in one vault, by what he is known by: exactly, not by beginnings or ends as a
/// list is searched, and by names as people misspell them. Gives row keys. Use it within the caller's transaction.
class SubjectSearch
{
public:
    using Found = std::map<qint64, QList<SubjectMatch>>; ///< by row key: in order of time

    /// One reason more for a recording, once.
    static void add(Found &found, qint64 rec, const SubjectMatch &match);

    /// Of calls that begin in this time; either may be null.
    SubjectSearch(Database &database, const QDateTime &from, const QDateTime &end);
    /// Of calls of these local days; either may be null.
    SubjectSearch(Database &database, QDate from, QDate lastDay);

    /// In which a party has this telephone number, in any notation.
    [[nodiscard]] Result<QList<qint64>> byNumber(const QString &number);
    /// Of a contract, an order or an acceptance, whatever the case of its letters; with it as it stands there.
    [[nodiscard]] Result<QList<std::pair<qint64, QString>>> byReference(const QString &reference);
    /// The period does not count: it was named.
    [[nodiscard]] Result<QList<qint64>> byReadableNumber(const QString &number);
    /// All that may be of the person, and why. With line or time alone, no more than `most`.
    [[nodiscard]] Result<Found> find(const SubjectQuery &query, qint64 most = std::numeric_limits<qint64>::max());
    /// What somebody must see of it to judge. errors::NotFound.
    [[nodiscard]] Result<SubjectCandidate> candidate(qint64 rec);

private:
    [[nodiscard]] Result<void> findNames(const QStringList &names, Found &found);
    [[nodiscard]] Result<Found> findByLineAndTime(const QString &line, qint64 most);
    [[nodiscard]] Result<void> keepLine(const QString &line, Found &found);

    Database &m_database;
    qint64 m_first;
    qint64 m_end;
};

} // namespace voicelog
