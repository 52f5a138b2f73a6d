// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AudioDecoder.h"

namespace voicelog {

class AudioInput;

/// What the header of a WAV, RF64 or W64 file says, and where its sound really lies. Recorders that died, streamed or
/// never knew better leave sizes of zero, of 0xFFFFFFFF, or larger than the file: libavformat reads these without a
/// word, but a compliance archive must say so. Hence this own, strict reading.
struct RiffHeader
{
    QString container; ///< "wav", "rf64" or "w64"
    int formatTag = 0; ///< as in the fmt chunk, or that of the extensible format's GUID
    int channels = 0;
    int sampleRate = 0;
    int blockAlign = 0;
    int bitsPerSample = 0;
    int framesPerBlock = 0;    ///< of block codecs; 0 where the header does not say
    QByteArray extra;          ///< the codec's own part of the fmt chunk
    qint64 factFrames = -1;    ///< of the fact chunk
    qint64 dataAt = -1;        ///< -1: there is no sound
    qint64 dataBytes = 0;      ///< that are there and belong to the sound
    qint64 declaredBytes = -1; ///< as the header says; -1 where it does not or cannot be right
    AudioWarnings warnings;

    /// True for the magic of any of the three.
    [[nodiscard]] static bool matches(QByteArrayView start);
    /// errors::NotAudio for a header that breaks off before it says how the sound is coded.
    [[nodiscard]] static Result<RiffHeader> read(AudioInput &input);
};

} // namespace voicelog
