// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "EncodedFile.h"

namespace voicelog {

/// FLAC, at the sound's own rate.
class FlacFile final : public EncodedFile
{
public:
    FlacFile(QIODevice *device, int channels, int sampleRate);
    [[nodiscard]] Result<void> begin() override;
    [[nodiscard]] Result<void> write(std::span<const qint16> interleaved) override;
    [[nodiscard]] Result<void> finish() override;

private:
    int m_sampleRate;
};

} // namespace voicelog
