// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "OggEnd.h"

#include "AudioInput.h"

#include <algorithm>

namespace voicelog {

namespace {

constexpr qint64 maxPageBytes = 27 + 255 + 255 * 255;
constexpr qsizetype pageHeaderBytes = 27;
constexpr int lastPageFlag = 4;

} // namespace

Result<bool> oggEndsWell(AudioInput &input)
{
    VOICELOG_ASSIGN(const QByteArray tail,
                    input.bytesAt(std::max<qint64>(input.size() - maxPageBytes, 0), maxPageBytes));
    const qsizetype page = tail.lastIndexOf("OggS");
    if (page < 0 || page + pageHeaderBytes > tail.size())
        return false;
    const auto byteAt = [&tail](qsizetype at) { return int(uchar(tail.at(at))); };
    const int segments = byteAt(page + 26);
    qsizetype end = page + pageHeaderBytes + segments;
    if (end > tail.size())
        return false;
    for (int i = 0; i < segments; ++i)
        end += byteAt(page + pageHeaderBytes + i);
    return end <= tail.size() && (byteAt(page + 5) & lastPageFlag) != 0;
}

} // namespace voicelog
