// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Backup.h"

#include "ArchiveErrors.h"
#include "AuditActions.h"
#include "Backups.h"
#include "CipherCopy.h"
#include "FolderLock.h"
#include "SessionPrivate.h"

#include <base/BaseErrors.h>
#include <base/LegalDay.h>
#include <base/Platform.h>

#include <QDir>
#include <QFile>
#include <QLockFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr auto GovernanceFile = "governance.db"_L1;
constexpr auto KeyringFileName = "keyring.json"_L1;
constexpr int StaleLockMs = 24 * 3600 * 1000; // of another computer's; of this one's it is known
constexpr int TellEveryMs = 100;

// How long the others may be kept waiting, by how often it was tried: they wait ten seconds before they give up. In
// the end a backup that is made counts for more.
qint64 patience(int attempt)
{
    constexpr int polite = 8;
    constexpr int pressing = 16;
    constexpr qint64 politeMs = 1500;
    constexpr qint64 pressingMs = 4000;
    if (attempt <= polite)
        return politeMs;
    return attempt <= pressing ? pressingMs : 0;
}

QString vaultName(const Id &vault) { return u"vaults/"_s + vault.toString() + u".db"_s; }

/// The first page's tag in a copy of the given size.
QByteArray firstTagOf(const QString &path, qint64 size)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() != size)
        return {};
    const QByteArray page = file.read(CipherFile::PageSize);
    return page.size() == CipherFile::PageSize ? CipherFile::tagIn(page.constData()).toByteArray() : QByteArray();
}

// With the links in it followed, as far as it exists.
QString realPath(const QString &path)
{
    const QFileInfo info(QDir::cleanPath(QDir(path).absolutePath()));
    const QString canonical = info.canonicalFilePath();
    if (!canonical.isEmpty() || info.isRoot())
        return canonical;
    return realPath(info.path()) + u'/' + info.fileName();
}

} // namespace

Backup::Backup(Session &session, BackupOptions options, ProgressFunction progress, CancelToken cancel)
    : m_session(session), m_inside(*session.d), m_options(std::move(options)), m_progress(std::move(progress)),
      m_cancel(std::move(cancel)), m_folder(m_options.destination)
{
}

Backup::~Backup() = default;

Result<BackupMade> Backup::run()
{
    VOICELOG_TRY(
        m_inside.requireRole({Role::PrivacyOfficer, Role::Administrator, Role::RetentionService}, u"backup"_s));
    VOICELOG_TRY(checkOptions());
    VOICELOG_TRY(m_folder.prepare());
    QLockFile lock(m_folder.path() + u"/backup.lock"_s);
    lock.setStaleLockTime(StaleLockMs);
    if (!takeFolderLock(lock)) {
        if (lock.error() != QLockFile::LockFailedError)
            return fail(errors::FileUnwritable, {{u"path"_s, m_folder.path()}, {u"detail"_s, QString()}});
        return fail(errors::BackupBusy, {{u"path"_s, m_folder.path()}});
    }
    auto made = make();
    if (!made && made.error().is(errors::DiskFull))
        takeAway();
    if (!made && made.error().is(errors::Cancelled) && m_session.isLocked())
        return fail(errors::SessionLocked);
    return made;
}

Result<void> Backup::checkOptions()
{
    if (m_options.destination.isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, u"destination"_s}});
    if (m_options.keepDays < 1 || m_options.keepDays > BackupOptions::LongestKeepDays)
        return fail(errors::InvalidValue,
                    {{u"field"_s, u"keepDays"_s}, {u"value"_s, QString::number(m_options.keepDays)}});
    const QString archive = realPath(m_session.path()) + u'/';
    if ((realPath(m_folder.path()) + u'/').startsWith(archive))
        return fail(errors::BackupInside, {{u"path"_s, m_folder.path()}});
    return {};
}

