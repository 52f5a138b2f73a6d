// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FileNamePatterns.h"

#include "CallDataFields.h"
#include "CallTime.h"
#include "InterchangeErrors.h"

#include <recordings/DraftNotes.h>
#include <recordings/PhoneNumber.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr std::array groupNames{"kind"_L1,     "dst"_L1,    "from"_L1, "date"_L1,      "time"_L1,
                                "uid"_L1,      "epoch"_L1,  "ext"_L1,  "agent"_L1,     "agentNumber"_L1,
                                "customer"_L1, "number"_L1, "line"_L1, "direction"_L1, "ref"_L1};

Result<QRegularExpression> compiled(const FileNamePattern &pattern)
{
    QRegularExpression expression(pattern.expression, QRegularExpression::UseUnicodePropertiesOption);
    if (!expression.isValid())
        return fail(errors::PatternInvalid, {{u"id"_s, pattern.id},
                                             {u"detail"_s, expression.errorString()},
                                             {u"offset"_s, expression.patternErrorOffset()}});
    const auto names = expression.namedCaptureGroups();
    const bool tells = std::ranges::any_of(names, [](const QString &name) {
        return name != u"ext"_s && std::ranges::find(groupNames, name) != groupNames.end();
    });
    if (!tells)
        return fail(errors::PatternWithoutGroups, {{u"id"_s, pattern.id}});
    expression.optimize();
    return expression;
}

// The epoch seconds in front of an Asterisk unique id, "[system-]1781507531.892".
std::optional<qint64> epochOf(const QString &uid)
{
    static const QRegularExpression form(u"(?:^|-)(\\d{9,10})\\.\\d+$"_s);
    const auto match = form.match(uid);
    return match.hasMatch() ? std::optional(match.capturedView(1).toLongLong()) : std::nullopt;
}

// What FreePBX puts in front of a name says how the call came, and so what its numbers are.
void applyKind(CallData &data, const QString &kind, const QString &dst, const QString &from)
{
    const bool fromInside = !normalizedNumber(from).isEmpty() && !normalizedNumber(from).startsWith(u'+');
    data.from = from;
    if (kind == u"q" || kind == u"rg") {
        data.line = dst;
        data.direction = fromInside ? Direction::Internal : Direction::Inbound;
    } else if (kind == u"in") {
        data.line = normalizedNumber(dst);
        data.direction = Direction::Inbound;
    } else if (kind == u"out") {
        data.to = dst;
        data.direction = Direction::Outbound;
    } else if (kind == u"internal") {
        data.to = dst;
        data.direction = Direction::Internal;
    } else if (kind == u"external") {
        data.to = dst;
        data.direction = Direction::Inbound;
    } else {
        data.to = dst; // "force", "parked" and others do not say: the numbers do
    }
}

void applyTime(CallData &data, const FileNamePattern &pattern, const QString &date, const QString &time,
               std::optional<qint64> epoch, const QTimeZone &zone)
{
    const auto atEpoch = [&] { return QDateTime::fromSecsSinceEpoch(*epoch, QTimeZone::UTC); };
    const auto format = pattern.timeFormat.isEmpty() ? u"yyyyMMdd hhmmss"_s : pattern.timeFormat;
    const auto moment = date.isEmpty() ? QDateTime() : QDateTime::fromString(date + u' ' + time, format);
    if (!moment.isValid()) {
        if (epoch)
            data.startedAt = atEpoch();
        return;
    }
    const QDateTime asUtc(moment.date(), moment.time(), QTimeZone::UTC);
    if (pattern.utc) {
        data.startedAt = asUtc;
        return;
    }
    if (epoch) {
        if (const auto offset = derivedUtcOffset(asUtc, *epoch, zone)) {
            data.startedAt = asUtc.addSecs(-*offset);
            if (*offset != zone.offsetFromUtc(atEpoch()))
                data.notes.append(notes::OffsetFromCallId);
            return;
        }
        data.notes.append(notes::CallIdDoesNotFitTime);
    }
    if (const auto local = localCallTime(moment.date(), moment.time(), zone)) {
        data.startedAt = local->utc;
        if (local->ambiguous)
            data.notes.append(notes::TimeAmbiguous);
        if (local->skipped)
            data.notes.append(notes::TimeSkipped);
    }
}

