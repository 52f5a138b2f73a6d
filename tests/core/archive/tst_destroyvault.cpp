// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <archive/Keyring.h>
#include <archive/KeyringFile.h>
#include <base/BaseErrors.h>
#include <support/ResultTest.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QDir>
#include <QTest>

#include <filesystem>

using namespace Qt::StringLiterals;
using namespace voicelog;
using test::TempArchive;

namespace {

const Schema caseNotes{
    {"notes", VaultKind::Case, {{1, "CREATE TABLE vault.note(id INTEGER PRIMARY KEY, text BLOB)"}}},
    {"cases", VaultKind::Governance, {{1, "CREATE TABLE main.case_end(vault BLOB PRIMARY KEY NOT NULL, why TEXT)"}}}};

QByteArray wholeOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putWhole(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// An archive with a case's vault that holds something, and what it was before the vault is destroyed.
struct DoomedVault : TempArchive
{
    Id vault;
    QByteArray file;
    QByteArray keyring;

    DoomedVault() : TempArchive(caseNotes), vault(addVault(VaultKind::Case))
    {
        auto database = session().openVault(vault);
        if (!database || !database->execute("INSERT INTO vault.note(text) VALUES(randomblob(3000000))"))
            qFatal("no note");
        file = wholeOf(vaultPath(vault));
        keyring = wholeOf(keyringPath());
    }
    QString keyringPath() const { return path() + u"/keyring.json"_s; }
    /// A second name of the file, outside the archive, by which its blocks can be seen after it is removed.
    QString watch(const QString &what) const
    {
        const QString name = path() + u"-watched-"_s + QFileInfo(what).fileName();
        std::filesystem::create_hard_link(what.toStdString(), name.toStdString());
        return name;
    }
    QStringList files() const
    {
        QStringList all = QDir(path()).entryList(QDir::Files);
        for (const QString &name : QDir(path() + u"/vaults"_s).entryList(QDir::Files))
            all += u"vaults/"_s + name;
        return all;
    }
    QStringList problems()
    {
        const auto found = archive().verify(session(), {}, {});
        QStringList all;
        if (!found)
            return {found.error().toString()};
        for (const Error &problem : found->problems)
            all += problem.is(errors::Damaged) ? problem.parameters().value(u"detail"_s).toString() : problem.id();
        return all;
    }
    qint64 count(const char *sql)
    {
        auto database = session().openGovernance();
        auto rows = database->prepare(sql);
        return rows && rows->step().value_or(false) ? rows->int64(0) : -1;
    }
};

const QStringList onlyGovernance{u"governance.db"_s, u"keyring.json"_s};

} // namespace

/// A vault is destroyed by its key. What the files were is looked at by second names of their blocks.
class TestDestroyVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsKeyAndFileAreGone()
    {
        DoomedVault desk;
        const QString oldVault = desk.watch(desk.vaultPath(desk.vault));
        const QString oldKeyring = desk.watch(desk.keyringPath());
        VERIFY_OK(desk.session().destroyVault(desk.vault, [&desk](Database &governance) -> Result<void> {
            VOICELOG_ASSIGN(auto insert, governance.prepare("INSERT INTO main.case_end(vault, why) VALUES(?, ?)"));
            VOICELOG_TRY(insert.bind(1, desk.vault).bind(2, u"NO_FINDING"_s).run());
            AuditEvent event;
            event.action = u"CASE_DESTROYED"_s;
            event.objectId = desk.vault.toString();
            return desk.session().audit().record(governance, event);
        }));
        QCOMPARE(desk.files(), onlyGovernance);
        QVERIFY(!wholeOf(desk.keyringPath()).contains(desk.vault.toString().toLatin1()));
        QCOMPARE(desk.count("SELECT count(*) FROM main.case_end"), 1);
        QCOMPARE(desk.count("SELECT count(*) FROM main.audit_event WHERE action = 'CASE_DESTROYED'"), 1);
        QCOMPARE(desk.count("SELECT count(*) FROM main.audit_event WHERE action = 'VAULT_DESTROYED'"), 1);
        QCOMPARE(desk.count("SELECT count(*) FROM main.vault WHERE destroyed_at IS NOT NULL"), 1);
        QVERIFY(desk.problems().isEmpty());

