// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Restore.h"

#include "ArchiveErrors.h"
#include "AuditActions.h"
#include "Backups.h"
#include "FolderLock.h"
#include "RecoveryKeys.h"
#include "RecoveryWords.h"
#include "Restores.h"
#include "SessionPrivate.h"

#include <base/BaseErrors.h>
#include <base/LegalDay.h>
#include <base/Platform.h>

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QLockFile>
#include <QSet>

#include <algorithm>
#include <cerrno>
#include <set>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype CopyAtOnce = 1024 * 1024;
constexpr int TellRestoreMs = 100;
constexpr auto RestoreLock = "restore.lock"_L1;

bool mayRestore(Role role) { return role == Role::PrivacyOfficer || role == Role::Administrator; }

constexpr qint64 LargestRestoredKeyring = 256LL * 1024 * 1024;

/// Of a backup's folder, which anybody may have filled: a device there has no end, and a pipe makes its reader wait.
bool isFileOfSize(const QString &path, qint64 size)
{
    const QFileInfo info(path);
    return info.isFile() && info.size() == size;
}

QByteArray keyringIn(const QString &path, qint64 size)
{
    QFile file(path);
    const bool fits = size <= LargestRestoredKeyring && isFileOfSize(path, size);
    return fits && file.open(QIODevice::ReadOnly) ? file.read(size) : QByteArray();
}

QStringList numbersOf(const QList<ReplayedDestruction> &destructions)
{
    QStringList numbers;
    for (const ReplayedDestruction &each : destructions)
        numbers.append(each.number);
    return numbers;
}

/// Which numbers lie between the highest known of a series and the highest given, e.g. "DST-2026-0007" or
/// "DST-2026-0007 - DST-2026-0009". A series is what stands before the last hyphen.
QStringList missingNumbers(const QStringList &known, const QStringList &given)
{
    const auto split = [](const QString &number) {
        const qsizetype hyphen = number.lastIndexOf(u'-');
        return std::pair(number.first(hyphen + 1), QStringView(number).sliced(hyphen + 1).toLongLong());
    };
    QHash<QString, qint64> last;
    for (const QString &number : known) {
        const auto [series, at] = split(number);
        last[series] = std::max(last.value(series), at);
    }
    std::set<std::pair<QString, qint64>> ordered;
    for (const QString &number : given)
        ordered.insert(split(number));
    QStringList missing;
    for (const auto &[series, at] : ordered) {
        const qint64 next = last.value(series) + 1;
        const auto text = [&series](qint64 each) { return series + QString::number(each).rightJustified(4, u'0'); };
        if (at > next)
            missing.append(at == next + 1 ? text(next) : text(next) + u" - "_s + text(at - 1));
        last[series] = std::max(last.value(series), at);
    }
    return missing;
}

AccountInfo accountInfo(const KeyringAccount &account)
{
    return {account.id, account.name, account.role, account.disabled};
}

} // namespace

Restore::Restore(RestoreOptions options, Archive destination, const RestoreReplay *replay, ProgressFunction progress,
                 CancelToken cancel)
    : m_options(std::move(options)), m_archive(std::move(destination)), m_replay(replay),
      m_progress(std::move(progress)), m_cancel(std::move(cancel)), m_folder(m_options.source)
{
}

Restore::~Restore() = default;

Result<Restored> Restore::run(const SecretBytes &password, UnlockThrottle &throttle)
{
    VOICELOG_TRY(DatabaseOpener::checkCipher());
    VOICELOG_TRY(choose());
    VOICELOG_TRY(checkManifest());
    VOICELOG_ASSIGN(const QByteArray rootPublic,
                    m_options.recoveryWords != nullptr ? checkRecovery(password) : checkAccount(password, throttle));
    // What was gone on with knows its destructions already.
    VOICELOG_ASSIGN(const auto begun, RestoreMarker::in(m_archive.m_path));
    if (begun)
        m_marker = *begun;
    m_resumed = begun.has_value();
    VOICELOG_TRY(checkFolder());
    VOICELOG_TRY(gather(rootPublic));
    if (!m_marker.copied)
        VOICELOG_TRY(checkFiles());
    if (!QDir().mkpath(m_archive.m_path))
        return fail(errors::FileUnwritable, {{u"path"_s, m_archive.m_path}, {u"detail"_s, QString()}});
    QLockFile lock(m_archive.m_path + u'/' + RestoreLock);
    if (!takeFolderLock(lock))
        return fail(errors::BackupBusy, {{u"path"_s, m_archive.m_path}});
    VOICELOG_TRY(m_marker.write(m_archive.m_path));
    if (!m_marker.copied) {
        VOICELOG_TRY(copyAll());
        m_marker.copied = true;
        VOICELOG_TRY(m_marker.write(m_archive.m_path));
    }
    if (m_options.recoveryWords != nullptr)
        VOICELOG_TRY(m_archive.recoverAccount(m_recoverySeed, m_options.accountName, password, throttle));
    {
        VOICELOG_ASSIGN(const auto session, m_archive.unlockOne(m_options.accountName, password, throttle));
        if (!mayRestore(session->account().role))
            return fail(errors::RoleDenied,
                        {{u"role"_s, QString(roleId(session->account().role))}, {u"what"_s, u"restore"_s}});
        VOICELOG_TRY(replayAll(*session));
        VOICELOG_TRY(conclude(*session));
    }
    VOICELOG_TRY(RestoreMarker::remove(m_archive.m_path));
    compare();
    return m_restored;
}