CallData told(const FileNamePattern &pattern, const QRegularExpressionMatch &match, const QTimeZone &zone)
{
    const auto names = match.regularExpression().namedCaptureGroups();
    const auto group = [&](const QString &name) { return names.contains(name) ? match.captured(name) : QString(); };
    CallData data;
    data.sourceSystem = pattern.id;
    if (const auto kind = group(u"kind"_s); !kind.isEmpty()) {
        applyKind(data, kind, group(u"dst"_s), group(u"from"_s));
    } else {
        data.from = group(u"from"_s);
        data.to = group(u"dst"_s);
    }
    CallFieldReader fields(data, zone);
    const std::array<std::pair<CallField, QString>, 7> more{{{CallField::Agent, u"agent"_s},
                                                             {CallField::AgentNumber, u"agentNumber"_s},
                                                             {CallField::Customer, u"customer"_s},
                                                             {CallField::CustomerNumber, u"number"_s},
                                                             {CallField::Line, u"line"_s},
                                                             {CallField::Direction, u"direction"_s},
                                                             {CallField::ContractRef, u"ref"_s}}};
    for (const auto &[field, name] : more) {
        if (!fields.set(field, group(name)))
            data.notes.append(notes::NameNotUnderstood);
    }
    const QString uid = group(u"uid"_s);
    // One FreePBX call can leave several sounds, which share its unique id: there the whole name is the id.
    data.sourceCallId = group(u"kind"_s).isEmpty() ? uid : match.captured(0).section(u'/', -1).section(u'.', 0, -2);
    bool ok = false;
    const qint64 told = group(u"epoch"_s).toLongLong(&ok);
    const auto epoch = ok ? std::optional(told) : epochOf(uid);
    applyTime(data, pattern, group(u"date"_s), group(u"time"_s), epoch, zone);
    return data;
}

} // namespace

QList<FileNamePattern> builtInPatterns()
{
    return {
        {u"freepbx"_s,
         u"Asterisk / FreePBX"_s,
         uR"((?:^|/)(?<kind>[A-Za-z0-9_*+]+)-(?<dst>[^-/]*)-(?<from>[^/]*)-(?<date>\d{8})-(?<time>\d{6})-(?<uid>(?:[^/]+-)?\d+\.\d+)\.(?<ext>[A-Za-z0-9]+)$)"_s,
         {},
         false},
        {u"oreka"_s,
         u"Oreka"_s,
         uR"((?:^|/)(?<uid>(?<date>\d{8})_(?<time>\d{6})_[^/]+)\.(?<ext>[A-Za-z0-9]+)$)"_s,
         {},
         false},
        {u"3cx"_s,
         u"3CX"_s,
         uR"((?:^|/)\[(?<agent>[^\]/]*)\]_(?<agentNumber>[^-_/]*)-(?<number>[^_/]*)_(?<date>\d{8})(?<time>\d{6})\((?<uid>\d+)\)\.(?<ext>[A-Za-z0-9]+)$)"_s,
         {},
         false},
    };
}

Result<void> checkPattern(const FileNamePattern &pattern)
{
    VOICELOG_TRY(compiled(pattern));
    return {};
}

Result<FileNamePatterns> FileNamePatterns::compile(const QList<FileNamePattern> &patterns)
{
    FileNamePatterns ready;
    for (const auto &pattern : patterns + builtInPatterns()) {
        VOICELOG_ASSIGN(auto expression, compiled(pattern));
        ready.m_patterns.append({pattern, expression});
    }
    return ready;
}

std::optional<CallData> FileNamePatterns::match(const QString &path, const QTimeZone &zone) const
{
    for (const auto &[pattern, expression] : m_patterns) {
        const auto match = expression.match(path);
        if (match.hasMatch())
            return told(pattern, match, zone);
    }
    return std::nullopt;
}

} // namespace voicelog
