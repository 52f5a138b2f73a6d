// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <archive/AuditActions.h>
#include <archive/Keyring.h>
#include <archive/KeyringFile.h>
#include <base/BaseErrors.h>
#include <support/ResultTest.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using test::TempArchive;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

void flip(const QString &path, qint64 at)
{
    QByteArray bytes = contents(path);
    bytes[at] = char(bytes[at] ^ 0x40);
    overwrite(path, bytes);
}

} // namespace

class TestArchive : public QObject
{
    Q_OBJECT

    static auto unlock(TempArchive &archive, const QString &name = u"officer"_s)
    {
        return archive.archive().unlock(name, TempArchive::password(), archive.throttle());
    }

private Q_SLOTS:
    void makingNeedsAnEmptyPlace()
    {
        TempArchive archive;
        const auto make = [&](const QString &path, const QString &officer = u"a"_s,
                              const QString &organisation = u"b"_s, const char *password = "long enough password") {
            return Archive::create({.path = path, .organisation = organisation, .officerName = officer},
                                   SecretBytes::copyOf(password), {}, archive.clock(), TempArchive::cost());
        };
        const QString fresh = archive.path() + u".other"_s;
        VERIFY_ERROR(make(archive.path()), errors::FileExists);
        VERIFY_ERROR(make(archive.path() + u"/keyring.json"_s), errors::FileExists);
        VERIFY_ERROR(make(fresh, u" "_s), errors::MissingValue);
        VERIFY_ERROR(make(fresh, u"a"_s, u""_s), errors::MissingValue);
        const auto tooShort = make(fresh, u"a"_s, u"b"_s, "éééééé123");
        VERIFY_ERROR(tooShort, errors::PasswordTooShort);
        QCOMPARE(tooShort.error().parameters().value(u"minimum"_s).toInt(), 10);
        QVERIFY(!QDir(fresh).exists());
        VERIFY_OK(make(fresh, u"a"_s, u"b"_s, "éééééé1234"));
        QVERIFY(QDir().mkpath(fresh + u"2"_s));
        VERIFY_OK(make(fresh + u"2"_s)); // an empty folder will do
    }

    void itsNamesAreKnownWithoutAPassword()
    {
        TempArchive archive;
        const AccountInfo gone = archive.addAccount(u"gone"_s, Role::Dpo);
        archive.addAccount(u"council"_s, Role::OrReviewer);
        VERIFY_OK(archive.session().disableAccount(gone.id));
        const auto info = Archive::inspect(archive.path());
        VERIFY_OK(info);
        QCOMPARE(info->id, archive.session().archiveId());
        QCOMPARE(info->accountNames, (QStringList{u"officer"_s, u"council"_s}));
        QCOMPARE(info->formatVersion, Keyring::CurrentVersion);
    }

    void whatIsNoArchiveIsTold_data()
    {
        QTest::addColumn<QByteArray>("keyring");
        QTest::addColumn<QString>("error");
        const auto id = [](ErrorCode code) { return QString::fromLatin1(code.id.data(), qsizetype(code.id.size())); };
        QTest::newRow("no file") << QByteArray() << id(errors::NotAnArchive);
        QTest::newRow("not JSON") << QByteArray("hello") << id(errors::NotAnArchive);
        QTest::newRow("other JSON") << QByteArray("{\"a\":1}") << id(errors::NotAnArchive);
        QTest::newRow("a list") << QByteArray("[]") << id(errors::NotAnArchive);
        QTest::newRow("half a keyring") << QByteArray("{\"format\":\"voicelog-keyring\",\"ver") << id(errors::Damaged);
        QTest::newRow("newer") << QByteArray("{\"format\":\"voicelog-keyring\",\"version\":99}")
                               << id(errors::NewerFormat);
        QTest::newRow("no checksum") << QByteArray("{\"format\":\"voicelog-keyring\",\"version\":1}")
                                     << id(errors::Damaged);
    }
    void whatIsNoArchiveIsTold()
    {
        QFETCH(QByteArray, keyring);
        QFETCH(QString, error);
        QTemporaryDir folder;
        if (!keyring.isEmpty())
            overwrite(folder.filePath(u"keyring.json"_s), keyring);
        const auto info = Archive::inspect(folder.path());
        QVERIFY(!info);
        QCOMPARE(info.error().id(), error);
        const test::FakeClock clock;
        UnlockThrottle throttle({}, clock);
        const auto session = Archive(folder.path(), {}, clock, TempArchive::cost())
                                 .unlock(u"officer"_s, TempArchive::password(), throttle);
        QVERIFY(!session);
        QCOMPARE(session.error().id(), error);
    }

