// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CitizenNumber.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

/// The "eleven test": 9·d1 + 8·d2 + … + 2·d8 − d9.
bool passesElevenTest(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < 9; ++i)
        sum += (i == 8 ? -1 : int(9 - i)) * digits[i].digitValue();
    return sum != 0 && sum % 11 == 0;
}

} // namespace

bool holdsCitizenNumber(QStringView text)
{
    // Behind a country code it is a telephone number.
    static const QRegularExpression candidates(
        u"(?:\\+|\\b00)\\d{1,3}[\\s.-]*(?:\\(0\\)[\\s.-]*)?[\\d][\\d\\s.-]*"
        "|(?<!\\d)(\\d{9}|\\d{4}[-. \\x{a0}]\\d{2}[-. \\x{a0}]\\d{3}|\\d{3}[-. \\x{a0}]\\d{3}[-. \\x{a0}]\\d{3})(?!\\d)"
        "|(?:bsn|burgerservicenummer|sofinummer)\\D{0,6}(\\d{8})(?!\\d)"_s,
        QRegularExpression::CaseInsensitiveOption);
    auto found = candidates.globalMatchView(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        QString digits = match.captured(1) + match.captured(2);
        digits.removeIf([](QChar letter) { return !letter.isDigit(); });
        if (!digits.isEmpty() && passesElevenTest(digits.rightJustified(9, u'0')))
            return true;
    }
    return false;
}

} // namespace voicelog
