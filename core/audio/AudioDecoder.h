// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <QFlags>
#include <QString>

#include <memory>
#include <span>

class QIODevice;

namespace voicelog {

/// What is odd about a recording's sound; kept with it. A recording with these is taken in and marked.
enum class AudioWarning {
    Truncated = 0x1,            ///< shorter than its header says
    UnderOneSecond = 0x2,       ///< probably no conversation
    NoSound = 0x4,              ///< a header, but no frame of sound
    HeaderSizeWrong = 0x8,      ///< the header's sizes do not fit the file (0, 0xFFFFFFFF …); everything was read
    DataAfterEnd = 0x10,        ///< the file goes on after the declared sound; that part is kept but not played
    DecodeErrors = 0x20,        ///< some packets could not be decoded
    ShorterThanCallData = 0x40, ///< shorter than the call data say (set by import)
};
Q_DECLARE_FLAGS(AudioWarnings, AudioWarning)
Q_DECLARE_OPERATORS_FOR_FLAGS(AudioWarnings)

struct AudioFormat
{
    /// More than these is a mistake in the header, not a recorder's sound.
    static constexpr int maxChannels = 64;
    static constexpr int maxRate = 768'000; ///< Hz

    QString container; ///< "wav", "w64", "rf64", "mp3", "ogg", "flac", "m4a", or for headerless files "gsm", "mulaw" …
    QString codec;     ///< FFmpeg's name: "pcm_s16le", "gsm_ms", "pcm_alaw", "mp3", "opus" …
    int channels = 0;
    int sampleRate = 0;       ///< Hz
    qint64 headerFrames = -1; ///< per channel, as the header declares; -1 if it does not
};

/// Decodes a recording from any seekable device (a file, memory, rows of a vault) with libavformat and libavcodec:
/// synchronously, with definite errors, and never hanging. See FORMATS 2 for why not QAudioDecoder. The device must
/// outlive the decoder. One thread at a time.
class AudioDecoder
{
public:
    /// `fileName` tells headerless formats apart by its extension (.g722 .gsm .ulaw .ul .alaw .al .sln …; case matters
    /// for nothing else). errors::NotAudio, errors::EmptyAudio.
    [[nodiscard]] static Result<std::unique_ptr<AudioDecoder>> open(QIODevice *device, const QString &fileName);
    ~AudioDecoder();

    [[nodiscard]] const AudioFormat &format() const;
    /// Frames of the whole recording as far as that can be told without decoding it: exact for PCM, G.711 and block
    /// codecs, the container's word otherwise; -1 if nothing tells. A damaged file may turn out shorter.
    [[nodiscard]] qint64 expectedFrames() const;
    /// Decodes the next frames as interleaved 16-bit samples at the file's own rate. The span is valid until the next
    /// call; empty at the end.
    [[nodiscard]] Result<std::span<const qint16>> next();
    /// The next frame given by next() will be exactly this one (clamped to the end). Costs one read near the place.
    [[nodiscard]] Result<void> seek(qint64 frame);
    /// What was odd so far; complete once next() gave the end.
    [[nodiscard]] AudioWarnings warnings() const;
    /// Frames given so far, or up to the seek position.
    [[nodiscard]] qint64 position() const;

    struct Private;
    explicit AudioDecoder(std::unique_ptr<Private> d);

private:
    std::unique_ptr<Private> d;
};

} // namespace voicelog
