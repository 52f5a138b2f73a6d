// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "FolderWalk.h"

#include <vector>

namespace voicelog {

/// The calls that a folder's vCons tell of: files that end in .vcon or .vcon.json, and others in .json that hold one.
/// Takes out of `files` the vCons and the sounds beside them that are theirs. Of a folder of which only some files are
/// wanted, a vCon that was not named itself is there for the sounds that were. What cannot be taken in becomes a
/// remark, and so does a signer who is not trusted: what he signed is taken in as what is not signed at all.
[[nodiscard]] std::vector<FoundCall> vconCalls(FolderFiles &files, int folder, const VconOpening &opening,
                                               QList<ImportRemark> &remarks);

} // namespace voicelog
