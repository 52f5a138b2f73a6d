// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "JoinedSound.h"

#include <algorithm>

namespace voicelog {

namespace {

constexpr size_t framesPerBlock = 4096;

} // namespace

Result<JoinedSound> JoinedSound::open(const QList<SoundLeg> &legs)
{
    JoinedSound sound;
    for (const auto &source : legs) {
        Leg leg;
        VOICELOG_ASSIGN(leg.decoder, AudioDecoder::open(source.device, source.fileName));
        leg.ended = leg.decoder->format().sampleRate <= 0 || leg.decoder->format().channels <= 0;
        sound.m_legs.push_back(std::move(leg));
    }
    return sound;
}

int JoinedSound::channels() const
{
    int sum = 0;
    for (const auto &leg : m_legs)
        sum += leg.decoder->format().channels;
    return sum;
}

int JoinedSound::sampleRate() const
{
    int rate = 0;
    for (const auto &leg : m_legs)
        rate = std::max(rate, leg.decoder->format().sampleRate);
    return rate;
}

Result<std::span<const qint16>> JoinedSound::next()
{
    if (m_legs.size() == 1)
        return m_legs.front().decoder->next();
    const auto width = size_t(channels());
    m_joined.resize(framesPerBlock * width);
    size_t frames = 0;
    for (; frames < framesPerBlock; ++frames) {
        qint16 *out = m_joined.data() + frames * width;
        for (auto &leg : m_legs) {
            VOICELOG_TRY(frame(leg, out));
            out += leg.decoder->format().channels;
        }
        if (std::ranges::all_of(m_legs, &Leg::ended))
            break;
    }
    return std::span<const qint16>(m_joined).first(frames * width);
}

Result<void> JoinedSound::frame(Leg &leg, qint16 *out) const
{
    const auto channelCount = size_t(leg.decoder->format().channels);
    if (leg.at >= leg.block.size() && !leg.ended) {
        VOICELOG_ASSIGN(leg.block, leg.decoder->next());
        leg.at = 0;
        leg.ended = leg.block.empty();
    }
    if (leg.ended) {
        std::fill_n(out, channelCount, qint16(0));
        return {};
    }
    std::ranges::copy(leg.block.subspan(leg.at, channelCount), out);
    for (leg.phase += leg.decoder->format().sampleRate; leg.phase >= sampleRate(); leg.phase -= sampleRate())
        leg.at += channelCount;
    return {};
}

Result<void> JoinedSound::seek(qint64 ms)
{
    for (auto &leg : m_legs) {
        VOICELOG_TRY(leg.decoder->seek(ms * leg.decoder->format().sampleRate / 1000));
        leg.block = {};
        leg.at = 0;
        leg.phase = 0;
        leg.ended = leg.decoder->format().sampleRate <= 0;
    }
    return {};
}

} // namespace voicelog
