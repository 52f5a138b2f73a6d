// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/AuditExcerpt.h>
#include <archive/AuditLog.h>
#include <archive/UnlockThrottle.h>
#include <recordings/RecordingKeys.h>
#include <retention/Certificate.h>
#include <retention/VaultDue.h>
#include <support/Kills.h>
#include <support/RetentionDesk.h>
#include <support/TestMain.h>

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <cstdio>
#include <filesystem>

using namespace Qt::StringLiterals;
using namespace voicelog;
using test::RetentionDesk;
using test::TempArchive;

namespace {

constexpr int cases = 5;
constexpr int dueInProgramme = 600; ///< and ordered by two officers
constexpr int heldInProgramme = 20; ///< of those that are due
constexpr int notDueInProgramme = 40;
constexpr int inEachCase = 80;
constexpr int heldInLastCase = 10; ///< so that it goes by rows and its vault stays

/// The process that is killed: the retention service's run of one night.
int runRetention(const QStringList &arguments)
{
    test::FakeClock clock(QDateTime::fromMSecsSinceEpoch(arguments[1].toLongLong(), QTimeZone::UTC));
    UnlockThrottle throttle({}, clock);
    const Schema schema{recordingsSchema(VaultKind::Recordings), recordingsSchema(VaultKind::Case), retentionSchema()};
    const Archive archive(arguments[0], schema, clock, TempArchive::cost());
    const auto session = archive.unlock(u"timer"_s, TempArchive::password(), throttle);
    const auto book = RuleBook::builtIn();
    if (!session || !book)
        return 3;
    test::MadeUpSource source;
    ProgrammeRetention programme;
    programme.programmeId = Id::fromString(arguments[3]);
    programme.number = u"PRG-2026-0001"_s;
    programme.purpose = u"QUALITY"_s;
    source.programmes.insert(Id::fromString(arguments[2]), programme);
    RetentionService service(**session, *book, source);
    const auto plan = service.plan();
    if (!plan)
        return 3;
    std::puts("begin");
    std::fflush(stdout);
    const auto report = service.run(*plan, [](const Progress &) {
        std::puts("step");
        std::fflush(stdout);
    });
    return report ? 0 : 3;
}

/// Where each recording is, and where it should be in the end.
struct Expected
{
    QHash<Id, QSet<Id>> all;  ///< by vault
    QHash<Id, QSet<Id>> kept; ///< those that a run must not touch
    [[nodiscard]] QSet<Id> toBeGone() const
    {
        QSet<Id> gone;
        for (auto it = all.cbegin(); it != all.cend(); ++it)
            gone += it.value() - kept.value(it.key());
        return gone;
    }
};

} // namespace

/// A run of destructions is killed at random moments, and behind random steps, and run again: afterwards all of the
/// plan and nothing else is gone, at every moment each certificate is true, and what is gone has its certificate.
class TestRetentionKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<RetentionDesk>();
        m_desk->setDay({2026, 3, 2});
        makeProgramme();
        for (int i = 0; i < cases; ++i)
            makeCase(i);
        m_desk->setDay({2026, 6, 15});
        VERIFY_OK(m_desk->retention().assess(m_desk->vault));
        const QSet<Id> ordered = m_expected.all[m_desk->vault] - m_expected.kept[m_desk->vault];
        const auto orders = m_desk->destructions().propose(m_desk->vault, ordered.values());
        VERIFY_OK(orders);
        for (const DestructionOrder &order : *orders)
            VERIFY_OK(m_desk->secondDestructions().approve(order.id));
        QCOMPARE(m_expected.toBeGone().size(), 1000 - heldInLastCase);
    }

    void allOfThePlanAndNothingElse()
    {
        const int kills = test::kills(8);
        QRandomGenerator random = QRandomGenerator::securelySeeded();
        Outcome whole; // the first run is not killed: it tells how long one takes, and in how many steps
        int killed = 0;
        int finished = 0;
        int halfWay = 0;
        while (killed < kills) {
            QTemporaryDir folder;
            const QString path = folder.filePath(u"copy.voicelog"_s);
            std::filesystem::copy(m_desk->archive.path().toStdString(), path.toStdString(),
                                  std::filesystem::copy_options::recursive);
            for (bool done = false; !done;) {
                Kill kill;
                if (whole.runMs > 0 && killed < kills) {
                    // At any moment, and by turns behind a step that was taken: there the run is surely half-way.
                    if (killed % 2 == 0)
                        kill.afterMs = random.bounded(whole.runMs);
                    else
                        kill.afterSteps = 1 + random.bounded(std::max(whole.steps - 1, 1));
                }
                const Outcome outcome = runChild(path, kill);
                done = !outcome.killed;
                killed += outcome.killed ? 1 : 0;
                qsizetype gone = 0;
                check(path, gone);
                if (QTest::currentTestFailed())
                    return;
                halfWay += outcome.killed && gone > 0 && gone < m_expected.toBeGone().size() ? 1 : 0;
                if (!done)
                    continue;
                if (whole.runMs == 0)
                    whole = outcome;
                QCOMPARE(gone, m_expected.toBeGone().size());
                ++finished;
            }
        }
        qInfo("%d kills, %d of them half-way, %d runs of %d steps came to their end", killed, halfWay, finished,
              whole.steps);
        QVERIFY(whole.steps > 1);
        QVERIFY(halfWay > 0 || killed < 2);
    }

