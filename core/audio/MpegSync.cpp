// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MpegSync.h"

#include "AudioInput.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace voicelog {

namespace {

constexpr qint64 searchBytes = 64 * 1024;
constexpr int framesWanted = 4;
constexpr int maxTags = 8;

/// Length in bytes of the frame whose header this is; 0 if it is none.
int frameBytes(quint32 header)
{
    static constexpr std::array rates{44100, 48000, 32000};
    // kbit/s by [MPEG 1, or 2 and 2.5][layer III, II, I].
    static constexpr int kilobits[2][3][15] = {{{0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320},
                                                {0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384},
                                                {0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448}},
                                               {{0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160},
                                                {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160},
                                                {0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256}}};
    const quint32 version = (header >> 19) & 3; // 0: 2.5, 2: 2, 3: 1
    const quint32 layer = (header >> 17) & 3;   // 1: III, 2: II, 3: I
    const quint32 bitrate = (header >> 12) & 15;
    const quint32 rate = (header >> 10) & 3;
    if ((header >> 21) != 0x7FF || version == 1 || layer == 0 || bitrate == 0 || bitrate == 15 || rate == 3)
        return 0;
    const bool first = version == 3;
    const int hertz = rates[rate] >> (first ? 0 : version == 2 ? 1 : 2);
    const int bits = kilobits[first ? 0 : 1][layer - 1][bitrate] * 1000;
    const int padding = (header >> 9) & 1;
    if (layer == 3)
        return (12 * bits / hertz + padding) * 4;
    return (layer == 1 && !first ? 72 : 144) * bits / hertz + padding;
}

/// Version, layer and rate: what stays the same within a file.
constexpr quint32 sameMask = 0xFFFE0C00;

/// True if frames follow each other from this place, up to the wanted count or the end of the file.
bool framesFollow(QByteArrayView bytes, qsizetype at, bool isWholeRest)
{
    const auto header = qFromBigEndian<quint32>(bytes.data() + at);
    for (int found = 0; found < framesWanted; ++found) {
        if (at + 4 > bytes.size())
            return isWholeRest && found > 0;
        const auto next = qFromBigEndian<quint32>(bytes.data() + at);
        const int length = frameBytes(next);
        if (length == 0 || (next & sameMask) != (header & sameMask))
            return false;
        at += length;
    }
    return true;
}

} // namespace

Result<bool> looksLikeMpegAudio(AudioInput &input)
{
    qint64 at = 0;
    for (int tags = 0; tags < maxTags; ++tags) {
        VOICELOG_ASSIGN(const QByteArray tag, input.bytesAt(at, 10));
        if (tag.size() < 10 || !tag.startsWith("ID3"))
            break;
        const auto size = qFromBigEndian<quint32>(tag.constData() + 6);
        at += 10 + ((size & 0x7F) | ((size & 0x7F00) >> 1) | ((size & 0x7F0000) >> 2) | ((size & 0x7F000000) >> 3));
    }
    VOICELOG_ASSIGN(const QByteArray bytes, input.bytesAt(at, searchBytes));
    const bool isWholeRest = at + bytes.size() >= input.size();
    for (qsizetype i = 0; i + 4 <= bytes.size(); ++i) {
        // At the very start one frame may be all there is; further in, chance finds single ones.
        if (bytes.at(i) == '\xFF' && framesFollow(bytes, i, isWholeRest && i == 0))
            return true;
    }
    return false;
}

} // namespace voicelog
