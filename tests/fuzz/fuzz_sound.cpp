// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FuzzSound.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace voicelog;

// Sound without a header, as its file's name tells (the last byte picks one), and in containers other than WAV.
VOICELOG_FUZZ(bytes)
{
    static constexpr std::array names{"call.gsm"_L1, "call.g722"_L1,  "call.ulaw"_L1, "call.alaw"_L1,
                                      "call.sln"_L1, "call.sln16"_L1, "call.mp3"_L1};
    if (!bytes.isEmpty())
        fuzz::decode(bytes.chopped(1), names[quint8(bytes.back()) % names.size()]);
}
