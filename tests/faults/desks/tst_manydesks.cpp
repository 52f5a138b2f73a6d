// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <archive/UnlockThrottle.h>
#include <base/BaseErrors.h>
#include <common/FullSchema.h>
#include <programmes/ProgrammeService.h>
#include <programmes/SynthArchive.h>
#include <recordings/RecordingImporter.h>
#include <recordings/RecordingIndex.h>
#include <recordings/RecordingService.h>
#include <support/ResultTest.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

constexpr int readers = 5;
constexpr int editors = 2;
constexpr int importers = 1;
constexpr int contested = 10;       ///< recordings that both editors change
constexpr double readLimitMs = 200; ///< 95th percentile

/// 600 for the whole run that the README tells of.
int runSeconds()
{
    const int asked = qEnvironmentVariableIntValue("VOICELOG_DESKS_SECONDS");
    return asked > 0 ? asked : 5;
}

void pauseLikeAPerson() { std::this_thread::sleep_for(std::chrono::milliseconds(100)); }

/// What one desk did, as the parent reads it.
struct Tally
{
    std::vector<double> readMs;
    qint64 edits = 0;
    qint64 conflicts = 0;
    qint64 imported = 0;
    QMap<QString, int> errors; ///< by code; a conflict that was told and tried again is none
};

/// The process of one desk.
class Desk
{
public:
    Desk(Session &session, QStringList contestedRecordings, int number)
        : m_session(session), m_service(session), m_index(session), m_contested(std::move(contestedRecordings)),
          m_random(quint32(number + 1))
    {
    }

