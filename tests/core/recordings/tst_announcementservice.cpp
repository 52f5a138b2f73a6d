// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <base/BaseErrors.h>
#include <recordings/AnnouncementJson.h>
#include <recordings/AnnouncementService.h>
#include <recordings/RecordingActions.h>
#include <recordings/RecordingErrors.h>
#include <support/MadeUpSpeech.h>
#include <support/RecordingFixture.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QJsonArray>
#include <QTest>

using namespace voicelog;
using namespace voicelog::test;
using namespace Qt::StringLiterals;

namespace {

const QString longReason = u"This proof was entered for another call"_s;

class AnnouncementFixture : public RecordingFixture
{
public:
    AnnouncementFixture() : service(archive.session()), prompt(madeUpSpeech(7, 3.0)) {}

    QString call(const QString &name, double atSeconds, int channels = 1)
    {
        const std::vector<qint16> mono =
            atSeconds < 0 ? madeUpSpeech(99, 20) : callWith(prompt, atSeconds, 20, 21 + quint32(name.size()));
        std::vector<qint16> samples;
        for (const qint16 sample : mono) {
            for (int channel = 1; channel < channels; ++channel)
                samples.push_back(qint16(channel));
            samples.push_back(sample); // on the last channel
        }
        const QString path = folder.filePath(name);
        writeWav(path, samples, channels);
        return path;
    }
    SoughtAnnouncement sound()
    {
        const QString path = folder.filePath(u"prompt.wav"_s);
        writeWav(path, prompt);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no prompt");
        auto reference = AnnouncementReference::prepare(&file, path);
        if (!reference)
            qFatal("%s", qPrintable(reference.error().toString()));
        return {*reference, u"2026-1"_s, u"nl"_s, {u"QUALITY"_s}, u"https://example.org/privacy"_s};
    }
    Recording added(const QString &path)
    {
        const auto recording = add(draft(path));
        if (!recording)
            qFatal("%s", qPrintable(recording.error().toString()));
        return *recording;
    }
    QList<AnnouncementEvidence> stored(const Recording &recording)
    {
        const auto list = service.list(vault, recording.id);
        if (!list)
            qFatal("%s", qPrintable(list.error().toString()));
        return *list;
    }

    AnnouncementService service;
    std::vector<qint16> prompt;
};

AnnouncementEvidence logEntry()
{
    AnnouncementEvidence evidence;
    evidence.kind = AnnouncementEvidence::Kind::IvrLog;
    evidence.textVersion = u"2026-1"_s;
    evidence.foundBy = AnnouncementEvidence::FoundBy::Marked;
    evidence.playedFully = true;
    evidence.language = u"nl"_s;
    evidence.announcedAtMs = 1200;
    evidence.announcedPurposes = {u"QUALITY"_s, u"TRAINING"_s};
    evidence.privacyNoticeRef = u"https://example.org/privacy"_s;
    return evidence;
}

} // namespace

class TestAnnouncementService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addedEvidenceIsStoredAndAudited();
    void whatCannotBeTrueIsRefused_data();
    void whatCannotBeTrueIsRefused();
    void spokenByTheAgentNeedsItsSegment();
    void aMarkedStretchFindsOrMakesItsTalk_data();
    void aMarkedStretchFindsOrMakesItsTalk();
    void aSegmentThatProvesCannotGoAndMovesItsProof();
    void removingNeedsAReasonAndIsAudited();
    void importHearsTheAnnouncement_data();
    void importHearsTheAnnouncement();
    void importTakesTheLogsWord();
    void aClaimThatCannotBeTrueIsLeftOut();
    void hearingLaterFindsItOnce();
    void theLifeTellsIt();
    void jsonComesBackTheSame();
    void jsonThatDoesNotFit_data();
    void jsonThatDoesNotFit();
};

void TestAnnouncementService::addedEvidenceIsStoredAndAudited()
{
    AnnouncementFixture f;
    const Recording recording = f.added(f.call(u"a.wav"_s, -1));
    const auto added = f.service.add(f.vault, recording.id, logEntry());
    VERIFY_OK(added);
    QVERIFY(!added->id.isNull());
    QCOMPARE(added->createdBy, f.archive.session().account().id);
    QCOMPARE(f.stored(recording), QList<AnnouncementEvidence>{*added});
    const auto events = f.events(QString(actions::AnnouncementAdded));
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().objectId, recording.id.toString());
    QCOMPARE(events.first().detail.value(u"kind"_s).toString(), u"IVR_LOG"_s);
    QCOMPARE(events.first().detail.value(u"foundBy"_s).toString(), u"MARKED"_s);
}

