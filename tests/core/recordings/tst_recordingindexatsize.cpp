// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// In vaults of thousands the index is walked instead of gathering what fits, and which way is taken is estimated: every
// way must find the same.

#include "IndexOracle.h"

#include <recordings/RecordingService.h>
#include <recordings/SynthWriter.h>
#include <support/RecordingFixture.h>
#include <support/TestMain.h>

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

class TestRecordingIndexAtSize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<RecordingFixture>();
        QRandomGenerator random(20261130);
        // One vault has most, one hardly any, and one holds two programmes.
        fill(m_fixture->vault, {0, 3000}, random);
        const Id shared = m_fixture->archive.addVault();
        fill(shared, {0, 600}, random);
        fill(shared, {600, 900}, random);
        fill(m_fixture->archive.addVault(), {0, 12}, random);
        m_index = std::make_unique<RecordingIndex>(m_fixture->archive.session());
        QCOMPARE(m_known.size(), 3912);
    }

    void everyWayFindsTheSame_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 150; ++seed)
            QTest::newRow(qPrintable(u"random %1"_s.arg(seed))) << seed;
    }
    void everyWayFindsTheSame()
    {
        QFETCH(int, seed);
        QRandomGenerator random(quint32(seed * 6133 + 5));
        const RecordingFilter filter = randomFilter(random);
        const RecordingOrder order{RecordingSort(random.bounded(4)), random.bounded(2) == 0};
        const int limit = 20 + random.bounded(200);
        compareAllPages(*m_index, filter, order, limit, bruteForce(m_known, filter, order));
    }

    void aPageGoesOnWhereTheLastOneEnded()
    {
        const RecordingFilter filter{.text = u"de vries"_s};
        for (const RecordingSort sort : {RecordingSort::StartedAt, RecordingSort::Duration, RecordingSort::Line}) {
            const RecordingOrder order{sort, true};
            const auto whole = m_index->page(filter, order, {}, 500);
            VERIFY_OK(whole);
            QVERIFY(whole->rows.size() > 50);
            const auto first = m_index->page(filter, order, {}, 17);
            VERIFY_OK(first);
            QVERIFY(first->next);
            const auto second = m_index->page(filter, order, first->next, 17);
            VERIFY_OK(second);
            QCOMPARE(first->rows + second->rows, whole->rows.first(34));
        }
    }

    void cleanupTestCase()
    {
        m_index.reset();
        m_fixture.reset();
    }

