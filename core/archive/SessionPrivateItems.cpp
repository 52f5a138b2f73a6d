// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ArchiveErrors.h"
#include "SessionPrivate.h"

using namespace Qt::StringLiterals;

namespace voicelog {

Result<SecretBytes> Session::Private::privateKey() const
{
    const std::lock_guard guard(mutex);
    if (isLocked())
        return fail(errors::SessionLocked);
    return crypto::derivedKey(secrets.box.secret, "private_");
}

QByteArray Session::Private::privateAbout(const QString &key) const
{
    return QByteArray("voicelog-private-1") + archiveId.toBytes() + account.id.toBytes() + key.toUtf8();
}

Result<void> Session::Private::forgetPrivate(Database &database, const Id &of)
{
    VOICELOG_ASSIGN(auto remove, database.prepare("DELETE FROM main.private_item WHERE account = ?"));
    return remove.bind(1, of).run();
}

Result<void> Session::putPrivate(const QString &key, const QByteArray &value)
{
    VOICELOG_ASSIGN(const SecretBytes sealing, d->privateKey());
    VOICELOG_ASSIGN(Database database, d->openGovernance());
    VOICELOG_ASSIGN(auto transaction, Transaction::begin(database, Transaction::Kind::Write));
    VOICELOG_ASSIGN(auto put, database.prepare("INSERT INTO main.private_item(account, key, sealed) VALUES(?, ?, ?) "
                                               "ON CONFLICT DO UPDATE SET sealed = excluded.sealed"));
    put.bind(1, d->account.id).bind(2, key).bind(3, crypto::seal(sealing, value, d->privateAbout(key)));
    VOICELOG_TRY(put.run());
    return transaction.commit();
}

Result<std::optional<QByteArray>> Session::getPrivate(const QString &key) const
{
    VOICELOG_ASSIGN(const SecretBytes sealing, d->privateKey());
    VOICELOG_ASSIGN(Database database, d->openGovernance());
    VOICELOG_ASSIGN(auto find, database.prepare("SELECT sealed FROM main.private_item WHERE account = ? AND key = ?"));
    find.bind(1, d->account.id).bind(2, key);
    VOICELOG_ASSIGN(const bool any, find.step());
    if (!any)
        return std::nullopt;
    const auto value = crypto::open(sealing, find.blobView(0), d->privateAbout(key));
    if (!value)
        return fail(errors::Damaged, {{u"path"_s, d->governancePath()}, {u"detail"_s, u"private item"_s}});
    return value->view().toByteArray();
}

Result<QStringList> Session::privateKeys(const QString &prefix) const
{
    VOICELOG_ASSIGN(Database database, d->openGovernance());
    VOICELOG_ASSIGN(auto find, database.prepare("SELECT key FROM main.private_item WHERE account = ? "
                                                "AND substr(key, 1, length(?2)) = ?2 ORDER BY key"));
    find.bind(1, d->account.id).bind(2, prefix);
    QStringList keys;
    for (;;) {
        VOICELOG_ASSIGN(const bool any, find.step());
        if (!any)
            return keys;
        keys.append(find.text(0));
    }
}

Result<void> Session::removePrivate(const QString &key)
{
    VOICELOG_ASSIGN(Database database, d->openGovernance());
    VOICELOG_ASSIGN(auto transaction, Transaction::begin(database, Transaction::Kind::Write));
    VOICELOG_ASSIGN(auto remove, database.prepare("DELETE FROM main.private_item WHERE account = ? AND key = ?"));
    VOICELOG_TRY(remove.bind(1, d->account.id).bind(2, key).run());
    return transaction.commit();
}

} // namespace voicelog
