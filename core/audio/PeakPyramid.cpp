// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PeakPyramid.h"

#include <base/BaseErrors.h>

#include <QString>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

/// The blob: this header (little endian), then the base level's peaks, channel after channel, as min and max. The
/// levels above follow from the base and are made anew when it is read.
constexpr std::array<char, 4> magic{'V', 'L', 'P', 'K'};
constexpr quint32 version = 1;
constexpr qsizetype pyramidHeaderBytes = 40; // magic, version, channels, rate, frames, base frames, reserved, length
constexpr int maxChannels = 64;

constexpr qint64 binsFor(qint64 frames, qint64 width) { return (frames + width - 1) / width; }

std::unexpected<Error> badBlob(QLatin1StringView why)
{
    return fail(errors::InvalidValue, {{u"field"_s, u"peaks"_s}, {u"value"_s, QString(why)}});
}

} // namespace

void PeakPyramid::buildUpperLevels()
{
    while (m_levels.constLast().constFirst().size() > levelFactor) {
        const QList<QList<Peak>> &below = m_levels.constLast();
        QList<QList<Peak>> level(m_channels);
        for (int channel = 0; channel < m_channels; ++channel) {
            const QList<Peak> &from = below.at(channel);
            QList<Peak> &to = level[channel];
            to.reserve(binsFor(from.size(), levelFactor));
            for (qsizetype first = 0; first < from.size(); first += levelFactor) {
                Peak peak = from.at(first);
                const qsizetype end = std::min<qsizetype>(first + levelFactor, from.size());
                for (qsizetype i = first + 1; i < end; ++i)
                    peak.include(from.at(i));
                to.append(peak);
            }
        }
        m_levels.append(std::move(level));
    }
}

void PeakPyramid::read(int channel, double firstFrame, double framesPerBin, std::span<Peak> out) const
{
    std::ranges::fill(out, Peak{});
    if (channel < 0 || channel >= m_channels || m_frames == 0 || !(framesPerBin > 0) || !std::isfinite(firstFrame) ||
        !std::isfinite(framesPerBin))
        return;
    qsizetype level = 0;
    double width = baseFrames;
    while (level + 1 < m_levels.size() && width * levelFactor * levelFactor <= framesPerBin) {
        width *= levelFactor;
        ++level;
    }
    const QList<Peak> &bins = m_levels.at(level).at(channel);
    const auto last = double(m_frames);
    for (size_t i = 0; i < out.size(); ++i) {
        const double from = firstFrame + double(i) * framesPerBin;
        const double to = firstFrame + double(i + 1) * framesPerBin;
        if (to <= 0 || from >= last)
            continue;
        const auto snapped = qsizetype(std::floor(from / width));
        const qsizetype begin = std::max<qsizetype>(snapped, 0);
        const qsizetype end = to >= last ? bins.size() : std::max(qsizetype(to / width), snapped + 1);
        Peak peak;
        for (qsizetype bin = begin; bin < end; ++bin)
            peak.include(bins.at(bin));
        out[i] = peak;
    }
}

QByteArray PeakPyramid::toBytes() const
{
    const qsizetype perChannel = m_levels.isEmpty() ? 0 : m_levels.constFirst().constFirst().size();
    const qsizetype length = pyramidHeaderBytes + perChannel * m_channels * qsizetype(sizeof(Peak));
    QByteArray bytes(length, Qt::Uninitialized);
    char *at = bytes.data();
    std::memcpy(at, magic.data(), magic.size());
    qToLittleEndian<quint32>(version, at + 4);
    qToLittleEndian<quint32>(quint32(m_channels), at + 8);
    qToLittleEndian<quint32>(quint32(m_sampleRate), at + 12);
    qToLittleEndian<qint64>(m_frames, at + 16);
    qToLittleEndian<quint32>(baseFrames, at + 24);
    qToLittleEndian<quint32>(0, at + 28);
    qToLittleEndian<qint64>(length, at + 32);
    at += pyramidHeaderBytes;
    for (int channel = 0; channel < m_channels && perChannel > 0; ++channel) {
        qToLittleEndian<quint16>(m_levels.constFirst().at(channel).constData(), perChannel * 2, at);
        at += perChannel * qsizetype(sizeof(Peak));
    }
    return bytes;
}

Result<PeakPyramid> PeakPyramid::fromBytes(QByteArrayView bytes)
{
    static_assert(sizeof(Peak) == 2 * sizeof(qint16));
    const char *at = bytes.data();
    if (bytes.size() < pyramidHeaderBytes || std::memcmp(at, magic.data(), magic.size()) != 0)
        return badBlob("not peaks"_L1);
    if (qFromLittleEndian<quint32>(at + 4) != version || qFromLittleEndian<quint32>(at + 24) != baseFrames)
        return badBlob("another version"_L1);
    const auto channels = qFromLittleEndian<quint32>(at + 8);
    const auto rate = qFromLittleEndian<quint32>(at + 12);
    const auto frames = qFromLittleEndian<qint64>(at + 16);
    if (qFromLittleEndian<qint64>(at + 32) != bytes.size())
        return badBlob("cut short"_L1);
    if (channels > maxChannels || (channels == 0) != (rate == 0) || rate > 10'000'000 || frames < 0 ||
        frames > bytes.size() * baseFrames)
        return badBlob("impossible sizes"_L1);
    const qint64 perChannel = binsFor(frames, baseFrames);
    if (pyramidHeaderBytes + perChannel * channels * qint64(sizeof(Peak)) != bytes.size())
        return badBlob("impossible sizes"_L1);
    PeakPyramid pyramid;
    if (channels == 0)
        return pyramid;
    pyramid.m_channels = int(channels);
    pyramid.m_sampleRate = int(rate);
    pyramid.m_frames = frames;
    QList<QList<Peak>> base(pyramid.m_channels);
    at += pyramidHeaderBytes;
    for (QList<Peak> &channel : base) {
        if (perChannel == 0)
            break;
        channel.resize(perChannel);
        qFromLittleEndian<quint16>(at, perChannel * 2, channel.data());
        at += perChannel * qsizetype(sizeof(Peak));
        if (std::ranges::any_of(std::as_const(channel), &Peak::isEmpty))
            return badBlob("an empty peak"_L1);
    }
    pyramid.m_levels.append(std::move(base));
    pyramid.buildUpperLevels();
    return pyramid;
}

} // namespace voicelog
