// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "LetterFacts.h"

#include <reports/ReportTexts.h>

namespace voicelog {

class Session;
class RuleBook;

/// Gathers what a letter tells, from the request, the programmes, the register, the balancing records and the audit
/// trail. Blocks: use it from workers.
class LetterFactsReader
{
public:
    /// The book must outlive it.
    LetterFactsReader(Session &session, const RuleBook &book) : m_session(session), m_book(book) {}

    /// errors::NotFound of a certificate that is named.
    [[nodiscard]] Result<LetterFacts> read(const DataRequest &request, ReportLanguage language,
                                           const LetterOptions &options) const;

private:
    [[nodiscard]] Result<void> readProgrammes(LetterFacts &facts, ReportLanguage language) const;
    [[nodiscard]] Result<QString> interestOf(const Id &lia, ReportLanguage language) const;
    [[nodiscard]] Result<void> readUses(LetterFacts &facts) const;
    [[nodiscard]] Result<void> readDestroyed(LetterFacts &facts, const QStringList &certificates) const;

    Session &m_session;
    const RuleBook &m_book;
};

} // namespace voicelog
