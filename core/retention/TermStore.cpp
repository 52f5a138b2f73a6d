// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TermStore.h"

#include <rules/RuleBook.h>

using namespace Qt::StringLiterals;

namespace voicelog {

Result<QList<RetentionTerm>> TermStore::history()
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT seq, programme, class, months, days, reason, set_at,"
                                                         " set_by FROM main.retention_term ORDER BY seq"));
    QList<RetentionTerm> all;
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return all;
        const auto dueClass = dueClassFromId(select.text(2));
        if (!dueClass)
            continue; // of a newer version; its recordings are not ours to judge
        RetentionTerm term;
        term.seq = select.int32(0);
        term.programmeId = select.id(1);
        term.dueClass = *dueClass;
        term.period = {select.int32(3), select.int32(4)};
        term.reason = select.text(5);
        term.setAt = select.dateTime(6);
        term.setBy = select.id(7);
        all += term;
    }
}

Result<RetentionTerm> TermStore::add(RetentionTerm term)
{
    VOICELOG_ASSIGN(Statement last, m_database.prepare("SELECT coalesce(max(seq), 0) + 1 FROM main.retention_term"));
    VOICELOG_TRY(last.step());
    term.seq = last.int32(0);
    last.reset();
    VOICELOG_ASSIGN(Statement insert,
                    m_database.prepare("INSERT INTO main.retention_term(seq, programme, class, months, days, reason,"
                                       " set_at, set_by) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"));
    insert.bind(1, term.seq).bind(2, term.programmeId).bind(3, dueClassId(term.dueClass)).bind(4, term.period.months);
    insert.bind(5, term.period.days).bind(6, term.reason).bind(7, term.setAt).bind(8, term.setBy);
    VOICELOG_TRY(insert.run());
    return term;
}

namespace {

} // namespace

Result<RetentionTerms> decidedTerms(Database &database, const RuleBook &book, QDate day)
{
    VOICELOG_ASSIGN(const QList<RetentionTerm> decided, TermStore(database).history());
    RetentionTerms terms(decided);
    if (const RuleEdition *edition = book.inForceOn(day))
        terms.useEdition(*edition);
    return terms;
}

Result<RetentionTerms> termsInForce(Database &database, const RuleBook &book, const RetentionSource &source, QDate day)
{
    VOICELOG_ASSIGN(RetentionTerms terms, decidedTerms(database, book, day));
    VOICELOG_ASSIGN(const auto programmes, source.byVault(database));
    for (const ProgrammeRetention &programme : programmes) {
        if (programme.retentionDays)
            terms.setProgrammeDays(programme.programmeId, programme.namedClass(), *programme.retentionDays,
                                   programme.retentionReason);
    }
    return terms;
}

} // namespace voicelog
