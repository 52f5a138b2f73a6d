// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ErrorWords.h"

#include <interchange/InterchangeErrors.h>
#include <interchange/VconErrors.h>
#include <interchange/VconExportErrors.h>

#include <QtGlobal>

namespace voicelog {

std::span<const ErrorWords> interchangeErrorWords()
{
    static constexpr ErrorWords words[] = {
        {errors::PatternInvalid,
         QT_TRANSLATE_NOOP("ErrorText", "The expression is not a valid regular expression: {detail}."),
         QT_TRANSLATE_NOOP("ErrorText", "Correct it at character {offset}.")},
        {errors::PatternWithoutGroups, QT_TRANSLATE_NOOP("ErrorText", "The expression finds no call data."),
         QT_TRANSLATE_NOOP("ErrorText", "Give it at least one named group, such as (?<date>…) or (?<agent>…).")},
        {errors::UnknownFile, QT_TRANSLATE_NOOP("ErrorText", "{path} is neither sound nor call data nor a transcript."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "It was passed over. Nothing needs to be done if it does not belong to a call.")},
        {errors::UnfinishedCapture,
         QT_TRANSLATE_NOOP("ErrorText", "{path} is an unfinished capture of the recorder; its sound was never made."),
         QT_TRANSLATE_NOOP("ErrorText", "Look in the log of the recorder why the conversion failed.")},
        {errors::LinkOutside, QT_TRANSLATE_NOOP("ErrorText", "{path} is a link that leads out of the chosen folder."),
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "It was not followed. Import the folder it leads to by itself if it belongs to the recordings.")},
        {errors::SidecarInvalid,
         QT_TRANSLATE_NOOP("ErrorText", "The call data in {path} cannot be read (line {line})."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "Correct the file and import again; the call was taken with what its file name tells.")},
        {errors::SidecarNotSiprec,
         QT_TRANSLATE_NOOP("ErrorText", "{path} is XML, but not call data of SIPREC (line {line})."),
         QT_TRANSLATE_NOOP("ErrorText", "It was not read; the call was taken with what else is known of it.")},
        {errors::SidecarField,
         QT_TRANSLATE_NOOP("ErrorText", "The value for {field} in {path} cannot be read (line {line})."),
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "The other values were used. Correct this one and import again, or correct the call data afterwards.")},
        {errors::SidecarWithoutSound, QT_TRANSLATE_NOOP("ErrorText", "There is no sound that belongs to {path}."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "Check whether the recorder delivered the sound, and whether both have the same name.")},
        {errors::CsvWithoutHeader,
         QT_TRANSLATE_NOOP("ErrorText", "The first row of {path} names no column that is known."),
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "Put column names in the first row, such as file, startedAt, direction, agent and customerNumber.")},
        {errors::CsvRowWithoutSound,
         QT_TRANSLATE_NOOP("ErrorText", "The sound {name} in line {line} of {path} is not in the folder."),
         QT_TRANSLATE_NOOP("ErrorText", "Check whether the recorder delivered it.")},
        {errors::CsvRowTwice, QT_TRANSLATE_NOOP("ErrorText", "Line {line} of {path} tells of {name} a second time."),
         QT_TRANSLATE_NOOP("ErrorText", "The first row was used. Remove the other from the file.")},
        {errors::CallLogLine, QT_TRANSLATE_NOOP("ErrorText", "Line {line} of {path} is no record of a call."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "The other lines were used. Nothing needs to be done unless a call is missing.")},
        {errors::CsvLatin1, QT_TRANSLATE_NOOP("ErrorText", "{path} is not UTF-8; it was read as Latin-1."),
         QT_TRANSLATE_NOOP("ErrorText", "Check names with accents. Have the recorder deliver UTF-8 if it can.")},
        {errors::TranscriptUnreadable,
         QT_TRANSLATE_NOOP("ErrorText", "The transcript {path} cannot be read (line {line})."),
         QT_TRANSLATE_NOOP("ErrorText", "The call was taken without it. Correct it and attach it afterwards.")},
        {errors::MixLeftOut,
         QT_TRANSLATE_NOOP("ErrorText", "{path} is the mixed sound of a call whose two legs are there as well."),
         QT_TRANSLATE_NOOP("ErrorText", "The legs were taken, not the mix: they keep the speakers apart.")},
        {errors::CsvRowTooLong,
         QT_TRANSLATE_NOOP("ErrorText", "Line {line} of {path} has more values than the first line has columns."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "It was not read: values could have come under another name. Put a value in which the "
                           "separator stands in quotes.")},
        {errors::SoundOfOtherCall,
         QT_TRANSLATE_NOOP("ErrorText", "{path} has the sound of a call that is there, and names another one."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "It was left where it is. Look whether it is a call of its own: two silent files are "
                           "alike too.")},
        {errors::RemarksLeftOut, QT_TRANSLATE_NOOP("ErrorText", "There are {count} more remarks of this kind."),
         QT_TRANSLATE_NOOP("ErrorText", "Import smaller folders to see them all.")},
        {errors::VconInvalid,
         QT_TRANSLATE_NOOP("ErrorText", "The vCon {path} cannot be read (line {line}, column {column}: {detail})."),
         QT_TRANSLATE_NOOP("ErrorText", "Get it from its source again; nothing was taken from it.")},
        {errors::VconEncrypted, QT_TRANSLATE_NOOP("ErrorText", "The vCon {path} is encrypted."),
         QT_TRANSLATE_NOOP("ErrorText", "It was passed over. Give the private key for which it was encrypted: "
                                        "voicelogctl recording import --key.")},
        {errors::VconCritical,
         QT_TRANSLATE_NOOP("ErrorText", "The vCon {path} may be used only by those who know its extensions {names}."),
         QT_TRANSLATE_NOOP("ErrorText", "It was passed over. Ask its source for one without these extensions.")},
        {errors::VconSoundMissing,
         QT_TRANSLATE_NOOP("ErrorText",
                           "The sound {name} of recording {dialog} is neither in the vCon {path} nor beside it."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "Nothing is fetched from the network. Put the file beside the vCon and import again.")},
        {errors::VconSoundUnreadable,
         QT_TRANSLATE_NOOP("ErrorText", "The sound of recording {dialog} in the vCon {path} is damaged."),
         QT_TRANSLATE_NOOP("ErrorText", "It was passed over. Get the vCon from its source again.")},
        {errors::VconDialogsPassedOver,
         QT_TRANSLATE_NOOP("ErrorText", "The vCon {path} has parts that are no recordings: {count}."),
         QT_TRANSLATE_NOOP("ErrorText", "They are kept with the call data, as are texts and transfers.")},
        {errors::VconWithoutRecording, QT_TRANSLATE_NOOP("ErrorText", "There is no recording in the vCon {path}."),
         QT_TRANSLATE_NOOP("ErrorText", "It was passed over. Nothing needs to be done if it holds no call.")},
        {errors::VconAgainstRules,
         QT_TRANSLATE_NOOP("ErrorText", "{number} cannot be written as a vCon: {detail} is against the standard."),
         QT_TRANSLATE_NOOP("ErrorText", "The vCon that it came in as is too odd. Export the sound in another form.")},
        {errors::VconNotReadBack,
         QT_TRANSLATE_NOOP("ErrorText", "{path} could not be read back as it was written ({detail})."),
         QT_TRANSLATE_NOOP("ErrorText", "It was removed again. Check the disk and export once more.")},
    };
    return words;
}

} // namespace voicelog
