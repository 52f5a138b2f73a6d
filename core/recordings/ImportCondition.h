// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Recording.h"

#include <base/Result.h>

#include <QByteArray>

namespace voicelog {

/// What must hold of a call beside all else before a vault takes it in. Kept by those who know what the vault is for;
/// asked from the import's worker threads. An error with the parameter `rule` is a refusal and is audited.
class ImportCondition
{
public:
    virtual ~ImportCondition() = default;
    /// By its bytes and by what its recorder calls it, before it is decoded.
    [[nodiscard]] virtual Result<void> checkSource(const QByteArray &contentSha256, const QString &system,
                                                   const QString &callId) const = 0;
    /// By its call data: line, time and participants are filled in.
    [[nodiscard]] virtual Result<void> checkCall(const Recording &recording) const = 0;
};

} // namespace voicelog
