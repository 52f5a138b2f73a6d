// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AgendaSource.h"

namespace voicelog {

/// What is to be destroyed, and what stands in the way: due now as the plan has it, later as its dates are known.
class DestructionSource final : public AgendaSource
{
public:
    [[nodiscard]] QLatin1StringView id() const override;
    [[nodiscard]] Result<QList<AgendaItem>> items(Session &session, const AgendaSpan &span,
                                                  const CancelToken &cancel) const override;
};

/// Has no dates: fails while a vault of this account cannot be read, so that nobody takes what is due in it for
/// nothing.
class ReadableVaultsSource final : public AgendaSource
{
public:
    [[nodiscard]] QLatin1StringView id() const override;
    [[nodiscard]] Result<QList<AgendaItem>> items(Session &session, const AgendaSpan &span,
                                                  const CancelToken &cancel) const override;
};

/// Holds that wait for a second officer, and those that are to be looked at again.
class HoldSource final : public AgendaSource
{
public:
    [[nodiscard]] QLatin1StringView id() const override;
    [[nodiscard]] Result<QList<AgendaItem>> items(Session &session, const AgendaSpan &span,
                                                  const CancelToken &cancel) const override;
};

} // namespace voicelog
