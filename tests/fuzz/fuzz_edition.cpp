// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FuzzInput.h"

#include <rules/EditionReader.h>
#include <rules/RuleBook.h>

using namespace Qt::StringLiterals;
using namespace voicelog;

// Editions of the law.
VOICELOG_FUZZ(bytes)
{
    const auto edition = readEdition(bytes, u"edition.json"_s);
    if (!edition) {
        fuzz::require(edition.error().parameters().value(u"line"_s).toInt() > 0, "a mistake has a place");
        return;
    }
    (void)edition->legalReviewDue();
    if (const auto book = RuleBook::of({*edition}))
        (void)book->inForceOn(QDate(2026, 6, 15));
}
