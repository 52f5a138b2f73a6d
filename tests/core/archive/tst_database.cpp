// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <base/BaseErrors.h>
#include <support/ResultTest.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace voicelog;
using test::TempArchive;

namespace {

const Schema thingsSchema{
    {"things",
     VaultKind::Recordings,
     {{1, "CREATE TABLE vault.thing(id INTEGER PRIMARY KEY, number INTEGER, real REAL, text TEXT, "
          "bytes BLOB, any);"
          "CREATE TABLE vault.part(thing INTEGER REFERENCES thing(id) ON DELETE CASCADE)"}}}};

constexpr auto endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n";

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

    std::unique_ptr<TempArchive> m_archive;
    Id m_vault;

    Database open() { return *m_archive->session().openVault(m_vault); }

    static Result<qint64> count(Database &database)
    {
        VOICELOG_ASSIGN(auto statement, database.prepare("SELECT count(*) FROM vault.thing"));
        VOICELOG_TRY(statement.step());
        return statement.int64(0);
    }

private Q_SLOTS:
    void init()
    {
        m_archive = std::make_unique<TempArchive>(thingsSchema);
        m_vault = m_archive->addVault();
    }

    void valuesComeBackAsTheyWentIn()
    {
        Database database = open();
        const Id id = Id::create(m_archive->clock());
        const QDateTime time = m_archive->clock().now().addMSecs(123);
        const QByteArray bytes("a\0b\xff", 4);
        auto insert = database.prepare("INSERT INTO vault.thing(id, number, real, text, bytes, any) "
                                       "VALUES(?, ?, ?, ?, ?, ?)");
        VERIFY_OK(insert);
        insert->bind(1, 1).bind(2, qint64(1) << 62).bind(3, 0.1).bind(4, u"aé\u0000☎"_s).bind(5, bytes).bind(6, id);
        VERIFY_OK(insert->run());
        QCOMPARE(database.changes(), 1);
        insert->bind(1, 2).bind(2, true).bind(3, -1.5).bind(4, "latin"_L1).bindView(5, QByteArrayView()).bind(6, time);
        VERIFY_OK(insert->run());
        QCOMPARE(database.lastInsertRowId(), 2);
        insert->bind(1, 3).bind(2, std::optional<qint64>()).bind(4, std::optional<QString>()).bind(6, Id());
        VERIFY_OK(insert->run());
        insert->bind(1, 4).bind(6, QDateTime()).bind(5, QByteArray());
        VERIFY_OK(insert->run());

        auto rows = database.prepare("SELECT number, real, text, bytes, any FROM vault.thing ORDER BY id");
        VERIFY_OK(rows);
        QVERIFY(*rows->step());
        QCOMPARE(rows->int64(0), qint64(1) << 62);
        QCOMPARE(rows->real(1), 0.1);
        QCOMPARE(rows->text(2), u"aé\u0000☎"_s);
        QCOMPARE(rows->blob(3), bytes);
        QCOMPARE(rows->blobView(3).size(), 4);
        QCOMPARE(rows->id(4), id);
        QVERIFY(*rows->step());
        QVERIFY(rows->boolean(0));
        QCOMPARE(rows->text(2), u"latin"_s);
        QVERIFY(!rows->isNull(3)); // empty is not NULL
        QCOMPARE(rows->dateTime(4), time);
        QVERIFY(*rows->step());
        QVERIFY(rows->isNull(0) && rows->isNull(2) && rows->isNull(4));
        QVERIFY(*rows->step());
        QVERIFY(rows->isNull(4) && !rows->isNull(3));
        QVERIFY(!rows->dateTime(4).isValid());
        QVERIFY(!*rows->step());
    }

    void aStatementIsUsedAgain()
    {
        Database database = open();
        for (int i = 0; i < 3; ++i) {
            auto one = database.prepare("SELECT ?");
            VERIFY_OK(one);
            QVERIFY(*one->step());
            QVERIFY(one->isNull(0)); // the last user's value is gone
            one->reset();
            one->bind(1, i);
            auto nested = database.prepare("SELECT ?"); // the same text while the other is in use
            VERIFY_OK(nested);
            nested->bind(1, 100 + i);
            QVERIFY(*one->step());
            QVERIFY(*nested->step());
            QCOMPARE(one->int32(0), i);
            QCOMPARE(nested->int32(0), 100 + i);
        }
    }

    // More than a connection keeps: the last ones are kept, and none is mixed up with another.
    void manyStatementsInTurn()
    {
        Database database = open();
        for (int round = 0; round < 3; ++round) {
            std::vector<Statement> held;
            for (int number = 0; number < 250; ++number) {
                auto statement = database.prepare("SELECT ?1 + " + QByteArray::number(number));
                VERIFY_OK(statement);
                statement->bind(1, 1000 * round);
                VERIFY_OK(statement->step());
                QCOMPARE(statement->int64(0), 1000 * round + number);
                if (number % 3 == 0)
                    held.push_back(std::move(*statement));
            }
            for (size_t at = 0; at < held.size(); ++at)
                QCOMPARE(held[at].int64(0), qint64(1000) * round + 3 * qint64(at));
        }
        QCOMPARE(count(database).value(), 0);
    }

    void mistakesAreErrors()
    {
        Database database = open();
        VERIFY_ERROR(database.prepare("SELEKT 1"), errors::DatabaseFailed);
        VERIFY_ERROR(database.execute("INSERT INTO vault.part(thing) VALUES(99)"), errors::DatabaseFailed);
        auto statement = database.prepare("SELECT ?");
        statement->bind(2, 1);
        VERIFY_ERROR(statement->step(), errors::DatabaseFailed);
        statement->bind(1, 1);
        QVERIFY(*statement->step());
    }

