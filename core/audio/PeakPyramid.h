// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <QByteArray>
#include <QList>

#include <span>

namespace voicelog {

/// The lowest and highest sample of a stretch, in 16-bit units. An empty stretch has min > max.
struct Peak
{
    qint16 min = 1;
    qint16 max = 0;
    [[nodiscard]] bool isEmpty() const { return min > max; }
    void include(qint16 sample)
    {
        if (isEmpty())
            min = max = sample;
        else if (sample < min)
            min = sample;
        else if (sample > max)
            max = sample;
    }
    void include(const Peak &other)
    {
        if (other.isEmpty())
            return;
        if (isEmpty()) {
            *this = other;
            return;
        }
        min = other.min < min ? other.min : min;
        max = other.max > max ? other.max : max;
    }
    friend bool operator==(const Peak &, const Peak &) = default;
};

/// What is needed to draw a recording's waveform at any zoom above `baseFrames` per pixel: a peak of every 256 frames
/// per channel, and levels above it that each join four. Computed once at import (PeakBuilder), kept as one compact
/// blob with magic, version and length. Immutable and implicitly shared: copies are cheap, reading is thread-safe.
///
/// Eight hours of stereo at 8 kHz take about 10 MB, and 7 MB as a blob, which holds the base level alone.
class PeakPyramid
{
public:
    static constexpr int baseFrames = 256;
    static constexpr int levelFactor = 4;

    PeakPyramid() = default;
    [[nodiscard]] bool isNull() const { return m_channels == 0; }
    [[nodiscard]] int channels() const { return m_channels; }
    [[nodiscard]] int sampleRate() const { return m_sampleRate; }
    /// Frames per channel of the whole recording.
    [[nodiscard]] qint64 frames() const { return m_frames; }
    [[nodiscard]] qint64 durationMs() const { return m_sampleRate > 0 ? m_frames * 1000 / m_sampleRate : 0; }

    /// The peaks of out.size() equal bins, the first beginning at frame `firstFrame`, each `framesPerBin` wide. Bins
    /// outside the recording are empty. Chooses the level, so that the cost follows the number of bins.
    ///
    /// Rounding: both edges of a bin snap down to a multiple of the level's width, which is 256 for framesPerBin below
    /// 4096 and otherwise at most a quarter of framesPerBin (or the widest level's); the edge at the recording's end
    /// stays there. So neighbouring bins neither share nor lose a frame. Where framesPerBin is below 256 each bin is
    /// the base bin that holds its first frame: finer shapes are drawn from the samples themselves.
    void read(int channel, double firstFrame, double framesPerBin, std::span<Peak> out) const;

    [[nodiscard]] QByteArray toBytes() const;
    /// errors::InvalidValue for bytes that are no pyramid, of another version, or cut short.
    [[nodiscard]] static Result<PeakPyramid> fromBytes(QByteArrayView bytes);

private:
    friend class PeakBuilder;
    void buildUpperLevels();
    int m_channels = 0;
    int m_sampleRate = 0;
    qint64 m_frames = 0;
    QList<QList<QList<Peak>>> m_levels; ///< [level][channel][bin]
};

/// Makes a PeakPyramid from samples as they are decoded; memory follows the pyramid, not the sound.
class PeakBuilder
{
public:
    PeakBuilder(int channels, int sampleRate);
    /// Interleaved 16-bit samples: whole frames.
    void add(std::span<const qint16> interleaved);
    [[nodiscard]] PeakPyramid finish();

private:
    void scan(const qint16 *samples, qsizetype count);
    void closeBin();

    PeakPyramid m_pyramid;
    QList<Peak> m_open; ///< the unfinished base bin of each channel
    int m_openFrames = 0;
};

} // namespace voicelog
