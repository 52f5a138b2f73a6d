// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Playback.h"

#include "SilentOutput.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

namespace voicelog {

namespace {

constexpr int tickMs = 10;
constexpr qint64 longestGuessNs = 100'000'000;

} // namespace

Playback::Playback() : m_timer(new QTimer(this))
{
    m_timer->setTimerType(Qt::PreciseTimer);
    m_timer->setInterval(tickMs);
    connect(m_timer, &QTimer::timeout, this, &Playback::tick);
}

Playback::~Playback() { close(); }

qint64 Playback::nowNs()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

void Playback::give(const Order &order)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_ordered = order;
    }
    if (!m_woken.exchange(true))
        QMetaObject::invokeMethod(this, &Playback::carryOut, Qt::QueuedConnection);
}

qint64 Playback::positionMs(quint32 jump, qint64 otherwise) const
{
    const QMutexLocker lock(&m_mutex);
    if (m_published.jump != jump)
        return otherwise;
    if (!m_published.playing)
        return m_published.ms;
    // The output was looked at some milliseconds ago and has gone on since.
    const qint64 sinceNs = std::clamp<qint64>(nowNs() - m_published.atNs, 0, longestGuessNs);
    const qint64 played = m_published.played + sinceNs / 1000 * m_published.rateOut / 1'000'000;
    return std::llround(m_map.sourceAt(std::min(played, m_map.end())) * 1000 / m_published.rateIn);
}

void Playback::publishHeard()
{
    const QMutexLocker lock(&m_mutex);
    m_published = {.jump = m_order.jump,
                   .playing = true,
                   .played = m_heard,
                   .atNs = nowNs(),
                   .rateOut = m_output->rate(),
                   .rateIn = m_feed->reader().rate()};
    m_map.dropBefore(m_heard);
}

void Playback::clearMap(qint64 ms)
{
    const QMutexLocker lock(&m_mutex);
    m_map.clear();
    m_heard = 0;
    m_published = {.jump = m_order.jump, .ms = ms};
}

TimeRanges Playback::takeHeardRanges()
{
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_heardRanges, {});
}

qint64 Playback::frameAt(qint64 ms) const { return ms * m_feed->reader().rate() / 1000; }

qint64 Playback::msAt(double frame) const { return std::llround(frame * 1000 / m_feed->reader().rate()); }

qint64 Playback::heardFrame() const { return m_map.end() > 0 ? std::llround(m_map.sourceAt(m_heard)) : m_startFrame; }

SoundFeed::Settings Playback::settings() const
{
    SoundFeed::Settings settings;
    settings.tempo = m_order.rate;
    settings.channels = m_order.channels;
    settings.loopBegin = frameAt(m_order.loop.startMs);
    settings.loopEnd = frameAt(m_order.loop.endMs);
    settings.rateOut = m_output ? m_output->rate() : m_feed->reader().rate();
    return settings;
}

void Playback::carryOut()
{
    m_woken = false;
    if (m_running)
        noteHeard();
    const Order before = m_order;
    {
        const QMutexLocker lock(&m_mutex);
        m_order = m_ordered;
    }
    if (m_order.sourceNumber != before.sourceNumber)
        openSource();
    if (!isOpen())
        return;
    if (m_order.jump != before.jump) {
        m_awaitsFirst = true;
        stopOutput();
        startAt(frameAt(m_order.jumpMs));
    }
    if (m_order.deviceNumber != before.deviceNumber) {
        stopOutput();
        m_output.reset();
    }
    if (m_running && (!m_order.playing || settings() != m_settings)) {
        const qint64 heard = heardFrame();
        stopOutput();
        startAt(heard);
    }
    if (isOpen() && m_output)
        m_output->setVolume(m_order.volume);
    if (isOpen() && m_order.playing && !m_running) {
        m_awaitsFirst = m_awaitsFirst || !before.playing;
        startOutput();
    }
}

void Playback::close()
{
    if (m_running)
        noteHeard();
    stopOutput();
    m_output.reset();
    m_feed.reset();
    clearMap(0);
    m_order.source.reset();
    m_startFrame = 0;
    const QMutexLocker lock(&m_mutex);
    m_ordered.source.reset();
}

