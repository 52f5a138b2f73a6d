// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Error.h>

#include <QCoreApplication>
#include <QString>

namespace voicelog {

/// An error in words for people: what happened, and what they can do about it. The console and voicelogctl use the
/// same ones. Every code of every module has an entry in one of the *ErrorWords.cpp files; a test proves it.
struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    QString title;
    QString advice;

    [[nodiscard]] static ErrorText of(const Error &error);
    /// Both on one line.
    [[nodiscard]] QString oneLine() const;
    /// Whether words are Dutch now: for texts that come in both languages, such as the rules' messages.
    [[nodiscard]] static bool isDutch();
    /// Whether there are words of our own for this code.
    [[nodiscard]] static bool isKnown(QLatin1StringView id);
};

} // namespace voicelog
