// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SubjectSearch.h"

#include "LikeWord.h"
#include "PhoneNumber.h"
#include "RecordingsSchema.h"
#include "SearchText.h"
#include "SoughtName.h"

#include <base/BaseErrors.h>
#include <base/LegalDay.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

qint64 keyAt(const QDateTime &time, qint64 otherwise)
{
    return time.isValid() ? time.toMSecsSinceEpoch() << tieBits : otherwise;
}

QDateTime startOf(QDate day) { return day.isValid() ? startOfLegalDay(day) : QDateTime(); }

/// The words of persons' names in the vault that are spelt like what is sought: for each name, those of its words.
Result<std::vector<QStringList>> likeWords(Database &database, const std::vector<SoughtName> &sought)
{
    std::vector<std::pair<LikeWord, size_t>> tests;
    for (size_t i = 0; i < sought.size(); ++i) {
        for (const QString &word : sought[i].names())
            tests.emplace_back(LikeWord(word), i);
    }
    std::vector<QStringList> like(sought.size());
    if (tests.empty())
        return like;
    VOICELOG_ASSIGN(Statement select, database.prepare("SELECT term FROM vault.person_word"));
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return like;
        const QString word = select.text(0);
        for (const auto &[isLike, index] : tests) {
            if (isLike(word))
                like[index] += word;
        }
    }
}

SubjectMatchKind kindOf(SoughtName::Likeness likeness)
{
    switch (likeness) {
    case SoughtName::Likeness::Same:
        return SubjectMatchKind::Name;
    case SoughtName::Likeness::Similar:
        return SubjectMatchKind::NameSimilar;
    case SoughtName::Likeness::Part:
    case SoughtName::Likeness::None:
        break;
    }
    return SubjectMatchKind::NamePart;
}

} // namespace

void SubjectSearch::add(Found &found, qint64 rec, const SubjectMatch &match)
{
    QList<SubjectMatch> &matches = found[rec];
    if (!matches.contains(match))
        matches += match;
}

SubjectSearch::SubjectSearch(Database &database, const QDateTime &from, const QDateTime &end)
    : m_database(database), m_first(keyAt(from, std::numeric_limits<qint64>::min())),
      m_end(keyAt(end, std::numeric_limits<qint64>::max()))
{
}

SubjectSearch::SubjectSearch(Database &database, QDate from, QDate lastDay)
    : SubjectSearch(database, startOf(from), startOf(lastDay.isValid() ? lastDay.addDays(1) : QDate()))
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

Result<QList<std::pair<qint64, QString>>> SubjectSearch::byReference(const QString &reference)
{
    QList<std::pair<qint64, QString>> all;
    for (const QByteArrayView column : {"contract_ref", "order_ref", "written_acceptance_ref"}) {
        const QByteArray name = column.toByteArray();
        VOICELOG_ASSIGN(Statement select,
                        m_database.prepare("SELECT rec, " + name + " FROM vault.recording WHERE " + name +
                                           " = ?1 COLLATE NOCASE AND " + name + " <> '' AND rec >= ?2 AND rec < ?3"));
        select.bind(1, reference.trimmed()).bind(2, m_first).bind(3, m_end);
        using One = std::pair<qint64, QString>;
        VOICELOG_ASSIGN(const auto found, select.all<One>([&select] { return One(select.int64(0), select.text(1)); }));
        all += found;
    }
    return all;
}

Result<QList<qint64>> SubjectSearch::byReadableNumber(const QString &number)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT rec FROM vault.recording WHERE number = ?1"));
    select.bind(1, number.trimmed());
    return select.all<qint64>([&] { return select.int64(0); });
}

Result<SubjectSearch::Found> SubjectSearch::find(const SubjectQuery &query, qint64 most)
{
    if (query.names.isEmpty() && query.numbers.isEmpty() && query.references.isEmpty())
        return findByLineAndTime(query.line, most);
    Found found;
    for (const QString &number : query.numbers) {
        VOICELOG_ASSIGN(const QList<qint64> recs, byNumber(number));
        for (const qint64 rec : recs)
            add(found, rec, {SubjectMatchKind::Number, number});
    }
    for (const QString &reference : query.references) {
        VOICELOG_ASSIGN(const auto recs, byReference(reference));
        for (const auto &[rec, stored] : recs)
            add(found, rec, {SubjectMatchKind::Reference, stored});
    }
    VOICELOG_TRY(findNames(query.names, found));
    if (!query.line.isEmpty())
        VOICELOG_TRY(keepLine(query.line, found));
    return found;
}

