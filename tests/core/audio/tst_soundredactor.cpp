// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <audio/SoundRedactor.h>
#include <support/TestMain.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace voicelog;

namespace {

constexpr int rate = 8000;
constexpr int fadeFrames = rate * SoundRedactor::fadeMs / 1000;
using Sound = std::vector<qint16>;

double wave(int frame, double hertz) { return std::sin(2 * std::numbers::pi * hertz * frame / rate); }

/// Something like a vowel: harmonics of a pitch.
Sound voice(double pitch, int frames)
{
    Sound sound;
    for (int i = 0; i < frames; ++i) {
        double value = 0;
        for (int h = 1; h * pitch < 3000; ++h)
            value += wave(i, h * pitch) / h;
        sound.push_back(qint16(6000 * value));
    }
    return sound;
}

Sound redacted(Sound sound, const QList<RedactionMark> &marks, int channels = 1, size_t block = 160)
{
    SoundRedactor redactor(marks, channels, rate, 0, QRandomGenerator(1));
    for (size_t at = 0; at < sound.size(); at += block * size_t(channels))
        redactor.apply(std::span(sound).subspan(at, std::min(block * size_t(channels), sound.size() - at)));
    return sound;
}

/// How much one is the other, whatever its level: from -1 to 1.
double likeness(std::span<const qint16> one, std::span<const qint16> other)
{
    double sum = 0, a = 0, b = 0;
    for (size_t i = 0; i < one.size(); ++i) {
        sum += double(one[i]) * other[i];
        a += double(one[i]) * one[i];
        b += double(other[i]) * other[i];
    }
    return sum / std::sqrt(std::max(1.0, a * b));
}

/// The most that the original is in it, shifted by up to 20 ms either way.
double trace(const Sound &original, const Sound &redacted, size_t first, size_t frames)
{
    double most = 0;
    for (int shift = -160; shift <= 160; ++shift)
        most = std::max(most, std::abs(likeness(std::span(original).subspan(size_t(int(first) + shift), frames),
                                                std::span(redacted).subspan(first, frames))));
    return most;
}

double power(std::span<const qint16> sound)
{
    double sum = 0;
    for (const qint16 sample : sound)
        sum += double(sample) * sample;
    return sum / double(sound.size());
}

/// Power of one frequency, of pieces of 0.1 s.
double powerAt(const Sound &sound, double hertz)
{
    double sum = 0;
    for (size_t piece = 4800; piece < 11200; piece += 800) {
        double real = 0, imaginary = 0;
        for (size_t i = 0; i < 800; ++i) {
            const double shape = 0.5 - 0.5 * std::cos(2 * std::numbers::pi * double(i) / 800);
            const double angle = 2 * std::numbers::pi * hertz * double(i) / rate;
            real += shape * sound[piece + i] * std::cos(angle);
            imaginary += shape * sound[piece + i] * std::sin(angle);
        }
        sum += real * real + imaginary * imaginary;
    }
    return sum;
}

/// How much stronger the harmonics of a pitch are than what lies between them.
double harmonics(const Sound &sound, double pitch)
{
    double at = 0, between = 0;
    for (int h = 2; (h + 0.5) * pitch < 2800; ++h) {
        at += powerAt(sound, h * pitch);
        between += (powerAt(sound, (h - 0.5) * pitch) + powerAt(sound, (h + 0.5) * pitch)) / 2;
    }
    return at / between;
}

/// How much more the loudness after a period is like the loudness now than a fifth of a period sooner or later.
double beat(const Sound &sound, double pitch)
{
    std::vector<double> loud;
    double mean = 0;
    for (size_t i = 4800; i < 11200; ++i) {
        loud.push_back(std::abs(double(sound[i])));
        mean += loud.back() / 6400;
    }
    const auto likenessAfter = [&](double frames) {
        const auto lag = size_t(std::lround(frames));
        double sum = 0, all = 0;
        for (size_t i = 0; i + lag < loud.size(); ++i) {
            sum += (loud[i] - mean) * (loud[i + lag] - mean);
            all += (loud[i] - mean) * (loud[i] - mean);
        }
        return sum / all;
    };
    const double period = rate / pitch;
    return likenessAfter(period) - (likenessAfter(0.8 * period) + likenessAfter(1.2 * period)) / 2;
}

} // namespace

