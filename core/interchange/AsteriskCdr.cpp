// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AsteriskCdr.h"

#include "CallTime.h"
#include "FolderWalk.h"

#include <base/BaseErrors.h>

#include <QFile>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype cdrFewest = 16;
constexpr qsizetype cdrMost = 21;
constexpr qsizetype dispositionField = 14;
constexpr int rowsToTellBy = 20;

constexpr std::array dispositions{"ANSWERED"_L1, "NO ANSWER"_L1, "BUSY"_L1, "FAILED"_L1, "CONGESTION"_L1};

QDateTime clockTime(const QString &text)
{
    const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    const QTime time = QTime::fromString(text.mid(11, 8), Qt::ISODate);
    if (!date.isValid() || !time.isValid() || date.year() < 2000)
        return {};
    return QDateTime(date, time, QTimeZone::UTC);
}

std::optional<qint64> secondsAsMs(const QString &text)
{
    bool ok = false;
    const qint64 seconds = text.toLongLong(&ok);
    if (!ok || seconds < 0 || seconds > longestCallMs / 1000)
        return std::nullopt;
    return seconds * 1000;
}

QString baseName(QString file)
{
    file = file.section(u'/', -1).section(u'\\', -1);
    return isAudioFileName(file) ? file.first(file.lastIndexOf(u'.')) : file;
}

void setCaller(CdrRow &row, const QString &clid)
{
    const auto open = clid.lastIndexOf(u'<');
    row.callerName = open > 0 ? clid.first(open) : QString();
    row.callerName.remove(u'"');
    row.callerName = row.callerName.trimmed();
    if (row.src.isEmpty() && open >= 0)
        row.src = clid.sliced(open + 1).section(u'>', 0, 0);
}

} // namespace

bool CdrRow::isSameLeg(const CdrRow &other) const
{
    const auto what = [](const CdrRow &row) {
        return std::tie(row.uniqueId, row.start, row.durationMs, row.billedMs, row.channel, row.dstChannel, row.src,
                        row.dst, row.lastApp, row.answered);
    };
    return what(*this) == what(other) && (sequence == other.sequence || sequence == 0 || other.sequence == 0);
}

AsteriskCdr::Columns AsteriskCdr::namedColumns(const QStringList &names)
{
    static constexpr std::array<QLatin1StringView, ColumnCount> told{
        "src"_L1,      "dst"_L1, "clid"_L1,          "channel"_L1, "dstchannel"_L1,  "lastapp"_L1,  "calldate"_L1,
        "answer"_L1,   "end"_L1, "duration"_L1,      "billsec"_L1, "disposition"_L1, "uniqueid"_L1, "linkedid"_L1,
        "sequence"_L1, "did"_L1, "recordingfile"_L1, "cnum"_L1,    "cnam"_L1,        "dst_cnam"_L1};
    Columns columns;
    for (size_t i = 0; i < columns.size(); ++i)
        columns[i] = names.indexOf(told[i], 0, Qt::CaseInsensitive);
    if (columns[Start] < 0)
        columns[Start] = names.indexOf("start"_L1, 0, Qt::CaseInsensitive);
    return columns;
}

// Which of the last five fields of cdr_csv are there depends on cdr.conf.
AsteriskCdr::Columns AsteriskCdr::columnsOf(const QStringList &fields)
{
    Columns columns;
    columns.fill(-1);
    columns[Src] = 1;
    columns[Dst] = 2;
    columns[Clid] = 4;
    columns[Channel] = 5;
    columns[DstChannel] = 6;
    columns[LastApp] = 7;
    columns[Start] = 9;
    columns[Answer] = 10;
    columns[End] = 11;
    columns[Duration] = 12;
    columns[Billed] = 13;
    columns[Disposition] = dispositionField;
    const bool newColumns = fields.size() >= cdrFewest + 3; // peeraccount, linkedid, sequence
    if (newColumns) {
        columns[LinkedId] = fields.size() - 2;
        columns[Sequence] = fields.size() - 1;
    }
    const auto own = fields.size() - cdrFewest - (newColumns ? 3 : 0); // uniqueid, userfield
    if (own == 2 || (own == 1 && isAsteriskId(fields[cdrFewest])))
        columns[UniqueId] = cdrFewest;
    return columns;
}

