// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FuzzInput.h"

#include <interchange/Gunzip.h>

using namespace voicelog;

// What was packed by gzip.
VOICELOG_FUZZ(bytes)
{
    constexpr qsizetype most = 300'000;
    if (const auto text = gunzipped(bytes, most))
        fuzz::require(text->size() <= most + 1, "no more than was asked for");
}
