// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SessionPrivate.h"

#include "AccountRules.h"
#include "AccountSigners.h"
#include "ArchiveErrors.h"
#include "ArchiveSchema.h"
#include "AuditActions.h"
#include "BackupSchema.h"
#include "Connection.h"
#include "Erasure.h"
#include "HeldReads.h"
#include "Refusals.h"

#include <base/BaseErrors.h>
#include <base/Platform.h>

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr auto MakingSuffix = ".new"_L1;
constexpr qint64 LongestTie = 8192; // bytes at a journal's end that hold the name, whatever its folder

// Whose file it is, by its name.
Id vaultOf(const QString &fileName) { return Id::fromString(fileName.first(fileName.indexOf(u'.'))); }

Schema withOwnTables(Schema schema)
{
    schema.prepend(backupSchema());
    schema.prepend(archiveSchema());
    for (const VaultKind kind : {VaultKind::Recordings, VaultKind::Requests, VaultKind::Case})
        schema.prepend(vaultHeadSchema(kind));
    return schema;
}

} // namespace

Result<void> checkNewPassword(const SecretBytes &password)
{
    // Characters, not bytes: UTF-8's continuation bytes do not count.
    const auto characters = std::ranges::count_if(password.view(), [](char c) { return (c & 0xc0) != 0x80; });
    if (characters < MinimumPassword)
        return fail(errors::PasswordTooShort, {{u"minimum"_s, MinimumPassword}});
    return {};
}

Session::Private::Private(SessionContext c, const KeyringAccount &own, AccountSecrets s)
    : context(std::move(c)), file(context.path), account{own.id, own.name, own.role, own.disabled},
      registry(std::make_shared<ConnectionRegistry>()), signPublic(s.signing.publicKey()), secrets(std::move(s))
{
    context.schema = withOwnTables(context.schema);
    auto trail = std::make_unique<AuditTrail::Private>();
    trail->actorId = account.id;
    trail->role = account.role;
    trail->workstation = platform::workstation();
    trail->clock = &context.clock;
    trail->rootPublic = secrets.rootPublic;
    trail->key = secrets.signing.clone();
    trail->openGovernance = [this] { return openGovernance(); };
    trail->checkStanding = [this](Database &governance) { return checkStanding(governance); };
    auditPrivate = trail.get();
    audit = std::make_unique<AuditTrail>(std::move(trail));
}

Result<void> Session::Private::adopt(const QByteArray &keyringBytes)
{
    const std::lock_guard guard(mutex);
    if (isLocked())
        return fail(errors::SessionLocked);
    VOICELOG_ASSIGN(Keyring taken, Keyring::parse(keyringBytes, file.path()));
    const KeyringAccount *own = taken.account(account.id);
    if (!recovering && (own == nullptr || own->disabled))
        return fail(errors::AccountDisabled);
    if (!recovering && (own->role != account.role || own->boxPublic != secrets.box.publicKey))
        return fail(errors::AccountChanged);
    std::map<Id, SecretBytes> opened;
    for (const KeyringVault &vault : std::as_const(taken.vaults)) {
        const QByteArray sealed = recovering ? vault.sealedRecovery : vault.sealed.value(account.id);
        if (sealed.isEmpty())
            continue;
        auto key = crypto::openSealed(secrets.box, sealed);
        if (!key || key->size() != crypto::KeySize)
            return fail(errors::Damaged, {{u"path"_s, file.path()}, {u"detail"_s, u"vault key"_s}});
        opened.emplace(vault.id, *std::move(key));
    }
    if (!opened.contains(taken.governance().id))
        return fail(errors::Damaged, {{u"path"_s, file.path()}, {u"detail"_s, u"governance key"_s}});
    if (archiveId.isNull()) { // they never change, and are read without the mutex
        archiveId = taken.archiveId;
        governanceId = taken.governance().id;
    }
    keyring = std::move(taken);
    keyringHash = KeyringFile::hashOf(keyringBytes);
    keys.swap(opened);
    for (const auto &[vault, lostKey] : opened) {
        if (keys.contains(vault))
            continue;
        migrated.remove(vault);
        const ErrorCode why = keyring.vault(vault) == nullptr ? errors::VaultDestroyed : errors::NotGranted;
        registry->endVault(vaultPath(vault), Error(why, {{u"vault"_s, vault.toString()}}));
    }
    return {};
}

