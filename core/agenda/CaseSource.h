// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AgendaSource.h"

namespace voicelog {

/// Monitoring cases: from the day on which one is to begin until its persons were told of it afterwards. The day of its
/// destruction is told by DestructionSource.
class CaseSource final : public AgendaSource
{
public:
    [[nodiscard]] QLatin1StringView id() const override;
    [[nodiscard]] Result<QList<AgendaItem>> items(Session &session, const AgendaSpan &span,
                                                  const CancelToken &cancel) const override;
};

} // namespace voicelog
