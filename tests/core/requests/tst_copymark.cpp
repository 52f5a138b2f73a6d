// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/BaseErrors.h>
#include <requests/CopyMark.h>
#include <requests/RequestAnswer.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;

/// What is left out of a copy, as it is kept with the decision.
class TestCopyMark : public QObject
{
    Q_OBJECT

    static CopyMark mark(qint64 from, qint64 until, int channel = -1)
    {
        return {.sound = {.range = {from, until}, .channel = channel, .method = RedactionMethod::Tone},
                .subject = MarkSubject::BankAccount};
    }

private Q_SLOTS:
    void comesBackAsItWas()
    {
        const QList<CopyMark> marks{mark(0, 1000), mark(500, 2500, 1)};
        const auto read = CopyMark::fromJson(CopyMark::toJson(marks));
        VERIFY_OK(read);
        QCOMPARE(*read, marks);

        RecordingDecision decision;
        decision.decision = CopyDecision::CopyRedacted;
        decision.weighing = u"The account of her brother is said in it."_s;
        decision.marks = marks;
        const auto decisions = RecordingDecision::fromJson(RecordingDecision::toJson({decision}));
        VERIFY_OK(decisions);
        QCOMPARE(decisions->first().marks, marks);
    }

    void whatIsNoneIsToldSo()
    {
        VERIFY_ERROR(CopyMark::fromJson({QJsonObject{{u"startMs"_s, -1}, {u"endMs"_s, 5}}}), errors::InvalidValue);
        VERIFY_ERROR(CopyMark::fromJson({QJsonObject{{u"startMs"_s, 1}, {u"endMs"_s, 5}, {u"method"_s, u"BEEP"_s}}}),
                     errors::InvalidValue);
    }

    void liesInTheRecording()
    {
        VERIFY_OK(mark(0, 60'000, 1).check(60'000, 2));
        VERIFY_ERROR(mark(0, 60'001).check(60'000, 2), errors::InvalidValue);
        VERIFY_ERROR(mark(60'000, 60'000).check(60'000, 2), errors::InvalidValue);
        VERIFY_ERROR(mark(30, 30).check(60'000, 2), errors::InvalidValue);
        VERIFY_ERROR(mark(-1, 30).check(60'000, 2), errors::InvalidValue);
        VERIFY_ERROR(mark(0, 30, 2).check(60'000, 2), errors::InvalidValue);
    }

    void theLastMillisecondIsWhole()
    {
        QCOMPARE(soundMarks({mark(0, 999), mark(500, 1000)}, 1000)[0].range.endMs, 999);
        QCOMPARE(soundMarks({mark(0, 999), mark(500, 1000)}, 1000)[1].range.endMs, 1001);
    }

    void onlyWhatIsLeftOutHasMarks()
    {
        RecordingDecision decision;
        VERIFY_OK(decision.check());
        decision.marks = {mark(0, 10)};
        VERIFY_ERROR(decision.check(), errors::InvalidValue);
        decision.decision = CopyDecision::CopyRedacted;
        decision.weighing = u"The account of her brother is said in it."_s;
        VERIFY_OK(decision.check());
        decision.marks.clear();
        VERIFY_ERROR(decision.check(), errors::MissingValue);
        decision.decision = CopyDecision::Transcript; // its words may all be hers
        VERIFY_OK(decision.check());
    }
};

VOICELOG_GUILESS_TEST(TestCopyMark)
#include "tst_copymark.moc"
