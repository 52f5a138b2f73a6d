// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Rescue.h"

#include "AccountSecrets.h"
#include "AccountSigners.h"
#include "ArchiveErrors.h"
#include "ArchiveSchema.h"
#include "AuditActions.h"
#include "AuditHeads.h"
#include "AuditVerifier.h"
#include "BackupSchema.h"
#include "CipherCopy.h"
#include "CipherFile.h"
#include "Connection.h"
#include "DatabaseOpener.h"
#include "KeyringFile.h"
#include "Migrator.h"
#include "RestoreReplay.h"
#include "SessionPrivate.h"
#include "UnlockThrottle.h"

#include <base/BaseErrors.h>
#include <base/Platform.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

/// What a new archive has of its own, and what no longer fits: items sealed to former keys, backups of another archive.
bool isOwnOfArchive(const QByteArray &table)
{
    static constexpr const char *own[] = {"schema_module", "archive",        "account",       "vault",
                                          "audit_event",   "private_item",   "backup_record", "backup_end",
                                          "vault_head",    "restore_record", "restore_review"};
    return std::ranges::any_of(own, [&table](const char *name) { return table == name; });
}

bool isOwnOfVault(const QByteArray &table) { return table == "schema_module" || table == "audit_head"; }

QString fateId(RescuedVault::Fate fate)
{
    switch (fate) {
    case RescuedVault::Fate::Whole:
        return u"WHOLE"_s;
    case RescuedVault::Fate::Partly:
        return u"PARTLY"_s;
    case RescuedVault::Fate::AsItIs:
        return u"AS_IT_IS"_s;
    case RescuedVault::Fate::NotTaken:
        break;
    }
    return u"NOT_TAKEN"_s;
}

} // namespace

/// The damaged archive, as far as it opens.
struct Rescue::Source
{
    KeyringFile file;
    QByteArray keyringBytes;
    Keyring keyring;
    KeyringAccount account;
    AccountSecrets secrets;
    std::map<Id, SecretBytes> keys; ///< of the vaults that the account was granted
    std::shared_ptr<ConnectionRegistry> connections = std::make_shared<ConnectionRegistry>();

    [[nodiscard]] DatabaseOpener opener() const { return {Role::PrivacyOfficer, connections}; }
    [[nodiscard]] DatabaseOpener tornOpener() const
    {
        DatabaseOpener torn = opener();
        torn.toRescue();
        return torn;
    }
};

Rescue::Rescue(RescueOptions options, Schema schema, const Clock &clock, const RestoreReplay *replay,
               ProgressFunction progress, CancelToken cancel, KdfCost cost)
    : m_options(std::move(options)), m_schema(std::move(schema)), m_clock(clock), m_replay(replay),
      m_progress(std::move(progress)), m_cancel(std::move(cancel)), m_cost(cost)
{
    m_options.source = QDir::cleanPath(QDir(m_options.source).absolutePath());
    m_options.destination = QDir::cleanPath(QDir(m_options.destination).absolutePath());
    m_making = m_options.destination + u".rescuing"_s;
}

Rescue::~Rescue() = default;

Result<Rescued> Rescue::run(const SecretBytes &password, UnlockThrottle &throttle)
{
    VOICELOG_TRY(DatabaseOpener::checkCipher());
    VOICELOG_TRY(checkFolders());
    VOICELOG_TRY(openKeys(password, throttle));
    if (const auto made = make(password, throttle); !made) {
        m_rescued.session.reset();
        QDir(m_making).removeRecursively();
        return fail(made);
    }
    m_rescued.session.reset();
    const QFileInfo destination(m_options.destination);
    QDir().rmdir(m_options.destination); // an empty folder that was there
    if (!QDir().rename(m_making, m_options.destination))
        return fail(errors::FileUnwritable, {{u"path"_s, m_options.destination}, {u"detail"_s, QString()}});
    VOICELOG_TRY(platform::syncToDisk(destination.absolutePath()));
    const Archive archive(m_options.destination, m_schema, m_clock, m_cost);
    VOICELOG_ASSIGN(m_rescued.session, archive.unlock(m_options.accountName, password, throttle));
    return std::move(m_rescued);
}

