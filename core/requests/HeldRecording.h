// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RequestAnswer.h"
#include "RightDecision.h"

#include <base/Result.h>

#include <QDateTime>
#include <QList>

namespace voicelog {

/// A recording that is held for a request, and what was decided of it.
struct HeldRecording
{
    Id vault = {};
    Id recording = {};
    QString number = {};
    QDateTime startedAt = {};
    qint64 durationMs = 0;
    int channels = 1;
    bool withHandler = false; ///< who looks at the request took part in it, by the account's name

    std::optional<RecordingDecision> decision = {}; ///< what the person gets of it
    std::optional<RightDecision> right = {};        ///< of another right than access

    /// Whether the person gets something of it.
    [[nodiscard]] bool isGiven() const { return decision && decision->decision != CopyDecision::Refused; }
};

/// errors::HandlerOnRecording if one of them is with the handler.
[[nodiscard]] Result<void> checkHandler(const QList<HeldRecording> &held);

} // namespace voicelog
