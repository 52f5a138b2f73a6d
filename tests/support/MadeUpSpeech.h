// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <audio/AudioWriter.h>

#include <QFile>

#include <cmath>
#include <numbers>
#include <random>
#include <vector>

namespace voicelog::test {

/// Sound with the rhythm and the resonances of speech, at 8 kHz: each seed says something else.
inline std::vector<qint16> madeUpSpeech(quint32 seed, double seconds)
{
    std::mt19937 random(seed);
    const auto number = [&random](double from, double to) {
        return from + (to - from) * (double(random() >> 5) / double(1U << 27));
    };
    std::vector<qint16> samples;
    const auto wanted = size_t(seconds * 8000);
    while (samples.size() < wanted) { // one syllable
        const double length = number(0.08, 0.22) * 8000;
        const double pitch = number(100, 180);
        const double formants[] = {number(300, 800), number(900, 1900), number(2000, 3200)};
        const double weights[] = {1.0, number(0.3, 0.9), number(0.1, 0.5)};
        const double loud = number(1500, 5000);
        for (int i = 0; i < int(length) && samples.size() < wanted; ++i) {
            const double t = double(i) / 8000;
            const double pulse = std::pow(0.5 + 0.5 * std::cos(2 * std::numbers::pi * pitch * t), 4);
            double sum = 0;
            for (int f = 0; f < 3; ++f)
                sum += weights[f] * std::sin(2 * std::numbers::pi * formants[f] * t);
            const double shape = std::sin(std::numbers::pi * i / length);
            samples.push_back(qint16(loud * shape * pulse * sum));
        }
        const auto pause = size_t(number(0.01, 0.07) * 8000);
        for (size_t i = 0; i < pause && samples.size() < wanted; ++i)
            samples.push_back(0);
    }
    return samples;
}

/// Ends the program if that fails.
inline void writeWav(const QString &path, const std::vector<qint16> &samples, int channels = 1, int rate = 8000)
{
    QFile file(path);
    const auto write = [&]() -> Result<void> {
        VOICELOG_ASSIGN(const auto writer, AudioWriter::open(&file, AudioFileFormat::Wav16, channels, rate));
        VOICELOG_TRY(writer->write(samples));
        return writer->finish();
    };
    if (!file.open(QIODevice::ReadWrite | QIODevice::Truncate) || !write())
        qFatal("cannot write %s", qPrintable(path));
}

/// A call of so many seconds in which the prompt is played at a moment; the rest is other talk.
inline std::vector<qint16> callWith(const std::vector<qint16> &prompt, double atSeconds, double seconds, quint32 seed)
{
    std::vector<qint16> call = madeUpSpeech(seed, seconds);
    const auto at = size_t(atSeconds * 8000);
    for (size_t i = 0; i < prompt.size() && at + i < call.size(); ++i)
        call[at + i] = prompt[i];
    return call;
}

} // namespace voicelog::test
