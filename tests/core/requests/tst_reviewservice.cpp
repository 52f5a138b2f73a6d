// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestOffice.h"

#include <archive/ArchiveErrors.h>
#include <base/BaseErrors.h>
#include <recordings/RecordingActions.h>
#include <recordings/RecordingService.h>
#include <requests/ReviewService.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

/// A request of Fenna Bos, whose call tells somebody else's number.
struct Reviewing : RequestOffice
{
    Recording call = RequestOffice::callOf(u"Fenna Bos"_s, u"0612345678"_s);
    AnswerService answers{f.archive.session(), book};
    ReviewService reviews{f.archive.session()};
    DataRequest request;

    Reviewing()
    {
        RecordingService recordings(f.archive.session());
        Transcript transcript;
        transcript.source = u"WEBVTT\n\n00:00.000 --> 00:00.900\nBel Karel op 0698765432, of mij op 0612345678.\n"_s;
        transcript.cues = {
            {.range = {0, 900}, .speaker = {}, .text = u"Bel Karel op 0698765432, of mij op 0612345678."_s}};
        if (const auto attached = recordings.attachTranscript(call.vaultId, call.id, transcript); !attached)
            qFatal("%s", qPrintable(attached.error().toString()));
        Segment segment;
        segment.kind = SegmentKind::PaymentData;
        segment.range = {900, 1000};
        segment.label = u"card"_s;
        orQuit(recordings.addSegment(call.vaultId, call.id, segment));
        request = orQuit(service.open(draft({2026, 5, 4}, {u"06 12345678"_s}))).request;
        request = orQuit(service.identityNotNeeded(request, {2026, 5, 4}));
    }
    [[nodiscard]] HeldRecording held() const { return orQuit(answers.recordings(request)).first(); }
    [[nodiscard]] CopyReview review() const { return orQuit(reviews.review(request, held())); }
};

} // namespace

/// Looking at a recording to decide what of it the person gets.
class TestReviewService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatToLookAt()
    {
        const Reviewing with;
        const CopyReview review = with.review();
        QCOMPARE(review.held.channels, 1);
        QVERIFY(!review.peaks.isNull());
        QCOMPARE(review.suggestions.size(), 2); // not her own number
        QCOMPARE(review.suggestions[0].words, u"0698765432"_s);
        QCOMPARE(review.suggestions[1].mark.subject, MarkSubject::PaymentData);
        QCOMPARE(review.suggestions[1].mark.sound.range, (TimeRange{900, 1000}));
        const auto words = review.wordsWithout({review.suggestions[0].mark});
        QVERIFY(!words.first().text.contains(u"98765"_s));
    }

    void marksAreKeptWithTheDecision()
    {
        Reviewing with;
        const CopyReview review = with.review();
        RecordingDecision decision;
        decision.recording = with.call.id;
        decision.decision = CopyDecision::CopyRedacted;
        decision.weighing = u"Somebody else's number is said in it."_s;
        decision.marks = {review.suggestions[0].mark};
        with.request = orQuit(with.answers.decide(with.request, decision));
        const DataRequest stored = orQuit(with.service.find(with.request.number));
        QCOMPARE(stored.decisions.first().marks, decision.marks);
        decision.marks[0].sound.range.endMs = 1001; // behind the end
        VERIFY_ERROR(with.answers.decide(with.request, decision), errors::InvalidValue);
        decision.marks.clear();
        VERIFY_ERROR(with.answers.decide(with.request, decision), errors::MissingValue);
    }

    void itsSoundHasNothingOfWhatIsMarked()
    {
        Reviewing with;
        const CopyReview review = with.review();
        const CopyMark all{.sound = {.range = {0, 1000}}, .subject = MarkSubject::Other};
        const AudioSourcePtr source = orQuit(with.reviews.sound(review, {all}));
        const auto device = orQuit(source->openLeg(0));
        const QByteArray bytes = device->readAll().sliced(44);
        QCOMPARE(bytes.size(), 16'000);
        QCOMPARE(bytes.count('\0'), bytes.size());
        const AudioSourcePtr original = orQuit(with.reviews.sound(review, {}));
        QVERIFY(orQuit(original->openLeg(0))->readAll().sliced(44).count('\0') < 8000);
    }

    void listeningIsOnRecord()
    {
        Reviewing with;
        const CopyReview review = with.review();
        const Id listening = orQuit(with.reviews.beginListening(review));
        TimeRanges heard;
        heard.add({0, 400});
        VERIFY_OK(with.reviews.endListening(listening, review, heard));
        QCOMPARE(with.f.events(actions::ListeningStarted).size(), 1);
        QCOMPARE(with.f.events(actions::ListeningStopped).size(), 1);
    }

    void onlyOfficers()
    {
        Reviewing with;
        const HeldRecording held = with.held();
        const auto dpo = with.unlock(u"dpo"_s, Role::Dpo);
        VERIFY_ERROR(ReviewService(*dpo).review(with.request, held), errors::RoleDenied);
    }
};

VOICELOG_GUILESS_TEST(TestReviewService)
#include "tst_reviewservice.moc"
