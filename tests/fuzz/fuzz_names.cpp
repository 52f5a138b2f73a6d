// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FuzzInput.h"

#include <interchange/CallTime.h>
#include <interchange/FileNamePatterns.h>
#include <interchange/SipAddress.h>
#include <recordings/PhoneNumber.h>
#include <recordings/SearchText.h>

using namespace Qt::StringLiterals;
using namespace voicelog;

// Names of files, and the times, lengths, numbers and addresses in them and in call data.
VOICELOG_FUZZ(bytes)
{
    static const auto patterns = FileNamePatterns::compile(
        {{u"own"_s, u"Own"_s,
          u"(?<date>\\d{4}-\\d\\d-\\d\\d).(?<time>[^_]+)_(?<agent>.*)_(?<number>.*)_(?<direction>.*)[.]wav"_s,
          u"yyyy-MM-dd hh.mm.ss"_s, false}});
    const QString text = QString::fromUtf8(bytes);
    (void)patterns->match(text, fuzz::zone());
    for (const QString &part : text.split(u'\n').mid(0, 20)) {
        if (const auto time = parsedCallTime(part, fuzz::zone())) {
            fuzz::require(time->utc.isValid() && time->utc.date().year() >= 1999, "a moment that can be believed");
            (void)derivedUtcOffset(time->utc, bytes.size() * 100'000'000, fuzz::zone());
        }
        if (const auto ms = parsedDuration(part))
            fuzz::require(*ms >= 0 && *ms <= longestCallMs, "a length that can be believed");
        const QString number = normalizedNumber(part);
        fuzz::require(normalizedNumber(number) == number, "a normal number stays as it is");
        (void)numberSearchKey(number);
        (void)numberSearchPrefix(part);
        (void)sipAddress(part);
        (void)plainSipName(part);
        const QString folded = searchtext::folded(part);
        const QStringList words = searchtext::words(part);
        (void)searchtext::ftsQuery(words);
        (void)searchtext::matches(folded, words);
        (void)searchtext::numberWords(number);
    }
}
