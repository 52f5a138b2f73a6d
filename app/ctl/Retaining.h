// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <editions/EditionService.h>
#include <programmes/StoredRetention.h>
#include <retention/DestructionService.h>
#include <retention/RetentionService.h>

namespace voicelog::ctl {

/// The services of retention and what they ask, for one session.
class Retaining
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Retaining>> make(Session &session)
    {
        VOICELOG_ASSIGN(RuleBook book, EditionService(session).book());
        return std::make_unique<Retaining>(session, std::move(book));
    }
    Retaining(Session &session, RuleBook book)
        : m_book(std::move(book)), m_retention(session, m_book, m_programmes),
          m_destructions(session, m_book, m_programmes)
    {
    }

    [[nodiscard]] RetentionService &retention() { return m_retention; }
    [[nodiscard]] DestructionService &destructions() { return m_destructions; }
    [[nodiscard]] const RuleBook &book() const { return m_book; }

private:
    RuleBook m_book;
    StoredRetention m_programmes;
    RetentionService m_retention;
    DestructionService m_destructions;
};

} // namespace voicelog::ctl
