// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AsteriskCall.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <optional>
#include <vector>

namespace voicelog {

struct FoundCall;

/// The logs of Asterisk in a scan (call data records and channel events), joined to its sounds. The logs may lie
/// anywhere beside the sounds, and there may be several, one repeating another. Of a sound's call all rows and events
/// are found, and only their places kept, so that logs of years need little memory; read() reads them again. Const
/// after join(); safe from any thread then.
class AsteriskLogs
{
public:
    /// What a sound's call is, and the rows it was read from.
    struct Told
    {
        CallData data;
        QString callId;    ///< linkedid
        QString fileName;  ///< of the first log with a row; empty if only events are known
        QByteArray source; ///< that log's header, if it has one, and the call's rows as they stand
    };
    using RemarkFunction = std::function<void(const QString &path, const Error &error)>;

    /// Whether a CSV is such a log; it is then kept. Of one that is not `whole` nothing is remarked: only its rows for
    /// the sounds are wanted.
    bool take(const QString &path, bool whole);

    /// Finds each sound's call: by the row that names its file (in the folder of the row's day where several have that
    /// name), else by the id of a channel in its name, else by the id of the call. Remarks on lines that are none, and
    /// on files that a row names and that are not there. Fails with errors::Cancelled only.
    [[nodiscard]] Result<void> join(std::vector<FoundCall> &calls, const QStringList &folders,
                                    const RemarkFunction &remark, const CancelToken &cancel);

    /// The call of a sound that join() found one for; nothing if the logs were changed since.
    [[nodiscard]] std::optional<Told> read(const FoundCall &call, const std::optional<CallData> &toldByName,
                                           const QTimeZone &zone, QStringView countryCode) const;

    static constexpr qsizetype mostOfOneCall = 1000; ///< rows, and events; further ones are left out

private:
    template <typename Log>
    struct Kept
    {
        Log log;
        bool whole = true;
    };
    struct LogPlace
    {
        qsizetype log = 0;
        CsvSidecar::Place place;
    };
    struct Call
    {
        QString id;
        QList<LogPlace> rows;
        QList<LogPlace> events;
        int sounds = 0;
    };
    class Joining;

    QList<Kept<AsteriskCdr>> m_cdrs;
    QList<Kept<AsteriskCel>> m_cels;
    std::vector<Call> m_calls;
};

} // namespace voicelog
