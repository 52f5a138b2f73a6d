// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StereoReader.h"

#include "AudioErrors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

Result<std::unique_ptr<StereoReader>> StereoReader::open(const AudioSource &source)
{
    std::unique_ptr<StereoReader> reader(new StereoReader);
    const int legs = int(std::min<qsizetype>(source.legs().size(), 2));
    if (legs == 0)
        return fail(errors::EmptyAudio);
    for (int i = 0; i < legs; ++i) {
        Leg leg;
        VOICELOG_ASSIGN(leg.reader, LegReader::open(source, i, legs == 2));
        reader->m_legs.push_back(std::move(leg));
    }
    if (legs == 2)
        reader->m_legs.back().reader->setRate(reader->rate());
    return reader;
}

qint64 StereoReader::expectedFrames() const
{
    qint64 frames = -1;
    for (const Leg &leg : m_legs)
        frames = std::max(frames, leg.reader->expectedFrames());
    return frames;
}

Result<void> StereoReader::fill(Leg &leg)
{
    if (leg.atEnd || !leg.ready.empty())
        return {};
    VOICELOG_ASSIGN(leg.ready, leg.reader->next());
    leg.atEnd = leg.ready.empty();
    return {};
}

Result<std::span<const qint16>> StereoReader::next(qsizetype maxFrames)
{
    qsizetype frames = maxFrames;
    bool ended = true;
    for (Leg &leg : m_legs) {
        VOICELOG_TRY(fill(leg));
        if (leg.atEnd)
            continue;
        ended = false;
        frames = std::min(frames, leg.frames());
    }
    if (ended)
        return std::span<const qint16>();
    m_samples.resize(frames * 2);
    for (size_t channel = 0; channel < 2; ++channel) {
        Leg &leg = m_legs[m_legs.size() == 2 ? channel : 0];
        qint16 *to = m_samples.data() + channel;
        const int step = leg.reader->channels();
        const qint16 *from = leg.atEnd ? nullptr : leg.ready.data() + (step == 2 ? channel : 0);
        for (qsizetype frame = 0; frame < frames; ++frame)
            to[frame * 2] = from != nullptr ? from[frame * step] : qint16(0);
    }
    for (Leg &leg : m_legs) {
        if (!leg.atEnd)
            leg.ready = leg.ready.subspan(size_t(frames) * size_t(leg.reader->channels()));
    }
    m_position += frames;
    return m_samples.span();
}

Result<void> StereoReader::seek(qint64 frame)
{
    qint64 farthest = 0;
    for (Leg &leg : m_legs) {
        leg.ready = {};
        leg.atEnd = false;
        VOICELOG_ASSIGN(const qint64 reached, leg.reader->seek(frame));
        farthest = std::max(farthest, reached);
    }
    m_position = farthest;
    return {};
}

} // namespace voicelog
