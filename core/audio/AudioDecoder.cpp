// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AudioDecoder.h"

#include "AudioErrors.h"
#include "AudioInput.h"
#include "BlockPackets.h"
#include "CodecSource.h"
#include "FormatPackets.h"
#include "Headerless.h"
#include "MpegSync.h"
#include "OggEnd.h"
#include "PcmSource.h"
#include "RiffHeader.h"

#include <QIODevice>

#include <mutex>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

// Bytes: a header may claim anything, and the list of a day's packets takes as much.
constexpr size_t mostInOnePiece = size_t(128) * 1024 * 1024;

using SourceResult = Result<std::unique_ptr<FrameSource>>;

std::unexpected<Error> notAudio(const AudioInput &input, const QString &detail)
{
    return fail(errors::NotAudio, {{u"name"_s, input.name()}, {u"detail"_s, detail}});
}

SourceResult openPackets(const AudioInput &input, std::unique_ptr<PacketSource> packets)
{
    return CodecSource::open(std::move(packets), input.name());
}

SourceResult openFormat(const AudioInput &input, const char *demuxer, const QString &container)
{
    VOICELOG_ASSIGN(std::unique_ptr<PacketSource> packets, FormatPackets::open(input, demuxer, container));
    return openPackets(input, std::move(packets));
}

SourceResult openRiff(AudioInput &input, AudioWarnings &warnings)
{
    VOICELOG_ASSIGN(const RiffHeader header, RiffHeader::read(input));
    if (header.channels > AudioFormat::maxChannels || header.sampleRate > AudioFormat::maxRate)
        return notAudio(input, u"impossible channels or rate"_s);
    warnings |= header.warnings;
    if (const std::optional<PcmCoding> coding = PcmSource::codingOf(header))
        return std::make_unique<PcmSource>(input, header, *coding);
    if (std::unique_ptr<PacketSource> packets = BlockPackets::forRiff(input, header))
        return openPackets(input, std::move(packets));
    return openFormat(input, header.container == "w64"_L1 ? "w64" : "wav", header.container);
}

SourceResult openHeaderless(const AudioInput &input, const Headerless &kind)
{
    switch (kind.coding) {
    case Headerless::Coding::Gsm:
        return openPackets(input, BlockPackets::gsm(input));
    case Headerless::Coding::G722:
        return openPackets(input, BlockPackets::g722(input));
    case Headerless::Coding::ALaw:
        return std::make_unique<PcmSource>(input, u"alaw"_s, PcmCoding::ALaw, kind.sampleRate);
    case Headerless::Coding::MuLaw:
        return std::make_unique<PcmSource>(input, u"mulaw"_s, PcmCoding::MuLaw, kind.sampleRate);
    case Headerless::Coding::Linear16:
        return std::make_unique<PcmSource>(input, u"s16le"_s, PcmCoding::S16, kind.sampleRate);
    }
    return notAudio(input, {});
}

/// What the file is, by its own bytes; by its name only where its bytes say nothing.
SourceResult openSource(AudioInput &input, AudioWarnings &warnings)
{
    VOICELOG_ASSIGN(const QByteArray start, input.bytesAt(0, 64));
    if (RiffHeader::matches(start))
        return openRiff(input, warnings);
    if (start.startsWith("OggS")) {
        VOICELOG_ASSIGN(const bool whole, oggEndsWell(input));
        if (!whole)
            warnings |= AudioWarning::Truncated;
        return openFormat(input, "ogg", u"ogg"_s);
    }
    if (start.startsWith("fLaC"))
        return openFormat(input, "flac", u"flac"_s);
    if (QByteArrayView(start).sliced(std::min<qsizetype>(4, start.size())).startsWith("ftyp"))
        return openFormat(input, "mov", u"m4a"_s);
    if (start.startsWith(".snd"))
        return openFormat(input, "au", u"au"_s);
    if (const std::optional<Headerless> kind = Headerless::byName(input.name()))
        return openHeaderless(input, *kind);
    VOICELOG_ASSIGN(const bool mpeg, looksLikeMpegAudio(input));
    if (mpeg)
        return openFormat(input, "mp3", u"mp3"_s);
    return notAudio(input, u"unknown format"_s);
}

} // namespace

struct AudioDecoder::Private
{
    std::unique_ptr<FrameSource> source;
    AudioWarnings opening;
    qint64 position = 0;
    qint64 end = -1; ///< once known
};

AudioDecoder::AudioDecoder(std::unique_ptr<Private> priv) : d(std::move(priv)) {}

AudioDecoder::~AudioDecoder() = default;

Result<std::unique_ptr<AudioDecoder>> AudioDecoder::open(QIODevice *device, const QString &fileName)
{
    // FFmpeg would print files' contents and metadata to stderr, where personal data must not go.
    static std::once_flag quiet;
    std::call_once(quiet, [] {
        av_log_set_level(AV_LOG_QUIET);
        av_max_alloc(mostInOnePiece);
    });

    if (!device->isOpen() || device->isSequential())
        return fail(errors::AudioReadFailed, {{u"name"_s, fileName}, {u"detail"_s, u"not seekable"_s}});
    AudioInput input(device, fileName);
    if (input.size() == 0)
        return fail(errors::EmptyAudio, {{u"name"_s, fileName}});
    auto d = std::make_unique<Private>();
    VOICELOG_ASSIGN(d->source, openSource(input, d->opening));
    return std::make_unique<AudioDecoder>(std::move(d));
}

qint64 AudioDecoder::expectedFrames() const { return d->source->expectedFrames(); }

const AudioFormat &AudioDecoder::format() const { return d->source->format(); }

Result<std::span<const qint16>> AudioDecoder::next()
{
    VOICELOG_ASSIGN(const std::span<const qint16> samples, d->source->next());
    if (samples.empty())
        d->end = d->position;
    d->position += qint64(samples.size()) / std::max(d->source->format().channels, 1);
    return samples;
}

Result<void> AudioDecoder::seek(qint64 frame)
{
    VOICELOG_ASSIGN(d->position, d->source->seek(frame));
    return {};
}

AudioWarnings AudioDecoder::warnings() const
{
    AudioWarnings all = d->opening | d->source->warnings();
    if (d->end == 0)
        all |= AudioWarning::NoSound;
    else if (d->end > 0 && d->end < d->source->format().sampleRate)
        all |= AudioWarning::UnderOneSecond;
    return all;
}

qint64 AudioDecoder::position() const { return d->position; }

} // namespace voicelog
