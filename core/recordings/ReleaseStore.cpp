// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReleaseStore.h"

#include <base/BaseErrors.h>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr const char *releaseColumns = "SELECT id, state, rules, reason, until, proposed_by, proposed_at, confirmed_by,"
                                       " confirmed_at FROM vault.release WHERE ";

Release releaseOf(const Statement &row)
{
    Release release;
    release.id = row.id(0);
    const QString state = row.text(1);
    release.state = state == releaseStateId(Release::State::Confirmed)  ? Release::State::Confirmed
                    : state == releaseStateId(Release::State::Proposed) ? Release::State::Proposed
                                                                        : Release::State::Withdrawn;
    release.rules = row.text(2).split(u' ', Qt::SkipEmptyParts);
    release.reason = row.text(3);
    release.until = QDate::fromString(row.text(4), Qt::ISODate);
    release.proposedBy = row.id(5);
    release.proposedAt = row.dateTime(6);
    release.confirmedBy = row.id(7);
    release.confirmedAt = row.dateTime(8);
    return release;
}

} // namespace

Result<void> ReleaseStore::add(qint64 rec, const Release &release)
{
    VOICELOG_ASSIGN(Statement insert,
                    m_database.prepare("INSERT INTO vault.release (id, recording, state, rules, reason, until,"
                                       " proposed_by, proposed_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"));
    insert.bind(1, release.id).bind(2, rec).bind(3, releaseStateId(release.state)).bind(4, release.rules.join(u' '));
    insert.bind(5, release.reason);
    insert.bind(6, release.until.isValid() ? std::optional(release.until.toString(Qt::ISODate)) : std::nullopt);
    return insert.bind(7, release.proposedBy).bind(8, release.proposedAt).run();
}

Result<QList<Release>> ReleaseStore::releases(qint64 rec)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare(QByteArray(releaseColumns) +
                                                         "recording = ?1 ORDER BY proposed_at DESC, id DESC"));
    select.bind(1, rec);
    QList<Release> all;
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return all;
        all += releaseOf(select);
    }
}

Result<QList<WaitingRelease>> ReleaseStore::waiting()
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT p.id, r.id, r.number FROM vault.release AS p"
                                                         " JOIN vault.recording AS r ON r.rec = p.recording"
                                                         " WHERE p.state = 'PROPOSED' ORDER BY p.proposed_at, p.id"));
    QList<WaitingRelease> all;
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return all;
        VOICELOG_ASSIGN(Release proposed, release(select.id(0)));
        all += WaitingRelease{select.id(1), select.text(2), std::move(proposed)};
    }
}

Result<Release> ReleaseStore::release(const Id &id)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare(QByteArray(releaseColumns) + "id = ?1"));
    select.bind(1, id);
    VOICELOG_ASSIGN(const bool found, select.step());
    if (!found)
        return fail(errors::NotFound, {{u"what"_s, u"release"_s}, {u"id"_s, id.toString()}});
    return releaseOf(select);
}

Result<qint64> ReleaseStore::recordingOf(const Id &id)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT recording FROM vault.release WHERE id = ?1"));
    select.bind(1, id);
    VOICELOG_ASSIGN(const bool found, select.step());
    if (!found)
        return fail(errors::NotFound, {{u"what"_s, u"release"_s}, {u"id"_s, id.toString()}});
    return select.int64(0);
}

Result<void> ReleaseStore::end(const Id &id, Release::State state, const Id &by, const QDateTime &at)
{
    VOICELOG_ASSIGN(Statement update,
                    m_database.prepare("UPDATE vault.release SET state = ?2, confirmed_by = ?3, confirmed_at = ?4"
                                       " WHERE id = ?1 AND state = 'PROPOSED'"));
    VOICELOG_TRY(update.bind(1, id).bind(2, releaseStateId(state)).bind(3, by).bind(4, at).run());
    if (m_database.changes() == 1)
        return {};
    VOICELOG_ASSIGN(const Release stored, release(id));
    return fail(errors::WrongState, {{u"what"_s, u"release"_s}, {u"state"_s, QString(releaseStateId(stored.state))}});
}

Result<QStringList> ReleaseStore::overridden(qint64 rec, QDate day)
{
    VOICELOG_ASSIGN(const QList<Release> all, releases(rec));
    QStringList rules;
    for (const auto &release : all) {
        if (release.isOverrideOn(day))
            rules += release.rules;
    }
    return rules;
}

} // namespace voicelog
