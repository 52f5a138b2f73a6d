// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PcmSource.h"

#include "RiffHeader.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype bytesPerRead = 64 * 1024;

constexpr int bytesOf(PcmCoding coding)
{
    switch (coding) {
    case PcmCoding::U8:
    case PcmCoding::ALaw:
    case PcmCoding::MuLaw:
        return 1;
    case PcmCoding::S16:
        return 2;
    case PcmCoding::S24:
        return 3;
    case PcmCoding::S32:
    case PcmCoding::F32:
        return 4;
    case PcmCoding::F64:
        return 8;
    }
    return 0;
}

QString nameOf(PcmCoding coding)
{
    switch (coding) {
    case PcmCoding::U8:
        return u"pcm_u8"_s;
    case PcmCoding::S16:
        return u"pcm_s16le"_s;
    case PcmCoding::S24:
        return u"pcm_s24le"_s;
    case PcmCoding::S32:
        return u"pcm_s32le"_s;
    case PcmCoding::F32:
        return u"pcm_f32le"_s;
    case PcmCoding::F64:
        return u"pcm_f64le"_s;
    case PcmCoding::ALaw:
        return u"pcm_alaw"_s;
    case PcmCoding::MuLaw:
        return u"pcm_mulaw"_s;
    }
    return {};
}

/// ITU-T G.711: the value of each code.
constexpr qint16 aLawValue(int code)
{
    code ^= 0x55;
    const int exponent = (code >> 4) & 7;
    const int mantissa = ((code & 0x0F) << 4) + 8;
    const int value = exponent == 0 ? mantissa : (mantissa + 0x100) << (exponent - 1);
    return qint16((code & 0x80) != 0 ? value : -value);
}

constexpr qint16 muLawValue(int code)
{
    code = ~code & 0xFF;
    const int value = ((((code & 0x0F) << 3) + 0x84) << ((code >> 4) & 7)) - 0x84;
    return qint16((code & 0x80) != 0 ? -value : value);
}

template <typename Function>
constexpr std::array<qint16, 256> tableOf(Function value)
{
    std::array<qint16, 256> table{};
    for (int code = 0; code < 256; ++code)
        table[size_t(code)] = value(code);
    return table;
}

constexpr auto aLawTable = tableOf(aLawValue);
constexpr auto muLawTable = tableOf(muLawValue);

template <typename Float>
qint16 fromFloat(Float value)
{
    constexpr Float scale = 32768;
    value *= scale;
    if (!(value > -scale)) // also what is no number at all
        return std::isnan(value) ? qint16(0) : std::numeric_limits<qint16>::min();
    return value >= scale - 1 ? std::numeric_limits<qint16>::max() : qint16(std::lrint(value));
}

template <typename Convert>
void convertEach(const uchar *from, qint16 *to, qsizetype count, int step, Convert convert)
{
    for (qsizetype i = 0; i < count; ++i, from += step)
        to[i] = convert(from);
}

void convert(PcmCoding coding, const uchar *from, qint16 *to, qsizetype count)
{
    switch (coding) {
    case PcmCoding::U8:
        return convertEach(from, to, count, 1, [](const uchar *p) { return qint16((*p - 128) * 256); });
    case PcmCoding::ALaw:
        return convertEach(from, to, count, 1, [](const uchar *p) { return aLawTable[*p]; });
    case PcmCoding::MuLaw:
        return convertEach(from, to, count, 1, [](const uchar *p) { return muLawTable[*p]; });
    case PcmCoding::S16:
        qFromLittleEndian<qint16>(from, count, to);
        return;
    case PcmCoding::S24:
        return convertEach(from, to, count, 3, [](const uchar *p) { return qFromLittleEndian<qint16>(p + 1); });
    case PcmCoding::S32:
        return convertEach(from, to, count, 4, [](const uchar *p) { return qFromLittleEndian<qint16>(p + 2); });
    case PcmCoding::F32:
        return convertEach(from, to, count, 4, [](const uchar *p) { return fromFloat(qFromLittleEndian<float>(p)); });
    case PcmCoding::F64:
        return convertEach(from, to, count, 8, [](const uchar *p) { return fromFloat(qFromLittleEndian<double>(p)); });
    }
}

