// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AsteriskLogs.h"

#include "FoundCall.h"
#include "ImportScan.h"
#include "InterchangeErrors.h"

#include <base/BaseErrors.h>

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

// How well a row fits a sound.
enum class LogFit { No, CallId, ChannelId, FileName };

QStringList soundNames(const FoundCall &call)
{
    QStringList names{call.base, call.first.section(u'.', 0, -2)};
    if (!call.second.isEmpty())
        names.append(call.second.section(u'.', 0, -2));
    names.removeDuplicates();
    return names;
}

// The part of an id that stands in a sound's name whatever the system is called.
QString bareId(const QString &text)
{
    static const QRegularExpression form(u"(?<!\\d)(\\d{9,10}\\.\\d+)(?!.*\\d{9,10}\\.\\d)"_s);
    return form.match(text).captured(1);
}

size_t identity(const CdrRow &row)
{
    return qHashMulti(0, row.uniqueId, row.linkedId, row.start, row.durationMs, row.billedMs, row.channel,
                      row.dstChannel, row.src, row.dst, row.lastApp, row.answered, row.recordingFile, row.did,
                      row.callerNumber, row.sequence);
}

// The same leg as two logs tell it, one of which may tell more.
void addRow(QList<CdrRow> &rows, const CdrRow &row)
{
    const auto known = std::ranges::find_if(rows, [&](const CdrRow &other) { return other.isSameLeg(row); });
    if (known == rows.end()) {
        rows.append(row);
        return;
    }
    for (const auto field : {&CdrRow::recordingFile, &CdrRow::did, &CdrRow::callerNumber, &CdrRow::callerName,
                             &CdrRow::reachedName, &CdrRow::linkedId}) {
        if (((*known).*field).isEmpty())
            (*known).*field = row.*field;
    }
    if (!known->answer.isValid())
        known->answer = row.answer;
    if (!known->end.isValid())
        known->end = row.end;
}

} // namespace

/// One joining: first which call each sound belongs to, then where the rows of those calls are.
class AsteriskLogs::Joining
{
public:
    Joining(AsteriskLogs &logs, std::vector<FoundCall> &calls, const QStringList &folders, const RemarkFunction &remark,
            const CancelToken &cancel)
        : m_logs(logs), m_sounds(calls), m_folders(folders), m_remark(remark), m_cancel(cancel), m_found(calls.size())
    {
    }

    Result<void> join()
    {
        indexSounds();
        for (const auto &cdr : std::as_const(m_logs.m_cdrs))
            VOICELOG_TRY(eachRow(cdr, true, [&](const CdrRow &row, CsvSidecar::Place place) { fit(cdr, row, place); }));
        for (const auto &cel : std::as_const(m_logs.m_cels))
            VOICELOG_TRY(eachEvent(cel, true, [&](const CelEvent &event, CsvSidecar::Place) {
                fitIds(event.uniqueId, event.linkedId, event.linkedId);
            }));
        keepCalls();
        for (qsizetype i = 0; i < m_logs.m_cdrs.size(); ++i)
            VOICELOG_TRY(eachRow(m_logs.m_cdrs.at(i), false, [&](const CdrRow &row, CsvSidecar::Place place) {
                keep(row.callId(), &Call::rows, identity(row), {i, place});
            }));
        for (qsizetype i = 0; i < m_logs.m_cels.size(); ++i)
            VOICELOG_TRY(eachEvent(m_logs.m_cels.at(i), false, [&](const CelEvent &event, CsvSidecar::Place place) {
                keep(event.linkedId, &Call::events,
                     qHashMulti(1, event.type, event.time, event.channel, event.uniqueId), {i, place});
            }));
        return {};
    }

private:
    struct Found
    {
        LogFit fit = LogFit::No;
        QString callId;
    };

    template <typename Log>
    auto broken(const Kept<Log> &kept, bool remarks)
    {
        return [this, path = kept.log.path(), wanted = remarks && kept.whole](qint64 line) {
            if (wanted)
                m_remark(path, Error(errors::CallLogLine, {{u"path"_s, path}, {u"line"_s, line}}));
        };
    }

    // A log that can no longer be read is remarked; the others go on.
    template <typename Log>
    Result<void> goOn(const Kept<Log> &kept, const Result<void> &done, bool remarks)
    {
        if (done)
            return {};
        if (done.error().is(errors::Cancelled))
            return done;
        if (remarks)
            m_remark(kept.log.path(), done.error());
        return {};
    }

    template <typename Function>
    Result<void> eachRow(const Kept<AsteriskCdr> &cdr, bool remarks, const Function &function)
    {
        return goOn(cdr, cdr.log.forEachRow(function, broken(cdr, remarks), m_cancel), remarks);
    }
    template <typename Function>
    Result<void> eachEvent(const Kept<AsteriskCel> &cel, bool remarks, const Function &function)
    {
        return goOn(cel, cel.log.forEachEvent(function, broken(cel, remarks), m_cancel), remarks);
    }

    void indexSounds()
    {
        for (size_t i = 0; i < m_sounds.size(); ++i) {
            const auto names = soundNames(m_sounds[i]);
            for (const auto &name : names)
                m_byName.insert(name, i);
            if (const auto id = bareId(m_sounds[i].base); !id.isEmpty())
                m_byId.insert(id, i);
        }
    }

    void offer(size_t sound, LogFit fit, const QString &callId)
    {
        auto &found = m_found[sound];
        if (fit > found.fit)
            found = {fit, callId};
    }

