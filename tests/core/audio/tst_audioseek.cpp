// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audiotestfiles.h"

#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace voicelog;
using namespace Qt::StringLiterals;

/// A seek gives exactly the frame that was asked for, in each format: what follows is what decoding from the beginning
/// gives there.
class TestAudioSeek : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_talk;

private Q_SLOTS:
    void initTestCase()
    {
        // Noise that swells and ebbs: no two places sound the same, so a misplaced one is noticed.
        m_talk = m_folder.filePath(u"talk.wav"_s);
        if (!test::runFfmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s,
                              u"anoisesrc=r=8000:a=0.6:c=pink:seed=5:d=40,tremolo=f=0.7:d=0.8"_s, u"-ac"_s, u"2"_s,
                              m_talk}))
            QSKIP("needs ffmpeg");
    }

    void exact_data()
    {
        QTest::addColumn<QString>("options"); // the last is the file's name
        QTest::newRow("PCM 16") << u"-c:a pcm_s16le a.wav"_s;
        QTest::newRow("PCM 24") << u"-c:a pcm_s24le a.wav"_s;
        QTest::newRow("A-law") << u"-c:a pcm_alaw a.wav"_s;
        QTest::newRow("u-law, W64") << u"-c:a pcm_mulaw a.w64"_s;
        QTest::newRow("headerless u-law") << u"-ac 1 -f mulaw a.ulaw"_s;
        QTest::newRow("FLAC") << u"-c:a flac a.flac"_s;
        QTest::newRow("GSM 6.10 in WAV") << u"-ac 1 -c:a libgsm_ms a.wav"_s;
        QTest::newRow("headerless GSM") << u"-ac 1 -c:a libgsm a.gsm"_s;
        QTest::newRow("headerless G.722") << u"-ac 1 -ar 16000 -f g722 a.g722"_s;
        QTest::newRow("MP3, constant rate") << u"-c:a libmp3lame -b:a 32k a.mp3"_s;
        QTest::newRow("MP3, variable rate") << u"-c:a libmp3lame -q:a 5 a.mp3"_s;
        QTest::newRow("Opus") << u"-c:a libopus -b:a 32k a.opus"_s;
        QTest::newRow("Vorbis") << u"-c:a libvorbis a.ogg"_s;
        QTest::newRow("AAC in M4A") << u"-c:a aac -b:a 48k a.m4a"_s;
    }

    void exact()
    {
        QFETCH(const QString, options);
        QStringList arguments = options.split(u' ');
        const QString path = m_folder.filePath(arguments.takeLast());
        if (!test::runFfmpeg(QStringList{u"-i"_s, m_talk} + arguments + QStringList{path}))
            QSKIP("this ffmpeg has no such encoder");
        test::OpenSound whole(path);
        VERIFY_OK(whole.opened);
        const auto all = test::decodeAll(*whole.decoder());
        VERIFY_OK(all);
        const int channels = whole.decoder()->format().channels;
        const auto frames = qint64(all->size()) / channels;
        QVERIFY(frames > 39 * whole.decoder()->format().sampleRate);

        test::OpenSound sound(path);
        VERIFY_OK(sound.opened);
        QRandomGenerator random(11);
        QList<qint64> places{0, 1, frames / 2, frames - 1, frames - 100, 7};
        for (int i = 0; i < 60; ++i)
            places += random.bounded(frames);
        int worst = 0;
        for (const qint64 place : std::as_const(places)) {
            const auto sought = sound.decoder()->seek(place);
            QVERIFY2(sought, qPrintable(u"no seek to %1 of %2"_s.arg(place).arg(frames)));
            QCOMPARE(sound.decoder()->position(), place);
            for (qint64 at = place; at < std::min(place + 3000, frames);) {
                const auto got = sound.decoder()->next();
                VERIFY_OK(got);
                QVERIFY2(!got->empty(), qPrintable(u"nothing at %1 of %2"_s.arg(at).arg(frames)));
                for (size_t i = 0; i < got->size(); ++i)
                    worst = std::max(worst, std::abs((*got)[i] - (*all)[size_t(at) * size_t(channels) + i]));
                at += qint64(got->size()) / channels;
            }
        }
        QCOMPARE(worst, 0);
        VERIFY_OK(sound.decoder()->seek(frames));
        const auto end = sound.decoder()->next();
        VERIFY_OK(end);
        QVERIFY(end->empty());
    }
};

VOICELOG_GUILESS_TEST(TestAudioSeek)
#include "tst_audioseek.moc"
