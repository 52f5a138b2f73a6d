// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audiotestfiles.h"

#include <audio/AudioErrors.h>
#include <audio/AudioWriter.h>
#include <support/MadeUpSpeech.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QBuffer>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace voicelog;
using namespace Qt::StringLiterals;

namespace {

constexpr int decodedRate = 48'000;
/// FFmpeg's own decoder begins SILK half a millisecond late and gives that at the end, where it may take it for
/// padding. libopus's is exact.
constexpr qint64 silkSlack = 24; // frames

/// Speech, another one on each channel, louder and softer from second to second.
test::Samples someCall(qsizetype frames, int channels, int rate)
{
    test::Samples call(size_t(frames * channels));
    for (int channel = 0; channel < channels; ++channel) {
        const auto speech = test::madeUpSpeech(quint32(channel + 1), double(frames) / rate + 1);
        for (qsizetype i = 0; i < frames; ++i) {
            const double at = double(i) * 8000 / rate;
            const auto before = size_t(at);
            const double between = std::lerp(speech[before], speech[before + 1], at - double(before));
            const double loud = (int(before) / 8000 + channel) % 3 == 0 ? 0.1 : 1.5;
            call[size_t(i * channels + channel)] = qint16(loud * between);
        }
    }
    return call;
}

Result<QByteArray> opusOf(const test::Samples &sound, int channels, int rate)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    VOICELOG_ASSIGN(const auto writer, AudioWriter::open(&buffer, AudioFileFormat::Opus, channels, rate));
    const std::span<const qint16> all(sound);
    const size_t piece = size_t(777 * channels);
    for (size_t at = 0; at < all.size(); at += piece)
        VOICELOG_TRY(writer->write(all.subspan(at, std::min(piece, all.size() - at))));
    VOICELOG_TRY(writer->finish());
    return buffer.data();
}

/// Root mean square of each second of a channel.
std::vector<double> levels(const test::Samples &sound, int channels, int channel, int rate)
{
    std::vector<double> all;
    const size_t frames = sound.size() / size_t(channels);
    for (size_t from = 0; from + size_t(rate) <= frames; from += size_t(rate)) {
        double sum = 0;
        for (size_t i = from; i < from + size_t(rate); ++i)
            sum += std::pow(double(sound[i * size_t(channels) + size_t(channel)]), 2);
        all.push_back(std::sqrt(sum / rate));
    }
    return all;
}

double correlation(const std::vector<double> &a, const std::vector<double> &b)
{
    double sumA = 0;
    double sumB = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        sumA += a[i];
        sumB += b[i];
    }
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        const double da = a[i] - sumA / double(a.size());
        const double db = b[i] - sumB / double(b.size());
        ab += da * db;
        aa += da * da;
        bb += db * db;
    }
    return ab / std::sqrt(aa * bb);
}

} // namespace

class TestOpusFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsAsLong_data()
    {
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("frames");
        for (const int channels : {1, 2, 3, 8}) {
            for (const int frames : {120, 159, 160, 161, 24'003})
                QTest::addRow("8 kHz, %d channels, %d frames", channels, frames) << channels << 8000 << frames;
        }
        for (const int rate : {6000, 11'025, 16'000, 44'100, 48'000, 96'000}) {
            for (const int channels : {1, 2}) {
                for (const int frames : {1920, 50'000})
                    QTest::addRow("%d Hz, %d channels, %d frames", rate, channels, frames)
                        << channels << rate << frames;
            }
        }
    }
    void itIsAsLong()
    {
        QFETCH(const int, channels);
        QFETCH(const int, rate);
        QFETCH(const int, frames);
        auto bytes = opusOf(someCall(frames, channels, rate), channels, rate);
        VERIFY_OK(bytes);
        QBuffer buffer(&*bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto decoder = AudioDecoder::open(&buffer, u"x"_s);
        VERIFY_OK(decoder);
        QCOMPARE((*decoder)->format().codec, u"opus"_s);
        QCOMPARE((*decoder)->format().channels, channels);
        QCOMPARE((*decoder)->format().sampleRate, decodedRate);
        const qint64 expected = (qint64(frames) * decodedRate + rate / 2) / rate;
        QCOMPARE((*decoder)->expectedFrames(), expected);
        const auto back = test::decodeAll(**decoder);
        VERIFY_OK(back);
        QCOMPARE(qint64(back->size()) % channels, 0);
        QVERIFY2(std::abs(qint64(back->size()) / channels - expected) <= silkSlack,
                 qPrintable(QString::number(back->size() / size_t(channels))));
        AudioWarnings odd = (*decoder)->warnings();
        odd.setFlag(AudioWarning::UnderOneSecond, false);
        QCOMPARE(odd, AudioWarnings());
    }

    void ofNextToNothingThereIsNextToNothing()
    {
        for (const int frames : {0, 1, 2, 5, 100}) {
            auto bytes = opusOf(test::Samples(size_t(2 * frames), 0), 2, 8000);
            VERIFY_OK(bytes);
            QBuffer buffer(&*bytes);
            QVERIFY(buffer.open(QIODevice::ReadOnly));
            const auto decoder = AudioDecoder::open(&buffer, u"x"_s);
            VERIFY_OK(decoder);
            QCOMPARE((*decoder)->format().channels, 2);
            QCOMPARE((*decoder)->expectedFrames(), std::max(6 * frames, 1));
            const auto back = test::decodeAll(**decoder);
            VERIFY_OK(back);
            QVERIFY2(back->size() / 2 <= 648, qPrintable(QString::number(back->size()))); // 20 ms less the pre-skip
            QVERIFY(std::ranges::all_of(*back, [](qint16 sample) { return std::abs(sample) < 16; }));
            QVERIFY(!((*decoder)->warnings() & (AudioWarning::Truncated | AudioWarning::DecodeErrors)));
        }
    }

    void itSoundsLikeTheCall_data()
    {
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("rate");
        QTest::newRow("telephone") << 1 << 8000;
        QTest::newRow("both legs") << 2 << 8000;
        QTest::newRow("wideband") << 2 << 16'000;
        QTest::newRow("48 kHz") << 2 << 48'000;
        QTest::newRow("a conference") << 4 << 8000;
    }
    void itSoundsLikeTheCall()
    {
        QFETCH(const int, channels);
        QFETCH(const int, rate);
        constexpr int seconds = 9;
        const test::Samples call = someCall(qsizetype(seconds) * rate, channels, rate);
        auto bytes = opusOf(call, channels, rate);
        VERIFY_OK(bytes);
        QVERIFY2(bytes->size() < 24'000 / 8 * seconds * channels * 1.05, qPrintable(QString::number(bytes->size())));
        QBuffer buffer(&*bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto decoder = AudioDecoder::open(&buffer, u"x"_s);
        VERIFY_OK(decoder);
        const auto back = test::decodeAll(**decoder);
        VERIFY_OK(back);
        for (int channel = 0; channel < channels; ++channel) {
            const auto was = levels(call, channels, channel, rate);
            const auto is = levels(*back, channels, channel, decodedRate);
            QCOMPARE(is.size(), was.size());
            QVERIFY2(correlation(was, is) > 0.99, qPrintable(QString::number(correlation(was, is))));
            for (size_t i = 0; i < was.size(); ++i)
                QVERIFY2(is[i] > was[i] * 0.7 && is[i] < was[i] * 1.3, qPrintable(QString::number(is[i] / was[i])));
        }
        // At the same moment: shifted by more than a millisecond it fits less well.
        const int step = decodedRate / 8000;
        const auto fitAt = [&](int shift) {
            std::vector<double> was;
            std::vector<double> is;
            for (int i = 16'000; i < 24'000; ++i) {
                was.push_back(call[size_t(qint64(i) * rate / 8000 * channels)]);
                is.push_back((*back)[size_t((i + shift) * step * channels)]);
            }
            return correlation(was, is);
        };
        std::pair best(-1.0, 0);
        for (int shift = -40; shift <= 40; ++shift)
            best = std::max(best, std::pair(fitAt(shift), shift));
        QVERIFY2(std::abs(best.second) <= 8 && best.first > 0.8,
                 qPrintable(u"%1 by %2"_s.arg(best.first).arg(best.second)));
    }

    void silenceStaysSilent()
    {
        test::Samples call = someCall(80'000, 1, 8000);
        std::fill(call.begin() + 24'000, call.begin() + 56'000, qint16(0));
        auto bytes = opusOf(call, 1, 8000);
        VERIFY_OK(bytes);
        QBuffer buffer(&*bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto decoder = AudioDecoder::open(&buffer, u"x"_s);
        VERIFY_OK(decoder);
        const auto back = test::decodeAll(**decoder);
        VERIFY_OK(back);
        for (size_t i = 3 * 48'000 + 2400; i < 7 * 48'000 - 2400; ++i)
            QVERIFY2(std::abs((*back)[i]) < 16, qPrintable(u"%1 at %2"_s.arg((*back)[i]).arg(i)));
    }

    void sameSoundSameBytesAndNothingOfTheMachine()
    {
        const auto first = opusOf(someCall(20'000, 2, 8000), 2, 8000);
        const auto second = opusOf(someCall(20'000, 2, 8000), 2, 8000);
        VERIFY_OK(first);
        VERIFY_OK(second);
        QCOMPARE(*first, *second);
        const qsizetype tags = first->indexOf("OpusTags");
        QVERIFY(tags > 0);
        QCOMPARE(first->sliced(tags + 8, 14), QByteArray("\6\0\0\0ffmpeg\0\0\0\0", 14)); // and no comment
        for (const char *told : {"Lav", "lib", "encoder", "DATE"})
            QVERIFY2(!first->left(500).contains(told), told);
        QVERIFY(!first->contains(QSysInfo::machineHostName().toUtf8()) || QSysInfo::machineHostName().size() < 4);
    }

    void libopusReadsItToTheFrame_data()
    {
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("frames");
        QTest::newRow("one frame") << 1 << 8000 << 1;
        QTest::newRow("two legs") << 2 << 8000 << 20'000;
        QTest::newRow("little padding") << 2 << 6000 << 50'000;
        QTest::newRow("a conference") << 8 << 16'000 << 33'333;
    }
    void libopusReadsItToTheFrame()
    {
        QFETCH(const int, channels);
        QFETCH(const int, rate);
        QFETCH(const int, frames);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"out.opus"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto bytes = opusOf(someCall(frames, channels, rate), channels, rate);
        VERIFY_OK(bytes);
        QCOMPARE(file.write(*bytes), bytes->size());
        file.close();
        const auto back = test::decodeWithFfmpeg(path, {u"-c:a"_s, u"libopus"_s});
        VERIFY_OK(back);
        QCOMPARE(qint64(back->size()), qint64(frames) * decodedRate / rate * channels);
    }

    void oneThatIsGivenUpIsNoWholeFile()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::ReadWrite));
        {
            const auto writer = AudioWriter::open(&buffer, AudioFileFormat::Opus, 1, 8000);
            VERIFY_OK(writer);
            VERIFY_OK((*writer)->write(someCall(800'000, 1, 8000)));
        }
        QVERIFY(buffer.seek(0));
        const auto decoder = AudioDecoder::open(&buffer, u"x"_s);
        VERIFY_OK(decoder);
        VERIFY_OK(test::decodeAll(**decoder));
        QVERIFY((*decoder)->warnings().testFlag(AudioWarning::Truncated));
    }
};

VOICELOG_APPLESS_TEST(TestOpusFile)
#include "tst_opusfile.moc"
