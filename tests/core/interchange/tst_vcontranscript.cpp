// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vcontest.h"

#include <interchange/VconTranscript.h>
#include <recordings/TranscriptReader.h>
#include <support/TestMain.h>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

class TestVconTranscript : public QObject
{
    Q_OBJECT

    static Vcon vcon(const QByteArray &analysis)
    {
        return readVcon(json("{'uuid':'x','parties':[{'name':'Anouk'},{'role':'agent'}],'dialog':[{'type':'recording',"
                             "'start':'2026-06-15T07:12:20Z','parties':[0,1],'filename':'a.wav'}],'analysis':[" +
                             analysis + "]}"));
    }
    static QStringList lines(const std::optional<VconTranscript> &read)
    {
        QStringList list;
        const auto cues = read ? read->transcript.cues : QList<TranscriptCue>();
        for (const auto &cue : cues)
            list += u"%1-%2 %3: %4"_s.arg(cue.range.startMs).arg(cue.range.endMs).arg(cue.speaker, cue.text);
        return list;
    }

private Q_SLOTS:
    void forms_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<bool>("estimated");
        const QStringList both{u"1000-2500 Anouk: Hallo."_s, u"3000-4000 agent: Dag."_s};
        QTest::newRow("ours") << QByteArray("{'language':'nl','cues':[{'parties':0,'start':'2026-06-15T07:12:21Z',"
                                            "'duration':1.5,'text':'Hallo.'},{'parties':1,'start':"
                                            "'2026-06-15T07:12:23.000000+00:00','duration':1,'text':'Dag.'}]}")
                              << both << false;
        QTest::newRow("list, seconds") << QByteArray("[{'parties':[0],'start':1,'duration':1.5,'text':'Hallo.'},"
                                                     "{'party':1,'start':3,'end':4,'text':'Dag.'}]")
                                       << both << false;
        QTest::newRow("segments") << QByteArray(
                                         "{'text':'all','segments':[{'speaker':'Anouk','start':1,'end':2.5,"
                                         "'text':' Hallo.'},{'speaker':'agent','start':3,'end':4,'text':'Dag.'}]}")
                                  << both << false;
        QTest::newRow("inner") << QByteArray("{'transcript':{'text':'all','segments':[{'speaker':0,'start':1,'end':2,"
                                             "'text':'Hallo.'}]}}")
                               << QStringList{u"1000-2000 Speaker 0: Hallo."_s} << false;
        QTest::newRow("words") << QByteArray(
                                      "{'results':{'channels':[{'alternatives':[{'words':["
                                      "{'word':'hallo','punctuated_word':'Hallo,','start':1,'end':1.2,'speaker':0},"
                                      "{'word':'daar','start':1.2,'end':2,'speaker':0},"
                                      "{'word':'dag','start':3,'end':4,'speaker':1}]}]}]}}")
                               << QStringList{u"1000-2000 Speaker 0: Hallo, daar"_s, u"3000-4000 Speaker 1: dag"_s}
                               << false;
        QTest::newRow("by channel") << QByteArray("{'results':{'channels':[{'alternatives':[{'words':[{'word':'dag',"
                                                  "'start':3,'end':4}]}]},{'alternatives':[{'words':[{'word':'hallo',"
                                                  "'start':1,'end':2}]}]}]}}")
                                    << QStringList{u"1000-2000 agent: hallo"_s, u"3000-4000 Anouk: dag"_s} << false;
        QTest::newRow("WebVTT") << QByteArray("'WEBVTT\\n\\n00:01.000 --> 00:02.500\\n<v Anouk>Hallo.'")
                                << QStringList{u"1000-2500 Anouk: Hallo."_s} << false;
        QTest::newRow("JSON as a text")
            << QByteArray("'[{\\'speaker\\':\\'A\\',\\'start\\':0,\\'end\\':1,\\'text\\':\\'Ja.\\'}]'")
            << QStringList{u"0-1000 A: Ja."_s} << false;
        QTest::newRow("without times") << QByteArray("[{'speaker':'Agent','message':'0123456789'},"
                                                     "{'speaker':'Customer','message':'01234'}]")
                                       << QStringList{u"0-20000 Agent: 0123456789"_s, u"20000-30000 Customer: 01234"_s}
                                       << true;
        QTest::newRow("plain") << QByteArray("'Agent: Goedemorgen.\\nDag.'")
                               << QStringList{u"0-22500 Agent: Goedemorgen."_s, u"22500-30000 : Dag."_s} << true;
        QTest::newRow("nothing") << QByteArray("{'summary':'x'}") << QStringList() << false;
        QTest::newRow("times that are none")
            << QByteArray("[{'start':-5,'duration':1e300,'text':'Ja.'},{'start':'x','text':'Nee.'}]")
            << QStringList{u"0-1 : Nee."_s, u"0-86400000 : Ja."_s} << false;
    }
    void forms()
    {
        QFETCH(QByteArray, body);
        QFETCH(QStringList, expected);
        QFETCH(bool, estimated);
        const auto read =
            vconTranscript(vcon("{'type':'transcript','dialog':0,'vendor':'v','body':" + body + "}"), 0, 30'000);
        QCOMPARE(lines(read), expected);
        QVERIFY(!read || read->timesEstimated == estimated);
    }

    void which()
    {
        const QByteArray redacted = "{'type':'transcript-redacted','dialog':[0],'body':'a: x'}";
        const QByteArray first = "{'type':'transcript','dialog':0,'body':'b: x'}";
        const QByteArray last = "{'type':'transcript','body':'YzogeA','encoding':'base64url'}";
        const QByteArray other = "{'type':'transcript','dialog':1,'body':'d: x'}";
        const QByteArray summary = "{'type':'summary','dialog':0,'body':'e: x'}";
        const auto speaker = [](const QByteArray &analysis) {
            const auto read = vconTranscript(vcon(analysis), 0, 1000);
            return read ? read->transcript.cues.first().speaker : QString();
        };
        QCOMPARE(speaker(first + ',' + last), u"c"_s);
        QCOMPARE(speaker(last + ',' + first), u"b"_s);
        QCOMPARE(speaker(first + ',' + redacted), u"b"_s);
        QCOMPARE(speaker(redacted + ',' + other), u"a"_s);
        QCOMPARE(speaker(R"({'type':'wtf_transcription','dialog':0,'body':'f: x'})"), u"f"_s);
        QCOMPARE(speaker(other + ',' + summary), QString());
    }

    void samples()
    {
        if (test::samples().isEmpty())
            QSKIP("the sample files are not here");
        const auto deepgram =
            vconTranscript(readVcon(vconSample(u"vcon-ietf/ab_call_ext_rec_analysis.vcon"_s)), 0, 33'120);
        QVERIFY(deepgram && !deepgram->timesEstimated);
        QCOMPARE(lines(deepgram).first(), u"1200-1760 Speaker 0: Hello."_s);
        QCOMPARE(deepgram->transcript.cues.last().text, u"Have a nice day."_s);
        const auto redacted =
            vconTranscript(readVcon(vconSample(u"vcon-ietf/ab_call_ext_rec_redacted.vcon"_s)), 0, 33'120);
        QVERIFY(redacted && !redacted->timesEstimated);
        QCOMPARE(lines(redacted).first(), u"1200-1760 Alice: Hello."_s);
        const auto dataset = vconTranscript(
            readVcon(vconSample(u"vcon-dataset/05cec3d4-0561-4010-9fb8-23cc7edef146.vcon.json"_s)), 0, 57'168);
        QVERIFY(dataset && dataset->timesEstimated);
        QCOMPARE(dataset->transcript.cues.size(), 11);
        QCOMPARE(dataset->transcript.cues.first().speaker, u"Agent"_s);
        QCOMPARE(dataset->transcript.cues.last().range.endMs, 57'168);
    }

    // What is stored as the source says the same.
    void source()
    {
        const QList<TranscriptCue> cues{{{0, 1500}, u"A & B"_s, u"Is 1 < 2 --> ja <v X>?"_s},
                                        {{3'600'000, 3'600'001}, {}, u"{\\an8} Dag &amp; tot ziens."_s}};
        const auto read = readTranscript(webVtt(cues, u"nl"_s).toUtf8());
        QVERIFY(read);
        QCOMPARE(read->cues, cues);
    }
};

VOICELOG_APPLESS_TEST(TestVconTranscript)
#include "tst_vcontranscript.moc"
