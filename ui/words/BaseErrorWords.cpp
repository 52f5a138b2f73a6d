// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ErrorWords.h"

#include <base/BaseErrors.h>
#include <base/CsvErrors.h>

#include <QtGlobal>

namespace voicelog {

std::span<const ErrorWords> baseErrorWords()
{
    static constexpr ErrorWords words[] = {
        {errors::Cancelled, QT_TRANSLATE_NOOP("ErrorText", "Stopped."),
         QT_TRANSLATE_NOOP("ErrorText", "What was finished before that has been kept.")},
        {errors::FileNotFound, QT_TRANSLATE_NOOP("ErrorText", "The file or folder {path} is not there."),
         QT_TRANSLATE_NOOP("ErrorText", "Check the name, and whether the disk or network folder is connected.")},
        {errors::FileUnreadable, QT_TRANSLATE_NOOP("ErrorText", "{path} cannot be read: {detail}."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "Check that you have the right to read it, and that no other program holds it.")},
        {errors::FileUnwritable, QT_TRANSLATE_NOOP("ErrorText", "{path} cannot be written: {detail}."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "Check that you have the right to write there, and that the disk is not write-protected.")},
        {errors::DiskFull, QT_TRANSLATE_NOOP("ErrorText", "The disk is full; {path} could not be written."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "Make room on the disk and try again. Nothing that was stored before is lost.")},
        {errors::FileExists, QT_TRANSLATE_NOOP("ErrorText", "{path} is already there."),
         QT_TRANSLATE_NOOP("ErrorText", "Choose another name or folder; nothing is overwritten.")},
        {errors::InvalidValue, QT_TRANSLATE_NOOP("ErrorText", "The value for {field} is not valid."),
         QT_TRANSLATE_NOOP("ErrorText", "Correct it and try again.")},
        {errors::MissingValue, QT_TRANSLATE_NOOP("ErrorText", "{field} is missing."),
         QT_TRANSLATE_NOOP("ErrorText", "Fill it in and try again.")},
        {errors::NotFound, QT_TRANSLATE_NOOP("ErrorText", "There is no {what} with this id here."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "It may have been removed, or it belongs to a purpose that this account has no key to.")},
        {errors::JsonBroken,
         QT_TRANSLATE_NOOP("ErrorText", "{path} is not one JSON object: line {line}, column {column}."),
         QT_TRANSLATE_NOOP("ErrorText", "Correct it there and try again; nothing was stored.")},
        {errors::Conflict,
         QT_TRANSLATE_NOOP("ErrorText", "Someone else changed this {what} while you were working on it."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "Nothing was overwritten. Compare both versions and save yours again if it should stand.")},
        {errors::CsvInvalid, QT_TRANSLATE_NOOP("ErrorText", "{path} is not a proper CSV file (line {line})."),
         QT_TRANSLATE_NOOP("ErrorText", "The rows before that line were used. Check the quotation marks there.")},
        {errors::RuleRefused, QT_TRANSLATE_NOOP("ErrorText", "Refused – {rule}: {message}"),
         QT_TRANSLATE_NOOP("ErrorText", "The law asks for this first. The attempt has been logged.")},
        {errors::WrongState, QT_TRANSLATE_NOOP("ErrorText", "The state of this {what} ({state}) does not allow that."),
         QT_TRANSLATE_NOOP("ErrorText", "Look at its state: someone else may have changed it meanwhile.")},
        {errors::SecondNeeded, QT_TRANSLATE_NOOP("ErrorText", "This {what} must be confirmed by someone else."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "Who wrote or proposed it cannot be the one who confirms it: ask another officer.")},
    };
    return words;
}

} // namespace voicelog