void Playback::openSource()
{
    const AudioSourcePtr source = m_order.source;
    stopOutput();
    m_output.reset();
    m_feed.reset();
    clearMap(0);
    if (!source)
        return;
    Result<std::unique_ptr<StereoReader>> reader = StereoReader::open(*source);
    if (!reader)
        return report(reader.error());
    m_feed = std::make_unique<SoundFeed>(*std::move(reader));
    const qint64 frames = m_feed->reader().expectedFrames();
    Q_EMIT loaded(m_order.sourceNumber, std::max<qint64>(msAt(double(frames)), 0));
}

void Playback::startAt(qint64 frame)
{
    m_startFrame = frame;
    m_settings = settings();
    m_feedEnded = false;
    m_rest = {};
    clearMap(msAt(double(frame)));
    const Result<void> begun = m_feed->begin(frame, m_settings);
    if (!begun)
        report(begun.error());
}

void Playback::prepareOutput()
{
    if (m_output)
        return;
    m_output = SoundOutput::create(m_order.device, m_feed->reader().rate());
    m_output->setVolume(m_order.volume);
    Q_EMIT outputChanged(m_output->isSilent());
}

void Playback::startOutput()
{
    prepareOutput();
    if (!m_output->start())
        useSilence();
    if (settings() != m_settings || m_map.end() > 0 || m_feedEnded)
        startAt(heardFrame());
    if (!isOpen())
        return;
    m_running = true;
    m_heard = 0;
    m_timer->start();
    tick();
}

void Playback::useSilence()
{
    m_output = std::make_unique<SilentOutput>(m_feed->reader().rate());
    (void)m_output->start();
    Q_EMIT outputChanged(true);
}

void Playback::stopOutput()
{
    m_timer->stop();
    if (m_running)
        m_output->stop();
    m_running = false;
}

void Playback::tick()
{
    if (!m_running)
        return;
    if (!m_output->isWell()) { // the device went away: on in silence, until another is chosen
        noteHeard();
        const qint64 heard = heardFrame();
        stopOutput();
        useSilence();
        startAt(heard);
        m_running = isOpen();
        if (!m_running)
            return;
        m_timer->start();
    }
    fill();
    if (!m_running)
        return;
    noteHeard();
    if (m_feedEnded && m_heard >= m_map.end())
        finish();
}

void Playback::fill()
{
    while (!m_feedEnded && m_output->framesFree() > 0) {
        if (m_rest.empty()) {
            const Result<SoundFeed::Piece> piece = m_feed->next();
            if (!piece)
                return report(piece.error());
            m_rest = piece->samples;
            m_feedEnded = m_rest.empty();
            const QMutexLocker lock(&m_mutex);
            m_map.append(qint64(m_rest.size() / 2), piece->from, piece->step);
            continue;
        }
        const qsizetype taken = m_output->write(m_rest);
        if (taken <= 0)
            return;
        m_rest = m_rest.subspan(size_t(taken) * 2);
        if (m_awaitsFirst) {
            m_awaitsFirst = false;
            m_responseNs = nowNs() - m_order.issuedNs;
        }
    }
    if (m_feedEnded)
        fillWithSilence();
}

/// Some outputs begin only when they hold enough, and would never play the last bit.
void Playback::fillWithSilence()
{
    static constexpr std::array<qint16, 1024> silence{};
    while (m_output->framesFree() > 0) {
        const auto frames = std::min<size_t>(size_t(m_output->framesFree()), silence.size() / 2);
        if (m_output->write(std::span(silence).first(frames * 2)) <= 0)
            return;
    }
}

void Playback::noteHeard()
{
    const qint64 played = std::min(m_output->framesPlayed(), m_map.end());
    if (played > m_heard) {
        const QMutexLocker lock(&m_mutex);
        m_map.collect(m_heard, played, m_feed->reader().rate(), m_heardRanges);
    }
    m_heard = std::max(m_heard, played);
    publishHeard();
}

void Playback::finish()
{
    const qint64 end = m_feed->foundEnd();
    stopOutput();
    if (end >= 0) {
        m_startFrame = end;
        clearMap(msAt(double(end)));
        Q_EMIT durationFound(m_order.sourceNumber, msAt(double(end)));
    }
    Q_EMIT ended(m_order.jump);
}

void Playback::report(const Error &error)
{
    stopOutput();
    m_output.reset();
    m_feed.reset();
    clearMap(0);
    Q_EMIT failed(m_order.sourceNumber, error);
}

} // namespace voicelog
