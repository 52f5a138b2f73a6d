// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "LetterTemplate.h"
#include "LetterTemplateStore.h"

namespace voicelog {

class Session;

/// The words of the letters: those that come with the program, or what the organisation made of them. Officers read
/// and change them; what a letter must tell by law stays in it. Calls block: make them from workers.
class LetterTemplates
{
public:
    explicit LetterTemplates(Session &session) : m_session(session) {}

    [[nodiscard]] Result<LetterText> text(LetterKind kind, QStringView language) const;
    /// Based on what text() gave. errors as LetterTemplate::parse(); Conflict.
    [[nodiscard]] Result<LetterText> save(const LetterText &basedOn, const QString &body);
    /// As it comes with the program again.
    [[nodiscard]] Result<LetterText> restore(const LetterText &basedOn);

private:
    [[nodiscard]] Result<void> officersOnly(LetterKind kind) const;
    [[nodiscard]] Result<void> audit(Database &database, const LetterText &text) const;

    Session &m_session;
};

} // namespace voicelog