        const QByteArray formerKeyring = wholeOf(oldKeyring);
        QCOMPARE(formerKeyring.size(), desk.keyring.size());
        QVERIFY(!formerKeyring.contains("sealed"));
        const QByteArray head = wholeOf(oldVault);
        QCOMPARE(head.size(), desk.file.size());
        for (qsizetype at = 0; at + 32 <= 1024 * 1024; at += 32)
            QVERIFY(head.mid(at, 32) != desk.file.mid(at, 32));
    }

    void everyWayToItIsTold()
    {
        DoomedVault desk;
        const AccountInfo person = desk.addAccount(u"sanne"_s, Role::Investigator);
        VERIFY_OK(desk.session().grantVault(person.id, desk.vault));
        const auto other = desk.unlock(u"sanne"_s);
        auto open = other->openVault(desk.vault);
        VERIFY_OK(open);
        auto own = desk.session().openVault(desk.vault);
        VERIFY_OK(own);
        VERIFY_OK(desk.session().destroyVault(desk.vault));
        VERIFY_ERROR(own->prepare("SELECT 1 FROM vault.note"), errors::VaultDestroyed);
        QVERIFY(desk.session().vaults()->isEmpty());
        QVERIFY(other->vaults()->isEmpty()); // the other console sees the new keyring, and lets its key go
        VERIFY_ERROR(open->prepare("SELECT 1 FROM vault.note"), errors::VaultDestroyed);
        for (Session *session : {&desk.session(), other.get()})
            VERIFY_ERROR(session->openVault(desk.vault), errors::VaultDestroyed);
        VERIFY_ERROR(desk.session().grantVault(person.id, desk.vault), errors::VaultDestroyed);
        VERIFY_ERROR(desk.session().revokeVault(person.id, desk.vault), errors::VaultDestroyed);
        VERIFY_ERROR(desk.session().grantees(desk.vault), errors::VaultDestroyed);
        VERIFY_ERROR(desk.session().destroyVault(desk.vault), errors::VaultDestroyed);
        VERIFY_ERROR(desk.session().destroyVault(Id::create(desk.clock())), errors::NotFound);
        const auto recovered =
            desk.archive().recover(desk.recoveryWords(), u"officer"_s, SecretBytes::copyOf("a new password"));
        VERIFY_OK(recovered);
        VERIFY_ERROR((*recovered)->openVault(desk.vault), errors::VaultDestroyed);
    }

    void nothingIsDestroyedIfSomethingStandsInTheWay()
    {
        DoomedVault desk;
        const auto done = desk.session().destroyVault(desk.vault, [](Database &governance) -> Result<void> {
            VOICELOG_TRY(governance.execute("INSERT INTO main.case_end(vault, why) VALUES(x'01', 'x')"));
            return fail(errors::WrongState);
        });
        VERIFY_ERROR(done, errors::WrongState);
        QCOMPARE(wholeOf(desk.keyringPath()), desk.keyring);
        QCOMPARE(wholeOf(desk.vaultPath(desk.vault)), desk.file);
        QCOMPARE(desk.count("SELECT count(*) FROM main.case_end"), 0);
        VERIFY_OK(desk.session().openVault(desk.vault));
        QVERIFY(desk.problems().isEmpty());
    }

    void onlyOfficersAndTheRetentionService()
    {
        for (const Role role : allRoles) {
            DoomedVault desk;
            const AccountInfo account = desk.addAccount(u"other"_s, role);
            const auto session = desk.unlock(u"other"_s); // without the vault's key
            const auto done = session->destroyVault(desk.vault);
            if (role == Role::PrivacyOfficer || role == Role::RetentionService) {
                VERIFY_OK(done);
                QCOMPARE(desk.files(), onlyGovernance);
                VERIFY_ERROR(desk.session().openVault(desk.vault), errors::VaultDestroyed);
            } else {
                VERIFY_ERROR(done, errors::RoleDenied);
                VERIFY_OK(desk.session().openVault(desk.vault));
                auto governance = desk.session().openGovernance();
                VERIFY_OK(governance);
                const auto events =
                    desk.session().audit().list(*governance, {.actorId = account.id, .outcome = AuditOutcome::Refused});
                VERIFY_OK(events);
                QCOMPARE(events->first().objectId, desk.vault.toString());
            }
        }
    }

