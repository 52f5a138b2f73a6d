// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <audio/Player.h>
#include <common/FullSchema.h>
#include <interchange/ImportScan.h>
#include <programmes/ProgrammeService.h>
#include <recordings/RecordingImporter.h>
#include <recordings/RecordingIndex.h>
#include <recordings/RecordingService.h>
#include <support/ResultTest.h>
#include <support/TempArchive.h>
#include <support/TestData.h>
#include <support/TestMain.h>

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace voicelog;

/// Every real recording at hand comes in, plays and goes out again as it was: the public samples, and the prompts that
/// Debian's asterisk-core-sounds-* packages bring as WAV, GSM and G.722.
class TestRealRecordings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeInPlayAndGoOut_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("atLeast");
        if (!test::samples().isEmpty())
            QTest::newRow("samples") << test::samples() + u"/audio"_s << 8;
        if (!test::asteriskSounds().isEmpty())
            QTest::newRow("asterisk") << test::asteriskSounds() << 1500;
        if (test::samples().isEmpty() && test::asteriskSounds().isEmpty())
            QSKIP("no recordings here");
    }

    void comeInPlayAndGoOut()
    {
        QFETCH(QString, folder);
        QFETCH(int, atLeast);
        test::TempArchive archive(fullSchema());
        Session &session = archive.session();
        const auto programme = ProgrammeService(session).add(u"Prompts"_s, Purpose::Quality, {}, u"PROMPT"_s);
        VERIFY_OK(programme);
        const auto scan = scanForImport({folder}, {}, {}, {});
        VERIFY_OK(scan);
        QVERIFY(scan->drafts.size() >= atLeast);

        QHash<Id, QStringList> paths;
        qsizetype next = 0;
#ifdef VOICELOG_SANITIZE // several times slower, and the libraries that decode are not looked at
        const qsizetype step = scan->drafts.size() > 100 ? 5 : 1;
#else
        constexpr qsizetype step = 1;
#endif
        RecordingImporter importer(session, {programme->vaultId, programme->id, programme->code});
        const auto summary = importer.run(
            [&]() -> std::optional<RecordingDraft> {
                if (next >= scan->drafts.size())
                    return std::nullopt;
                return scan->drafts[std::exchange(next, next + step)];
            },
            {},
            [&](const ImportOutcome &outcome) {
                const QString path = scan->drafts.audioPaths(outcome.draft * step).constFirst();
                QVERIFY2(!outcome.error,
                         qPrintable(path + u' ' + (outcome.error ? outcome.error->toString() : QString())));
                if (outcome.kind == ImportOutcome::Kind::Imported)
                    paths.insert(outcome.recordingId, scan->drafts.audioPaths(outcome.draft * step));
            },
            {}, {});
        VERIFY_OK(summary);
        QCOMPARE(summary->refused, 0);
        QCOMPARE(summary->imported + summary->alreadyThere, (scan->drafts.size() + step - 1) / step);
        QCOMPARE(paths.size(), summary->imported);

        QTemporaryDir out;
        RecordingService service(session);
        int count = 0;
        for (auto it = paths.cbegin(); it != paths.cend(); ++it, ++count) {
            const auto recording = service.recording(programme->vaultId, it.key());
            VERIFY_OK(recording);
            QVERIFY2(recording->media.constFirst().frames > 0, qPrintable(it.value().constFirst()));
            ExportRequest request;
            request.reason = u"Comparing what comes out with what went in"_s;
            const QString suffix = u'.' + QFileInfo(it.value().constFirst()).suffix();
            request.path = out.filePath(u"copy"_s + suffix);
            VERIFY_OK(service.exportTo(*recording, request, {}, {}));
            for (qsizetype leg = 0; leg < it.value().size(); ++leg) {
                QFile copy(out.filePath((leg == 0 ? u"copy"_s : u"copy-2"_s) + suffix));
                QFile original(it.value()[leg]);
                QVERIFY(copy.open(QIODevice::ReadOnly) && original.open(QIODevice::ReadOnly));
                QVERIFY2(copy.readAll() == original.readAll(), qPrintable(original.fileName()));
                QVERIFY(copy.remove());
            }
            if (count % 40 == 0)
                plays(service, *recording);
        }
    }

private:
    void plays(RecordingService &service, const Recording &recording)
    {
        const auto audio = service.audio(recording);
        VERIFY_OK(audio);
        Player player;
        QSignalSpy finished(&player, &Player::finished);
        QSignalSpy failed(&player, &Player::failed);
        player.setSource(*audio);
        player.seek(std::max<qint64>(0, recording.durationMs - 100));
        player.play();
        QTRY_VERIFY_WITH_TIMEOUT(finished.size() + failed.size() > 0, 10'000);
        QCOMPARE(failed.size(), 0);
    }
};

VOICELOG_GUILESS_TEST(TestRealRecordings)
#include "tst_realrecordings.moc"
