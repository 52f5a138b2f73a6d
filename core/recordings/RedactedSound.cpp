// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RedactedSound.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace voicelog {

RedactedSound::RedactedSound(StoredSound sound, qint64 frames, QList<RedactionMark> marks)
    : m_sound(std::move(sound)), m_channels(m_sound.joined().channels()), m_rate(m_sound.joined().sampleRate()),
      m_frames(frames), m_frameBytes(m_channels * qint64(sizeof(qint16))), m_marks(std::move(marks))
{
}

QByteArray RedactedSound::header() const
{
    const auto bytes = quint32(std::min<qint64>(m_frames * m_frameBytes, 0xffffffff - headerBytes));
    QByteArray header(headerBytes, '\0');
    const auto put = [&header](qsizetype at, auto value) { qToLittleEndian(value, header.data() + at); };
    std::memcpy(header.data(), "RIFF", 4);
    put(4, quint32(bytes + headerBytes - 8));
    std::memcpy(header.data() + 8, "WAVEfmt ", 8);
    put(16, quint32(16));
    put(20, quint16(1)); // PCM
    put(22, quint16(m_channels));
    put(24, quint32(m_rate));
    put(28, quint32(m_rate * m_frameBytes));
    put(32, quint16(m_frameBytes));
    put(34, quint16(16));
    std::memcpy(header.data() + 36, "data", 4);
    put(40, bytes);
    return header;
}

Result<void> RedactedSound::nextBlock()
{
    m_blockAt = blockEnd();
    const auto samples = m_sound.joined().next();
    if (!samples) { // its legs may stand at different places now: the next read seeks anew
        m_redactor.reset();
        m_block.clear();
        return fail(samples);
    }
    m_block.assign(samples->begin(), samples->end());
    m_redactor->apply(m_block);
    return {};
}

Result<void> RedactedSound::bring(qint64 frame)
{
    if (!m_redactor || frame < m_blockAt || frame > blockEnd() + m_rate) {
        const qint64 ms = frame * 1000 / m_rate;
        VOICELOG_TRY(m_sound.joined().seek(ms));
        m_block.clear();
        m_blockAt = ms * m_rate / 1000;
        m_redactor = std::make_unique<SoundRedactor>(m_marks, m_channels, m_rate, m_blockAt);
    }
    while (frame >= blockEnd()) {
        VOICELOG_TRY(nextBlock());
        if (m_block.empty())
            break;
    }
    return {};
}

bool RedactedSound::open(OpenMode mode)
{
    if ((mode & ~OpenMode(Unbuffered)) != ReadOnly)
        return false;
    return QIODevice::open(mode | Unbuffered); // the block is the buffer
}

qint64 RedactedSound::readSome(qint64 at, char *data, qint64 maxSize)
{
    if (at < headerBytes) {
        const qint64 count = std::min(maxSize, headerBytes - at);
        std::memcpy(data, header().constData() + at, size_t(count));
        return count;
    }
    if (!bring((at - headerBytes) / m_frameBytes))
        return -1;
    if (m_block.empty()) { // it ended before its time
        std::memset(data, 0, size_t(maxSize));
        return maxSize;
    }
    const qint64 offset = at - headerBytes - m_blockAt * m_frameBytes;
    const qint64 count = std::min(maxSize, qint64(m_block.size() * sizeof(qint16)) - offset);
    std::memcpy(data, reinterpret_cast<const char *>(m_block.data()) + offset, size_t(count));
    return count;
}

qint64 RedactedSound::readData(char *data, qint64 maxSize)
{
    const qint64 at = pos();
    const qint64 wanted = std::min(maxSize, size() - at);
    for (qint64 done = 0; done < wanted;) {
        const qint64 got = readSome(at + done, data + done, wanted - done);
        if (got < 0)
            return done > 0 ? done : -1;
        done += got;
    }
    return std::max<qint64>(0, wanted);
}

} // namespace voicelog