Result<void> SubjectSearch::findNames(const QStringList &names, Found &found)
{
    std::vector<SoughtName> sought;
    for (const QString &name : names)
        sought.emplace_back(name);
    VOICELOG_ASSIGN(const std::vector<QStringList> words, likeWords(m_database, sought));
    VOICELOG_ASSIGN(Statement calls, m_database.prepare("SELECT recording FROM vault.participant WHERE person = ?1"
                                                        " AND recording >= ?2 AND recording < ?3"));
    for (size_t i = 0; i < sought.size(); ++i) {
        if (words[i].isEmpty())
            continue;
        VOICELOG_ASSIGN(Statement select,
                        m_database.prepare("SELECT s.rowid, p.name, p.name_folded FROM vault.person_search AS s"
                                           " CROSS JOIN vault.person AS p ON p.person = s.rowid"
                                           " WHERE s.person_search MATCH ?1"));
        select.bind(1, searchtext::ftsAnyOf(words[i]));
        for (;;) {
            VOICELOG_ASSIGN(const bool more, select.step());
            if (!more)
                break;
            const SoughtName::Likeness likeness = sought[i].likenessOf(select.text(2));
            if (likeness == SoughtName::Likeness::None)
                continue;
            calls.bind(1, select.int64(0)).bind(2, m_first).bind(3, m_end);
            VOICELOG_ASSIGN(const QList<qint64> recs, calls.all<qint64>([&calls] { return calls.int64(0); }));
            calls.reset();
            for (const qint64 rec : recs)
                add(found, rec, {kindOf(likeness), select.text(1)});
        }
    }
    return {};
}

Result<SubjectSearch::Found> SubjectSearch::findByLineAndTime(const QString &line, qint64 most)
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare(line.isEmpty()
                                           ? "SELECT rec, line FROM vault.recording INDEXED BY recording_start"
                                             " WHERE rec >= ?1 AND rec < ?2 ORDER BY rec DESC LIMIT ?3"
                                           : "SELECT rec, line FROM vault.recording INDEXED BY recording_line"
                                             " WHERE rec >= ?1 AND rec < ?2 AND line = ?4 ORDER BY rec DESC LIMIT ?3"));
    select.bind(1, m_first).bind(2, m_end).bind(3, most);
    if (!line.isEmpty())
        select.bind(4, line);
    Found found;
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return found;
        add(found, select.int64(0), {SubjectMatchKind::LineTime, select.text(1)});
    }
}

Result<void> SubjectSearch::keepLine(const QString &line, Found &found)
{
    VOICELOG_ASSIGN(
        Statement select,
        m_database.prepare("SELECT line = ?2 FROM vault.recording INDEXED BY recording_start WHERE rec = ?1"));
    for (auto it = found.begin(); it != found.end();) {
        select.bind(1, it->first).bind(2, line);
        VOICELOG_ASSIGN(const bool there, select.step());
        const bool fits = there && select.boolean(0);
        select.reset();
        it = fits ? std::next(it) : found.erase(it);
    }
    return {};
}

Result<SubjectCandidate> SubjectSearch::candidate(qint64 rec)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT id, number, started_at, duration_ms, line"
                                                         " FROM vault.recording WHERE rec = ?1"));
    VOICELOG_ASSIGN(const bool there, select.bind(1, rec).step());
    if (!there)
        return fail(errors::NotFound, {{u"what"_s, u"recording"_s}, {u"id"_s, QString::number(rec)}});
    SubjectCandidate candidate;
    candidate.recording = select.id(0);
    candidate.number = select.text(1);
    candidate.startedAt = select.dateTime(2);
    candidate.durationMs = select.int64(3);
    candidate.line = select.text(4);
    VOICELOG_ASSIGN(Statement people,
                    m_database.prepare("SELECT coalesce(n.name, ''), coalesce(i.value, '') FROM vault.participant AS p"
                                       " LEFT JOIN vault.person AS n ON n.person = p.person"
                                       " LEFT JOIN vault.person_identifier AS i ON i.identifier = p.identifier"
                                       " AND i.kind = 'NUMBER' WHERE p.recording = ?1 ORDER BY p.seq"));
    people.bind(1, rec);
    VOICELOG_ASSIGN(candidate.people, people.all<QString>([&people] {
        const QString name = people.text(0);
        return name.isEmpty() ? people.text(1) : name;
    }));
    candidate.people.removeAll(QString());
    return candidate;
}

} // namespace voicelog
