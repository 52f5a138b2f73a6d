// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AudioWriter.h"

#include "AudioErrors.h"
#include "FlacFile.h"
#include "OpusFile.h"
#include "WavFile.h"

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int maxWavChannels = 64;
constexpr int maxEncodedChannels = 8;   // FLAC's
constexpr int maxEncodedRate = 655'350; // FLAC's

std::unique_ptr<SoundFile> fileOf(QIODevice *device, AudioFileFormat format, int channels, int sampleRate)
{
    switch (format) {
    case AudioFileFormat::Wav16:
        return std::make_unique<WavFile>(device, channels, sampleRate);
    case AudioFileFormat::Flac:
        return std::make_unique<FlacFile>(device, channels, sampleRate);
    case AudioFileFormat::Opus:
        return std::make_unique<OpusFile>(device, channels, sampleRate);
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

} // namespace

std::unexpected<Error> writeFailed(const QString &detail)
{
    return fail(errors::AudioWriteFailed, {{u"detail"_s, detail}});
}

Result<void> writeAll(QIODevice *device, const char *bytes, qint64 count)
{
    while (count > 0) {
        const qint64 written = device->write(bytes, count);
        if (written <= 0)
            return writeFailed(device->errorString());
        bytes += written;
        count -= written;
    }
    return {};
}

struct AudioWriter::Private
{
    std::unique_ptr<SoundFile> file;
    int channels = 1;
    bool finished = false;
};

AudioWriter::AudioWriter(std::unique_ptr<Private> priv) : d(std::move(priv)) {}

AudioWriter::~AudioWriter() = default;

Result<std::unique_ptr<AudioWriter>> AudioWriter::open(QIODevice *device, AudioFileFormat format, int channels,
                                                       int sampleRate)
{
    const int maxChannels = format == AudioFileFormat::Wav16 ? maxWavChannels : maxEncodedChannels;
    if (channels < 1 || channels > maxChannels || sampleRate < 1 || sampleRate > maxEncodedRate)
        return writeFailed(u"%1 channels at %2 Hz"_s.arg(channels).arg(sampleRate));
    if (!device->isWritable() || device->isSequential())
        return writeFailed(u"not a seekable device"_s);
    auto d = std::make_unique<Private>();
    d->channels = channels;
    d->file = fileOf(device, format, channels, sampleRate);
    VOICELOG_TRY(d->file->begin());
    return std::make_unique<AudioWriter>(std::move(d));
}

Result<void> AudioWriter::write(std::span<const qint16> interleaved)
{
    Q_ASSERT(!d->finished && interleaved.size() % size_t(d->channels) == 0);
    return d->file->write(interleaved);
}

Result<void> AudioWriter::finish()
{
    Q_ASSERT(!d->finished);
    d->finished = true;
    return d->file->finish();
}

} // namespace voicelog