Result<BackupMade> Backup::make()
{
    VOICELOG_ASSIGN(const Keyring keyring, begin());
    VOICELOG_TRY(add(GovernanceFile, m_inside.governancePath()));
    VOICELOG_TRY(fit(keyring));
    VOICELOG_TRY(settle());
    for (Item &item : m_items)
        VOICELOG_TRY(finish(item));
    VOICELOG_TRY(writeKeyring());
    for (const Item &item : m_items) {
        m_manifest.files.append(*item.finished);
        item.copy->isOwn() ? ++m_made.copied : ++m_made.unchanged;
    }
    for (const BackupFile &file : std::as_const(m_manifest.files))
        m_made.size += file.size;
    VOICELOG_TRY(platform::syncToDisk(m_folder.filesPath()));
    VOICELOG_ASSIGN(const QByteArray manifest, m_manifest.sign(m_session));
    m_made.manifestPath = m_folder.manifestPath(m_manifest.id);
    VOICELOG_TRY(platform::replaceFile(m_made.manifestPath, manifest));
    VOICELOG_TRY(end(manifest));
    m_items.clear();
    const auto tidied = m_folder.tidy(m_manifest.archiveId, legalDay(m_manifest.madeAt));
    m_made.expired = tidied.expired;
    m_made.unread = tidied.unread;
    return m_made;
}

Result<Keyring> Backup::begin()
{
    m_manifest.id = Id::create(m_session.clock());
    m_manifest.archiveId = m_session.archiveId();
    m_manifest.startedAt = m_session.clock().now();
    m_manifest.madeBy = m_session.account().id;
    m_manifest.role = m_session.account().role;
    m_manifest.expiresOn = legalDay(m_manifest.startedAt).addDays(m_options.keepDays);
    m_made.id = m_manifest.id;
    m_made.expiresOn = m_manifest.expiresOn;
    VOICELOG_ASSIGN(Database database, m_inside.openGovernance());
    VOICELOG_ASSIGN(auto transaction, Transaction::begin(database, Transaction::Kind::Write));
    VOICELOG_ASSIGN(const QByteArray keyring, m_inside.provenKeyring(database));
    VOICELOG_TRY(m_inside.settleVaults(database));
    BackupRecord record;
    record.id = m_manifest.id;
    record.startedAt = m_manifest.startedAt;
    record.madeBy = m_manifest.madeBy;
    record.expiresOn = m_manifest.expiresOn;
    record.place = m_folder.path();
    VOICELOG_TRY(Backups::begin(database, record));
    AuditEvent event;
    event.action = actions::BackupStarted;
    event.objectType = u"BACKUP"_s;
    event.objectId = m_manifest.id.toString();
    event.detail = {{u"expiresOn"_s, m_manifest.expiresOn.toString(Qt::ISODate)}};
    VOICELOG_TRY(m_inside.audit->record(database, event));
    VOICELOG_TRY(transaction.commit());
    return Keyring::parse(keyring, m_inside.file.path());
}

Result<bool> Backup::fit(const Keyring &keyring)
{
    std::erase_if(m_items, [&keyring](const Item &item) {
        return item.name != GovernanceFile && keyring.vault(BackupFolder::vaultIn(item.name)) == nullptr;
    });
    bool any = false;
    for (const KeyringVault &vault : keyring.vaults) {
        if (vault.kind == VaultKind::Governance || std::ranges::contains(m_items, vaultName(vault.id), &Item::name))
            continue;
        const auto added = add(vaultName(vault.id), m_inside.vaultPath(vault.id));
        if (!added && added.error().is(errors::FileNotFound))
            return fail(errors::MissingVault,
                        {{u"path"_s, m_inside.vaultPath(vault.id)}, {u"vault"_s, vault.id.toString()}});
        VOICELOG_TRY(added);
        any = true;
    }
    return any;
}

