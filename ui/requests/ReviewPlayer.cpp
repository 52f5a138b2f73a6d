// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReviewPlayer.h"

#include <common/Jobs.h>

#include <algorithm>
#include <utility>

namespace voicelog {

struct ReviewPlayer::Started
{
    Id key;
    AudioSourcePtr audio; ///< null if it could not be opened
    std::optional<Error> error;
};

ReviewPlayer::ReviewPlayer(ReviewService &service, const CopyReview &review, Jobs &jobs, QObject *parent)
    : QObject(parent), m_service(service), m_review(review), m_jobs(jobs)
{
    connect(&m_player, &Player::positionChanged, this, [this](qint64 ms) {
        if (m_key.isNull() || m_starting)
            return;
        m_position = ms;
        Q_EMIT positionChanged(ms);
    });
    connect(&m_player, &Player::stateChanged, this, &ReviewPlayer::stateChanged);
    connect(&m_player, &Player::failed, this, &ReviewPlayer::failed);
}

ReviewPlayer::~ReviewPlayer() { endNow(); }

void ReviewPlayer::toggle()
{
    if (m_starting || m_ended)
        return;
    if (m_key.isNull()) {
        fetch(true);
    } else if (isPlaying()) {
        m_player.pause();
    } else {
        if (m_position >= m_review.held.durationMs - 1)
            m_player.seek(0); // it was heard to its end
        m_player.play();
    }
}

void ReviewPlayer::seek(qint64 ms)
{
    m_position = std::clamp<qint64>(ms, 0, m_review.held.durationMs);
    if (!m_key.isNull() && !m_starting)
        m_player.seek(m_position);
    Q_EMIT positionChanged(m_position);
}

void ReviewPlayer::setMarks(const QList<CopyMark> &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    if (!m_key.isNull() || m_starting)
        fetch(isPlaying() || (m_starting && m_key.isNull()));
}

void ReviewPlayer::fetch(bool play)
{
    ++m_generation;
    m_starting = true;
    m_player.pause();
    Q_EMIT stateChanged();
    m_jobs.start(
        this,
        [&service = m_service, review = m_review, marks = m_marks, key = m_key]() -> Result<Started> {
            Started made{.key = key, .audio = nullptr, .error = std::nullopt};
            if (key.isNull()) {
                VOICELOG_ASSIGN(made.key, service.beginListening(review));
            }
            const auto audio = service.sound(review, marks);
            made.audio = audio.value_or(nullptr);
            if (!audio)
                made.error = audio.error();
            return made;
        },
        [this, generation = m_generation, play](const Result<Started> &result) { fetched(generation, play, result); });
}

void ReviewPlayer::fetched(quint64 generation, bool play, const Result<Started> &result)
{
    const bool current = generation == m_generation && !m_ended;
    if (result && (m_ended || (!m_key.isNull() && m_key != result->key))) {
        // It has ended meanwhile, or another began first: nothing was heard by this one.
        m_jobs.start(
            this,
            [&service = m_service, key = result->key, review = m_review] {
                return service.endListening(key, review, {});
            },
            [](const Result<void> &) {});
    } else if (result) {
        m_key = result->key;
    }
    if (!current)
        return;
    m_starting = false;
    if (!result) {
        Q_EMIT failed(result.error());
    } else if (!result->audio) {
        Q_EMIT failed(*result->error);
    } else {
        m_player.setSource(result->audio);
        keepHeard();
        m_player.seek(m_position);
        if (play)
            m_player.play();
    }
    Q_EMIT stateChanged();
}

void ReviewPlayer::keepHeard()
{
    const TimeRanges heard = m_player.takeHeardRanges();
    for (const TimeRange &range : heard.ranges())
        m_heard.add(range);
}

void ReviewPlayer::endNow()
{
    if (std::exchange(m_ended, true))
        return;
    ++m_generation;
    m_starting = false;
    m_player.setSource(nullptr);
    keepHeard();
    if (m_key.isNull())
        return;
    const Id key = std::exchange(m_key, {});
    if (const auto stored = m_service.endListening(key, m_review, m_heard); !stored)
        Q_EMIT failed(stored.error());
}

} // namespace voicelog
