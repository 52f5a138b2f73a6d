// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FuzzSound.h"

#include <audio/AudioInput.h>
#include <audio/RiffHeader.h>

using namespace Qt::StringLiterals;
using namespace voicelog;

// WAV, RF64 and W64.
VOICELOG_FUZZ(bytes)
{
    if (!RiffHeader::matches(bytes))
        return;
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    AudioInput input(&buffer, u"call.wav"_s);
    if (const auto header = RiffHeader::read(input)) {
        fuzz::require(header->dataBytes >= 0 && header->dataBytes <= bytes.size(), "sound that is there");
        fuzz::require(header->dataAt >= -1 && header->dataAt <= bytes.size(), "sound within the file");
    }
    fuzz::decode(bytes, u"call.wav"_s);
}