Result<void> Session::Private::refresh()
{
    heldReads::checkNone();
    if (isLocked())
        return fail(errors::SessionLocked);
    VOICELOG_ASSIGN(const QByteArray bytes, file.read());
    {
        const std::lock_guard guard(mutex);
        if (KeyringFile::hashOf(bytes) == keyringHash)
            return {};
    }
    return takeSettled();
}

Result<void> Session::Private::takeSettled()
{
    const std::lock_guard settlingGuard(settling);
    VOICELOG_ASSIGN(Database database, openGovernance());
    VOICELOG_ASSIGN(auto transaction, Transaction::begin(database, Transaction::Kind::Write));
    VOICELOG_ASSIGN(const QByteArray settled, provenKeyring(database));
    return adopt(settled);
}

Result<QByteArray> Session::Private::provenKeyring(Database &governance)
{
    VOICELOG_ASSIGN(QByteArray settled, file.settle(governance));
    VOICELOG_ASSIGN(const Keyring inForce, Keyring::parse(settled, file.path()));
    AccountSigners signers(secrets.rootPublic);
    VOICELOG_TRY(signers.learnFrom(governance));
    VOICELOG_TRY(signers.check(inForce, KeyringFile::hashOf(settled), governance, file.path()));
    return settled;
}

Result<void> Session::Private::readArchive()
{
    VOICELOG_ASSIGN(Database database, openGovernance());
    VOICELOG_ASSIGN(auto statement, database.prepare("SELECT id, organisation, four_eyes FROM main.archive"));
    VOICELOG_ASSIGN(const bool any, statement.step());
    if (!any || statement.id(0) != archiveId)
        return fail(errors::Damaged, {{u"path"_s, governancePath()}, {u"detail"_s, u"archive id"_s}});
    organisation = statement.text(1);
    fourEyes = statement.boolean(2);
    return {};
}

Result<void> Session::Private::changeKeyring(const Change &change)
{
    heldReads::checkNone();
    const std::lock_guard settlingGuard(settling);
    VOICELOG_ASSIGN(Database database, openGovernance());
    QByteArray bytes;
    {
        VOICELOG_ASSIGN(auto transaction, Transaction::begin(database, Transaction::Kind::Write));
        VOICELOG_ASSIGN(const QByteArray settled, provenKeyring(database));
        VOICELOG_TRY(adopt(settled));
        Keyring changed = inForce();
        VOICELOG_TRY(change(changed, database));
        bytes = changed.toJson();
        VOICELOG_TRY(file.writeNext(bytes));
        AuditEvent event;
        event.action = actions::KeyringChanged;
        event.objectType = u"ARCHIVE"_s;
        event.objectId = archiveId.toString();
        event.detail = {{u"keyring"_s, QLatin1StringView(KeyringFile::hashOf(bytes))},
                        {u"rights"_s, QLatin1StringView(changed.rightsHash())}};
        VOICELOG_TRY(audit->record(database, event));
        VOICELOG_TRY(transaction.commit());
    }
    // It is done; what remains is the names of the files, which the next one to open the archive finishes if need be.
    if (auto transaction = Transaction::begin(database, Transaction::Kind::Write)) {
        (void)file.settle(database);
        (void)settleVaults(database);
    }
    const auto taken = adopt(bytes);
    return isLocked() ? Result<void>() : taken; // locked meanwhile, but done
}

Result<void> Session::Private::requireRole(std::initializer_list<Role> allowed, const QString &what)
{
    if (std::ranges::find(allowed, account.role) != allowed.end())
        return {};
    return refuse(Error(errors::RoleDenied, {{u"role"_s, QString(roleId(account.role))}, {u"what"_s, what}}),
                  u"ARCHIVE"_s, archiveId.toString());
}

Result<void> Session::Private::requireManage(Role role, const QString &what, const Id &target)
{
    VOICELOG_TRY(requireRole({Role::PrivacyOfficer, Role::Administrator}, what));
    if (mayManage(account.role, role))
        return {};
    const Error error(errors::RoleDenied, {{u"role"_s, QString(roleId(account.role))}, {u"what"_s, what}});
    return refuse(error, u"ACCOUNT"_s, target.isNull() ? QString() : target.toString());
}

