// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Gunzip.h"

#include <algorithm>
#include <zlib.h>

namespace voicelog {

namespace {

class Inflater
{
public:
    Inflater() : m_ok(inflateInit2(&m_stream, MAX_WBITS + 16) == Z_OK) {} // 16: gzip, with its CRC-32 and length
    ~Inflater() { inflateEnd(&m_stream); }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;

    std::optional<QByteArray> run(QByteArrayView packed, qsizetype most)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data())); // zlib only reads it
        m_stream.avail_in = uInt(packed.size());
        QByteArray chunk(qsizetype(64) * 1024, Qt::Uninitialized);
        QByteArray all;
        while (m_ok) {
            m_stream.next_out = reinterpret_cast<Bytef *>(chunk.data());
            m_stream.avail_out = uInt(chunk.size());
            const int result = inflate(&m_stream, Z_NO_FLUSH);
            const qsizetype made = chunk.size() - qsizetype(m_stream.avail_out);
            all.append(chunk.constData(), std::min(made, most + 1 - all.size()));
            if (all.size() > most || (result == Z_STREAM_END && m_stream.avail_in == 0))
                return all;
            m_ok = result == Z_OK || (result == Z_STREAM_END && inflateReset(&m_stream) == Z_OK); // a further member
        }
        return std::nullopt;
    }

private:
    z_stream m_stream{};
    bool m_ok;
};

} // namespace

bool isGzip(const QByteArray &bytes) { return bytes.startsWith("\x1f\x8b"); }

std::optional<QByteArray> gunzipped(const QByteArray &bytes, qsizetype most) { return Inflater().run(bytes, most); }

} // namespace voicelog
