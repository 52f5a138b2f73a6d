// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SyntaxRepository.h"

#include "ThemeColors.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <array>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr std::array ownDefinitions{"Voicelog Transcript"_L1, "Voicelog CSV"_L1};

} // namespace

// The repository finds our definitions by itself, under ":/org.kde.syntax-highlighting/syntax-addons".
SyntaxRepository::SyntaxRepository() : m_repository(std::make_unique<KSyntaxHighlighting::Repository>()) {}

SyntaxRepository::~SyntaxRepository() = default;

KSyntaxHighlighting::Definition SyntaxRepository::definitionForFileName(const QString &fileName) const
{
    return fileName.isEmpty() ? KSyntaxHighlighting::Definition() : m_repository->definitionForFileName(fileName);
}

KSyntaxHighlighting::Theme SyntaxRepository::themeFor(const QPalette &palette) const
{
    return m_repository->defaultTheme(ThemeColors::isDark(palette) ? KSyntaxHighlighting::Repository::DarkTheme
                                                                   : KSyntaxHighlighting::Repository::LightTheme);
}

QStringList SyntaxRepository::brokenDefinitions() const
{
    QStringList broken;
    for (const auto name : ownDefinitions) {
        const auto definition = m_repository->definitionForName(QString(name));
        if (!definition.isValid() || definition.formats().isEmpty())
            broken.append(QString(name));
    }
    return broken;
}

} // namespace voicelog
