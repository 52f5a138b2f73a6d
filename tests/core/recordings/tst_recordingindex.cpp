// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "IndexOracle.h"

#include <base/BaseErrors.h>
#include <support/RecordingFixture.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

class TestRecordingIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<RecordingFixture>();
        m_vaults = {m_fixture->vault, m_fixture->archive.addVault(), m_fixture->archive.addVault()};
        QRandomGenerator random(20260615);
        const QStringList lines{u"Sales"_s, u"Servicedesk"_s, u"+31201234567"_s};
        const QStringList names{
            u"Jan Jansen"_s, u"Jansje de Vries"_s, u"Ömer Öztürk"_s, u"Zoë van Dam"_s, u"李雷"_s, {}};
        for (int vault = 0; vault < 3; ++vault) {
            m_fixture->target.vaultId = m_vaults[vault];
            m_fixture->target.programmeId = m_programmes[vault] = Id::create(m_fixture->archive.clock());
            QList<RecordingDraft> drafts;
            for (int i = 0; i < 90; ++i) {
                const int length = 800 + random.bounded(20) * 400; // many equal durations
                const auto path = m_fixture->wav(u"%1-%2.wav"_s.arg(vault).arg(i), length, 200 + vault * 1000 + i);
                RecordingDraft draft = m_fixture->draft(path, u"call-%1-%2"_s.arg(vault).arg(i));
                // Many equal times, in one vault and across vaults.
                draft.startedAt = m_fixture->archive.clock().now().addSecs(-60 * (1 + random.bounded(60)));
                draft.direction = allDirections[size_t(random.bounded(3))];
                draft.line = lines[random.bounded(3)];
                draft.contractRef = u"K-%1"_s.arg(random.bounded(40));
                Participant customer;
                customer.name = names[random.bounded(names.size())];
                customer.number = u"+3161234%1"_s.arg(random.bounded(30), 4, 10, QLatin1Char('0'));
                Participant agent;
                agent.role = ParticipantRole::Agent;
                agent.name = random.bounded(2) ? u"Sanne"_s : u"Daan"_s;
                draft.participants = {customer, agent};
                drafts += draft;
            }
            VERIFY_OK(m_fixture->run(drafts));
            for (const auto &outcome : std::as_const(m_fixture->outcomes))
                remember(m_vaults[vault], outcome.recordingId);
        }
        m_index = std::make_unique<RecordingIndex>(m_fixture->archive.session());
        QCOMPARE(m_known.size(), 270);
    }

    void pagesEqualABruteForceSort_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 60; ++seed)
            QTest::newRow(qPrintable(u"random %1"_s.arg(seed))) << seed;
    }
    void pagesEqualABruteForceSort()
    {
        QFETCH(int, seed);
        QRandomGenerator random(quint32(seed * 7919 + 1));
        const RecordingFilter filter = randomFilter(random);
        RecordingOrder order{RecordingSort(random.bounded(4)), random.bounded(2) == 0};
        const int limit = 1 + random.bounded(40);
        compareAllPages(*m_index, filter, order, limit, bruteForce(m_known, filter, order));
    }

    void rowsTellTheCall()
    {
        const auto page = m_index->page({}, {}, {}, 270);
        VERIFY_OK(page);
        QCOMPARE(page->rows.size(), 270);
        QVERIFY(!page->next);
        for (const auto &row : page->rows)
            QVERIFY(std::ranges::any_of(m_known, [&row](const Known &known) { return known.row == row; }));
    }

    void textIsFoundHoweverItIsWritten_data()
    {
        QTest::addColumn<RecordingFilter>("filter");
        QTest::addColumn<QString>("name");
        QTest::newRow("marks") << RecordingFilter{.text = u"omer ozturk"_s} << u"Ömer Öztürk"_s;
        QTest::newRow("beginning") << RecordingFilter{.text = u"ÖZT"_s} << u"Ömer Öztürk"_s;
        QTest::newRow("party") << RecordingFilter{.party = u"zoe v"_s} << u"Zoë van Dam"_s;
        QTest::newRow("han") << RecordingFilter{.text = u"李"_s} << u"李雷"_s;
    }
    void textIsFoundHoweverItIsWritten()
    {
        QFETCH(RecordingFilter, filter);
        QFETCH(QString, name);
        const auto page = m_index->page(filter, {}, {}, 300);
        VERIFY_OK(page);
        QVERIFY(!page->rows.isEmpty());
        for (const auto &row : page->rows)
            QCOMPARE(row.customer, name);
        QCOMPARE(page->rows.size(),
                 std::ranges::count_if(m_known, [&](const Known &known) { return known.row.customer == name; }));
    }

    void numbersAreFoundInAnyNotation()
    {
        const qint64 all = std::ranges::count_if(
            m_known, [](const Known &known) { return known.row.customerNumber == u"+31612340007"_s; });
        QVERIFY(all > 0);
        for (const auto &typed : {u"+31 6 1234 0007"_s, u"06-12340007"_s, u"0031612340007"_s, u"340007"_s})
            QCOMPARE(m_index->count({.number = typed}).value(), all);
        QCOMPARE(m_index->count({.text = u"06 12340007"_s}).value(), all);
        QCOMPARE(m_index->count({.number = u"no digits"_s}).value(), 0);
    }

    void linesAreToldOnce()
    {
        QCOMPARE(m_index->lines().value(), (QStringList{u"+31201234567"_s, u"Sales"_s, u"Servicedesk"_s}));
    }

    void programmesChooseTheirVault()
    {
        const auto page = m_index->page({.programmes = {m_programmes[1]}}, {}, {}, 300);
        VERIFY_OK(page);
        QCOMPARE(page->rows.size(), 90);
        for (const auto &row : page->rows)
            QCOMPARE(row.vaultId, m_vaults[1]);
        QCOMPARE(m_index->count({.programmes = {Id::create(m_fixture->archive.clock())}}).value(), 0);
    }

    void cancelledIsSaid()
    {
        const CancelToken cancel;
        cancel.cancel();
        VERIFY_ERROR(m_index->page({}, {}, {}, 10, cancel), errors::Cancelled);
        VERIFY_ERROR(m_index->count({}, cancel), errors::Cancelled);
        VERIFY_OK(m_index->page({}, {}, {}, 10));
    }

    void theRevisionFollowsOtherConsoles()
    {
        const qint64 before = m_index->revision().value();
        QCOMPARE(m_index->revision().value(), before);
        const auto other = m_fixture->archive.unlock();
        RecordingService service(*other);
        const auto &row = m_known.first().row;
        VERIFY_OK(service.addSegment(row.vaultId, row.id, {{}, SegmentKind::Hold, {0, 10}, {}, 0}));
        QVERIFY(m_index->revision().value() != before);
    }

    void ungrantedVaultsAreNotSearched()
    {
        const auto account = m_fixture->archive.addAccount(u"second"_s, Role::PrivacyOfficer);
        VERIFY_OK(m_fixture->archive.session().grantVault(account.id, m_vaults[2]));
        const auto session = m_fixture->archive.unlock(u"second"_s);
        RecordingIndex index(*session);
        QCOMPARE(index.count({}).value(), 90);
    }

    void cleanupTestCase()
    {
        m_index.reset();
        m_fixture.reset();
    }