std::optional<PcmCoding> linearCoding(int bytesPerSample)
{
    switch (bytesPerSample) {
    case 1:
        return PcmCoding::U8;
    case 2:
        return PcmCoding::S16;
    case 3:
        return PcmCoding::S24;
    case 4:
        return PcmCoding::S32;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<PcmCoding> PcmSource::codingOf(const RiffHeader &header)
{
    // Fewer bits than the container's lie in its upper part, so the bytes per sample decide.
    const int bytes = header.blockAlign > 0 && header.blockAlign % header.channels == 0
                          ? header.blockAlign / header.channels
                          : (header.bitsPerSample + 7) / 8;
    switch (header.formatTag) {
    case 1:
        return linearCoding(bytes);
    case 3:
        return bytes == 4 ? std::optional(PcmCoding::F32) : bytes == 8 ? std::optional(PcmCoding::F64) : std::nullopt;
    case 6:
        return PcmCoding::ALaw;
    case 7:
        return PcmCoding::MuLaw;
    default:
        return std::nullopt;
    }
}

PcmSource::PcmSource(AudioInput input, const RiffHeader &header, PcmCoding coding)
    : m_input(std::move(input)), m_warnings(header.warnings), m_coding(coding), m_dataAt(header.dataAt)
{
    m_format.container = header.container;
    m_format.channels = header.channels;
    m_format.sampleRate = header.sampleRate;
    setUp();
    m_frames = header.dataBytes / m_frameBytes;
    m_format.headerFrames = header.declaredBytes < 0 ? -1 : header.declaredBytes / m_frameBytes;
}

PcmSource::PcmSource(AudioInput input, const QString &container, PcmCoding coding, int sampleRate)
    : m_input(std::move(input)), m_coding(coding)
{
    m_format.container = container;
    m_format.channels = 1;
    m_format.sampleRate = sampleRate;
    setUp();
    m_frames = m_input.size() / m_frameBytes;
    if (m_input.size() % m_frameBytes != 0)
        m_warnings |= AudioWarning::Truncated;
}

void PcmSource::setUp()
{
    m_format.codec = nameOf(m_coding);
    m_frameBytes = bytesOf(m_coding) * m_format.channels;
}

Result<std::span<const qint16>> PcmSource::next()
{
    const qint64 frames = std::min<qint64>(m_frames - m_nextFrame, std::max<qint64>(bytesPerRead / m_frameBytes, 1));
    if (frames <= 0)
        return std::span<const qint16>();
    const qsizetype samples = qsizetype(frames) * m_format.channels;
    const qsizetype bytes = qsizetype(frames) * m_frameBytes;
    m_samples.resize(samples);
    const bool direct = m_coding == PcmCoding::S16;
    if (!direct)
        m_raw.resize((bytes + 1) / 2);
    auto *raw = reinterpret_cast<char *>(direct ? m_samples.data() : m_raw.data());
    VOICELOG_ASSIGN(const qint64 got, m_input.readAt(m_dataAt + m_nextFrame * m_frameBytes, raw, bytes));
    if (got < bytes) {
        m_warnings |= AudioWarning::Truncated;
        m_frames = m_nextFrame + got / m_frameBytes;
    }
    const qsizetype gotSamples = qsizetype(got / m_frameBytes) * m_format.channels;
    m_nextFrame += got / m_frameBytes;
    convert(m_coding, reinterpret_cast<const uchar *>(raw), m_samples.data(), gotSamples);
    return m_samples.span().first(size_t(gotSamples));
}

Result<qint64> PcmSource::seek(qint64 frame)
{
    m_nextFrame = std::clamp<qint64>(frame, 0, m_frames);
    return m_nextFrame;
}

} // namespace voicelog
