// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Telephone numbers as recorders and people write them, brought to one spelling so that all calls of one customer are
/// found (FORMATS 3). Stateless; no claim that a number exists.
namespace voicelog {

/// E.164 with a plus ("+31201234567") where the notation tells the whole number: with a plus, with 00 (011 where the
/// country code is 1), national with its 0, or as bare digits of the right length; also out of tel: and sip: URIs and
/// `"Name" <number>`. "(0)" and an extension behind the number are dropped. Short numbers (extensions, star codes, 112)
/// and names of SIP lines stay as they are, without spaces and marks. Empty if the number is withheld or unknown.
[[nodiscard]] QString normalizedNumber(QStringView text, QStringView countryCode = u"31");

/// What a stored number is indexed under: its digits from the last to the first, so that the end of a number is the
/// beginning of its key. Empty if it has no digits.
[[nodiscard]] QString numberSearchKey(QStringView normalized);

/// The beginning of the keys of all numbers that fit what somebody typed: a number in any notation, or its last digits.
[[nodiscard]] QString numberSearchPrefix(QStringView typed, QStringView countryCode = u"31");

} // namespace voicelog
