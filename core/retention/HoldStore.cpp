// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "HoldStore.h"

#include <archive/NumberSeries.h>
#include <base/BaseErrors.h>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

std::optional<QString> holdDate(QDate date)
{
    return date.isValid() ? std::optional(date.toString(Qt::ISODate)) : std::nullopt;
}

QDate holdDateIn(const Statement &row, int column) { return QDate::fromString(row.text(column), Qt::ISODate); }

} // namespace

Result<void> HoldStore::add(const Hold &hold)
{
    VOICELOG_ASSIGN(Statement insert,
                    m_database.prepare("INSERT INTO main.retention_hold(id, number, kind, vault, recordings, reference,"
                                       " from_on, until_on, review_on, placed_at, placed_by, confirm_by,"
                                       " counts_unconfirmed, version) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10,"
                                       " ?11, ?12, ?13, ?14)"));
    insert.bind(1, hold.id).bind(2, hold.number).bind(3, holdKindId(hold.kind)).bind(4, hold.vaultId);
    insert.bind(5, hold.recordings).bind(6, hold.reference).bind(7, holdDate(hold.fromOn));
    insert.bind(8, holdDate(hold.untilOn)).bind(9, holdDate(hold.reviewOn)).bind(10, hold.placedAt);
    insert.bind(11, hold.placedBy).bind(12, holdDate(hold.confirmBy)).bind(13, hold.countsUnconfirmed);
    return insert.bind(14, hold.version).run();
}

Result<void> HoldStore::update(const Hold &changed)
{
    VOICELOG_ASSIGN(Statement update,
                    m_database.prepare(
                        "UPDATE main.retention_hold SET until_on = ?3, review_on = ?4, confirmed_at = ?5,"
                        " confirmed_by = ?6, released_at = ?7, released_by = ?8, counts_unconfirmed = ?9, version = ?2"
                        " WHERE id = ?1 AND version = ?2 - 1"));
    update.bind(1, changed.id).bind(2, changed.version).bind(3, holdDate(changed.untilOn));
    update.bind(4, holdDate(changed.reviewOn)).bind(5, changed.confirmedAt).bind(6, changed.confirmedBy);
    update.bind(7, changed.releasedAt).bind(8, changed.releasedBy);
    VOICELOG_TRY(update.bind(9, changed.countsUnconfirmed).run());
    if (m_database.changes() == 1)
        return {};
    VOICELOG_ASSIGN(const Hold theirs, hold(changed.id));
    return fail(errors::Conflict, {{u"what"_s, u"hold"_s},
                                   {u"id"_s, changed.id.toString()},
                                   {u"yours"_s, changed.version - 1},
                                   {u"theirs"_s, theirs.version}});
}

Result<QList<Hold>> HoldStore::read(const Id &id, const Id &vault, const QString &number)
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare("SELECT id, number, kind, vault, recordings, reference, from_on, until_on,"
                                       " review_on, placed_at, placed_by, confirm_by, counts_unconfirmed, confirmed_at,"
                                       " confirmed_by, released_at, released_by, version FROM main.retention_hold"
                                       " WHERE (?1 IS NULL OR id = ?1) AND (?2 IS NULL OR vault = ?2)"
                                       " AND (?3 = '' OR number = ?3) ORDER BY placed_at, id"));
    select.bind(1, id).bind(2, vault).bind(3, number);
    QList<Hold> all;
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return all;
        Hold hold;
        hold.id = select.id(0);
        hold.number = select.text(1);
        hold.kind = holdKindFromId(select.text(2)).value_or(HoldKind::OrderKeep); // what is not known keeps
        hold.vaultId = select.id(3);
        hold.recordings = select.int32(4);
        hold.reference = select.text(5);
        hold.fromOn = holdDateIn(select, 6);
        hold.untilOn = holdDateIn(select, 7);
        hold.reviewOn = holdDateIn(select, 8);
        hold.placedAt = select.dateTime(9);
        hold.placedBy = select.id(10);
        hold.confirmBy = holdDateIn(select, 11);
        hold.countsUnconfirmed = select.boolean(12);
        hold.confirmedAt = select.dateTime(13);
        hold.confirmedBy = select.id(14);
        hold.releasedAt = select.dateTime(15);
        hold.releasedBy = select.id(16);
        hold.version = select.int32(17);
        all += hold;
    }
}

Result<QList<Hold>> HoldStore::holds(const Id &vault) { return read({}, vault, {}); }

Result<Hold> HoldStore::hold(const Id &id)
{
    const auto found = id.isNull() ? Result<QList<Hold>>() : read(id, {}, {});
    if (!found)
        return fail(found);
    if (found->isEmpty())
        return fail(errors::NotFound, {{u"what"_s, u"hold"_s}, {u"id"_s, id.toString()}});
    return found->first();
}