    void anyFlippedByteOfTheKeyringShows()
    {
        TempArchive archive;
        QVERIFY(!archive.addVault().isNull());
        archive.session().lock();
        const QString path = archive.path() + u"/keyring.json"_s;
        const QByteArray good = contents(path);
        for (qsizetype at = 0; at < good.size(); at += 13) {
            QByteArray bad = good;
            bad[at] = char(bad[at] ^ 1);
            overwrite(path, bad);
            const auto session = unlock(archive);
            QVERIFY2(!session, qPrintable(u"byte %1"_s.arg(at)));
            QVERIFY2(!session.error().is(errors::WrongPassword), qPrintable(u"byte %1"_s.arg(at)));
        }
        overwrite(path, good);
        VERIFY_OK(unlock(archive));
    }

    void wrongNameAndWrongPasswordLookTheSame()
    {
        TempArchive archive;
        VERIFY_ERROR(archive.archive().unlock(u"officer"_s, SecretBytes::copyOf("wrong"), archive.throttle()),
                     errors::WrongPassword);
        VERIFY_ERROR(unlock(archive, u"nobody"_s), errors::WrongPassword);
        VERIFY_ERROR(archive.archive().unlock(u"officer"_s, SecretBytes(), archive.throttle()), errors::WrongPassword);
        const auto session = unlock(archive, u"OFFICER"_s); // names are not told apart by case
        VERIFY_OK(session);
        auto database = (*session)->openGovernance();
        const auto opened = (*session)->audit().list(*database, {.action = actions::SessionOpened, .limit = 1});
        QCOMPARE(opened->first().detail.value("failedTries"_L1).toInt(), 3);
    }

    void damagedFilesAreTold()
    {
        TempArchive archive;
        const Id vault = archive.addVault();
        archive.session().lock();
        const QByteArray governance = contents(archive.governancePath());
        const QByteArray good = contents(archive.vaultPath(vault));
        // The first page: cipher text, or the file's own salt.
        for (const qint64 at : {0, 20, 5000, 16383}) {
            flip(archive.governancePath(), at);
            VERIFY_ERROR(unlock(archive), errors::Damaged);
            overwrite(archive.governancePath(), governance);
        }
        for (const qsizetype size : {0, 100, 16384, 40000}) {
            overwrite(archive.governancePath(), governance.first(size));
            VERIFY_ERROR(unlock(archive), errors::Damaged);
        }
        overwrite(archive.governancePath(), "this is some other file, and quite a long one, too\n");
        VERIFY_ERROR(unlock(archive), errors::Damaged);
        overwrite(archive.governancePath(), governance);

        const auto session = unlock(archive);
        VERIFY_OK(session);
        flip(archive.vaultPath(vault), 777);
        VERIFY_ERROR((*session)->openVault(vault), errors::Damaged);
        overwrite(archive.vaultPath(vault), {});
        VERIFY_ERROR((*session)->openVault(vault), errors::Damaged);
        QVERIFY(QFile::remove(archive.vaultPath(vault)));
        VERIFY_ERROR((*session)->openVault(vault), errors::MissingVault);
        const auto verified = archive.archive().verify(**session, {}, {});
        VERIFY_OK(verified);
        QCOMPARE(verified->problems.size(), 1);
        QVERIFY(verified->problems.first().is(errors::MissingVault));
        overwrite(archive.vaultPath(vault), good);
        QVERIFY(QFile::remove(archive.governancePath()));
        VERIFY_ERROR(unlock(archive), errors::MissingVault);
    }

    void swappedVaultsDoNotOpen()
    {
        TempArchive archive;
        const Id first = archive.addVault();
        const Id second = archive.addVault();
        const QByteArray other = contents(archive.vaultPath(second));
        overwrite(archive.vaultPath(first), other);
        VERIFY_ERROR(archive.session().openVault(first), errors::Damaged);
    }

    void aSwappedPublicKeyShows()
    {
        TempArchive archive;
        archive.addAccount(u"second"_s, Role::PrivacyOfficer);
        const KeyringFile file(archive.path());
        Keyring keyring = *Keyring::parse(contents(file.path()), file.path());
        keyring.accounts[1].boxPublic = keyring.accounts[0].boxPublic;
        overwrite(file.path(), keyring.toJson()); // with a right checksum
        VERIFY_ERROR(archive.session().accounts(), errors::Damaged);
        VERIFY_ERROR(unlock(archive), errors::Damaged);
    }

