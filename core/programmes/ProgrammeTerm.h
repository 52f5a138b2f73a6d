// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Programme.h"

#include <retention/RetentionTerm.h>

namespace voicelog {

/// The class of DOMAIN 5 that a programme of this class keeps its recordings under.
[[nodiscard]] DueClass dueClassOf(RetentionClass retentionClass);
/// The days that a programme says itself, as a term; nothing where it leaves them to its class, or has none yet.
[[nodiscard]] std::optional<RetentionTerm> ownTerm(const Programme &programme);
/// errors::TermFixed or TermOutOfRange, with `field`, where those days are not allowed. A reason that still lacks is no
/// matter of this: missing() tells it.
[[nodiscard]] Result<void> checkOwnTerm(const Programme &programme);

} // namespace voicelog
