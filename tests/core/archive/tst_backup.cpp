// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <archive/Backup.h>
#include <archive/Backups.h>
#include <archive/CipherFile.h>
#include <archive/Crypto.h>
#include <archive/KeyringFile.h>
#include <base/BaseErrors.h>
#include <support/ResultTest.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QDir>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using test::TempArchive;

namespace {

Schema backupNotes()
{
    return {{"notes",
             VaultKind::Recordings,
             {{1, "CREATE TABLE vault.note(id INTEGER PRIMARY KEY, event INTEGER NOT NULL, bytes BLOB)"}}}};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A row in the vault and its event in governance.
Result<void> addNote(Session &session, const Id &vault, qint64 bytes)
{
    VOICELOG_ASSIGN(Database database, session.openVault(vault));
    VOICELOG_ASSIGN(auto transaction, Transaction::begin(database, Transaction::Kind::Write));
    VOICELOG_ASSIGN(auto insert, database.prepare("INSERT INTO vault.note(event, bytes) SELECT max(seq) + 1, "
                                                  "randomblob(?) FROM main.audit_event"));
    VOICELOG_TRY(insert.bind(1, bytes).run());
    AuditEvent event;
    event.action = u"NOTE_ADDED"_s;
    event.objectType = u"NOTE"_s;
    event.objectId = vault.toString();
    VOICELOG_TRY(session.audit().record(database, event));
    return transaction.commit();
}

qint64 countIn(Session &session, const Id &vault, const char *sql)
{
    auto database = vault.isNull() ? session.openGovernance() : session.openVault(vault);
    auto rows = database ? database->prepare(sql) : Result<Statement>(fail(database));
    return rows && rows->step().value_or(false) ? rows->int64(0) : -1;
}

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_laidOut = 0;

    static Result<BackupMade> backUp(Session &session, const QString &to, int keepDays = 35,
                                     const ProgressFunction &progress = {})
    {
        return Backup(session, {to, keepDays}, progress, {}).run();
    }
    QString newFolder() { return m_folder.filePath(u"backup%1"_s.arg(++m_laidOut)); }

    /// Puts a backup's files where an archive has them, as somebody without Voicelog could.
    QString layOut(const QString &folder)
    {
        const QString archive = m_folder.filePath(u"laid-out-%1.voicelog"_s.arg(++m_laidOut));
        QDir().mkpath(archive + u"/vaults"_s);
        const BackupFolder backups(folder);
        const auto found = backups.backups();
        if (!found)
            return {};
        for (const BackupFile &file : found->first().manifest.files) {
            if (!QFile::copy(backups.pathOf(file), archive + u'/' + file.name))
                return {};
        }
        return archive;
    }
    std::unique_ptr<Session> openCopy(TempArchive &of, const QString &path)
    {
        const Archive copy(path, of.schema(), of.clock(), TempArchive::cost());
        auto session = copy.unlock(u"officer"_s, TempArchive::password(), of.throttle());
        return session ? *std::move(session) : nullptr;
    }
    /// Opens it, and finds everything in order: pages, trail, and as many notes as events of them.
    void verifyCopy(TempArchive &of, const QString &path, const QList<Id> &vaults)
    {
        const Archive copy(path, of.schema(), of.clock(), TempArchive::cost());
        const auto session = copy.unlock(u"officer"_s, TempArchive::password(), of.throttle());
        VERIFY_OK(session);
        const auto verified = copy.verify(**session, {}, {});
        VERIFY_OK(verified);
        QVERIFY2(verified->problems.isEmpty(),
                 verified->problems.isEmpty() ? "" : qPrintable(verified->problems.first().toString()));
        qint64 notes = 0;
        for (const Id &vault : vaults)
            notes += countIn(**session, vault, "SELECT count(*) FROM vault.note");
        QCOMPARE(notes, countIn(**session, {}, "SELECT count(*) FROM main.audit_event WHERE action = 'NOTE_ADDED'"));
    }
    /// Every file of every backup is there as its manifest says.
    static void verifyFolder(const QString &path)
    {
        const BackupFolder folder(path);
        const auto found = folder.backups();
        VERIFY_OK(found);
        for (const auto &backup : *found) {
            const auto keyringFile = backup.manifest.fileNamed(u"keyring.json"_s);
            QVERIFY(keyringFile != nullptr);
            const auto keyring = Keyring::parse(contentOf(folder.pathOf(*keyringFile)), {});
            VERIFY_OK(keyring);
            VERIFY_OK(
                BackupManifest::checkSignature(backup.json, keyring->account(backup.manifest.madeBy)->signPublic, {}));
            for (const BackupFile &file : backup.manifest.files) {
                const QByteArray bytes = contentOf(folder.pathOf(file));
                QCOMPARE(bytes.size(), file.size);
                QCOMPARE(crypto::sha256(bytes).toHex(), file.sha256.toHex());
            }
        }
    }

private Q_SLOTS:
    // A process that was killed before it had written its name into the lock holds nothing.
    void aLockThatNamesNobodyHoldsNothing()
    {
        TempArchive archive(backupNotes());
        const QString folder = newFolder();
        VERIFY_OK(backUp(archive.session(), folder));
        QFile lock(folder + u"/backup.lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.close();
        VERIFY_OK(backUp(archive.session(), folder));
    }

    void aBackupIsTheWholeArchive()
    {
        TempArchive archive(backupNotes());
        const Id first = archive.addVault();
        const Id second = archive.addVault();
        VERIFY_OK(addNote(archive.session(), first, 3'000'000));
        VERIFY_OK(addNote(archive.session(), second, 1000));
        const QString folder = newFolder();
        const auto made = backUp(archive.session(), folder);
        VERIFY_OK(made);
        QCOMPARE(made->copied, 3);
        QCOMPARE(made->unchanged, 0);
        QCOMPARE(made->expiresOn, QDate(2026, 7, 20));
        verifyFolder(folder);
        verifyCopy(archive, layOut(folder), {first, second});
        QCOMPARE(QDir(folder + u"/files"_s).entryList(QDir::Files).size(), 4);
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList());

        // On record, with when it expires, and who made it.
        auto governance = archive.session().openGovernance();
        VERIFY_OK(governance);
        const auto records = Backups::list(*governance);
        VERIFY_OK(records);
        QCOMPARE(records->size(), 1);
        QCOMPARE(records->first().id, made->id);
        QCOMPARE(records->first().place, folder);
        QCOMPARE(records->first().size, made->size);
        QVERIFY(records->first().madeAt.isValid());
        QCOMPARE(Backups::lastExpiry(*governance).value(), QDate(2026, 7, 20));
        const auto events = archive.session().audit().list(*governance, {.objectId = made->id.toString()});
        VERIFY_OK(events);
        QCOMPARE(events->size(), 2);
        QCOMPARE(events->first().action, u"BACKUP_MADE"_s);
        QCOMPARE(events->first().detail["expiresOn"_L1].toString(), u"2026-07-20"_s);
        QCOMPARE(events->last().action, u"BACKUP_STARTED"_s);
    }

    void whatDidNotChangeIsNotCopiedAgain()
    {
        TempArchive archive(backupNotes());
        const Id changing = archive.addVault();
        const Id still = archive.addVault();
        VERIFY_OK(addNote(archive.session(), still, 2'000'000));
        const QString folder = newFolder();
        VERIFY_OK(backUp(archive.session(), folder));
        const QString copy = BackupFolder(folder).copiesOf(u"vaults/%1.db"_s.arg(still.toString())).value(0);
        const QDateTime written = QFileInfo(copy).lastModified();
        VERIFY_OK(addNote(archive.session(), changing, 500'000));
        archive.clock().advanceDays(1);
        const auto again = backUp(archive.session(), folder);
        VERIFY_OK(again);
        QCOMPARE(again->copied, 2); // governance and the one
        QCOMPARE(again->unchanged, 1);
        QCOMPARE(QFileInfo(copy).lastModified(), written);
        QCOMPARE(BackupFolder(folder).backups().value().size(), 2); // the first stays until it expires
        verifyFolder(folder);
        verifyCopy(archive, layOut(folder), {changing, still});
    }

    // Its time and size are those of the last backup: only what is in it tells.
    void aChangeIsSeenWhateverTheClockSays()
    {
        TempArchive archive(backupNotes());
        const Id vault = archive.addVault();
        VERIFY_OK(addNote(archive.session(), vault, 100));
        const QString folder = newFolder();
        VERIFY_OK(backUp(archive.session(), folder));
        const QFileInfo before(archive.vaultPath(vault));
        const QDateTime modified = before.lastModified();
        const qint64 size = before.size();
        VERIFY_OK(addNote(archive.session(), vault, 100));
        QFile file(archive.vaultPath(vault));
        QCOMPARE(file.size(), size);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(modified, QFileDevice::FileModificationTime));
        file.close();
        const auto again = backUp(archive.session(), folder);
        VERIFY_OK(again);
        QCOMPARE(again->unchanged, 0);
        verifyCopy(archive, layOut(folder), {vault});
    }

    void noKeyIsNeeded()
    {
        TempArchive archive(backupNotes());
        const Id vault = archive.addVault();
        VERIFY_OK(addNote(archive.session(), vault, 400'000));
        archive.addAccount(u"admin"_s, Role::Administrator);
        archive.addAccount(u"timer"_s, Role::RetentionService);
        for (const auto &name : {u"admin"_s, u"timer"_s}) {
            const QString folder = newFolder();
            VERIFY_OK(backUp(archive.sessionOf(name), folder));
            verifyFolder(folder);
            verifyCopy(archive, layOut(folder), {vault});
        }
    }

    void othersMayNot_data()
    {
        QTest::addColumn<int>("role");
        QTest::newRow("investigator") << int(Role::Investigator);
        QTest::newRow("dpo") << int(Role::Dpo);
        QTest::newRow("reviewer") << int(Role::OrReviewer);
    }
    void othersMayNot()
    {
        QFETCH(int, role);
        TempArchive archive;
        archive.addAccount(u"other"_s, Role(role));
        const QString folder = newFolder();
        VERIFY_ERROR(backUp(archive.sessionOf(u"other"_s), folder), errors::RoleDenied);
        QVERIFY(!QFileInfo::exists(folder));
        QCOMPARE(countIn(archive.session(), {},
                         "SELECT count(*) FROM main.audit_event WHERE action = 'ACCESS_REFUSED' "
                         "AND rule_id = 'R-SECURITY-01' AND detail LIKE '%backup%'"),
                 1);
    }

    // At every piece that is copied another console adds something, here or there, and once a vault.
    void othersWriteMeanwhile()
    {
        TempArchive archive(backupNotes());
        const Id first = archive.addVault();
        const Id second = archive.addVault();
        for (const Id &vault : {first, second})
            VERIFY_OK(addNote(archive.session(), vault, 12'000'000));
        QList<Id> vaults{first, second};
        const auto other = archive.unlock();
        int written = 0;
        bool failed = false;
        const QString folder = newFolder();
        const auto made = backUp(archive.session(), folder, 35, [&](const Progress &progress) {
            QVERIFY(progress.doneBytes <= progress.totalBytes);
            if (written >= 12)
                return;
            if (written == 3) {
                const auto added = other->createVault(VaultKind::Recordings);
                failed = failed || !added;
                if (added)
                    vaults.append(added->id);
            }
            failed = failed || !addNote(*other, vaults[written % vaults.size()], 200'000);
            ++written;
            QTest::qWait(100);
        });
        VERIFY_OK(made);
        QVERIFY(!failed);
        QVERIFY2(written >= 3, qPrintable(QString::number(written)));
        verifyFolder(folder);
        const auto listed = BackupFolder(folder).backups();
        VERIFY_OK(listed);
        QCOMPARE(listed->first().manifest.files.size(), 2 + vaults.size());
        verifyCopy(archive, layOut(folder), vaults);
    }

    // What a power cut left: a journal beside a vault, half of a transaction in it. Who makes the backup has no key.
    void aCutOffTransactionIsNotInIt()
    {
        TempArchive archive(backupNotes());
        const Id vault = archive.addVault();
        VERIFY_OK(addNote(archive.session(), vault, 4'000'000));
        archive.addAccount(u"admin"_s, Role::Administrator);
        const QString cut = m_folder.filePath(u"cut.voicelog"_s);
        QDir().mkpath(cut + u"/vaults"_s);
        {
            Database database = archive.openUnrestricted(vault);
            VERIFY_OK(database.execute("PRAGMA vault.cache_size=2; BEGIN IMMEDIATE;"
                                       "UPDATE vault.note SET bytes = randomblob(5000000)"));
            for (const auto &name : {u"governance.db"_s, u"keyring.json"_s, u"vaults/%1.db"_s.arg(vault.toString()),
                                     u"vaults/%1.db-journal"_s.arg(vault.toString())})
                QVERIFY2(QFile::copy(archive.path() + u'/' + name, cut + u'/' + name), qPrintable(name));
            VERIFY_OK(database.execute("ROLLBACK"));
        }
        const QString journal = cut + u"/vaults/%1.db-journal"_s.arg(vault.toString());
        QVERIFY(QFileInfo(journal).size() > 1'000'000);
        QVERIFY(contentOf(journal).front() != '\0');
        QVERIFY(contentOf(cut + u"/vaults/%1.db"_s.arg(vault.toString())) != contentOf(archive.vaultPath(vault)));
        const Archive copy(cut, archive.schema(), archive.clock(), TempArchive::cost());
        const auto admin = copy.unlock(u"admin"_s, TempArchive::password(), archive.throttle());
        VERIFY_OK(admin);
        const QString folder = newFolder();
        VERIFY_OK(backUp(**admin, folder));
        QVERIFY(!QFile::exists(journal));
        verifyFolder(folder);
        verifyCopy(archive, layOut(folder), {vault});
        const auto copies = BackupFolder(folder).copiesOf(u"vaults/%1.db"_s.arg(vault.toString()));
        QCOMPARE(copies.size(), 1);
        QCOMPARE(contentOf(copies.first()), contentOf(archive.vaultPath(vault)));
    }

    void whatWasDamagedInTheFolderIsCopiedAnew()
    {
        TempArchive archive(backupNotes());
        const Id vault = archive.addVault();
        VERIFY_OK(addNote(archive.session(), vault, 400'000));
        const QString folder = newFolder();
        VERIFY_OK(backUp(archive.session(), folder));
        const QString name = u"vaults/%1.db"_s.arg(vault.toString());
        const QString path = BackupFolder(folder).copiesOf(name).value(0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(200'000) && file.write("rot") == 3);
        file.close();
        const auto again = backUp(archive.session(), folder);
        VERIFY_OK(again);
        QCOMPARE(again->unchanged, 0);
        verifyFolder(folder);
        verifyCopy(archive, layOut(folder), {vault});
    }

    // What a killed backup left is gone on with.
    void aPartIsGoneOnWith()
    {
        TempArchive archive(backupNotes());
        const Id vault = archive.addVault();
        VERIFY_OK(addNote(archive.session(), vault, 6'000'000));
        const QString folder = newFolder();
        QVERIFY(QDir().mkpath(folder + u"/files"_s));
        const QByteArray whole = contentOf(archive.vaultPath(vault));
        QByteArray half = whole.first(whole.size() / 2) + QByteArray(whole.size(), 'x');
        half[100'000] = char(half[100'000] + 1);
        QFile part(folder + u"/files/%1.part"_s.arg(vault.toString()));
        QVERIFY(part.open(QIODevice::WriteOnly) && part.write(half) == half.size());
        part.close();
        VERIFY_OK(backUp(archive.session(), folder));
        verifyFolder(folder);
        verifyCopy(archive, layOut(folder), {vault});
    }

    void expiredBackupsGo()
    {
        TempArchive archive(backupNotes());
        const Id vault = archive.addVault();
        VERIFY_OK(addNote(archive.session(), vault, 100'000));
        const QString folder = newFolder();
        VERIFY_OK(backUp(archive.session(), folder, 7)); // until 22 June
        VERIFY_OK(addNote(archive.session(), vault, 100'000));
        archive.clock().set(QDateTime(QDate(2026, 6, 22), QTime(12, 0), QTimeZone::UTC));
        auto made = backUp(archive.session(), folder, 35); // until 27 July
        VERIFY_OK(made);
        QCOMPARE(made->expired, 0); // its last day
        QCOMPARE(BackupFolder(folder).copiesOf(u"vaults/%1.db"_s.arg(vault.toString())).size(), 2);
        archive.clock().advanceDays(1);
        made = backUp(archive.session(), folder, 1);
        VERIFY_OK(made);
        QCOMPARE(made->expired, 1);
        QCOMPARE(BackupFolder(folder).backups().value().size(), 2);
        QCOMPARE(BackupFolder(folder).copiesOf(u"vaults/%1.db"_s.arg(vault.toString())).size(), 1);
        verifyFolder(folder);
        auto governance = archive.session().openGovernance();
        VERIFY_OK(governance);
        QCOMPARE(Backups::lastExpiry(*governance).value(), QDate(2026, 7, 27)); // not the newest backup's
    }

    // A list that cannot be read may need any of the files: nothing goes, and that is told.
    void nothingGoesWhereAListCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<bool>("isNewer");
        QTest::newRow("damaged") << QByteArray("{\"format\": ") << false;
        QTest::newRow("newer") << QByteArray("{\"format\": \"voicelog-backup\", \"version\": 9}") << true;
    }
    void nothingGoesWhereAListCannotBeRead()
    {
        QFETCH(QByteArray, list);
        QFETCH(bool, isNewer);
        TempArchive archive(backupNotes());
        const Id vault = archive.addVault();
        const QString copies = u"vaults/%1.db"_s.arg(vault.toString());
        VERIFY_OK(addNote(archive.session(), vault, 100'000));
        const QString folder = newFolder();
        VERIFY_OK(backUp(archive.session(), folder, 7));
        VERIFY_OK(addNote(archive.session(), vault, 100'000));
        QFile bad(folder + u"/backups/bad.json"_s);
        QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write(list) == list.size());
        bad.close();
        archive.clock().advanceDays(8);
        auto made = backUp(archive.session(), folder);
        VERIFY_OK(made);
        QCOMPARE(made->expired, 0);
        QCOMPARE(made->unread.size(), 1);
        QCOMPARE(made->unread.first().path, bad.fileName());
        QVERIFY(made->unread.first().why.is(isNewer ? errors::NewerFormat : errors::BackupDamaged));
        QList<BackupFolder::Unread> unread;
        QCOMPARE(BackupFolder(folder).backups(&unread).value().size(), 2);
        QCOMPARE(unread.size(), 1);
        QCOMPARE(BackupFolder(folder).copiesOf(copies).size(), 2);
        verifyFolder(folder);
        // Once it is away all goes that had to.
        QVERIFY(bad.remove());
        made = backUp(archive.session(), folder);
        VERIFY_OK(made);
        QCOMPARE(made->expired, 1);
        QVERIFY(made->unread.isEmpty());
        QCOMPARE(BackupFolder(folder).copiesOf(copies).size(), 1);
        verifyFolder(folder);
    }

    void anotherArchivesBackupsAreLeftAlone()
    {
        TempArchive one(backupNotes());
        TempArchive two(backupNotes());
        const QString folder = newFolder();
        VERIFY_OK(backUp(one.session(), folder, 1));
        two.clock().advanceDays(30);
        const auto made = backUp(two.session(), folder);
        VERIFY_OK(made);
        QCOMPARE(made->expired, 0);
        QCOMPARE(BackupFolder(folder).backups().value().size(), 2);
        verifyFolder(folder);
    }

    void whereItMayNotGo()
    {
        TempArchive archive;
        VERIFY_ERROR(backUp(archive.session(), archive.path() + u"/backups"_s), errors::BackupInside);
        VERIFY_ERROR(backUp(archive.session(), archive.path()), errors::BackupInside);
        const QString link = newFolder();
        QVERIFY(QFile::link(archive.path(), link));
        VERIFY_ERROR(backUp(archive.session(), link + u"/b"_s), errors::BackupInside);
        VERIFY_ERROR(backUp(archive.session(), {}), errors::MissingValue);
        VERIFY_ERROR(backUp(archive.session(), newFolder(), 0), errors::InvalidValue);
        VERIFY_ERROR(BackupFolder(m_folder.path()).backups(), errors::NotABackup);
    }

    void aVaultThatIsMissingIsTold()
    {
        TempArchive archive(backupNotes());
        const Id vault = archive.addVault();
        const QString folder = newFolder();
        VERIFY_OK(backUp(archive.session(), folder));
        QVERIFY(QFile::rename(archive.vaultPath(vault), archive.vaultPath(vault) + u"x"_s));
        VERIFY_ERROR(backUp(archive.session(), folder), errors::MissingVault);
        QCOMPARE(BackupFolder(folder).backups().value().size(), 1);
        verifyFolder(folder);
    }

    void lockingEndsIt()
    {
        TempArchive archive(backupNotes());
        const Id vault = archive.addVault();
        VERIFY_OK(addNote(archive.session(), vault, 60'000'000));
        const QString folder = newFolder();
        const auto session = archive.unlock();
        VERIFY_ERROR(backUp(*session, folder, 35, [&](const Progress &) { session->lock(); }), errors::SessionLocked);
        VERIFY_ERROR(BackupFolder(folder).backups(), errors::NotABackup);
        const CancelToken cancel;
        VERIFY_ERROR(Backup(
                         archive.session(), {folder}, [&](const Progress &) { cancel.cancel(); }, cancel)
                         .run(),
                     errors::Cancelled);
        VERIFY_OK(backUp(archive.session(), folder));
        verifyFolder(folder);
    }

    void aManifestThatWasChangedIsSeen()
    {
        TempArchive archive(backupNotes());
        const QString folder = newFolder();
        const auto made = backUp(archive.session(), folder);
        VERIFY_OK(made);
        const auto found = BackupFolder(folder).backups();
        VERIFY_OK(found);
        const auto keyring = Keyring::parse(contentOf(archive.path() + u"/keyring.json"_s), {});
        const QByteArray key = keyring->account(archive.session().account().id)->signPublic;
        VERIFY_OK(BackupManifest::checkSignature(found->first().json, key, {}));
        QByteArray changed = found->first().json;
        changed.replace("2026-07-20", "2036-07-20");
        VERIFY_ERROR(BackupManifest::checkSignature(changed, key, {}), errors::BackupDamaged);
        for (const auto &[from, to] :
             {std::pair("governance.db", "../governance.db"), std::pair("files/keyring", "files/../keyring"),
              std::pair("\"keyring.json\"", "\"keyring.jsom\"")}) {
            QByteArray elsewhere = found->first().json;
            elsewhere.replace(from, to);
            VERIFY_ERROR(BackupManifest::parse(elsewhere, {}), errors::BackupDamaged);
        }
        VERIFY_ERROR(BackupManifest::parse("{}", {}), errors::NotABackup);
        VERIFY_ERROR(BackupManifest::parse("{", {}), errors::BackupDamaged);
    }
};

VOICELOG_GUILESS_TEST(TestBackup)
#include "tst_backup.moc"
