// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <memory>

class QPalette;

namespace KSyntaxHighlighting {
class Definition;
class Repository;
class Theme;
} // namespace KSyntaxHighlighting

namespace voicelog {

/// The one repository of syntax definitions of the process: KSyntaxHighlighting's own and ours from resources/syntax.
/// The composition root owns it and gives it to every SourceView; it must outlive them. GUI thread only.
class SyntaxRepository
{
public:
    SyntaxRepository();
    ~SyntaxRepository();
    SyntaxRepository(const SyntaxRepository &) = delete;
    SyntaxRepository &operator=(const SyntaxRepository &) = delete;

    /// The definition for a file's name (sidecars, transcripts); an invalid one (plain text) if there is none.
    [[nodiscard]] KSyntaxHighlighting::Definition definitionForFileName(const QString &fileName) const;
    /// KSyntaxHighlighting's default theme for a light or a dark palette.
    [[nodiscard]] KSyntaxHighlighting::Theme themeFor(const QPalette &palette) const;
    /// Names of our own definitions that did not load: KSyntaxHighlighting only logs a broken one. Empty when all is
    /// well.
    [[nodiscard]] QStringList brokenDefinitions() const;
    [[nodiscard]] KSyntaxHighlighting::Repository &repository() const { return *m_repository; }

private:
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
};

} // namespace voicelog
