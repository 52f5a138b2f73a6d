// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ErrorWords.h"

#include <requests/RequestErrors.h>

#include <QtGlobal>

namespace voicelog {

std::span<const ErrorWords> requestErrorWords()
{
    static constexpr ErrorWords words[] = {
        {errors::CitizenNumber,
         QT_TRANSLATE_NOOP("ErrorText", "This looks like a citizen service number (BSN), in: {field}."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "It may not be kept here (UAVG art. 46). Write down how the identity was checked, "
                           "and leave the number out.")},
        {errors::StillIdentifiable, QT_TRANSLATE_NOOP("ErrorText", "The person may still answer, until {date}."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "Remind him; a request is closed as not identifiable after thirty days without an "
                           "answer, or once the identity could not be verified.")},
        {errors::NotHeld, QT_TRANSLATE_NOOP("ErrorText", "{number} is not held for this request."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "Name it, a number or a contract in the request: what that is about is held, and can then "
                           "be decided.")},
        {errors::SearchTooBroad,
         QT_TRANSLATE_NOOP("ErrorText", "This finds more than {most} recordings: too many to be of one person."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "Nothing was stored. Add a first name, a line or a period, and search part by part.")},
    };
    return words;
}

} // namespace voicelog
