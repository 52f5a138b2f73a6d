// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FuzzInput.h"

#include <interchange/Jws.h>

using namespace voicelog;

// Signed vCons.
VOICELOG_FUZZ(bytes)
{
    const QDateTime at(QDate(2026, 6, 15), QTime(12, 0), QTimeZone::UTC);
    const auto jws = Jws::read(bytes);
    if (!jws)
        return;
    if (const auto content = jws->verified({}, at)) {
        fuzz::require(!content->signatures.isEmpty(), "somebody signed it");
        fuzz::require(!content->isTrusted(), "nobody is trusted unasked");
    }
}
