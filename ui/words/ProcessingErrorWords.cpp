// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ErrorWords.h"

#include <processing/ProcessingErrors.h>

#include <QtGlobal>

namespace voicelog {

std::span<const ErrorWords> processingErrorWords()
{
    static constexpr ErrorWords words[] = {
        {errors::EntryIncomplete, QT_TRANSLATE_NOOP("ErrorText", "The register entry is not complete: {missing}."),
         QT_TRANSLATE_NOOP("ErrorText", "Article 30 asks for these. Fill them in, then make it active.")},
        {errors::EntryInUse,
         QT_TRANSLATE_NOOP("ErrorText", "Active recording programmes rest on this register entry: {count}."),
         QT_TRANSLATE_NOOP("ErrorText", "Suspend or end them first, or link them to another entry.")},
        {errors::ReviewDateRefused,
         QT_TRANSLATE_NOOP("ErrorText", "The review date must be after today and at the latest on {latest}."),
         QT_TRANSLATE_NOOP("ErrorText", "A register entry is reviewed every twelve months. Choose an earlier date, or "
                                        "leave it empty.")},
        {errors::RegisterFileUnknown, QT_TRANSLATE_NOOP("ErrorText", "{path} holds no register that can be read."),
         QT_TRANSLATE_NOOP("ErrorText", "Put column names in the first row, such as number, title, purposes and "
                                        "recipientCategories; an export of this register shows them all.")},
        {errors::RegisterFileBroken,
         QT_TRANSLATE_NOOP("ErrorText", "{path} cannot be read from line {line}, column {column} on."),
         QT_TRANSLATE_NOOP("ErrorText", "Nothing of it was taken in. Look at the quotation marks and brackets there.")},
        {errors::RegisterFileChanged, QT_TRANSLATE_NOOP("ErrorText", "{path} has changed since the preview was made."),
         QT_TRANSLATE_NOOP("ErrorText", "Nothing was taken in. Look at the preview again.")},
        {errors::RegisterFileNotUtf8,
         QT_TRANSLATE_NOOP("ErrorText", "The file is not UTF-8 (line {line}); it is read as Windows-1252."),
         QT_TRANSLATE_NOOP("ErrorText", "Check the letters with accents in the preview.")},
        {errors::RegisterColumnUnknown,
         QT_TRANSLATE_NOOP("ErrorText", "The register has no field “{name}” (line {line}, column {column})."),
         QT_TRANSLATE_NOOP("ErrorText", "It is not taken in. Give it another name if it belongs to a field.")},
        {errors::RegisterColumnTwice,
         QT_TRANSLATE_NOOP("ErrorText", "“{name}” (line {line}, column {column}) is a second column for one field."),
         QT_TRANSLATE_NOOP("ErrorText", "The first one counts; this one is not taken in.")},
        {errors::RegisterRowBroken,
         QT_TRANSLATE_NOOP("ErrorText", "Line {line}, column {column}: this is no JSON object."),
         QT_TRANSLATE_NOOP("ErrorText", "Correct it there and import again.")},
        {errors::RegisterRowField,
         QT_TRANSLATE_NOOP("ErrorText", "Line {line}, column {column} ({name}): {field} does not fit; {detail}."),
         QT_TRANSLATE_NOOP("ErrorText", "Correct it in the file and import again.")},
        {errors::RegisterRowLacks, QT_TRANSLATE_NOOP("ErrorText", "Line {line}: {field} is missing."),
         QT_TRANSLATE_NOOP("ErrorText", "Without it there is no entry. Fill it in and import again.")},
        {errors::RegisterRowTooLong,
         QT_TRANSLATE_NOOP("ErrorText", "Line {line} has more values than there are columns (from column {column})."),
         QT_TRANSLATE_NOOP("ErrorText", "A text with a separator in it must stand in quotation marks.")},
        {errors::RegisterRowTwice, QT_TRANSLATE_NOOP("ErrorText", "Line {line}: {number} was in line {first} already."),
         QT_TRANSLATE_NOOP("ErrorText", "The earlier line counts. Give this one another number, or none.")},
        {errors::RegisterRowDiffers,
         QT_TRANSLATE_NOOP("ErrorText", "Line {line}: the register has {number} already, with other content."),
         QT_TRANSLATE_NOOP("ErrorText", "Choose to change what is there already, or give the line another number.")},
        {errors::RegisterRowNotInReview,
         QT_TRANSLATE_NOOP("ErrorText", "Line {line}: {number} is {state} and has other content."),
         QT_TRANSLATE_NOOP("ErrorText", "What is active changes in a review: start one first. What has ended stays.")},
    };
    return words;
}

} // namespace voicelog
