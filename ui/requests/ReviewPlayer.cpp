// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReviewPlayer.h"

#include <common/Jobs.h>

#include <QMutex>

#include <algorithm>
#include <utility>

namespace voicelog {

/// The listening that is under way, shared with the job that has it audited: whichever comes last ends it.
struct ReviewPlayer::Audited
{
    QMutex mutex;
    Id key; ///< null before it began
    bool over = false;

    /// On a worker: that it is listened to is on record from here on.
    [[nodiscard]] Result<void> begin(ReviewService &service, const CopyReview &review)
    {
        {
            const QMutexLocker lock(&mutex);
            if (over)
                return fail(errors::Cancelled);
            if (!key.isNull())
                return {};
        }
        VOICELOG_ASSIGN(const Id made, service.beginListening(review));
        {
            const QMutexLocker lock(&mutex);
            if (!over) {
                key = made;
                return {};
            }
        }
        VOICELOG_TRY(service.endListening(made, review, {})); // it ended meanwhile, and nothing was heard
        return fail(errors::Cancelled);
    }
    /// Its key, if it began: nobody else ends it.
    [[nodiscard]] Id end()
    {
        const QMutexLocker lock(&mutex);
        over = true;
        return std::exchange(key, {});
    }
};

ReviewPlayer::ReviewPlayer(ReviewService &service, const CopyReview &review, Jobs &jobs, QObject *parent)
    : QObject(parent), m_service(service), m_review(review), m_jobs(jobs), m_audited(std::make_shared<Audited>())
{
    connect(&m_player, &Player::positionChanged, this, [this](qint64 ms) {
        if (m_starting || !isOpen())
            return;
        m_position = ms;
        Q_EMIT positionChanged(ms);
    });
    connect(&m_player, &Player::stateChanged, this, &ReviewPlayer::stateChanged);
    connect(&m_player, &Player::failed, this, &ReviewPlayer::failed);
}

ReviewPlayer::~ReviewPlayer() { endNow(); }

bool ReviewPlayer::isOpen() const
{
    return m_player.state() != Player::State::Empty && m_player.state() != Player::State::Failed;
}

void ReviewPlayer::toggle()
{
    if (m_starting || m_ended)
        return;
    if (!isOpen()) {
        m_wantsPlay = true;
        fetch();
    } else if (isPlaying()) {
        m_wantsPlay = false;
        m_player.pause();
    } else {
        m_wantsPlay = true;
        if (m_position >= m_review.held.durationMs - 1)
            m_player.seek(0); // it was heard to its end
        m_player.play();
    }
}

void ReviewPlayer::seek(qint64 ms)
{
    m_position = std::clamp<qint64>(ms, 0, m_review.held.durationMs);
    if (isOpen() && !m_starting)
        m_player.seek(m_position);
    Q_EMIT positionChanged(m_position);
}

void ReviewPlayer::setMarks(const QList<CopyMark> &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    if (isOpen() && !m_starting && !m_ended) {
        m_wantsPlay = isPlaying();
        fetch();
    }
}

void ReviewPlayer::fetch()
{
    m_starting = true;
    m_player.pause();
    Q_EMIT stateChanged();
    m_jobs.start(
        this,
        [&service = m_service, review = m_review, marks = m_marks, audited = m_audited]() -> Result<AudioSourcePtr> {
            VOICELOG_TRY(audited->begin(service, review));
            return service.sound(review, marks);
        },
        [this, marks = m_marks](const Result<AudioSourcePtr> &sound) { fetched(marks, sound); });
}

void ReviewPlayer::fetched(const QList<CopyMark> &marks, const Result<AudioSourcePtr> &sound)
{
    if (m_ended)
        return;
    if (sound && marks != m_marks) { // they changed meanwhile
        fetch();
        return;
    }
    // Without a sound nothing plays, least of all the one before.
    m_player.setSource(sound.value_or(nullptr));
    keepHeard();
    if (sound) {
        m_player.seek(m_position);
        if (m_wantsPlay)
            m_player.play();
    }
    m_starting = false;
    if (!sound)
        Q_EMIT failed(sound.error());
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
    m_starting = false;
    m_player.setSource(nullptr);
    keepHeard();
    const Id key = m_audited->end();
    if (key.isNull())
        return;
    if (const auto stored = m_service.endListening(key, m_review, m_heard); !stored)
        Q_EMIT failed(stored.error());
}

} // namespace voicelog