    // The key was taken out of the keyring; then the program was killed.
    void aFileThatIsStillThereIsRemoved_data()
    {
        QTest::addColumn<int>("noise");
        QTest::newRow("whole") << 0;
        QTest::newRow("half overwritten") << 300'000;
        QTest::newRow("empty") << -1;
    }
    void aFileThatIsStillThereIsRemoved()
    {
        QFETCH(int, noise);
        DoomedVault desk;
        VERIFY_OK(desk.session().destroyVault(desk.vault));
        putWhole(desk.vaultPath(desk.vault), noise < 0 ? QByteArray() : QByteArray(noise, 'x') + desk.file.mid(noise));
        putWhole(desk.vaultPath(desk.vault) + u"-journal"_s, "a journal of it");
        QCOMPARE(desk.problems(), QStringList{u"archive.destruction-unfinished"_s});
        VERIFY_ERROR(desk.session().openVault(desk.vault), errors::VaultDestroyed);
        desk.reopen();
        QCOMPARE(desk.files(), onlyGovernance);
        QVERIFY(desk.problems().isEmpty());
    }

    // It was committed; then the program was killed before keyring.json was replaced.
    void aKeyringThatWasNotReplacedIsSettled_data()
    {
        QTest::addColumn<bool>("openConsole");
        QTest::newRow("by unlocking") << false;
        QTest::newRow("by a console that was open all the while") << true;
    }
    void aKeyringThatWasNotReplacedIsSettled()
    {
        QFETCH(bool, openConsole);
        DoomedVault desk;
        const auto other = desk.unlock();
        VERIFY_OK(desk.session().destroyVault(desk.vault));
        const QByteArray after = wholeOf(desk.keyringPath());
        putWhole(desk.path() + u"/keyring.%1.next"_s.arg(QLatin1StringView(KeyringFile::hashOf(after).first(16))),
                 after);
        putWhole(desk.keyringPath(), desk.keyring);
        putWhole(desk.vaultPath(desk.vault), desk.file);
        const QString old = desk.watch(desk.keyringPath());
        if (openConsole) {
            QCOMPARE(other->vaults()->size(), 1); // it cannot know yet
            VERIFY_ERROR(other->openVault(desk.vault), errors::VaultDestroyed);
            QVERIFY(other->vaults()->isEmpty());
        } else {
            desk.reopen();
        }
        QCOMPARE(wholeOf(desk.keyringPath()), after);
        QVERIFY(!wholeOf(old).contains("sealed"));
        QCOMPARE(desk.files(), onlyGovernance);
        QVERIFY(desk.problems().isEmpty());
    }

    // Killed between giving the former keyring its second name and overwriting it.
    void theFormerKeyringIsOverwrittenLater()
    {
        DoomedVault desk;
        const QString former = desk.keyringPath() + u".former"_s;
        VERIFY_OK(desk.session().destroyVault(desk.vault));
        putWhole(former, desk.keyring);
        const QString old = desk.watch(former);
        desk.reopen();
        QVERIFY(!QFile::exists(former));
        QVERIFY(!wholeOf(old).contains("sealed"));

        const QByteArray current = wholeOf(desk.keyringPath());
        std::filesystem::create_hard_link(desk.keyringPath().toStdString(), former.toStdString());
        desk.reopen();
        QVERIFY(!QFile::exists(former));
        QCOMPARE(wholeOf(desk.keyringPath()), current);
    }

    void aPendingKeyringIsOverwritten()
    {
        DoomedVault desk;
        const QString pending = desk.path() + u"/keyring.0123456789abcdef.next"_s;
        putWhole(pending, desk.keyring);
        const QString old = desk.watch(pending);
        desk.reopen();
        QVERIFY(!QFile::exists(pending));
        QVERIFY(!wholeOf(old).contains("sealed"));
    }