private:
    void fill(const Id &vault, std::pair<int, int> calls, QRandomGenerator &random)
    {
        static const QStringList surnames{u"de Vries"_s,      u"Jansen"_s,    u"Janssen"_s,    u"de Boer"_s,
                                          u"van den Berg"_s,  u"Bakker"_s,    u"El Idrissi"_s, u"Öztürk"_s,
                                          u"Vandenbroucke"_s, u"Vandermeer"_s};
        static const QStringList firsts{u"Jan"_s, u"Emma"_s, u"Daan"_s, u"Zoë"_s, u"Qi"_s};
        static const QStringList agents{u"Sanne Vermeer"_s, u"Daan Kok"_s, u"Priya Sharma"_s};
        static const QStringList lines{u"Klantenservice"_s, u"Storingen"_s, u"VIP"_s};
        const Id programme = Id::create(m_fixture->archive.clock());
        m_programmes += programme;
        auto writer = SynthWriter::open(m_fixture->archive.session(), vault, programme, u"T"_s);
        VERIFY_OK(writer);
        const auto few = [&random](qsizetype size) { // the first come up most
            const double x = random.generateDouble();
            return std::min(size - 1, qsizetype(x * x * x * double(size)));
        };
        QList<SynthWriter::Call> batch;
        for (int i = calls.first; i < calls.second; ++i) {
            Recording call;
            call.id = Id::create(m_fixture->archive.clock());
            call.sourceSystem = u"synth"_s;
            call.sourceCallId = u"call-%1"_s.arg(i);
            // Half of them in the last tenth of the time: how far the first ones reach misleads.
            const int minute = i % 2 == 0 ? random.bounded(100'000) : 90'000 + random.bounded(10'000);
            call.startedAt = m_fixture->archive.clock().now().addSecs(60 * qint64(minute - 100'000));
            call.durationMs = 1000 * (1 + random.bounded(30) * random.bounded(30));
            call.direction = allDirections[size_t(few(3))];
            call.line = lines[few(lines.size())];
            call.state = random.bounded(30) == 0 ? RecordingState::Restricted : RecordingState::Active;
            call.version = 1;
            Participant customer;
            customer.name = firsts[few(firsts.size())] + u' ' + surnames[few(surnames.size())];
            // A name of its own for each, so that many persons fit the same words.
            if (random.bounded(2) == 0)
                customer.name += u" %1"_s.arg(QChar(u'a' + random.bounded(26)));
            customer.number = u"+3161%1"_s.arg(random.bounded(2000), 7, 10, QLatin1Char('0'));
            Participant agent;
            agent.role = ParticipantRole::Agent;
            agent.name = agents[few(agents.size())];
            agent.number = u"20%1"_s.arg(few(3));
            call.participants = {customer, agent};
            if (random.bounded(3) == 0)
                call.contractRef = u"K-%1"_s.arg(random.bounded(400));
            batch += SynthWriter::Call{call, QByteArray::number(i).leftJustified(160, '\xff')};
        }
        VERIFY_OK(writer->write(batch));
        for (const auto &written : std::as_const(batch)) {
            const auto recording =
                RecordingService(m_fixture->archive.session()).recording(vault, written.recording.id);
            VERIFY_OK(recording);
            m_known += known(*recording);
        }
    }

    RecordingFilter randomFilter(QRandomGenerator &random) const
    {
        const auto oneOf = [&random](const QStringList &list) { return list[random.bounded(list.size())]; };
        RecordingFilter filter;
        const auto now = m_fixture->archive.clock().now();
        if (random.bounded(2) == 0)
            filter.text = oneOf({u"de vries"_s, u"jan"_s, u"q jansen"_s, u"emma d"_s, u"kok daan"_s, u"v"_s,
                                 u"el idrissi"_s, u"z b"_s, u"klantenservice"_s, u"vandenbr"_s, u"vandenbroucke vip"_s,
                                 u"k 12"_s, u"zz"_s, u"sanne de"_s, u"2000"_s});
        if (random.bounded(3) == 0)
            filter.party = oneOf({u"kok"_s, u"jan"_s, u"de"_s, u"vermeer"_s, u"qi öztürk"_s, u"vries e"_s,
                                  u"klantenservice"_s, u"nobody"_s});
        if (random.bounded(8) == 0)
            filter.number = oneOf({u"200"_s, u"201"_s, u"+3161000012"_s, u"1"_s});
        if (random.bounded(3) == 0)
            filter.line = oneOf({u"Klantenservice"_s, u"Storingen"_s, u"VIP"_s});
        if (random.bounded(3) == 0)
            filter.direction = allDirections[size_t(random.bounded(3))];
        if (random.bounded(3) == 0)
            filter.state = random.bounded(2) ? RecordingState::Restricted : RecordingState::Active;
        if (random.bounded(8) == 0)
            filter.programmes = {m_programmes[random.bounded(m_programmes.size())]};
        if (random.bounded(5) == 0)
            filter.from = now.addSecs(-60 * random.bounded(100'000));
        if (random.bounded(5) == 0)
            filter.until = now.addSecs(-60 * random.bounded(100'000));
        if (random.bounded(4) == 0)
            filter.minDurationMs = 1000 * random.bounded(700);
        if (random.bounded(6) == 0)
            filter.maxDurationMs = 1000 * random.bounded(700);
        return filter;
    }

    std::unique_ptr<RecordingFixture> m_fixture;
    std::unique_ptr<RecordingIndex> m_index;
    QList<Id> m_programmes;
    QList<Known> m_known;
};

VOICELOG_GUILESS_TEST(TestRecordingIndexAtSize)
#include "tst_recordingindexatsize.moc"
