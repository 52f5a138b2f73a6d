// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <base/BaseErrors.h>
#include <recordings/RecordingErrors.h>
#include <recordings/RecordingIndex.h>
#include <recordings/TranscriptReader.h>
#include <support/RecordingFixture.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QBuffer>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

class TestRecordingService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsByIdAndNumber()
    {
        RecordingFixture f;
        const auto made = f.add(f.draft(f.wav(u"a.wav"_s, 8000)));
        VERIFY_OK(made);
        RecordingService service(f.archive.session());
        QCOMPARE(service.find(made->id.toString()).value().number, made->number);
        QCOMPARE(service.find(made->number).value().id, made->id);
        VERIFY_ERROR(service.find(u"TEST-2026-999999"_s), errors::NotFound);
        VERIFY_ERROR(service.recording(f.vault, Id::create(f.archive.clock())), errors::NotFound);
    }

    // With what it had open too, and without asking for anything else first.
    void whoLosesTheKeyReadsNoMore()
    {
        RecordingFixture f;
        const auto made = f.add(f.draft(f.wav(u"a.wav"_s, 8000)));
        VERIFY_OK(made);
        const AccountInfo colleague = f.archive.addAccount(u"colleague"_s, Role::PrivacyOfficer);
        VERIFY_OK(f.archive.session().grantVault(colleague.id, f.vault));
        const auto theirs = f.archive.unlock(u"colleague"_s);
        RecordingService service(*theirs);
        VERIFY_OK(service.recording(f.vault, made->id));
        VERIFY_OK(service.segments(f.vault, made->id));
        Segment segment;
        segment.kind = SegmentKind::Proof;
        segment.range = {100, 500};
        VERIFY_OK(service.addSegment(f.vault, made->id, segment));

        VERIFY_OK(f.archive.session().revokeVault(colleague.id, f.vault));
        VERIFY_ERROR(service.segments(f.vault, made->id), errors::NotGranted);
        VERIFY_ERROR(service.addSegment(f.vault, made->id, segment), errors::NotGranted);
        VERIFY_ERROR(service.recording(f.vault, made->id), errors::NotGranted);

        VERIFY_OK(f.archive.session().grantVault(colleague.id, f.vault));
        VERIFY_OK(service.segments(f.vault, made->id));
        VERIFY_OK(f.archive.session().disableAccount(colleague.id));
        VERIFY_ERROR(service.segments(f.vault, made->id), errors::AccountDisabled);
    }

    void changesCallData()
    {
        RecordingFixture f;
        RecordingDraft draft = f.draft(f.wav(u"a.wav"_s, 8000));
        Participant customer;
        customer.name = u"Jan Wrong"_s;
        customer.number = u"0201234567"_s;
        draft.participants = {customer};
        const auto made = f.add(draft);
        VERIFY_OK(made);
        RecordingService service(f.archive.session());
        CallDataEdit edit;
        edit.participants = made->participants;
        edit.participants[0].name = u"Jan Right"_s;
        edit.line = u"Sales"_s;
        edit.contractRef = u"K-7"_s;
        edit.customerKind = CustomerKind::Business;
        f.archive.clock().advanceMs(1000);
        const auto changed = service.updateCallData(*made, edit);
        VERIFY_OK(changed);
        QCOMPARE(changed->version, 2);
        QCOMPARE(changed->line, u"Sales"_s);
        QCOMPARE(changed->contractRef, u"K-7"_s);
        QCOMPARE(changed->customerKind, CustomerKind::Business);
        QCOMPARE(changed->participants[0].name, u"Jan Right"_s);
        QCOMPARE(changed->participants[0].number, u"+31201234567"_s);
        QCOMPARE(changed->updatedAt, f.archive.clock().now());
        const auto events = f.events(u"RECORDING_CALL_DATA_CHANGED"_s);
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].detail[u"fields"_s].toArray().size(), 4);
        // Names are in no event.
        QVERIFY(!QJsonDocument(events[0].detail).toJson().contains("Jan"));
        // The old name is nowhere any more, neither as a person nor in the index.
        RecordingIndex index(f.archive.session());
        QCOMPARE(index.count({.text = u"wrong"_s}).value(), 0);
        QCOMPARE(index.count({.text = u"right"_s}).value(), 1);
        QCOMPARE(index.count({.party = u"wrong"_s}).value(), 0);
        auto database = f.archive.session().openVault(f.vault);
        auto persons = database->prepare("SELECT count(*) FROM vault.person");
        VERIFY_OK(persons);
        VERIFY_OK(persons->step());
        QCOMPARE(persons->int64(0), 1);
    }

    void aLostRaceIsAConflict()
    {
        RecordingFixture f;
        const auto made = f.add(f.draft(f.wav(u"a.wav"_s, 8000)));
        VERIFY_OK(made);
        RecordingService mine(f.archive.session());
        const auto otherSession = f.archive.unlock();
        RecordingService theirs(*otherSession);
        CallDataEdit edit;
        edit.participants = made->participants;
        edit.line = u"Theirs"_s;
        VERIFY_OK(theirs.updateCallData(*made, edit));
        edit.line = u"Mine"_s;
        const auto lost = mine.updateCallData(*made, edit);
        VERIFY_ERROR(lost, errors::Conflict);
        QCOMPARE(lost.error().parameters()[u"yours"_s].toInt(), 1);
        QCOMPARE(lost.error().parameters()[u"theirs"_s].toInt(), 2);
        QCOMPARE(mine.recording(f.vault, made->id).value().line, u"Theirs"_s);
        QCOMPARE(f.events(u"RECORDING_CALL_DATA_CHANGED"_s).size(), 1);
    }

    void refusesBadEdits()
    {
        RecordingFixture f;
        const auto made = f.add(f.draft(f.wav(u"a.wav"_s, 8000)));
        VERIFY_OK(made);
        RecordingService service(f.archive.session());
        CallDataEdit edit;
        VERIFY_ERROR(service.updateCallData(*made, edit), errors::MissingValue);
        edit.participants = made->participants;
        edit.line = QString(201, u'x');
        VERIFY_ERROR(service.updateCallData(*made, edit), errors::InvalidValue);
        edit.line = QString(200, u'x');
        edit.participants[0].joinedMs = 500;
        edit.participants[0].leftMs = 400;
        VERIFY_ERROR(service.updateCallData(*made, edit), errors::InvalidValue);
        edit.participants[0].leftMs = 1001; // the sound is one second
        VERIFY_ERROR(service.updateCallData(*made, edit), errors::InvalidValue);
        edit.participants[0].leftMs = 1000;
        VERIFY_OK(service.updateCallData(*made, edit));
    }

    void anObjectionInTheCallIsNoted()
    {
        RecordingFixture f;
        auto recording = f.add(f.draft(f.wav(u"a.wav"_s, 8000)));
        VERIFY_OK(recording);
        RecordingService service(f.archive.session());
        VERIFY_ERROR(service.noteObjection(*recording, recording->durationMs), errors::InvalidValue);
        VERIFY_ERROR(service.noteObjection(*recording, -1), errors::InvalidValue);
        const auto noted = service.noteObjection(*recording, 250);
        VERIFY_OK(noted);
        QVERIFY(noted->objectionRaised);
        QCOMPARE(noted->objectionAtMs, std::optional<qint64>(250));
        QCOMPARE(noted->version, recording->version + 1);
        VERIFY_ERROR(service.noteObjection(*noted, {}), errors::WrongState);
        const auto events = f.events(u"OBJECTION_NOTED"_s);
        QCOMPARE(events.size(), 2);
        QCOMPARE(events.first().outcome, AuditOutcome::Refused);
        f.archive.addAccount(u"dpo"_s, Role::Dpo);
        const auto dpo = f.archive.unlock(u"dpo"_s);
        VERIFY_ERROR(RecordingService(*dpo).noteObjection(*recording, {}), errors::RoleDenied);
    }

    void segmentsComeAndGo()
    {
        RecordingFixture f;
        const auto made = f.add(f.draft(f.wav(u"a.wav"_s, 80000)));
        VERIFY_OK(made);
        RecordingService service(f.archive.session());
        const Id vault = f.vault;
        const auto first = service.addSegment(vault, made->id, {{}, SegmentKind::Proof, {1000, 3000}, u"akkoord"_s, 0});
        VERIFY_OK(first);
        QVERIFY(!first->id.isNull());
        QCOMPARE(first->version, 1);
        // Touching is no overlap, another kind may overlap, the same may not.
        VERIFY_OK(service.addSegment(vault, made->id, {{}, SegmentKind::Proof, {3000, 4000}, {}, 0}));
        VERIFY_OK(service.addSegment(vault, made->id, {{}, SegmentKind::Hold, {2000, 3500}, {}, 0}));
        VERIFY_ERROR(service.addSegment(vault, made->id, {{}, SegmentKind::Proof, {2999, 3001}, {}, 0}),
                     errors::SegmentOverlap);
        VERIFY_ERROR(service.addSegment(vault, made->id, {{}, SegmentKind::Talk, {5000, 5000}, {}, 0}),
                     errors::SegmentRange);
        VERIFY_ERROR(service.addSegment(vault, made->id, {{}, SegmentKind::Talk, {-1, 10}, {}, 0}),
                     errors::SegmentRange);
        VERIFY_ERROR(service.addSegment(vault, made->id, {{}, SegmentKind::Talk, {9000, 10001}, {}, 0}),
                     errors::SegmentRange);
        VERIFY_OK(service.addSegment(vault, made->id, {{}, SegmentKind::Talk, {9000, 10000}, {}, 0}));
        VERIFY_ERROR(service.addSegment(vault, made->id, {{}, SegmentKind::Talk, {0, 10}, QString(201, u'x'), 0}),
                     errors::InvalidValue);

        Segment moved = *first;
        moved.range = {500, 2500};
        const auto changed = service.changeSegment(vault, made->id, moved);
        VERIFY_OK(changed);
        QCOMPARE(changed->version, 2);
        VERIFY_ERROR(service.changeSegment(vault, made->id, moved), errors::Conflict);
        Segment tooFar = *changed;
        tooFar.range = {500, 3500};
        VERIFY_ERROR(service.changeSegment(vault, made->id, tooFar), errors::SegmentOverlap);
        QCOMPARE(service.segments(vault, made->id).value().first(), *changed);

        RecordingIndex index(f.archive.session());
        QCOMPARE(index.count({.text = u"akko"_s}).value(), 1);
        VERIFY_ERROR(service.removeSegment(vault, made->id, moved), errors::Conflict);
        VERIFY_OK(service.removeSegment(vault, made->id, *changed));
        VERIFY_ERROR(service.removeSegment(vault, made->id, *changed), errors::NotFound);
        QCOMPARE(index.count({.text = u"akko"_s}).value(), 0);
        // Undo brings the same one back.
        const auto back = service.addSegment(vault, made->id, *changed);
        VERIFY_OK(back);
        QCOMPARE(back->id, first->id);
        QCOMPARE(f.events(u"SEGMENT_ADDED"_s).size(), 5);
        QCOMPARE(f.events(u"SEGMENT_CHANGED"_s).size(), 1);
        QCOMPARE(f.events(u"SEGMENT_REMOVED"_s).size(), 1);
    }

    void transcriptsAreKeptAndSearched()
    {
        RecordingFixture f;
        const auto made = f.add(f.draft(f.wav(u"a.wav"_s, 80000)));
        VERIFY_OK(made);
        RecordingService service(f.archive.session());
        QVERIFY(!service.transcript(f.vault, made->id).value().has_value());
        const auto read = readTranscript("WEBVTT\n\n00:00.000 --> 00:02.000\n<v Agent>Goedemorgen, u spreekt met "
                                         "Énergie\n\n00:02.000 --> 00:04.000\n<v Klant>Dag\n");
        VERIFY_OK(read);
        VERIFY_OK(service.attachTranscript(f.vault, made->id, *read));
        QCOMPARE(service.transcript(f.vault, made->id).value().value(), *read);
        RecordingIndex index(f.archive.session());
        const auto page = index.page({.text = u"energ"_s}, {}, {}, 10);
        VERIFY_OK(page);
        QCOMPARE(page->rows.size(), 1);
        QVERIFY(page->rows[0].hasTranscript);
        Transcript other = *read;
        other.cues.resize(1);
        other.cues[0].text = u"iets anders"_s;
        VERIFY_OK(service.attachTranscript(f.vault, made->id, other));
        QCOMPARE(service.transcript(f.vault, made->id).value().value(), other);
        QCOMPARE(index.count({.text = u"energ"_s}).value(), 0);
        QCOMPARE(f.events(u"TRANSCRIPT_ATTACHED"_s).size(), 2);
    }

    void verifyFindsAChangedByte()
    {
        RecordingFixture f;
        const auto made = f.add(f.draft(f.wav(u"a.wav"_s, 80000)));
        VERIFY_OK(made);
        RecordingService service(f.archive.session());
        VERIFY_OK(service.verify(*made, {}, {}));
        {
            auto database = f.archive.session().openVault(f.vault);
            VERIFY_OK(database->execute("UPDATE vault.media_chunk SET bytes = CAST(substr(bytes, 1, 99) || x'00' ||"
                                        " substr(bytes, 101) AS BLOB) WHERE chunk & 1048575 = 1"));
        }
        VERIFY_ERROR(service.verify(*made, {}, {}), errors::HashMismatch);
        const auto events = f.events(u"RECORDING_VERIFIED"_s);
        QCOMPARE(events.size(), 2);
        QCOMPARE(events[0].detail[u"intact"_s].toBool(), false);
        QCOMPARE(events[1].detail[u"intact"_s].toBool(), true);
        {
            auto database = f.archive.session().openVault(f.vault);
            VERIFY_OK(database->execute("DELETE FROM vault.media_chunk WHERE chunk & 1048575 = 1"));
        }
        VERIFY_ERROR(service.verify(*made, {}, {}), errors::Damaged);
    }

    void exportsTheOriginal()
    {
        RecordingFixture f;
        const QString path = f.wav(u"a.wav"_s, 80000);
        const auto made = f.add(f.draft(path));
        VERIFY_OK(made);
        RecordingService service(f.archive.session());
        ExportRequest request;
        request.path = f.folder.filePath(u"out.wav"_s);
        request.reason = u"too short"_s;
        VERIFY_ERROR(service.exportTo(*made, request, {}, {}), errors::ReasonLength);
        request.reason = u"Needed for the complaints committee."_s;
        VERIFY_OK(service.exportTo(*made, request, {}, {}));
        QCOMPARE(bytesOf(request.path), bytesOf(path));
        const auto events = f.events(u"RECORDING_EXPORTED"_s);
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].reason, request.reason);
        // Never over something that is there, and that stays as it was.
        VERIFY_ERROR(service.exportTo(*made, request, {}, {}), errors::FileExists);
        QCOMPARE(bytesOf(request.path), bytesOf(path));
        QCOMPARE(f.events(u"RECORDING_EXPORTED"_s).size(), 1);
        // Cancelled or failed: nothing is left behind.
        request.path = f.folder.filePath(u"cancelled.wav"_s);
        const CancelToken cancel;
        cancel.cancel();
        VERIFY_ERROR(service.exportTo(*made, request, {}, cancel), errors::Cancelled);
        QVERIFY(!QFile::exists(request.path));
        request.path = f.folder.filePath(u"no/such/folder.wav"_s);
        VERIFY_ERROR(service.exportTo(*made, request, {}, {}), errors::FileUnwritable);
    }

    void aPrivateCallDoesNotGoOut()
    {
        RecordingFixture f;
        RecordingDraft draft = f.draft(f.wav(u"a.wav"_s, 8000));
        draft.privateCall = PrivateCall::Confirmed;
        const auto made = f.add(draft);
        VERIFY_OK(made);
        ExportRequest request;
        request.reason = u"I would like to have a listen at home."_s;
        request.path = f.folder.filePath(u"private.wav"_s);
        VERIFY_ERROR(RecordingService(f.archive.session()).exportTo(*made, request, {}, {}), errors::RuleRefused);
        QVERIFY(!QFile::exists(request.path));
        const auto events = f.events(u"RECORDING_EXPORTED"_s);
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].outcome, AuditOutcome::Refused);
        QCOMPARE(events[0].ruleId, u"R-PRIVATECALL-01"_s);
    }

    // Never the whole recording where a part was asked for.
    void partsThatAreNone()
    {
        RecordingFixture f;
        const auto made = f.add(f.draft(f.wav(u"a.wav"_s, 80000)));
        VERIFY_OK(made);
        RecordingService service(f.archive.session());
        ExportRequest request;
        request.reason = u"Needed for the complaints committee."_s;
        request.path = f.folder.filePath(u"part.wav"_s);
        request.range = TimeRange{1000, 2000};
        VERIFY_ERROR(service.exportTo(*made, request, {}, {}), errors::InvalidValue); // the original is whole
        request.what = ExportRequest::What::Wav;
        for (const TimeRange part : {TimeRange{2000, 1000}, TimeRange{1000, 1000}, TimeRange{-1, 1000},
                                     TimeRange{20'000, 20'001}, TimeRange{9000, 10'001}, TimeRange{}}) {
            request.range = part;
            VERIFY_ERROR(service.exportTo(*made, request, {}, {}), errors::InvalidValue);
            QVERIFY(!QFile::exists(request.path));
        }
        QVERIFY(f.events(u"RECORDING_EXPORTED"_s).isEmpty());
    }

    void exportsTwoLegs()
    {
        RecordingFixture f;
        RecordingDraft draft = f.draft(f.wav(u"in.wav"_s, 8000));
        draft.audioPaths += f.wav(u"out.wav"_s, 8000, 700);
        const auto made = f.add(draft);
        VERIFY_OK(made);
        RecordingService service(f.archive.session());
        ExportRequest request;
        request.reason = u"Needed for the complaints committee."_s;
        request.path = f.folder.filePath(u"both.wav"_s);
        VERIFY_OK(service.exportTo(*made, request, {}, {}));
        QCOMPARE(bytesOf(request.path), bytesOf(draft.audioPaths[0]));
        QCOMPARE(bytesOf(f.folder.filePath(u"both-2.wav"_s)), bytesOf(draft.audioPaths[1]));
        request.what = ExportRequest::What::Wav;
        request.path = f.folder.filePath(u"joined.wav"_s);
        VERIFY_OK(service.exportTo(*made, request, {}, {}));
        QFile file(request.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto decoder = AudioDecoder::open(&file, u"joined.wav"_s);
        VERIFY_OK(decoder);
        QCOMPARE((*decoder)->format().channels, 2);
        QCOMPARE((*decoder)->format().headerFrames, 8000);
    }

    void exportsASelection_data()
    {
        QTest::addColumn<ExportRequest::What>("what");
        QTest::addColumn<TimeRange>("range");
        QTest::addColumn<qint64>("frames");
        QTest::newRow("wav middle") << ExportRequest::What::Wav << TimeRange{1000, 2500} << qint64(12000);
        QTest::newRow("flac middle") << ExportRequest::What::Flac << TimeRange{1000, 2500} << qint64(12000);
        QTest::newRow("wav all") << ExportRequest::What::Wav << TimeRange() << qint64(80003);
        QTest::newRow("flac to the end") << ExportRequest::What::Flac << TimeRange{9000, 10000} << qint64(8003);
    }
    void exportsASelection()
    {
        QFETCH(ExportRequest::What, what);
        QFETCH(TimeRange, range);
        QFETCH(qint64, frames);
        RecordingFixture f;
        const auto made = f.add(f.draft(f.wav(u"a.wav"_s, 80003)));
        VERIFY_OK(made);
        ExportRequest request;
        request.what = what;
        if (!range.isEmpty())
            request.range = range;
        request.path = f.folder.filePath(what == ExportRequest::What::Wav ? u"out.wav"_s : u"out.flac"_s);
        request.reason = u"Needed for the complaints committee."_s;
        VERIFY_OK(RecordingService(f.archive.session()).exportTo(*made, request, {}, {}));
        const auto out = samplesOf(request.path);
        QCOMPARE(qint64(out.size()), frames);
        const auto original = samplesOf(f.folder.filePath(u"a.wav"_s));
        QCOMPARE(out, original.mid(range.startMs * 8, frames)); // 8 frames a millisecond
    }

    void aRedactedCopyIsSilentWhereItIsMarked()
    {
        RecordingFixture f;
        const auto made = f.add(f.draft(f.wav(u"a.wav"_s, 80003)));
        VERIFY_OK(made);
        RecordingService service(f.archive.session());
        ExportRequest request;
        request.redacted = true;
        request.reason = u"Needed for the complaints committee."_s;
        request.path = f.folder.filePath(u"out.wav"_s);
        VERIFY_ERROR(service.exportTo(*made, request, {}, {}), errors::InvalidValue); // of the original
        request.what = ExportRequest::What::Wav;
        VERIFY_ERROR(service.exportTo(*made, request, {}, {}), errors::NothingToRedact);
        QVERIFY(!QFile::exists(request.path));
        const std::pair<SegmentKind, TimeRange> marks[] = {{SegmentKind::Talk, {0, 10000}},
                                                           {SegmentKind::Masked, {2000, 2500}},
                                                           {SegmentKind::Private, {4000, 5000}},
                                                           {SegmentKind::PaymentData, {4800, 6000}}};
        for (const auto &[kind, range] : marks) {
            Segment segment;
            segment.kind = kind;
            segment.range = range;
            VERIFY_OK(service.addSegment(f.vault, made->id, segment));
        }
        VERIFY_OK(service.exportTo(*made, request, {}, {}));
        const auto original = samplesOf(f.folder.filePath(u"a.wav"_s));
        const auto out = samplesOf(request.path);
        QCOMPARE(out.size(), original.size());
        const auto isSilent = [&out](qint64 fromMs, qint64 toMs, qint64 offsetMs = 0) {
            const auto part = out.mid((fromMs - offsetMs) * 8, (toMs - fromMs) * 8);
            return std::ranges::all_of(part, [](auto sample) { return sample == 0; });
        };
        QVERIFY(isSilent(2000, 2500) && isSilent(4000, 6000));
        for (const TimeRange &whole : {TimeRange{0, 1995}, TimeRange{2505, 3995}, TimeRange{6005, 10000}})
            QCOMPARE(out.mid(whole.startMs * 8, whole.duration() * 8),
                     original.mid(whole.startMs * 8, whole.duration() * 8));
        // Of a part of it too, and the trail tells that it was redacted.
        request.range = {4500, 6500};
        request.path = f.folder.filePath(u"part.flac"_s);
        request.what = ExportRequest::What::Flac;
        VERIFY_OK(service.exportTo(*made, request, {}, {}));
        const auto part = samplesOf(request.path);
        QCOMPARE(part.size(), 16000);
        QVERIFY(std::ranges::all_of(part.first(1500 * 8), [](auto sample) { return sample == 0; }));
        QCOMPARE(part.mid(1505 * 8), original.mid(6005 * 8, 495 * 8));
        QVERIFY(f.events(u"RECORDING_EXPORTED"_s).last().detail[u"redacted"_s].toBool());
    }

    void asOpusItIsAsLongAndSilentWhereItIsMarked()
    {
        RecordingFixture f;
        const auto made = f.add(f.draft(f.wav(u"a.wav"_s, 80003)));
        VERIFY_OK(made);
        RecordingService service(f.archive.session());
        Segment segment;
        segment.kind = SegmentKind::Masked;
        segment.range = {4000, 6000};
        VERIFY_OK(service.addSegment(f.vault, made->id, segment));
        ExportRequest request;
        request.what = ExportRequest::What::Opus;
        request.redacted = true;
        request.range = {1000, 9000};
        request.path = f.folder.filePath(u"out.opus"_s);
        request.reason = u"Needed for the complaints committee."_s;
        VERIFY_OK(service.exportTo(*made, request, {}, {}));
        QCOMPARE(f.events(u"RECORDING_EXPORTED"_s).last().detail[u"what"_s].toString(), u"OPUS"_s);
        const auto out = samplesOf(request.path);
        QVERIFY(std::abs(out.size() - 8 * 48000) <= 24); // FFmpeg's decoder may miss half a millisecond
        const auto loudest = [&out](qint64 fromMs, qint64 toMs) {
            int most = 0;
            for (const qint16 sample : out.mid(fromMs * 48, (toMs - fromMs) * 48))
                most = std::max(most, std::abs(int(sample)));
            return most;
        };
        // The codec rings for some milliseconds, with what stands beside the mark.
        QVERIFY2(loudest(3050, 4950) < 16, qPrintable(QString::number(loudest(3050, 4950))));
        for (const auto &[from, to] : {std::pair(0, 2990), std::pair(5010, 8000)})
            QVERIFY2(loudest(from, to) > 10'000 && loudest(from, to) < 14'000,
                     qPrintable(QString::number(loudest(from, to))));
        request.path = f.folder.filePath(u"cancelled.opus"_s);
        const CancelToken cancel;
        VERIFY_ERROR(
            service.exportTo(*made, request, [&](const Progress &) { cancel.cancel(); }, cancel), errors::Cancelled);
        QVERIFY(!QFile::exists(request.path));
    }

    void onlyAnOfficerExports()
    {
        RecordingFixture f;
        const auto made = f.add(f.draft(f.wav(u"a.wav"_s, 8000)));
        VERIFY_OK(made);
        const auto account = f.archive.addAccount(u"dpo"_s, Role::Dpo);
        VERIFY_OK(f.archive.session().grantVault(account.id, f.vault));
        const auto session = f.archive.unlock(u"dpo"_s);
        ExportRequest request;
        request.path = f.folder.filePath(u"out.wav"_s);
        request.reason = u"Needed for the complaints committee."_s;
        RecordingService service(*session);
        VERIFY_OK(service.recording(f.vault, made->id));
        VERIFY_ERROR(service.exportTo(*made, request, {}, {}), errors::RoleDenied);
        QVERIFY(!QFile::exists(request.path));
        const auto events = f.events(u"RECORDING_EXPORTED"_s);
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].outcome, AuditOutcome::Refused);
        QCOMPARE(events[0].ruleId, u"R-SECURITY-01"_s);
    }

    void tellsTheLife()
    {
        RecordingFixture f;
        const auto made = f.add(f.draft(f.wav(u"a.wav"_s, 8000)));
        VERIFY_OK(made);
        RecordingService service(f.archive.session());
        f.archive.clock().advanceMs(1000);
        VERIFY_OK(service.verify(*made, {}, {}));
        f.archive.clock().advanceMs(1000);
        VERIFY_OK(service.addSegment(f.vault, made->id, {{}, SegmentKind::Hold, {0, 500}, {}, 0}));
        const auto life = service.life(*made);
        VERIFY_OK(life);
        QList<LifeEvent::Kind> kinds;
        for (const auto &event : *life)
            kinds += event.kind;
        using enum LifeEvent::Kind;
        QCOMPARE(kinds, (QList<LifeEvent::Kind>{Made, Imported, Verified, Changed}));
        QCOMPARE((*life)[1].actor, u"officer"_s);
        QCOMPARE((*life)[3].detail, u"SEGMENT_ADDED"_s);
    }

private:
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    static QList<qint16> samplesOf(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        auto decoder = AudioDecoder::open(&file, path);
        QList<qint16> all;
        while (decoder) {
            const auto samples = (*decoder)->next();
            if (!samples || samples->empty())
                break;
            all.append(QList<qint16>(samples->begin(), samples->end()));
        }
        return all;
    }
};

VOICELOG_GUILESS_TEST(TestRecordingService)
#include "tst_recordingservice.moc"
