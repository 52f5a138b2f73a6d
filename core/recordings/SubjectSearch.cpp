// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SubjectSearch.h"

#include "PhoneNumber.h"
#include "RecordingsSchema.h"

#include <base/LegalDay.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

qint64 keyAt(QDate day) { return startOfLegalDay(day).toMSecsSinceEpoch() << tieBits; }

} // namespace

SubjectSearch::SubjectSearch(Database &database, QDate from, QDate lastDay)
    : m_database(database), m_first(from.isValid() ? keyAt(from) : std::numeric_limits<qint64>::min()),
      m_end(lastDay.isValid() ? keyAt(lastDay.addDays(1)) : std::numeric_limits<qint64>::max())
{
}

Result<QList<qint64>> SubjectSearch::byNumber(const QString &number)
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare("SELECT DISTINCT p.recording FROM vault.person_identifier AS i"
                                       " JOIN vault.participant AS p ON p.identifier = i.identifier"
                                       " WHERE i.kind = 'NUMBER' AND i.value = ?1 AND p.recording >= ?2"
                                       " AND p.recording < ?3"));
    select.bind(1, normalizedNumber(number)).bind(2, m_first).bind(3, m_end);
    return select.all<qint64>([&] { return select.int64(0); });
}

Result<QList<qint64>> SubjectSearch::byContract(const QString &reference)
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare("SELECT rec FROM vault.recording WHERE contract_ref = ?1 COLLATE NOCASE"
                                       " AND contract_ref <> '' AND rec >= ?2 AND rec < ?3"));
    select.bind(1, reference.trimmed()).bind(2, m_first).bind(3, m_end);
    return select.all<qint64>([&] { return select.int64(0); });
}

Result<QList<qint64>> SubjectSearch::byReadableNumber(const QString &number)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT rec FROM vault.recording WHERE number = ?1"));
    select.bind(1, number.trimmed());
    return select.all<qint64>([&] { return select.int64(0); });
}

} // namespace voicelog
