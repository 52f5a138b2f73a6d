// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "EditionText.h"

#include <rules/RuleBook.h>

namespace voicelog {

class Session;

/// Editions of the law: those that come with the program, and what this organisation's lawyer wrote. A draft never
/// evaluates. Published, it becomes the next revision of its edition, or, with a new id, ends the last edition on the
/// day before it begins; what was published never changes (DOMAIN 2.1). Publishing takes two officers and a reason.
class EditionService
{
public:
    explicit EditionService(Session &session) : m_session(session) {}

    /// The editions in force, those of this archive included.
    [[nodiscard]] Result<RuleBook> book() const;
    /// The same, or the editions that come with the program where they cannot be read: what pages judge by.
    [[nodiscard]] static RuleBook bookInUse(Session &session);
    /// All texts: built-in ones first, then this archive's.
    [[nodiscard]] Result<QList<EditionText>> texts() const;
    /// errors::EditionInvalid with line and column of the first mistake.
    [[nodiscard]] static Result<RuleEdition> check(const QByteArray &text);

    /// What was typed is kept, right or wrong.
    [[nodiscard]] Result<EditionText> addDraft(const QByteArray &text);
    /// errors::WrongState unless it is a draft; a proposal goes back to being one.
    [[nodiscard]] Result<EditionText> changeDraft(const EditionText &seen, const QByteArray &text);
    [[nodiscard]] Result<EditionText> propose(const EditionText &seen, const QString &reason);
    /// By another officer. errors::EditionsNotContiguous, EditionsWithoutEnd if it does not fit among the others.
    [[nodiscard]] Result<EditionText> publish(const EditionText &seen);
    [[nodiscard]] Result<void> discard(const EditionText &seen);

private:
    /// As it is stored, if that is still what was seen. errors::Conflict.
    [[nodiscard]] Result<EditionText> stored(const EditionText &seen) const;
    [[nodiscard]] Result<EditionText> changed(EditionText text, QLatin1StringView action,
                                              const QList<EditionText> &beside = {});
    Session &m_session;
};

} // namespace voicelog
