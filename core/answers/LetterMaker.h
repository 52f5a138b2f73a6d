// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "LetterFacts.h"
#include "LetterTemplate.h"

#include <reports/Report.h>

namespace voicelog {

class Session;
class RuleBook;

/// Writes the letters of a request, in the organisation's words: numbered, and in the audit trail. Officers alone.
/// Blocks: call it from workers.
class LetterMaker
{
public:
    /// The book must outlive it.
    LetterMaker(Session &session, const RuleBook &book) : m_session(session), m_book(book) {}

    /// errors::LetterNotNow where the request is not where this letter belongs: an extension without one decided, an
    /// answer that was not put forward yet, a question that was not asked.
    [[nodiscard]] Result<Report> letter(const DataRequest &request, LetterKind kind, ReportLanguage language,
                                        const LetterOptions &options = {}) const;
    /// The answer that goes into a package, which has these annexes.
    [[nodiscard]] Result<Report> answer(const DataRequest &request, ReportLanguage language,
                                        const LetterOptions &options, const QStringList &annexes) const;
    /// How a letter would look, with words that are not stored: it has no number and is nowhere on record.
    [[nodiscard]] Result<Report> preview(const DataRequest &request, LetterKind kind, ReportLanguage language,
                                         const QString &body) const;

    /// Those that belong to a request as it is now, the most likely first.
    [[nodiscard]] static QList<LetterKind> fitting(const DataRequest &request);
    /// The answer's own variant: what is given decides.
    [[nodiscard]] static LetterKind answerKind(const DataRequest &request, const LetterOptions &options);

private:
    [[nodiscard]] Result<Report> written(const DataRequest &request, LetterKind kind, ReportLanguage language,
                                         const LetterOptions &options, const QStringList &annexes) const;

    Session &m_session;
    const RuleBook &m_book;
};

} // namespace voicelog