Result<void> Rescue::checkFolders()
{
    const QString source = QFileInfo(m_options.source).canonicalFilePath() + u'/';
    const QString parent = QFileInfo(QFileInfo(m_options.destination).absolutePath()).canonicalFilePath() + u'/';
    if (parent.startsWith(source))
        return fail(errors::BackupInside, {{u"path"_s, m_options.destination}});
    const QFileInfo target(m_options.destination);
    if (target.exists() && (!target.isDir() || !QDir(m_options.destination).isEmpty()))
        return fail(errors::FileExists, {{u"path"_s, m_options.destination}});
    if (QFileInfo::exists(m_making))
        return fail(errors::FileExists, {{u"path"_s, m_making}});
    return {};
}

Result<void> Rescue::openKeys(const SecretBytes &password, UnlockThrottle &throttle)
{
    m_source = std::make_unique<Source>(KeyringFile(m_options.source));
    VOICELOG_ASSIGN(const QByteArray bytes, m_source->file.read());
    VOICELOG_ASSIGN(const Keyring keyring, Keyring::parse(bytes, m_source->file.path()));
    VOICELOG_TRY(throttle.begin(keyring.archiveId));
    const auto taken = takeKeyring(bytes, password);
    if (taken)
        throttle.succeeded(keyring.archiveId);
    else if (!taken.error().is(errors::WrongPassword))
        throttle.withdrawn(keyring.archiveId);
    return taken;
}

Result<void> Rescue::takeKeyring(const QByteArray &bytes, const SecretBytes &password)
{
    Source &source = *m_source;
    const QString path = source.file.path();
    VOICELOG_ASSIGN(source.keyring, Keyring::parse(bytes, path));
    source.keyringBytes = bytes;
    const KeyringAccount *account = source.keyring.accountNamed(m_options.accountName);
    if (account == nullptr)
        return fail(errors::WrongPassword);
    VOICELOG_ASSIGN(source.secrets, AccountSecrets::unseal(*account, source.keyring.archiveId, password, path));
    if (account->disabled)
        return fail(errors::AccountDisabled);
    if (account->role != Role::PrivacyOfficer)
        return fail(errors::RoleDenied, {{u"role"_s, QString(roleId(account->role))}, {u"what"_s, u"rescue"_s}});
    source.account = *account;
    source.keys.clear();
    for (const KeyringVault &vault : std::as_const(source.keyring.vaults)) {
        const QByteArray sealed = vault.sealed.value(account->id);
        auto key = sealed.isEmpty() ? std::nullopt : crypto::openSealed(source.secrets.box, sealed);
        if (key && key->size() == crypto::KeySize)
            source.keys.emplace(vault.id, *std::move(key));
    }
    return {};
}

Result<void> Rescue::make(const SecretBytes &password, UnlockThrottle &throttle)
{
    VOICELOG_ASSIGN(m_rescued.trailGoesOn, governanceWhole());
    VOICELOG_TRY(m_rescued.trailGoesOn ? goOn(password, throttle) : beginAnew(password));
    return conclude();
}

// An account that was shut out may still have its former keyring: that one must not let it in.
Result<bool> Rescue::governanceWhole()
{
    const Source &source = *m_source;
    const auto key = source.keys.find(source.keyring.governance().id);
    if (key == source.keys.end())
        return fail(errors::Damaged, {{u"path"_s, source.file.path()}, {u"detail"_s, u"governance key"_s}});
    const QString path = m_options.source + u"/governance.db"_s;
    const auto check = [&]() -> Result<void> {
        VOICELOG_ASSIGN(Database database, source.opener().open({path, &key->second}));
        for (const char *pragma : {"PRAGMA main.cipher_integrity_check", "PRAGMA main.quick_check(1)"}) {
            VOICELOG_ASSIGN(auto lines, database.prepare(pragma));
            VOICELOG_ASSIGN(const bool any, lines.step());
            if (any && lines.text(0) != "ok"_L1)
                return fail(errors::Damaged, {{u"path"_s, path}, {u"detail"_s, lines.text(0)}});
        }
        VOICELOG_TRY(AuditVerifier(database, source.secrets.rootPublic).run(m_progress, m_cancel));
        return {};
    };
    if (const auto whole = check(); !whole)
        return whole.error().kind() == ErrorKind::Cancelled || whole.error().is(errors::Busy) ? fail(whole)
                                                                                              : Result<bool>(false);
    VOICELOG_ASSIGN(Database database, source.opener().open({path, &key->second}));
    AccountSigners signers(source.secrets.rootPublic);
    VOICELOG_TRY(signers.learnFrom(database));
    VOICELOG_TRY(signers.check(source.keyring, KeyringFile::hashOf(source.keyringBytes), database, source.file.path()));
    return true;
}