    void transactionsRollBackUnlessCommitted()
    {
        Database database = open();
        {
            auto transaction = Transaction::begin(database, Transaction::Kind::Write);
            VERIFY_OK(transaction);
            VERIFY_OK(database.execute("INSERT INTO vault.thing(number) VALUES(1)"));
            QCOMPARE(*count(database), 1);
        }
        QCOMPARE(*count(database), 0);
        {
            auto transaction = Transaction::begin(database, Transaction::Kind::Write);
            VERIFY_OK(transaction);
            VERIFY_OK(database.execute("INSERT INTO vault.thing(number) VALUES(1)"));
            Database moved = std::move(database); // the transaction follows its connection
            VERIFY_OK(transaction->commit());
            database = std::move(moved);
        }
        QCOMPARE(*count(database), 1);
    }

    void anotherConnectionWaitsAndIsTold()
    {
        Database first = open();
        Database second = open();
        const auto before = second.dataVersion("vault"_L1);
        VERIFY_OK(before);
        auto transaction = Transaction::begin(first, Transaction::Kind::Write);
        VERIFY_OK(first.execute("INSERT INTO vault.thing(number) VALUES(1)"));
        QCOMPARE(*count(second), 0); // reading goes on
        QElapsedTimer timer;
        timer.start();
        VERIFY_ERROR(Transaction::begin(second, Transaction::Kind::Write), errors::Busy);
        QVERIFY2(timer.elapsed() >= 4000 && timer.elapsed() < 30000, qPrintable(QString::number(timer.elapsed())));
        VERIFY_OK(transaction->commit());
        QCOMPARE(*count(second), 1);
        QVERIFY(*second.dataVersion("vault"_L1) != *before);
        VERIFY_OK(Transaction::begin(second, Transaction::Kind::Write));
    }

    void aShortTransactionIsWaitedFor()
    {
        Database first = open();
        Database second = open();
        const std::unique_ptr<QThread> writer(QThread::create([&first] {
            const auto transaction = Transaction::begin(first, Transaction::Kind::Write);
            QThread::msleep(300);
        }));
        writer->start();
        QThread::msleep(100);
        VERIFY_OK(Transaction::begin(second, Transaction::Kind::Write));
        QVERIFY(writer->wait());
    }

    void interruptingEndsALongStatement()
    {
        Database database = open();
        const std::unique_ptr<QThread> other(QThread::create([&database] {
            QThread::msleep(200);
            database.interrupt();
        }));
        other->start();
        auto statement = database.prepare(endless);
        VERIFY_OK(statement);
        VERIFY_ERROR(statement->step(), errors::Cancelled);
        QVERIFY(other->wait());
        QCOMPARE(*count(database), 0); // usable again
    }

    void lockingEndsALongStatementAndClosesTheFiles()
    {
        Database busy = open();
        Database idle = open();
        QCOMPARE(*count(idle), 0);
        const std::unique_ptr<QThread> other(QThread::create([this] {
            QThread::msleep(200);
            m_archive->session().lock();
        }));
        other->start();
        {
            auto statement = busy.prepare(endless);
            VERIFY_OK(statement);
            VERIFY_ERROR(statement->step(), errors::SessionLocked);
            VERIFY_ERROR(statement->step(), errors::SessionLocked);
        }
        QVERIFY(other->wait());
        VERIFY_ERROR(count(busy), errors::SessionLocked);
        VERIFY_ERROR(count(idle), errors::SessionLocked);
        VERIFY_ERROR(Transaction::begin(idle, Transaction::Kind::Write), errors::SessionLocked);
        QVERIFY(busy.handle() == nullptr && idle.handle() == nullptr); // with them, SQLCipher's copies of the keys
    }

    void lockingRollsBack()
    {
        {
            Database database = open();
            auto transaction = Transaction::begin(database, Transaction::Kind::Write);
            VERIFY_OK(transaction);
            VERIFY_OK(database.execute("INSERT INTO vault.thing(number) VALUES(1)"));
            m_archive->session().lock();
            VERIFY_ERROR(transaction->commit(), errors::SessionLocked);
        }
        m_archive->reopen();
        Database database = open();
        QCOMPARE(*count(database), 0);
    }

    void aFullDiskIsTold()
    {
        Database database = m_archive->openUnrestricted(m_vault);
        VERIFY_OK(database.execute("PRAGMA vault.max_page_count=1"));
        VERIFY_ERROR(database.execute("INSERT INTO vault.thing(bytes) VALUES(zeroblob(1000000))"), errors::DiskFull);
        QCOMPARE(*count(database), 0);
    }

    void theConnectionsRulesHold_data()
    {
        QTest::addColumn<QByteArray>("pragma");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *pragma, const char *value) {
            QTest::newRow(pragma) << QByteArray(pragma) << QString::fromUtf8(value);
        };
        row("temp_store", "2");
        row("foreign_keys", "1");
        row("trusted_schema", "0");
        row("cell_size_check", "1");
        row("main.secure_delete", "1");
        row("vault.secure_delete", "1");
        row("main.journal_mode", "delete");
        row("vault.journal_mode", "delete");
        row("main.synchronous", "2");
        row("vault.synchronous", "2");
        row("main.cipher_page_size", "16384");
        row("vault.page_size", "16384");
        row("main.page_size", "16384");
    }
    void theConnectionsRulesHold()
    {
        QFETCH(QByteArray, pragma);
        Database database = m_archive->openUnrestricted(m_vault);
        auto statement = database.prepare("PRAGMA " + pragma);
        VERIFY_OK(statement);
        QVERIFY(*statement->step());
        QTEST(statement->text(0), "value");
    }
};

VOICELOG_GUILESS_TEST(TestDatabase)
#include "tst_database.moc"
