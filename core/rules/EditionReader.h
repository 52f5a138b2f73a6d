// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RuleEdition.h"

#include <base/Result.h>

namespace voicelog {

/// The ids of all rules that have a check (DOMAIN 2.3), in their order there.
[[nodiscard]] const QStringList &ruleIds();

/// Reads an edition from JSON as a lawyer writes it (resources/law). errors::EditionInvalid with the place of the first
/// mistake; `path` is only named in it.
[[nodiscard]] Result<RuleEdition> readEdition(const QByteArray &json, const QString &path);

} // namespace voicelog
