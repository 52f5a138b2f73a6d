// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <interchange/InterchangeErrors.h>
#include <interchange/JsonSidecar.h>
#include <interchange/RecordingJson.h>
#include <support/FakeClock.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace voicelog;

class TestRecordingJson : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;

    [[nodiscard]] Recording whole()
    {
        Recording recording;
        recording.id = Id::create(m_clock);
        recording.number = u"SERVICE-2026-000017"_s;
        recording.sourceSystem = u"crm"_s;
        recording.sourceCallId = u"4711"_s;
        recording.startedAt = QDateTime(QDate(2026, 6, 15), QTime(7, 12, 20, 5), QTimeZone::UTC);
        recording.durationMs = 61'521;
        recording.direction = Direction::Outbound;
        recording.origin = Origin::Processor;
        recording.partyBasis = PartyBasis::ByOrderOfParticipant;
        Participant agent{{}, ParticipantRole::Agent, u"Daan"_s, u"301"_s, 0, {}, {}};
        Participant customer{
            Id::create(m_clock), ParticipantRole::Customer, u"Anouk"_s, u"+31612345610"_s, 1, 0, 60'000};
        recording.participants = {agent, customer};
        recording.line = u"Verkoop"_s;
        recording.extent = Extent::Partial;
        recording.extentReason = u"slot"_s;
        recording.customerKind = CustomerKind::Consumer;
        recording.contractKind = u"ENERGY"_s;
        recording.contractRef = u"VW-1"_s;
        recording.orderRef = u"O-1"_s;
        recording.writtenAcceptanceRef = u"M-1"_s;
        recording.privateCall = PrivateCall::Suspected;
        recording.warnings = AudioWarning::Truncated | AudioWarning::ShorterThanCallData;
        MediaFile media;
        media.fileName = u"a.wav"_s;
        media.format = {u"wav"_s, u"pcm_s16le"_s, 2, 8000, -1};
        media.frames = 492'168;
        media.byteCount = 5'000'000'000;
        media.sha256 = QByteArray::fromHex("00ff");
        recording.media = {media};
        CorrectionNote note;
        note.request = u"RGT-2026-0001"_s;
        note.text = u"The meter reading is of May."_s;
        recording.corrections = {note};
        recording.version = 3;
        return recording;
    }

private Q_SLOTS:
    void fields()
    {
        const auto recording = whole();
        const auto json = recordingToJson(recording);
        QCOMPARE(json[u"id"].toString(), recording.id.toString());
        QCOMPARE(json[u"startedAt"].toString(), u"2026-06-15T07:12:20.005Z"_s);
        QCOMPARE(json[u"direction"].toString(), u"OUTBOUND"_s);
        QCOMPARE(json[u"warnings"].toArray(), (QJsonArray{u"TRUNCATED"_s, u"SHORTER_THAN_CALL_DATA"_s}));
        const auto media = json[u"media"].toArray().first().toObject();
        QCOMPARE(media[u"byteCount"].toInteger(), 5'000'000'000);
        QCOMPARE(media[u"sha256"].toString(), u"00ff"_s);
        QCOMPARE(media[u"codec"].toString(), u"pcm_s16le"_s);
        const auto note = json[u"corrections"].toArray().first().toObject();
        QCOMPARE(note[u"request"].toString(), u"RGT-2026-0001"_s);
        QCOMPARE(note[u"text"].toString(), u"The meter reading is of May."_s);
        QVERIFY(!json.contains(u"vaultId")); // not told
        QVERIFY(!json.contains(u"objectionAt"));
        QCOMPARE(json[u"version"].toInt(), 3);
    }

    // What is given out can be taken in again as a sidecar.
    void sidecarRoundTrip()
    {
        const auto recording = whole();
        Segment talk;
        talk.kind = SegmentKind::PaymentData;
        talk.range = {5, 10};
        talk.label = u"Kaart"_s;
        auto json = recordingToJson(recording);
        json.insert(u"segments"_s, segmentsToJson({talk}));
        json.remove(u"id"_s); // the archive's own, not the source's
        const auto read = readJsonSidecar(QJsonDocument(json).toJson(), QTimeZone::utc());
        VERIFY_OK(read);
        QVERIFY(read->remarks.isEmpty());
        RecordingDraft draft;
        read->data.applyTo(draft, u"31");
        QCOMPARE(draft.sourceSystem, recording.sourceSystem);
        QCOMPARE(draft.sourceCallId, recording.sourceCallId);
        QCOMPARE(draft.startedAt, recording.startedAt);
        QCOMPARE(draft.durationMs, recording.durationMs);
        QCOMPARE(draft.direction, recording.direction);
        QCOMPARE(draft.origin, recording.origin);
        QCOMPARE(draft.partyBasis, recording.partyBasis);
        QCOMPARE(draft.line, recording.line);
        QCOMPARE(draft.extent, recording.extent);
        QCOMPARE(draft.extentReason, recording.extentReason);
        QCOMPARE(draft.customerKind, recording.customerKind);
        QCOMPARE(draft.contractKind, recording.contractKind);
        QCOMPARE(draft.contractRef, recording.contractRef);
        QCOMPARE(draft.orderRef, recording.orderRef);
        QCOMPARE(draft.writtenAcceptanceRef, recording.writtenAcceptanceRef);
        QCOMPARE(draft.privateCall, recording.privateCall);
        QCOMPARE(draft.participants.size(), 2);
        for (qsizetype i = 0; i < 2; ++i) {
            auto expected = recording.participants[i];
            expected.personId = {};
            QCOMPARE(draft.participants[i], expected);
        }
        QCOMPARE(draft.segments.size(), 1);
        QCOMPARE(draft.segments.first(), talk);
    }

    // Cut off anywhere it is refused with its place.
    void truncatedSidecar()
    {
        const auto bytes = QJsonDocument(recordingToJson(whole())).toJson(QJsonDocument::Compact);
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            const auto read = readJsonSidecar(bytes.first(size), QTimeZone::utc());
            VERIFY_ERROR(read, errors::SidecarInvalid);
            QVERIFY(read.error().parameters().value(u"line"_s).toInt() >= 1);
            QVERIFY(read.error().parameters().value(u"column"_s).toInt() >= 1);
        }
    }

    void damagedSidecar()
    {
        const auto whole = QJsonDocument(recordingToJson(this->whole())).toJson();
        quint32 state = 7;
        int understood = 0;
        for (int round = 0; round < 2000; ++round) {
            QByteArray bytes = whole;
            state = state * 1664525 + 1013904223;
            bytes[qsizetype(state >> 8) % bytes.size()] = char(state >> 2);
            const auto read = readJsonSidecar(bytes, QTimeZone::utc());
            if (!read)
                continue;
            ++understood;
            RecordingDraft draft;
            read->data.applyTo(draft, u"31");
            QVERIFY(!draft.durationMs || *draft.durationMs <= 86'400'000);
        }
        QVERIFY(understood > 100);
    }

    void rows()
    {
        RecordingRow row;
        row.id = Id::create(m_clock);
        row.number = u"KWAL-2026-000001"_s;
        row.hasTranscript = true;
        const auto json = rowToJson(row);
        QCOMPARE(json[u"number"].toString(), row.number);
        QCOMPARE(json[u"state"].toString(), u"IMPORTED"_s);
        QCOMPARE(json[u"hasTranscript"].toBool(), true);
        QVERIFY(!json.contains(u"agent"));
    }

    void transcripts()
    {
        Transcript transcript;
        transcript.format = Transcript::Format::SubRip;
        transcript.cues = {{{0, 10}, u"Agent"_s, u"hoi"_s}, {{10, 20}, {}, u"dag"_s}};
        const auto json = transcriptToJson(transcript);
        QCOMPARE(json[u"format"].toString(), u"SUBRIP"_s);
        const auto cues = json[u"cues"].toArray();
        QCOMPARE(cues[0].toObject()[u"speaker"].toString(), u"Agent"_s);
        QVERIFY(!cues[1].toObject().contains(u"speaker"));
        QCOMPARE(cues[1].toObject()[u"endMs"].toInt(), 20);
    }
};

VOICELOG_APPLESS_TEST(TestRecordingJson)
#include "tst_recordingjson.moc"
