// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <QIODevice>

#include <span>

namespace voicelog {

/// One kind of file being written, behind AudioWriter.
class SoundFile
{
public:
    virtual ~SoundFile() = default;
    [[nodiscard]] virtual Result<void> begin() = 0;
    [[nodiscard]] virtual Result<void> write(std::span<const qint16> interleaved) = 0;
    [[nodiscard]] virtual Result<void> finish() = 0;
};

[[nodiscard]] std::unexpected<Error> writeFailed(const QString &detail);
/// All bytes or a failure with the device's own words.
[[nodiscard]] Result<void> writeAll(QIODevice *device, const char *bytes, qint64 count);

} // namespace voicelog
