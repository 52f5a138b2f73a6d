// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <audio/AudioErrors.h>
#include <base/BaseErrors.h>
#include <recordings/RecordingErrors.h>
#include <support/RecordingFixture.h>
#include <support/ResultTest.h>
#include <support/TestData.h>
#include <support/TestMain.h>

#include <QCryptographicHash>
#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

class TestRecordingImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsWithCallData()
    {
        RecordingFixture f;
        RecordingDraft draft = f.draft(f.wav(u"call.wav"_s, 16000, 440, 2), u"17.4"_s);
        draft.direction = Direction::Outbound;
        draft.contractRef = u"C-2026-1"_s;
        draft.durationMs = 2000;
        Participant customer;
        customer.name = u"Björn Ähl"_s;
        customer.number = u"06-12345678"_s;
        Participant agent;
        agent.role = ParticipantRole::Agent;
        agent.name = u"Sanne"_s;
        draft.participants = {customer, agent};
        draft.sidecar = "{}";
        draft.sidecarName = u"call.json"_s;
        draft.segments = {Segment{{}, SegmentKind::Proof, {500, 1500}, u"proof"_s, 0}};
        const auto recording = f.add(draft);
        VERIFY_OK(recording);
        QCOMPARE(recording->number, u"TEST-2026-000001"_s);
        QCOMPARE(recording->durationMs, 2000);
        QCOMPARE(recording->direction, Direction::Outbound);
        QCOMPARE(recording->state, RecordingState::Imported);
        QCOMPARE(recording->contractRef, u"C-2026-1"_s);
        QCOMPARE(recording->participants.size(), 2);
        QCOMPARE(recording->participants[0].number, u"+31612345678"_s);
        QCOMPARE(recording->participants[0].name, u"Björn Ähl"_s);
        QVERIFY(!recording->participants[1].personId.isNull());
        QCOMPARE(recording->media.size(), 1);
        QCOMPARE(recording->media[0].frames, 16000);
        QCOMPARE(recording->media[0].format.channels, 2);
        QFile file(f.folder.filePath(u"call.wav"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(recording->media[0].sha256, QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
        QVERIFY(!recording->warnings);

        RecordingService service(f.archive.session());
        const auto peaks = service.peaks(f.vault, recording->id);
        VERIFY_OK(peaks);
        QCOMPARE(peaks->channels(), 2);
        QCOMPARE(peaks->frames(), 16000);
        const auto sidecar = service.sidecar(f.vault, recording->id);
        VERIFY_OK(sidecar);
        QCOMPARE(sidecar->value().name, u"call.json"_s);
        const auto segments = service.segments(f.vault, recording->id);
        VERIFY_OK(segments);
        QCOMPARE(segments->size(), 1);
        QCOMPARE(segments->first().range, (TimeRange{500, 1500}));
        VERIFY_OK(service.verify(*recording, {}, {}));
        const auto events = f.events(u"RECORDING_IMPORTED"_s);
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].objectId, recording->id.toString());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("error");
        QTest::newRow("tap") << u"tap"_s << u"recordings.origin-refused"_s;
        QTest::newRow("unknown third party") << u"third"_s << u"recordings.origin-refused"_s;
        QTest::newRow("future") << u"future"_s << u"recordings.call-data-refused"_s;
        QTest::newRow("longer than a day") << u"long"_s << u"recordings.call-data-refused"_s;
        QTest::newRow("missing") << u"missing"_s << u"base.file-not-found"_s;
        QTest::newRow("folder") << u"folder"_s << u"base.file-unreadable"_s;
        QTest::newRow("empty") << u"empty"_s << u"audio.empty"_s;
        QTest::newRow("text") << u"text"_s << u"audio.not-audio"_s;
        QTest::newRow("no path") << u"none"_s << u"base.missing-value"_s;
        QTest::newRow("three legs") << u"three"_s << u"base.invalid-value"_s;
    }
    void refuses()
    {
        QFETCH(QString, what);
        QFETCH(QString, error);
        RecordingFixture f;
        RecordingDraft draft = f.draft(f.wav(u"a.wav"_s, 8000));
        if (what == u"tap"_s)
            draft.origin = Origin::AuthorityTap;
        else if (what == u"third"_s)
            draft.origin = Origin::UnknownThirdParty;
        else if (what == u"future"_s)
            draft.startedAt = f.archive.clock().now().addSecs(3600);
        else if (what == u"long"_s)
            draft.durationMs = 24LL * 3600 * 1000 + 1;
        else if (what == u"missing"_s)
            draft.audioPaths = {f.folder.filePath(u"nowhere.wav"_s)};
        else if (what == u"folder"_s)
            draft.audioPaths = {f.folder.path()};
        else if (what == u"empty"_s)
            draft.audioPaths = {f.file(u"empty.wav"_s, {})};
        else if (what == u"text"_s)
            draft.audioPaths = {f.file(u"text.wav"_s, "This is no sound at all, but a text that goes on a while.")};
        else if (what == u"none"_s)
            draft.audioPaths = {};
        else if (what == u"three"_s)
            draft.audioPaths = {draft.audioPaths[0], draft.audioPaths[0], draft.audioPaths[0]};
        const auto checked = RecordingImporter(f.archive.session(), f.target).check(draft);
        QCOMPARE(checked.kind, ImportOutcome::Kind::Refused);
        // A bad draft stops none of the others.
        const auto summary = f.run({draft, f.draft(f.wav(u"b.wav"_s, 9000))});
        VERIFY_OK(summary);
        QCOMPARE(summary->refused, 1);
        QCOMPARE(summary->imported, 1);
        for (const auto &outcome : std::as_const(f.outcomes)) {
            if (outcome.draft != 0)
                continue;
            QVERIFY(outcome.error.has_value());
            QCOMPARE(outcome.error->id(), error);
            QCOMPARE(checked.error->id(), error);
        }
        const bool tapping = what == u"tap"_s || what == u"third"_s;
        int refusals = 0;
        for (const auto &event : f.events(u"RECORDING_IMPORTED"_s)) {
            if (event.outcome == AuditOutcome::Refused) {
                ++refusals;
                QCOMPARE(event.ruleId, u"R-PARTY-02"_s);
            }
        }
        QCOMPARE(refusals, tapping ? 1 : 0);
    }

    void importsNothingTwice()
    {
        RecordingFixture f;
        const QString path = f.wav(u"a.wav"_s, 8000);
        const auto first = f.add(f.draft(path, u"1"_s));
        VERIFY_OK(first);
        // The same sound under another name; the same call with another sound; and twice in one run.
        QVERIFY(QFile::copy(path, f.folder.filePath(u"copy.wav"_s)));
        const QString other = f.wav(u"other.wav"_s, 8000, 500);
        const auto summary =
            f.run({f.draft(f.folder.filePath(u"copy.wav"_s), u"2"_s), f.draft(other, u"1"_s),
                   f.draft(f.wav(u"x.wav"_s, 8100), u"3"_s), f.draft(f.wav(u"y.wav"_s, 8100), u"4"_s)});
        VERIFY_OK(summary);
        QCOMPARE(summary->imported, 1);
        QCOMPARE(summary->alreadyThere, 2);
        QCOMPARE(summary->refused, 1);
        for (const auto &outcome : std::as_const(f.outcomes)) {
            if (outcome.draft == 0) {
                QCOMPARE(outcome.kind, ImportOutcome::Kind::AlreadyThere);
                QCOMPARE(outcome.recordingId, first->id);
                QCOMPARE(outcome.number, first->number);
            } else if (outcome.draft == 1) { // other sound must not vanish under a call's number
                QCOMPARE(outcome.kind, ImportOutcome::Kind::Refused);
                QVERIFY(outcome.error->is(errors::CallKnown));
                QCOMPARE(outcome.error->parameters().value(u"number"_s).toString(), first->number);
            }
        }
        QCOMPARE(f.events(u"RECORDING_IMPORTED"_s).size(), 2);
    }

    void twoLegsAreOneRecording()
    {
        RecordingFixture f;
        RecordingDraft draft = f.draft(f.wav(u"a-in.wav"_s, 16000), u"legs"_s);
        draft.audioPaths += f.wav(u"a-out.wav"_s, 16000 * 2 + 4000, 300, 1, 16000);
        const auto recording = f.add(draft);
        VERIFY_OK(recording);
        QCOMPARE(recording->media.size(), 2);
        QCOMPARE(recording->media[1].fileName, u"a-out.wav"_s);
        QCOMPARE(recording->durationMs, 2250);
        RecordingService service(f.archive.session());
        const auto peaks = service.peaks(f.vault, recording->id);
        VERIFY_OK(peaks);
        QCOMPARE(peaks->channels(), 2);
        QCOMPARE(peaks->sampleRate(), 16000);
        QCOMPARE(peaks->frames(), 36000);
        const auto audio = service.audio(*recording);
        VERIFY_OK(audio);
        QCOMPARE((*audio)->legs().size(), 2);
        QCOMPARE((*audio)->legs()[0].fileName, u"a-in.wav"_s);
        VERIFY_OK(service.verify(*recording, {}, {}));
        // Legs are one thing: the same two again are there, one alone is not.
        const auto again = f.run({draft});
        VERIFY_OK(again);
        QCOMPARE(again->alreadyThere, 1);
        const auto single = f.run({f.draft(draft.audioPaths[0], u"single"_s)});
        VERIFY_OK(single);
        QCOMPARE(single->imported, 1);
    }

    void marksWhatIsOdd()
    {
        RecordingFixture f;
        RecordingDraft draft = f.draft(f.wav(u"short.wav"_s, 4000), u"1"_s);
        draft.durationMs = 60'000;
        draft.segments = {Segment{{}, SegmentKind::Talk, {0, 60'000}, {}, 0},
                          Segment{{}, SegmentKind::Hold, {30'000, 40'000}, {}, 0}};
        const auto recording = f.add(draft);
        VERIFY_OK(recording);
        QCOMPARE(recording->durationMs, 500);
        QVERIFY(recording->warnings.testFlag(AudioWarning::UnderOneSecond));
        QVERIFY(recording->warnings.testFlag(AudioWarning::ShorterThanCallData));
        QVERIFY(recording->notes.contains(u"segments-cut"_s));
        const auto segments = RecordingService(f.archive.session()).segments(f.vault, recording->id);
        VERIFY_OK(segments);
        QCOMPARE(segments->size(), 1);
        QCOMPARE(segments->first().range.endMs, 500);
        // Without call data the file's own time and one unknown participant stand in.
        RecordingDraft bare;
        bare.audioPaths = {f.wav(u"bare.wav"_s, 8000)};
        const auto second = f.add(bare);
        VERIFY_OK(second);
        QCOMPARE(second->sourceSystem, u"file"_s);
        QCOMPARE(second->sourceCallId, QString::fromLatin1(second->media[0].sha256.toHex()));
        QVERIFY(second->notes.contains(u"time-from-file"_s));
        QCOMPARE(second->participants.size(), 1);
        QVERIFY(second->participants[0].personId.isNull());
    }

    void aLargeFileIsStoredInPieces()
    {
        RecordingFixture f;
        const int frames = int(DraftPreparerSmallBytes / 2 + 1'000'000);
        const QString path = f.wav(u"large.wav"_s, frames, 100);
        Progress last;
        const auto summary = f.run({f.draft(path, u"large"_s)}, {}, [&](const Progress &p) { last = p; });
        VERIFY_OK(summary);
        QCOMPARE(summary->imported, 1);
        QCOMPARE(last.doneItems, 1);
        QCOMPARE(last.doneBytes, QFileInfo(path).size());
        RecordingService service(f.archive.session());
        const auto recording = service.recording(f.vault, f.outcomes.first().recordingId);
        VERIFY_OK(recording);
        QCOMPARE(recording->media[0].byteCount, QFileInfo(path).size());
        VERIFY_OK(service.verify(*recording, {}, {}));
        QCOMPARE(pendingMedia(f), 0);
    }

    void cancellingLeavesWholeRecordings()
    {
        RecordingFixture f;
        QList<RecordingDraft> drafts;
        for (int i = 0; i < 60; ++i)
            drafts += f.draft(f.wav(u"%1.wav"_s.arg(i), 4000 + i), QString::number(i));
        drafts.insert(20, f.draft(f.wav(u"large.wav"_s, int(DraftPreparerSmallBytes / 2 + 5'000'000), 90), u"large"_s));
        const CancelToken cancel;
        const auto summary = f.run(drafts, cancel, [&](const Progress &p) {
            if (p.doneItems >= 5)
                cancel.cancel();
        });
        VERIFY_OK(summary);
        QVERIFY(summary->cancelled);
        QVERIFY(summary->imported < drafts.size());
        QCOMPARE(pendingMedia(f), 0);
        RecordingService service(f.archive.session());
        for (const auto &outcome : std::as_const(f.outcomes)) {
            const auto recording = service.recording(f.vault, outcome.recordingId);
            VERIFY_OK(recording);
            VERIFY_OK(service.verify(*recording, {}, {}));
        }
        QCOMPARE(f.events(u"RECORDING_IMPORTED"_s).size(), f.outcomes.size());
        const auto rest = f.run(drafts);
        VERIFY_OK(rest);
        QCOMPARE(rest->alreadyThere, summary->imported);
        QCOMPARE(rest->imported + rest->alreadyThere, drafts.size());
    }

    void abandonedPiecesAreRemoved()
    {
        RecordingFixture f;
        {
            auto database = f.archive.session().openVault(f.vault);
            VERIFY_OK(database);
            VERIFY_OK(database->execute("INSERT INTO vault.media (media, lease_until, leg, file_name, container, codec,"
                                        " channels, sample_rate, header_frames, frames, byte_count, sha256)"
                                        " VALUES (7, 1, 0, '', '', '', 1, 8000, 0, 0, 9, x'00');"
                                        "INSERT INTO vault.media_chunk VALUES (7 << 20, x'010203')"));
        }
        VERIFY_OK(f.run({f.draft(f.wav(u"a.wav"_s, 8000))}));
        QCOMPARE(pendingMedia(f), 0);
        auto database = f.archive.session().openVault(f.vault);
        VERIFY_OK(database);
        auto select = database->prepare("SELECT count(*) FROM vault.media_chunk WHERE chunk = 7 << 20");
        VERIFY_OK(select);
        VERIFY_OK(select->step());
        QCOMPARE(select->int64(0), 0);
    }

    void onlyAnOfficerImports()
    {
        RecordingFixture f;
        const auto dpo = f.archive.addAccount(u"dpo"_s, Role::Dpo);
        VERIFY_OK(f.archive.session().grantVault(dpo.id, f.vault));
        const auto session = f.archive.unlock(u"dpo"_s);
        bool given = false;
        const auto draft = f.draft(f.wav(u"a.wav"_s, 8000));
        const auto result = RecordingImporter(*session, f.target)
                                .run(
                                    [&]() -> std::optional<RecordingDraft> {
                                        return std::exchange(given, true) ? std::nullopt : std::optional(draft);
                                    },
                                    {}, {}, {}, {});
        VERIFY_ERROR(result, errors::RoleDenied);
    }

    void importsTheSamples_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<int>("atLeast");
        QTest::newRow("audio") << samples() + u"/audio"_s << u"*"_s << 8;
        QTest::newRow("odd") << samples() + u"/odd"_s << u"*"_s << 18;
        QTest::newRow("asterisk wav") << asteriskSounds() << u"*-1*.wav"_s << 3;
        QTest::newRow("asterisk gsm") << asteriskSounds() << u"vm-*.gsm"_s << 20;
        QTest::newRow("asterisk g722") << asteriskSounds() << u"vm-*.g722"_s << 20;
    }
    void importsTheSamples()
    {
        QFETCH(QString, folder);
        QFETCH(QString, pattern);
        QFETCH(int, atLeast);
        if (!folder.startsWith(u'/') || !QFileInfo(folder).isDir() || samples().isEmpty())
            QSKIP("the samples are not there");
        RecordingFixture f;
        QList<RecordingDraft> drafts;
        QDirIterator files(folder, {pattern}, QDir::Files);
        while (files.hasNext()) {
            RecordingDraft draft;
            draft.audioPaths = {files.next()};
            if (!draft.audioPaths[0].endsWith(u".py"_s))
                drafts += draft;
        }
        const auto summary = f.run(drafts);
        VERIFY_OK(summary);
        QCOMPARE(f.outcomes.size(), drafts.size());
        QVERIFY2(summary->imported + summary->alreadyThere >= atLeast, qPrintable(QString::number(summary->imported)));
        RecordingService service(f.archive.session());
        for (const auto &outcome : std::as_const(f.outcomes)) {
            if (outcome.kind == ImportOutcome::Kind::Refused) {
                QVERIFY2(!outcome.error->id().startsWith("archive."_L1), qPrintable(outcome.error->toString()));
                continue;
            }
            const auto recording = service.recording(f.vault, outcome.recordingId);
            VERIFY_OK(recording);
            VERIFY_OK(service.verify(*recording, {}, {}));
            QVERIFY(recording->durationMs >= 1);
        }
    }

private:
    static constexpr qint64 DraftPreparerSmallBytes = 16LL * 1024 * 1024;

    static qint64 pendingMedia(RecordingFixture &f)
    {
        auto database = f.archive.session().openVault(f.vault);
        auto select = database->prepare("SELECT count(*) FROM vault.media WHERE recording IS NULL");
        return select && select->step() ? select->int64(0) : -1;
    }
};

VOICELOG_GUILESS_TEST(TestRecordingImporter)
#include "tst_recordingimporter.moc"
