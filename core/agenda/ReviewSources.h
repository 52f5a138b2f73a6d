// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AgendaSource.h"

namespace voicelog {

/// Reviews of balancing records.
class BalancingSource final : public AgendaSource
{
public:
    [[nodiscard]] QLatin1StringView id() const override;
    [[nodiscard]] Result<QList<AgendaItem>> items(Session &session, const AgendaSpan &span,
                                                  const CancelToken &cancel) const override;
};

/// Reviews of entries of the processing register.
class RegisterSource final : public AgendaSource
{
public:
    [[nodiscard]] QLatin1StringView id() const override;
    [[nodiscard]] Result<QList<AgendaItem>> items(Session &session, const AgendaSpan &span,
                                                  const CancelToken &cancel) const override;
};

/// Editions of the rules that judge from now on, and when a lawyer must have looked at them again (R-ADVICE-01).
class EditionSource final : public AgendaSource
{
public:
    [[nodiscard]] QLatin1StringView id() const override;
    [[nodiscard]] Result<QList<AgendaItem>> items(Session &session, const AgendaSpan &span,
                                                  const CancelToken &cancel) const override;
};

} // namespace voicelog
