// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ErrorWords.h"
#include "IdWords.h"

#include <interchange/MappingErrors.h>

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace voicelog {

std::span<const ErrorWords> mappingErrorWords()
{
    static constexpr ErrorWords words[] = {
        {errors::MappingNameMissing, QT_TRANSLATE_NOOP("ErrorText", "The mapping has no name."),
         QT_TRANSLATE_NOOP("ErrorText", "Give it the name by which it will be chosen, such as that of the recorder.")},
        {errors::MappingNameTaken, QT_TRANSLATE_NOOP("ErrorText", "There is already a mapping named {name}."),
         QT_TRANSLATE_NOOP("ErrorText", "Give this one another name.")},
        {errors::MappingWithoutColumns, QT_TRANSLATE_NOOP("ErrorText", "No column of the table gives call data yet."),
         QT_TRANSLATE_NOOP("ErrorText", "Choose what at least one column holds.")},
        {errors::MappingColumn, QT_TRANSLATE_NOOP("ErrorText", "The mapping names a column that cannot be: “{name}”."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "Name it as the header row does; without a header row by its place, such as #3.")},
        {errors::MappingFieldTwice, QT_TRANSLATE_NOOP("ErrorText", "Two columns are to give the same: {field}."),
         QT_TRANSLATE_NOOP("ErrorText", "Choose one of them.")},
        {errors::MappingDateAndTime,
         QT_TRANSLATE_NOOP("ErrorText", "The start needs one column with date and time, or two with one of each."),
         QT_TRANSLATE_NOOP("ErrorText", "Choose a column for the date and one for the time, and none for both.")},
        {errors::MappingTimePattern, QT_TRANSLATE_NOOP("ErrorText", "The time pattern does not tell a date and time."),
         QT_TRANSLATE_NOOP("ErrorText", "Write it like dd-MM-yyyy HH:mm:ss.")},
        {errors::MappingTimeZone, QT_TRANSLATE_NOOP("ErrorText", "There is no time zone {value}."),
         QT_TRANSLATE_NOOP("ErrorText", "Write it like Europe/Amsterdam, or UTC.")},
        {errors::MappingCountry, QT_TRANSLATE_NOOP("ErrorText", "{value} is not a country’s calling code."),
         QT_TRANSLATE_NOOP("ErrorText", "Write its digits alone, such as 31 for the Netherlands.")},
        {errors::MappingConstant, QT_TRANSLATE_NOOP("ErrorText", "The fixed value cannot be used: {field}."),
         QT_TRANSLATE_NOOP("ErrorText", "Only what is no person and no time can be fixed, with a value of its kind.")},
        {errors::MappingDirectionWord, QT_TRANSLATE_NOOP("ErrorText", "A word stands for two directions: {value}."),
         QT_TRANSLATE_NOOP("ErrorText", "Leave it at one of them.")},
        {errors::MappingFileTemplate,
         QT_TRANSLATE_NOOP("ErrorText", "The pattern for the sound’s name names no column."),
         QT_TRANSLATE_NOOP("ErrorText", "Write columns in braces, such as {callId}_{part}.wav.")},
        {errors::MappingTooLarge, QT_TRANSLATE_NOOP("ErrorText", "The mapping is larger than a mapping can be."),
         QT_TRANSLATE_NOOP("ErrorText", "Check whether this is the right file.")},
        {errors::MappingReady,
         QT_TRANSLATE_NOOP("ErrorText", "The mapping {name} came with the program and is not changed."),
         QT_TRANSLATE_NOOP("ErrorText", "Keep a mapping of your own under another name.")},
        {errors::MappingDoesNotFit,
         QT_TRANSLATE_NOOP("ErrorText", "The mapping {name} does not fit {path}: it lacks {columns}."),
         QT_TRANSLATE_NOOP("ErrorText", "It was read without it. Choose another mapping, or make one for this table.")},
        {errors::MappingAmbiguous, QT_TRANSLATE_NOOP("ErrorText", "Several mappings fit {path}: {names}."),
         QT_TRANSLATE_NOOP("ErrorText", "None was used. Choose the right one.")},
        {errors::CsvUtf16, QT_TRANSLATE_NOOP("ErrorText", "{path} is in UTF-16, which is not read here."),
         QT_TRANSLATE_NOOP("ErrorText", "Save it as CSV in UTF-8.")},
        {errors::MappedTime,
         QT_TRANSLATE_NOOP("ErrorText",
                           "The time in column {name} of {path} is not as the mapping says (line {line})."),
         QT_TRANSLATE_NOOP("ErrorText", "The rest of the row was used. Check the form of times in the mapping.")},
        {errors::MappedDuration,
         QT_TRANSLATE_NOOP("ErrorText", "Column {name} of {path} holds no length of a call (line {line})."),
         QT_TRANSLATE_NOOP("ErrorText", "The rest of the row was used. Check the unit of lengths in the mapping.")},
        {errors::MappedDirection,
         QT_TRANSLATE_NOOP("ErrorText",
                           "The direction in column {name} of {path} is a word that is not known (line {line})."),
         QT_TRANSLATE_NOOP("ErrorText", "The rest of the row was used. Tell in the mapping what the word means.")},
        {errors::MappedValue,
         QT_TRANSLATE_NOOP("ErrorText", "The value in column {name} of {path} cannot be read (line {line})."),
         QT_TRANSLATE_NOOP("ErrorText", "The rest of the row was used. Check what the mapping takes the column for.")},
        {errors::MappedRowShort, QT_TRANSLATE_NOOP("ErrorText", "Line {line} of {path} has too few columns."),
         QT_TRANSLATE_NOOP("ErrorText", "What is there was used. Check the line’s separators.")},
    };
    return words;
}

ModuleIdWords mappingIdWords()
{
    static constexpr IdWords actions[] = {
        {"IMPORT_MAPPING_ADDED"_L1, QT_TRANSLATE_NOOP("EnumText", "mapping of call data added")},
        {"IMPORT_MAPPING_CHANGED"_L1, QT_TRANSLATE_NOOP("EnumText", "mapping of call data changed")},
        {"IMPORT_MAPPING_REMOVED"_L1, QT_TRANSLATE_NOOP("EnumText", "mapping of call data removed")},
    };
    static constexpr IdWords fields[] = {
        {"call.file"_L1, QT_TRANSLATE_NOOP("EnumText", "sound file")},
        {"call.sourceSystem"_L1, QT_TRANSLATE_NOOP("EnumText", "source system")},
        {"call.sourceCallId"_L1, QT_TRANSLATE_NOOP("EnumText", "id of the call in its source")},
        {"call.startedAt"_L1, QT_TRANSLATE_NOOP("EnumText", "start, date and time")},
        {"call.date"_L1, QT_TRANSLATE_NOOP("EnumText", "start, date alone")},
        {"call.time"_L1, QT_TRANSLATE_NOOP("EnumText", "start, time alone")},
        {"call.endedAt"_L1, QT_TRANSLATE_NOOP("EnumText", "end, date and time")},
        {"call.durationMs"_L1, QT_TRANSLATE_NOOP("EnumText", "length in milliseconds")},
        {"call.duration"_L1, QT_TRANSLATE_NOOP("EnumText", "length of the call")},
        {"call.billsec"_L1, QT_TRANSLATE_NOOP("EnumText", "length of the talk")},
        {"call.direction"_L1, QT_TRANSLATE_NOOP("EnumText", "direction")},
        {"call.line"_L1, QT_TRANSLATE_NOOP("EnumText", "line or queue")},
        {"call.agent"_L1, QT_TRANSLATE_NOOP("EnumText", "agent’s name")},
        {"call.agentNumber"_L1, QT_TRANSLATE_NOOP("EnumText", "agent’s extension")},
        {"call.customer"_L1, QT_TRANSLATE_NOOP("EnumText", "customer’s name")},
        {"call.customerNumber"_L1, QT_TRANSLATE_NOOP("EnumText", "customer’s number")},
        {"call.src"_L1, QT_TRANSLATE_NOOP("EnumText", "number of who called")},
        {"call.dst"_L1, QT_TRANSLATE_NOOP("EnumText", "number that was called")},
        {"call.clid"_L1, QT_TRANSLATE_NOOP("EnumText", "name and <number> of who called")},
        {"call.callerName"_L1, QT_TRANSLATE_NOOP("EnumText", "name of who called")},
        {"call.calleeName"_L1, QT_TRANSLATE_NOOP("EnumText", "name of who was called")},
        {"call.agentChannel"_L1, QT_TRANSLATE_NOOP("EnumText", "agent’s channel (from 0)")},
        {"call.customerChannel"_L1, QT_TRANSLATE_NOOP("EnumText", "customer’s channel (from 0)")},
        {"call.customerKind"_L1, QT_TRANSLATE_NOOP("EnumText", "consumer or business")},
        {"call.contractKind"_L1, QT_TRANSLATE_NOOP("EnumText", "kind of contract")},
        {"call.contractRef"_L1, QT_TRANSLATE_NOOP("EnumText", "contract")},
        {"call.orderRef"_L1, QT_TRANSLATE_NOOP("EnumText", "order")},
        {"call.writtenAcceptanceRef"_L1, QT_TRANSLATE_NOOP("EnumText", "written acceptance")},
        {"call.privateCall"_L1, QT_TRANSLATE_NOOP("EnumText", "private call (yes or no)")},
        {"call.origin"_L1, QT_TRANSLATE_NOOP("EnumText", "origin")},
        {"call.partyBasis"_L1, QT_TRANSLATE_NOOP("EnumText", "as party to the call")},
        {"call.extent"_L1, QT_TRANSLATE_NOOP("EnumText", "whole or part")},
        {"call.extentReason"_L1, QT_TRANSLATE_NOOP("EnumText", "why only a part")},
        {"call.segments"_L1, QT_TRANSLATE_NOOP("EnumText", "segments")},
        {"call.transcript"_L1, QT_TRANSLATE_NOOP("EnumText", "transcript’s file")},
        {"call.announcement"_L1, QT_TRANSLATE_NOOP("EnumText", "announced (yes or no), or which text")},
        {"call.announcedAt"_L1, QT_TRANSLATE_NOOP("EnumText", "announced at")},
        {"call.announcedAtMs"_L1, QT_TRANSLATE_NOOP("EnumText", "announced at, in milliseconds from the start")},
        {"call.announcementKind"_L1, QT_TRANSLATE_NOOP("EnumText", "kind of announcement")},
        {"call.announcementVersion"_L1, QT_TRANSLATE_NOOP("EnumText", "text of the announcement")},
        {"call.announcementLanguage"_L1, QT_TRANSLATE_NOOP("EnumText", "language of the announcement")},
        {"call.announcementPlayedFully"_L1, QT_TRANSLATE_NOOP("EnumText", "announcement played fully (yes or no)")},
        {"call.announcedPurposes"_L1, QT_TRANSLATE_NOOP("EnumText", "announced purposes")},
        {"call.privacyNoticeRef"_L1, QT_TRANSLATE_NOOP("EnumText", "where the privacy notice is")},
    };
    static constexpr IdWords things[] = {
        {"importMapping"_L1, QT_TRANSLATE_NOOP("EnumText", "mapping of call data")},
    };
    return {.actions = actions, .fields = fields, .things = things};
}

} // namespace voicelog
