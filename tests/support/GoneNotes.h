// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/ArchiveErrors.h>
#include <archive/RestoreReplay.h>
#include <archive/Session.h>

#include <QJsonDocument>
#include <QJsonObject>

namespace voicelog::test {

using namespace Qt::StringLiterals;

/// An archive whose recordings are notes, known by an id; what was destroyed stands in `gone` and in an event.
inline Schema goneSchema()
{
    return {{"notes",
             VaultKind::Recordings,
             {{1, "CREATE TABLE vault.note(id BLOB PRIMARY KEY NOT NULL, bytes BLOB NOT NULL) WITHOUT ROWID"}}},
            {"gone",
             VaultKind::Governance,
             {{1, "CREATE TABLE main.gone(number TEXT PRIMARY KEY NOT NULL, vault BLOB NOT NULL, record BLOB NOT NULL) "
                  "WITHOUT ROWID"}}}};
}

inline QByteArray goneRecord(const QString &number, const Id &vault, const Id &note)
{
    return QJsonDocument(QJsonObject{{u"number"_s, number},
                                     {u"vault"_s, vault.toString()},
                                     {u"note"_s, note.isNull() ? QString() : note.toString()}})
        .toJson(QJsonDocument::Compact);
}

inline ReplayedDestruction goneFrom(const QByteArray &record)
{
    const QJsonObject object = QJsonDocument::fromJson(record).object();
    ReplayedDestruction gone;
    gone.number = object["number"_L1].toString();
    gone.vault = Id::fromString(object["vault"_L1].toString());
    const Id note = Id::fromString(object["note"_L1].toString());
    gone.wholeVault = note.isNull();
    if (!note.isNull())
        gone.recordings = {note};
    gone.id = gone.wholeVault ? gone.vault : note;
    gone.record = record;
    return gone;
}

class NotesReplay : public RestoreReplay
{
public:
    [[nodiscard]] Result<QList<ReplayedDestruction>> recorded(Database &governance) const override
    {
        QList<ReplayedDestruction> all;
        VOICELOG_ASSIGN(auto rows, governance.prepare("SELECT reason FROM main.audit_event WHERE action = 'GONE' "
                                                      "ORDER BY seq"));
        while (rows.step().value_or(false))
            all.append(goneFrom(rows.text(0).toUtf8()));
        if (auto entered = governance.prepare("SELECT record FROM main.gone ORDER BY number")) {
            while (entered->step().value_or(false)) {
                if (const auto gone = goneFrom(entered->blob(0)); !all.contains(gone))
                    all.append(gone);
            }
        }
        return all;
    }
    [[nodiscard]] Result<ReplayedDestruction> certified(const QByteArray &file,
                                                        const QByteArray &rootPublic) const override
    {
        if (!file.endsWith(rootPublic))
            return fail(errors::WrongPublicKey);
        return goneFrom(file.chopped(rootPublic.size()));
    }
    [[nodiscard]] Result<QString> lacks(Database &, const ReplayedDestruction &) const override { return QString(); }
    [[nodiscard]] Result<QList<LostKeeping>> lost(Database &, Database &, QDate) const override
    {
        return QList<LostKeeping>();
    }
    [[nodiscard]] Result<qint64> remove(Database &database, const QList<Id> &recordings) const override
    {
        qint64 removed = 0;
        for (const Id &id : recordings) {
            VOICELOG_ASSIGN(auto drop, database.prepare("DELETE FROM vault.note WHERE id = ?"));
            VOICELOG_TRY(drop.bind(1, id).run());
            removed += database.changes();
        }
        return removed;
    }
    [[nodiscard]] Result<void> enter(Database &database, const ReplayedDestruction &gone) const override
    {
        VOICELOG_ASSIGN(auto insert, database.prepare("INSERT INTO main.gone(number, vault, record) VALUES(?, ?, ?)"));
        return insert.bind(1, gone.number).bind(2, gone.vault).bind(3, gone.record).run();
    }
};

inline Result<void> recordGone(Session &session, Database &database, const QByteArray &record)
{
    const ReplayedDestruction gone = goneFrom(record);
    VOICELOG_TRY(NotesReplay().enter(database, gone));
    AuditEvent event;
    event.action = u"GONE"_s;
    event.objectType = u"VAULT"_s;
    event.objectId = gone.vault.toString();
    event.reason = QString::fromUtf8(record);
    return session.audit().record(database, event);
}

inline Result<Id> addNoteTo(Session &session, const Id &vault, qint64 bytes = 1000)
{
    const Id id = Id::create(session.clock());
    VOICELOG_ASSIGN(Database database, session.openVault(vault));
    VOICELOG_ASSIGN(auto insert, database.prepare("INSERT INTO vault.note(id, bytes) VALUES(?, randomblob(?))"));
    VOICELOG_TRY(insert.bind(1, id).bind(2, bytes).run());
    return id;
}

inline Result<void> destroyNote(Session &session, const Id &vault, const Id &note, const QString &number)
{
    VOICELOG_ASSIGN(Database database, session.openVault(vault));
    VOICELOG_ASSIGN(auto transaction, Transaction::begin(database, Transaction::Kind::Write));
    VOICELOG_TRY(NotesReplay().remove(database, {note}));
    VOICELOG_TRY(recordGone(session, database, goneRecord(number, vault, note)));
    return transaction.commit();
}

inline Result<void> destroyAll(Session &session, const Id &vault, const QString &number)
{
    return session.destroyVault(
        vault, [&](Database &governance) { return recordGone(session, governance, goneRecord(number, vault, {})); });
}

inline QByteArray certificateOf(Session &session, const QByteArray &record)
{
    return record + session.audit().rootPublic();
}

inline QList<Id> notesIn(Session &session, const Id &vault)
{
    QList<Id> found;
    auto database = session.openVault(vault);
    auto rows =
        database ? database->prepare("SELECT id FROM vault.note ORDER BY id") : Result<Statement>(fail(database));
    while (rows && rows->step().value_or(false))
        found.append(rows->id(0));
    return found;
}

} // namespace voicelog::test