Result<void> Restore::choose()
{
    VOICELOG_ASSIGN(const auto all, m_folder.backups(&m_restored.unread));
    const auto chosen = std::ranges::find_if(all, [this](const BackupFolder::Found &found) {
        return m_options.backup.isNull() || found.manifest.id == m_options.backup;
    });
    // The one that was asked for is there, but says nothing: it has the reason.
    const auto mute =
        std::ranges::find(m_restored.unread, m_folder.manifestPath(m_options.backup), &BackupFolder::Unread::path);
    if (chosen == all.end() && !m_options.backup.isNull() && mute != m_restored.unread.end())
        return std::unexpected(mute->why);
    if (chosen == all.end())
        return fail(errors::NotFound, {{u"what"_s, u"backup"_s}, {u"id"_s, m_options.backup.toString()}});
    m_backup = *chosen;
    m_restored.backup = m_backup.manifest.id;
    m_restored.madeAt = m_backup.manifest.madeAt;
    m_restored.path = m_archive.m_path;
    return {};
}

Result<void> Restore::checkManifest()
{
    const BackupManifest &manifest = m_backup.manifest;
    const auto damaged = [](const QString &path, const QString &detail) {
        return fail(errors::BackupDamaged, {{u"path"_s, path}, {u"detail"_s, detail}});
    };
    const BackupFile *file = manifest.fileNamed(u"keyring.json"_s);
    const QString path = m_folder.pathOf(*file);
    const QByteArray bytes = keyringIn(path, file->size);
    if (crypto::sha256(bytes) != file->sha256)
        return damaged(path, u"hash"_s);
    VOICELOG_ASSIGN(m_keyring, Keyring::parse(bytes, path));
    const KeyringAccount *maker = m_keyring.account(manifest.madeBy);
    if (maker == nullptr || maker->role != manifest.role || m_keyring.archiveId != manifest.archiveId)
        return damaged(m_backup.path, u"maker"_s);
    VOICELOG_TRY(BackupManifest::checkSignature(m_backup.json, maker->signPublic, m_backup.path));
    QSet<Id> vaults;
    for (const BackupFile &each : manifest.files) {
        if (const Id vault = BackupFolder::vaultIn(each.name); !vault.isNull())
            vaults.insert(vault);
    }
    m_restored.vaults = int(vaults.size());
    const bool allThere = std::ranges::all_of(m_keyring.vaults, [&vaults](const KeyringVault &vault) {
        return vault.kind == VaultKind::Governance || vaults.remove(vault.id);
    });
    return allThere && vaults.isEmpty() ? Result<void>() : damaged(m_backup.path, u"vaults"_s);
}

// That the keyring itself is the right one is proven once governance.db can be opened: by the audit trail.
Result<QByteArray> Restore::checkAccount(const SecretBytes &password, UnlockThrottle &throttle) const
{
    const KeyringAccount *account = m_keyring.accountNamed(m_options.accountName);
    if (account == nullptr)
        return fail(errors::WrongPassword);
    VOICELOG_TRY(throttle.begin(m_keyring.archiveId));
    const auto secrets = AccountSecrets::unseal(*account, m_keyring.archiveId, password, m_backup.path);
    if (!secrets && secrets.error().is(errors::WrongPassword))
        return fail(secrets);
    if (!secrets) {
        throttle.withdrawn(m_keyring.archiveId);
        return fail(secrets);
    }
    throttle.succeeded(m_keyring.archiveId);
    if (account->disabled)
        return fail(errors::AccountDisabled);
    if (!mayRestore(account->role))
        return fail(errors::RoleDenied, {{u"role"_s, QString(roleId(account->role))}, {u"what"_s, u"restore"_s}});
    return secrets->rootPublic;
}

