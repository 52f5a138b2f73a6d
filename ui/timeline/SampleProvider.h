// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

namespace voicelog {

/// Real samples of a stretch of the recording, per channel.
struct SampleBlock
{
    qint64 firstFrame = 0;
    QList<QList<qint16>> channels; ///< all of one length

    [[nodiscard]] qint64 frames() const { return channels.isEmpty() ? 0 : channels.first().size(); }
};

/// Where the timeline gets real samples from when the zoom is deeper than the peaks (below 256 frames per pixel). The
/// page implements it over a decoder on a thread of its own. The view draws peaks until the samples come, asks for some
/// screens' width at most, and asks one thing at a time: a new request replaces the one before, which need not be
/// answered any more. An answer may be shorter than asked at the recording's end.
class SampleProvider : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Frames [firstFrame, firstFrame + count) of every channel. Returns at once; delivered() follows, never from
    /// within.
    virtual void request(qint64 firstFrame, qint64 count) = 0;

Q_SIGNALS:
    void delivered(const voicelog::SampleBlock &block);
    /// The samples cannot be had; the view stays with the peaks and asks again only for another stretch.
    void unavailable(qint64 firstFrame, qint64 count);
};

} // namespace voicelog
