// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QStringList>

namespace voicelog {

/// What in a vCon's unsigned form is against draft-ietf-vcon-vcon-core-04: each as a place and what is wrong there,
/// "$.dialog[0].start: date", at most a hundred; empty if it is valid. What the draft says SHOULD be is not asked, and
/// members that it does not name are the extensions' own. No value stands in what is told. This is what is asked of
/// each vCon that is written here; VconReader asks much less.
[[nodiscard]] QStringList vconFaults(const QJsonObject &vcon);

} // namespace voicelog
