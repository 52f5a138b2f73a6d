// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CallDataMapping.h"
#include "ImportDrafts.h"
#include "VconOpening.h"

#include <base/Progress.h>
#include <base/Result.h>

#include <QList>
#include <QString>

#include <optional>

namespace voicelog {

/// A pattern for file names: a regular expression over the path (parts joined by "/", below the given folder) whose
/// named groups give call data. Groups: kind (FreePBX's), dst, from, date, time, uid, epoch (seconds, UTC), ext, agent
/// (name), agentNumber, customer (name), number (the customer's), line, direction, ref (the contract's). Where there is
/// an epoch or a uid that begins with one, it tells the offset from UTC of date and time. Kept as JSON in the settings.
struct FileNamePattern
{
    QString id;   ///< "freepbx", "oreka", "3cx", or the user's own
    QString name; ///< for people
    QString expression;
    QString timeFormat; ///< of "date time", as QDateTime reads it; empty for yyyyMMdd hhmmss
    bool utc = false;   ///< the name's time is UTC and not the recorder's local time
    friend bool operator==(const FileNamePattern &, const FileNamePattern &) = default;
};

struct ImportOptions
{
    QList<FileNamePattern> patterns; ///< tried in order; the built-in ones follow
    /// Of times without a zone. An hour that summer time skips is read as if the clock had not been changed; of an hour
    /// that comes twice the first is meant.
    QByteArray timeZone = "Europe/Amsterdam";
    QString countryCode = QStringLiteral("31"); ///< for numbers in national notation
    bool recursive = true;
    VconOpening opening;                    ///< of signed and encrypted vCons
    std::optional<CallDataMapping> mapping; ///< for the tables of this import that have its columns
    QList<CallDataMapping> mappings;        ///< that may be recognised (CallDataMappings), own ones first
};

/// Something in a folder that is not taken in or not as it should be, and why.
struct ImportRemark
{
    QString path;
    Error error;
};

/// A mapping by which call data were read, and of how many files.
struct UsedMapping
{
    QString name;
    QString path; ///< the first file
    qint64 files = 0;
};

/// What a folder or a list of paths holds, ready to be taken in.
struct ImportScan
{
    ImportDrafts drafts; ///< sorted by path; made as they are asked for
    QList<ImportRemark> remarks;
    QList<UsedMapping> mappings;
    qint64 totalBytes = 0; ///< of the sounds' files
};

[[nodiscard]] QList<FileNamePattern> builtInPatterns();
/// errors::PatternInvalid, errors::PatternWithoutGroups.
[[nodiscard]] Result<void> checkPattern(const FileNamePattern &pattern);
/// Whether a name ends as those of sound files do.
[[nodiscard]] bool isAudioFileName(QStringView fileName);

/// Looks through paths (files and folders), pairs sound with its sidecar (the same name with .csv or .json, or one CSV
/// for a folder; CallDataFields.h lists the fields), SIPREC documents (SiprecFiles.h) and transcript (.vtt, .srt),
/// joins two legs of one call, and reads call data from sidecars, else from the logs of Asterisk that lie there
/// (AsteriskLogs), else from file names. Reads vCons (.vcon, .vcon.json), whose sound is in them or beside them;
/// nothing is ever fetched from a network. Tables and
/// JSON are read by a mapping where one was chosen or is recognised. Follows no symbolic link out of the given folder;
/// hidden files are passed over. What is odd becomes a remark; a path that is not there too. Fails for a pattern, a
/// chosen mapping or a time zone that is none, and with errors::Cancelled.
[[nodiscard]] Result<ImportScan> scanForImport(const QStringList &paths, const ImportOptions &options,
                                               const ProgressFunction &progress, const CancelToken &cancel);

} // namespace voicelog
