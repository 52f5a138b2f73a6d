// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <archive/Backup.h>
#include <archive/Backups.h>
#include <archive/KeyringFile.h>
#include <archive/Restore.h>
#include <base/BaseErrors.h>
#include <support/GoneNotes.h>
#include <support/ResultTest.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

class TestRestore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_folders = 0;
    NotesReplay m_replay;

    QString newPath(const QString &name) { return m_folder.filePath(name + QString::number(++m_folders)); }
    QString backedUp(Session &session, int keepDays = 35)
    {
        const QString folder = newPath(u"backup"_s);
        const auto made = Backup(session, {folder, keepDays}, {}, {}).run();
        return made ? folder : QString();
    }
    Result<Restored> restore(TempArchive &of, RestoreOptions options)
    {
        if (options.accountName.isEmpty())
            options.accountName = u"officer"_s;
        const Archive destination(options.destination, of.schema(), of.clock(), TempArchive::cost());
        return Restore(std::move(options), destination, &m_replay, {}, {}).run(TempArchive::password(), of.throttle());
    }
    static Result<std::unique_ptr<Session>> open(TempArchive &of, const QString &path,
                                                 const QString &account = u"officer"_s)
    {
        return Archive(path, of.schema(), of.clock(), TempArchive::cost())
            .unlock(account, TempArchive::password(), of.throttle());
    }
    static void verify(TempArchive &of, const QString &path, Session &session)
    {
        const auto verified = Archive(path, of.schema(), of.clock(), TempArchive::cost()).verify(session, {}, {});
        VERIFY_OK(verified);
        QVERIFY2(verified->problems.isEmpty(),
                 verified->problems.isEmpty() ? "" : qPrintable(verified->problems.first().toString()));
    }