Result<QByteArray> Restore::checkRecovery(const SecretBytes &newPassword)
{
    VOICELOG_TRY(checkNewPassword(newPassword));
    VOICELOG_ASSIGN(m_recoverySeed, recoveryWords::toSeed(*m_options.recoveryWords));
    const RecoveryKeys recovery = RecoveryKeys::fromSeed(m_recoverySeed);
    const KeyringRecovery &known = m_keyring.recovery;
    if (recovery.box.publicKey != known.boxPublic || recovery.signing.publicKey() != known.signPublic ||
        !SigningKey::verify(known.signPublic, known.rootPublic, known.rootSignature))
        return fail(errors::WrongRecoveryWords, {{u"word"_s, 0}});
    const KeyringAccount *account = m_keyring.accountNamed(m_options.accountName);
    if (account == nullptr)
        return fail(errors::NotFound, {{u"what"_s, u"account"_s}, {u"id"_s, m_options.accountName}});
    if (account->disabled)
        return fail(errors::AccountDisabled);
    if (account->role != Role::PrivacyOfficer)
        return fail(errors::RoleDenied, {{u"role"_s, QString(roleId(account->role))}, {u"what"_s, u"recover"_s}});
    return known.rootPublic;
}

Result<void> Restore::gather(const QByteArray &rootPublic)
{
    const QByteArray manifestHash = crypto::sha256(m_backup.json);
    if (m_resumed && m_marker.manifestSha256 != manifestHash)
        return fail(errors::FileExists, {{u"path"_s, m_archive.m_path}});
    if (!m_resumed && m_options.current == nullptr && m_options.certificates.isEmpty() && !m_options.nothingDestroyed)
        return fail(errors::RestoreUninformed);
    m_marker.backup = m_backup.manifest.id;
    m_marker.manifestSha256 = manifestHash;
    if (m_options.current != nullptr)
        VOICELOG_TRY(gatherFromCurrent(rootPublic));
    QList<ReplayedDestruction> certified;
    for (const QByteArray &certificate : std::as_const(m_options.certificates)) {
        Q_ASSERT(m_replay != nullptr);
        VOICELOG_ASSIGN(ReplayedDestruction destruction, m_replay->certified(certificate, rootPublic));
        certified.append(std::move(destruction));
    }
    m_marker.add(certified);
    return {};
}

Result<void> Restore::gatherFromCurrent(const QByteArray &rootPublic)
{
    Session &current = *m_options.current;
    const auto other = fail(errors::OtherArchive, {{u"path"_s, current.path()}});
    if (current.archiveId() != m_keyring.archiveId || current.audit().rootPublic() != rootPublic)
        return other;
    VOICELOG_ASSIGN(Database governance, current.openGovernance());
    VOICELOG_TRY(current.audit().verify(governance, {}, m_cancel));
    // One that does not go on from the backup may be an older copy, which knows of nothing later.
    VOICELOG_ASSIGN(auto head, governance.prepare("SELECT hash FROM main.audit_event WHERE seq = ?"));
    head.bind(1, m_backup.manifest.headSeq);
    VOICELOG_ASSIGN(const bool any, head.step());
    if (!any || head.blob(0) != m_backup.manifest.headHash)
        return other;
    head.reset();
    QList<ReplayedDestruction> found;
    if (m_replay != nullptr) {
        VOICELOG_ASSIGN(found, m_replay->recorded(governance));
    }
    VOICELOG_ASSIGN(auto vaults, governance.prepare("SELECT id FROM main.vault WHERE destroyed_at IS NOT NULL"));
    for (;;) {
        VOICELOG_ASSIGN(const bool more, vaults.step());
        if (!more)
            break;
        const Id vault = vaults.id(0);
        const bool known = std::ranges::any_of(found, [&vault](const ReplayedDestruction &destruction) {
            return destruction.wholeVault && destruction.vault == vault;
        });
        if (!known)
            found.append({{}, {}, vault, true, {}, {}});
    }
    m_marker.add(found);
    m_marker.fromCurrent = true;
    return {};
}