void TestAnnouncementService::whatCannotBeTrueIsRefused_data()
{
    QTest::addColumn<QString>("field");
    for (const auto *field : {"announcedAt", "language", "announcedPurposes", "textVersion", "privacyNoticeRef"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void TestAnnouncementService::whatCannotBeTrueIsRefused()
{
    QFETCH(const QString, field);
    AnnouncementFixture f;
    const Recording recording = f.added(f.call(u"a.wav"_s, -1));
    AnnouncementEvidence evidence = logEntry();
    if (field == "announcedAt"_L1)
        evidence.announcedAtMs = recording.durationMs + 1;
    else if (field == "language"_L1)
        evidence.language = u"Dutch"_s;
    else if (field == "announcedPurposes"_L1)
        evidence.announcedPurposes = {u"because we can"_s};
    else if (field == "textVersion"_L1)
        evidence.textVersion = QString(201, u'x');
    else
        evidence.privacyNoticeRef = QString(201, u'x');
    const auto added = f.service.add(f.vault, recording.id, evidence);
    VERIFY_ERROR(added, errors::InvalidValue);
    QCOMPARE(added.error().parameters().value(u"field"_s).toString(), field);
    QVERIFY(f.stored(recording).isEmpty());
    QVERIFY(f.events(QString(actions::AnnouncementAdded)).isEmpty());
}

void TestAnnouncementService::spokenByTheAgentNeedsItsSegment()
{
    AnnouncementFixture f;
    const Recording recording = f.added(f.call(u"a.wav"_s, -1));
    AnnouncementEvidence evidence = logEntry();
    evidence.kind = AnnouncementEvidence::Kind::SpokenByAgent;
    VERIFY_ERROR(f.service.add(f.vault, recording.id, evidence), errors::MissingValue);
    evidence.segmentId = Id::create(f.archive.clock());
    VERIFY_ERROR(f.service.add(f.vault, recording.id, evidence), errors::NotFound);

    Segment segment;
    segment.range = {2500, 6000};
    const auto marked = RecordingService(f.archive.session()).addSegment(f.vault, recording.id, segment);
    VERIFY_OK(marked);
    evidence.segmentId = marked->id;
    const auto added = f.service.add(f.vault, recording.id, evidence);
    VERIFY_OK(added);
    QCOMPARE(added->announcedAtMs, std::optional<qint64>(2500)); // 1200 lies outside it
    evidence.announcedAtMs = 3100;
    const auto within = f.service.add(f.vault, recording.id, evidence);
    VERIFY_OK(within);
    QCOMPARE(within->announcedAtMs, std::optional<qint64>(3100));
}

void TestAnnouncementService::aMarkedStretchFindsOrMakesItsTalk_data()
{
    QTest::addColumn<QList<int>>("talks"); // start, end, start, end …
    QTest::addColumn<int>("madeStart");    // -1: none is made
    QTest::addColumn<int>("madeEnd");
    QTest::newRow("no talk is marked: it began with the recording") << QList<int>{} << 0 << 8000;
    QTest::newRow("within talk") << QList<int>{1000, 15000} << -1 << -1;
    QTest::newRow("before the talk") << QList<int>{7000, 15000} << 6000 << 7000;
    QTest::newRow("after some talk") << QList<int>{0, 3000} << 6000 << 8000;
}

void TestAnnouncementService::aMarkedStretchFindsOrMakesItsTalk()
{
    QFETCH(const QList<int>, talks);
    QFETCH(const int, madeStart);
    QFETCH(const int, madeEnd);
    AnnouncementFixture f;
    const Recording recording = f.added(f.call(u"a.wav"_s, -1));
    RecordingService recordings(f.archive.session());
    for (qsizetype i = 0; i < talks.size(); i += 2) {
        Segment segment;
        segment.range = {talks[i], talks[i + 1]};
        VERIFY_OK(recordings.addSegment(f.vault, recording.id, segment));
    }
    AnnouncementEvidence evidence = logEntry();
    evidence.kind = AnnouncementEvidence::Kind::SpokenByAgent;
    const auto marked = f.service.mark(f.vault, recording.id, {6000, 8000}, evidence, u"Announcement"_s);
    VERIFY_OK(marked);
    QCOMPARE(marked->announcedAtMs, std::optional<qint64>(6000));
    const auto segments = recordings.segments(f.vault, recording.id);
    VERIFY_OK(segments);
    QCOMPARE(segments->size(), talks.size() / 2 + (madeStart >= 0 ? 1 : 0));
    const auto its = std::ranges::find(*segments, marked->segmentId, &Segment::id);
    QVERIFY(its != segments->end());
    if (madeStart >= 0)
        QCOMPARE(its->range, (TimeRange{madeStart, madeEnd}));
    VERIFY_ERROR(f.service.mark(f.vault, recording.id, {6000, 60'000}, evidence, {}), errors::SegmentRange);
}

void TestAnnouncementService::aSegmentThatProvesCannotGoAndMovesItsProof()
{
    AnnouncementFixture f;
    const Recording recording = f.added(f.call(u"a.wav"_s, -1));
    RecordingService recordings(f.archive.session());
    Segment segment;
    segment.range = {2500, 6000};
    auto marked = recordings.addSegment(f.vault, recording.id, segment);
    VERIFY_OK(marked);
    AnnouncementEvidence evidence = logEntry();
    evidence.kind = AnnouncementEvidence::Kind::SpokenByAgent;
    evidence.segmentId = marked->id;
    const auto added = f.service.add(f.vault, recording.id, evidence);
    VERIFY_OK(added);

    VERIFY_ERROR(recordings.removeSegment(f.vault, recording.id, *marked), errors::SegmentProves);
    marked->range = {3000, 6000};
    const auto changed = recordings.changeSegment(f.vault, recording.id, *marked);
    VERIFY_OK(changed);
    QCOMPARE(f.stored(recording).constFirst().announcedAtMs, std::optional<qint64>(3000));
    VERIFY_OK(f.service.remove(f.vault, recording.id, added->id, longReason));
    VERIFY_OK(recordings.removeSegment(f.vault, recording.id, *changed));
}

void TestAnnouncementService::removingNeedsAReasonAndIsAudited()
{
    AnnouncementFixture f;
    const Recording recording = f.added(f.call(u"a.wav"_s, -1));
    const auto added = f.service.add(f.vault, recording.id, logEntry());
    VERIFY_OK(added);
    VERIFY_ERROR(f.service.remove(f.vault, recording.id, added->id, u"wrong"_s), errors::ReasonLength);
    QCOMPARE(f.stored(recording).size(), 1);
    VERIFY_OK(f.service.remove(f.vault, recording.id, added->id, longReason));
    QVERIFY(f.stored(recording).isEmpty());
    const auto events = f.events(QString(actions::AnnouncementRemoved));
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().reason, longReason);
    VERIFY_ERROR(f.service.remove(f.vault, recording.id, added->id, longReason), errors::NotFound);
}

void TestAnnouncementService::importHearsTheAnnouncement_data()
{
    QTest::addColumn<double>("at");
    QTest::addColumn<int>("channels");
    QTest::newRow("at the beginning") << 0.0 << 1;
    QTest::newRow("later, second channel") << 6.4 << 2;
    QTest::newRow("not there") << -1.0 << 1;
}

void TestAnnouncementService::importHearsTheAnnouncement()
{
    QFETCH(const double, at);
    QFETCH(const int, channels);
    AnnouncementFixture f;
    f.target.announcements = {f.sound()};
    const Recording recording = f.added(f.call(u"call.wav"_s, at, channels));
    const auto list = f.stored(recording);
    QCOMPARE(list.size(), at < 0 ? 0 : 1);
    QCOMPARE(f.outcomes.constFirst().announcements, list.size());
    const auto detail = f.events(QString(actions::RecordingImported)).constFirst().detail;
    if (at < 0) {
        QVERIFY(!detail.contains(u"announcements"_s));
        return;
    }
    QCOMPARE(detail.value(u"announcements"_s).toArray(), QJsonArray{u"HEARD"_s});
    const AnnouncementEvidence &heard = list.constFirst();
    QCOMPARE(heard.foundBy, AnnouncementEvidence::FoundBy::Heard);
    QCOMPARE(heard.kind, AnnouncementEvidence::Kind::IvrLog);
    QVERIFY2(std::abs(double(*heard.announcedAtMs) - at * 1000) < 100,
             qPrintable(QString::number(*heard.announcedAtMs)));
    QVERIFY(heard.playedFully);
    QVERIFY(heard.score.value_or(0) > 0.7);
    QCOMPARE(heard.language, u"nl"_s);
    QCOMPARE(heard.announcedPurposes, QStringList{u"QUALITY"_s});
    QCOMPARE(heard.textVersion, u"2026-1"_s);
}

void TestAnnouncementService::importTakesTheLogsWord()
{
    AnnouncementFixture f;
    RecordingDraft draft = f.draft(f.call(u"a.wav"_s, -1));
    draft.announcement = logEntry();
    const auto recording = f.add(draft);
    VERIFY_OK(recording);
    const auto list = f.stored(*recording);
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().foundBy, AnnouncementEvidence::FoundBy::CallData);
    QCOMPARE(list.first().announcedAtMs, std::optional<qint64>(1200));
    QCOMPARE(list.first().announcedPurposes, (QStringList{u"QUALITY"_s, u"TRAINING"_s}));
}

void TestAnnouncementService::aClaimThatCannotBeTrueIsLeftOut()
{
    AnnouncementFixture f;
    RecordingDraft draft = f.draft(f.call(u"a.wav"_s, -1));
    draft.announcement = logEntry();
    draft.announcement->announcedAtMs = 3'600'000;
    const auto recording = f.add(draft);
    VERIFY_OK(recording);
    QVERIFY(f.stored(*recording).isEmpty());
    QVERIFY(recording->notes.contains(u"announcement-left-out"_s));
}

void TestAnnouncementService::hearingLaterFindsItOnce()
{
    AnnouncementFixture f;
    const Recording recording = f.added(f.call(u"a.wav"_s, 4));
    QVERIFY(f.stored(recording).isEmpty());
    for (const int expected : {1, 0}) {
        const auto heard = f.service.hear(recording, {f.sound()}, {}, {});
        VERIFY_OK(heard);
        QCOMPARE(heard->size(), expected);
    }
    QCOMPARE(f.stored(recording).size(), 1);
    QCOMPARE(f.events(QString(actions::AnnouncementAdded)).size(), 1);
    CancelToken cancel;
    cancel.cancel();
    VERIFY_ERROR(f.service.hear(recording, {f.sound()}, {}, cancel), errors::Cancelled);
}

void TestAnnouncementService::theLifeTellsIt()
{
    AnnouncementFixture f;
    const Recording recording = f.added(f.call(u"a.wav"_s, -1));
    VERIFY_OK(f.service.add(f.vault, recording.id, logEntry()));
    const auto life = RecordingService(f.archive.session()).life(recording);
    VERIFY_OK(life);
    const auto told = std::ranges::find(*life, LifeEvent::Kind::Announced, &LifeEvent::kind);
    QVERIFY(told != life->end());
    QCOMPARE(told->at, recording.startedAt.addMSecs(1200));
}

void TestAnnouncementService::jsonComesBackTheSame()
{
    const AnnouncementEvidence evidence = logEntry();
    const auto back = announcementFromJson(announcementToJson(evidence));
    VERIFY_OK(back);
    QCOMPARE(*back, evidence);
}

void TestAnnouncementService::jsonThatDoesNotFit_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("unknown kind") << u"kind"_s << QJsonValue(u"WHISPERED"_s);
    QTest::newRow("text for a number") << u"announcedAt"_s << QJsonValue(u"soon"_s);
    QTest::newRow("before the start") << u"announcedAt"_s << QJsonValue(-1);
    QTest::newRow("text for yes or no") << u"playedFully"_s << QJsonValue(u"yes"_s);
    QTest::newRow("no list") << u"announcedPurposes"_s << QJsonValue(u"QUALITY"_s);
    QTest::newRow("no id") << u"segmentId"_s << QJsonValue(u"17"_s);
    QTest::newRow("unknown member") << u"announcedat"_s << QJsonValue(3);
}

void TestAnnouncementService::jsonThatDoesNotFit()
{
    QFETCH(const QString, field);
    QFETCH(const QJsonValue, value);
    QJsonObject object = announcementToJson(logEntry());
    object.insert(field, value);
    const auto read = announcementFromJson(object);
    VERIFY_ERROR(read, errors::InvalidValue);
    QCOMPARE(read.error().parameters().value(u"field"_s).toString(), field);
}

VOICELOG_APPLESS_TEST(TestAnnouncementService)
#include "tst_announcementservice.moc"