private:
    /// When the child is killed, from the plan on; by default never.
    struct Kill
    {
        qint64 afterMs = -1;
        int afterSteps = 0;
    };
    struct Outcome
    {
        bool killed = false;
        qint64 runMs = 0; ///< from the plan on
        int steps = 0;    ///< that the run told of
    };

    RetentionDesk::Words words()
    {
        RetentionDesk::Words made;
        made.sound.resize(3000);
        QRandomGenerator random(quint32(++m_made));
        for (char &byte : made.sound)
            byte = char(random.generate());
        return made;
    }
    Id add(const Id &vault, QDate day)
    {
        const Id id = m_desk->addRecording(vault, day, words()).id;
        m_expected.all[vault] += id;
        return id;
    }
    void hold(const Id &vault, const QList<Id> &recordings)
    {
        HoldDraft draft;
        draft.kind = HoldKind::Request;
        draft.vaultId = vault;
        draft.reference = u"SAR-2026-0001"_s;
        draft.recordings = recordings;
        VERIFY_OK(m_desk->holds().place(draft));
        m_expected.kept[vault] += QSet<Id>(recordings.cbegin(), recordings.cend());
    }
    void makeProgramme()
    {
        const Id vault = m_desk->vault;
        QList<Id> held;
        for (int i = 0; i < dueInProgramme + heldInProgramme; ++i) {
            const Id id = add(vault, QDate(2026, 3, 2).addDays(i % 10));
            if (i % 31 == 0 && held.size() < heldInProgramme)
                held += id;
        }
        for (int i = 0; i < notDueInProgramme; ++i)
            m_expected.kept[vault] += add(vault, QDate(2026, 6, 1));
        hold(vault, held);
    }
    void makeCase(int which)
    {
        const Id vault = m_desk->addCase();
        QList<Id> held;
        for (int i = 0; i < inEachCase; ++i) {
            const Id id = add(vault, QDate(2026, 5, 4));
            if (which == cases - 1 && i < heldInLastCase)
                held += id;
        }
        if (!held.isEmpty())
            hold(vault, held);
        auto database = m_desk->archive.session().openGovernance();
        VERIFY_OK(database);
        VERIFY_OK(placeVaultDue(*database, {.vaultId = vault,
                                            .number = u"CASE-2026-000%1"_s.arg(which + 1),
                                            .dueClass = DueClass::MonitoringNoFinding,
                                            .ruleId = u"R-MON-DESTROY-01"_s,
                                            .startsOn = QDate(2026, 6, 1),
                                            .dueOn = QDate(2026, 6, 15)}));
    }

    Outcome runChild(const QString &path, Kill kill)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(),
                    {u"retentionkill"_s, u"child"_s, path,
                     QString::number(m_desk->archive.clock().now().toMSecsSinceEpoch()), m_desk->vault.toString(),
                     m_desk->source.programmes[m_desk->vault].programmeId.toString()});
        QByteArray told;
        while (!told.contains("begin\n") && child.waitForReadyRead(60'000))
            told += child.readAllStandardOutput();
        Outcome outcome;
        QElapsedTimer timer;
        timer.start();
        if (kill.afterMs >= 0 && !child.waitForFinished(int(std::max<qint64>(kill.afterMs, 1)))) {
            child.kill();
            outcome.killed = true;
        }
        if (kill.afterSteps > 0) {
            while (told.count("step\n") < kill.afterSteps && child.waitForReadyRead(60'000))
                told += child.readAllStandardOutput();
            child.kill();
            outcome.killed = true;
        }
        child.waitForFinished(300'000);
        outcome.runMs = std::max<qint64>(timer.elapsed(), 50);
        told += child.readAllStandardOutput();
        outcome.steps = int(told.count("step\n"));
        if (child.exitStatus() == QProcess::NormalExit) {
            outcome.killed = false; // it was faster
            if (child.exitCode() != 0)
                QTest::qFail("the run failed by itself", __FILE__, __LINE__);
        }
        return outcome;
    }

    /// As whoever opens the archive next finds it.
    void check(const QString &path, qsizetype &gone)
    {
        UnlockThrottle throttle({}, m_desk->archive.clock());
        const Archive archive(path, m_desk->archive.schema(), m_desk->archive.clock(), TempArchive::cost());
        const auto session = archive.unlock(u"officer"_s, TempArchive::password(), throttle);
        VERIFY_OK(session);
        const auto key = AuditExcerpt::keyFromFile(AuditExcerpt::keyFile(**session));
        VERIFY_OK(key);
        VERIFY_OK(AuditLog(**session).verify({}, {}));

        const auto vaults = (*session)->vaults();
        VERIFY_OK(vaults);
        QSet<Id> present;
        QSet<Id> openVaults;
        for (const VaultInfo &vault : *vaults) {
            if (!m_expected.all.contains(vault.id))
                continue;
            auto database = (*session)->openVault(vault.id);
            VERIFY_OK(database);
            const auto keys = RecordingKeys(*database).all();
            VERIFY_OK(keys);
            for (const auto &[rec, id] : *keys)
                present += id;
            openVaults += vault.id;
        }
        QSet<Id> all;
        for (auto it = m_expected.all.cbegin(); it != m_expected.all.cend(); ++it) {
            all += it.value();
            QVERIFY(present.contains(m_expected.kept.value(it.key())));
            const QString file = path + u"/vaults/"_s + it.key().toString() + u".db"_s;
            QCOMPARE(QFile::exists(file), openVaults.contains(it.key()));
        }
        QVERIFY(all.contains(present));

        // What is gone stands on record, what stands on record is gone, and each certificate says so.
        const DestructionService service(**session, m_desk->book, m_desk->source);
        const auto records = service.destructions();
        VERIFY_OK(records);
        QSet<Id> recorded;
        for (const DestructionRecord &record : *records) {
            const QSet<Id> listed(record.recordings.cbegin(), record.recordings.cend());
            QCOMPARE(listed.size(), record.count);
            QVERIFY(!recorded.intersects(listed));
            QVERIFY(!present.intersects(listed));
            QVERIFY(m_expected.all.value(record.vaultId).contains(listed));
            QCOMPARE(openVaults.contains(record.vaultId), record.what == DestructionWhat::Recordings);
            recorded += listed;
            const auto stored = service.find(record.number);
            VERIFY_OK(stored);
            const auto verified = Certificate::verify(stored->certificate, *key);
            VERIFY_OK(verified);
            QCOMPARE(verified->record, record);
        }
        QCOMPARE(recorded, all - present);
        QVERIFY(m_expected.toBeGone().contains(recorded));
        gone = recorded.size();
        // What is still there is whole.
        if (gone < m_expected.toBeGone().size())
            return;
        const auto verified = archive.verify(**session, {}, {});
        VERIFY_OK(verified);
        QVERIFY(verified->problems.isEmpty());
        for (auto it = m_expected.kept.cbegin(); it != m_expected.kept.cend(); ++it) {
            for (const Id &id : it.value()) {
                const auto recording = RecordingService(**session).recording(it.key(), id);
                VERIFY_OK(recording);
                QCOMPARE(recording->participants.size(), 2);
                QCOMPARE(recording->media.size(), 1);
            }
        }
    }

    std::unique_ptr<RetentionDesk> m_desk;
    Expected m_expected;
    int m_made = 0;
};

static int runRetentionKill(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == u"child"_s)
        return runRetention(arguments.mid(1));
    TestRetentionKill test;
    return QTest::qExec(&test, argc, argv);
}
static const test::TestClass registeredRetentionKill(__FILE__, &runRetentionKill);

#include "tst_retentionkill.moc"
