// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "SampleProvider.h"
#include "TimelineGeometry.h"

#include <QPointer>

#include <optional>
#include <span>

namespace voicelog {

/// The samples that are at hand for deep zoom, and the asking for them. Owned by the waveform pane.
class SampleWindow : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Null: peaks alone are drawn. The provider is not owned and may go away at any time.
    void setProvider(SampleProvider *provider);
    void clear();
    /// Asks for what this view needs, unless it is here or on its way.
    void want(const TimelineGeometry &geometry, double devicePixelRatio);
    /// True if all that is visible is at hand.
    [[nodiscard]] bool covers(const TimelineGeometry &geometry) const;
    [[nodiscard]] const SampleBlock &block() const { return m_block; }
    /// As PeakPyramid::read, from real samples. Each bin also takes in the sample before it, so that the line between
    /// two bins is unbroken.
    void read(int channel, double firstFrame, double framesPerBin, std::span<Peak> out) const;

Q_SIGNALS:
    void arrived();

private:
    struct Stretch
    {
        qint64 first = 0;
        qint64 last = 0;
        [[nodiscard]] bool covers(const Stretch &other) const
        {
            return last > first && first <= other.first && last >= other.last;
        }
    };
    [[nodiscard]] static Stretch visible(const TimelineGeometry &geometry);

    QPointer<SampleProvider> m_provider;
    SampleBlock m_block;
    Stretch m_covered;              ///< what the block answers: to the end, if it was asked to the end and is shorter
    std::optional<Stretch> m_asked; ///< on its way, or known not to come
    qint64 m_recordingFrames = 0;
};

} // namespace voicelog