Result<void> Rescue::goOn(const SecretBytes &password, UnlockThrottle &throttle)
{
    if (!QDir().mkpath(m_making + u"/vaults"_s))
        return fail(errors::FileUnwritable, {{u"path"_s, m_making}, {u"detail"_s, QString()}});
    VOICELOG_TRY(copyFile(m_options.source + u"/governance.db"_s, m_making + u"/governance.db"_s));
    const QList<KeyringVault> vaults = m_source->keyring.vaults;
    for (const KeyringVault &vault : vaults) {
        if (vault.kind == VaultKind::Governance)
            continue;
        const auto key = m_source->keys.find(vault.id);
        if (key != m_source->keys.end()) {
            VOICELOG_ASSIGN(const RescuedVault taken, takeVault(vault, key->second));
            m_rescued.vaults.append(taken);
            continue;
        }
        RescuedVault closed{.id = vault.id, .kind = vault.kind};
        const auto copied = copyFile(sourcePath(vault.id), targetPath(vault.id));
        if (!copied && !copied.error().is(errors::FileNotFound) && !copied.error().is(errors::Damaged))
            return copied;
        if (copied)
            closed.fate = RescuedVault::Fate::AsItIs;
        else
            closed.error = copied.error();
        m_rescued.vaults.append(closed);
    }
    VOICELOG_TRY(platform::replaceFile(KeyringFile(m_making).path(), m_source->keyringBytes));
    const Archive archive(m_making, m_schema, m_clock, m_cost);
    VOICELOG_ASSIGN(m_rescued.session, archive.unlock(m_options.accountName, password, throttle));
    VOICELOG_ASSIGN(const QList<AccountInfo> accounts, m_rescued.session->accounts());
    for (const AccountInfo &account : accounts) {
        if (account.disabled || account.id == m_rescued.session->account().id)
            continue;
        VOICELOG_TRY(m_rescued.session->disableAccount(account.id));
        m_rescued.disabled.append(account);
    }
    return {};
}

Result<void> Rescue::beginAnew(const SecretBytes &password)
{
    Archive::CreateOptions options{
        .path = m_making, .organisation = m_options.organisation, .officerName = m_source->account.name};
    if (auto governance = openTornGovernance()) {
        auto row = governance->prepare("SELECT organisation, four_eyes FROM main.archive");
        if (row && row->step().value_or(false)) {
            options.organisation = row->text(0);
            options.fourEyes = row->boolean(1);
        }
    }
    VOICELOG_ASSIGN(Archive::Created created, Archive::create(options, password, m_schema, m_clock, m_cost));
    m_rescued.session = std::move(created.session);
    m_rescued.recoveryWords = std::move(created.recoveryWords);
    for (const KeyringAccount &account : std::as_const(m_source->keyring.accounts)) {
        if (!account.disabled && account.id != m_source->account.id)
            m_rescued.disabled.append({account.id, account.name, account.role, true});
    }
    VOICELOG_TRY(fillGovernance());
    std::map<Id, SecretBytes> keys;
    const QList<KeyringVault> vaults = m_source->keyring.vaults;
    for (const KeyringVault &vault : vaults) {
        if (vault.kind == VaultKind::Governance)
            continue;
        RescuedVault taken{.id = vault.id, .kind = vault.kind};
        VOICELOG_ASSIGN(const bool destroyed, isDestroyed(vault.id));
        if (destroyed)
            continue;
        if (m_source->keys.contains(vault.id)) {
            SecretBytes key = SecretBytes::random(crypto::KeySize);
            VOICELOG_ASSIGN(taken, takeVault(vault, key));
            if (taken.fate != RescuedVault::Fate::NotTaken)
                keys.emplace(vault.id, std::move(key));
        } else {
            taken.error = Error(errors::NotGranted, {{u"vault"_s, vault.id.toString()}});
        }
        m_rescued.vaults.append(taken);
    }
    VOICELOG_TRY(registerVaults(keys));
    return noteDestroyed();
}