Result<AccountInfo> Session::Private::manageable(const Id &target, const QString &what)
{
    VOICELOG_TRY(requireRole({Role::PrivacyOfficer, Role::Administrator}, what));
    if (target == account.id) {
        return refuse(
            Error(errors::RoleDenied, {{u"role"_s, QString(roleId(account.role))}, {u"what"_s, what + u"-self"_s}}),
            u"ACCOUNT"_s, target.toString());
    }
    VOICELOG_TRY(refresh());
    std::optional<AccountInfo> found;
    {
        const std::lock_guard guard(mutex);
        if (const KeyringAccount *entry = keyring.account(target))
            found = AccountInfo{entry->id, entry->name, entry->role, entry->disabled};
    }
    if (!found)
        return fail(errors::NotFound, {{u"what"_s, u"account"_s}, {u"id"_s, target.toString()}});
    VOICELOG_TRY(requireManage(found->role, what, target));
    return *found;
}

Result<KeyringAccount *> Session::Private::stillManageable(Keyring &changed, const Id &target) const
{
    KeyringAccount *entry = changed.account(target);
    if (entry == nullptr)
        return fail(errors::NotFound, {{u"what"_s, u"account"_s}, {u"id"_s, target.toString()}});
    if (!mayManage(account.role, entry->role)) { // changed since manageable() looked
        return fail(errors::RoleDenied,
                    {{u"role"_s, QString(roleId(account.role))}, {u"what"_s, QString(roleId(entry->role))}});
    }
    return entry;
}

Result<void> Session::Private::checkStanding(Database &governance)
{
    VOICELOG_ASSIGN(auto newest, governance.prepare("SELECT hash FROM main.audit_event WHERE action = ? "
                                                    "ORDER BY seq DESC LIMIT 1"));
    newest.bind(1, actions::KeyringChanged);
    VOICELOG_ASSIGN(const bool any, newest.step());
    if (!any)
        return {}; // the archive is being made
    const QByteArray hash = newest.blob(0);
    const std::lock_guard guard(standingMutex);
    if (hash == standingHash)
        return {};
    AccountSigners signers(auditPrivate->rootPublic);
    VOICELOG_TRY(signers.learnFrom(governance));
    if (!signers.isStill(account.id, account.role, signPublic))
        return fail(errors::AccountChanged);
    standingHash = hash;
    return {};
}

std::unexpected<Error> Session::Private::refuse(const Error &error, const QString &objectType, const QString &objectId)
{
    AuditEvent event;
    event.action = actions::AccessRefused;
    event.objectType = objectType;
    event.objectId = objectId;
    event.outcome = AuditOutcome::Refused;
    event.ruleId = securityRule;
    event.reason = error.id();
    event.detail = {{u"what"_s, error.parameters().value(u"what"_s).toString()}};
    if (const auto recorded = audit->record(event); !recorded)
        return std::unexpected(recorded.error());
    return std::unexpected(error);
}

QString Session::Private::governancePath() const { return context.path + u"/governance.db"_s; }

QString Session::Private::vaultPath(const Id &vault) const
{
    return context.path + u"/vaults/"_s + vault.toString() + u".db"_s;
}

std::optional<VaultKind> Session::Private::kindOf(const Id &vault) const
{
    const std::lock_guard guard(mutex);
    const KeyringVault *entry = keyring.vault(vault);
    return entry ? std::optional(entry->kind) : std::nullopt;
}

Keyring Session::Private::inForce() const
{
    const std::lock_guard guard(mutex);
    return keyring;
}

Result<SecretBytes> Session::Private::keyOf(const Id &vault)
{
    const std::lock_guard guard(mutex);
    if (isLocked())
        return fail(errors::SessionLocked);
    const auto found = keys.find(vault);
    if (found == keys.end())
        return fail(errors::NotGranted, {{u"vault"_s, vault.toString()}});
    return found->second.clone();
}

Result<Database> Session::Private::openGovernance()
{
    VOICELOG_ASSIGN(const SecretBytes key, keyOf(governanceId));
    VOICELOG_ASSIGN(Database database, opener().open({governancePath(), &key}));
    VOICELOG_TRY(DatabaseOpener::restrict(database, VaultKind::Governance));
    return database;
}