private Q_SLOTS:
    void itComesBack()
    {
        TempArchive archive(goneSchema());
        const Id vault = archive.addVault();
        const auto note = addNoteTo(archive.session(), vault, 2'000'000);
        VERIFY_OK(note);
        const QString backup = backedUp(archive.session());
        VERIFY_OK(addNoteTo(archive.session(), vault));
        const QString to = newPath(u"restored"_s);
        const auto restored = restore(archive, {.source = backup, .destination = to, .nothingDestroyed = true});
        VERIFY_OK(restored);
        QCOMPARE(restored->vaults, 1);
        QCOMPARE(restored->destroyedVaults, 0);
        QVERIFY(!restored->broughtBack.compared);
        QCOMPARE(restored->broughtBack.accounts.size(), 1);
        QCOMPARE(restored->broughtBack.grants.size(), 1);
        const auto session = open(archive, to);
        VERIFY_OK(session);
        QCOMPARE(notesIn(**session, vault), QList<Id>{*note});
        verify(archive, to, **session);
        auto governance = (*session)->openGovernance();
        VERIFY_OK(governance);
        const auto events = (*session)->audit().list(*governance, {.action = u"ARCHIVE_RESTORED"_s});
        VERIFY_OK(events);
        QCOMPARE(events->size(), 1);
        QCOMPARE(events->first().detail["backup"_L1].toString(), restored->backup.toString());
        QCOMPARE(events->first().detail["nothingDestroyed"_L1].toBool(), true);
        QCOMPARE(QDir(to).entryList(QDir::Files), (QStringList{u"governance.db"_s, u"keyring.json"_s}));
    }

    void whatWasDestroyedSinceIsNotInIt_data()
    {
        QTest::addColumn<bool>("byCertificates");
        QTest::newRow("the current archive is there") << false;
        QTest::newRow("only certificates are there") << true;
    }
    void whatWasDestroyedSinceIsNotInIt()
    {
        QFETCH(bool, byCertificates);
        TempArchive archive(goneSchema());
        Session &session = archive.session();
        const Id doomed = archive.addVault();
        const Id vault = archive.addVault();
        VERIFY_OK(addNoteTo(session, doomed, 100'000));
        QList<Id> notes;
        for (int i = 0; i < 4; ++i)
            notes.append(addNoteTo(session, vault, 50'000).value());
        VERIFY_OK(destroyNote(session, vault, notes[0], u"DST-1"_s)); // before the backup
        const QString backup = backedUp(session);
        const Id younger = archive.addVault();
        const Id youngNote = addNoteTo(session, younger).value();
        VERIFY_OK(destroyNote(session, vault, notes[1], u"DST-2"_s));
        VERIFY_OK(destroyNote(session, younger, youngNote, u"DST-3"_s));
        VERIFY_OK(destroyAll(session, doomed, u"DST-4"_s));
        VERIFY_OK(destroyNote(session, vault, notes[2], u"DST-5"_s));

        const QString to = newPath(u"restored"_s);
        RestoreOptions options{.source = backup, .destination = to};
        if (byCertificates) {
            for (const QByteArray &record :
                 {goneRecord(u"DST-5"_s, vault, notes[2]), goneRecord(u"DST-2"_s, vault, notes[1]),
                  goneRecord(u"DST-3"_s, younger, youngNote), goneRecord(u"DST-4"_s, doomed, {}),
                  goneRecord(u"DST-1"_s, vault, notes[0])})
                options.certificates.append(certificateOf(session, record));
        } else {
            options.current = &session;
        }
        const auto restored = restore(archive, options);
        VERIFY_OK(restored);
        QCOMPARE(restored->destroyedVaults, 1);
        QCOMPARE(restored->destroyedRecordings, 2);
        const auto copy = open(archive, to);
        VERIFY_OK(copy);
        QCOMPARE(notesIn(**copy, vault), QList<Id>{notes[3]});
        VERIFY_ERROR((*copy)->openVault(doomed), errors::VaultDestroyed);
        QVERIFY(!QFile::exists(to + u"/vaults/"_s + doomed.toString() + u".db"_s));
        verify(archive, to, **copy);
        // All five are on record, the numbers are taken, and what was done is told.
        auto governance = (*copy)->openGovernance();
        VERIFY_OK(governance);
        QCOMPARE(m_replay.recorded(*governance).value().size(), 5);
        const auto events = (*copy)->audit().list(*governance, {.action = u"DESTRUCTION_REPLAYED"_s});
        VERIFY_OK(events);
        QCOMPARE(events->size(), 4);
    }

    // Neither does the recovery bring it back.
    void theRecoveryWordsDoNotEither()
    {
        TempArchive archive(goneSchema());
        const Id doomed = archive.addVault();
        VERIFY_OK(addNoteTo(archive.session(), doomed));
        const QString backup = backedUp(archive.session());
        VERIFY_OK(destroyAll(archive.session(), doomed, u"DST-1"_s));
        const QString to = newPath(u"restored"_s);
        VERIFY_OK(restore(archive, {.source = backup, .destination = to, .current = &archive.session()}));
        const Archive copy(to, archive.schema(), archive.clock(), TempArchive::cost());
        const auto recovered =
            copy.recover(archive.recoveryWords(), u"officer"_s, SecretBytes::copyOf("another long password"));
        VERIFY_OK(recovered);
        VERIFY_ERROR((*recovered)->openVault(doomed), errors::VaultDestroyed);
    }

    void somebodyHasToKnow()
    {
        TempArchive archive(goneSchema());
        const QString backup = backedUp(archive.session());
        const QString to = newPath(u"restored"_s);
        VERIFY_ERROR(restore(archive, {.source = backup, .destination = to}), errors::RestoreUninformed);
        VERIFY_ERROR(restore(archive, {.source = backup, .destination = to, .certificates = {"{}"}}),
                     errors::WrongPublicKey);
        QVERIFY(!QFileInfo::exists(to));
    }

    void missingCertificatesAreNotPassedOver()
    {
        TempArchive archive(goneSchema());
        Session &session = archive.session();
        const Id vault = archive.addVault();
        QList<Id> notes;
        for (int i = 0; i < 5; ++i)
            notes.append(addNoteTo(session, vault).value());
        VERIFY_OK(destroyNote(session, vault, notes[0], u"DST-2026-0006"_s));
        const QString backup = backedUp(session);
        VERIFY_OK(destroyNote(session, vault, notes[1], u"DST-2026-0007"_s));
        VERIFY_OK(destroyNote(session, vault, notes[2], u"DST-2026-0008"_s));
        VERIFY_OK(destroyNote(session, vault, notes[3], u"DST-2026-0009"_s));
        const auto certificate = [&](int i) {
            return certificateOf(session, goneRecord(u"DST-2026-000%1"_s.arg(6 + i), vault, notes[i]));
        };
        const QString to = newPath(u"restored"_s);
        auto refused = restore(archive, {.source = backup, .destination = to, .certificates = {certificate(3)}});
        VERIFY_ERROR(refused, errors::RestoreCertificatesMissing);
        QCOMPARE(refused.error().parameters().value(u"numbers"_s).toString(), u"DST-2026-0007 - DST-2026-0008"_s);
        VERIFY_ERROR(open(archive, to), errors::RestoreUnfinished);
        refused = restore(archive, {.source = backup, .destination = to, .certificates = {certificate(1)}});
        VERIFY_ERROR(refused, errors::RestoreCertificatesMissing);
        QCOMPARE(refused.error().parameters().value(u"numbers"_s).toString(), u"DST-2026-0008"_s);
        const auto restored = restore(archive, {.source = backup, .destination = to, .certificates = {certificate(2)}});
        VERIFY_OK(restored);
        QCOMPARE(restored->destroyedRecordings, 3);
        QVERIFY(restored->missing.isEmpty());

        // Somebody may answer for it, and that is recorded.
        const QString other = newPath(u"restored"_s);
        const auto without = restore(archive, {.source = backup,
                                               .destination = other,
                                               .certificates = {certificate(3), certificate(1)},
                                               .missingCertificates = true});
        VERIFY_OK(without);
        QCOMPARE(without->missing, QStringList{u"DST-2026-0008"_s});
        QCOMPARE(without->destroyedRecordings, 2);
        const auto copy = open(archive, other);
        VERIFY_OK(copy);
        const QList<Id> back = notesIn(**copy, vault);
        QCOMPARE(back.size(), 2);
        QVERIFY(back.contains(notes[2]) && back.contains(notes[4]));
        auto governance = (*copy)->openGovernance();
        VERIFY_OK(governance);
        const auto events = (*copy)->audit().list(*governance, {.action = u"ARCHIVE_RESTORED"_s});
        VERIFY_OK(events);
        QCOMPARE(events->first().detail["missingCertificates"_L1].toArray(), QJsonArray{u"DST-2026-0008"_s});
    }

    // An administrator restores; an officer destroys. In between it does not open, for nobody.
    void anOfficerFinishesIt()
    {
        TempArchive archive(goneSchema());
        archive.addAccount(u"admin"_s, Role::Administrator);
        const Id vault = archive.addVault();
        const Id note = addNoteTo(archive.session(), vault).value();
        const QString backup = backedUp(archive.session());
        VERIFY_OK(destroyNote(archive.session(), vault, note, u"DST-1"_s));
        const QString to = newPath(u"restored"_s);
        VERIFY_ERROR(
            restore(archive,
                    {.source = backup, .destination = to, .accountName = u"admin"_s, .current = &archive.session()}),
            errors::RestoreNeedsOfficer);
        VERIFY_ERROR(Archive::inspect(to), errors::RestoreUnfinished);
        VERIFY_ERROR(open(archive, to), errors::RestoreUnfinished);
        VERIFY_ERROR(Archive(to, archive.schema(), archive.clock(), TempArchive::cost())
                         .recover(archive.recoveryWords(), u"officer"_s, SecretBytes::copyOf("another long password")),
                     errors::RestoreUnfinished);
        // What is to be destroyed is known by now.
        const auto restored = restore(archive, {.source = backup, .destination = to});
        VERIFY_OK(restored);
        QCOMPARE(restored->destroyedRecordings, 1);
        const auto copy = open(archive, to);
        VERIFY_OK(copy);
        QVERIFY(notesIn(**copy, vault).isEmpty());
        verify(archive, to, **copy);
    }

    void anAdministratorDoesItWhereNothingWasDestroyed()
    {
        TempArchive archive(goneSchema());
        archive.addAccount(u"admin"_s, Role::Administrator);
        const Id vault = archive.addVault();
        const Id note = addNoteTo(archive.session(), vault).value();
        VERIFY_OK(destroyNote(archive.session(), vault, note, u"DST-1"_s));
        const QString backup = backedUp(archive.session());
        const QString to = newPath(u"restored"_s);
        VERIFY_OK(restore(
            archive, {.source = backup, .destination = to, .accountName = u"admin"_s, .current = &archive.session()}));
        VERIFY_OK(open(archive, to));
    }

    void whoHoldsTheKeyFinishesIt()
    {
        TempArchive archive(goneSchema());
        archive.addAccount(u"second"_s, Role::PrivacyOfficer);
        const Id vault = archive.addVault();
        const Id note = addNoteTo(archive.session(), vault).value();
        const QString backup = backedUp(archive.session());
        VERIFY_OK(destroyNote(archive.session(), vault, note, u"DST-1"_s));
        const QString to = newPath(u"restored"_s);
        VERIFY_ERROR(
            restore(archive,
                    {.source = backup, .destination = to, .accountName = u"second"_s, .current = &archive.session()}),
            errors::RestoreNeedsKey);
        VERIFY_ERROR(Archive::inspect(to), errors::RestoreUnfinished);
        VERIFY_OK(restore(archive, {.source = backup, .destination = to}));
        const auto copy = open(archive, to);
        VERIFY_OK(copy);
        QVERIFY(notesIn(**copy, vault).isEmpty());
    }

    // Nobody is left who knows the password of then, or held every key.
    void theRecoveryWordsFinishIt()
    {
        TempArchive archive(goneSchema());
        archive.addAccount(u"second"_s, Role::PrivacyOfficer);
        archive.addAccount(u"admin"_s, Role::Administrator);
        const Id vault = archive.addVault();
        const Id note = addNoteTo(archive.session(), vault).value();
        const QString backup = backedUp(archive.session());
        VERIFY_OK(destroyNote(archive.session(), vault, note, u"DST-1"_s));
        const QString to = newPath(u"restored"_s);
        const SecretBytes fresh = SecretBytes::copyOf("another long password");
        const auto by = [&](const QString &account, const SecretBytes &words) {
            const Archive destination(to, archive.schema(), archive.clock(), TempArchive::cost());
            return Restore({.source = backup,
                            .destination = to,
                            .accountName = account,
                            .recoveryWords = &words,
                            .current = &archive.session()},
                           destination, &m_replay, {}, {})
                .run(fresh, archive.throttle());
        };
        const TempArchive other;
        VERIFY_ERROR(by(u"second"_s, other.recoveryWords()), errors::WrongRecoveryWords);
        VERIFY_ERROR(by(u"admin"_s, archive.recoveryWords()), errors::RoleDenied);
        QVERIFY(!QFileInfo::exists(to));
        const auto restored = by(u"second"_s, archive.recoveryWords());
        VERIFY_OK(restored);
        QCOMPARE(restored->destroyedRecordings, 1);
        const Archive copy(to, archive.schema(), archive.clock(), TempArchive::cost());
        const auto session = copy.unlock(u"second"_s, fresh, archive.throttle());
        VERIFY_OK(session);
        QVERIFY(notesIn(**session, vault).isEmpty());
        verify(archive, to, **session);
    }

    void aDamagedBackupIsToldFirst_data()
    {
        QTest::addColumn<QString>("which");
        QTest::newRow("vault") << u"files/0*.db"_s;
        QTest::newRow("governance") << u"files/governance-*.db"_s;
        QTest::newRow("keyring") << u"files/keyring-*.json"_s;
        QTest::newRow("manifest") << u"backups/*.json"_s;
    }
    void aDamagedBackupIsToldFirst()
    {
        QFETCH(QString, which);
        TempArchive archive(goneSchema());
        const Id vault = archive.addVault();
        VERIFY_OK(addNoteTo(archive.session(), vault));
        const QString backup = backedUp(archive.session());
        const QDir folder(backup + u'/' + which.section(u'/', 0, 0));
        const QString path = folder.filePath(folder.entryList({which.section(u'/', 1)}, QDir::Files).value(0));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        const qsizetype at = which.startsWith("backups"_L1) ? bytes.indexOf("\"expiresOn\": \"20") + 16 : 400;
        bytes[at] = bytes[at] == '3' ? '4' : '3';
        QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
        file.close();
        const QString to = newPath(u"restored"_s);
        VERIFY_ERROR(restore(archive, {.source = backup, .destination = to, .nothingDestroyed = true}),
                     errors::BackupDamaged);
        QVERIFY(!QFileInfo::exists(to));
    }

    void whatIsNoFileIsNotWaitedFor_data()
    {
        QTest::addColumn<QString>("which");
        QTest::newRow("vault") << u"0*.db"_s;
        QTest::newRow("keyring") << u"keyring-*.json"_s;
    }
    void whatIsNoFileIsNotWaitedFor()
    {
        if (!QFileInfo::exists(u"/dev/zero"_s))
            QSKIP("there is no file without an end");
        QFETCH(QString, which);
        TempArchive archive(goneSchema());
        const Id vault = archive.addVault();
        VERIFY_OK(addNoteTo(archive.session(), vault));
        const QString backup = backedUp(archive.session());
        const QDir folder(backup + u"/files"_s);
        const QString path = folder.filePath(folder.entryList({which}, QDir::Files).value(0));
        QVERIFY(QFile::remove(path) && QFile::link(u"/dev/zero"_s, path));
        const QString to = newPath(u"restored"_s);
        VERIFY_ERROR(restore(archive, {.source = backup, .destination = to, .nothingDestroyed = true}),
                     errors::BackupDamaged);
        QVERIFY(!QFileInfo::exists(to));
    }

    void anotherListThatIsDamagedIsNoHindrance()
    {
        TempArchive archive(goneSchema());
        const QString backup = backedUp(archive.session());
        const Id id = Id::create(archive.clock());
        const QString path = backup + u"/backups/"_s + id.toString() + u".json"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
        file.close();
        const auto restored =
            restore(archive, {.source = backup, .destination = newPath(u"restored"_s), .nothingDestroyed = true});
        VERIFY_OK(restored);
        QCOMPARE(restored->unread.size(), 1);
        QCOMPARE(restored->unread.first().path, path);
        const QString to = newPath(u"restored"_s);
        VERIFY_ERROR(restore(archive, {.source = backup, .backup = id, .destination = to, .nothingDestroyed = true}),
                     errors::BackupDamaged);
        QVERIFY(!QFileInfo::exists(to));
    }

    void onlyIntoANewFolder()
    {
        TempArchive archive(goneSchema());
        const QString backup = backedUp(archive.session());
        VERIFY_ERROR(restore(archive, {.source = backup, .destination = archive.path(), .nothingDestroyed = true}),
                     errors::FileExists);
        const QString empty = newPath(u"restored"_s);
        QVERIFY(QDir().mkpath(empty));
        VERIFY_OK(restore(archive, {.source = backup, .destination = empty, .nothingDestroyed = true}));
        VERIFY_ERROR(restore(archive, {.source = backup, .destination = empty, .nothingDestroyed = true}),
                     errors::FileExists);
        VERIFY_ERROR(restore(archive, {.source = m_folder.path(), .destination = newPath(u"x"_s)}), errors::NotABackup);
    }

    void whoMayNot()
    {
        TempArchive archive(goneSchema());
        archive.addAccount(u"dpo"_s, Role::Dpo);
        archive.addAccount(u"timer"_s, Role::RetentionService);
        const QString backup = backedUp(archive.session());
        const QString to = newPath(u"restored"_s);
        for (const auto &name : {u"dpo"_s, u"timer"_s}) {
            VERIFY_ERROR(
                restore(archive, {.source = backup, .destination = to, .accountName = name, .nothingDestroyed = true}),
                errors::RoleDenied);
        }
        VERIFY_ERROR(
            restore(archive,
                    {.source = backup, .destination = to, .accountName = u"nobody"_s, .nothingDestroyed = true}),
            errors::WrongPassword);
        QVERIFY(!QFileInfo::exists(to));
    }

    void theCurrentArchiveMustBeThatOne()
    {
        TempArchive archive(goneSchema());
        TempArchive other(goneSchema());
        const QString early = backedUp(archive.session());
        archive.clock().advanceDays(1);
        const QString late = backedUp(archive.session());
        const QString to = newPath(u"restored"_s);
        VERIFY_ERROR(restore(archive, {.source = late, .destination = to, .current = &other.session()}),
                     errors::OtherArchive);
        // An older copy knows of nothing later.
        const QString older = newPath(u"older"_s);
        VERIFY_OK(restore(archive, {.source = early, .destination = older, .nothingDestroyed = true}));
        const auto olderSession = open(archive, older);
        VERIFY_OK(olderSession);
        VERIFY_ERROR(restore(archive, {.source = late, .destination = to, .current = olderSession->get()}),
                     errors::OtherArchive);
        QVERIFY(!QFileInfo::exists(to));
    }

    void whatItBringsBackIsTold()
    {
        TempArchive archive(goneSchema());
        Session &session = archive.session();
        const AccountInfo leaver = archive.addAccount(u"leaver"_s, Role::Investigator);
        const AccountInfo mover = archive.addAccount(u"mover"_s, Role::PrivacyOfficer);
        const AccountInfo forgetful = archive.addAccount(u"forgetful"_s, Role::Dpo);
        archive.addAccount(u"same"_s, Role::OrReviewer);
        const Id vault = archive.addVault(VaultKind::Case);
        VERIFY_OK(session.grantVault(leaver.id, vault));
        VERIFY_OK(session.grantVault(mover.id, vault));
        const QString backup = backedUp(session);
        VERIFY_OK(session.disableAccount(leaver.id));
        VERIFY_OK(session.changeRole(mover.id, Role::OrReviewer));
        VERIFY_OK(session.renewAccount(forgetful.id, SecretBytes::copyOf("a third long password")));
        archive.addAccount(u"joiner"_s, Role::Dpo);
        const auto restored =
            restore(archive, {.source = backup, .destination = newPath(u"restored"_s), .current = &session});
        VERIFY_OK(restored);
        const BroughtBack &back = restored->broughtBack;
        QVERIFY(back.compared);
        const auto names = [](const QList<AccountInfo> &accounts) {
            QStringList all;
            for (const AccountInfo &account : accounts)
                all.append(account.name);
            return all;
        };
        QCOMPARE(names(back.accounts), QStringList{u"leaver"_s});
        QCOMPARE(names(back.roles), QStringList{u"mover"_s});
        QCOMPARE(back.roles.first().role, Role::PrivacyOfficer);
        QCOMPARE(names(back.passwords), QStringList{u"forgetful"_s});
        QStringList grants;
        for (const auto &grant : back.grants)
            grants.append(grant.account.name);
        grants.sort();
        QCOMPARE(grants, (QStringList{u"leaver"_s, u"mover"_s}));
        QCOMPARE(back.grants.first().vault, vault);
    }

    // A backup made after the one that is restored still holds what is destroyed from now on.
    void laterBackupsAreNotForgotten()
    {
        TempArchive archive(goneSchema());
        const QString folder = newPath(u"backup"_s);
        const auto first = Backup(archive.session(), {folder, 30}, {}, {}).run();
        VERIFY_OK(first);
        archive.clock().advanceDays(10);
        VERIFY_OK(Backup(archive.session(), {folder, 30}, {}, {}).run());
        VERIFY_OK(Backup(archive.session(), {newPath(u"backup"_s), 90}, {}, {}).run());
        for (const bool withCurrent : {true, false}) {
            const QString to = newPath(u"restored"_s);
            const auto restored = restore(archive, {.source = folder,
                                                    .backup = first->id,
                                                    .destination = to,
                                                    .current = withCurrent ? &archive.session() : nullptr,
                                                    .nothingDestroyed = true});
            VERIFY_OK(restored);
            QCOMPARE(restored->backup, first->id);
            const auto copy = open(archive, to);
            VERIFY_OK(copy);
            auto governance = (*copy)->openGovernance();
            VERIFY_OK(governance);
            QCOMPARE(Backups::lastExpiry(*governance).value(),
                     withCurrent ? QDate(2026, 6, 25).addDays(90) : QDate(2026, 6, 25).addDays(30));
        }
        VERIFY_ERROR(restore(archive, {.source = folder,
                                       .backup = Id::create(archive.clock()),
                                       .destination = newPath(u"restored"_s),
                                       .nothingDestroyed = true}),
                     errors::NotFound);
    }

    // Cut off while copying: the same backup goes on, another one does not.
    void anInterruptedOneIsGoneOnWith()
    {
        TempArchive archive(goneSchema());
        const Id vault = archive.addVault();
        VERIFY_OK(addNoteTo(archive.session(), vault, 9'000'000));
        const QString backup = backedUp(archive.session());
        const QString other = backedUp(archive.session());
        const QString to = newPath(u"restored"_s);
        const CancelToken cancel;
        const auto stop = [&](const Progress &) {
            if (QFile::exists(to + u"/vaults/"_s + vault.toString() + u".db.part"_s))
                cancel.cancel();
            QTest::qWait(100);
        };
        const RestoreOptions options{
            .source = backup, .destination = to, .accountName = u"officer"_s, .nothingDestroyed = true};
        const Archive destination(to, archive.schema(), archive.clock(), TempArchive::cost());
        VERIFY_ERROR(
            Restore(options, destination, &m_replay, stop, cancel).run(TempArchive::password(), archive.throttle()),
            errors::Cancelled);
        VERIFY_ERROR(open(archive, to), errors::RestoreUnfinished);
        VERIFY_ERROR(restore(archive, {.source = other, .destination = to, .nothingDestroyed = true}),
                     errors::FileExists);
        VERIFY_OK(restore(archive, options));
        const auto copy = open(archive, to);
        VERIFY_OK(copy);
        QCOMPARE(notesIn(**copy, vault).size(), 1);
        verify(archive, to, **copy);
        QCOMPARE(QDir(to + u"/vaults"_s).entryList(QDir::Files).size(), 1);
    }
};

VOICELOG_GUILESS_TEST(TestRestore)
#include "tst_restore.moc"
