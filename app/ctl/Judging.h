// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <editions/EditionService.h>
#include <monitoring/GrantedCaseAccess.h>
#include <monitoring/StoredCaseFacts.h>
#include <recordings/JudgementService.h>

namespace voicelog::ctl {

/// The rules and the programmes they ask about, for one session.
class Judging
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Judging>> make(Session &session)
    {
        VOICELOG_ASSIGN(RuleBook book, EditionService(session).book());
        return std::make_unique<Judging>(session, std::move(book));
    }
    Judging(Session &session, RuleBook book)
        : m_book(std::move(book)), m_service(session, m_book, m_programmes, &grantedCaseAccess())
    {
    }

    [[nodiscard]] JudgementService &service() { return m_service; }
    [[nodiscard]] std::shared_ptr<const RecordingJudgeMaker> maker() const { return m_service.judgeMaker(); }
    [[nodiscard]] const RuleBook &book() const { return m_book; }

private:
    RuleBook m_book;
    StoredCaseFacts m_programmes;
    JudgementService m_service;
};

} // namespace voicelog::ctl
