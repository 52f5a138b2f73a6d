// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "SoundFile.h"

namespace voicelog {

/// 16-bit WAV. The header keeps room for the 64-bit sizes of RF64 (EBU Tech 3306) as a JUNK chunk, so that a file that
/// grows over 4 GiB becomes one in place.
class WavFile final : public SoundFile
{
public:
    WavFile(QIODevice *device, int channels, int sampleRate);
    [[nodiscard]] Result<void> begin() override;
    [[nodiscard]] Result<void> write(std::span<const qint16> interleaved) override;
    [[nodiscard]] Result<void> finish() override;

private:
    [[nodiscard]] QByteArray header() const;

    QIODevice *m_device;
    int m_channels;
    int m_sampleRate;
    qint64 m_start = 0;
    qint64 m_dataBytes = 0;
};

} // namespace voicelog