Result<void> Backup::add(const QString &name, const QString &path)
{
    VOICELOG_ASSIGN(CipherFile source, CipherFile::open(path));
    qint64 pages = 0;
    QByteArray firstTag;
    {
        VOICELOG_ASSIGN(const auto reading, source.read(m_stop));
        VOICELOG_ASSIGN(pages, source.pages());
        VOICELOG_ASSIGN(firstTag, source.tag(0));
    }
    m_done.totalBytes += 2 * pages * CipherFile::PageSize; // copied, and read back
    Item item{name, {}, {}};
    const QStringList copies = m_folder.copiesOf(name);
    for (const QString &copy : copies) {
        if (item.finished || firstTagOf(copy, pages * CipherFile::PageSize) != firstTag)
            continue;
        VOICELOG_ASSIGN(BackupFile there,
                        BackupFolder::fileAt(copy, m_stop, [this](qint64 bytes) { step(2 * bytes); }));
        there.name = name;
        there.file = BackupFolder::fileFor(name, there.sha256);
        if (m_folder.pathOf(there) == copy) // else it was damaged since, and is copied anew
            item.finished = there;
    }
    item.copy = std::make_unique<CipherCopy>(
        std::move(source), m_folder.partPath(name), [this](qint64 bytes) { step(bytes); }, m_stop);
    if (item.finished)
        item.copy->standOn(firstTag, pages);
    m_items.push_back(std::move(item));
    return {};
}

Result<void> Backup::follow(Item &item)
{
    VOICELOG_ASSIGN(const bool current, item.copy->isCurrent());
    if (!current) {
        VOICELOG_TRY(reopen(item));
        VOICELOG_TRY(item.copy->follow());
    }
    // One that nobody is writing to is finished at once, so that a kill later on does not undo it.
    VOICELOG_ASSIGN(const bool quiet, item.copy->isCurrent());
    return quiet ? finish(item) : Result<void>();
}

Result<void> Backup::reopen(Item &item)
{
    if (!item.finished)
        return {};
    const QString path = m_folder.pathOf(*item.finished);
    const QString part = m_folder.partPath(item.name);
    if (item.copy->isOwn() && !QFile::rename(path, part))
        return fail(errors::FileUnwritable, {{u"path"_s, part}, {u"detail"_s, QString()}});
    item.finished.reset();
    return {};
}

Result<void> Backup::finish(Item &item)
{
    if (item.finished)
        return {};
    VOICELOG_ASSIGN(const CipherCopy::Checked checked, item.copy->check());
    BackupFile file{item.name, BackupFolder::fileFor(item.name, checked.sha256), checked.size, checked.sha256};
    const QString path = m_folder.pathOf(file);
    QFile::remove(path); // one of this name whose content is no longer what its name says
    if (!QFile::rename(m_folder.partPath(item.name), path))
        return fail(errors::FileUnwritable, {{u"path"_s, path}, {u"detail"_s, QString()}});
    item.finished = std::move(file);
    return {};
}

Result<void> Backup::settle()
{
    for (int attempt = 1;; ++attempt) {
        for (Item &item : m_items) {
            if (const auto followed = follow(item); !followed && !isGone(item))
                return followed;
        }
        const auto settled = settleAtOnce(patience(attempt));
        if (!settled && (!settled.error().is(errors::Busy) || patience(attempt) == 0))
            return fail(settled);
        if (settled && *settled)
            return {};
    }
}

// Another console may take a vault away for good while it is copied: that it then does not read well is no fault.
bool Backup::isGone(const Item &item) const
{
    const auto bytes = m_inside.file.read();
    const auto keyring = bytes ? Keyring::parse(*bytes, m_inside.file.path()) : Result<Keyring>(fail(bytes));
    return item.name != GovernanceFile && keyring && keyring->vault(BackupFolder::vaultIn(item.name)) == nullptr;
}