class TestSoundRedactor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silenceIsExactAndTheRestIsTheOriginal()
    {
        const Sound original = voice(120, rate);
        const Sound sound = redacted(original, {{.range = {250, 500}}});
        for (int i = 0; i < rate; ++i) {
            if (i >= 2000 && i < 4000)
                QCOMPARE(sound[size_t(i)], 0);
            else if (i < 2000 - fadeFrames || i >= 4000 + fadeFrames)
                QCOMPARE(sound[size_t(i)], original[size_t(i)]);
        }
    }

    void noClickTellsWhereItWasCut()
    {
        const Sound level(rate, 12000); // what would step the most
        for (const RedactionMethod method : {RedactionMethod::Mute, RedactionMethod::Tone}) {
            const Sound sound = redacted(level, {{.range = {250, 500}, .method = method}});
            int step = 0;
            for (size_t i = 1; i < sound.size(); ++i)
                step = std::max(step, std::abs(sound[i] - sound[i - 1]));
            // A raised cosine over 5 ms rises by no more than this; a tone of 1 kHz by itself as much.
            QVERIFY2(step < 2600, qPrintable(QString::number(step)));
        }
        // Without a fade, the whole of it.
        QVERIFY(fadeFrames == 40);
    }

    void aToneHoldsNothingOfWhatItCovers()
    {
        const QList<RedactionMark> marks{{.range = {250, 500}, .method = RedactionMethod::Tone}};
        const Sound one = redacted(voice(120, rate), marks);
        const Sound other = redacted(Sound(rate, 0), marks);
        QVERIFY(std::ranges::equal(std::span(one).subspan(2000, 2000), std::span(other).subspan(2000, 2000)));
        QVERIFY(power(std::span(one).subspan(2000, 2000)) > 1e6); // it is heard
    }

    void aChangedVoiceHasNoPitchAndNothingOfTheOriginalsWaves()
    {
        const QList<RedactionMark> marks{{.range = {500, 1500}, .method = RedactionMethod::VoiceChange}};
        for (const double pitch : {100.0, 125.0, 200.0}) {
            const Sound original = voice(pitch, 2 * rate);
            const Sound sound = redacted(original, marks);
            // Noise as narrow as its bands is by chance a little like a tone in one.
            QVERIFY2(trace(original, sound, 4800, 6400) < 0.25,
                     qPrintable(QString::number(trace(original, sound, 4800, 6400))));
            // Neither a harmonic of the voice nor its beat is in it.
            QVERIFY2(harmonics(original, pitch) > 100, qPrintable(QString::number(harmonics(original, pitch))));
            QVERIFY2(std::abs(std::log2(harmonics(sound, pitch))) < 1,
                     qPrintable(QString::number(harmonics(sound, pitch))));
            QVERIFY2(beat(original, pitch) > 0.2, qPrintable(QString::number(beat(original, pitch))));
            QVERIFY2(beat(sound, pitch) < 0.05, qPrintable(QString::number(beat(sound, pitch))));
            // As loud as it was, by and large.
            const double ratio =
                power(std::span(sound).subspan(4800, 6400)) / power(std::span(original).subspan(4800, 6400));
            QVERIFY2(ratio > 0.1 && ratio < 4, qPrintable(QString::number(ratio)));
        }
    }

    void aChangedVoiceFollowsTheWords()
    {
        Sound original = voice(120, 2 * rate);
        std::fill(original.begin() + 8000, original.begin() + 12000, qint16(0)); // a pause
        const Sound sound = redacted(original, {{.range = {0, 2000}, .method = RedactionMethod::VoiceChange}});
        const double said = power(std::span(sound).subspan(2000, 4000));
        const double paused = power(std::span(sound).subspan(9000, 2500));
        QVERIFY2(paused < said / 1000, qPrintable(QString::number(paused / said)));
    }

    void eachChannelByItself()
    {
        Sound stereo;
        for (const qint16 sample : voice(120, rate))
            stereo.insert(stereo.end(), {sample, qint16(-sample)});
        const Sound sound = redacted(stereo, {{.range = {250, 500}, .channel = 1}, {.range = {700, 800}}}, 2);
        for (int i = 0; i < rate; ++i) {
            const bool both = i >= 5600 && i < 6400;
            const bool near = i >= 5600 - fadeFrames && i < 6400 + fadeFrames;
            const bool second = i >= 2000 && i < 4000;
            if (both)
                QCOMPARE(sound[size_t(2 * i)], 0);
            else if (!near)
                QCOMPARE(sound[size_t(2 * i)], stereo[size_t(2 * i)]);
            if (both || second)
                QCOMPARE(sound[size_t(2 * i + 1)], 0);
        }
    }

    void whereMarksOverlapTheOneThatLeavesLeastCounts()
    {
        const Sound sound = redacted(voice(120, rate), {{.range = {100, 900}, .method = RedactionMethod::VoiceChange},
                                                        {.range = {200, 600}, .method = RedactionMethod::Tone},
                                                        {.range = {300, 500}}});
        const auto part = [&sound](size_t fromMs, size_t toMs) {
            return power(std::span(sound).subspan(fromMs * 8, (toMs - fromMs) * 8));
        };
        QCOMPARE(part(300, 500), 0.0);
        const double tone = 0.1 * 32767 * 0.1 * 32767 / 2;
        QVERIFY(std::abs(part(210, 290) / tone - 1) < 0.02);
        QVERIFY(std::abs(part(510, 590) / tone - 1) < 0.02);
        QVERIFY(part(650, 850) > 1e4);
    }

    void theSizeOfBlocksChangesNothing()
    {
        const QList<RedactionMark> marks{{.range = {0, 37}},
                                         {.range = {101, 203}, .method = RedactionMethod::VoiceChange},
                                         {.range = {203, 290}, .method = RedactionMethod::Tone},
                                         {.range = {293, 300}, .method = RedactionMethod::VoiceChange},
                                         {.range = {950, 5000}}};
        const Sound original = voice(110, rate);
        const Sound whole = redacted(original, marks, 1, original.size());
        for (const size_t block : {size_t(1), size_t(7), size_t(160), size_t(1001)})
            QVERIFY(redacted(original, marks, 1, block) == whole);
    }

    void aPartOfAMillisecondCountsAsTouched()
    {
        // At 11,025 Hz a millisecond is no whole number of frames.
        Sound sound(11025, 10000);
        SoundRedactor redactor({{.range = {333, 334}}}, 1, 11025);
        redactor.apply(sound);
        QCOMPARE(sound[3671], 0);                     // 332.97 ms: it lasts into the marked millisecond
        QCOMPARE(sound[3682], 0);                     // 333.97 ms
        QVERIFY(sound[3683] == 0 && sound[3684] > 0); // the fade begins at nothing
    }

    void withoutMarksNothingChanges()
    {
        const Sound original = voice(120, 4000);
        QVERIFY(redacted(original, {}) == original);
        QVERIFY(redacted(original, {{.range = {100, 100}}, {.range = {200, 300}, .channel = 1}}) == original);
    }
};

VOICELOG_GUILESS_TEST(TestSoundRedactor)
#include "tst_soundredactor.moc"
