// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/TimeRange.h>

#include <QList>
#include <QRandomGenerator>

#include <memory>
#include <span>
#include <vector>

namespace voicelog {

/// What is put in the place of a marked stretch, the one that leaves least first.
enum class RedactionMethod {
    Mute,        ///< silence
    Tone,        ///< a steady tone of 1 kHz
    VoiceChange, ///< the words stay, in a whisper: who speaks cannot be told
};

/// A stretch of a recording that the person may not hear as it is.
struct RedactionMark
{
    TimeRange range;
    int channel = -1; ///< of the sound, counted over the legs; -1: all
    RedactionMethod method = RedactionMethod::Mute;
    friend bool operator==(const RedactionMark &, const RedactionMark &) = default;
};

/// Redacts sound as it passes, in place. Nothing of the original is left in a frame that a mark touches; what lies
/// beside it fades out and in within 5 ms, so that no click tells where it was cut. Where marks overlap, the one that
/// leaves least counts. 16-bit frames, interleaved, in order from the first.
class SoundRedactor
{
public:
    static constexpr int fadeMs = 5;

    /// The sound that passes begins at `firstFrame` of the recording.
    SoundRedactor(const QList<RedactionMark> &marks, int channels, int sampleRate, qint64 firstFrame = 0,
                  const QRandomGenerator &noise = QRandomGenerator::securelySeeded());
    ~SoundRedactor();

    void apply(std::span<qint16> interleaved);

private:
    class Whisper;
    struct Stretch
    {
        qint64 first;
        qint64 end;
        RedactionMethod method;
    };
    struct Channel
    {
        std::vector<Stretch> stretches; ///< sorted; they may touch and do not overlap
        size_t next = 0;                ///< the first that is not over yet, with its fade
        std::unique_ptr<Whisper> whisper;
    };

    [[nodiscard]] std::vector<Stretch> stretchesOf(const QList<RedactionMark> &marks, int channel) const;
    void apply(Channel &channel, qint16 *samples, qint64 frames) const;
    [[nodiscard]] float fade(qint64 distance) const;
    [[nodiscard]] float toneAt(qint64 frame) const { return m_tone[size_t(frame % qint64(m_tone.size()))]; }

    int m_rate;
    qint64 m_fade;             ///< frames
    qint64 m_at;               ///< the frame that comes next
    std::vector<float> m_tone; ///< one period that has a whole number of frames
    std::vector<Channel> m_channels;
};

} // namespace voicelog
