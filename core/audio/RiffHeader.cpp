// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RiffHeader.h"

#include "AudioErrors.h"
#include "AudioInput.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int maxChunks = 4096;
constexpr int maxFormatBytes = 4096;
constexpr QByteArrayView w64RiffId("riff\x2e\x91\xcf\x11\xa5\xd6\x28\xdb\x04\xc1\x00\x00", 16);
// All other W64 chunk ids are four letters and this.
constexpr QByteArrayView w64IdTail("\xf3\xac\xd3\x11\x8c\xd1\x00\xc0\x4f\x8e\xdb\x8a", 12);
constexpr QByteArrayView extensibleGuidTail("\x00\x00\x00\x00\x10\x00\x80\x00\x00\xaa\x00\x38\x9b\x71", 14);
constexpr int extensibleTag = 0xFFFE;

quint16 u16(QByteArrayView bytes, qsizetype at) { return qFromLittleEndian<quint16>(bytes.data() + at); }
quint32 u32(QByteArrayView bytes, qsizetype at) { return qFromLittleEndian<quint32>(bytes.data() + at); }
qint64 i64(QByteArrayView bytes, qsizetype at) { return qFromLittleEndian<qint64>(bytes.data() + at); }

bool isChunkId(QByteArrayView id)
{
    return id.size() == 4 && std::ranges::all_of(id, [](char c) { return c >= ' ' && c < '\x7f'; });
}

bool isKnownId(QByteArrayView id)
{
    static constexpr std::array known{"data", "fmt ", "fact", "LIST", "JUNK", "junk", "bext", "cue ",
                                      "smpl", "note", "labl", "id3 ", "PAD ", "iXML", "PEAK", "afsp"};
    return std::ranges::any_of(known, [id](const char *k) { return id == QByteArrayView(k, 4); });
}

/// The sizes that programs write when they do not know or cannot say the size.
bool isPlaceholder(qint64 size)
{
    return size == 0 || (size >= 0x7FFFF000 && size <= 0x80000100) || (size >= 0xFFFFF000 && size <= 0xFFFFFFFF);
}

/// Walks the chunks of one file.
class RiffReader
{
public:
    explicit RiffReader(AudioInput &input) : m_input(input) {}

    Result<RiffHeader> read()
    {
        VOICELOG_ASSIGN(const QByteArray start, m_input.bytesAt(0, 40));
        m_w64 = start.startsWith(w64RiffId);
        m_header.container = m_w64 ? u"w64"_s : start.startsWith("RIFF") ? u"wav"_s : u"rf64"_s;
        m_riffSize = m_w64 ? (start.size() >= 24 ? i64(start, 16) : 0) : qint64(u32(start, 4)) + 8;
        qint64 at = m_w64 ? 40 : 12;
        for (int chunks = 0; chunks < maxChunks && at >= 0; ++chunks) {
            VOICELOG_ASSIGN(at, readChunk(at));
        }
        if (m_header.formatTag == 0)
            return notAudio(u"no fmt chunk"_s);
        if (m_header.channels == 0 || m_header.sampleRate == 0)
            return notAudio(u"impossible fmt chunk"_s);
        return std::move(m_header);
    }

private:
    struct Chunk
    {
        QByteArray id;
        qint64 body = 0;
        qint64 size = 0;
    };

    std::unexpected<Error> notAudio(const QString &detail) const
    {
        return fail(errors::NotAudio, {{u"name"_s, m_input.name()}, {u"detail"_s, detail}});
    }

    Result<std::optional<Chunk>> chunkAt(qint64 at)
    {
        VOICELOG_ASSIGN(const QByteArray head, m_input.bytesAt(at, m_w64 ? 24 : 8));
        if (head.size() < (m_w64 ? 24 : 8) || !isChunkId(head.first(4)))
            return std::nullopt;
        if (!m_w64)
            return Chunk{head.first(4), at + 8, u32(head, 4)};
        if (QByteArrayView(head).sliced(4, 12) != w64IdTail || i64(head, 16) < 24)
            return std::nullopt;
        return Chunk{head.first(4), at + 24, i64(head, 16) - 24};
    }

    /// Where the chunk after this one begins. An odd size is followed by a pad byte, which some writers forget.
    Result<qint64> after(const Chunk &chunk)
    {
        if (chunk.size > m_input.size() - chunk.body)
            return -1;
        const qint64 end = chunk.body + chunk.size;
        if (m_w64)
            return (end + 7) & ~qint64(7);
        if (chunk.size % 2 == 0)
            return end;
        VOICELOG_ASSIGN(const QByteArray next, m_input.bytesAt(end, 5));
        const bool unpadded = isKnownId(next.first(std::min<qsizetype>(4, next.size()))) &&
                              !(next.size() == 5 && isKnownId(next.sliced(1)));
        return unpadded ? end : end + 1;
    }

