// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "LetterKind.h"

#include <base/Result.h>

#include <QList>
#include <QString>

namespace voicelog {

/// A part of a letter as its template has it.
struct LetterPiece
{
    enum class Kind {
        Heading,   ///< "# "
        Paragraph, ///< lines up to an empty one
        Item,      ///< "- "
        Notice,    ///< "> "
        Block      ///< a placeholder on a line by itself that stands for whole paragraphs: `text` is its name
    };
    Kind kind = Kind::Paragraph;
    QString text;
    int line = 1;
    friend bool operator==(const LetterPiece &, const LetterPiece &) = default;
};

/// What may stand in a letter in the place of what only the request knows.
struct LetterPlaceholder
{
    QLatin1StringView name;
    bool block = false;    ///< for whole paragraphs: on a line by itself
    bool required = false; ///< the law asks for what it tells
};

/// The words of a letter, as an organisation may change them: plain text with a few marks at the beginnings of lines
/// (LetterPiece), and placeholders in double braces, e.g. {{receivedOn}}.
class LetterTemplate
{
public:
    /// At most so many characters.
    static constexpr qsizetype longest = 20'000;

    /// errors::LetterPlaceholderUnknown, LetterPlaceholderOpen, LetterPlaceholderAlone with their place;
    /// LetterPlaceholderMissing; InvalidValue (`body`) of an empty one or one that is too long.
    [[nodiscard]] static Result<LetterTemplate> parse(LetterKind kind, const QString &body);
    /// Those of a kind of letter, in the order in which they are offered.
    [[nodiscard]] static QList<LetterPlaceholder> placeholders(LetterKind kind);
    /// As it comes with the program; `language` is "en" or "nl".
    [[nodiscard]] static QString builtIn(LetterKind kind, QStringView language);

    [[nodiscard]] LetterKind kind() const { return m_kind; }
    [[nodiscard]] const QList<LetterPiece> &pieces() const { return m_pieces; }
    /// A piece's text with `value` asked for each placeholder.
    template <typename Value>
    [[nodiscard]] static QString filled(const QString &text, Value value)
    {
        QString result;
        qsizetype at = 0;
        while (true) {
            const qsizetype open = text.indexOf(QLatin1StringView("{{"), at);
            const qsizetype close = open < 0 ? -1 : text.indexOf(QLatin1StringView("}}"), open);
            if (close < 0)
                return result + text.sliced(at);
            result +=
                text.sliced(at, open - at) + value(QStringView(text).sliced(open + 2, close - open - 2).trimmed());
            at = close + 2;
        }
    }

private:
    explicit LetterTemplate(LetterKind kind) : m_kind(kind) {}

    LetterKind m_kind;
    QList<LetterPiece> m_pieces;
};

} // namespace voicelog