private:
    void remember(const Id &vault, const Id &id)
    {
        const auto recording = RecordingService(m_fixture->archive.session()).recording(vault, id);
        QVERIFY(recording);
        m_known += known(*recording);
    }

    RecordingFilter randomFilter(QRandomGenerator &random) const
    {
        RecordingFilter filter;
        const auto now = m_fixture->archive.clock().now();
        if (random.bounded(4) == 0)
            filter.text = QStringList{u"jan"_s, u"jans sanne"_s, u"k 1"_s, u"test 2026"_s, u"+31 6 1234 0005"_s,
                                      u"zz"_s,  u"daan"_s}[random.bounded(7)];
        if (random.bounded(5) == 0)
            filter.number = QStringList{u"0012"_s, u"+31612340003"_s, u"1"_s, u"999999"_s}[random.bounded(4)];
        if (random.bounded(5) == 0)
            filter.party = QStringList{u"jan"_s, u"dam"_s, u"s"_s, u"vries jansje"_s}[random.bounded(4)];
        if (random.bounded(4) == 0)
            filter.line = QStringList{u"Sales"_s, u"Servicedesk"_s, u"Nowhere"_s}[random.bounded(3)];
        if (random.bounded(5) == 0)
            filter.programmes = {m_programmes[size_t(random.bounded(3))], m_programmes[0]};
        if (random.bounded(4) == 0)
            filter.direction = allDirections[size_t(random.bounded(3))];
        if (random.bounded(6) == 0)
            filter.state = random.bounded(3) ? RecordingState::Imported : RecordingState::Active;
        if (random.bounded(4) == 0)
            filter.from = now.addSecs(-60 * random.bounded(60));
        if (random.bounded(4) == 0)
            filter.until = now.addSecs(-60 * random.bounded(60));
        if (random.bounded(5) == 0)
            filter.minDurationMs = 100 + random.bounded(1000);
        if (random.bounded(5) == 0)
            filter.maxDurationMs = 100 + random.bounded(1000);
        return filter;
    }

    std::unique_ptr<RecordingFixture> m_fixture;
    std::unique_ptr<RecordingIndex> m_index;
    QList<Id> m_vaults;
    std::array<Id, 3> m_programmes;
    QList<Known> m_known;
};

VOICELOG_GUILESS_TEST(TestRecordingIndex)
#include "tst_recordingindex.moc"