Result<void> Rescue::fillGovernance()
{
    Session::Private &session = *m_rescued.session->d;
    VOICELOG_ASSIGN(const SecretBytes key, session.keyOf(session.governanceId));
    VOICELOG_ASSIGN(Database governance, session.opener().open({session.governancePath(), &key}));
    if (const auto source = openTornGovernance(); !source) {
        m_rescued.tornGovernance.append(u"*"_s);
        return {}; // nothing of it reads
    }
    VOICELOG_TRY(fillAccounts(governance));
    VOICELOG_TRY(fillRows(governance, [](const QByteArray &table) { return table == "vault"; }));
    for (const KeyringVault &vault : std::as_const(m_source->keyring.vaults)) {
        if (vault.kind == VaultKind::Governance)
            continue;
        VOICELOG_ASSIGN(auto row, governance.prepare("INSERT OR IGNORE INTO main.vault(id, kind, created_at, "
                                                     "created_by) VALUES(?, ?, ?, ?)"));
        row.bind(1, vault.id).bind(2, vaultKindId(vault.kind)).bind(3, m_clock.now()).bind(4, session.account.id);
        VOICELOG_TRY(row.run());
    }
    return fillRows(governance, [](const QByteArray &table) { return !isOwnOfArchive(table); });
}

// Rows tell by whom they were made. The officer's former account gives up its name to the new one.
Result<void> Rescue::fillAccounts(Database &governance)
{
    const AccountInfo &officer = m_rescued.session->account();
    const auto run = [&governance](QByteArrayView sql, const Id &id, const QString &text) -> Result<void> {
        VOICELOG_ASSIGN(auto statement, governance.prepare(sql));
        return statement.bind(1, id).bind(2, text).run();
    };
    VOICELOG_TRY(run("UPDATE main.account SET name = ?2 WHERE id = ?1", officer.id, officer.id.toString()));
    VOICELOG_TRY(fillRows(governance, [](const QByteArray &table) { return table == "account"; }));
    for (const KeyringAccount &account : std::as_const(m_source->keyring.accounts)) {
        VOICELOG_ASSIGN(auto row, governance.prepare("INSERT OR IGNORE INTO main.account(id, name, role, disabled, "
                                                     "created_at) VALUES(?, ?, ?, 1, ?)"));
        row.bind(1, account.id).bind(2, account.name).bind(3, roleId(account.role)).bind(4, m_clock.now());
        VOICELOG_TRY(row.run());
    }
    VOICELOG_TRY(run("UPDATE main.account SET disabled = 1, name = CASE name WHEN ?2 THEN name || ' [' || hex(id) || "
                     "']' ELSE name END WHERE id <> ?1",
                     officer.id, officer.name));
    return run("UPDATE main.account SET name = ?2 WHERE id = ?1", officer.id, officer.name);
}

Result<void> Rescue::fillRows(Database &governance, const std::function<bool(const QByteArray &)> &wanted)
{
    RowRescue rows([this] { return openTornGovernance(); }, governance, "main", wanted);
    const auto rescued = rows.run({}, m_cancel);
    if (!rescued && !TornTable::isDamage(rescued.error()))
        return fail(rescued);
    if (rescued)
        m_rescued.tornGovernance += rescued->torn;
    else
        m_rescued.tornGovernance.append(u"*"_s);
    return {};
}

Result<bool> Rescue::isDestroyed(const Id &vault) const
{
    VOICELOG_ASSIGN(Database governance, m_rescued.session->openGovernance());
    VOICELOG_ASSIGN(const auto at, Session::Private::destroyedAt(governance, vault));
    return at.has_value();
}

