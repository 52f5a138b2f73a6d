// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "VconOrigin.h"

#include "VconCalls.h"
#include "VconModern.h"
#include "VconReader.h"
#include "VconTranscript.h"

#include <recordings/AttachmentStore.h>

#include <QJsonDocument>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

/// Which of the calls it is: by the id that import gave it, else by its start.
qsizetype callIn(const Vcon &vcon, const QList<VconCall> &calls, const Recording &recording)
{
    const QString place = recording.sourceCallId.section(u'/', -1);
    for (qsizetype i = 0; i < calls.size(); ++i) {
        if (calls.size() > 1 && recording.sourceCallId == vcon.uuid + u'/' + place &&
            QString::number(calls[i].dialogs.first()) == place)
            return i;
    }
    const auto found = std::ranges::find_if(
        calls, [&](const VconCall &call) { return vcon.dialogs[call.dialogs.first()].start == recording.startedAt; });
    return found == calls.end() ? 0 : found - calls.begin();
}

/// A recording that had nothing but its sound.
QList<VconCall> bareCalls(const Vcon &vcon)
{
    for (int i = 0; i < vcon.dialogs.size(); ++i) {
        if (vcon.dialogs[i].type == VconDialog::Type::Recording)
            return {{{i}, -1, false}};
    }
    return {};
}

QString lastDigits(QString number)
{
    number.removeIf([](QChar c) { return !c.isDigit(); });
    return number.right(9);
}

bool isSame(const Participant &one, const VconParty &party)
{
    const QString number = party.tel.isEmpty() ? party.sip : party.tel;
    const bool byNumber = lastDigits(one.number).size() >= 3 && lastDigits(one.number) == lastDigits(number);
    return byNumber || (!one.name.isEmpty() && one.name == party.name);
}

/// First those that are alike, then by their places: a name or a number may have been set right since.
void matchParties(VconOrigin &origin, const Vcon &vcon, QList<int> left, const QList<Participant> &participants)
{
    origin.parties = QList<int>(participants.size(), -1);
    const QList<int> before = left;
    for (qsizetype i = 0; i < participants.size(); ++i) {
        const auto found =
            std::ranges::find_if(left, [&](int party) { return isSame(participants[i], vcon.parties.value(party)); });
        if (found != left.end()) {
            origin.parties[i] = *found;
            left.erase(found);
        }
    }
    for (qsizetype i = 0; i < participants.size() && i < before.size(); ++i) {
        if (origin.parties[i] < 0 && left.removeOne(before[i]))
            origin.parties[i] = before[i];
    }
    origin.former = left;
}

struct FoundInVcon
{
    Vcon vcon;
    VconCall call;

    /// Of the first of its dialogs; invalid if none tells it.
    [[nodiscard]] QDateTime start() const
    {
        QDateTime first;
        for (const int dialog : call.dialogs) {
            const QDateTime one = vcon.dialogs[dialog].start;
            if (one.isValid() && (!first.isValid() || one < first))
                first = one;
        }
        return first;
    }
};

std::optional<FoundInVcon> findCall(const Recording &recording, const QByteArray &bytes, const QTimeZone &zone)
{
    auto vcon = VconReader(zone).read(bytes);
    if (!vcon)
        return std::nullopt;
    QList<VconCall> calls = callsOf(*vcon);
    if (calls.isEmpty())
        calls = bareCalls(*vcon);
    if (calls.isEmpty())
        return std::nullopt;
    const VconCall call = calls[callIn(*vcon, calls, recording)];
    return FoundInVcon{*std::move(vcon), call};
}

/// Which zone its times were local to at import, where they tell none themselves: that in which the call began when it
/// did. Nothing if it is the one that was assumed.
std::optional<QTimeZone> zoneOf(const QDateTime &start, const QDateTime &startedAt, const QTimeZone &assumed)
{
    constexpr qint64 quarter = 900'000;
    const qint64 off = start.isValid() ? startedAt.msecsTo(start) : 0;
    const qint64 offset = assumed.offsetFromUtc(start) + off / 1000;
    if (off == 0 || off % quarter != 0 || std::abs(offset) > 14 * 3600)
        return std::nullopt;
    return QTimeZone::fromSecondsAheadOfUtc(int(offset));
}

} // namespace

std::optional<VconOrigin> VconOrigin::of(const Recording &recording, const Sidecar &sidecar,
                                         const QString &organisation, const QDateTime &now)
{
    if (vconForm(QJsonDocument::fromJson(sidecar.bytes).object()) != VconForm::Unsigned)
        return std::nullopt;
    QTimeZone zone("Europe/Amsterdam"); // as at import, unless that was told another
    auto found = findCall(recording, sidecar.bytes, zone);
    if (!found)
        return std::nullopt;
    if (const auto told = zoneOf(found->start(), recording.startedAt, zone)) {
        if (auto better = findCall(recording, sidecar.bytes, *told); better && better->start() == recording.startedAt) {
            zone = *told;
            found = std::move(better);
        }
    }
    const auto &[vcon, call] = *found;
    VconOrigin origin;
    origin.vcon = VconModern{.zone = zone, .at = now, .organisation = organisation}.of(vcon.raw);
    origin.dialogs = call.dialogs;
    matchParties(origin, vcon, vconCallParties(vcon, call), recording.participants);
    if (const auto transcript = vconCallTranscript(vcon, call))
        origin.cues = transcript->transcript.cues;
    return origin;
}

QString VconOrigin::uuid() const
{
    const QString id = vcon[u"uuid"].toString();
    return QUuid::fromString(id).isNull() ? QString() : id;
}

} // namespace voicelog
