// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Listening.h"

#include <common/Jobs.h>
#include <recordings/RecordingService.h>

#include <algorithm>
#include <utility>

namespace voicelog {

struct Listening::Started
{
    Id key;
    AudioSourcePtr audio; ///< null if it could not be opened
    std::optional<Error> error;
};

Listening::Listening(ListeningService &service, RecordingService &recordings, Jobs &jobs, const Clock &clock,
                     QObject *parent)
    : QObject(parent), m_service(service), m_recordings(recordings), m_jobs(jobs), m_memory(clock)
{
    connect(&m_player, &Player::positionChanged, this, [this](qint64 ms) {
        if (m_key.isNull())
            return;
        m_position = ms;
        Q_EMIT positionChanged(ms);
    });
    connect(&m_player, &Player::stateChanged, this, &Listening::stateChanged);
    connect(&m_player, &Player::failed, this, &Listening::failed);
}

Listening::~Listening() { endNow(); }

qint64 Listening::durationMs() const { return m_recording ? m_recording->durationMs : 0; }

void Listening::setRecording(const std::optional<Recording> &recording)
{
    if (recording && m_recording && recording->id == m_recording->id) {
        m_recording = recording;
        return;
    }
    end();
    ++m_generation;
    m_starting = false;
    m_recording = recording;
    m_position = 0;
    m_player.setLoop({});
    Q_EMIT positionChanged(0);
    Q_EMIT stateChanged();
}

void Listening::toggle()
{
    if (isPlaying())
        pause();
    else
        play();
}

void Listening::play()
{
    if (!m_recording || m_starting)
        return;
    // What a private call is assessed for is written down for each.
    const auto reason = m_memory.reasonFor(m_recording->id, m_recording->privateCall != PrivateCall::No);
    if (!m_key.isNull() && reason) {
        if (m_position >= durationMs() - 1)
            m_player.seek(m_player.loop().startMs); // it was heard to its end
        m_player.play();
        return;
    }
    end();
    if (reason)
        start(*reason);
    else
        Q_EMIT reasonNeeded(*m_recording);
}

void Listening::pause() { m_player.pause(); }

void Listening::seek(qint64 ms)
{
    m_position = std::clamp<qint64>(ms, 0, durationMs());
    if (!m_key.isNull())
        m_player.seek(m_position);
    Q_EMIT positionChanged(m_position);
}

void Listening::giveReason(const ListeningReason &reason, ReasonMemory::Scope scope)
{
    if (!m_recording)
        return;
    m_memory.remember(reason, scope, m_recording->id);
    start(reason);
}

void Listening::start(const ListeningReason &reason)
{
    m_starting = true;
    Q_EMIT stateChanged();
    m_jobs.start(
        this,
        [&service = m_service, &recordings = m_recordings, recording = *m_recording, reason]() -> Result<Started> {
            VOICELOG_ASSIGN(const Id key, service.start(recording, reason));
            auto audio = recordings.audio(recording, VaultAudioSource::Purpose::Play);
            return Started{key, audio.value_or(nullptr), audio ? std::nullopt : std::optional(audio.error())};
        },
        [this, generation = m_generation, recording = *m_recording](const Result<Started> &result) {
            started(generation, recording, result);
        });
}

void Listening::started(quint64 generation, const Recording &recording, const Result<Started> &result)
{
    const bool current = generation == m_generation;
    if (current)
        m_starting = false;
    if (!result) {
        if (current) {
            m_memory.forget(); // a refused reason is not tried again by itself
            Q_EMIT failed(result.error());
        }
    } else if (!current || !result->audio) {
        m_jobs.start(
            this, [&service = m_service, key = result->key, recording] { return service.stop(key, recording, {}); },
            [](const Result<void> &) {});
        if (current && result->error)
            Q_EMIT failed(*result->error);
    } else {
        const qint64 place = m_position; // a new source tells that it stands at its beginning
        m_player.setSource(result->audio);
        m_key = result->key;
        if (place > 0)
            m_player.seek(place);
        m_player.play();
    }
    Q_EMIT audited();
    Q_EMIT stateChanged();
}

TimeRanges Listening::dropSound()
{
    m_player.setSource(nullptr);
    return m_player.takeHeardRanges();
}

void Listening::end()
{
    if (m_key.isNull())
        return;
    const Id key = std::exchange(m_key, {});
    const TimeRanges heard = dropSound();
    m_jobs.start(
        this,
        [&service = m_service, key, recording = *m_recording, heard] { return service.stop(key, recording, heard); },
        [this](const Result<void> &result) {
            if (result)
                Q_EMIT audited();
            else
                Q_EMIT failed(result.error());
        });
}

void Listening::endNow()
{
    m_memory.forget();
    ++m_generation;
    m_starting = false;
    if (m_key.isNull())
        return;
    const Id key = std::exchange(m_key, {});
    const TimeRanges heard = dropSound();
    if (const auto stored = m_service.stop(key, *m_recording, heard); !stored)
        Q_EMIT failed(stored.error());
}

} // namespace voicelog
