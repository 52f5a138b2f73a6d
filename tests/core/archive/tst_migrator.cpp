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

namespace {

constexpr Migration first{1, "CREATE TABLE vault.thing(id INTEGER PRIMARY KEY, name TEXT)"};
constexpr Migration second{2, "ALTER TABLE vault.thing ADD COLUMN size INTEGER NOT NULL DEFAULT 7"};
constexpr Migration broken{3, "CREATE TABLE vault.other(x); ALTER TABLE vault.missing ADD COLUMN y"};
constexpr Migration governanceFirst{1, "CREATE TABLE main.dossier(id INTEGER PRIMARY KEY)"};

Schema upTo(QList<Migration> steps) { return {{"things", VaultKind::Recordings, std::move(steps)}}; }

} // namespace

class TestMigrator : public QObject
{
    Q_OBJECT

    static std::unique_ptr<Session> openWith(TempArchive &archive, const Schema &schema)
    {
        auto session = Archive(archive.path(), schema, archive.clock(), TempArchive::cost())
                           .unlock(u"officer"_s, TempArchive::password(), archive.throttle());
        return session ? *std::move(session) : nullptr;
    }

private Q_SLOTS:
    void anOlderVaultIsBroughtUp()
    {
        TempArchive archive(upTo({first}));
        const Id vault = archive.addVault();
        {
            auto database = archive.session().openVault(vault);
            VERIFY_OK(database->execute("INSERT INTO vault.thing(name) VALUES('kept')"));
        }
        const auto session = openWith(archive, upTo({first, second}));
        auto database = session->openVault(vault);
        VERIFY_OK(database);
        {
            auto row = database->prepare("SELECT name, size FROM vault.thing");
            VERIFY_OK(row);
            QVERIFY(*row->step());
            QCOMPARE(row->text(0), u"kept"_s);
            QCOMPARE(row->int32(1), 7);
        }
        // The session with the older program notices at its next opening.
        archive.reopen();
        const auto older = archive.session().openVault(vault);
        VERIFY_ERROR(older, errors::NewerFormat);
        QCOMPARE(older.error().parameters().value(u"found"_s).toInt(), 2);
        QCOMPARE(older.error().parameters().value(u"supported"_s).toInt(), 1);
    }

    void aFailedStepLeavesTheFileAsItWas()
    {
        TempArchive archive(upTo({first}));
        const Id vault = archive.addVault();
        const auto session = openWith(archive, upTo({first, second, broken}));
        VERIFY_ERROR(session->openVault(vault), errors::DatabaseFailed);
        archive.reopen();
        auto database = archive.session().openVault(vault);
        VERIFY_OK(database);
        QVERIFY(!database->prepare("SELECT size FROM vault.thing"));
        QVERIFY(!database->prepare("SELECT x FROM vault.other"));
    }

    void governanceIsBroughtUpToo()
    {
        TempArchive archive;
        const Schema newer{{"dossiers", VaultKind::Governance, {governanceFirst}}};
        const auto session = openWith(archive, newer);
        QVERIFY(session != nullptr);
        auto database = session->openGovernance();
        VERIFY_OK(database->prepare("SELECT id FROM main.dossier"));
    }

    void aNewModuleComesIntoAnOldVault()
    {
        TempArchive archive(upTo({first}));
        const Id vault = archive.addVault();
        Schema more = upTo({first});
        more.append({"more", VaultKind::Recordings, {{1, "CREATE TABLE vault.more(x)"}}});
        const auto session = openWith(archive, more);
        auto database = session->openVault(vault);
        VERIFY_OK(database);
        VERIFY_OK(database->prepare("SELECT x FROM vault.more"));
    }
};

VOICELOG_GUILESS_TEST(TestMigrator)
#include "tst_migrator.moc"
