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
        {errors::RecordingGoneMeanwhile,
         QT_TRANSLATE_NOOP("ErrorText", "A recording was destroyed while the package was put together."),
         QT_TRANSLATE_NOOP("ErrorText", "Nothing was kept of it. Put it together again, without that recording.")},
        {errors::FileDestroyed, QT_TRANSLATE_NOOP("ErrorText", "What was written of {number} was destroyed on {date}."),
         QT_TRANSLATE_NOOP("ErrorText", "Its period had ended. Its number, dates and outcome stay in the list.")},
        {errors::StillIdentifiable, QT_TRANSLATE_NOOP("ErrorText", "The person may still answer, until {date}."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "Remind him; a request is closed as not identifiable after thirty days without an "
                           "answer, or once the identity could not be verified.")},
        {errors::NotHeld, QT_TRANSLATE_NOOP("ErrorText", "{number} is not held for this request."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "Name it, a number or a contract in the request: what that is about is held, and can then "
                           "be decided.")},
        {errors::HandlerOnRecording, QT_TRANSLATE_NOOP("ErrorText", "You took part in {number}."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "Another officer must handle this request. Your account has the name of somebody in the "
                           "call.")},
        {errors::SearchTooBroad,
         QT_TRANSLATE_NOOP("ErrorText", "This finds more than {most} recordings: too many to be of one person."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "Nothing was stored. Add a first name, a line or a period, and search part by part.")},
        {errors::NotPortable,
         QT_TRANSLATE_NOOP("ErrorText", "{number} is not portable: it does not rest on consent or a contract."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "Refuse it on the ground that its programme rests on another basis (GDPR art. 20(1)(a)); "
                           "access to it can be asked for.")},
        {errors::RecipientsUntold,
         QT_TRANSLATE_NOOP("ErrorText",
                           "Somebody who got a recording was not told: {number}, handed over {count} times."),
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "Tell whoever got a copy of the erasure, rectification or restriction (GDPR art. 19) and write "
             "down when, or why that is impossible.")},
        {errors::NoObjection, QT_TRANSLATE_NOOP("ErrorText", "Nobody is known to have objected in {number}."),
         QT_TRANSLATE_NOOP("ErrorText", "Note first that somebody objected in the call, and where.")},
        {errors::ObjectionKnown, QT_TRANSLATE_NOOP("ErrorText", "{number} has a request of its objection: {request}."),
         QT_TRANSLATE_NOOP("ErrorText", "Go on with that request.")},
    };
    return words;
}

} // namespace voicelog