Result<void> Rescue::registerVaults(const std::map<Id, SecretBytes> &keys)
{
    Session::Private &session = *m_rescued.session->d;
    return session.changeKeyring([&](Keyring &keyring, Database &database) -> Result<void> {
        const KeyringAccount *own = keyring.account(session.account.id);
        for (const auto &[id, key] : keys) {
            const VaultKind kind = m_source->keyring.vault(id)->kind;
            VOICELOG_ASSIGN(auto row, database.prepare("INSERT OR IGNORE INTO main.vault(id, kind, created_at, "
                                                       "created_by) VALUES(?, ?, ?, ?)"));
            row.bind(1, id).bind(2, vaultKindId(kind)).bind(3, m_clock.now()).bind(4, session.account.id);
            VOICELOG_TRY(row.run());
            keyring.vaults.append({id,
                                   kind,
                                   {{own->id, *crypto::sealTo(own->boxPublic, key)}},
                                   *crypto::sealTo(keyring.recovery.boxPublic, key)});
        }
        return {};
    });
}

// The new trail has to tell of what the former one told.
Result<void> Rescue::noteDestroyed()
{
    VOICELOG_ASSIGN(Database governance, m_rescued.session->openGovernance());
    VOICELOG_ASSIGN(auto transaction, Transaction::begin(governance, Transaction::Kind::Write));
    QList<std::pair<Id, QString>> gone;
    {
        VOICELOG_ASSIGN(auto rows, governance.prepare("SELECT id, kind FROM main.vault"));
        for (;;) {
            VOICELOG_ASSIGN(const bool any, rows.step());
            if (!any)
                break;
            if (!m_rescued.session->vaultKind(rows.id(0)))
                gone.append({rows.id(0), rows.text(1)});
        }
    }
    for (const auto &[vault, kind] : std::as_const(gone)) {
        VOICELOG_ASSIGN(auto mark, governance.prepare("UPDATE main.vault SET destroyed_at = ? WHERE id = ? "
                                                      "AND destroyed_at IS NULL"));
        VOICELOG_TRY(mark.bind(1, m_clock.now()).bind(2, vault).run());
        AuditEvent event;
        event.action = actions::VaultDestroyed;
        event.objectType = u"VAULT"_s;
        event.objectId = vault.toString();
        event.detail = {{u"kind"_s, kind}};
        VOICELOG_TRY(m_rescued.session->audit().record(governance, event));
    }
    return transaction.commit();
}