    /// Takes in the chunk there and returns the place of the next; -1 after the last that matters.
    Result<qint64> readChunk(qint64 at)
    {
        VOICELOG_ASSIGN(const std::optional<Chunk> chunk, chunkAt(at));
        if (!chunk)
            return -1;
        if (chunk->id == "ds64") {
            VOICELOG_ASSIGN(const QByteArray body, m_input.bytesAt(chunk->body, 28));
            if (body.size() >= 24) {
                m_riffSize = std::min(i64(body, 0), std::numeric_limits<qint64>::max() - 8) + 8;
                m_ds64DataSize = i64(body, 8);
            }
        } else if (chunk->id == "fmt ") {
            VOICELOG_TRY(readFormat(*chunk));
        } else if (chunk->id == "fact") {
            VOICELOG_ASSIGN(const QByteArray body, m_input.bytesAt(chunk->body, std::min<qint64>(chunk->size, 8)));
            if (body.size() >= 4)
                m_header.factFrames = m_w64 && body.size() == 8 ? i64(body, 0) : qint64(u32(body, 0));
        } else if (chunk->id == "data") {
            VOICELOG_TRY(readData(*chunk));
            return -1;
        }
        return after(*chunk);
    }

    Result<void> readFormat(const Chunk &chunk)
    {
        const qint64 size = std::min<qint64>(chunk.size, maxFormatBytes);
        VOICELOG_ASSIGN(const QByteArray f, m_input.bytesAt(chunk.body, size));
        if (f.size() < 16)
            return notAudio(u"fmt chunk cut short"_s);
        m_header.formatTag = u16(f, 0);
        m_header.channels = u16(f, 2);
        m_header.sampleRate = int(std::min<quint32>(u32(f, 4), 0x7FFFFFFF));
        m_header.blockAlign = u16(f, 12);
        m_header.bitsPerSample = u16(f, 14);
        if (f.size() < 18)
            return {};
        m_header.extra = f.sliced(18).left(u16(f, 16));
        if (m_header.formatTag == extensibleTag && m_header.extra.size() >= 22) {
            if (m_header.extra.sliced(8).startsWith(extensibleGuidTail))
                m_header.formatTag = u16(m_header.extra, 6);
            m_header.extra = m_header.extra.sliced(22);
        } else if (m_header.extra.size() >= 2) {
            m_header.framesPerBlock = u16(m_header.extra, 0);
        }
        return {};
    }

    Result<void> readData(const Chunk &chunk)
    {
        const qint64 there = m_input.size() - chunk.body;
        const qint64 declared = m_ds64DataSize >= 0 && chunk.size == 0xFFFFFFFF ? m_ds64DataSize : chunk.size;
        m_header.dataAt = chunk.body;
        // A size of zero is right if nothing or only other chunks follow.
        VOICELOG_ASSIGN(const bool chunksFollow, onlyChunksFrom(chunk.body));
        const bool wrapped =
            !m_w64 && declared < there && there > 0xFFFFFFFF && (there - declared) % 0x100000000 < 4096;
        // A recorder that wrote to a pipe could not come back to write the size.
        bool unknown = false;
        if (!m_w64 && m_ds64DataSize < 0 && declared > 0 && declared < there && isPlaceholder(declared)) {
            VOICELOG_ASSIGN(const qint64 behind, after(Chunk{chunk.id, chunk.body, declared}));
            VOICELOG_ASSIGN(const bool whole, onlyChunksFrom(behind));
            unknown = !whole;
        }
        if ((declared == 0 && !chunksFollow) || (declared > there && isPlaceholder(declared)) || wrapped || unknown) {
            m_header.dataBytes = there;
            m_header.warnings |= AudioWarning::HeaderSizeWrong;
            return {};
        }
        m_header.declaredBytes = declared;
        m_header.dataBytes = std::min(declared, there);
        if (declared > there) {
            m_header.warnings |= AudioWarning::Truncated;
            return {};
        }
        VOICELOG_ASSIGN(const qint64 next, after(Chunk{chunk.id, chunk.body, declared}));
        VOICELOG_ASSIGN(const bool wellEnded, onlyChunksFrom(next));
        if (!wellEnded)
            m_header.warnings |= AudioWarning::DataAfterEnd;
        else if (m_riffSize > m_input.size() + 1 || m_riffSize < chunk.body + declared)
            m_header.warnings |= AudioWarning::HeaderSizeWrong;
        return {};
    }

    /// True if the file ends there, or goes on with whole chunks to its end.
    Result<bool> onlyChunksFrom(qint64 at)
    {
        for (int chunks = 0; chunks < maxChunks; ++chunks) {
            if (at < 0 || at + (m_w64 ? 8 : 1) >= m_input.size())
                return at >= 0;
            VOICELOG_ASSIGN(const std::optional<Chunk> chunk, chunkAt(at));
            if (!chunk)
                return false;
            VOICELOG_ASSIGN(at, after(*chunk));
        }
        return false;
    }

    AudioInput &m_input;
    RiffHeader m_header;
    bool m_w64 = false;
    qint64 m_riffSize = 0;
    qint64 m_ds64DataSize = -1;
};

} // namespace

bool RiffHeader::matches(QByteArrayView start)
{
    if (start.startsWith(w64RiffId))
        return true;
    return start.size() >= 12 && start.sliced(8).startsWith("WAVE") &&
           (start.startsWith("RIFF") || start.startsWith("RF64") || start.startsWith("BW64"));
}

Result<RiffHeader> RiffHeader::read(AudioInput &input) { return RiffReader(input).read(); }

} // namespace voicelog
