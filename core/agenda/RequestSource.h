// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AgendaSource.h"

namespace voicelog {

/// Requests of data subjects: by when each must be answered, and when who was asked something can be given up on.
class RequestSource final : public AgendaSource
{
public:
    [[nodiscard]] QLatin1StringView id() const override;
    [[nodiscard]] Result<QList<AgendaItem>> items(Session &session, const AgendaSpan &span,
                                                  const CancelToken &cancel) const override;
};

/// Calls in which somebody objected and of which there is no request yet; the day is that by which it must be answered.
class ObjectionSource final : public AgendaSource
{
public:
    [[nodiscard]] QLatin1StringView id() const override;
    [[nodiscard]] Result<QList<AgendaItem>> items(Session &session, const AgendaSpan &span,
                                                  const CancelToken &cancel) const override;
};

} // namespace voicelog
