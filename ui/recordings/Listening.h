// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ReasonMemory.h"

#include <audio/Player.h>

#include <QObject>

namespace voicelog {

class Jobs;
class RecordingService;

/// Stands between the play button and the sound: asks for a reason, has the start audited, gives the player its sound
/// only then, and has the end audited with what was heard. The end comes when another recording is shown, when the page
/// stops (lock, end of the program), or when the reason no longer holds.
///
/// Until a recording may be heard its position is kept here, so that the timeline's playhead can be placed before.
class Listening : public QObject
{
    Q_OBJECT

public:
    Listening(ListeningService &service, RecordingService &recordings, Jobs &jobs, const Clock &clock,
              QObject *parent = nullptr);
    ~Listening() override;

    [[nodiscard]] Player &player() { return m_player; }
    [[nodiscard]] const std::optional<Recording> &recording() const { return m_recording; }
    /// Ends listening to the one before. The same one with new call data goes on.
    void setRecording(const std::optional<Recording> &recording);

    [[nodiscard]] bool isPlaying() const { return m_player.state() == Player::State::Playing; }
    [[nodiscard]] bool isStarting() const { return m_starting; }
    [[nodiscard]] qint64 positionMs() const { return m_position; }
    [[nodiscard]] qint64 durationMs() const;

    void toggle();
    void play();
    void pause();
    void seek(qint64 ms);
    /// The answer to reasonNeeded().
    void giveReason(const ListeningReason &reason, ReasonMemory::Scope scope);
    /// At lock and at the end: returns when the end is stored. Short, and the only work here on the GUI thread.
    void endNow();

Q_SIGNALS:
    void reasonNeeded(const voicelog::Recording &recording);
    void positionChanged(qint64 ms);
    /// Playing, starting, loading or the recording.
    void stateChanged();
    void failed(const voicelog::Error &error);
    /// A start or an end was stored: the recording's life has a new event.
    void audited();

private:
    struct Started;
    void start(const ListeningReason &reason);
    void started(quint64 generation, const Recording &recording, const Result<Started> &result);
    void end();
    [[nodiscard]] TimeRanges dropSound();

    ListeningService &m_service;
    RecordingService &m_recordings;
    Jobs &m_jobs;
    ReasonMemory m_memory;
    Player m_player;
    std::optional<Recording> m_recording;
    Id m_key; ///< of the listening that is under way
    qint64 m_position = 0;
    quint64 m_generation = 0;
    bool m_starting = false;
};

} // namespace voicelog
