// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <audio/PeakPyramid.h>

#include <QList>
#include <QRandomGenerator>

#include <cmath>

namespace voicelog::test {

/// Sound shaped like two people who take turns: bursts of syllables with pauses, one speaker a channel.
inline QList<qint16> speechLike(int channels, int sampleRate, qint64 frames)
{
    QRandomGenerator random(7);
    QList<qint16> samples(frames * channels, 0);
    double envelope = 0;
    double goal = 0;
    double phase = 0;
    double pitch = 0.1;
    const qint64 syllable = sampleRate / 7;
    for (qint64 frame = 0; frame < frames; ++frame) {
        if (frame % syllable == 0) {
            const bool breath = random.bounded(9) == 0;
            goal = breath ? 0 : 0.12 + 0.5 * random.generateDouble();
            pitch = 2 * M_PI * (110 + random.bounded(90)) / sampleRate;
        }
        envelope += (goal - envelope) * 30.0 / sampleRate;
        phase += pitch;
        const int speaker = int(frame / (sampleRate * 6)) % channels;
        for (int channel = 0; channel < channels; ++channel) {
            const double loud = channel == speaker ? envelope : 0.004;
            const double noise = random.generateDouble() - 0.5;
            const double wave = std::sin(phase) * 0.6 + std::sin(phase * 3.1) * 0.3 + noise * 0.4;
            samples[frame * channels + channel] = qint16(32767 * loud * wave);
        }
    }
    return samples;
}

inline PeakPyramid pyramidOf(const QList<qint16> &samples, int channels, int sampleRate)
{
    PeakBuilder builder(channels, sampleRate);
    builder.add(std::span(samples.constData(), size_t(samples.size())));
    return builder.finish();
}

} // namespace voicelog::test
