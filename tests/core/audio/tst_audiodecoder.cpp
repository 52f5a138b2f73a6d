// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audiotestfiles.h"

#include <audio/AudioDecoder.h>
#include <audio/AudioErrors.h>
#include <support/ResultTest.h>
#include <support/TestData.h>
#include <support/TestMain.h>

#include <QBuffer>
#include <QDirIterator>
#include <QTest>

using namespace voicelog;
using namespace Qt::StringLiterals;

namespace {

AudioWarnings set(std::initializer_list<AudioWarning> warnings)
{
    AudioWarnings all;
    for (const AudioWarning w : warnings)
        all |= w;
    return all;
}

} // namespace

class TestAudioDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oddFiles_data();
    void oddFiles();
    void oddFilesThatAreNoSound_data();
    void oddFilesThatAreNoSound();
    void everySampleDecodes_data();
    void everySampleDecodes();
    void everyAsteriskSoundDecodes();
};

void TestAudioDecoder::oddFiles_data()
{
    if (test::samples().isEmpty())
        QSKIP("no samples here");
    using enum AudioWarning;
    QTest::addColumn<QString>("container");
    QTest::addColumn<QString>("codec");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("rate");
    QTest::addColumn<qint64>("frames");
    QTest::addColumn<AudioWarnings>("warnings");

    const auto wav = [](const char *name, qint64 frames, AudioWarnings warnings) {
        QTest::newRow(name) << u"wav"_s << u"pcm_s16le"_s << 2 << 8000 << frames << warnings;
    };
    const qint64 all = 23493;
    wav("data0.wav", all, HeaderSizeWrong);
    wav("riff0_data0.wav", all, HeaderSizeWrong);
    wav("data7FFFFFFF.wav", all, HeaderSizeWrong);
    wav("dataFFFFFFFF.wav", all, HeaderSizeWrong);
    wav("data_size_too_short.wav", 250, set({DataAfterEnd, UnderOneSecond}));
    wav("extensible.wav", all, {});
    wav("header_only.wav", 0, NoSound);
    wav("junk_bext_before_fmt.wav", all, {});
    wav("list_before_data.wav", all, {});
    wav("odd_chunk_padded.wav", all, {});
    wav("odd_chunk_unpadded.wav", all, {});
    wav("trailing_garbage.wav", all, DataAfterEnd);
    wav("trunc_half.wav", all / 2, Truncated);
    wav("trunc_midframe.wav", all / 2, Truncated);
    wav("wrong_byterate.wav", all, {});
    QTest::newRow("alaw_stereo.wav") << u"wav"_s << u"pcm_alaw"_s << 2 << 8000 << all << AudioWarnings();
    QTest::newRow("ulaw_mono.wav") << u"wav"_s << u"pcm_mulaw"_s << 1 << 8000 << all << AudioWarnings();
    QTest::newRow("headerless.ulaw") << u"mulaw"_s << u"pcm_mulaw"_s << 1 << 8000 << all << AudioWarnings();
    QTest::newRow("wav49_gsm_mono.wav") << u"wav"_s << u"gsm_ms"_s << 1 << 8000 << qint64(23680) << AudioWarnings();
    QTest::newRow("raw.gsm") << u"gsm"_s << u"gsm"_s << 1 << 8000 << qint64(23520) << AudioWarnings();
    QTest::newRow("stereo_8k.mp3") << u"mp3"_s << u"mp3"_s << 2 << 8000 << all << AudioWarnings();
    QTest::newRow("stereo_opus.ogg") << u"ogg"_s << u"opus"_s << 2 << 48000 << qint64(140958) << AudioWarnings();
}

void TestAudioDecoder::oddFiles()
{
    QFETCH(const QString, container);
    QFETCH(const QString, codec);
    QFETCH(const int, channels);
    QFETCH(const int, rate);
    QFETCH(const qint64, frames);
    QFETCH(const AudioWarnings, warnings);

    test::OpenSound sound(test::samples() + u"/odd/"_s + QString::fromLatin1(QTest::currentDataTag()));
    VERIFY_OK(sound.opened);
    QCOMPARE(sound.decoder()->format().container, container);
    QCOMPARE(sound.decoder()->format().codec, codec);
    QCOMPARE(sound.decoder()->format().channels, channels);
    QCOMPARE(sound.decoder()->format().sampleRate, rate);
    const Result<test::Samples> samples = test::decodeAll(*sound.decoder());
    VERIFY_OK(samples);
    QCOMPARE(qint64(samples->size()) / channels, frames);
    QCOMPARE(sound.decoder()->position(), frames);
    QCOMPARE(sound.decoder()->warnings(), warnings);
}

