// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/BaseErrors.h>
#include <recordings/JoinedSound.h>
#include <recordings/ProofExcerpt.h>
#include <support/RecordingFixture.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

Segment marked(SegmentKind kind, qint64 start, qint64 end, const QString &label = {})
{
    return {.id = Id(), .kind = kind, .range = {start, end}, .label = label, .version = 1};
}

QList<qint16> allOf(JoinedSound &sound)
{
    QList<qint16> all;
    for (;;) {
        const auto samples = sound.next();
        if (!samples || samples->empty())
            return all;
        all.append(QList<qint16>(samples->begin(), samples->end()));
    }
}

} // namespace

class TestProofExcerpt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsMarkedAndMasksTheRest()
    {
        const auto excerpt = ProofExcerpt::of({marked(SegmentKind::Proof, 2000, 4000, u"the yes"_s),
                                               marked(SegmentKind::Proof, 6000, 7000),
                                               marked(SegmentKind::Masked, 2500, 3000, u"card number"_s),
                                               marked(SegmentKind::Talk, 0, 10000, u"complaint about her illness"_s),
                                               marked(SegmentKind::PaymentData, 2100, 2400, u"account"_s)},
                                              {}, 10000);
        QCOMPARE(excerpt.kept.ranges(), (QList<TimeRange>{{2000, 2500}, {3000, 4000}, {6000, 7000}}));
        QList<TimeRange> masked;
        QStringList labels;
        for (const Segment &segment : excerpt.segments) {
            labels += segment.label;
            if (segment.kind == SegmentKind::Masked)
                masked += segment.range;
        }
        QCOMPARE(masked, (QList<TimeRange>{{0, 2000}, {2500, 3000}, {4000, 6000}, {7000, 10000}}));
        labels.removeAll(QString());
        QCOMPARE(labels, QStringList{u"account"_s}); // what is said of the rest goes with it
        QCOMPARE(excerpt.segments.size(), 8);
        const auto without = ProofExcerpt::of({marked(SegmentKind::Proof, 2000, 4000),
                                               marked(SegmentKind::PaymentData, 5000, 6000, u"account"_s),
                                               marked(SegmentKind::Hold, 0, 2000)},
                                              {}, 10000);
        QCOMPARE(without.segments.size(), 3); // the proof, and what is masked before and after it
    }

    void keepsNothingWithoutProof_data()
    {
        QTest::addColumn<QList<TimeRange>>("proof");
        QTest::addColumn<QList<TimeRange>>("masked");
        QTest::newRow("no mark") << QList<TimeRange>{} << QList<TimeRange>{};
        QTest::newRow("all masked") << QList<TimeRange>{{1000, 2000}} << QList<TimeRange>{{500, 2500}};
    }
    void keepsNothingWithoutProof()
    {
        QFETCH(QList<TimeRange>, proof);
        QFETCH(QList<TimeRange>, masked);
        QList<Segment> segments;
        for (const TimeRange &range : proof)
            segments += marked(SegmentKind::Proof, range.startMs, range.endMs);
        for (const TimeRange &range : masked)
            segments += marked(SegmentKind::Masked, range.startMs, range.endMs);
        QVERIFY(ProofExcerpt::of(segments, {}, 3000).kept.isEmpty());
    }

    void whoWasNotOnTheLineIsNotInIt()
    {
        const auto excerpt = ProofExcerpt::of({marked(SegmentKind::Proof, 2000, 4000)}, {}, 10000);
        Participant customer;
        Participant nurse;
        nurse.joinedMs = 5000;
        Participant friendOfHers;
        friendOfHers.leftMs = 2000;
        Participant colleague;
        colleague.joinedMs = 3999;
        QCOMPARE(excerpt.partOf({customer, nurse, friendOfHers, colleague}), (QList<Participant>{customer, colleague}));
    }

    void theWholeCallCanBeProof()
    {
        const auto excerpt = ProofExcerpt::of({marked(SegmentKind::Proof, 0, 3000)}, {}, 3000);
        QCOMPARE(excerpt.kept.ranges(), (QList<TimeRange>{{0, 3000}}));
        QCOMPARE(excerpt.segments.size(), 1);
    }

    void keepsTheCuesThatLieInIt()
    {
        Transcript said;
        said.source = u"WEBVTT and all that was said"_s;
        said.cues = {{{0, 1900}, u"Agent"_s, u"How is your mother?"_s},
                     {{1900, 2700}, u"Customer"_s, u"Yes, I take the contract."_s},
                     {{2750, 3100}, u"Customer"_s, u"My card is 4111."_s},
                     {{3400, 4600}, u"Customer"_s, u"And my sister is ill."_s}};
        const QList<Segment> proof{marked(SegmentKind::Proof, 2000, 4000), marked(SegmentKind::Masked, 2900, 3000)};
        const auto excerpt = ProofExcerpt::of(proof, said, 6000);
        QVERIFY(excerpt.transcript);
        QCOMPARE(excerpt.transcript->cues, QList<TranscriptCue>{said.cues[1]});
        QVERIFY(excerpt.transcript->source.isEmpty());
        said.cues.removeAt(1);
        QVERIFY(!ProofExcerpt::of(proof, said, 6000).transcript);
    }

    void rendersSilenceOutside()
    {
        RecordingFixture f;
        QFile file(f.wav(u"call.wav"_s, 24001, 440, 2)); // three seconds and one frame
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto sound = JoinedSound::open({{&file, u"call.wav"_s}});
        VERIFY_OK(sound);
        const auto excerpt =
            ProofExcerpt::of({marked(SegmentKind::Proof, 500, 1000), marked(SegmentKind::Proof, 2001, 3000)}, {}, 3000);
        qint64 told = 0;
        const auto flac = excerpt.render(*sound, 3000, [&](const Progress &done) { told = done.doneBytes; }, {});
        VERIFY_OK(flac);
        QCOMPARE(told, qint64(24000));

        QByteArray bytes = *flac;
        QBuffer made(&bytes);
        QVERIFY(made.open(QIODevice::ReadOnly));
        auto proof = JoinedSound::open({{&made, u"proof.flac"_s}});
        VERIFY_OK(proof);
        file.seek(0);
        auto whole = JoinedSound::open({{&file, u"call.wav"_s}});
        VERIFY_OK(whole);
        const QList<qint16> kept = allOf(*proof);
        const QList<qint16> all = allOf(*whole);
        QCOMPARE(kept.size(), all.size());
        for (qsizetype i = 0; i < all.size(); ++i) {
            const qint64 frame = i / 2;
            const bool inside = (frame >= 4000 && frame < 8000) || (frame >= 16008 && frame < 24000);
            QCOMPARE(kept[i], inside ? all[i] : qint16(0));
        }
    }

    void stopsWhenCancelled()
    {
        RecordingFixture f;
        QFile file(f.wav(u"call.wav"_s, 16000));
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto sound = JoinedSound::open({{&file, u"call.wav"_s}});
        VERIFY_OK(sound);
        CancelToken cancel;
        cancel.cancel();
        const auto excerpt = ProofExcerpt::of({marked(SegmentKind::Proof, 0, 1000)}, {}, 2000);
        VERIFY_ERROR(excerpt.render(*sound, 2000, {}, cancel), errors::Cancelled);
    }
};

VOICELOG_GUILESS_TEST(TestProofExcerpt)
#include "tst_proofexcerpt.moc"
