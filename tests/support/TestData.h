// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace voicelog::test {

/// The folder of public sample files beside the project; empty where it is not there (tests that need it skip).
[[nodiscard]] QString samples();
/// tests/data of the source tree.
[[nodiscard]] QString data();
/// Where Debian's asterisk-core-sounds-* packages are; empty if they are not installed.
[[nodiscard]] QString asteriskSounds();

} // namespace voicelog::test
