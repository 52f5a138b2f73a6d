// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SoundRedactor.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>
#include <optional>

namespace voicelog {

namespace {

constexpr double toneHertz = 1000;
constexpr double toneLevel = 0.1 * 32767; ///< 20 dB below the loudest
constexpr int warmUpMs = 50;              ///< in which the bands of a whisper learn what is said

/// A band-pass filter of second order, 0 dB in its middle (the bilinear transform of H(s) = (s/Q)/(s² + s/Q + 1)).
class BandPass
{
public:
    BandPass(double hertz, double quality, double rate)
    {
        const double w = 2 * std::numbers::pi * hertz / rate;
        const double alpha = std::sin(w) / (2 * quality);
        m_b = float(alpha / (1 + alpha));
        m_a1 = float(-2 * std::cos(w) / (1 + alpha));
        m_a2 = float((1 - alpha) / (1 + alpha));
    }
    float operator()(float x)
    {
        const float y = m_b * (x - m_x2) - m_a1 * m_y1 - m_a2 * m_y2;
        m_x2 = m_x1;
        m_x1 = x;
        m_y2 = m_y1;
        m_y1 = y;
        return y;
    }

private:
    float m_b, m_a1, m_a2;
    float m_x1 = 0, m_x2 = 0, m_y1 = 0, m_y2 = 0;
};

} // namespace

/// Speech as a whisper: noise that is as loud in each band as the voice is. Every band is wider than any voice's pitch,
/// and its loudness is followed more slowly than any voice's period (some 50 dB below at 80 Hz): words can be
/// understood; pitch, melody and what makes one voice another are not in it.
class SoundRedactor::Whisper
{
public:
    Whisper(double rate, const QRandomGenerator &noise)
        : m_noise(noise), m_smooth(float(1 - std::exp(-2 * std::numbers::pi * loudnessHertz / rate)))
    {
        const double highest = 0.45 * rate;
        for (size_t i = 1; i < edges.size() && edges[i] <= highest; ++i) {
            const double width = edges[i] - edges[i - 1];
            const double middle = std::sqrt(edges[i] * edges[i - 1]);
            m_bands.emplace_back(middle, middle / width, rate);
        }
        levelBands(int(rate));
    }

    float next(float sample)
    {
        const float noise = random();
        float out = 0;
        for (Band &band : m_bands) {
            float loud = std::abs(band.voice2(band.voice1(sample)));
            for (float &smoothed : band.loudness) {
                smoothed += m_smooth * (loud - smoothed);
                loud = smoothed;
            }
            out += loud * band.level * band.noise2(band.noise1(noise));
        }
        return out;
    }

private:
    static constexpr std::array edges{150.0, 450.0, 750.0, 1050.0, 1400.0, 1800.0, 2300.0, 2900.0, 3600.0}; ///< Hz
    static constexpr double loudnessHertz = 20;

    struct Band
    {
        Band(double hertz, double quality, double rate)
            : voice1(hertz, quality, rate), voice2(hertz, quality, rate), noise1(hertz, quality, rate),
              noise2(hertz, quality, rate)
        {
        }
        BandPass voice1, voice2, noise1, noise2;
        std::array<float, 4> loudness{}; ///< of the voice, each smoother than the one before
        float level = 1;                 ///< brings the noise to a mean loudness of one
    };

    /// From -1 to 1.
    float random() { return float(qint32(m_noise.generate())) / 2147483648.0F; }

    void levelBands(int samples)
    {
        std::vector<double> sums(m_bands.size(), 0);
        for (int i = 0; i < samples; ++i) {
            const float noise = random();
            for (size_t b = 0; b < m_bands.size(); ++b)
                sums[b] += std::abs(m_bands[b].noise2(m_bands[b].noise1(noise)));
        }
        for (size_t b = 0; b < m_bands.size(); ++b)
            m_bands[b].level = float(samples / std::max(sums[b], 1e-9));
    }

