// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "HeldRecording.h"

#include "RequestErrors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

Result<void> checkHandler(const QList<HeldRecording> &held)
{
    const auto found = std::ranges::find(held, true, &HeldRecording::withHandler);
    if (found == held.cend())
        return {};
    return fail(errors::HandlerOnRecording, {{u"number"_s, found->number}});
}

} // namespace voicelog