Result<void> Restore::checkFiles()
{
    for (const BackupFile &file : std::as_const(m_backup.manifest.files))
        m_done.totalBytes += 3 * file.size; // checked, copied, read back
    for (const BackupFile &file : std::as_const(m_backup.manifest.files)) {
        const QString path = m_folder.pathOf(file);
        if (QFileInfo::exists(path) && !isFileOfSize(path, file.size))
            return fail(errors::BackupDamaged, {{u"path"_s, path}, {u"detail"_s, u"size"_s}});
        VOICELOG_ASSIGN(const BackupFile there,
                        BackupFolder::fileAt(path, m_cancel, [this](qint64 bytes) { step(bytes); }));
        if (there.size != file.size || there.sha256 != file.sha256)
            return fail(errors::BackupDamaged, {{u"path"_s, path}, {u"detail"_s, u"hash"_s}});
    }
    return {};
}

Result<void> Restore::checkFolder() const
{
    const QString &path = m_archive.m_path;
    const QFileInfo target(path);
    // A lock and a marker's beginning are all that a first try may have left.
    QStringList there = QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    there.removeIf([](const QString &name) { return name == RestoreLock || name == "restore.json.new"_L1; });
    if (!m_resumed && target.exists() && (!target.isDir() || !there.isEmpty()))
        return fail(errors::FileExists, {{u"path"_s, path}});
    return {};
}

Result<void> Restore::copyAll()
{
    const QString &path = m_archive.m_path;
    if (!QDir().mkpath(path + u"/vaults"_s))
        return fail(errors::FileUnwritable, {{u"path"_s, path}, {u"detail"_s, QString()}});
    for (const BackupFile &file : std::as_const(m_backup.manifest.files))
        VOICELOG_TRY(copy(file));
    for (const QString &folder : {path + u"/vaults"_s, path, QFileInfo(path).absolutePath()})
        VOICELOG_TRY(platform::syncToDisk(folder));
    return {};
}

Result<void> Restore::copy(const BackupFile &file)
{
    const auto told = [this](qint64 bytes) { step(bytes); };
    const QString to = m_archive.m_path + u'/' + file.name;
    const QString part = to + u".part"_s;
    if (QFile::exists(to)) { // from a restore that was interrupted
        VOICELOG_ASSIGN(const BackupFile there, BackupFolder::fileAt(to, m_cancel, told));
        if (there.sha256 == file.sha256)
            return {};
        QFile::remove(to);
    }
    {
        QFile source(m_folder.pathOf(file));
        QFile target(part);
        if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return fail(errors::FileUnreadable, {{u"path"_s, source.fileName()}, {u"detail"_s, source.errorString()}});
        errno = 0;
        if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
            return std::unexpected(platform::writeError(part));
        for (;;) {
            if (m_cancel.isCancelled())
                return fail(errors::Cancelled);
            const QByteArray piece = source.read(CopyAtOnce);
            if (piece.isEmpty())
                break;
            for (qsizetype written = 0; written < piece.size();) {
                errno = 0;
                const qint64 now = target.write(piece.constData() + written, piece.size() - written);
                if (now <= 0) {
                    const Error error = platform::writeError(part);
                    target.remove();
                    return std::unexpected(error);
                }
                written += now;
            }
            step(piece.size());
        }
    }
    VOICELOG_TRY(platform::syncToDisk(part));
    VOICELOG_ASSIGN(const BackupFile written, BackupFolder::fileAt(part, m_cancel, told));
    if (written.sha256 != file.sha256)
        return fail(errors::BackupDamaged, {{u"path"_s, part}, {u"detail"_s, u"read back"_s}});
    if (!QFile::rename(part, to))
        return fail(errors::FileUnwritable, {{u"path"_s, to}, {u"detail"_s, QString()}});
    return {};
}

Result<void> Restore::replayAll(Session &session)
{
    // On record in the copy is what was destroyed before the backup, or by a restore that was interrupted: then it is
    // gone, for both commit together.
    // By the record's id: where a restore was told that nothing was destroyed, numbers were given a second time.
    QSet<Id> onRecord;
    if (m_replay != nullptr) {
        VOICELOG_ASSIGN(Database governance, session.openGovernance());
        VOICELOG_ASSIGN(const QList<ReplayedDestruction> recorded, m_replay->recorded(governance));
        for (const ReplayedDestruction &each : recorded)
            onRecord.insert(each.id);
        VOICELOG_TRY(checkNumbers(recorded));
    }
    for (const ReplayedDestruction &destruction : std::as_const(m_marker.destructions)) {
        if (m_cancel.isCancelled())
            return fail(errors::Cancelled);
        if (destruction.id.isNull() || !onRecord.contains(destruction.id))
            VOICELOG_TRY(replay(session, destruction));
    }
    return {};
}

