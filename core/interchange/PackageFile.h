// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <QByteArrayView>

class QFile;

/// The files that a package is made of. errors::DiskFull, FileUnwritable.
namespace voicelog::packageFile {

/// Makes the file of that name, which only this computer's account may read. errors::FileExists: it is never one that
/// is there already.
[[nodiscard]] Result<void> create(QFile &file);
[[nodiscard]] Result<void> write(QFile &file, QByteArrayView bytes);

} // namespace voicelog::packageFile