    // A reviewer with software of his own swaps an officer's key and even signs for it.
    void aSwappedPublicKeyShowsEvenIfAuditedByAnInsider()
    {
        TempArchive archive;
        archive.addAccount(u"second"_s, Role::PrivacyOfficer);
        const KeyringFile file(archive.path());
        Keyring keyring = *Keyring::parse(contents(file.path()), file.path());
        keyring.accounts[1].boxPublic = keyring.accounts[0].boxPublic;
        const QByteArray swapped = keyring.toJson();
        AuditEvent event;
        event.action = actions::KeyringChanged;
        event.detail = {{u"keyring"_s, QLatin1StringView(KeyringFile::hashOf(swapped))},
                        {u"rights"_s, QLatin1StringView(keyring.rightsHash())}};
        VERIFY_OK(archive.session().audit().record(event));
        overwrite(file.path(), swapped);
        VERIFY_ERROR(unlock(archive), errors::Damaged);
    }

    void anOldKeyringDoesNotComeBack()
    {
        TempArchive archive;
        const QByteArray old = contents(archive.path() + u"/keyring.json"_s);
        archive.addAccount(u"second"_s, Role::PrivacyOfficer);
        overwrite(archive.path() + u"/keyring.json"_s, old);
        VERIFY_ERROR(unlock(archive), errors::Damaged);
    }

    void anInterruptedKeyringChangeIsFinishedOrUndone()
    {
        TempArchive archive;
        const KeyringFile file(archive.path());
        const QByteArray before = contents(file.path());
        archive.addAccount(u"second"_s, Role::PrivacyOfficer);
        const QByteArray after = contents(file.path());
        archive.session().lock();
        // Cut off after the commit, before the new file took its name.
        overwrite(file.path(), before);
        VERIFY_OK(file.writeNext(after));
        VERIFY_OK(unlock(archive, u"second"_s));
        QCOMPARE(contents(file.path()), after);
        QVERIFY(file.pending().isEmpty());
        // Cut off before the commit.
        VERIFY_OK(file.writeNext(before));
        overwrite(archive.path() + u"/keyring.0123456789abcdef.next.new"_s, "half");
        VERIFY_OK(unlock(archive));
        QCOMPARE(contents(file.path()), after);
        QCOMPARE(QDir(archive.path()).entryList({u"keyring*"_s}), QStringList{u"keyring.json"_s});
    }

    void anInterruptedPasswordChangeKnowsOnlyTheNewOne()
    {
        TempArchive archive;
        const KeyringFile file(archive.path());
        const QByteArray before = contents(file.path());
        const SecretBytes fresh = SecretBytes::copyOf("an entirely new one");
        VERIFY_ERROR(archive.session().changePassword(fresh, fresh), errors::WrongPassword);
        VERIFY_ERROR(archive.session().changePassword(TempArchive::password(), SecretBytes::copyOf("short")),
                     errors::PasswordTooShort);
        VERIFY_OK(archive.session().changePassword(TempArchive::password(), fresh));
        VERIFY_OK(archive.session().checkPassword(fresh));
        const QByteArray after = contents(file.path());
        archive.session().lock();
        for (const bool withNew : {false, true}) {
            overwrite(file.path(), before);
            VERIFY_OK(file.writeNext(after));
            if (withNew)
                VERIFY_OK(archive.archive().unlock(u"officer"_s, fresh, archive.throttle()));
            else
                VERIFY_ERROR(unlock(archive), errors::WrongPassword);
            QCOMPARE(contents(file.path()), after);
        }
    }

    void anInterruptedNewVaultIsFinishedOrUndone()
    {
        TempArchive archive;
        const Id vault = archive.addVault();
        archive.session().lock();
        QVERIFY(QFile::rename(archive.vaultPath(vault), archive.vaultPath(vault) + u".new"_s));
        const QString orphan = archive.vaultPath(Id::create(archive.clock())) + u".new"_s;
        overwrite(orphan, "half");
        overwrite(orphan + u"-journal"_s, "half");
        const auto session = unlock(archive);
        VERIFY_OK(session);
        VERIFY_OK((*session)->openVault(vault));
        QCOMPARE(QDir(archive.path() + u"/vaults"_s).entryList(QDir::Files).size(), 1);
    }

