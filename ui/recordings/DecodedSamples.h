// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/WorkerPool.h>
#include <recordings/Recording.h>
#include <timeline/SampleProvider.h>

#include <memory>
#include <optional>

namespace voicelog {

class RecordingService;

/// Gives the timeline single samples of one recording, decoded on a worker of its own that keeps its place in the sound
/// between requests. Nothing is opened before the first request; the decoders go with the recording. Two legs of
/// different rates have no common samples: then there are none, and the timeline stays with the peaks.
class DecodedSamples final : public SampleProvider
{
    Q_OBJECT

public:
    explicit DecodedSamples(const RecordingService &service, QObject *parent = nullptr);
    ~DecodedSamples() override;

    /// Nothing: forgets the sound.
    void setRecording(const std::optional<Recording> &recording);
    void request(qint64 firstFrame, qint64 count) override;

private:
    struct Decoders; ///< used on the worker only
    struct Wanted
    {
        qint64 first;
        qint64 count;
    };
    void start(const Wanted &wanted);
    void answer(const std::weak_ptr<Decoders> &from, const Wanted &wanted, const std::optional<SampleBlock> &block);

    const RecordingService &m_service;
    std::shared_ptr<Decoders> m_decoders;
    std::optional<Wanted> m_next;
    bool m_busy = false;
    WorkerPool m_worker;
};

} // namespace voicelog
