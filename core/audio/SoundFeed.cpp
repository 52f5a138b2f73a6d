// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SoundFeed.h"

#include <algorithm>
#include <limits>

namespace voicelog {

namespace {

constexpr qint64 framesPerPush = 1024;

} // namespace

Result<void> SoundFeed::begin(qint64 frame, const Settings &settings)
{
    m_settings = settings;
    return beginStretch(frame);
}

Result<void> SoundFeed::beginStretch(qint64 frame)
{
    VOICELOG_TRY(m_tempo.reset(m_reader->rate(), m_settings.rateOut, m_settings.tempo));
    if (m_reader->position() != frame)
        VOICELOG_TRY(m_reader->seek(frame));
    m_stretchBegin = frame;
    // From a place after the loop it simply goes on to the end.
    m_stretchEnd = loops() && frame < m_settings.loopEnd ? m_settings.loopEnd : std::numeric_limits<qint64>::max();
    m_stretchEnded = false;
    m_given = 0;
    return {};
}

Result<SoundFeed::Piece> SoundFeed::next()
{
    while (true) {
        VOICELOG_ASSIGN(const std::span<const qint16> samples, m_tempo.pull());
        if (!samples.empty()) {
            const double step = m_settings.tempo * m_reader->rate() / m_settings.rateOut;
            const Piece piece{samples, double(m_stretchBegin) + double(m_given) * step, step};
            m_given += qint64(samples.size() / 2);
            return piece;
        }
        if (!m_stretchEnded) {
            VOICELOG_TRY(pushMore());
            continue;
        }
        const bool again = m_stretchEnd != std::numeric_limits<qint64>::max() && m_given > 0;
        if (!again)
            return Piece{};
        VOICELOG_TRY(beginStretch(m_settings.loopBegin));
    }
}

Result<void> SoundFeed::pushMore()
{
    const qint64 want = std::min(framesPerPush, m_stretchEnd - m_reader->position());
    std::span<const qint16> stereo;
    if (want > 0) {
        VOICELOG_ASSIGN(stereo, m_reader->next(want));
        if (stereo.empty())
            m_foundEnd = m_reader->position();
    }
    if (stereo.empty()) {
        m_stretchEnded = true;
        return m_tempo.end();
    }
    chooseChannels(stereo);
    return m_tempo.push(m_chosen.span());
}

void SoundFeed::chooseChannels(std::span<const qint16> stereo)
{
    m_chosen.resize(qsizetype(stereo.size()));
    qint16 *to = m_chosen.data();
    if (m_settings.channels == Player::Channels::Both) {
        std::ranges::copy(stereo, to);
        return;
    }
    const size_t from = m_settings.channels == Player::Channels::Left ? 0 : 1;
    for (size_t i = 0; i + 1 < stereo.size(); i += 2)
        to[i] = to[i + 1] = stereo[i + from];
}

} // namespace voicelog
