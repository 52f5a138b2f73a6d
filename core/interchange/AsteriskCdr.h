// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AsteriskLogReader.h"

#include <base/Progress.h>
#include <base/Result.h>

#include <QDateTime>

#include <array>
#include <functional>
#include <optional>

namespace voicelog {

/// One row of Asterisk's call data records: one leg of a call, between two channels. What its source does not tell is
/// empty.
struct CdrRow
{
    QString src;
    QString dst;
    QString callerName;   ///< of clid, else of cnam
    QString callerNumber; ///< cnum: who called, where src shows a number of the whole office
    QString channel;
    QString dstChannel;
    QString lastApp;
    QDateTime start; ///< these three: what the clock of the telephone system showed, as if it were UTC
    QDateTime answer;
    QDateTime end;
    qint64 durationMs = 0; ///< from start
    qint64 billedMs = 0;   ///< from answer
    bool answered = false;
    QString did;
    QString reachedName;   ///< dst_cnam
    QString recordingFile; ///< name of the sound without folder and ending
    QString uniqueId;      ///< of the calling channel
    QString linkedId;      ///< of the call: the unique id of its first channel
    qint64 sequence = 0;

    /// What the rows of one call have in common; empty if the row does not tell.
    [[nodiscard]] QString callId() const
    {
        return !linkedId.isEmpty() ? linkedId : !uniqueId.isEmpty() ? uniqueId : recordingFile;
    }
    /// Whether both tell of the same leg, be it from two files.
    [[nodiscard]] bool isSameLeg(const CdrRow &other) const;
};

/// A file with call data records of Asterisk: `Master.csv` as cdr_csv writes it (no header; 16 to 21 fields, as
/// loguniqueid, loguserfield and newcdrcolumns of cdr.conf have it), or FreePBX's table `cdr` as CSV with the columns'
/// names in the first row, in any order, separated by , ; or tab. (cdr_csv.c and cdr.conf.sample of Asterisk; the
/// columns of asteriskcdrdb.cdr.) Keeps no row: they are found again by their place.
class AsteriskCdr
{
public:
    /// Nothing if the file is no such one, or cannot be read.
    [[nodiscard]] static std::optional<AsteriskCdr> open(const QString &path);
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QByteArray header() const { return m_header; } ///< the first row as it stands; empty for cdr_csv

    /// Goes through all rows; `broken` gets the lines that are none. errors::FileUnreadable, errors::Cancelled.
    [[nodiscard]] Result<void> forEachRow(const std::function<void(const CdrRow &, CsvSidecar::Place)> &row,
                                          const std::function<void(qint64 line)> &broken,
                                          const CancelToken &cancel) const;
    /// The row at a place, and as it stands in the file; nothing if the file was changed.
    [[nodiscard]] std::optional<std::pair<CdrRow, QByteArray>> read(CsvSidecar::Place place) const;

private:
    enum Column {
        Src,
        Dst,
        Clid,
        Channel,
        DstChannel,
        LastApp,
        Start,
        Answer,
        End,
        Duration,
        Billed,
        Disposition,
        UniqueId,
        LinkedId,
        Sequence,
        Did,
        RecordingFile,
        CallerNumber,
        CallerName,
        ReachedName,
        ColumnCount,
    };
    using Columns = std::array<qsizetype, ColumnCount>; ///< which field; -1: not there

    [[nodiscard]] static Columns namedColumns(const QStringList &names);
    [[nodiscard]] static Columns columnsOf(const QStringList &fields);
    [[nodiscard]] std::optional<CdrRow> parsed(const QStringList &fields) const;

    QString m_path;
    char m_delimiter = ',';
    QByteArray m_header;
    qsizetype m_named = 0; ///< how many columns the first row names; none for cdr_csv
    Columns m_columns = {};
};

} // namespace voicelog
