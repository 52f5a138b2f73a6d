// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <support/ResultTest.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using test::TempArchive;

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anArchiveIsMadeAndOpened()
    {
        TempArchive archive;
        QCOMPARE(archive.session().organisation(), u"Test BV"_s);
        QVERIFY(archive.session().fourEyes());
        archive.reopen();
        QCOMPARE(archive.session().account().name, u"officer"_s);
        QCOMPARE(archive.session().account().role, Role::PrivacyOfficer);
        const auto verified = [&] {
            auto database = archive.session().openGovernance();
            return database ? archive.session().audit().verify(*database, {}, {})
                            : Result<AuditVerification>(fail(database));
        }();
        VERIFY_OK(verified);
        QCOMPARE(verified->events, 3); // made, keyring, opened
    }

    void aChangeAndItsEventCommitTogether()
    {
        const Schema schema{
            {"notes", VaultKind::Recordings, {{1, "CREATE TABLE vault.note(id INTEGER PRIMARY KEY, text TEXT)"}}}};
        TempArchive archive(schema);
        const Id vault = archive.addVault();
        auto database = archive.session().openVault(vault);
        VERIFY_OK(database);
        QVERIFY(database->hasVault());
        const auto write = [&](bool commit) -> Result<void> {
            VOICELOG_ASSIGN(auto transaction, Transaction::begin(*database, Transaction::Kind::Write));
            VOICELOG_ASSIGN(auto insert, database->prepare("INSERT INTO vault.note(text) VALUES(?)"));
            VOICELOG_TRY(insert.bind(1, u"hello"_s).run());
            AuditEvent event;
            event.action = u"NOTE_ADDED"_s;
            event.detail = {{u"n"_s, 1.5}, {u"text"_s, QString(QChar(0xd800))}};
            VOICELOG_TRY(archive.session().audit().record(*database, event));
            return commit ? transaction.commit() : Result<void>();
        };
        VERIFY_OK(write(false));
        VERIFY_OK(write(true));
        archive.reopen();
        auto again = archive.session().openVault(vault);
        VERIFY_OK(again);
        auto count = again->prepare("SELECT count(*) FROM vault.note");
        VERIFY_OK(count);
        VERIFY_OK(count->step());
        QCOMPARE(count->int64(0), 1);
        const auto events = archive.session().audit().list(*again, {.action = u"NOTE_ADDED"_s});
        VERIFY_OK(events);
        QCOMPARE(events->size(), 1);
        VERIFY_OK(archive.session().audit().verify(*again, {}, {}));
    }

    void aWrongPasswordIsToldAndSlowedDown()
    {
        TempArchive archive;
        const SecretBytes wrong = SecretBytes::copyOf("wrong password");
        for (int i = 0; i < 5; ++i)
            VERIFY_ERROR(archive.archive().unlock(u"officer"_s, wrong, archive.throttle()), errors::WrongPassword);
        const auto waiting = archive.archive().unlock(u"officer"_s, TempArchive::password(), archive.throttle());
        VERIFY_ERROR(waiting, errors::UnlockThrottled);
        QCOMPARE(waiting.error().parameters().value(u"seconds"_s).toInt(), 2);
        archive.clock().advanceMs(2000);
        VERIFY_OK(archive.archive().unlock(u"officer"_s, TempArchive::password(), archive.throttle()));
    }

    void accountsAndGrants()
    {
        TempArchive archive;
        const Id vault = archive.addVault();
        const AccountInfo second = archive.addAccount(u"second"_s, Role::PrivacyOfficer);
        const AccountInfo council = archive.addAccount(u"council"_s, Role::OrReviewer);
        auto other = archive.unlock(u"second"_s);
        VERIFY_ERROR(other->openVault(vault), errors::NotGranted);
        VERIFY_OK(archive.session().grantVault(second.id, vault));
        VERIFY_OK(other->openVault(vault));
        VERIFY_ERROR(archive.session().grantVault(council.id, vault), errors::RoleDenied);
        VERIFY_ERROR(archive.session().grantVault(archive.session().account().id, vault), errors::RoleDenied);
        VERIFY_OK(archive.session().revokeVault(second.id, vault));
        VERIFY_ERROR(other->openVault(vault), errors::NotGranted);
        auto reviewer = archive.unlock(u"council"_s);
        VERIFY_OK(reviewer->openGovernance());
        VERIFY_ERROR(reviewer->createVault(VaultKind::Recordings), errors::RoleDenied);
        VERIFY_OK(archive.session().disableAccount(council.id));
        VERIFY_ERROR(reviewer->vaults(), errors::AccountDisabled);
        VERIFY_ERROR(archive.archive().unlock(u"council"_s, TempArchive::password(), archive.throttle()),
                     errors::AccountDisabled);
    }

    void whoMayHoldAKey_data()
    {
        QTest::addColumn<VaultKind>("kind");
        QTest::addColumn<QList<Role>>("holders");
        const QList<Role> all{Role::PrivacyOfficer, Role::Investigator, Role::Dpo, Role::RetentionService};
        const QList<Role> others{Role::PrivacyOfficer, Role::Dpo, Role::RetentionService};
        QTest::newRow("recordings") << VaultKind::Recordings << others; // DOMAIN 3.8
        QTest::newRow("a monitoring case") << VaultKind::Case << all;
        QTest::newRow("requests") << VaultKind::Requests << others;
    }
    void whoMayHoldAKey()
    {
        QFETCH(VaultKind, kind);
        QFETCH(QList<Role>, holders);
        TempArchive archive;
        const Id vault = archive.addVault(kind);
        QCOMPARE(archive.session().vaults()->first().kind, kind);
        for (const Role role : allRoles) {
            const AccountInfo account = archive.addAccount(u"as "_s + roleId(role), role);
            const auto granted = archive.session().grantVault(account.id, vault);
            const auto session = archive.unlock(account.name);
            if (holders.contains(role)) {
                VERIFY_OK(granted);
                VERIFY_OK(session->openVault(vault));
            } else {
                VERIFY_ERROR(granted, errors::RoleDenied);
                VERIFY_ERROR(session->openVault(vault), errors::NotGranted);
            }
        }
    }

    void lockingEndsEverything()
    {
        TempArchive archive;
        auto database = archive.session().openGovernance();
        VERIFY_OK(database);
        auto statement = database->prepare("SELECT count(*) FROM main.account");
        VERIFY_OK(statement);
        archive.session().lock();
        VERIFY_ERROR(statement->step(), errors::SessionLocked);
        VERIFY_ERROR(database->prepare("SELECT 1"), errors::SessionLocked);
        VERIFY_ERROR(archive.session().openGovernance(), errors::SessionLocked);
        VERIFY_ERROR(archive.session().audit().record(AuditEvent{}), errors::SessionLocked);
    }

    void privateItemsAreOnesOwn()
    {
        TempArchive archive;
        VERIFY_OK(archive.session().putPrivate(u"draft/a"_s, "first"));
        VERIFY_OK(archive.session().putPrivate(u"draft/a"_s, "second"));
        VERIFY_OK(archive.session().putPrivate(u"filter/b"_s, "x"));
        archive.reopen();
        const auto value = archive.session().getPrivate(u"draft/a"_s);
        VERIFY_OK(value);
        QCOMPARE(value->value(), "second"_ba);
        const auto keys = archive.session().privateKeys(u"draft/"_s);
        VERIFY_OK(keys);
        QCOMPARE(*keys, QStringList{u"draft/a"_s});
        archive.addAccount(u"second"_s, Role::PrivacyOfficer);
        auto other = archive.unlock(u"second"_s);
        const auto none = other->getPrivate(u"draft/a"_s);
        VERIFY_OK(none);
        QVERIFY(!none->has_value());
        VERIFY_OK(archive.session().removePrivate(u"draft/a"_s));
        QVERIFY(!archive.session().getPrivate(u"draft/a"_s)->has_value());
    }
};

VOICELOG_GUILESS_TEST(TestSession)
#include "tst_session.moc"
