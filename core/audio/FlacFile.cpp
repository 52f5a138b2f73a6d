// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FlacFile.h"

namespace voicelog {

FlacFile::FlacFile(QIODevice *device, int channels, int sampleRate)
    : EncodedFile(device, channels), m_sampleRate(sampleRate)
{
}

Result<void> FlacFile::begin()
{
    VOICELOG_TRY(makeEncoder(avcodec_find_encoder(AV_CODEC_ID_FLAC), m_sampleRate));
    return open("flac");
}

Result<void> FlacFile::write(std::span<const qint16> interleaved) { return append(interleaved); }

Result<void> FlacFile::finish() { return complete(); }

} // namespace voicelog
