// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <audio/PeakPyramid.h>
#include <base/BaseErrors.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

using namespace voicelog;
using namespace Qt::StringLiterals;

namespace {

using Samples = std::vector<qint16>;

Samples randomSamples(qsizetype count, quint32 seed)
{
    QRandomGenerator random(seed);
    Samples samples(size_t(count), 0);
    for (qint16 &sample : samples)
        sample = qint16(random.generate());
    return samples;
}

/// Adds in pieces of random length, as decoders give them.
PeakPyramid built(const Samples &samples, int channels, quint32 seed = 7)
{
    QRandomGenerator random(seed);
    PeakBuilder builder(channels, 8000);
    const std::span<const qint16> all(samples);
    for (size_t at = 0; at < all.size();) {
        const size_t take = std::min<size_t>(size_t(random.bounded(1, 1500) * channels), all.size() - at);
        builder.add(all.subspan(at, take));
        at += take;
    }
    return builder.finish();
}

Peak bruteForce(const Samples &samples, int channels, int channel, qint64 begin, qint64 end)
{
    Peak peak;
    for (qint64 frame = begin; frame < end; ++frame)
        peak.include(samples[size_t(frame * channels + channel)]);
    return peak;
}

/// The width of the level that a zoom reads, as the header documents it.
qint64 widthFor(double framesPerBin, qint64 frames)
{
    qint64 width = PeakPyramid::baseFrames;
    while (double(width * 16) <= framesPerBin &&
           width * PeakPyramid::levelFactor < frames) // four bins get no level above
        width *= PeakPyramid::levelFactor;
    return width;
}

} // namespace

class TestPeakPyramid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void empty();
    void exactAtAnyZoom_data();
    void exactAtAnyZoom();
    void neighboursShareAndLoseNothing();
    void binsOutsideAreEmpty();
    void blobsComeBack_data();
    void blobsComeBack();
    void badBlobsAreRefused_data();
    void badBlobsAreRefused();
    void damagedBlobsNeverCrash();
    void readingCostsTheSameAtAnyZoom();
};

void TestPeakPyramid::empty()
{
    const PeakPyramid none;
    QVERIFY(none.isNull());
    QCOMPARE(none.durationMs(), 0);
    std::vector<Peak> out(3, Peak{1, 2});
    none.read(0, 0, 256, out);
    QVERIFY(std::ranges::all_of(out, &Peak::isEmpty));

    const PeakPyramid silent = PeakBuilder(2, 8000).finish();
    QVERIFY(!silent.isNull());
    QCOMPARE(silent.frames(), 0);
    silent.read(1, -10, 300, out);
    QVERIFY(std::ranges::all_of(out, &Peak::isEmpty));
}