Result<RescuedVault> Rescue::takeVault(const KeyringVault &vault, const SecretBytes &newKey)
{
    RescuedVault taken{.id = vault.id, .kind = vault.kind};
    if (const auto opens = openTorn(vault.id); !opens) {
        taken.error = opens.error();
        return taken;
    }
    compareHeads(taken);
    const QString path = targetPath(vault.id);
    {
        QFile empty(path);
        if (!empty.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return fail(errors::FileUnwritable, {{u"path"_s, path}, {u"detail"_s, empty.errorString()}});
    }
    Schema schema = m_schema;
    schema.prepend(vaultHeadSchema(vault.kind));
    Result<RescuedRows> rows;
    {
        VOICELOG_ASSIGN(Database target, m_source->opener().openVaultAlone({path, &newKey}));
        VOICELOG_TRY(Migrator(schema, vault.kind).migrate(target, path));
        rows = RowRescue([&] { return openTorn(vault.id); }, target, "vault",
                         [](const QByteArray &table) { return !isOwnOfVault(table); })
                   .run(m_progress, m_cancel);
    }
    if (!rows && !TornTable::isDamage(rows.error()))
        return fail(rows);
    if (!rows) {
        QFile::remove(path);
        taken.error = rows.error();
        return taken;
    }
    taken.torn = rows->torn;
    taken.refused = rows->refused;
    taken.fate = taken.torn.isEmpty() && taken.refused == 0 ? RescuedVault::Fate::Whole : RescuedVault::Fate::Partly;
    return taken;
}

void Rescue::compareHeads(RescuedVault &vault)
{
    const QString governance = m_options.source + u"/governance.db"_s;
    auto both = m_source->tornOpener().open({governance, &m_source->keys.at(m_source->keyring.governance().id)},
                                            {sourcePath(vault.id), &m_source->keys.at(vault.id)});
    if (!both)
        return;
    const auto fits = auditHeads::check(*both, governance, sourcePath(vault.id));
    if (fits || !fits.error().is(errors::RolledBack))
        return;
    const bool ofVault = fits.error().parameters().value(u"path"_s).toString() != governance;
    (ofVault ? vault.older : m_rescued.governanceOlder) = true;
}

Result<void> Rescue::copyFile(const QString &from, const QString &to) const
{
    VOICELOG_ASSIGN(CipherFile source, CipherFile::open(from));
    CipherCopy copy(std::move(source), to, [](qint64) {}, m_cancel);
    VOICELOG_TRY(copy.follow());
    return platform::syncToDisk(to);
}

Result<Database> Rescue::openTorn(const Id &vault) const
{
    return m_source->tornOpener().openVaultAlone({sourcePath(vault), &m_source->keys.at(vault)});
}

Result<Database> Rescue::openTornGovernance() const
{
    return m_source->tornOpener().open(
        {m_options.source + u"/governance.db"_s, &m_source->keys.at(m_source->keyring.governance().id)});
}

Result<void> Rescue::conclude()
{
    for (RescuedVault &vault : m_rescued.vaults) {
        if (m_cancel.isCancelled())
            return fail(errors::Cancelled);
        if (vault.fate == RescuedVault::Fate::NotTaken)
            VOICELOG_TRY(dropVault(vault));
        else if (vault.fate != RescuedVault::Fate::AsItIs)
            VOICELOG_TRY(concludeVault(vault));
    }
    QJsonArray disabled;
    for (const AccountInfo &account : std::as_const(m_rescued.disabled))
        disabled.append(account.id.toString());
    AuditEvent event;
    event.action = actions::ArchiveRescued;
    event.objectType = u"ARCHIVE"_s;
    event.objectId = m_rescued.session->archiveId().toString();
    event.detail = {{u"from"_s, m_source->keyring.archiveId.toString()},
                    {u"trailGoesOn"_s, m_rescued.trailGoesOn},
                    {u"governanceOlder"_s, m_rescued.governanceOlder},
                    {u"tornGovernance"_s, QJsonArray::fromStringList(m_rescued.tornGovernance)},
                    {u"disabled"_s, disabled}};
    return m_rescued.session->audit().record(event);
}

Result<void> Rescue::concludeVault(RescuedVault &vault)
{
    VOICELOG_ASSIGN(Database database, m_rescued.session->openVault(vault.id));
    VOICELOG_ASSIGN(auto transaction, Transaction::begin(database, Transaction::Kind::Write));
    if (m_replay != nullptr && holdsRecordings(vault.kind)) {
        VOICELOG_ASSIGN(const QList<ReplayedDestruction> destroyed, m_replay->recorded(database));
        for (const ReplayedDestruction &destruction : destroyed) {
            if (destruction.vault != vault.id || destruction.wholeVault)
                continue;
            VOICELOG_ASSIGN(const qint64 removed, m_replay->remove(database, destruction.recordings));
            vault.destroyedRecordings += removed;
        }
    }
    AuditEvent event;
    event.action = actions::VaultRescued;
    event.objectType = u"VAULT"_s;
    event.objectId = vault.id.toString();
    event.detail = {{u"fate"_s, fateId(vault.fate)},
                    {u"torn"_s, QJsonArray::fromStringList(vault.torn)},
                    {u"refusedRows"_s, vault.refused},
                    {u"older"_s, vault.older},
                    {u"destroyedRecordings"_s, vault.destroyedRecordings}};
    VOICELOG_TRY(m_rescued.session->audit().record(database, event));
    return transaction.commit();
}

Result<void> Rescue::dropVault(const RescuedVault &vault)
{
    AuditEvent event;
    event.action = actions::VaultRescued;
    event.objectType = u"VAULT"_s;
    event.objectId = vault.id.toString();
    event.detail = {{u"fate"_s, fateId(vault.fate)}, {u"error"_s, vault.error ? vault.error->id() : QString()}};
    const auto note = [&](Database &governance) { return m_rescued.session->audit().record(governance, event); };
    if (m_rescued.trailGoesOn)
        return m_rescued.session->destroyVault(vault.id, note);
    return m_rescued.session->audit().record(event);
}

QString Rescue::sourcePath(const Id &vault) const
{
    return m_options.source + u"/vaults/"_s + vault.toString() + u".db"_s;
}

QString Rescue::targetPath(const Id &vault) const { return m_making + u"/vaults/"_s + vault.toString() + u".db"_s; }

} // namespace voicelog
