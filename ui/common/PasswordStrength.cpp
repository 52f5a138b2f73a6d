// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PasswordStrength.h"

#include <QCoreApplication>

#include <cmath>

namespace voicelog {

namespace {

struct PasswordStrengthWords
{
    Q_DECLARE_TR_FUNCTIONS(PasswordStrength)
};

bool isContinuation(char c) { return (uchar(c) & 0xc0) == 0x80; }

/// Bits that one more character adds at best.
double bitsPerCharacter(QByteArrayView bytes)
{
    bool lower = false;
    bool upper = false;
    bool digit = false;
    bool other = false;
    for (const char c : bytes) {
        lower |= c >= 'a' && c <= 'z';
        upper |= c >= 'A' && c <= 'Z';
        digit |= c >= '0' && c <= '9';
        other |= !((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
    }
    return std::log2(26.0 * lower + 26.0 * upper + 10.0 * digit + 33.0 * other + 1.0);
}

} // namespace

PasswordStrength passwordStrength(const SecretBytes &password)
{
    const QByteArrayView bytes = password.view();
    int characters = 0;
    double telling = 0; // characters that do not simply follow from the one before
    int previous = -2;
    int step = 1000;
    for (const char c : bytes) {
        if (isContinuation(c))
            continue;
        ++characters;
        const int difference = uchar(c) - previous;
        telling += std::abs(difference) <= 1 && difference == step ? 0.1 : 1.0;
        step = difference;
        previous = uchar(c);
    }
    if (characters < minimumPasswordLength)
        return PasswordStrength::TooShort;
    // People's letters carry less than random ones: count two thirds.
    const double bits = telling * bitsPerCharacter(bytes) * 0.66;
    if (bits < 38)
        return PasswordStrength::Weak;
    return bits < 60 ? PasswordStrength::Fair : PasswordStrength::Good;
}

QString passwordAdvice(PasswordStrength strength, int characters)
{
    switch (strength) {
    case PasswordStrength::TooShort:
        if (characters == 0)
            return PasswordStrengthWords::tr("At least %n character(s). A sentence of a few words is easy to remember.",
                                             nullptr, minimumPasswordLength);
        return PasswordStrengthWords::tr("%n more character(s) needed.", nullptr, minimumPasswordLength - characters);
    case PasswordStrength::Weak:
        return PasswordStrengthWords::tr("Weak: easy to guess. Add another word or two.");
    case PasswordStrength::Fair:
        return PasswordStrengthWords::tr("Fair: one more word would make it strong.");
    case PasswordStrength::Good:
        return PasswordStrengthWords::tr("Strong.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace voicelog