    void verifyKnowsWhatDoesNotFit()
    {
        {
            DoomedVault desk;
            VERIFY_OK(desk.openUnrestricted().execute("UPDATE main.vault SET destroyed_at = 1"));
            QCOMPARE(desk.problems().first(), u"no event tells of its destruction"_s);
            QVERIFY(QFile::exists(desk.vaultPath(desk.vault))); // the keyring has its key: it is not removed
        }
        DoomedVault desk;
        VERIFY_OK(desk.session().destroyVault(desk.vault));
        QVERIFY(!desk.openUnrestricted().execute("UPDATE main.vault SET destroyed_at = NULL")); // for good
        auto all = desk.openUnrestricted();
        VERIFY_OK(all.execute("DROP TRIGGER main.vault_destroyed_for_good;"
                              "UPDATE main.vault SET destroyed_at = NULL"));
        QCOMPARE(desk.problems(), QStringList{u"destroyed by the audit trail alone"_s});
    }

    // Making, granting and revoking take their caller's rows along too, or none of it happens.
    void everyChangeOfTheKeyringTakesRowsAlong()
    {
        TempArchive archive(caseNotes);
        const AccountInfo person = archive.addAccount(u"sanne"_s, Role::Investigator);
        Session &session = archive.session();
        const auto row = [](Database &governance, const QString &why) -> Result<void> {
            VOICELOG_ASSIGN(auto insert, governance.prepare("INSERT INTO main.case_end(vault, why) VALUES(?1, ?2)"));
            return insert.bind(1, why.toUtf8()).bind(2, why).run();
        };
        const auto no = [](auto &&...) -> Result<void> { return fail(errors::WrongState); };
        const auto count = [&session] {
            auto database = session.openGovernance();
            auto rows = database->prepare("SELECT count(*) FROM main.case_end");
            return rows && rows->step().value_or(false) ? rows->int64(0) : -1;
        };
        VERIFY_ERROR(session.createVault(VaultKind::Case, no), errors::WrongState);
        QVERIFY(session.vaults()->isEmpty());
        const auto made = session.createVault(
            VaultKind::Case, [&row](Database &governance, const Id &id) { return row(governance, id.toString()); });
        VERIFY_OK(made);
        VERIFY_ERROR(session.grantVault(person.id, made->id, no), errors::WrongState);
        QCOMPARE(session.grantees(made->id)->size(), 1);
        VERIFY_OK(session.grantVault(person.id, made->id, [&row](Database &d) { return row(d, u"granted"_s); }));
        VERIFY_ERROR(session.revokeVault(person.id, made->id, no), errors::WrongState);
        QCOMPARE(session.grantees(made->id)->size(), 2);
        VERIFY_OK(session.revokeVault(person.id, made->id, [&row](Database &d) { return row(d, u"revoked"_s); }));
        QCOMPARE(session.grantees(made->id)->size(), 1);
        QCOMPARE(count(), 3);
        archive.reopen(); // the file of the vault that was not made is gone too
        QCOMPARE(QDir(archive.path() + u"/vaults"_s).entryList(QDir::Files).size(), 1);
    }

    // Nothing of it may stay usable for who lost his grant, also not what he had open.
    void aRevokedKeyEndsWhatIsOpen()
    {
        DoomedVault desk;
        const AccountInfo person = desk.addAccount(u"sanne"_s, Role::Investigator);
        VERIFY_OK(desk.session().grantVault(person.id, desk.vault));
        const auto other = desk.unlock(u"sanne"_s);
        auto open = other->openVault(desk.vault);
        VERIFY_OK(open);
        VERIFY_OK(desk.session().revokeVault(person.id, desk.vault));
        QVERIFY(!other->vaults()->first().granted);
        VERIFY_ERROR(open->prepare("SELECT 1 FROM vault.note"), errors::NotGranted);
        QVERIFY(open->isLocked());
        VERIFY_OK(desk.session().grantVault(person.id, desk.vault));
        VERIFY_OK(other->openVault(desk.vault));
        auto own = desk.session().openVault(desk.vault);
        VERIFY_OK(own);
        VERIFY_OK(own->prepare("SELECT 1 FROM vault.note"));
    }
};

VOICELOG_GUILESS_TEST(TestDestroyVault)
#include "tst_destroyvault.moc"