Result<Hold> HoldStore::find(const QString &idOrNumber)
{
    if (const Id id = Id::fromString(idOrNumber); !id.isNull())
        return hold(id);
    const auto found = idOrNumber.isEmpty() ? Result<QList<Hold>>() : read({}, {}, idOrNumber);
    if (!found)
        return fail(found);
    if (found->isEmpty())
        return fail(errors::NotFound, {{u"what"_s, u"hold"_s}, {u"id"_s, idOrNumber}});
    return found->first();
}

Result<QString> HoldStore::nextNumber(int year)
{
    return nextReadableNumber(m_database, "retention_hold", u"HLD"_s, year);
}

Result<void> HoldStore::addText(const Id &hold, const HoldText &text)
{
    VOICELOG_ASSIGN(Statement insert, m_database.prepare("INSERT INTO vault.hold_text(hold, reason, claim_reference)"
                                                         " VALUES(?1, ?2, ?3)"));
    return insert.bind(1, hold).bind(2, text.reason).bind(3, text.claimReference).run();
}

Result<HoldText> HoldStore::text(const Id &hold)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT reason, claim_reference, release_reason"
                                                         " FROM vault.hold_text WHERE hold = ?1"));
    select.bind(1, hold);
    VOICELOG_ASSIGN(const bool found, select.step());
    if (!found)
        return HoldText(); // went with the last recording that it was about
    return HoldText{select.text(0), select.text(1), select.text(2)};
}

Result<void> HoldStore::setReleaseReason(const Id &hold, const QString &reason)
{
    VOICELOG_ASSIGN(Statement update,
                    m_database.prepare("UPDATE vault.hold_text SET release_reason = ?2 WHERE hold = ?1"));
    return update.bind(1, hold).bind(2, reason).run();
}

Result<void> HoldStore::keep(qint64 rec, const RecordingHold &kept)
{
    VOICELOG_ASSIGN(Statement insert,
                    m_database.prepare("INSERT INTO vault.recording_hold(hold, recording, kind, number, from_on,"
                                       " until_on) VALUES(?1, ?2, ?3, ?4, ?5, ?6)"));
    insert.bind(1, kept.hold).bind(2, rec).bind(3, holdKindId(kept.kind)).bind(4, kept.number);
    return insert.bind(5, holdDate(kept.fromOn)).bind(6, holdDate(kept.untilOn)).run();
}

Result<void> HoldStore::setUntil(const Id &hold, QDate untilOn, QDate since)
{
    VOICELOG_ASSIGN(Statement update, m_database.prepare("UPDATE vault.recording_hold SET until_on = ?2 WHERE hold = ?1"
                                                         " AND (?3 IS NULL OR until_on IS NULL OR until_on > ?3)"));
    return update.bind(1, hold).bind(2, holdDate(untilOn)).bind(3, holdDate(since)).run();
}

Result<bool> HoldStore::letGo(const Id &hold, qint64 rec, QDate untilOn)
{
    VOICELOG_ASSIGN(Statement update,
                    m_database.prepare("UPDATE vault.recording_hold SET until_on = ?3 WHERE hold = ?1"
                                       " AND recording = ?2 AND (until_on IS NULL OR until_on > ?3)"));
    VOICELOG_TRY(update.bind(1, hold).bind(2, rec).bind(3, holdDate(untilOn)).run());
    return m_database.changes() == 1;
}

Result<bool> HoldStore::keepsAny(const Id &hold, QDate day)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT 1 FROM vault.recording_hold WHERE hold = ?1"
                                                         " AND (until_on IS NULL OR until_on > ?2) LIMIT 1"));
    return select.bind(1, hold).bind(2, holdDate(day)).step();
}

Result<QList<qint64>> HoldStore::recordings(const Id &hold)
{
    VOICELOG_ASSIGN(
        Statement select,
        m_database.prepare("SELECT recording FROM vault.recording_hold WHERE hold = ?1 ORDER BY recording"));
    select.bind(1, hold);
    return select.all<qint64>([&] { return select.int64(0); });
}

namespace {

RecordingHold keptIn(const Statement &row)
{
    return {row.id(0), holdKindFromId(row.text(1)).value_or(HoldKind::OrderKeep), row.text(2), holdDateIn(row, 3),
            holdDateIn(row, 4)};
}

} // namespace

Result<QList<RecordingHold>> HoldStore::ofRecording(qint64 rec)
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare("SELECT hold, kind, number, from_on, until_on FROM vault.recording_hold"
                                       " WHERE recording = ?1 ORDER BY hold"));
    select.bind(1, rec);
    return select.all<RecordingHold>([&] { return keptIn(select); });
}

Result<QHash<qint64, QList<RecordingHold>>> HoldStore::byRecording()
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT hold, kind, number, from_on, until_on, recording"
                                                         " FROM vault.recording_hold ORDER BY hold"));
    QHash<qint64, QList<RecordingHold>> all;
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return all;
        all[select.int64(5)] += keptIn(select);
    }
}

} // namespace voicelog