    // True if a sound has one of the ids in its name.
    bool fitIds(const QString &uniqueId, const QString &linkedId, const QString &callId)
    {
        if (callId.isEmpty())
            return false;
        bool any = false;
        for (const auto &[id, how] : {std::pair(uniqueId, LogFit::ChannelId), std::pair(linkedId, LogFit::CallId)}) {
            if (id.isEmpty())
                continue;
            const auto bare = id.sliced(id.lastIndexOf(u'-') + 1);
            for (auto it = m_byId.constFind(bare); it != m_byId.constEnd() && it.key() == bare; ++it) {
                if (!m_sounds[*it].base.contains(id)) // of another system
                    continue;
                offer(*it, how, callId);
                any = true;
            }
        }
        return any;
    }

    [[nodiscard]] QList<size_t> soundsNamed(const CdrRow &row) const
    {
        static const QRegularExpression dated(u"/\\d{4}/\\d{2}/\\d{2}$"_s);
        auto sounds = m_byName.values(row.recordingFile);
        const QString day = row.start.date().toString(u"/yyyy/MM/dd"_s);
        const auto folder = [&](size_t i) -> const QString & { return m_folders[m_sounds[i].folder]; };
        const auto ofTheDay = [&](size_t i) { return folder(i).endsWith(day); };
        if (row.start.isValid()) // the names recur every day
            sounds.removeIf([&](size_t i) { return !ofTheDay(i) && dated.match(folder(i)).hasMatch(); });
        if (sounds.size() < 2)
            return sounds;
        if (std::ranges::any_of(sounds, ofTheDay))
            sounds.removeIf([&](size_t i) { return !ofTheDay(i); });
        return sounds;
    }

    void fit(const Kept<AsteriskCdr> &cdr, const CdrRow &row, CsvSidecar::Place place)
    {
        bool any = fitIds(row.uniqueId, row.linkedId, row.callId());
        if (row.recordingFile.isEmpty())
            return;
        const auto named = soundsNamed(row);
        if (named.size() == 1)
            offer(named.first(), LogFit::FileName, row.callId());
        any = any || !named.isEmpty();
        const auto name = qHash(row.recordingFile);
        if (any || !cdr.whole || m_missing.contains(name)) // a call's rows all name its file
            return;
        m_missing.insert(name);
        m_remark(cdr.log.path(),
                 Error(errors::CsvRowWithoutSound,
                       {{u"path"_s, cdr.log.path()}, {u"line"_s, place.line}, {u"name"_s, row.recordingFile}}));
    }

    void keepCalls()
    {
        for (size_t i = 0; i < m_sounds.size(); ++i) {
            const auto &id = m_found[i].callId;
            if (id.isEmpty())
                continue;
            const auto known = m_calls.constFind(id);
            const size_t index = known == m_calls.constEnd() ? m_logs.m_calls.size() : *known;
            if (known == m_calls.constEnd()) {
                m_calls.insert(id, index);
                m_logs.m_calls.push_back({id, {}, {}, 0});
            }
            ++m_logs.m_calls[index].sounds;
            m_sounds[i].asteriskCall = int(index);
        }
    }

    void keep(const QString &callId, QList<LogPlace> Call::*places, size_t what, const LogPlace &place)
    {
        const auto call = m_calls.constFind(callId);
        if (call == m_calls.constEnd() || m_kept.contains(what))
            return;
        auto &list = m_logs.m_calls[*call].*places;
        if (list.size() >= mostOfOneCall)
            return;
        m_kept.insert(what);
        list.append(place);
    }

    AsteriskLogs &m_logs;
    std::vector<FoundCall> &m_sounds;
    const QStringList &m_folders;
    const RemarkFunction &m_remark;
    const CancelToken &m_cancel;
    std::vector<Found> m_found; ///< for each sound
    QMultiHash<QString, size_t> m_byName;
    QMultiHash<QString, size_t> m_byId;
    QHash<QString, size_t> m_calls; ///< by the call's id
    QSet<size_t> m_missing;         ///< hashed, to be short
    QSet<size_t> m_kept;            ///< rows and events, hashed: another log may repeat them
};

bool AsteriskLogs::take(const QString &path, bool whole)
{
    if (const auto cdr = AsteriskCdr::open(path)) {
        m_cdrs.append({*cdr, whole});
        return true;
    }
    if (const auto cel = AsteriskCel::open(path)) {
        m_cels.append({*cel, whole});
        return true;
    }
    return false;
}

Result<void> AsteriskLogs::join(std::vector<FoundCall> &calls, const QStringList &folders, const RemarkFunction &remark,
                                const CancelToken &cancel)
{
    if (m_cdrs.isEmpty() && m_cels.isEmpty())
        return {};
    return Joining(*this, calls, folders, remark, cancel).join();
}

std::optional<AsteriskLogs::Told> AsteriskLogs::read(const FoundCall &call, const std::optional<CallData> &toldByName,
                                                     const QTimeZone &zone, QStringView countryCode) const
{
    const auto &kept = m_calls[size_t(call.asteriskCall)];
    AsteriskCall found;
    Told told;
    told.callId = kept.id;
    qsizetype sourceLog = -1;
    for (const auto &[log, place] : kept.rows) {
        const auto &cdr = m_cdrs[log].log;
        const auto row = cdr.read(place);
        if (!row || row->first.callId() != kept.id)
            continue;
        addRow(found.rows, row->first);
        if (sourceLog < 0) {
            sourceLog = log;
            told.fileName = QFileInfo(cdr.path()).fileName();
            told.source = cdr.header();
        }
        if (log == sourceLog)
            told.source += row->second;
    }
    for (const auto &[log, place] : kept.events) {
        const auto event = m_cels[log].log.read(place);
        if (event && event->linkedId == kept.id)
            found.events.append(*event);
    }
    if (found.rows.isEmpty() && found.events.isEmpty())
        return std::nullopt;
    told.data = asteriskCallData(found, {soundNames(call), toldByName, kept.sounds == 1}, zone, countryCode);
    return told;
}

} // namespace voicelog
