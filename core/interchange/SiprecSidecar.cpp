// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SiprecSidecar.h"

#include "InterchangeErrors.h"
#include "JsonSidecar.h"
#include "MultipartBody.h"
#include "SdpAudio.h"
#include "SiprecSession.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

// One document as a file holds it.
struct SiprecDocument
{
    qsizetype file = 0;
    SiprecMetadata metadata;
    QStringList labels; ///< of the SDP beside it
    QDateTime time;
};

QDateTime latestOf(const SiprecMetadata &document)
{
    QDateTime latest;
    const auto take = [&latest](const QDateTime &moment) {
        if (moment.isValid() && (!latest.isValid() || moment > latest))
            latest = moment;
    };
    const auto takeSpans = [&take](const auto &list) {
        for (const auto &one : list) {
            take(one.span.from);
            take(one.span.to);
        }
    };
    for (const auto &session : document.sessions) {
        take(session.startedAt);
        take(session.stoppedAt);
    }
    takeSpans(document.groups);
    takeSpans(document.coverages);
    takeSpans(document.attendances);
    takeSpans(document.sendings);
    return latest;
}

bool isMetadata(const QByteArray &contentType)
{
    return contentType.startsWith("application/rs-metadata") || contentType.endsWith("/xml");
}

Result<SiprecDocument> readDocument(const QByteArray &file, const QTimeZone &zone)
{
    SiprecDocument document;
    const bool hasMark = file.startsWith("\xef\xbb\xbf");
    if (!looksLikeMultipart(hasMark ? QByteArrayView(file).sliced(3) : QByteArrayView(file))) {
        VOICELOG_ASSIGN(document.metadata, readSiprecMetadata(file, zone));
        return document;
    }
    if (file.size() > largestSiprecFile)
        return fail(errors::SidecarInvalid, {{u"line"_s, 1}, {u"column"_s, 1}, {u"detail"_s, u"too-large"_s}});
    VOICELOG_ASSIGN(const auto parts, multipartBody(file));
    const auto part = std::ranges::find_if(parts, [](const BodyPart &one) { return isMetadata(one.contentType); });
    if (part == parts.end())
        return fail(errors::SidecarNotSiprec, {{u"line"_s, 1}, {u"column"_s, 1}});
    VOICELOG_ASSIGN(document.metadata, readSiprecMetadata(part->body, zone, part->firstLine));
    for (const auto &one : parts) {
        if (one.contentType == "application/sdp")
            document.labels += sdpAudioLabels(one.body);
    }
    return document;
}

// By time; what tells none stays behind the one before it.
void sortByTime(QList<SiprecDocument> &documents)
{
    QDateTime before;
    for (auto &document : documents) {
        document.time = latestOf(document.metadata);
        if (!document.time.isValid())
            document.time = before;
        before = document.time;
    }
    std::ranges::stable_sort(documents, [](const SiprecDocument &a, const SiprecDocument &b) {
        return b.time.isValid() && (!a.time.isValid() || a.time < b.time);
    });
}

bool namesSides(const CallData &data)
{
    return data.numberWithheld || !(data.agent.isEmpty() && data.agentNumber.isEmpty() && data.customer.isEmpty() &&
                                    data.customerNumber.isEmpty() && data.from.isEmpty() && data.to.isEmpty());
}

// Null if there is none or more than one.
const Participant *only(const QList<Participant> &participants, ParticipantRole role)
{
    if (std::ranges::count(participants, role, &Participant::role) != 1)
        return nullptr;
    return &*std::ranges::find(participants, role, &Participant::role);
}

std::optional<int> channelIfKnown(const Participant &participant)
{
    return participant.channel < 0 ? std::nullopt : std::optional(participant.channel);
}

} // namespace

void SiprecCallData::forgetChannels()
{
    if (!data)
        return;
    for (auto &participant : data->participants)
        participant.channel = -1;
}

CallData SiprecCallData::under(const CallData &better) const
{
    CallData filling = data.value_or(CallData());
    if (!better.participants.isEmpty() || !namesSides(better))
        return filling;
    // Both could not stand beside each other: a list of participants is taken for all that took part.
    if (const auto *agent = only(filling.participants, ParticipantRole::Agent)) {
        filling.agent = agent->name;
        filling.agentNumber = agent->number;
        filling.agentChannel = channelIfKnown(*agent);
    }
    if (const auto *customer = only(filling.participants, ParticipantRole::Customer)) {
        filling.customer = customer->name;
        filling.customerNumber = customer->number;
        filling.customerChannel = channelIfKnown(*customer);
    }
    filling.participants.clear();
    return filling;
}

SiprecCallData readSiprecSidecars(const QList<QByteArray> &files, const QTimeZone &zone, QStringView countryCode)
{
    SiprecCallData told;
    QList<SiprecDocument> documents;
    for (qsizetype i = 0; i < files.size(); ++i) {
        auto document = readDocument(files[i], zone);
        if (!document) {
            told.remarks.append({i, document.error()});
            told.notRead = true;
            continue;
        }
        document->file = i;
        for (const auto &remark : std::as_const(document->metadata.remarks))
            told.remarks.append({i, remark});
        if (!told.sourceFile)
            told.sourceFile = i;
        if (told.source.size() + files[i].size() <= largestSidecar)
            told.source += told.source.isEmpty() || told.source.endsWith('\n') ? files[i] : '\n' + files[i];
        documents.append(*std::move(document));
    }
    if (documents.isEmpty()) {
        if (!files.isEmpty() && files.first().size() <= largestSiprecFile) { // else it is not whole
            told.sourceFile = 0;
            told.source = files.first();
        }
        return told;
    }
    sortByTime(documents);
    SiprecSession session;
    QStringList labels;
    for (const auto &document : std::as_const(documents)) {
        if (const auto merged = session.merge(document.metadata); !merged) {
            told.remarks.append({document.file, merged.error()});
            told.notRead = true;
        }
        for (const auto &label : document.labels) {
            const bool known = !label.isEmpty() && labels.contains(label);
            const bool laterWithout = label.isEmpty() && &document != &documents.constFirst();
            if (!known && !laterWithout)
                labels.append(label);
        }
    }
    told.data = session.callData(labels, countryCode);
    return told;
}

} // namespace voicelog
