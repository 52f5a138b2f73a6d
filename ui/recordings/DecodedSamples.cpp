// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DecodedSamples.h"

#include <audio/AudioDecoder.h>
#include <audio/AudioSource.h>
#include <recordings/RecordingService.h>

#include <QIODevice>

#include <algorithm>
#include <utility>

namespace voicelog {

struct DecodedSamples::Decoders
{
    struct Leg
    {
        std::unique_ptr<QIODevice> device;
        std::unique_ptr<AudioDecoder> decoder;
    };

    Recording recording;
    std::vector<Leg> legs;
    bool opened = false;

    [[nodiscard]] Result<void> open(const RecordingService &service)
    {
        opened = true;
        VOICELOG_ASSIGN(const AudioSourcePtr source, service.audio(recording));
        const QList<AudioSource::Leg> found = source->legs();
        for (int i = 0; i < found.size(); ++i) {
            Leg leg;
            VOICELOG_ASSIGN(leg.device, source->openLeg(i));
            VOICELOG_ASSIGN(leg.decoder, AudioDecoder::open(leg.device.get(), found[i].fileName));
            legs.push_back(std::move(leg));
        }
        return {};
    }

    [[nodiscard]] bool haveOneRate() const
    {
        return !legs.empty() && std::ranges::all_of(legs, [this](const Leg &leg) {
            return leg.decoder->format().sampleRate == legs.front().decoder->format().sampleRate;
        });
    }

    /// Adds the leg's channels; a leg that ends earlier is silent from there.
    [[nodiscard]] static Result<void> read(AudioDecoder &decoder, const Wanted &wanted, QList<QList<qint16>> &channels)
    {
        const int count = decoder.format().channels;
        QList<QList<qint16>> own(count);
        VOICELOG_TRY(decoder.seek(wanted.first));
        while (own.first().size() < wanted.count) {
            VOICELOG_ASSIGN(const std::span<const qint16> frames, decoder.next());
            if (frames.empty())
                break;
            const auto room = wanted.count - own.first().size();
            const auto taken = std::min<qint64>(room, qint64(frames.size()) / count);
            for (qint64 frame = 0; frame < taken; ++frame)
                for (int channel = 0; channel < count; ++channel)
                    own[channel].append(frames[size_t(frame * count + channel)]);
        }
        channels += own;
        return {};
    }

    [[nodiscard]] std::optional<SampleBlock> block(const RecordingService &service, const Wanted &wanted)
    {
        if (!opened && !open(service))
            legs.clear();
        if (!haveOneRate())
            return std::nullopt;
        SampleBlock block{.firstFrame = wanted.first, .channels = {}};
        for (Leg &leg : legs)
            if (!read(*leg.decoder, wanted, block.channels))
                return std::nullopt;
        qsizetype longest = 0;
        for (const auto &channel : std::as_const(block.channels))
            longest = std::max(longest, channel.size());
        for (auto &channel : block.channels)
            channel.resize(longest, 0);
        return block;
    }
};

DecodedSamples::DecodedSamples(const RecordingService &service, QObject *parent)
    : SampleProvider(parent), m_service(service)
{
    m_worker.setMaxThreadCount(1);
}

DecodedSamples::~DecodedSamples() { m_worker.waitForDone(); }

void DecodedSamples::setRecording(const std::optional<Recording> &recording)
{
    m_next.reset();
    m_busy = false;
    m_decoders = recording ? std::make_shared<Decoders>(*recording) : nullptr;
}

void DecodedSamples::request(qint64 firstFrame, qint64 count)
{
    if (!m_decoders)
        return;
    const Wanted wanted{firstFrame, count};
    if (m_busy)
        m_next = wanted; // only the last one is of interest
    else
        start(wanted);
}

void DecodedSamples::start(const Wanted &wanted)
{
    m_busy = true;
    m_worker.start([this, decoders = m_decoders, wanted]() mutable {
        auto block = decoders->block(m_service, wanted);
        QMetaObject::invokeMethod(
            this,
            [this, from = std::weak_ptr(decoders), wanted, block = std::move(block)] { answer(from, wanted, block); },
            Qt::QueuedConnection);
        decoders.reset(); // on this thread, as it was used here
    });
}

void DecodedSamples::answer(const std::weak_ptr<Decoders> &from, const Wanted &wanted,
                            const std::optional<SampleBlock> &block)
{
    if (from.lock() != m_decoders)
        return;
    m_busy = false;
    if (block)
        Q_EMIT delivered(*block);
    else
        Q_EMIT unavailable(wanted.first, wanted.count);
    if (m_next && !m_busy)
        start(*std::exchange(m_next, std::nullopt));
}

} // namespace voicelog