// Numbers are given in order. One that lies between the last that the copy knows and the newest given stands for a
// destruction that nobody told of: its recordings would come back.
Result<void> Restore::checkNumbers(const QList<ReplayedDestruction> &recorded)
{
    if (!m_marker.fromCurrent) {
        QStringList missing = missingNumbers(numbersOf(recorded), numbersOf(m_marker.destructions));
        missing.removeIf([this](const QString &number) { return m_marker.missing.contains(number); });
        if (!missing.isEmpty() && !m_options.missingCertificates)
            return fail(errors::RestoreCertificatesMissing,
                        {{u"path"_s, m_archive.m_path}, {u"numbers"_s, missing.join(u", "_s)}});
        m_marker.missing += missing;
        VOICELOG_TRY(m_marker.write(m_archive.m_path)); // before anything is entered that makes it look complete
    }
    m_restored.missing = m_marker.missing;
    return {};
}

Result<void> Restore::replay(Session &session, const ReplayedDestruction &destruction)
{
    VOICELOG_ASSIGN(const QList<VaultInfo> vaults, session.vaults());
    const auto vault = std::ranges::find(vaults, destruction.vault, &VaultInfo::id);
    const bool there = vault != vaults.end();
    if (!there && destruction.number.isEmpty())
        return {}; // there never was more than the vault, and it is gone
    if (there && session.account().role != Role::PrivacyOfficer)
        return fail(errors::RestoreNeedsOfficer, {{u"path"_s, m_archive.m_path}});
    if (there && destruction.wholeVault) {
        VOICELOG_TRY(session.destroyVault(
            destruction.vault, [&](Database &governance) { return enter(session, governance, destruction, 0); }));
        ++m_restored.destroyedVaults;
        return {};
    }
    const bool goesWhole = std::ranges::any_of(m_marker.destructions, [&](const ReplayedDestruction &each) {
        return each.wholeVault && each.vault == destruction.vault;
    });
    const bool rows = there && !goesWhole;
    if (rows && !vault->granted)
        return fail(errors::RestoreNeedsKey,
                    {{u"path"_s, m_archive.m_path}, {u"vault"_s, destruction.vault.toString()}});
    VOICELOG_ASSIGN(Database database, rows ? session.openVault(destruction.vault) : session.openGovernance());
    VOICELOG_ASSIGN(auto transaction, Transaction::begin(database, Transaction::Kind::Write));
    qint64 removed = 0;
    QString lacking;
    if (rows) {
        VOICELOG_ASSIGN(lacking, m_replay->lacks(database, destruction));
        VOICELOG_ASSIGN(removed, m_replay->remove(database, destruction.recordings));
    }
    VOICELOG_TRY(enter(session, database, destruction, removed));
    VOICELOG_TRY(transaction.commit());
    m_restored.destroyedRecordings += removed;
    if (!lacking.isEmpty())
        m_restored.lost.append({lacking, destruction.number, destruction.vault, {}});
    return {};
}

Result<void> Restore::enter(Session &session, Database &database, const ReplayedDestruction &destruction,
                            qint64 removed) const
{
    if (!destruction.number.isEmpty())
        VOICELOG_TRY(m_replay->enter(database, destruction));
    AuditEvent event;
    event.action = actions::DestructionReplayed;
    event.objectType = u"VAULT"_s;
    event.objectId = destruction.vault.toString();
    event.detail = {{u"number"_s, destruction.number}, {u"recordings"_s, removed}};
    return session.audit().record(database, event);
}

Result<void> Restore::conclude(Session &session)
{
    VOICELOG_ASSIGN(Database database, session.openGovernance());
    VOICELOG_ASSIGN(auto transaction, Transaction::begin(database, Transaction::Kind::Write));
    VOICELOG_TRY(carryBackups(session, database));
    VOICELOG_TRY(compareKeeping(session, database));
    const QDateTime now = session.clock().now();
    VOICELOG_TRY(
        Restores::add(database, {Id::create(session.clock()), m_backup.manifest.id, now, session.account().id}));
    AuditEvent event;
    event.action = actions::ArchiveRestored;
    event.objectType = u"ARCHIVE"_s;
    event.objectId = session.archiveId().toString();
    event.detail = {{u"backup"_s, m_backup.manifest.id.toString()},
                    {u"manifest"_s, QString::fromLatin1(m_marker.manifestSha256.toHex())},
                    {u"destructions"_s, m_marker.destructions.size()},
                    {u"current"_s, m_options.current != nullptr},
                    {u"certificates"_s, m_options.certificates.size()},
                    {u"nothingDestroyed"_s, m_options.nothingDestroyed}};
    if (!m_marker.missing.isEmpty())
        event.detail.insert(u"missingCertificates"_s, QJsonArray::fromStringList(m_marker.missing));
    VOICELOG_TRY(session.audit().record(database, event));
    return transaction.commit();
}