void TestAudioDecoder::oddFilesThatAreNoSound_data()
{
    if (test::samples().isEmpty())
        QSKIP("no samples here");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("error");
    const QString notAudio = QLatin1StringView(errors::NotAudio.id.data(), qsizetype(errors::NotAudio.id.size()));
    const QString empty = QLatin1StringView(errors::EmptyAudio.id.data(), qsizetype(errors::EmptyAudio.id.size()));
    const QByteArray script = test::bytesOf(test::samples() + u"/odd/make_odd_wavs.py"_s);
    const QByteArray wav = test::bytesOf(test::samples() + u"/odd/extensible.wav"_s);
    QTest::newRow("empty.wav") << test::bytesOf(test::samples() + u"/odd/empty.wav"_s) << u"empty.wav"_s << empty;
    QTest::newRow("empty, headerless") << QByteArray() << u"a.ulaw"_s << empty;
    QTest::newRow("text") << script << u"make_odd_wavs.py"_s << notAudio;
    QTest::newRow("text named .wav") << script << u"call.wav"_s << notAudio;
    QTest::newRow("text named .mp3") << script << u"call.mp3"_s << notAudio;
    QTest::newRow("raw samples named .wav") << wav.sliced(68) << u"call.wav"_s << notAudio;
    QTest::newRow("random bytes .wav") << test::randomBytes(200'000, 1) << u"call.wav"_s << notAudio;
    QTest::newRow("random bytes .mp3") << test::randomBytes(200'000, 2) << u"call.mp3"_s << notAudio;
    QTest::newRow("random bytes, no name") << test::randomBytes(200'000, 3) << QString() << notAudio;
    QTest::newRow("zeros") << QByteArray(100'000, '\0') << u"call.wav"_s << notAudio;
    QTest::newRow("ones") << QByteArray(100'000, '\xff') << u"call.mp3"_s << notAudio;
    QTest::newRow("one byte") << QByteArray("R") << u"call.wav"_s << notAudio;
    QTest::newRow("RIFF of another kind") << QByteArray("RIFF\x24\0\0\0AVI LIST", 16) << u"call.wav"_s << notAudio;
    QTest::newRow("only the magic") << QByteArray("RIFF\x24\0\0\0WAVE", 12) << u"call.wav"_s << notAudio;
    QTest::newRow("broken off in fmt") << wav.first(30) << u"call.wav"_s << notAudio;
    QTest::newRow("only the magic, ogg") << QByteArray("OggS") << u"call.ogg"_s << notAudio;
    QTest::newRow("only the magic, flac") << QByteArray("fLaC") << u"call.flac"_s << notAudio;
    QTest::newRow("only the magic, m4a") << QByteArray("\0\0\0\x18"
                                                       "ftypM4A ",
                                                       12)
                                         << u"call.m4a"_s << notAudio;
}

void TestAudioDecoder::oddFilesThatAreNoSound()
{
    QFETCH(QByteArray, bytes);
    QFETCH(const QString, name);
    QFETCH(const QString, error);
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const auto decoder = AudioDecoder::open(&buffer, name);
    QVERIFY(!decoder);
    QCOMPARE(decoder.error().id(), error);
    QCOMPARE(decoder.error().parameters().value(u"name"_s).toString(), name);
}

void TestAudioDecoder::everySampleDecodes_data()
{
    if (test::samples().isEmpty())
        QSKIP("no samples here");
    QTest::addColumn<QString>("path");
    for (const QString &folder : {u"audio"_s, u"vcon-ietf"_s, u"vcon-dataset"_s}) {
        QDirIterator files(test::samples() + u'/' + folder, {u"*.wav"_s, u"*.mp3"_s}, QDir::Files);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(files.fileName())) << path;
        }
    }
}

void TestAudioDecoder::everySampleDecodes()
{
    QFETCH(const QString, path);
    test::OpenSound sound(path);
    VERIFY_OK(sound.opened);
    const Result<test::Samples> samples = test::decodeAll(*sound.decoder());
    VERIFY_OK(samples);
    const Result<test::Samples> expected = test::decodeWithFfmpeg(path, {});
    VERIFY_OK(expected);
    QCOMPARE(samples->size(), expected->size());
    QVERIFY(*samples == *expected);
    AudioWarnings odd = sound.decoder()->warnings();
    odd.setFlag(AudioWarning::UnderOneSecond, false);
    QCOMPARE(odd, AudioWarnings());
}

void TestAudioDecoder::everyAsteriskSoundDecodes()
{
    if (test::asteriskSounds().isEmpty())
        QSKIP("Asterisk's sounds are not installed");
    int count = 0;
    QDirIterator files(test::asteriskSounds(), {u"*.wav"_s, u"*.gsm"_s, u"*.g722"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        test::OpenSound sound(path);
        VERIFY_OK(sound.opened);
        const Result<test::Samples> samples = test::decodeAll(*sound.decoder());
        VERIFY_OK(samples);
        QVERIFY2(!samples->empty(), qPrintable(path));
        AudioWarnings odd = sound.decoder()->warnings();
        odd.setFlag(AudioWarning::UnderOneSecond, false);
        QVERIFY2(!odd, qPrintable(path + u' ' + QString::number(odd.toInt())));
        ++count;
    }
    QVERIFY(count >= 1000);
}

VOICELOG_APPLESS_TEST(TestAudioDecoder)
#include "tst_audiodecoder.moc"