    std::vector<Band> m_bands;
    QRandomGenerator m_noise; ///< seeded anew for each copy: who knew it could divide it out
    float m_smooth;
};

SoundRedactor::SoundRedactor(const QList<RedactionMark> &marks, int channels, int sampleRate, qint64 firstFrame,
                             const QRandomGenerator &noise)
    : m_rate(sampleRate), m_fade(std::max(1, fadeMs * sampleRate / 1000)), m_at(firstFrame)
{
    const double hertz = std::min(toneHertz, sampleRate / 4.0);
    const int period = sampleRate / std::gcd(sampleRate, int(hertz));
    for (int i = 0; i < period; ++i)
        m_tone.push_back(float(toneLevel * std::sin(2 * std::numbers::pi * std::floor(hertz) * i / sampleRate)));
    for (int i = 0; i < channels; ++i) {
        Channel channel;
        channel.stretches = stretchesOf(marks, i);
        if (std::ranges::contains(channel.stretches, RedactionMethod::VoiceChange, &Stretch::method))
            channel.whisper = std::make_unique<Whisper>(sampleRate, noise);
        m_channels.push_back(std::move(channel));
    }
}

SoundRedactor::~SoundRedactor() = default;

std::vector<SoundRedactor::Stretch> SoundRedactor::stretchesOf(const QList<RedactionMark> &marks, int channel) const
{
    std::vector<Stretch> wanted;
    std::vector<qint64> edges;
    for (const RedactionMark &mark : marks) {
        if (mark.range.isEmpty() || (mark.channel >= 0 && mark.channel != channel))
            continue;
        // Every frame that the mark touches.
        const Stretch one{mark.range.startMs * m_rate / 1000, (mark.range.endMs * m_rate + 999) / 1000, mark.method};
        wanted.push_back(one);
        edges.insert(edges.end(), {one.first, one.end});
    }
    std::ranges::sort(edges);
    const auto repeated = std::ranges::unique(edges);
    edges.erase(repeated.begin(), repeated.end());
    std::vector<Stretch> stretches;
    for (size_t i = 1; i < edges.size(); ++i) {
        std::optional<RedactionMethod> least;
        for (const Stretch &one : wanted) {
            if (one.first <= edges[i - 1] && edges[i] <= one.end)
                least = least ? std::min(*least, one.method) : one.method;
        }
        if (!least)
            continue;
        if (!stretches.empty() && stretches.back().end == edges[i - 1] && stretches.back().method == *least)
            stretches.back().end = edges[i];
        else
            stretches.push_back({edges[i - 1], edges[i], *least});
    }
    return stretches;
}

/// From 0 at a cut to 1 a fade away from it.
float SoundRedactor::fade(qint64 distance) const
{
    if (distance >= m_fade)
        return 1;
    return float(0.5 - 0.5 * std::cos(std::numbers::pi * double(std::max<qint64>(0, distance)) / double(m_fade)));
}

void SoundRedactor::apply(std::span<qint16> interleaved)
{
    const auto channels = qint64(m_channels.size());
    const qint64 frames = qint64(interleaved.size()) / channels;
    for (qint64 i = 0; i < channels; ++i)
        apply(m_channels[size_t(i)], interleaved.data() + i, frames);
    m_at += frames;
}

void SoundRedactor::apply(Channel &channel, qint16 *samples, qint64 frames) const
{
    const auto width = qint64(m_channels.size());
    const qint64 warmUp = qint64(warmUpMs) * m_rate / 1000;
    std::vector<Stretch> &all = channel.stretches;
    while (channel.next < all.size() && all[channel.next].end + m_fade <= m_at)
        ++channel.next;
    for (size_t s = channel.next; s < all.size() && all[s].first - warmUp - m_fade < m_at + frames; ++s) {
        const Stretch &one = all[s];
        const bool whispers = one.method == RedactionMethod::VoiceChange;
        // A stretch's whisper begins to listen before it, but not in another's: that one listens itself.
        const qint64 free = s > 0 ? all[s - 1].end : 0;
        const qint64 listens = whispers ? std::max(one.first - warmUp, free) : one.first;
        for (qint64 at = std::max(m_at, std::min(listens, one.first - m_fade)); at < m_at + frames; ++at) {
            if (at >= one.end + m_fade)
                break;
            qint16 &sample = samples[(at - m_at) * width];
            const float whisper = whispers && at >= listens && at < one.end ? channel.whisper->next(sample) : 0;
            float out = 0;
            if (at < one.first) {
                if (at < free) // marked itself: it fades by its own
                    continue;
                out = float(sample) * fade(one.first - 1 - at);
            } else if (at >= one.end) {
                if (s + 1 < all.size() && at >= all[s + 1].first)
                    break;
                out = float(sample) * fade(at - one.end);
            } else {
                const float edge = fade(std::min(at - one.first, one.end - 1 - at));
                out = one.method == RedactionMethod::Tone ? edge * toneAt(at) : edge * whisper;
            }
            sample = qint16(std::clamp(std::lround(out), -32768L, 32767L));
        }
    }
}

} // namespace voicelog
