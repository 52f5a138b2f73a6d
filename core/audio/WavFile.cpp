// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WavFile.h"

#include <QSysInfo>
#include <QtEndian>

#include <vector>

namespace voicelog {

namespace {

constexpr qint64 wavHeaderBytes = 80;
constexpr qint64 maxRiffBytes = 0xFFFFFFFF;

template <typename Integer>
void append(QByteArray &bytes, Integer value)
{
    const Integer little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

} // namespace

WavFile::WavFile(QIODevice *device, int channels, int sampleRate)
    : m_device(device), m_channels(channels), m_sampleRate(sampleRate)
{
}

QByteArray WavFile::header() const
{
    const qint64 riffBytes = wavHeaderBytes - 8 + m_dataBytes;
    const bool large = riffBytes > maxRiffBytes;
    const int frameBytes = m_channels * int(sizeof(qint16));
    QByteArray bytes;
    bytes.append(large ? "RF64" : "RIFF");
    append(bytes, quint32(large ? maxRiffBytes : riffBytes));
    bytes.append("WAVE");
    bytes.append(large ? "ds64" : "JUNK");
    append(bytes, quint32(28));
    append(bytes, large ? quint64(riffBytes) : 0);
    append(bytes, large ? quint64(m_dataBytes) : 0);
    append(bytes, large ? quint64(m_dataBytes / frameBytes) : 0);
    append(bytes, quint32(0)); // no table of further sizes
    bytes.append("fmt ");
    append(bytes, quint32(16));
    append(bytes, quint16(1));
    append(bytes, quint16(m_channels));
    append(bytes, quint32(m_sampleRate));
    append(bytes, quint32(m_sampleRate * frameBytes));
    append(bytes, quint16(frameBytes));
    append(bytes, quint16(16));
    bytes.append("data");
    append(bytes, quint32(large ? maxRiffBytes : m_dataBytes));
    Q_ASSERT(bytes.size() == wavHeaderBytes);
    return bytes;
}

Result<void> WavFile::begin()
{
    m_start = m_device->pos();
    const QByteArray bytes = header();
    return writeAll(m_device, bytes.constData(), bytes.size());
}

Result<void> WavFile::write(std::span<const qint16> interleaved)
{
    const auto bytes = qint64(interleaved.size_bytes());
    if constexpr (QSysInfo::ByteOrder == QSysInfo::LittleEndian) {
        VOICELOG_TRY(writeAll(m_device, reinterpret_cast<const char *>(interleaved.data()), bytes));
    } else {
        std::vector<qint16> little(interleaved.size());
        qToLittleEndian<qint16>(interleaved.data(), qsizetype(interleaved.size()), little.data());
        VOICELOG_TRY(writeAll(m_device, reinterpret_cast<const char *>(little.data()), bytes));
    }
    m_dataBytes += bytes;
    return {};
}

Result<void> WavFile::finish()
{
    const qint64 end = m_device->pos();
    if (!m_device->seek(m_start))
        return writeFailed(m_device->errorString());
    const QByteArray bytes = header();
    VOICELOG_TRY(writeAll(m_device, bytes.constData(), bytes.size()));
    return m_device->seek(end) ? Result<void>() : writeFailed(m_device->errorString());
}

} // namespace voicelog