    void theCostIsRaisedAtTheNextUnlock()
    {
        TempArchive archive;
        const KdfCost higher{2, 16384};
        archive.session().lock();
        const Archive configured(archive.path(), {}, archive.clock(), higher);
        VERIFY_OK(configured.unlock(u"officer"_s, TempArchive::password(), archive.throttle()));
        const KeyringFile file(archive.path());
        QCOMPARE(Keyring::parse(contents(file.path()), file.path())->accounts[0].cost, higher);
        const auto lower = unlock(archive); // never lowered
        VERIFY_OK(lower);
        QCOMPARE(Keyring::parse(contents(file.path()), file.path())->accounts[0].cost, higher);
        auto database = (*lower)->openGovernance();
        QCOMPARE((*lower)->audit().list(*database, {.action = actions::KdfCostRaised})->size(), 1);
        VERIFY_OK((*lower)->audit().verify(*database, {}, {}));
    }

    void theRecoveryWordsGiveANewPassword()
    {
        TempArchive archive;
        const Id vault = archive.addVault();
        archive.addAccount(u"council"_s, Role::OrReviewer);
        archive.session().lock();
        const SecretBytes fresh = SecretBytes::copyOf("an entirely new one");
        const Archive closed = archive.archive();
        VERIFY_ERROR(closed.recover(SecretBytes::copyOf("some words"), u"officer"_s, fresh),
                     errors::WrongRecoveryWords);
        const TempArchive other;
        VERIFY_ERROR(closed.recover(other.recoveryWords(), u"officer"_s, fresh), errors::WrongRecoveryWords);
        VERIFY_ERROR(closed.recover(archive.recoveryWords(), u"nobody"_s, fresh), errors::NotFound);
        VERIFY_ERROR(closed.recover(archive.recoveryWords(), u"council"_s, fresh), errors::RoleDenied);
        VERIFY_ERROR(closed.recover(archive.recoveryWords(), u"officer"_s, SecretBytes::copyOf("short")),
                     errors::PasswordTooShort);
        const auto session = closed.recover(archive.recoveryWords(), u"officer"_s, fresh);
        VERIFY_OK(session);
        VERIFY_OK((*session)->openVault(vault));
        VERIFY_OK((*session)->createVault(VaultKind::Requests));
        const auto verified = closed.verify(**session, {}, {});
        VERIFY_OK(verified);
        QVERIFY2(verified->problems.isEmpty(),
                 verified->problems.isEmpty() ? "" : qPrintable(verified->problems.first().toString()));
        QCOMPARE(verified->vaultsChecked, 3);
        VERIFY_ERROR(unlock(archive), errors::WrongPassword);
        VERIFY_OK(closed.unlock(u"officer"_s, fresh, archive.throttle()));
    }

    void verifyingFindsWhatIsWrong()
    {
        const Schema schema{{"things",
                             VaultKind::Recordings,
                             {{1, "CREATE TABLE vault.thing(id INTEGER PRIMARY KEY, bytes BLOB);"
                                  "CREATE TABLE vault.part(thing INTEGER REFERENCES thing(id))"}}}};
        TempArchive archive(schema);
        const Id vault = archive.addVault();
        const Id second = archive.addVault();
        {
            auto database = archive.session().openVault(vault);
            VERIFY_OK(database);
            VERIFY_OK(database->execute("INSERT INTO vault.thing(bytes) VALUES(randomblob(100000))"));
        }
        const auto good = archive.archive().verify(archive.session(), {}, {});
        VERIFY_OK(good);
        QVERIFY(good->problems.isEmpty());
        QCOMPARE(good->vaultsChecked, 3);
        QVERIFY(good->audit.events > 0);

        flip(archive.vaultPath(vault), 4 * 16384 + 100); // a page in the middle of the bytes
        {
            Database raw = archive.openUnrestricted(second);
            VERIFY_OK(raw.execute("PRAGMA foreign_keys=OFF; INSERT INTO vault.part(thing) VALUES(7)"));
        }
        overwrite(archive.path() + u"/vaults/stranger.db"_s, "hello");
        const auto bad = archive.archive().verify(archive.session(), {}, {});
        VERIFY_OK(bad);
        QSet<QString> files;
        for (const Error &problem : bad->problems) {
            QVERIFY2(problem.is(errors::Damaged), qPrintable(problem.toString()));
            files.insert(QFileInfo(problem.parameters().value(u"path"_s).toString()).fileName());
        }
        QCOMPARE(files, (QSet<QString>{vault.toString() + u".db"_s, second.toString() + u".db"_s, u"stranger.db"_s}));
    }
};

VOICELOG_GUILESS_TEST(TestArchive)
#include "tst_archive.moc"
