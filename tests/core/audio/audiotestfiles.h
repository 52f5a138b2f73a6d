// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <audio/AudioDecoder.h>
#include <base/BaseErrors.h>
#include <support/Ffmpeg.h>

#include <QFile>
#include <QRandomGenerator>
#include <QStringList>

#include <cstring>
#include <vector>

namespace voicelog::test {

using Samples = std::vector<qint16>;

/// A sound file on the disk and its decoder.
class OpenSound
{
public:
    explicit OpenSound(const QString &path) : m_file(path), opened(open()) {}
    [[nodiscard]] AudioDecoder *decoder() const { return opened->get(); }

private:
    Result<std::unique_ptr<AudioDecoder>> open()
    {
        if (!m_file.open(QIODevice::ReadOnly))
            return fail(errors::FileUnreadable);
        return AudioDecoder::open(&m_file, m_file.fileName());
    }
    QFile m_file;

public:
    Result<std::unique_ptr<AudioDecoder>> opened;
};

/// All from the decoder's position to the end.
inline Result<Samples> decodeAll(AudioDecoder &decoder)
{
    Samples all;
    while (true) {
        VOICELOG_ASSIGN(const std::span<const qint16> samples, decoder.next());
        if (samples.empty())
            return all;
        all.insert(all.end(), samples.begin(), samples.end());
    }
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QByteArray randomBytes(qsizetype count, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray bytes(count, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random.generate());
    return bytes;
}

/// What the ffmpeg program makes of a file: 16-bit samples at its own rate.
inline Result<Samples> decodeWithFfmpeg(const QString &path, const QStringList &inputOptions)
{
    VOICELOG_ASSIGN(const QByteArray bytes,
                    runFfmpeg(inputOptions + QStringList{QStringLiteral("-i"), path, QStringLiteral("-f"),
                                                         QStringLiteral("s16le"), QStringLiteral("-c:a"),
                                                         QStringLiteral("pcm_s16le"), QStringLiteral("-")}));
    Samples samples(size_t(bytes.size()) / sizeof(qint16));
    std::memcpy(samples.data(), bytes.constData(), samples.size() * sizeof(qint16));
    return samples;
}

} // namespace voicelog::test
