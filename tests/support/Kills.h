// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtEnvironmentVariables>

#include <algorithm>

namespace voicelog::test {

/// How often a fault test kills: VOICELOG_KILLS, or what is usual. Sanitizers look at memory, not at moments: a
/// quarter.
inline int kills(int usual)
{
    if (const int asked = qEnvironmentVariableIntValue("VOICELOG_KILLS"); asked > 0)
        return asked;
#ifdef VOICELOG_SANITIZE
    return std::max(usual / 4, 4);
#else
    return usual;
#endif
}

} // namespace voicelog::test
