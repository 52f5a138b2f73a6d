// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DeviceOutput.h"

#include "SilentOutput.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace voicelog {

namespace {

QAudioFormat formatFor(const QAudioDevice &device, int wantedRate)
{
    QAudioFormat wanted;
    wanted.setSampleRate(wantedRate);
    wanted.setChannelCount(2);
    wanted.setSampleFormat(QAudioFormat::Int16);
    return device.isFormatSupported(wanted) ? wanted : device.preferredFormat();
}

/// Writes one sample in the device's format and returns the place after it.
char *put(char *to, qint16 sample, QAudioFormat::SampleFormat format)
{
    const auto store = [to](auto value) {
        std::memcpy(to, &value, sizeof value);
        return to + sizeof value;
    };
    switch (format) {
    case QAudioFormat::UInt8:
        return store(quint8(sample / 256 + 128));
    case QAudioFormat::Int32:
        return store(qint32(sample) * 65536);
    case QAudioFormat::Float:
        return store(float(sample) / 32768);
    default:
        return store(sample);
    }
}

} // namespace

std::unique_ptr<SoundOutput> SoundOutput::create(const QAudioDevice &device, int wantedRate)
{
    if (device.isNull() || !formatFor(device, wantedRate).isValid())
        return std::make_unique<SilentOutput>(wantedRate);
    return std::make_unique<DeviceOutput>(device, wantedRate);
}

DeviceOutput::DeviceOutput(const QAudioDevice &device, int wantedRate)
    : m_format(formatFor(device, wantedRate)), m_sink(std::make_unique<QAudioSink>(device, m_format))
{
    m_sink->setBufferSize(m_format.bytesForDuration(bufferMs * 1000));
}

DeviceOutput::~DeviceOutput() { stop(); }

bool DeviceOutput::start()
{
    m_written = m_consumed = m_lastStep = m_played = 0;
    m_sinceStep.start();
    m_pipe = m_sink->start();
    return m_pipe != nullptr && m_sink->error() == QAudio::NoError;
}

void DeviceOutput::stop()
{
    m_pipe = nullptr;
    m_sink->reset();
    m_sink->stop();
    m_converted.clear();
}

bool DeviceOutput::isWell() const
{
    return m_sink->error() == QAudio::NoError || m_sink->error() == QAudio::UnderrunError;
}

qsizetype DeviceOutput::framesFree() { return m_sink->bytesFree() / m_format.bytesPerFrame(); }

QByteArrayView DeviceOutput::inDeviceFormat(std::span<const qint16> stereo)
{
    const int channels = m_format.channelCount();
    const auto format = m_format.sampleFormat();
    if (channels == 2 && format == QAudioFormat::Int16)
        return {reinterpret_cast<const char *>(stereo.data()), qsizetype(stereo.size_bytes())};
    const auto frames = qsizetype(stereo.size() / 2);
    const qsizetype bytes = frames * m_format.bytesPerFrame();
    m_converted.resize((bytes + 1) / 2);
    auto *to = reinterpret_cast<char *>(m_converted.data());
    for (qsizetype frame = 0; frame < frames; ++frame) {
        const qint16 left = stereo[size_t(frame) * 2];
        const qint16 right = stereo[size_t(frame) * 2 + 1];
        for (int channel = 0; channel < channels; ++channel) {
            const qint16 mixed = channels == 1 ? qint16((left + right) / 2) : channel == 0 ? left : right;
            to = put(to, channel < 2 ? mixed : qint16(0), format);
        }
    }
    return {reinterpret_cast<const char *>(m_converted.data()), bytes};
}

qsizetype DeviceOutput::write(std::span<const qint16> stereo)
{
    const qsizetype frames = std::min(qsizetype(stereo.size() / 2), framesFree());
    if (!m_pipe || frames <= 0)
        return 0;
    const QByteArrayView bytes = inDeviceFormat(stereo.first(size_t(frames) * 2));
    const qint64 taken = m_pipe->write(bytes.data(), bytes.size());
    if (taken <= 0)
        return 0;
    m_written += taken / m_format.bytesPerFrame();
    return qsizetype(taken / m_format.bytesPerFrame());
}

qint64 DeviceOutput::framesPlayed()
{
    const qint64 waiting = (m_sink->bufferSize() - m_sink->bytesFree()) / m_format.bytesPerFrame();
    const qint64 consumed = std::clamp(m_written - waiting, m_consumed, m_written);
    if (consumed > m_consumed) {
        m_lastStep = consumed - m_consumed;
        m_consumed = consumed;
        m_sinceStep.start();
    }
    // Devices take sound in pieces. While one is being played it is passed through evenly, so that the playhead glides;
    // the count stays the device's own.
    const qint64 within = std::min(m_sinceStep.nsecsElapsed() / 1000 * rate() / 1'000'000, m_lastStep);
    m_played = std::clamp(m_consumed - m_lastStep + within, m_played, m_consumed);
    return m_played;
}

void DeviceOutput::setVolume(double volume)
{
    m_sink->setVolume(QAudio::convertVolume(float(volume), QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale));
}

} // namespace voicelog