Result<Database> Session::Private::openVault(const Id &vault)
{
    VOICELOG_TRY(refresh());
    auto opened = openHeldVault(vault);
    if (!opened && opened.error().is(errors::SessionLocked))
        return opened;
    std::optional<QDateTime> at;
    if (opened) {
        VOICELOG_ASSIGN(at, destroyedAt(*opened, vault));
    } else {
        VOICELOG_ASSIGN(Database governance, openGovernance());
        VOICELOG_ASSIGN(at, destroyedAt(governance, vault));
    }
    if (at) {
        if (keyOf(vault)) { // whoever destroyed it was cut off before the keyring's file said so
            VOICELOG_TRY(takeSettled());
            (void)removeDestroyed();
        }
        return std::unexpected(destroyed(vault, *at));
    }
    if (!opened && opened.error().is(errors::NotGranted))
        return refuse(opened.error(), u"VAULT"_s, vault.toString());
    return opened;
}

Result<Database> Session::Private::openHeldVault(const Id &vault)
{
    const auto key = keyOf(vault);
    if (!key)
        return fail(key);
    const auto kind = kindOf(vault);
    if (!kind) // taken away since
        return fail(errors::NotGranted, {{u"vault"_s, vault.toString()}});
    {
        const std::lock_guard settlingGuard(settling);
        VOICELOG_TRY(nameVault(vault));
        VOICELOG_TRY(migrateVault(vault, *kind));
    }
    VOICELOG_ASSIGN(const SecretBytes governanceKey, keyOf(governanceId));
    VOICELOG_ASSIGN(Database database, opener().open({governancePath(), &governanceKey}, {vaultPath(vault), &*key}));
    VOICELOG_TRY(DatabaseOpener::restrict(database, *kind));
    VOICELOG_TRY(keyOf(vault)); // who lost it meanwhile closed the connections that there were, not this one
    return database;
}

Result<void> Session::Private::migrateGovernance()
{
    VOICELOG_ASSIGN(const SecretBytes key, keyOf(governanceId));
    VOICELOG_ASSIGN(Database database, opener().open({governancePath(), &key}));
    const Migrator migrator(context.schema, VaultKind::Governance);
    VOICELOG_ASSIGN(const bool ours, migrator.hasTables(database));
    if (!ours)
        return fail(errors::Damaged, {{u"path"_s, governancePath()}, {u"detail"_s, u"empty"_s}});
    VOICELOG_ASSIGN(const bool current, migrator.isCurrent(database, governancePath()));
    return current ? Result<void>() : migrator.migrate(database, governancePath());
}

Result<void> Session::Private::migrateVault(const Id &vault, VaultKind kind)
{
    {
        const std::lock_guard guard(mutex);
        if (migrated.contains(vault))
            return {};
    }
    VOICELOG_ASSIGN(const SecretBytes key, keyOf(vault));
    VOICELOG_ASSIGN(Database database, opener().openVaultAlone({vaultPath(vault), &key}));
    const Migrator migrator(context.schema, kind);
    VOICELOG_ASSIGN(const bool ours, migrator.hasTables(database));
    if (!ours)
        return fail(errors::Damaged, {{u"path"_s, vaultPath(vault)}, {u"detail"_s, u"empty"_s}});
    VOICELOG_ASSIGN(const bool current, migrator.isCurrent(database, vaultPath(vault)));
    if (!current)
        VOICELOG_TRY(migrator.migrate(database, vaultPath(vault)));
    const std::lock_guard guard(mutex);
    migrated.insert(vault);
    return {};
}

