// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "PlayedMap.h"
#include "SoundFeed.h"
#include "SoundOutput.h"

#include <QAudioDevice>
#include <QMutex>
#include <QTimer>

#include <atomic>

namespace voicelog {

/// The player's other half, on the player's own thread: owns the devices, decoders and the sound output, and moves on
/// by a short timer, however busy the rest of the program is.
///
/// It is told what should be (an Order), not what to do, so that ten seeks of a dragging hand become one.
class Playback : public QObject
{
    Q_OBJECT

public:
    struct Order
    {
        AudioSourcePtr source;
        quint32 sourceNumber = 0; ///< counts sources
        quint32 jump = 0;         ///< counts the places it was sent to
        qint64 jumpMs = 0;
        qint64 issuedNs = 0; ///< when play() or seek() was called
        TimeRange loop;
        double rate = 1;
        double volume = 1;
        Player::Channels channels = Player::Channels::Both;
        bool playing = false;
        QAudioDevice device;
        quint32 deviceNumber = 0;
    };

    Playback();
    ~Playback() override;

    // From any thread.
    void give(const Order &order);
    /// Where the sound stands after that jump; `otherwise` until it has been carried out.
    [[nodiscard]] qint64 positionMs(quint32 jump, qint64 otherwise) const;
    [[nodiscard]] TimeRanges takeHeardRanges();
    [[nodiscard]] qint64 responseNs() const { return m_responseNs.load(); }
    [[nodiscard]] static qint64 nowNs();

    // On its own thread.
    /// Lets go of devices, decoders and sound.
    void close();

Q_SIGNALS:
    void loaded(quint32 sourceNumber, qint64 durationMs);
    void failed(quint32 sourceNumber, const voicelog::Error &error);
    void durationFound(quint32 sourceNumber, qint64 durationMs);
    void ended(quint32 jump);
    void outputChanged(bool silent);

private:
    void carryOut();
    void openSource();
    void prepareOutput();
    void startAt(qint64 frame);
    void startOutput();
    void stopOutput();
    void useSilence();
    void tick();
    void fill();
    void fillWithSilence();
    void noteHeard();
    void finish();
    void report(const Error &error);
    void publishHeard();
    /// Forgets what was played; the position is there now.
    void clearMap(qint64 ms);
    [[nodiscard]] bool isOpen() const { return m_feed != nullptr; }
    [[nodiscard]] qint64 frameAt(qint64 ms) const;
    [[nodiscard]] qint64 msAt(double frame) const;
    [[nodiscard]] qint64 heardFrame() const;
    [[nodiscard]] SoundFeed::Settings settings() const;

    /// Where the sound stood when it was last looked at.
    struct Published
    {
        quint32 jump = 0;
        qint64 ms = 0;        ///< while nothing plays
        bool playing = false; ///< the rest is for then
        qint64 played = 0;    ///< output frames
        qint64 atNs = 0;
        int rateOut = 1;
        int rateIn = 1;
    };

    mutable QMutex m_mutex; ///< guards m_ordered, m_heardRanges, m_published, and m_map against its one writer
    Order m_ordered;
    TimeRanges m_heardRanges;
    std::atomic<bool> m_woken = false;
    Published m_published;
    std::atomic<qint64> m_responseNs = -1;

    Order m_order; ///< what is being carried out
    QTimer *m_timer;
    std::unique_ptr<SoundFeed> m_feed;
    std::unique_ptr<SoundOutput> m_output;
    SoundFeed::Settings m_settings;
    PlayedMap m_map;
    std::span<const qint16> m_rest; ///< of the last piece, not taken by the output yet
    qint64 m_startFrame = 0;        ///< where the sound goes on when the output starts
    qint64 m_heard = 0;             ///< output frames whose ranges have been noted
    bool m_running = false;         ///< the output is started
    bool m_feedEnded = false;
    bool m_awaitsFirst = false; ///< nothing has been handed over since play() or seek()
};

} // namespace voicelog
