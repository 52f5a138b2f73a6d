// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AudioSource.h"

#include <base/TimeRange.h>

#include <QObject>

#include <memory>

namespace voicelog {

/// Plays a recording: decodes it on its own thread, changes the speed with the pitch kept, mixes the channels that are
/// asked for, and gives the sound to Qt Multimedia's audio output. Without a sound device it goes on in real time in
/// silence and says so (hasSoundDevice), so that position, segments and transcript still follow.
///
/// The position is where the sound that is being heard now stands in the recording: by what the output has taken, not
/// by a clock. What was heard is collected as ranges for the audit trail.
///
/// QMediaPlayer was tried and dropped: in Qt 6.8 it changes the pitch with the speed, cannot choose channels, join two
/// legs or play headerless formats. Either way nothing decrypted touches a disk: each leg is an ordinary device, opened
/// by AudioSource on the player's own thread and read near the place that is played; a vault's source may load more of
/// it into memory meanwhile.
///
/// All calls are for the thread the player lives on, and none waits for decoding; only leaving a source waits until its
/// devices are closed, because whoever locks the archive closes it next.
class Player : public QObject
{
    Q_OBJECT

public:
    enum class State { Empty, Loading, Paused, Playing, Failed };
    Q_ENUM(State)
    enum class Channels { Both, Left, Right };
    Q_ENUM(Channels)

    explicit Player(QObject *parent = nullptr);
    ~Player() override;

    /// Stops, drops the decoded sound of the last recording, and readies this one. Null empties the player.
    void setSource(const AudioSourcePtr &source);
    [[nodiscard]] State state() const;
    [[nodiscard]] qint64 durationMs() const;
    [[nodiscard]] qint64 positionMs() const;
    [[nodiscard]] bool hasSoundDevice() const;
    [[nodiscard]] double rate() const;
    [[nodiscard]] double volume() const;
    [[nodiscard]] Channels channels() const;
    /// An empty range when nothing loops.
    [[nodiscard]] TimeRange loop() const;

    void play();
    void pause();
    void seek(qint64 ms);
    void setRate(double rate);     ///< 0.5 … 2
    void setVolume(double volume); ///< 0 … 1, as the ear hears it
    void setChannels(Channels channels);
    /// Sound that reaches the range's end goes on at its start. A position outside moves to the start at once; a later
    /// seek() behind the range plays on to the end of the recording. A new source has no loop.
    void setLoop(TimeRange range);
    /// What was heard since the last call, in the recording's time: up to a hundredth of a second ago, and all of it
    /// after setSource(), which leaves what was heard of the source before to be taken.
    [[nodiscard]] TimeRanges takeHeardRanges();
    /// How long it took from the last play() or seek() until sound was handed to the output; -1 before the first.
    [[nodiscard]] qint64 lastResponseNs() const;

Q_SIGNALS:
    void stateChanged(voicelog::Player::State state);
    void durationChanged(qint64 ms);
    void positionChanged(qint64 ms); ///< some 30 times a second while playing, and at each seek
    void soundDeviceChanged(bool present);
    void failed(const voicelog::Error &error);
    void finished(); ///< played to the end; play() begins anew

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace voicelog
