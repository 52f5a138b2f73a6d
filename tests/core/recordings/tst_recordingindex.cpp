// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/BaseErrors.h>
#include <recordings/PhoneNumber.h>
#include <recordings/RecordingIndex.h>
#include <recordings/SearchText.h>
#include <support/RecordingFixture.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

/// What a recording says to a search, told the slow and simple way.
struct Known
{
    RecordingRow row;
    QString words;       ///< folded
    QStringList parties; ///< folded names
    QStringList keys;    ///< of numbers
};

} // namespace

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
        const auto expected = bruteForce(filter, order);
        const int limit = 1 + random.bounded(40);
        QList<RecordingRow> got;
        std::optional<RecordingPageKey> key;
        int pages = 0;
        do {
            const auto page = m_index->page(filter, order, key, limit);
            VERIFY_OK(page);
            QVERIFY(page->rows.size() <= limit);
            QVERIFY(!page->rows.isEmpty() || !page->next);
            got += page->rows;
            key = page->next;
        } while (key && ++pages < 500);
        const auto describe = [&] { return qPrintable(QString::fromUtf8(QJsonDocument(filter.toJson()).toJson())); };
        QVERIFY2(got.size() == expected.size(), describe());
        QCOMPARE(m_index->count(filter).value(), expected.size());
        // Where values are equal, any fixed order will do; none may be missing or twice.
        QSet<Id> ids;
        for (qsizetype i = 0; i < got.size(); ++i) {
            QVERIFY2(sortValue(got[i], order) == sortValue(expected[i].row, order), describe());
            ids.insert(got[i].id);
        }
        for (const auto &known : expected)
            QVERIFY2(ids.contains(known.row.id), describe());
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
        Known known;
        const Recording &r = *recording;
        known.row = {r.id,         r.vaultId,   r.programmeId, r.number, r.startedAt,
                     r.durationMs, r.direction, r.state,       r.line,   {},
                     {},           {},          r.contractRef};
        known.row.hasWarnings = bool(r.warnings);
        QStringList words{r.number, r.sourceCallId, r.line, r.contractRef};
        QString numbers = searchtext::numberWords(r.line);
        for (const auto &participant : r.participants) {
            words += participant.name;
            numbers += u' ' + searchtext::numberWords(participant.number);
            known.parties += searchtext::folded(participant.name);
            known.keys += numberSearchKey(participant.number);
        }
        known.words = searchtext::folded(words.join(u' ')) + u' ' + numbers;
        known.row.customer = r.participants[0].name.isEmpty() ? r.participants[0].number : r.participants[0].name;
        known.row.customerNumber = r.participants[0].number;
        known.row.agent = r.participants[1].name;
        m_known += known;
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

    static bool fits(const Known &known, const RecordingFilter &f)
    {
        const auto &row = known.row;
        const auto prefix = numberSearchPrefix(f.number);
        return (f.text.isEmpty() || searchtext::matches(known.words, searchtext::words(f.text))) &&
               (f.number.isEmpty() ||
                (!prefix.isEmpty() &&
                 std::ranges::any_of(known.keys, [&](const QString &key) { return key.startsWith(prefix); }))) &&
               (f.party.isEmpty() || std::ranges::any_of(known.parties,
                                                         [&](const QString &name) {
                                                             return searchtext::matches(name,
                                                                                        searchtext::words(f.party));
                                                         })) &&
               (f.line.isEmpty() || row.line == f.line) &&
               (f.programmes.isEmpty() || f.programmes.contains(row.programmeId)) &&
               (!f.direction || row.direction == *f.direction) && (!f.state || row.state == *f.state) &&
               (!f.from.isValid() || row.startedAt >= f.from) && (!f.until.isValid() || row.startedAt < f.until) &&
               (!f.minDurationMs || row.durationMs >= *f.minDurationMs) &&
               (!f.maxDurationMs || row.durationMs <= *f.maxDurationMs);
    }

    static std::pair<qint64, QByteArray> sortValue(const RecordingRow &row, RecordingOrder order)
    {
        switch (order.by) {
        case RecordingSort::StartedAt:
            return {row.startedAt.toMSecsSinceEpoch(), {}};
        case RecordingSort::Duration:
            return {row.durationMs, {}};
        case RecordingSort::Number:
            return {0, row.number.toUtf8()};
        case RecordingSort::Line:
            return {0, row.line.toUtf8()};
        }
        return {};
    }

    QList<Known> bruteForce(const RecordingFilter &filter, RecordingOrder order) const
    {
        QList<Known> list;
        std::ranges::copy_if(m_known, std::back_inserter(list),
                             [&](const Known &known) { return fits(known, filter); });
        std::ranges::sort(list, [&](const Known &a, const Known &b) {
            return order.descending ? sortValue(a.row, order) > sortValue(b.row, order)
                                    : sortValue(a.row, order) < sortValue(b.row, order);
        });
        return list;
    }

    std::unique_ptr<RecordingFixture> m_fixture;
    std::unique_ptr<RecordingIndex> m_index;
    QList<Id> m_vaults;
    std::array<Id, 3> m_programmes;
    QList<Known> m_known;
};

VOICELOG_GUILESS_TEST(TestRecordingIndex)
#include "tst_recordingindex.moc"
