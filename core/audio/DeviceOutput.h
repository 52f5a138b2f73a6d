// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "SoundBuffer.h"
#include "SoundOutput.h"

#include <QAudioFormat>
#include <QElapsedTimer>
#include <QPointer>

class QAudioSink;
class QIODevice;

namespace voicelog {

/// Plays through Qt Multimedia's audio sink, in the recording's own rate where the device takes it, else in the
/// device's preferred format.
class DeviceOutput final : public SoundOutput
{
public:
    DeviceOutput(const QAudioDevice &device, int wantedRate);
    ~DeviceOutput() override;

    [[nodiscard]] int rate() const override { return m_format.sampleRate(); }
    [[nodiscard]] bool isSilent() const override { return false; }
    [[nodiscard]] bool start() override;
    void stop() override;
    [[nodiscard]] bool isWell() const override;
    [[nodiscard]] qsizetype framesFree() override;
    qsizetype write(std::span<const qint16> stereo) override;
    [[nodiscard]] qint64 framesPlayed() override;
    void setVolume(double volume) override;

private:
    [[nodiscard]] QByteArrayView inDeviceFormat(std::span<const qint16> stereo);

    QAudioFormat m_format;
    std::unique_ptr<QAudioSink> m_sink;
    QPointer<QIODevice> m_pipe;
    SoundBuffer m_converted;
    QElapsedTimer m_sinceStep;
    qint64 m_written = 0;
    qint64 m_consumed = 0; ///< as the sink last told
    qint64 m_lastStep = 0; ///< by how much it grew then
    qint64 m_played = 0;
};

} // namespace voicelog
