// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Player.h"

#include "Playback.h"

#include <QMediaDevices>
#include <QThread>
#include <QTimer>

#include <algorithm>

namespace voicelog {

namespace {

constexpr int positionIntervalMs = 33;
constexpr double slowest = 0.5;
constexpr double fastest = 2;

} // namespace

struct Player::Private
{
    explicit Private(Player *player) : q(player) {}

    void setState(State to)
    {
        if (state == to)
            return;
        state = to;
        if (state == State::Playing)
            timer.start();
        else
            timer.stop();
        Q_EMIT q->stateChanged(state);
    }
    void jumpTo(qint64 ms)
    {
        ++order.jump;
        order.jumpMs = std::max<qint64>(ms, 0);
        order.issuedNs = Playback::nowNs();
    }
    void give() { playback->give(order); }
    [[nodiscard]] qint64 position() const { return playback->positionMs(order.jump, order.jumpMs); }
    [[nodiscard]] bool isReady() const { return state == State::Paused || state == State::Playing; }

    void useDevice()
    {
        const QAudioDevice device = QMediaDevices::defaultAudioOutput();
        if (device == order.device && order.deviceNumber > 0)
            return;
        order.device = device;
        ++order.deviceNumber;
        setSoundDevice(!device.isNull());
        give();
    }
    void setSoundDevice(bool present)
    {
        if (hasDevice == present)
            return;
        hasDevice = present;
        Q_EMIT q->soundDeviceChanged(present);
    }
    void onLoaded(quint32 number, qint64 ms)
    {
        if (number != order.sourceNumber)
            return;
        setDuration(ms);
        setState(order.playing ? State::Playing : State::Paused);
    }
    void onFailed(quint32 number, const Error &error)
    {
        if (number != order.sourceNumber)
            return;
        order.playing = false;
        setState(State::Failed);
        Q_EMIT q->failed(error);
    }
    void onEnded(quint32 jump)
    {
        if (jump != order.jump || state != State::Playing)
            return;
        order.playing = false;
        give();
        setState(State::Paused);
        Q_EMIT q->positionChanged(position());
        Q_EMIT q->finished();
    }
    void setDuration(qint64 ms)
    {
        if (duration == ms)
            return;
        duration = ms;
        Q_EMIT q->durationChanged(ms);
    }

    Player *q;
    QThread thread;
    Playback *playback = nullptr;
    QMediaDevices devices;
    QTimer timer;
    Playback::Order order;
    State state = State::Empty;
    qint64 duration = 0;
    bool hasDevice = false;
};

Player::Player(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this))
{
    d->playback = new Playback;
    d->playback->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, d->playback, &QObject::deleteLater);
    connect(d->playback, &Playback::loaded, this, [this](quint32 n, qint64 ms) { d->onLoaded(n, ms); });
    connect(d->playback, &Playback::failed, this, [this](quint32 n, const Error &error) { d->onFailed(n, error); });
    connect(d->playback, &Playback::ended, this, [this](quint32 jump) { d->onEnded(jump); });
    connect(d->playback, &Playback::durationFound, this, [this](quint32 n, qint64 ms) {
        if (n == d->order.sourceNumber)
            d->setDuration(ms);
    });
    connect(d->playback, &Playback::outputChanged, this, [this](bool silent) { d->setSoundDevice(!silent); });
    connect(&d->devices, &QMediaDevices::audioOutputsChanged, this, [this] { d->useDevice(); });
    d->timer.setInterval(positionIntervalMs);
    connect(&d->timer, &QTimer::timeout, this, [this] { Q_EMIT positionChanged(positionMs()); });
    d->thread.setObjectName("player");
    d->thread.start(QThread::HighPriority);
    d->useDevice();
}

Player::~Player()
{
    QMetaObject::invokeMethod(d->playback, &Playback::close, Qt::BlockingQueuedConnection);
    d->thread.quit();
    d->thread.wait();
}

void Player::setSource(const AudioSourcePtr &source)
{
    // Waits until the old source's devices are closed: whoever locks the archive closes its files next.
    if (d->order.source)
        QMetaObject::invokeMethod(d->playback, &Playback::close, Qt::BlockingQueuedConnection);
    d->order.source = source;
    ++d->order.sourceNumber;
    d->order.playing = false;
    d->order.loop = {};
    d->jumpTo(0);
    d->give();
    d->setDuration(0);
    d->setState(source ? State::Loading : State::Empty);
    Q_EMIT positionChanged(0);
}

Player::State Player::state() const { return d->state; }

qint64 Player::durationMs() const { return d->duration; }

qint64 Player::positionMs() const { return d->position(); }

bool Player::hasSoundDevice() const { return d->hasDevice; }

double Player::rate() const { return d->order.rate; }

double Player::volume() const { return d->order.volume; }

Player::Channels Player::channels() const { return d->order.channels; }

TimeRange Player::loop() const { return d->order.loop; }

void Player::play()
{
    if (d->order.playing || (d->state != State::Paused && d->state != State::Loading))
        return;
    if (d->state == State::Paused && d->duration > 0 && positionMs() >= d->duration)
        d->jumpTo(d->order.loop.isEmpty() ? 0 : d->order.loop.startMs);
    d->order.playing = true;
    d->order.issuedNs = Playback::nowNs();
    d->give();
    if (d->state == State::Paused)
        d->setState(State::Playing);
}

void Player::pause()
{
    if (!d->order.playing)
        return;
    d->order.playing = false;
    d->give();
    if (d->state == State::Playing)
        d->setState(State::Paused);
}

void Player::seek(qint64 ms)
{
    if (!d->isReady() && d->state != State::Loading)
        return;
    d->jumpTo(d->duration > 0 ? std::min(ms, d->duration) : ms);
    d->give();
    Q_EMIT positionChanged(d->order.jumpMs);
}

void Player::setRate(double rate)
{
    d->order.rate = std::clamp(rate, slowest, fastest);
    d->give();
}

void Player::setVolume(double volume)
{
    d->order.volume = std::clamp(volume, 0.0, 1.0);
    d->give();
}

void Player::setChannels(Channels channels)
{
    d->order.channels = channels;
    d->give();
}

void Player::setLoop(TimeRange range)
{
    range.startMs = std::max<qint64>(range.startMs, 0);
    d->order.loop = range.isEmpty() ? TimeRange() : range;
    if (!range.isEmpty() && !range.contains(positionMs())) {
        seek(range.startMs);
        return;
    }
    d->give();
}

TimeRanges Player::takeHeardRanges() { return d->playback->takeHeardRanges(); }

qint64 Player::lastResponseNs() const { return d->playback->responseNs(); }

} // namespace voicelog