std::optional<AsteriskCdr> AsteriskCdr::open(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    AsteriskCdr cdr;
    cdr.m_path = path;
    for (const char delimiter : {',', ';', '\t'}) {
        file.seek(0);
        const auto row = AsteriskLogReader(&file, delimiter).next();
        const auto columns = namedColumns(row.fields);
        const bool all = std::ranges::all_of(std::array{Src, Dst, Channel, DstChannel, Start, Duration, UniqueId},
                                             [&](Column column) { return columns[column] >= 0; });
        if (!all)
            continue;
        cdr.m_delimiter = delimiter;
        cdr.m_header = row.source;
        cdr.m_named = row.fields.size();
        cdr.m_columns = columns;
        return cdr;
    }
    file.seek(0);
    AsteriskLogReader reader(&file, cdr.m_delimiter);
    for (int i = 0; i < rowsToTellBy; ++i) {
        const auto row = reader.next();
        if (row.atEnd)
            break;
        if (cdr.parsed(row.fields) &&
            std::ranges::find(dispositions, row.fields[dispositionField]) != dispositions.end())
            return cdr;
    }
    return std::nullopt;
}

std::optional<CdrRow> AsteriskCdr::parsed(const QStringList &fields) const
{
    if (m_named > 0 ? fields.size() != m_named : fields.size() < cdrFewest || fields.size() > cdrMost)
        return std::nullopt;
    const Columns columns = m_named > 0 ? m_columns : columnsOf(fields);
    const auto field = [&](Column column) { return columns[column] < 0 ? QString() : fields[columns[column]]; };
    CdrRow row;
    row.src = field(Src);
    row.dst = field(Dst);
    setCaller(row, field(Clid));
    if (row.callerName.isEmpty())
        row.callerName = field(CallerName);
    row.callerNumber = field(CallerNumber);
    row.channel = field(Channel);
    row.dstChannel = field(DstChannel);
    row.lastApp = field(LastApp);
    row.answered = field(Disposition) == u"ANSWERED"_s;
    row.start = clockTime(field(Start));
    row.answer = clockTime(field(Answer));
    row.end = clockTime(field(End));
    const auto duration = secondsAsMs(field(Duration));
    const QString billed = field(Billed);
    const auto billedMs = billed.isEmpty() ? std::optional<qint64>(0) : secondsAsMs(billed);
    if (!row.start.isValid() || !duration || !billedMs)
        return std::nullopt;
    row.durationMs = *duration;
    row.billedMs = std::min(*billedMs, *duration);
    row.did = field(Did);
    row.reachedName = field(ReachedName);
    row.recordingFile = baseName(field(RecordingFile));
    row.uniqueId = field(UniqueId);
    row.linkedId = field(LinkedId);
    row.sequence = field(Sequence).toLongLong();
    return row;
}

Result<void> AsteriskCdr::forEachRow(const std::function<void(const CdrRow &, CsvSidecar::Place)> &row,
                                     const std::function<void(qint64)> &broken, const CancelToken &cancel) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(errors::FileUnreadable, {{u"path"_s, m_path}, {u"detail"_s, file.errorString()}});
    AsteriskLogReader reader(&file, m_delimiter);
    for (bool header = m_named > 0;; header = false) {
        if (cancel.isCancelled())
            return fail(errors::Cancelled);
        const auto next = reader.next();
        if (next.atEnd)
            return {};
        if (header)
            continue;
        if (const auto told = parsed(next.fields))
            row(*told, next.place);
        else
            broken(next.place.line);
    }
}

std::optional<std::pair<CdrRow, QByteArray>> AsteriskCdr::read(CsvSidecar::Place place) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(place.offset))
        return std::nullopt;
    const auto row = AsteriskLogReader(&file, m_delimiter).next();
    auto told = parsed(row.fields);
    if (!told)
        return std::nullopt;
    return std::pair(std::move(*told), row.source);
}

} // namespace voicelog
