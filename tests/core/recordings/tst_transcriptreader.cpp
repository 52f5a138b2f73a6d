// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <recordings/RecordingErrors.h>
#include <recordings/TranscriptReader.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

using namespace Qt::StringLiterals;
using namespace voicelog;

namespace {

// "start-end speaker|text" of each cue.
QStringList told(const Transcript &transcript)
{
    QStringList lines;
    for (const auto &cue : transcript.cues)
        lines.append(u"%1-%2 %3|%4"_s.arg(cue.range.startMs).arg(cue.range.endMs).arg(cue.speaker, cue.text));
    return lines;
}

const QByteArray richVtt = R"(WEBVTT Gesprek 17
Kind: captions

STYLE
::cue(v[voice="Agent"]) { color: blue }

REGION
id:links
width:40%

NOTE gemaakt door een programma
over meer regels

aankondiging
00:00.000 --> 00:04.500 line:0 align:start
Dit gesprek wordt <i>opgenomen</i>.

2
00:00:05.000 --> 00:00:07.250
<v.loud Agent van Dijk>Goedemorgen, <c.name>Voltwijk</c> &amp; Co</v>
met Sanne.

00:00:07.250 --> 00:00:09.000
<v Agent van Dijk>Waarmee kan ik helpen?</v> <v Klant>Met &lt;de&gt; meter&nbsp;&#8211; hij draait&#x21;

01:00:00.000 --> 01:00:01.000
<00:10.500>Later <lang nl>nog</lang> iets<b></b>
)";

} // namespace

class TestTranscriptReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void webVtt()
    {
        const auto transcript = readTranscript(richVtt);
        VERIFY_OK(transcript);
        QCOMPARE(transcript->format, Transcript::Format::WebVtt);
        QCOMPARE(transcript->source, QString::fromUtf8(richVtt));
        QCOMPARE(
            told(*transcript),
            (QStringList{u"0-4500 |Dit gesprek wordt opgenomen."_s,
                         u"5000-7250 Agent van Dijk|Goedemorgen, Voltwijk & Co"_s, u"5000-7250 |met Sanne."_s,
                         u"7250-9000 Agent van Dijk|Waarmee kan ik helpen?"_s,
                         u"7250-9000 Klant|Met <de> meter – hij draait!"_s, u"3600000-3601000 |Later nog iets"_s}));
    }

    void lineEndsAndMarks()
    {
        const auto expected = readTranscript(richVtt);
        VERIFY_OK(expected);
        QByteArray crlf = richVtt;
        crlf.replace("\n", "\r\n");
        QByteArray cr = richVtt;
        cr.replace("\n", "\r");
        QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        const QByteArray wide = utf16.encode(QString::fromUtf8(richVtt));
        for (const QByteArray &bytes : {crlf, cr, "\xef\xbb\xbf" + richVtt, wide}) {
            const auto transcript = readTranscript(bytes);
            VERIFY_OK(transcript);
            QCOMPARE(transcript->cues, expected->cues);
        }
    }

    void subRip()
    {
        const auto transcript = readTranscript("1\r\n00:00:00,500 --> 00:00:02,000\r\nAgent: Goedemiddag,\r\n"
                                               "zegt u het maar.\r\n\r\n"
                                               "2\r\n00:00:02,000 --> 00:00:04,000  X1:10 X2:20 Y1:5 Y2:6\r\n"
                                               "{\\an8}<font color=\"red\">Mevrouw Bakker</font>: Om 10:30 viel de "
                                               "stroom uit.\r\n\r\n"
                                               "3\r\n00:00:04,000 --> 00:00:05,000\r\nLet op: spanning!\r\n\r\n"
                                               "dit hoort er nog bij\r\n\r\n"
                                               "0:00:06.000 --> 0:00:07.000\r\nMevrouw Bakker: Dank u.\r\n");
        VERIFY_OK(transcript);
        QCOMPARE(transcript->format, Transcript::Format::SubRip);
        QCOMPARE(told(*transcript), (QStringList{u"500-2000 Agent|Goedemiddag, zegt u het maar."_s,
                                                 u"2000-4000 Mevrouw Bakker|Om 10:30 viel de stroom uit."_s,
                                                 u"4000-5000 |Let op: spanning! dit hoort er nog bij"_s,
                                                 u"6000-7000 Mevrouw Bakker|Dank u."_s}));
    }

    void speakersInText_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<QString>("speaker");
        QTest::newRow("twice") << QByteArray("Sanne: hallo") << QByteArray("Sanne: dag") << u"Sanne"_s;
        QTest::newRow("once") << QByteArray("Sanne: hallo") << QByteArray("dag") << u""_s;
        QTest::newRow("party word") << QByteArray("KLANT: hallo") << QByteArray("dag") << u"KLANT"_s;
        QTest::newRow("numbered") << QByteArray("[SPEAKER_01]: hallo") << QByteArray("dag") << u"SPEAKER_01"_s;
        QTest::newRow("a time") << QByteArray("Om 10:30 kom ik") << QByteArray("Om 10:30 kom ik") << u""_s;
        QTest::newRow("agentschap") << QByteArray("Agentschap: hallo") << QByteArray("dag") << u""_s;
        QTest::newRow("small letter") << QByteArray("sanne: hallo") << QByteArray("sanne: dag") << u""_s;
        QTest::newRow("accents") << QByteArray("Zo\xc3\xab \xc3\x96zt\xc3\xbcrk: hallo")
                                 << QByteArray("Zo\xc3\xab \xc3\x96zt\xc3\xbcrk: dag") << u"Zoë Öztürk"_s;
    }

    void speakersInText()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(QString, speaker);
        const auto transcript = readTranscript("1\n00:00:00,000 --> 00:00:01,000\n" + first +
                                               "\n\n2\n00:00:01,000 --> 00:00:02,000\n" + second + "\n");
        VERIFY_OK(transcript);
        QCOMPARE(transcript->cues.first().speaker, speaker);
        QCOMPARE(transcript->cues.first().text == u"hallo"_s, !speaker.isEmpty());
    }

    void sortedAndNeverEmpty()
    {
        const auto transcript = readTranscript("WEBVTT\n\n00:05.000 --> 00:06.000\nc\n\n00:01.000 --> 00:01.000\na\n\n"
                                               "00:01.000 --> 00:03.000\nb\n\n00:07.000 --> 00:08.000\n<b></b>\n");
        VERIFY_OK(transcript);
        QCOMPARE(told(*transcript), (QStringList{u"1000-1001 |a"_s, u"1000-3000 |b"_s, u"5000-6000 |c"_s}));
    }

    void latin1()
    {
        const auto transcript = readTranscript("1\n00:00:00,000 --> 00:00:01,000\nPriv\xe9 gesprek\n");
        VERIFY_OK(transcript);
        QCOMPARE(transcript->cues.first().text, u"Privé gesprek"_s);
    }

    void invalid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("detail");
        QTest::newRow("empty") << QByteArray() << 0 << u"no-cues"_s;
        QTest::newRow("header only") << QByteArray("WEBVTT\n") << 0 << u"no-cues"_s;
        QTest::newRow("note only") << QByteArray("WEBVTT\n\nNOTE niets\n") << 0 << u"no-cues"_s;
        QTest::newRow("prose") << QByteArray("Geachte heer,\n\nhierbij\n") << 1 << u"no-time"_s;
        QTest::newRow("block without time")
            << QByteArray("WEBVTT\n\n00:00.000 --> 00:01.000\na\n\nb\n") << 6 << u"no-time"_s;
        QTest::newRow("glued header") << QByteArray("WEBVTTX\n\n00:00.000 --> 00:01.000\na\n") << 1 << u"no-time"_s;
        QTest::newRow("seconds of 60") << QByteArray("WEBVTT\n\n00:60.000 --> 01:01.000\na\n") << 3 << u"bad-time"_s;
        QTest::newRow("no millis") << QByteArray("WEBVTT\n\n00:00 --> 01:01.000\na\n") << 3 << u"bad-time"_s;
        QTest::newRow("two digits of millis")
            << QByteArray("WEBVTT\n\n00:00.00 --> 01:01.000\na\n") << 3 << u"bad-time"_s;
        QTest::newRow("negative") << QByteArray("WEBVTT\n\n-00:01.000 --> 01:01.000\na\n") << 3 << u"bad-time"_s;
        QTest::newRow("huge") << QByteArray("WEBVTT\n\n9999:00:01.000 --> 9999:00:02.000\na\n") << 3 << u"bad-time"_s;
        QTest::newRow("no end") << QByteArray("WEBVTT\n\n00:01.000 -->\na\n") << 3 << u"bad-time"_s;
        QTest::newRow("backwards") << QByteArray("WEBVTT\n\n00:02.000 --> 00:01.000\na\n") << 3
                                   << u"end-before-start"_s;
        QTest::newRow("binary") << QByteArray("WEBVTT\n\n\0\0\0\1", 12) << 0 << u"not-text"_s;
        QTest::newRow("too large") << QByteArray(largestTranscript + 1, 'a') << 0 << u"too-large"_s;
    }

    void invalid()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, line);
        QFETCH(QString, detail);
        const auto transcript = readTranscript(bytes);
        VERIFY_ERROR(transcript, errors::TranscriptInvalid);
        QCOMPARE(transcript.error().parameters().value(u"line"_s).toInt(), line);
        QCOMPARE(transcript.error().parameters().value(u"detail"_s).toString(), detail);
    }

    // However it is cut off, it reads as a beginning of the whole or tells what is wrong.
    void truncated()
    {
        const auto whole = readTranscript(richVtt);
        VERIFY_OK(whole);
        int read = 0;
        for (qsizetype size = 0; size < richVtt.size(); ++size) {
            const auto part = readTranscript(richVtt.first(size));
            if (!part) {
                QCOMPARE(part.error().id(), "recordings.transcript-invalid"_L1);
                continue;
            }
            ++read;
            QVERIFY(part->cues.size() <= whole->cues.size());
            for (const auto &cue : part->cues)
                QVERIFY(!cue.range.isEmpty() && !cue.text.isEmpty());
        }
        QVERIFY(read > 100);
    }

    void damaged()
    {
        quint32 state = 2026;
        for (int round = 0; round < 2000; ++round) {
            QByteArray bytes = richVtt;
            for (int i = 0; i < 4; ++i) {
                state = state * 1664525 + 1013904223;
                bytes[qsizetype(state >> 8) % bytes.size()] = char(state >> 3);
            }
            const auto part = readTranscript(bytes);
            if (part) {
                for (const auto &cue : part->cues)
                    QVERIFY(cue.range.startMs >= 0 && !cue.range.isEmpty());
            }
        }
    }

    void largeIsQuick()
    {
        QByteArray bytes = "WEBVTT\n\n";
        for (int i = 0; bytes.size() < largestTranscript - 100; ++i) {
            const auto time = QTime::fromMSecsSinceStartOfDay(i * 100).toString(u"hh:mm:ss.zzz"_s).toLatin1();
            bytes += time + " --> " + time + "\n<v Agent>&amp;&&& <<<<\n\n";
        }
        QElapsedTimer timer;
        timer.start();
        const auto transcript = readTranscript(bytes);
        VERIFY_OK(transcript);
        QVERIFY(transcript->cues.size() > 100'000);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }

    void quadraticInput_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::newRow("open tags") << QByteArray("<b");
        QTest::newRow("ampersands") << QByteArray("&");
        QTest::newRow("braces") << QByteArray("{\\");
        QTest::newRow("tags") << QByteArray("<v a>");
    }

    void quadraticInput()
    {
        QFETCH(QByteArray, piece);
        QElapsedTimer timer;
        timer.start();
        const auto transcript =
            readTranscript("WEBVTT\n\n00:00.000 --> 00:01.000\na" + piece.repeated(2'000'000 / piece.size()) + "\n");
        VERIFY_OK(transcript);
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }

    void formatByName()
    {
        QCOMPARE(transcriptFormat(u"a.VTT"), Transcript::Format::WebVtt);
        QCOMPARE(transcriptFormat(u"a.b.srt"), Transcript::Format::SubRip);
        QVERIFY(!transcriptFormat(u"vtt").has_value());
    }
};

VOICELOG_APPLESS_TEST(TestTranscriptReader)
#include "tst_transcriptreader.moc"