// Holds are an officer's to read.
Result<void> Restore::compareKeeping(Session &session, Database &database)
{
    Session *current = m_options.current;
    if (m_replay == nullptr || current == nullptr || current->account().role != Role::PrivacyOfficer ||
        session.account().role != Role::PrivacyOfficer)
        return {};
    VOICELOG_ASSIGN(Database governance, current->openGovernance());
    VOICELOG_ASSIGN(const auto lost, m_replay->lost(governance, database, legalDay(session.clock().now())));
    m_restored.lost += lost;
    m_restored.keepingCompared = true;
    return {};
}

// A backup that was made after this one may hold what is destroyed from now on, and must not be forgotten.
Result<void> Restore::carryBackups(Session &session, Database &database) const
{
    QList<BackupRecord> known;
    if (m_options.current != nullptr) {
        VOICELOG_ASSIGN(Database current, m_options.current->openGovernance());
        VOICELOG_ASSIGN(known, Backups::list(current));
    }
    VOICELOG_ASSIGN(const auto inFolder, m_folder.backups());
    for (const auto &found : inFolder) {
        if (found.manifest.archiveId == session.archiveId())
            known.append({found.manifest.id,
                          found.manifest.startedAt,
                          {},
                          found.manifest.expiresOn,
                          m_folder.path(),
                          {},
                          0,
                          {}});
    }
    VOICELOG_ASSIGN(const auto there, Backups::list(database));
    QSet<Id> entered;
    for (const BackupRecord &record : there)
        entered.insert(record.id);
    for (const BackupRecord &one : std::as_const(known)) {
        if (entered.contains(one.id))
            continue;
        entered.insert(one.id);
        BackupRecord record = one;
        record.madeBy = session.account().id; // who tells of it: who made it may have no account here
        VOICELOG_TRY(Backups::begin(database, record));
    }
    return {};
}

void Restore::compare()
{
    BroughtBack &back = m_restored.broughtBack;
    std::optional<Keyring> now;
    if (m_options.current != nullptr) {
        const KeyringFile file(m_options.current->path());
        if (const auto bytes = file.read()) {
            if (auto keyring = Keyring::parse(*bytes, file.path()))
                now = *std::move(keyring);
        }
    }
    back.compared = now.has_value();
    for (const KeyringAccount &then : std::as_const(m_keyring.accounts)) {
        if (then.disabled)
            continue;
        const KeyringAccount *today = now ? now->account(then.id) : nullptr;
        if (today == nullptr || today->disabled) {
            back.accounts.append(accountInfo(then));
            continue;
        }
        if (today->role != then.role)
            back.roles.append(accountInfo(then));
        if (today->sealedSecrets != then.sealedSecrets || today->boxPublic != then.boxPublic)
            back.passwords.append(accountInfo(then));
    }
    for (const KeyringVault &vault : std::as_const(m_keyring.vaults)) {
        if (vault.kind == VaultKind::Governance)
            continue;
        const bool gone = std::ranges::any_of(m_marker.destructions, [&vault](const ReplayedDestruction &each) {
            return each.wholeVault && each.vault == vault.id;
        });
        const KeyringVault *today = now ? now->vault(vault.id) : nullptr;
        for (auto grant = vault.sealed.keyBegin(); !gone && grant != vault.sealed.keyEnd(); ++grant) {
            const KeyringAccount *account = m_keyring.account(*grant);
            if (account != nullptr && (today == nullptr || !today->sealed.contains(*grant)))
                back.grants.append({accountInfo(*account), vault.id});
        }
    }
}

void Restore::step(qint64 bytes)
{
    m_done.doneBytes = std::min(m_done.doneBytes + bytes, m_done.totalBytes);
    if (m_progress && (!m_told.isValid() || m_told.elapsed() >= TellRestoreMs)) {
        m_told.start();
        m_progress(m_done);
    }
}

} // namespace voicelog