    void read()
    {
        static const QList<RecordingFilter> filters{{},
                                                    {.text = u"jansen"_s},
                                                    {.party = u"vermeer"_s},
                                                    {.line = u"Klantenservice"_s},
                                                    {.minDurationMs = 600'000}};
        QElapsedTimer timer;
        timer.start();
        const auto page = m_index.page(filters[m_random.bounded(filters.size())], {}, {}, 100);
        tellRead(timer, page);
        if (page && !page->rows.isEmpty())
            open(page->rows[m_random.bounded(page->rows.size())]);
        pauseLikeAPerson();
    }

    /// Counts up in a label: what is lost shows in the sum.
    void edit()
    {
        const auto recording = m_service.find(m_contested[m_random.bounded(m_contested.size())]);
        if (!told(recording))
            return;
        const auto segments = m_service.segments(recording->vaultId, recording->id);
        if (!told(segments))
            return;
        Segment segment = segments->value(0);
        segment.label = QString::number(segment.label.toInt() + 1);
        const auto changed = m_service.changeSegment(recording->vaultId, recording->id, segment);
        if (changed)
            std::puts("edit");
        else if (changed.error().code() == errors::Conflict)
            std::puts("conflict"); // both versions are shown, and the person looks again
        else
            (void)told(changed);
        std::this_thread::sleep_for(std::chrono::milliseconds(m_random.bounded(40)));
    }

    void import(const ImportTarget &target, const QString &folder)
    {
        RecordingDraft draft;
        draft.sourceSystem = u"desks"_s;
        draft.sourceCallId = u"desks-%1"_s.arg(m_imported++);
        draft.audioPaths = {folder + u"/"_s + draft.sourceCallId + u".ulaw"_s};
        QFile file(draft.audioPaths.constFirst());
        QByteArray sound(40'000, Qt::Uninitialized);
        for (auto &sample : sound)
            sample = char(m_random.bounded(256));
        if (!file.open(QIODevice::WriteOnly) || file.write(sound) != sound.size())
            std::puts("error no-file");
        file.close();
        bool given = false;
        const auto next = [&]() -> std::optional<RecordingDraft> {
            return std::exchange(given, true) ? std::nullopt : std::optional(draft);
        };
        const auto done = [](const ImportOutcome &outcome) {
            if (outcome.error)
                std::printf("error %s\n", qPrintable(outcome.error->toString()));
            else
                std::puts("import");
        };
        (void)told(RecordingImporter(m_session, target).run(next, {}, done, {}, {}));
        file.remove();
        pauseLikeAPerson();
    }

private:
    void open(const RecordingRow &row)
    {
        QElapsedTimer timer;
        timer.start();
        const auto recording = m_service.recording(row.vaultId, row.id);
        if (!told(recording))
            return;
        (void)told(m_service.segments(row.vaultId, row.id));
        (void)told(m_service.transcript(row.vaultId, row.id));
        tellRead(timer, m_service.life(*recording));
    }

    template <typename T>
    void tellRead(const QElapsedTimer &timer, const Result<T> &result)
    {
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        if (told(result))
            std::printf("read %.2f\n", ms);
    }

    template <typename T>
    bool told(const Result<T> &result)
    {
        if (!result)
            std::printf("error %s\n", qPrintable(result.error().toString()));
        return result.has_value();
    }

    Session &m_session;
    RecordingService m_service;
    RecordingIndex m_index;
    QStringList m_contested;
    QRandomGenerator m_random;
    int m_imported = 0;
};

int runDesk(const QStringList &arguments)
{
    const auto told = QJsonDocument::fromJson(arguments.value(1).toUtf8()).object();
    const SystemClock clock;
    UnlockThrottle throttle({}, clock);
    const Archive archive(told[u"archive"].toString(), fullSchema(), clock, TempArchive::cost());
    const auto session = archive.unlock(told[u"account"].toString(), TempArchive::password(), throttle);
    if (!session) {
        std::printf("error %s\n", qPrintable(session.error().toString()));
        return 3;
    }
    QStringList contestedRecordings;
    const auto ids = told[u"contested"].toArray();
    for (const auto &id : ids)
        contestedRecordings += id.toString();
    Desk desk(**session, contestedRecordings, told[u"number"].toInt());
    const QString kind = told[u"kind"].toString();
    const ImportTarget target{Id::fromString(told[u"vault"].toString()), Id::fromString(told[u"programme"].toString()),
                              u"DESK"_s};
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < qint64(told[u"seconds"].toInt()) * 1000) {
        if (kind == u"reader")
            desk.read();
        else if (kind == u"editor")
            desk.edit();
        else
            desk.import(target, told[u"folder"].toString());
        std::fflush(stdout);
    }
    return 0;
}

} // namespace

/// Eight consoles on one archive: five that read, two that edit the same recordings, one that takes recordings in. No
/// change is lost, nobody is told an error, and reading stays quick. VOICELOG_DESKS_SECONDS sets for how long.
class TestManyDesks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostAndNobodyWaits()
    {
        const int seconds = runSeconds();
        TempArchive archive(fullSchema());
        archive.clock().set(QDateTime::currentDateTimeUtc());
        Session &session = archive.session();
        VERIFY_OK(fillSynthArchive(session, {seconds > 60 ? 10'000 : 600, 3, 1}, {}, {}));
        const auto programme = ProgrammeService(session).add(u"Desks"_s, Purpose::Quality, {}, u"DESK"_s);
        VERIFY_OK(programme);
        QJsonArray contestedRecordings;
        const auto page = RecordingIndex(session).page({}, {}, {}, contested);
        VERIFY_OK(page);
        RecordingService service(session);
        for (const auto &row : page->rows) {
            const auto segments = service.segments(row.vaultId, row.id);
            VERIFY_OK(segments);
            for (const Segment &segment : *segments)
                VERIFY_OK(service.removeSegment(row.vaultId, row.id, segment));
            Segment counter;
            counter.kind = SegmentKind::Hold;
            counter.range = {0, 1};
            counter.label = u"0"_s;
            VERIFY_OK(service.addSegment(row.vaultId, row.id, counter));
            contestedRecordings.append(row.id.toString());
        }
        const auto vaults = session.vaults();
        VERIFY_OK(vaults);

        QTemporaryDir folder;
        std::vector<std::unique_ptr<QProcess>> desks;
        for (int number = 0; number < readers + editors + importers; ++number) {
            const QString name = u"desk%1"_s.arg(number);
            const AccountInfo account = archive.addAccount(name, Role::PrivacyOfficer);
            for (const VaultInfo &vault : *vaults)
                VERIFY_OK(session.grantVault(account.id, vault.id));
            const auto kind = number < readers ? u"reader"_s : number < readers + editors ? u"editor"_s : u"importer"_s;
            const QJsonObject told{{u"archive"_s, archive.path()},
                                   {u"account"_s, name},
                                   {u"kind"_s, kind},
                                   {u"number"_s, number},
                                   {u"seconds"_s, seconds},
                                   {u"contested"_s, contestedRecordings},
                                   {u"folder"_s, folder.path()},
                                   {u"vault"_s, programme->vaultId.toString()},
                                   {u"programme"_s, programme->id.toString()}};
            auto desk = std::make_unique<QProcess>();
            desk->setProcessChannelMode(QProcess::ForwardedErrorChannel);
            desk->setProgram(QCoreApplication::applicationFilePath());
            desk->setArguments(
                {u"manydesks"_s, u"child"_s, QString::fromUtf8(QJsonDocument(told).toJson(QJsonDocument::Compact))});
            desks.push_back(std::move(desk));
        }
        for (const auto &desk : desks)
            desk->start();
        Tally all;
        for (const auto &desk : desks) {
            QVERIFY(desk->waitForFinished((seconds + 300) * 1000));
            QCOMPARE(desk->exitCode(), 0);
            add(desk->readAllStandardOutput(), all);
        }

        QVERIFY2(all.errors.isEmpty(), qPrintable(all.errors.keys().join(u' ')));
        QVERIFY(all.edits > 0);
        QVERIFY(all.imported > 0);
        QVERIFY(all.readMs.size() > readers);
        qint64 counted = 0;
        for (const auto &row : page->rows) {
            const auto segments = service.segments(row.vaultId, row.id);
            VERIFY_OK(segments);
            QCOMPARE(segments->size(), 1);
            counted += segments->constFirst().label.toLongLong();
        }
        QCOMPARE(counted, all.edits);
        RecordingFilter imported;
        imported.programmes = {programme->id};
        QCOMPARE(RecordingIndex(session).count(imported).value(), all.imported);
        const auto verified = archive.archive().verify(session, {}, {});
        VERIFY_OK(verified);
        QVERIFY(verified->problems.isEmpty());

        std::ranges::sort(all.readMs);
        const auto at = [&all](double share) { return all.readMs[size_t(share * double(all.readMs.size() - 1))]; };
        qInfo("%d s, 8 desks: %lld reads, median %.1f ms, 95th percentile %.1f ms, most %.1f ms; %lld changes, %lld "
              "conflicts shown; %lld recordings taken in; no error",
              seconds, qint64(all.readMs.size()), at(0.5), at(0.95), at(1), all.edits, all.conflicts, all.imported);
        if (seconds >= 60) // a short run on a machine that does other things says nothing
            QVERIFY(at(0.95) < readLimitMs);
    }

private:
    static void add(const QByteArray &output, Tally &all)
    {
        const auto lines = output.split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("read "))
                all.readMs.push_back(line.sliced(5).toDouble());
            else if (line == "edit")
                ++all.edits;
            else if (line == "conflict")
                ++all.conflicts;
            else if (line == "import")
                ++all.imported;
            else if (line.startsWith("error "))
                ++all.errors[QString::fromUtf8(line.sliced(6))];
        }
    }
};

static int runManyDesks(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == u"child"_s)
        return runDesk(arguments);
    TestManyDesks test;
    return QTest::qExec(&test, argc, argv);
}
static const test::TestClass registeredManyDesks(__FILE__, &runManyDesks);

#include "tst_manydesks.moc"
