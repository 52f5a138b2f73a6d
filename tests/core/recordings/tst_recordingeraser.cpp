// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <recordings/RecordingEraser.h>
#include <recordings/RecordingKeys.h>
#include <recordings/SynthWriter.h>
#include <support/RecordingFixture.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

/// As the retention service does it, which may not read words.
class TestRecordingEraser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<RecordingFixture>();
        m_fixture->archive.addAccount(u"timer"_s, Role::RetentionService);
        Session &officer = m_fixture->archive.session();
        const auto accounts = officer.accounts();
        VERIFY_OK(accounts);
        for (const AccountInfo &account : *accounts) {
            if (account.role == Role::RetentionService)
                VERIFY_OK(officer.grantVault(account.id, m_fixture->vault));
        }
        for (int batch = 0; batch < 9; ++batch) // each adds a piece to the index
            add(100 * batch, 100 * batch + 100);
    }
    void cleanup() { m_fixture.reset(); }

    void wordsAreJoinedBeforeManyGo()
    {
        QVERIFY(pieces() > 1);
        Database timer = open(m_fixture->archive.sessionOf(u"timer"_s));
        VERIFY_OK(RecordingEraser::makeReady(timer, 900, {}));
        QCOMPARE(pieces(), 1);
        QCOMPARE(found(u"klant"_s), 900);
        const auto more = timer.mergeIndex("search", 1000);
        VERIFY_OK(more);
        QVERIFY(!*more);
    }

    void notForFewNorAfterCancelling()
    {
        const qint64 before = pieces();
        Database timer = open(m_fixture->archive.sessionOf(u"timer"_s));
        VERIFY_OK(RecordingEraser::makeReady(timer, 99, {}));
        QCOMPARE(pieces(), before);
        const CancelToken cancelled;
        cancelled.cancel();
        VERIFY_OK(RecordingEraser::makeReady(timer, 900, cancelled));
        QCOMPARE(pieces(), before);
    }

    void theirWordsGoWithThem_data()
    {
        QTest::addColumn<bool>("joined");
        QTest::newRow("from many pieces") << false;
        QTest::newRow("from one") << true;
    }
    void theirWordsGoWithThem()
    {
        QFETCH(bool, joined);
        Database timer = open(m_fixture->archive.sessionOf(u"timer"_s));
        if (joined)
            VERIFY_OK(RecordingEraser::makeReady(timer, 900, {}));
        QCOMPARE(found(u"soort1"_s), 300);
        const auto all = RecordingKeys(timer).all();
        VERIFY_OK(all);
        {
            auto transaction = Transaction::begin(timer, Transaction::Kind::Write);
            VERIFY_OK(transaction);
            RecordingEraser eraser(timer);
            for (qsizetype at = 1; at < all->size(); at += 3) { // those of kind 1
                const auto there = eraser.erase((*all)[at].second);
                VERIFY_OK(there);
                QVERIFY(*there);
            }
            VERIFY_OK(eraser.finish());
            VERIFY_OK(transaction->commit());
        }
        QCOMPARE(found(u"soort1"_s), 0);
        QCOMPARE(found(u"soort0"_s), 300);
        QCOMPARE(found(u"klant"_s), 600);
        const auto left = RecordingKeys(timer).count();
        VERIFY_OK(left);
        QCOMPARE(*left, 600);
        VERIFY_OK(
            open(m_fixture->archive.session()).execute("INSERT INTO vault.search (search) VALUES ('integrity-check')"));
    }

private:
    Database open(Session &session)
    {
        auto database = session.openVault(m_fixture->vault);
        if (!database)
            qFatal("%s", qPrintable(database.error().toString()));
        return *std::move(database);
    }
    qint64 one(QByteArrayView sql, const QString &word = {})
    {
        Database database = open(m_fixture->archive.session());
        auto select = database.prepare(sql);
        if (!select)
            qFatal("%s", qPrintable(select.error().toString()));
        if (!word.isEmpty())
            select->bind(1, word);
        return select->step() ? select->int64(0) : -1;
    }
    qint64 pieces() { return one("SELECT count(DISTINCT segid) FROM vault.search_idx"); }
    qint64 found(const QString &word) { return one("SELECT count(*) FROM vault.search WHERE search MATCH ?1", word); }

    void add(int from, int to)
    {
        const Clock &clock = m_fixture->archive.clock();
        auto writer = SynthWriter::open(m_fixture->archive.session(), m_fixture->vault, Id::create(clock), u"T"_s);
        VERIFY_OK(writer);
        QList<SynthWriter::Call> batch;
        for (int i = from; i < to; ++i) {
            Recording call;
            call.id = Id::create(clock);
            call.sourceSystem = u"synth"_s;
            call.sourceCallId = u"call-%1"_s.arg(i);
            call.startedAt = clock.now().addSecs(i - 1000);
            call.durationMs = 20;
            call.direction = Direction::Inbound;
            call.version = 1;
            Participant customer;
            customer.name = u"Klant soort%1 nummer%2"_s.arg(i % 3).arg(i);
            call.participants = {customer};
            batch += SynthWriter::Call{call, QByteArray::number(i).leftJustified(160, '\xff')};
        }
        VERIFY_OK(writer->write(batch));
    }

    std::unique_ptr<RecordingFixture> m_fixture;
};

VOICELOG_GUILESS_TEST(TestRecordingEraser)
#include "tst_recordingeraser.moc"
