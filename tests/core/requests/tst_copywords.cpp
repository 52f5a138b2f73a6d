// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <requests/CopyWords.h>
#include <requests/WordTimes.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;

namespace {

const QString number = u"0698765432"_s;

/// A call of Fenna Bos, with an agent on channel 0, her on 1, and her neighbour, who comes to the phone, on 1 too.
struct Call
{
    Recording recording;
    Transcript transcript;
    OwnData own{.numbers = {u"06 12345678"_s}, .names = {u"Fenna Bos"_s}};

    Call()
    {
        recording.durationMs = 60'000;
        recording.participants = {person(ParticipantRole::Agent, u"Sam"_s, 0),
                                  person(ParticipantRole::Customer, u"Fenna Bos"_s, 1),
                                  person(ParticipantRole::Third, u"Karel Blom"_s, 1)};
        say(0, 4000, u"Sam"_s, u"Goedemorgen, waarmee kan ik helpen?"_s);
        say(4000, 14'000, u"Fenna Bos"_s,
            u"Ik bel over Karel Blom, hij is bereikbaar op 0698765432 en ik op 0612345678."_s);
        say(14'000, 18'000, u"Karel Blom"_s, u"Dag, met mij gaat het slecht."_s);
        say(18'000, 22'000, u"Sam"_s, u"Dank u wel."_s);
    }
    static Participant person(ParticipantRole role, const QString &name, int channel)
    {
        Participant one;
        one.role = role;
        one.name = name;
        one.channel = channel;
        return one;
    }
    void say(qint64 from, qint64 until, const QString &who, const QString &text)
    {
        transcript.cues += TranscriptCue{.range = {from, until}, .speaker = who, .text = text};
    }
    [[nodiscard]] CopyWords words() const { return {recording, transcript, own}; }
    [[nodiscard]] QList<CopyMark> suggested() const
    {
        QList<CopyMark> marks;
        for (const CopyWords::Suggestion &one : words().suggestions())
            marks += one.mark;
        return marks;
    }
    static QString all(const QList<TranscriptCue> &cues)
    {
        QString text;
        for (const TranscriptCue &cue : cues)
            text += cue.speaker + u": "_s + cue.text + u'\n';
        return text;
    }
};

} // namespace

/// The words of a recording as a person gets them.
class TestCopyWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suggestsWhatIsOfOthers()
    {
        const Call call;
        const QList<CopyWords::Suggestion> list = call.words().suggestions();
        QCOMPARE(list.size(), 3);
        QCOMPARE(list[0].words, u"Karel Blom"_s);
        QCOMPARE(list[0].mark.subject, MarkSubject::OtherPerson);
        QCOMPARE(list[0].mark.sound.channel, 1);
        QCOMPARE(list[1].words, number);
        QCOMPARE(list[1].mark.subject, MarkSubject::Number);
        QVERIFY(list[1].mark.sound.range.startMs > 5000);
        QVERIFY(list[1].mark.sound.range.endMs < 13'000);
        QCOMPARE(list[2].mark.sound.range, (TimeRange{14'000, 18'000})); // all that he says himself
    }

    void nothingOfTheOtherIsLeft()
    {
        const Call call;
        const QString text = Call::all(call.words().without(call.suggested()));
        QVERIFY2(!text.contains(number) && !text.contains(u"Karel"_s) && !text.contains(u"slecht"_s), qPrintable(text));
        QVERIFY(text.contains(u"Goedemorgen, waarmee kan ik helpen?"_s));
        QVERIFY2(text.contains(u"Fenna Bos: "_s), qPrintable(text));
        QCOMPARE(call.words().without({}), call.transcript.cues);
    }

    void aNumberInATouchedLineGoesWhereverItStands()
    {
        Call call;
        // The mark lies on the line's first second, the number at its end.
        const CopyMark mark{.sound = {.range = {4000, 4500}}, .subject = MarkSubject::Other};
        const QString text = Call::all(call.words().without({mark}));
        QVERIFY2(!text.contains(number), qPrintable(text));
        QVERIFY2(text.contains(u"0612345678"_s), qPrintable(text)); // her own
    }

    void aChannelIsMarkedByItself()
    {
        const Call call;
        const CopyMark mark{.sound = {.range = {0, 60'000}, .channel = 0}, .subject = MarkSubject::Other};
        const QList<TranscriptCue> cues = call.words().without({mark});
        QCOMPARE(cues[0].text, u"█████"_s);
        QCOMPARE(cues[1], call.transcript.cues[1]);
        QCOMPARE(cues[3].text, u"█████"_s);
    }

    void aChangedVoiceKeepsItsWords()
    {
        const Call call;
        const CopyMark mark{.sound = {.range = {14'000, 18'000}, .channel = 1, .method = RedactionMethod::VoiceChange}};
        const QList<TranscriptCue> cues = call.words().without({mark});
        QCOMPARE(cues[2].text, call.transcript.cues[2].text);
        QVERIFY(cues[2].speaker.isEmpty()); // who it was is what is kept from her
    }

    void wordsAreTakenToBeSpokenEvenly()
    {
        const TranscriptCue cue{.range = {10'000, 20'000}, .speaker = {}, .text = QString(100, u'a')};
        const WordTimes times(cue);
        QCOMPARE(times.around(50, 10), (TimeRange{13'500, 17'500}));
        QCOMPARE(times.around(0, 1), (TimeRange{10'000, 11'600}));
        QCOMPARE(times.around(0, 100), cue.range);
        QVERIFY(times.mayLieIn(50, 10, {17'499, 30'000}));
        QVERIFY(!times.mayLieIn(50, 10, {17'500, 30'000}));
    }

    void aDigitTakesAsLongAsAWord()
    {
        // Spoken at some 65 ms a letter and 400 ms a digit the number lasts from 2.9 to 6.9 s.
        const QString text = u"Ik bel over Karel Blom, hij is bereikbaar op 0698765432 en ik op 0612345678."_s;
        const TranscriptCue cue{.range = {0, 11'500}, .speaker = {}, .text = text};
        const TimeRange range = WordTimes(cue).around(text.indexOf(number), number.size());
        QVERIFY2(range.startMs <= 2900 && range.endMs >= 6900,
                 qPrintable(u"%1-%2"_s.arg(range.startMs).arg(range.endMs)));
    }

    void ofALongLineNothingIsLeft()
    {
        Call call;
        call.say(30'000, 55'000, u"Fenna Bos"_s, u"Daarna heb ik lang gewacht. Mijn broer is ziek."_s);
        const CopyMark mark{.sound = {.range = {50'000, 51'000}}, .subject = MarkSubject::Other};
        QCOMPARE(call.words().without({mark}).last().text, u"█████"_s); // nobody knows where in it he is
    }

    void whoIsNeitherAgentNorPersonIsNotNamed()
    {
        Call call;
        call.say(40'000, 42'000, u"Karel Blom"_s, u"Tot ziens."_s);
        call.say(42'000, 44'000, u"Moeder"_s, u"Dag."_s);
        const CopyMark mark{.sound = {.range = {14'000, 18'000}, .method = RedactionMethod::VoiceChange}};
        QVERIFY2(!Call::all(call.words().without({mark})).contains(u"Blom:"), "named in another line");
        const CopyMark end{.sound = {.range = {43'000, 44'000}}};
        QVERIFY(!Call::all(call.words().without({end})).contains(u"Moeder"));
        QVERIFY(Call::all(call.words().without({end})).contains(u"Sam: "));
    }
};

VOICELOG_GUILESS_TEST(TestCopyWords)
#include "tst_copywords.moc"
