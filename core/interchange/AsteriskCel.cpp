// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AsteriskCel.h"

#include "CallTime.h"

#include <base/BaseErrors.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype celFields = 20;
constexpr qsizetype celChannel = 9;
constexpr qsizetype celUniqueId = 14;
constexpr int eventsToTellBy = 20;

constexpr std::array eventsOfUse{"ANSWER"_L1,           "HOLD"_L1,   "UNHOLD"_L1,      "BLINDTRANSFER"_L1,
                                 "ATTENDEDTRANSFER"_L1, "HANGUP"_L1, "LINKEDID_END"_L1};

bool isEventName(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return (c >= u'A' && c <= u'Z') || c == u'_'; });
}

// A blind transfer names the extension, an attended one the channel of whom the call was given to.
QString transferredTo(const QString &extra)
{
    const auto told = QJsonDocument::fromJson(extra.toUtf8()).object();
    const QString extension = told.value("extension"_L1).toString();
    return extension.isEmpty() ? channelExtension(told.value("transfer_target_channel_name"_L1).toString()) : extension;
}

std::optional<CelEvent> parsedEvent(const QStringList &fields)
{
    if (fields.size() != celFields && fields.size() != celFields + 1)
        return std::nullopt;
    // The sample's own column may stand anywhere: the ids tell whether it comes before them.
    const bool moved = fields.size() > celFields && !isAsteriskId(fields[celUniqueId]);
    const qsizetype at = celUniqueId + (moved ? 1 : 0);
    if (!isEventName(fields[0]) || !isAsteriskId(fields[at]) || !isAsteriskId(fields[at + 1]) ||
        !parsedCallTime(fields[1], QTimeZone::UTC))
        return std::nullopt;
    CelEvent event;
    event.type = fields[0];
    event.time = fields[1];
    event.channel = fields[celChannel];
    if (moved && !event.channel.contains(u'/'))
        event.channel = fields[celChannel + 1];
    event.uniqueId = fields[at];
    event.linkedId = fields[at + 1];
    if (event.type.endsWith("TRANSFER"_L1)) {
        for (qsizetype i = fields.size() - 2; i < fields.size() && event.extension.isEmpty(); ++i)
            event.extension = transferredTo(fields[i]);
    }
    return event;
}

} // namespace

std::optional<AsteriskCel> AsteriskCel::open(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    AsteriskLogReader reader(&file, ',');
    for (int i = 0; i < eventsToTellBy; ++i) {
        const auto row = reader.next();
        if (row.atEnd)
            break;
        if (parsedEvent(row.fields)) {
            AsteriskCel cel;
            cel.m_path = path;
            return cel;
        }
    }
    return std::nullopt;
}

Result<void> AsteriskCel::forEachEvent(const std::function<void(const CelEvent &, CsvSidecar::Place)> &event,
                                       const std::function<void(qint64)> &broken, const CancelToken &cancel) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(errors::FileUnreadable, {{u"path"_s, m_path}, {u"detail"_s, file.errorString()}});
    AsteriskLogReader reader(&file, ',');
    while (true) {
        if (cancel.isCancelled())
            return fail(errors::Cancelled);
        const auto row = reader.next();
        if (row.atEnd)
            return {};
        const auto told = parsedEvent(row.fields);
        if (!told)
            broken(row.place.line);
        else if (std::ranges::find(eventsOfUse, told->type) != eventsOfUse.end())
            event(*told, row.place);
    }
}

std::optional<CelEvent> AsteriskCel::read(CsvSidecar::Place place) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(place.offset))
        return std::nullopt;
    return parsedEvent(AsteriskLogReader(&file, ',').next().fields);
}

} // namespace voicelog
