// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "FoundCall.h"

/// Which files hold SIPREC's call data: "call.xml", "call.rs-metadata.xml" and "call.siprec" belong to the sound
/// "call.*" (also with the sound's own ending: "call.wav.xml"), and so do later documents of the same call:
/// "call-1.xml", "call-2.rs-metadata.xml" …, unless they are another sound's.
namespace voicelog {

[[nodiscard]] bool isSiprecFileName(QStringView name);
/// Whether the name tells no more than that it is XML, of anything.
[[nodiscard]] bool isPlainXmlName(QStringView name);
/// Gives each call its files, in the order of their numbers, and takes those out of `names`.
void takeSiprecs(QStringList &names, std::vector<FoundCall> &calls);

inline constexpr qsizetype mostSiprecFiles = 100; ///< of one call; further ones are left

} // namespace voicelog
