// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AgendaSource.h"

namespace voicelog {

/// Programmes that do not record yet, or no longer, and what the rules still ask of them.
class ProgrammeSource final : public AgendaSource
{
public:
    [[nodiscard]] QLatin1StringView id() const override;
    [[nodiscard]] Result<QList<AgendaItem>> items(Session &session, const AgendaSpan &span,
                                                  const CancelToken &cancel) const override;
};

/// What the works council was asked and has not answered, and until when it can invoke nullity (WOR 27(5)).
class CouncilSource final : public AgendaSource
{
public:
    [[nodiscard]] QLatin1StringView id() const override;
    [[nodiscard]] Result<QList<AgendaItem>> items(Session &session, const AgendaSpan &span,
                                                  const CancelToken &cancel) const override;
};

/// Notices to employees that have not taken effect.
class NoticeSource final : public AgendaSource
{
public:
    [[nodiscard]] QLatin1StringView id() const override;
    [[nodiscard]] Result<QList<AgendaItem>> items(Session &session, const AgendaSpan &span,
                                                  const CancelToken &cancel) const override;
};

} // namespace voicelog
