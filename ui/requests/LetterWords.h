// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <answers/LetterKind.h>
#include <reports/ReportTexts.h>

#include <QCoreApplication>

namespace voicelog {

/// What people call the letters and their languages.
class LetterWords
{
    Q_DECLARE_TR_FUNCTIONS(LetterWords)

public:
    [[nodiscard]] static QString name(LetterKind kind);
    [[nodiscard]] static QString language(ReportLanguage language);
};

} // namespace voicelog
