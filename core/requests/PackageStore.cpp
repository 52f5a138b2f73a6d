// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PackageStore.h"

#include "RequestErrors.h"

#include <base/BaseErrors.h>
#include <retention/CopyStore.h>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr const char *packageColumns = "SELECT id, request, made_at, made_by, hash, bytes, destroy_on, destroyed_at,"
                                       " EXISTS (SELECT 1 FROM main.recording_copy AS c WHERE c.copy ="
                                       " data_request_package.id AND c.recalled = 1) FROM main.data_request_package";

AccessPackage packageOf(const Statement &row)
{
    AccessPackage package;
    package.id = row.id(0);
    package.request = row.id(1);
    package.madeAt = row.dateTime(2);
    package.madeBy = row.id(3);
    package.hash = row.text(4);
    package.bytes = row.int64(5);
    package.destroyOn = QDate::fromString(row.text(6), Qt::ISODate);
    package.destroyedAt = row.isNull(7) ? QDateTime() : row.dateTime(7);
    package.recalled = row.boolean(8);
    return package;
}

std::unexpected<Error> noSuchPart(QLatin1StringView what, const QString &id)
{
    return fail(errors::NotFound, {{u"what"_s, QString(what)}, {u"id"_s, id}});
}

} // namespace

Result<void> PackageStore::begin(const AccessPackage &package, const QList<Id> &recordings)
{
    VOICELOG_ASSIGN(Statement insert, m_database.prepare("INSERT INTO vault.request_package (id, request, begun_at)"
                                                         " VALUES (?1, ?2, ?3)"));
    VOICELOG_TRY(insert.bind(1, package.id).bind(2, package.request).bind(3, package.madeAt).run());
    return CopyStore(m_database).add(package.id, recordings);
}

Result<int> PackageStore::addFile(const Id &package, const QString &name)
{
    VOICELOG_ASSIGN(Statement next, m_database.prepare("SELECT coalesce(max(file), 0) + 1 FROM"
                                                       " vault.request_package_file WHERE package = ?1"));
    VOICELOG_TRY(next.bind(1, package).step());
    const int file = next.int32(0);
    VOICELOG_ASSIGN(Statement insert, m_database.prepare("INSERT INTO vault.request_package_file (package, file, name)"
                                                         " VALUES (?1, ?2, ?3)"));
    VOICELOG_TRY(insert.bind(1, package).bind(2, file).bind(3, name).run());
    return file;
}

Result<void> PackageStore::append(const Id &package, int file, qint64 piece, QByteArrayView bytes)
{
    VOICELOG_ASSIGN(Statement insert, m_database.prepare("INSERT INTO vault.request_package_piece (package, file, seq,"
                                                         " bytes) VALUES (?1, ?2, ?3, ?4)"));
    return insert.bind(1, package).bind(2, file).bind(3, piece).bindView(4, bytes).run();
}

Result<void> PackageStore::endFile(const Id &package, int file, qint64 bytes, const QByteArray &sha256)
{
    VOICELOG_ASSIGN(Statement update, m_database.prepare("UPDATE vault.request_package_file SET bytes = ?3, sha256 = ?4"
                                                         " WHERE package = ?1 AND file = ?2"));
    return update.bind(1, package).bind(2, file).bind(3, bytes).bind(4, QString::fromLatin1(sha256)).run();
}

Result<bool> PackageStore::isRecalled(const Id &package) { return CopyStore(m_database).isRecalled(package); }

Result<void> PackageStore::finish(const AccessPackage &package)
{
    VOICELOG_ASSIGN(const bool recalled, isRecalled(package.id));
    if (recalled)
        return fail(errors::RecordingGoneMeanwhile);
    VOICELOG_ASSIGN(Statement insert,
                    m_database.prepare("INSERT INTO main.data_request_package (id, request, made_at, made_by, hash,"
                                       " bytes) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"));
    insert.bind(1, package.id).bind(2, package.request).bind(3, package.madeAt).bind(4, package.madeBy);
    return insert.bind(5, package.hash).bind(6, package.bytes).run();
}

Result<QList<AccessPackage>> PackageStore::ofRequest(const Id &request)
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare(QByteArray(packageColumns) + " WHERE request = ?1 ORDER BY made_at DESC, id"));
    select.bind(1, request);
    return select.all<AccessPackage>([&] { return packageOf(select); });
}

Result<QList<AccessPackage>> PackageStore::present()
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare(QByteArray(packageColumns) +
                                                         " WHERE destroyed_at IS NULL ORDER BY made_at, id"));
    return select.all<AccessPackage>([&] { return packageOf(select); });
}

Result<QList<PackageFile>> PackageStore::files(const Id &package)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT name, bytes, sha256 FROM vault.request_package_file"
                                                         " WHERE package = ?1 ORDER BY file"));
    select.bind(1, package);
    return select.all<PackageFile>(
        [&] { return PackageFile{select.text(0), select.int64(1), select.text(2).toLatin1()}; });
}

Result<void> PackageStore::read(const Id &package, const QString &file,
                                const std::function<Result<void>(QByteArrayView)> &use)
{
    VOICELOG_ASSIGN(Statement find, m_database.prepare("SELECT file FROM vault.request_package_file"
                                                       " WHERE package = ?1 AND name = ?2"));
    VOICELOG_ASSIGN(const bool found, find.bind(1, package).bind(2, file).step());
    if (!found)
        return noSuchPart("packageFile"_L1, file);
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT bytes FROM vault.request_package_piece"
                                                         " WHERE package = ?1 AND file = ?2 ORDER BY seq"));
    select.bind(1, package).bind(2, find.int32(0));
    while (true) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return {};
        VOICELOG_TRY(use(select.blobView(0)));
    }
}

Result<void> PackageStore::setDestroyOn(const Id &package, QDate day)
{
    VOICELOG_ASSIGN(Statement update, m_database.prepare("UPDATE main.data_request_package SET destroy_on = ?2"
                                                         " WHERE id = ?1 AND destroyed_at IS NULL"));
    return update.bind(1, package).bind(2, day.toString(Qt::ISODate)).run();
}

Result<void> PackageStore::removeRows(const Id &package)
{
    for (const char *sql : {"DELETE FROM vault.request_package_piece WHERE package = ?1",
                            "DELETE FROM vault.request_package_file WHERE package = ?1",
                            "DELETE FROM vault.request_package WHERE id = ?1"}) {
        VOICELOG_ASSIGN(Statement remove, m_database.prepare(sql));
        VOICELOG_TRY(remove.bind(1, package).run());
    }
    return CopyStore(m_database).remove(package);
}

Result<void> PackageStore::destroy(const Id &package, const QDateTime &at)
{
    VOICELOG_TRY(removeRows(package));
    VOICELOG_ASSIGN(Statement update, m_database.prepare("UPDATE main.data_request_package SET destroyed_at = ?2"
                                                         " WHERE id = ?1 AND destroyed_at IS NULL"));
    return update.bind(1, package).bind(2, at).run();
}

Result<int> PackageStore::removeUnfinished(const QDateTime &before)
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare("SELECT id FROM vault.request_package WHERE begun_at < ?1 AND id NOT IN"
                                       " (SELECT id FROM main.data_request_package WHERE destroyed_at IS NULL)"));
    select.bind(1, before);
    VOICELOG_ASSIGN(const QList<Id> left, select.all<Id>([&] { return select.id(0); }));
    for (const Id &one : left)
        VOICELOG_TRY(removeRows(one));
    return int(left.size());
}

} // namespace voicelog
