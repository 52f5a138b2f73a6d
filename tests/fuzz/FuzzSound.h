// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "FuzzInput.h"

#include <audio/AudioDecoder.h>

#include <QBuffer>

namespace voicelog::fuzz {

/// Decodes sound, from its beginning and from places within it; at most some seconds of it, for time's sake.
inline void decode(const QByteArray &bytes, const QString &name)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto decoder = AudioDecoder::open(&buffer, name);
    if (!decoder)
        return;
    const AudioFormat &format = (*decoder)->format();
    require(format.channels > 0 && format.channels <= AudioFormat::maxChannels, "channels that can be");
    require(format.sampleRate > 0 && format.sampleRate <= AudioFormat::maxRate, "a rate that can be");
    const qint64 expected = (*decoder)->expectedFrames();
    require(expected >= -1, "a length that can be");
    for (const qint64 place : {qint64(0), expected / 2, expected - 1, qint64(1) << 62, qint64(3)}) {
        if (place > 0 && !(*decoder)->seek(place))
            return;
        qint64 frames = 0;
        for (int blocks = 0; blocks < 50 && frames < 50'000; ++blocks) {
            const auto samples = (*decoder)->next();
            if (!samples || samples->empty())
                break;
            require(samples->size() % size_t(format.channels) == 0, "whole frames");
            frames += qint64(samples->size()) / format.channels;
        }
        (void)(*decoder)->warnings();
        require((*decoder)->position() >= 0, "a place");
    }
}

} // namespace voicelog::fuzz
