// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Programme.h"

#include <base/Progress.h>
#include <base/Result.h>
#include <recordings/SoughtAnnouncement.h>

namespace voicelog {

class Session;

/// A programme's announcement sounds made ready to be found in its calls, with what hearing them proves: for an import
/// or for a recording that is there. Sounds that cannot be looked for, being too short, are left out.
[[nodiscard]] Result<QList<SoughtAnnouncement>> soughtAnnouncements(Session &session, const Programme &programme,
                                                                    const CancelToken &cancel = {});

} // namespace voicelog
