// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/AccountOverview.h>
#include <archive/AccountRules.h>
#include <archive/ArchiveErrors.h>
#include <archive/Keyring.h>
#include <archive/KeyringFile.h>
#include <base/BaseErrors.h>
#include <support/ResultTest.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using test::TempArchive;

namespace {

Result<AuditVerification> verified(Session &session)
{
    VOICELOG_ASSIGN(Database database, session.openGovernance());
    return session.audit().verify(database, {}, {});
}

QList<AuditEvent> eventsOf(Session &session, const QString &action)
{
    auto database = session.openGovernance();
    return database ? session.audit().list(*database, {.action = action}).value_or(QList<AuditEvent>())
                    : QList<AuditEvent>();
}

AccountInfo infoOf(Session &session, const Id &id)
{
    const auto all = session.accounts();
    return *std::ranges::find(*all, id, &AccountInfo::id);
}

SecretBytes fresh() { return SecretBytes::copyOf("another fine password"); }

} // namespace

/// What those who manage accounts do, what they may not, and that everything signed before and after stays provable.
class TestAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoManagesWhom_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("byOfficer");
        QTest::addColumn<bool>("byAdministrator");
        QTest::addColumn<bool>("passwordByOfficer");
        QTest::newRow("officer") << Role::PrivacyOfficer << true << false << false;
        QTest::newRow("investigator") << Role::Investigator << true << true << true;
        QTest::newRow("dpo") << Role::Dpo << true << false << true;
        QTest::newRow("reviewer") << Role::OrReviewer << true << true << true;
        QTest::newRow("retention") << Role::RetentionService << true << true << true;
        QTest::newRow("administrator") << Role::Administrator << true << true << true;
    }
    void whoManagesWhom()
    {
        QFETCH(Role, role);
        QFETCH(bool, byOfficer);
        QFETCH(bool, byAdministrator);
        QFETCH(bool, passwordByOfficer);
        QCOMPARE(mayManage(Role::PrivacyOfficer, role), byOfficer);
        QCOMPARE(mayManage(Role::Administrator, role), byAdministrator);
        QCOMPARE(maySetPassword(Role::PrivacyOfficer, role), passwordByOfficer);
        for (const Role other : {Role::Investigator, Role::Dpo, Role::OrReviewer, Role::RetentionService}) {
            QVERIFY(!mayManage(other, role));
            QVERIFY(!maySetPassword(other, role));
        }

        TempArchive archive;
        const AccountInfo target = archive.addAccount(u"target"_s, role);
        archive.addAccount(u"admin"_s, Role::Administrator);
        const auto admin = archive.unlock(u"admin"_s);
        const auto check = [&](const Result<void> &done) {
            if (byAdministrator)
                VERIFY_OK(done);
            else
                VERIFY_ERROR(done, errors::RoleDenied);
        };
        check(admin->disableAccount(target.id));
        if (!byAdministrator)
            VERIFY_OK(archive.session().disableAccount(target.id));
        check(admin->enableAccount(target.id));
        if (!byAdministrator)
            VERIFY_OK(archive.session().enableAccount(target.id));
        const auto renewed = admin->renewAccount(target.id, fresh());
        QCOMPARE(renewed.has_value(), byAdministrator);
        QCOMPARE(archive.session().renewAccount(target.id, fresh()).has_value(), passwordByOfficer);
        const Role other = role == Role::OrReviewer ? Role::RetentionService : Role::OrReviewer;
        check(admin->changeRole(target.id, other));
        VERIFY_OK(verified(archive.session()));
    }

    void aRoleIsChangedAndTakesTheVaultsWithIt()
    {
        TempArchive archive;
        const Id vault = archive.addVault(VaultKind::Case);
        const AccountInfo person = archive.addAccount(u"sanne"_s, Role::Investigator);
        VERIFY_OK(archive.session().grantVault(person.id, vault));
        {
            const auto before = archive.unlock(u"sanne"_s);
            VERIFY_OK(before->openVault(vault));
            VERIFY_OK(archive.session().changeRole(person.id, Role::Dpo));
            // What is open with the former role can do nothing any more, least of all sign in its name.
            VERIFY_ERROR(before->openVault(vault), errors::AccountChanged);
            VERIFY_ERROR(before->audit().record(AuditEvent{}), errors::AccountChanged);
        }
        QCOMPARE(infoOf(archive.session(), person.id).role, Role::Dpo);
        const auto now = archive.unlock(u"sanne"_s);
        QCOMPARE(now->account().role, Role::Dpo);
        VERIFY_ERROR(now->openVault(vault), errors::NotGranted);
        QCOMPARE(eventsOf(archive.session(), u"VAULT_REVOKED"_s).size(), 1);
        const auto changed = eventsOf(archive.session(), u"ACCOUNT_ROLE_CHANGED"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0].detail["from"_L1].toString(), u"INVESTIGATOR"_s);
        QCOMPARE(changed[0].detail["role"_L1].toString(), u"DPO"_s);
        VERIFY_OK(verified(archive.session())); // with what was signed in both roles
        archive.reopen();
        VERIFY_OK(verified(archive.session()));
    }

    void nobodyChangesHisOwnRole()
    {
        TempArchive archive;
        archive.addAccount(u"admin"_s, Role::Administrator);
        const auto admin = archive.unlock(u"admin"_s);
        VERIFY_ERROR(admin->changeRole(admin->account().id, Role::Investigator), errors::RoleDenied);
        VERIFY_ERROR(admin->changeRole(admin->account().id, Role::PrivacyOfficer), errors::RoleDenied);
        VERIFY_ERROR(archive.session().changeRole(archive.session().account().id, Role::Administrator),
                     errors::RoleDenied);
        VERIFY_ERROR(archive.session().renewAccount(archive.session().account().id, fresh()), errors::RoleDenied);
        const auto refused = eventsOf(archive.session(), u"ACCESS_REFUSED"_s);
        QCOMPARE(refused.size(), 4);
        for (const AuditEvent &event : refused) {
            QCOMPARE(event.outcome, AuditOutcome::Refused);
            QCOMPARE(event.ruleId, u"R-SECURITY-01"_s);
            QCOMPARE(event.objectType, u"ACCOUNT"_s);
        }
    }

    void anAdministratorMakesNobodyAnOfficer()
    {
        TempArchive archive;
        const AccountInfo person = archive.addAccount(u"sanne"_s, Role::Investigator);
        archive.addAccount(u"admin"_s, Role::Administrator);
        const auto admin = archive.unlock(u"admin"_s);
        VERIFY_ERROR(admin->changeRole(person.id, Role::PrivacyOfficer), errors::RoleDenied);
        VERIFY_ERROR(admin->changeRole(person.id, Role::Dpo), errors::RoleDenied);
        VERIFY_ERROR(admin->changeRole(archive.session().account().id, Role::OrReviewer), errors::RoleDenied);
        QCOMPARE(infoOf(archive.session(), person.id).role, Role::Investigator);
        VERIFY_OK(archive.session().changeRole(person.id, Role::PrivacyOfficer));
    }

    void theLastOfficerStays()
    {
        TempArchive archive;
        const Id officer = archive.session().account().id;
        archive.addAccount(u"admin"_s, Role::Administrator);
        const auto admin = archive.unlock(u"admin"_s);
        VERIFY_ERROR(admin->disableAccount(officer), errors::RoleDenied);
        VERIFY_ERROR(archive.session().disableAccount(officer), errors::RoleDenied);
        // Two that disable each other: the first is there first, the second no longer has a say.
        const AccountInfo second = archive.addAccount(u"second"_s, Role::PrivacyOfficer);
        const auto other = archive.unlock(u"second"_s);
        VERIFY_OK(archive.session().disableAccount(second.id));
        VERIFY_ERROR(other->disableAccount(officer), errors::AccountDisabled);
        QVERIFY(!infoOf(archive.session(), officer).disabled);
    }

    void aDisabledAccountComesBackWithoutItsVaults()
    {
        TempArchive archive;
        const Id vault = archive.addVault(VaultKind::Case);
        const AccountInfo person = archive.addAccount(u"sanne"_s, Role::Investigator);
        VERIFY_OK(archive.session().grantVault(person.id, vault));
        VERIFY_OK(archive.session().disableAccount(person.id));
        VERIFY_ERROR(archive.archive().unlock(u"sanne"_s, TempArchive::password(), archive.throttle()),
                     errors::AccountDisabled);
        VERIFY_OK(archive.session().enableAccount(person.id));
        const auto back = archive.unlock(u"sanne"_s);
        VERIFY_ERROR(back->openVault(vault), errors::NotGranted);
        QCOMPARE(eventsOf(archive.session(), u"ACCOUNT_ENABLED"_s).size(), 1);
    }

    void aNewPasswordForSomebodyElse()
    {
        TempArchive archive;
        const Id shared = archive.addVault(VaultKind::Case);
        const AccountInfo person = archive.addAccount(u"sanne"_s, Role::Investigator);
        VERIFY_OK(archive.session().grantVault(person.id, shared));
        // A vault that another officer granted and this one does not hold.
        archive.addAccount(u"second"_s, Role::PrivacyOfficer);
        const auto second = archive.unlock(u"second"_s);
        const auto foreign = second->createVault(VaultKind::Case);
        VERIFY_OK(foreign);
        VERIFY_OK(second->grantVault(person.id, foreign->id));

        const auto open = archive.unlock(u"sanne"_s);
        VERIFY_OK(open->putPrivate(u"draft/a"_s, "mine"));
        AuditEvent before;
        before.action = u"SIGNED_BEFORE"_s;
        VERIFY_OK(open->audit().record(before));
        VERIFY_ERROR(archive.session().renewAccount(person.id, SecretBytes::copyOf("short")), errors::PasswordTooShort);
        const auto notHeld = archive.session().renewAccount(person.id, fresh());
        VERIFY_OK(notHeld);
        QCOMPARE(*notHeld, QList<Id>{foreign->id});
        VERIFY_ERROR(open->audit().record(before), errors::AccountChanged);
        VERIFY_ERROR(open->vaults(), errors::AccountChanged);

        VERIFY_ERROR(archive.archive().unlock(u"sanne"_s, TempArchive::password(), archive.throttle()),
                     errors::WrongPassword);
        const auto renewed = archive.archive().unlock(u"sanne"_s, fresh(), archive.throttle());
        VERIFY_OK(renewed);
        VERIFY_OK((*renewed)->openVault(shared));
        VERIFY_ERROR((*renewed)->openVault(foreign->id), errors::NotGranted);
        const auto draft = (*renewed)->getPrivate(u"draft/a"_s); // sealed to the former keys: gone, not damaged
        VERIFY_OK(draft);
        QVERIFY(!draft->has_value());
        VERIFY_OK((*renewed)->putPrivate(u"draft/a"_s, "again"));
        VERIFY_OK(second->grantVault(person.id, foreign->id));
        VERIFY_OK((*renewed)->openVault(foreign->id));
        QCOMPARE(eventsOf(archive.session(), u"SIGNED_BEFORE"_s).size(), 1);
        VERIFY_OK(verified(**renewed));
    }

    void recoveryAlsoEndsWhatWasOpen()
    {
        TempArchive archive;
        VERIFY_OK(archive.session().putPrivate(u"draft/a"_s, "mine"));
        const auto recovered = archive.archive().recover(archive.recoveryWords(), u"officer"_s, fresh());
        VERIFY_OK(recovered);
        VERIFY_ERROR(archive.session().audit().record(AuditEvent{}), errors::AccountChanged);
        const auto draft = (*recovered)->getPrivate(u"draft/a"_s);
        VERIFY_OK(draft);
        QVERIFY(!draft->has_value());
        VERIFY_OK(verified(**recovered));
    }

    // Whoever can write keyring.json and has an account's keys still cannot give himself a role.
    void aRoleInTheKeyringAloneIsFound()
    {
        TempArchive archive;
        archive.addAccount(u"council"_s, Role::OrReviewer);
        const KeyringFile file(archive.path());
        auto keyring = Keyring::parse(*file.read(), file.path());
        VERIFY_OK(keyring);
        for (KeyringAccount &account : keyring->accounts) {
            if (account.name == u"council")
                account.role = Role::Dpo;
        }
        QFile written(file.path());
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(keyring->toJson());
        written.close();
        VERIFY_ERROR(archive.archive().unlock(u"council"_s, TempArchive::password(), archive.throttle()),
                     errors::Damaged);
    }

    void theOverviewTellsWhatIsKnown()
    {
        TempArchive archive;
        const Id vault = archive.addVault(VaultKind::Case);
        const AccountInfo person = archive.addAccount(u"sanne"_s, Role::Investigator);
        VERIFY_OK(archive.session().grantVault(person.id, vault));
        auto all = accountOverview(archive.session());
        VERIFY_OK(all);
        QCOMPARE(all->size(), 2);
        QVERIFY(!all->at(0).passwordGivenAt.isValid()); // the first officer chose his own
        QVERIFY(all->at(0).addedAt.isValid());
        QVERIFY(!all->at(1).lastSignIn.isValid());
        QVERIFY(all->at(1).passwordGivenAt.isValid());
        QCOMPARE(all->at(1).vaults, QList<Id>{vault});

        archive.clock().advanceMs(2 * 3600 * 1000);
        const auto session = archive.unlock(u"sanne"_s);
        VERIFY_OK(session->changePassword(TempArchive::password(), fresh()));
        VERIFY_ERROR(accountOverview(*session), errors::RoleDenied);
        VERIFY_OK(archive.session().disableAccount(person.id));
        all = accountOverview(archive.session());
        VERIFY_OK(all);
        QCOMPARE(all->at(1).lastSignIn, archive.clock().now());
        QVERIFY(!all->at(1).lastWorkstation.isEmpty());
        QVERIFY(!all->at(1).passwordGivenAt.isValid());
        QVERIFY(all->at(1).disabledAt.isValid());
        QVERIFY(all->at(1).vaults.isEmpty());
    }
};

VOICELOG_GUILESS_TEST(TestAccounts)
#include "tst_accounts.moc"
