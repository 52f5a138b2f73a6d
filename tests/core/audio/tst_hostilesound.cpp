// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audiotestfiles.h"

#include <audio/AudioErrors.h>
#include <audio/AudioInput.h>
#include <audio/PeakPyramid.h>
#include <audio/RiffHeader.h>
#include <support/Confined.h>
#include <support/ResultTest.h>
#include <support/TestData.h>
#include <support/TestMain.h>

#include <QBuffer>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

constexpr qint64 hours48 = 48LL * 3600;

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray littleEndian(quint64 number, qsizetype size)
{
    QByteArray bytes(8, Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes.first(size);
}

QByteArray waveChunk(const char *id, const QByteArray &body, quint32 size) { return id + littleEndian(size, 4) + body; }

/// 16-bit PCM of one channel at 8 kHz, or what else is said.
QByteArray waveFormat(int channels = 1, quint32 rate = 8000)
{
    const quint64 block = quint64(channels) * 2;
    return waveChunk("fmt ",
                     littleEndian(1, 2) + littleEndian(quint64(channels), 2) + littleEndian(rate, 4) +
                         littleEndian(rate * block, 4) + littleEndian(block, 2) + littleEndian(16, 2),
                     16);
}

struct Heard
{
    qint64 expected = 0;
    qint64 frames = 0;
    AudioWarnings warnings = {};
};

Result<Heard> heard(QByteArray bytes, const QString &name)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    VOICELOG_ASSIGN(const auto decoder, AudioDecoder::open(&buffer, name));
    PeakBuilder peaks(decoder->format().channels, decoder->format().sampleRate);
    Heard all;
    all.expected = decoder->expectedFrames();
    for (;;) {
        VOICELOG_ASSIGN(const auto samples, decoder->next());
        if (samples.empty())
            break;
        peaks.add(samples);
    }
    all.frames = decoder->position();
    all.warnings = decoder->warnings();
    return all;
}

} // namespace

class TestHostileSound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anMp3ThatClaimsTwoDays()
    {
        if (samples().isEmpty())
            QSKIP("the samples are not there");
        QByteArray bytes = bytesOf(samples() + u"/odd/stereo_8k.mp3"_s);
        const qsizetype info = bytes.indexOf("Info");
        QVERIFY(info > 0);
        bytes.replace(info + 8, 4, bigEndian(quint32(hours48 * 8000 / 576)));
        const auto wrong = confined([&] {
            const auto all = heard(bytes, u"call.mp3"_s);
            return all && all->expected >= hours48 * 8000 - 10'000 && all->frames < 60 * 8000 &&
                   all->warnings.testFlag(AudioWarning::Truncated);
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void aWavThatClaimsTwoDays()
    {
        const quint32 claimed = 3'000'000'000;
        const QByteArray sound = waveFormat() + waveChunk("data", QByteArray(16'000, 'x'), claimed);
        const auto wrong = confined([&] {
            const auto all = heard("RIFF" + littleEndian(claimed + 36, 4) + "WAVE" + sound, u"call.wav"_s);
            return all && all->frames == 8000 && all->warnings.testFlag(AudioWarning::Truncated);
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void sizesBeyondAllFiles()
    {
        const quint64 most = 0x7fffffffffffffff;
        const QByteArray large = waveChunk(
            "ds64", littleEndian(most, 8) + littleEndian(most, 8) + littleEndian(most, 8) + littleEndian(0, 4), 28);
        const auto all = heard(QByteArray("RF64") + littleEndian(0xffffffff, 4) + "WAVE" + large + waveFormat() +
                                   waveChunk("data", QByteArray(16'000, 'x'), 0xffffffff),
                               u"call.wav"_s);
        VERIFY_OK(all);
        QCOMPARE(all->frames, 8000);
        QVERIFY(all->warnings & (AudioWarning::Truncated | AudioWarning::HeaderSizeWrong));
        // In blocks there would be more frames than a number can tell.
        const QByteArray adpcm =
            waveChunk("fmt ",
                      littleEndian(0x11, 2) + littleEndian(1, 2) + littleEndian(8000, 4) + littleEndian(4055, 4) +
                          littleEndian(256, 2) + littleEndian(4, 2) + littleEndian(2, 2) + littleEndian(505, 2),
                      20);
        const QByteArray any = waveChunk("ds64",
                                         littleEndian(0x0123456789abcdef, 8) + littleEndian(0x0123456789abcdef, 8) +
                                             littleEndian(0, 8) + littleEndian(0, 4),
                                         28);
        const auto blocks = heard(QByteArray("RF64") + littleEndian(0xffffffff, 4) + "WAVE" + any + adpcm +
                                      waveChunk("data", QByteArray(2560, '\0'), 0xffffffff),
                                  u"call.wav"_s);
        VERIFY_OK(blocks);
        QCOMPARE(blocks->frames, 5050);
        QVERIFY(blocks->warnings.testFlag(AudioWarning::Truncated));
    }

    // libavformat would set a gigabyte aside for it.
    void aSmallFileThatWantsMuchMemory()
    {
        const auto bytes = QByteArray::fromBase64(
            "UklGRnQEAABXQVZFZm10JDIAAAACAAEAQB8AAIA+AAAABAQAIAEQAKm+qcJmbXQgEAAAAAAAwABAAFJGNjT/////"
            "V0FWRWRzNjQcAAAAqgYAAAAAAABABgAAAAAAACADLgAAAAAAAAAAAGZtdCAQAAAAAQABAEAfAACAPgD+/wAQAExJ"
            "U1QaAAD+SU5GT0lTRlQNAAAATKmJZjIwLjcuMTAzAABkYXRh//9ERUZHSElKbXQgEAAAAIMAAAAAAAAAAAA=");
        const auto wrong = confined([&] { return !heard(bytes, u"call.wav"_s); });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void channelsAndRatesThatCannotBe()
    {
        for (const auto &[channels, rate] : {std::pair(65, 8000U), {1, 4'000'000'000U}, {65'535, 8000U}}) {
            const QByteArray sound = waveFormat(channels, rate) + waveChunk("data", QByteArray(1000, 'x'), 1000);
            VERIFY_ERROR(heard("RIFF" + littleEndian(1036, 4) + "WAVE" + sound, u"call.wav"_s), errors::NotAudio);
        }
    }

    void aMillionChunks()
    {
        const auto wrong = confined([] {
            const QByteArray chunks = waveChunk("JUNK", {}, 0).repeated(1'000'000);
            const auto all = heard("RIFF" + littleEndian(8'000'004, 4) + "WAVE" + chunks, u"call.wav"_s);
            return !all && all.error().is(errors::NotAudio);
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
};

VOICELOG_APPLESS_TEST(TestHostileSound)
#include "tst_hostilesound.moc"