void TestPeakPyramid::exactAtAnyZoom_data()
{
    QTest::addColumn<int>("channels");
    QTest::addColumn<qint64>("frames");
    for (const int channels : {1, 2, 3, 8}) {
        for (const qint64 frames : {1, 255, 256, 257, 1024, 4097, 100'003, 1'000'000 / channels})
            QTest::addRow("%d channels, %lld frames", channels, frames) << channels << frames;
    }
}

void TestPeakPyramid::exactAtAnyZoom()
{
    QFETCH(const int, channels);
    QFETCH(const qint64, frames);
    const Samples samples = randomSamples(frames * channels, quint32(frames));
    const PeakPyramid pyramid = built(samples, channels);
    QCOMPARE(pyramid.frames(), frames);
    QCOMPARE(pyramid.channels(), channels);
    QCOMPARE(pyramid.durationMs(), frames * 1000 / 8000);
    QRandomGenerator random(quint32(frames + channels));
    for (int round = 0; round < 40; ++round) {
        const double framesPerBin = std::exp(random.generateDouble() * 12) * 3; // 3 to 500,000
        const double first = (random.generateDouble() * 1.4 - 0.2) * double(frames);
        const int channel = int(random.bounded(channels));
        std::vector<Peak> out(200);
        pyramid.read(channel, first, framesPerBin, out);
        const auto width = double(widthFor(framesPerBin, frames));
        for (size_t i = 0; i < out.size(); ++i) {
            const double from = first + double(i) * framesPerBin;
            const double to = first + double(i + 1) * framesPerBin;
            Peak expected;
            if (to > 0 && from < double(frames)) {
                const auto snapped = qint64(std::floor(from / width) * width);
                const auto begin = std::max<qint64>(snapped, 0);
                const auto end = std::max(qint64(std::floor(to / width) * width), qint64(double(snapped) + width));
                expected = bruteForce(samples, channels, channel, begin,
                                      to >= double(frames) ? frames : std::min(end, frames));
            }
            QCOMPARE(out[i].min, expected.min);
            QCOMPARE(out[i].max, expected.max);
        }
    }
}

void TestPeakPyramid::neighboursShareAndLoseNothing()
{
    // One loud frame in silence shows in exactly one bin, wherever it is and at any zoom of 256 or more.
    constexpr qint64 frames = 70'000;
    QRandomGenerator random(3);
    for (int round = 0; round < 300; ++round) {
        Samples samples(frames, 0);
        samples[size_t(round == 0 ? frames - 1 : random.bounded(int(frames)))] = 1000;
        const PeakPyramid pyramid = built(samples, 1);
        const double framesPerBin = 256 + random.generateDouble() * 5000;
        std::vector<Peak> out(size_t(double(frames) / framesPerBin) + 3);
        pyramid.read(0, -framesPerBin * random.generateDouble(), framesPerBin, out);
        QCOMPARE(std::ranges::count(out, qint16(1000), &Peak::max), 1);
    }
}

void TestPeakPyramid::binsOutsideAreEmpty()
{
    const PeakPyramid pyramid = built(Samples(1000, 5), 1);
    std::vector<Peak> out(6);
    pyramid.read(0, -600, 300, out); // bins end at -300, 0, 300, 600, 900, 1200
    QVERIFY(out[0].isEmpty());
    QVERIFY(out[1].isEmpty());
    for (size_t i = 2; i < 6; ++i)
        QCOMPARE(out[i], (Peak{5, 5}));
    pyramid.read(0, 1000, 300, out);
    QVERIFY(std::ranges::all_of(out, &Peak::isEmpty));
    pyramid.read(1, 0, 300, out); // no such channel
    QVERIFY(std::ranges::all_of(out, &Peak::isEmpty));
    pyramid.read(0, 0, 0, out);
    QVERIFY(std::ranges::all_of(out, &Peak::isEmpty));
    pyramid.read(0, qQNaN(), 300, out);
    QVERIFY(std::ranges::all_of(out, &Peak::isEmpty));
    pyramid.read(0, 0, qInf(), out);
    QVERIFY(std::ranges::all_of(out, &Peak::isEmpty));
}

void TestPeakPyramid::blobsComeBack_data()
{
    QTest::addColumn<int>("channels");
    QTest::addColumn<qint64>("frames");
    QTest::newRow("none") << 1 << qint64(0);
    QTest::newRow("one frame") << 1 << qint64(1);
    QTest::newRow("stereo") << 2 << qint64(123'457);
    QTest::newRow("five channels") << 5 << qint64(5'000);
}

void TestPeakPyramid::blobsComeBack()
{
    QFETCH(const int, channels);
    QFETCH(const qint64, frames);
    const PeakPyramid pyramid = built(randomSamples(frames * channels, 9), channels);
    const QByteArray bytes = pyramid.toBytes();
    const Result<PeakPyramid> back = PeakPyramid::fromBytes(bytes);
    VERIFY_OK(back);
    QCOMPARE(back->frames(), frames);
    QCOMPARE(back->channels(), channels);
    QCOMPARE(back->sampleRate(), 8000);
    QCOMPARE(back->toBytes(), bytes);
    for (const double zoom : {100.0, 256.0, 5000.0, 70'000.0}) {
        std::vector<Peak> before(100);
        std::vector<Peak> after(100);
        pyramid.read(channels - 1, 0, zoom, before);
        back->read(channels - 1, 0, zoom, after);
        QVERIFY(before == after);
    }
    const Result<PeakPyramid> none = PeakPyramid::fromBytes(PeakPyramid().toBytes());
    VERIFY_OK(none);
    QVERIFY(none->isNull());
}

void TestPeakPyramid::badBlobsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = built(randomSamples(3000, 1), 2).toBytes();
    const auto with = [&good](qsizetype at, char byte) {
        QByteArray bad = good;
        bad[at] = byte;
        return bad;
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("these are no peaks, whatever their number may be");
    QTest::newRow("magic") << with(0, 'X');
    QTest::newRow("version") << with(4, 2);
    QTest::newRow("channels") << with(8, 3);
    QTest::newRow("no channels") << with(8, 0);
    QTest::newRow("frames") << with(17, 120);
    QTest::newRow("negative frames") << with(23, '\x80');
    QTest::newRow("base") << with(25, 2);
    QTest::newRow("length") << with(32, 1);
    QTest::newRow("cut short") << good.chopped(1);
    QTest::newRow("cut in the header") << good.first(39);
    QTest::newRow("too long") << good + 'x';
    QTest::newRow("min above max") << with(41, 127).replace(43, 1, "\x80");
}

void TestPeakPyramid::badBlobsAreRefused()
{
    QFETCH(const QByteArray, bytes);
    VERIFY_ERROR(PeakPyramid::fromBytes(bytes), errors::InvalidValue);
}

void TestPeakPyramid::damagedBlobsNeverCrash()
{
    const QByteArray good = built(randomSamples(20'000, 1), 2).toBytes();
    QRandomGenerator random(11);
    int refused = 0;
    for (int round = 0; round < 5000; ++round) {
        QByteArray bad = good;
        const int changes = int(random.bounded(1, 6));
        for (int i = 0; i < changes; ++i)
            bad[int(random.bounded(round % 2 == 0 ? 40 : int(bad.size())))] = char(random.generate());
        if (round % 3 == 0)
            bad.truncate(random.bounded(int(bad.size())));
        const Result<PeakPyramid> pyramid = PeakPyramid::fromBytes(bad);
        if (!pyramid) {
            ++refused;
            continue;
        }
        std::vector<Peak> out(50);
        pyramid->read(0, -100, double(pyramid->frames()) / 20, out);
    }
    QVERIFY(refused > 2000);
}

void TestPeakPyramid::readingCostsTheSameAtAnyZoom()
{
    const PeakPyramid pyramid = built(randomSamples(8 * 3600 * 8000 / 4, 1), 1); // two hours
    std::vector<Peak> out(2000);
    qint64 nearest = 0; // at the first zoom: 2000 peaks as they are stored
    for (const double zoom : {256.0, 1023.0, 4000.0, 4095.0, 20'000.0, double(pyramid.frames()) / 2000}) {
        qint64 best = std::numeric_limits<qint64>::max();
        for (int round = 0; round < 20; ++round) {
            QElapsedTimer timer;
            timer.start();
            pyramid.read(0, 1234.5 * round, zoom, out);
            best = std::min(best, timer.nsecsElapsed());
        }
        nearest = nearest > 0 ? nearest : best;
        QVERIFY2(best < 12 * nearest,
                 qPrintable(u"%1 ns at %2 frames per bin, %3 ns at the first"_s.arg(best).arg(zoom).arg(nearest)));
    }
}

VOICELOG_APPLESS_TEST(TestPeakPyramid)
#include "tst_peakpyramid.moc"