Result<bool> Backup::settleAtOnce(qint64 withinMs)
{
    VOICELOG_ASSIGN(Database database, m_inside.openGovernance());
    VOICELOG_ASSIGN(const auto transaction, Transaction::begin(database, Transaction::Kind::Write));
    QElapsedTimer timer;
    timer.start();
    VOICELOG_ASSIGN(const QByteArray bytes, m_inside.provenKeyring(database));
    VOICELOG_TRY(m_inside.settleVaults(database));
    VOICELOG_ASSIGN(const Keyring keyring, Keyring::parse(bytes, m_inside.file.path()));
    VOICELOG_ASSIGN(const bool more, fit(keyring));
    if (more)
        return false;
    for (Item &item : m_items) {
        VOICELOG_ASSIGN(const bool current, item.copy->isCurrent());
        if (current)
            continue;
        const bool own = item.copy->isOwn();
        if (!own && withinMs > 0)
            return false;
        VOICELOG_TRY(reopen(item));
        if (!own)
            VOICELOG_TRY(item.copy->follow());
        const qint64 left = withinMs - timer.elapsed();
        if (withinMs > 0 && left <= 0)
            return false;
        VOICELOG_ASSIGN(const bool settled, item.copy->settle(withinMs > 0 ? left : 0));
        if (!settled)
            return false;
    }
    VOICELOG_ASSIGN(auto newest, database.prepare("SELECT seq, hash FROM main.audit_event ORDER BY seq DESC LIMIT 1"));
    VOICELOG_TRY(newest.step());
    m_manifest.headSeq = newest.int64(0);
    m_manifest.headHash = newest.blob(1);
    m_manifest.madeAt = m_session.clock().now();
    m_keyring = bytes;
    return true;
}

Result<void> Backup::writeKeyring()
{
    const QByteArray sha256 = crypto::sha256(m_keyring);
    const QString name(KeyringFileName);
    const BackupFile file{name, BackupFolder::fileFor(name, sha256), m_keyring.size(), sha256};
    const QString path = m_folder.pathOf(file);
    VOICELOG_TRY(platform::replaceFile(path, m_keyring));
    VOICELOG_ASSIGN(const BackupFile there, BackupFolder::fileAt(path, m_stop, [](qint64) {}));
    if (there.sha256 != sha256)
        return fail(errors::BackupDamaged, {{u"path"_s, path}, {u"detail"_s, u"read back"_s}});
    m_manifest.files.append(file);
    return {};
}

Result<void> Backup::end(const QByteArray &manifest)
{
    VOICELOG_ASSIGN(Database database, m_inside.openGovernance());
    VOICELOG_ASSIGN(auto transaction, Transaction::begin(database, Transaction::Kind::Write));
    BackupRecord record;
    record.id = m_manifest.id;
    record.madeAt = m_manifest.madeAt;
    record.size = m_made.size;
    record.manifestSha256 = crypto::sha256(manifest);
    VOICELOG_TRY(Backups::end(database, record));
    AuditEvent event;
    event.action = actions::BackupMade;
    event.objectType = u"BACKUP"_s;
    event.objectId = m_manifest.id.toString();
    event.detail = {{u"expiresOn"_s, m_manifest.expiresOn.toString(Qt::ISODate)},
                    {u"files"_s, m_manifest.files.size()},
                    {u"size"_s, m_made.size},
                    {u"manifest"_s, QString::fromLatin1(record.manifestSha256.toHex())}};
    VOICELOG_TRY(m_inside.audit->record(database, event));
    return transaction.commit();
}

void Backup::step(qint64 bytes)
{
    if (m_cancel.isCancelled() || m_session.isLocked())
        m_stop.cancel();
    m_done.doneBytes = std::min(m_done.doneBytes + bytes, m_done.totalBytes);
    m_done.totalItems = qint64(m_items.size());
    m_done.doneItems = std::ranges::count_if(m_items, [](const Item &item) { return item.finished.has_value(); });
    if (m_progress && (!m_told.isValid() || m_told.elapsed() >= TellEveryMs)) {
        m_told.start();
        m_progress(m_done);
    }
}

// A full disk is not left full of what did not become a backup.
void Backup::takeAway()
{
    QStringList names;
    for (const Item &item : m_items)
        names.append(item.name);
    m_items.clear();
    for (const QString &name : std::as_const(names))
        QFile::remove(m_folder.partPath(name));
}

} // namespace voicelog
