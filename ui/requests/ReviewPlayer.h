// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <audio/Player.h>
#include <requests/ReviewService.h>

#include <QObject>

namespace voicelog {

class Jobs;

/// Plays a recording that is reviewed for a request, as it is or without what is marked. That it is listened to is
/// audited before the first sound, and what was heard at the end.
class ReviewPlayer : public QObject
{
    Q_OBJECT

public:
    /// They outlive it.
    ReviewPlayer(ReviewService &service, const CopyReview &review, Jobs &jobs, QObject *parent = nullptr);
    ~ReviewPlayer() override;

    [[nodiscard]] bool isPlaying() const { return m_player.state() == Player::State::Playing; }
    [[nodiscard]] bool isStarting() const { return m_starting; }
    [[nodiscard]] bool hasSoundDevice() const { return m_player.hasSoundDevice(); }
    [[nodiscard]] qint64 positionMs() const { return m_position; }

    void toggle();
    void seek(qint64 ms);
    /// What is left out from now on; the sound goes on where it was.
    void setMarks(const QList<CopyMark> &marks);
    /// At lock and at the end: returns when it is stored. Short, and the only work here on the GUI thread.
    void endNow();

Q_SIGNALS:
    void positionChanged(qint64 ms);
    void stateChanged();
    void failed(const voicelog::Error &error);

private:
    struct Audited;
    /// Fetches the sound with the marks as they are now, and before the first time has it audited.
    void fetch();
    void keepHeard();
    void fetched(const QList<CopyMark> &marks, const Result<AudioSourcePtr> &sound);
    [[nodiscard]] bool isOpen() const;

    ReviewService &m_service;
    const CopyReview &m_review;
    Jobs &m_jobs;
    Player m_player;
    QList<CopyMark> m_marks;
    TimeRanges m_heard; ///< of sounds before this one
    std::shared_ptr<Audited> m_audited;
    qint64 m_position = 0;
    bool m_starting = false; ///< its sound is being fetched
    bool m_wantsPlay = false;
    bool m_ended = false;
};

} // namespace voicelog