Result<void> Session::Private::makeVaultFile(const Id &vault, VaultKind kind, const SecretBytes &key)
{
    const QString path = vaultPath(vault) + MakingSuffix;
    {
        QFile empty(path);
        if (!empty.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return fail(errors::FileUnwritable, {{u"path"_s, path}, {u"detail"_s, empty.errorString()}});
    }
    {
        VOICELOG_ASSIGN(Database database, opener().openVaultAlone({path, &key}));
        VOICELOG_TRY(Migrator(context.schema, kind).migrate(database, path));
    }
    VOICELOG_TRY(platform::syncToDisk(path));
    return platform::syncToDisk(context.path + u"/vaults"_s);
}

Result<void> Session::Private::nameVault(const Id &vault)
{
    if (QFile::exists(vaultPath(vault)) || !QFile::exists(vaultPath(vault) + MakingSuffix))
        return {};
    VOICELOG_ASSIGN(Database database, openGovernance());
    VOICELOG_ASSIGN(auto transaction, Transaction::begin(database, Transaction::Kind::Write));
    return settleVaults(database);
}

void Session::Private::removeStaleTies() const
{
    const QDir archive(context.path);
    const QStringList ties = archive.entryList({u"governance.db-mj*"_s}, QDir::Files);
    if (ties.isEmpty())
        return;
    QByteArray named; // where journals name the file that ties them: near their end
    const QDir vaults(context.path + u"/vaults"_s);
    for (const QString &name : vaults.entryList({u"*-journal"_s}, QDir::Files)) {
        QFile journal(vaults.filePath(name));
        if (!journal.open(QIODevice::ReadOnly))
            return;
        journal.seek(std::max<qint64>(0, journal.size() - LongestTie));
        named += journal.readAll();
    }
    for (const QString &name : ties) {
        if (!named.contains(name.toUtf8()))
            QFile::remove(archive.filePath(name));
    }
}

Result<void> Session::Private::settleVaults(Database &governance)
{
    removeStaleTies();
    const QDir folder(context.path + u"/vaults"_s);
    const QStringList making = folder.entryList({u"*.db"_s + MakingSuffix + u'*'}, QDir::Files);
    for (const QString &name : making) {
        const Id id = vaultOf(name);
        VOICELOG_ASSIGN(auto known, governance.prepare("SELECT 1 FROM main.vault WHERE id = ?"));
        known.bind(1, id);
        VOICELOG_ASSIGN(const bool registered, known.step());
        const QString path = folder.filePath(name);
        if (!registered)
            QFile::remove(path);
        else if (path == vaultPath(id) + MakingSuffix && !QFile::rename(path, vaultPath(id)))
            return fail(errors::FileUnwritable, {{u"path"_s, path}, {u"detail"_s, QString()}});
    }
    return making.isEmpty() ? Result<void>() : platform::syncToDisk(folder.path());
}

Result<std::optional<QDateTime>> Session::Private::destroyedAt(Database &governance, const Id &vault)
{
    VOICELOG_ASSIGN(auto find, governance.prepare("SELECT destroyed_at FROM main.vault WHERE id = ? "
                                                  "AND destroyed_at IS NOT NULL"));
    find.bind(1, vault);
    VOICELOG_ASSIGN(const bool any, find.step());
    return any ? std::optional(find.dateTime(0)) : std::nullopt;
}

Error Session::Private::destroyed(const Id &vault, const QDateTime &at)
{
    return Error(errors::VaultDestroyed, {{u"vault"_s, vault.toString()}, {u"at"_s, at}});
}

Result<void> Session::Private::checkNotDestroyed(const Id &vault)
{
    VOICELOG_ASSIGN(Database governance, openGovernance());
    VOICELOG_ASSIGN(const auto at, destroyedAt(governance, vault));
    return at ? std::unexpected(destroyed(vault, *at)) : Result<void>();
}

Error Session::Private::absence(Database &governance, const Id &vault)
{
    const auto at = destroyedAt(governance, vault);
    if (!at)
        return at.error();
    if (*at)
        return destroyed(vault, **at);
    return Error(errors::NotFound, {{u"what"_s, u"vault"_s}, {u"id"_s, vault.toString()}});
}

Result<void> Session::Private::removeDestroyed()
{
    const Keyring current = inForce();
    const QDir folder(context.path + u"/vaults"_s);
    QStringList stray = folder.entryList({u"*.db"_s, u"*.db-journal"_s}, QDir::Files);
    stray.removeIf([&current](const QString &name) { return current.vault(vaultOf(name)) != nullptr; });
    if (stray.isEmpty())
        return {};
    VOICELOG_ASSIGN(Database governance, openGovernance());
    for (const QString &name : std::as_const(stray)) {
        VOICELOG_ASSIGN(const auto at, destroyedAt(governance, vaultOf(name)));
        if (at)
            VOICELOG_TRY(erasure::remove(folder.filePath(name), erasure::vaultHead));
    }
    return platform::syncToDisk(folder.path());
}

bool Session::Private::isLocked() const { return registry->isLocked(); }

void Session::Private::lock()
{
    registry->lock(); // first: whoever is at work with a key is interrupted
    const std::lock_guard guard(mutex);
    auditPrivate->lock();
    keys.clear();
    secrets.box.secret.clear();
    secrets.signing = SigningKey();
}

} // namespace voicelog
