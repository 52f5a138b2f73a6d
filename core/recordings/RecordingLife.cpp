// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecordingLife.h"

#include "RecordingActions.h"

#include <archive/Session.h>

#include <QHash>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int eventsPerPage = 500;

std::optional<LifeEvent::Kind> kindOf(const QString &action)
{
    using enum LifeEvent::Kind;
    if (action == actions::ListeningStarted)
        return Listened;
    if (action == actions::RecordingExported)
        return Exported;
    if (action == actions::RecordingVerified)
        return Verified;
    if (action == actions::RecordingCallDataChanged || action == actions::SegmentAdded ||
        action == actions::SegmentChanged || action == actions::SegmentRemoved ||
        action == actions::TranscriptAttached || action == actions::RecordingStateChanged ||
        action == actions::ReleaseProposed || action == actions::ReleaseConfirmed ||
        action == actions::ReleaseWithdrawn || action == actions::AnnouncementAdded ||
        action == actions::AnnouncementRemoved || action == actions::ProofKept ||
        action == actions::CorrectionAttached || action == actions::ObjectionNoted)
        return Changed;
    return std::nullopt; // the import is told by the recording itself; a listening's end adds nothing here
}

QString detailOf(const AuditEvent &event, LifeEvent::Kind kind)
{
    if (kind == LifeEvent::Kind::Listened)
        return event.reason;
    if (kind == LifeEvent::Kind::Changed)
        return event.action;
    if (kind == LifeEvent::Kind::Verified && !event.detail.value(u"intact"_s).toBool())
        return u"NOT_INTACT"_s;
    return {};
}

} // namespace

Result<QList<LifeEvent>> recordingLife(const Session &session, const Recording &recording,
                                       const QList<AnnouncementEvidence> &announcements)
{
    VOICELOG_ASSIGN(const QList<AccountInfo> accounts, session.accounts());
    QHash<Id, QString> names;
    for (const auto &account : accounts)
        names.insert(account.id, account.name);

    QList<LifeEvent> life;
    life += LifeEvent{LifeEvent::Kind::Made, recording.startedAt, {}, {}};
    for (const auto &evidence : announcements) {
        if (evidence.announcedAtMs)
            life += LifeEvent{LifeEvent::Kind::Announced,
                              recording.startedAt.addMSecs(*evidence.announcedAtMs),
                              {},
                              QString(announcementFoundById(evidence.foundBy))};
    }
    life += LifeEvent{LifeEvent::Kind::Imported, recording.createdAt, names.value(recording.createdBy), {}};

    VOICELOG_ASSIGN(Database governance, session.openGovernance());
    AuditQuery query;
    query.objectType = actions::recordingObject;
    query.objectId = recording.id.toString();
    query.limit = eventsPerPage;
    for (;;) {
        VOICELOG_ASSIGN(const QList<AuditEvent> events, session.audit().list(governance, query));
        for (const auto &event : events) {
            const auto kind = event.outcome == AuditOutcome::Allowed ? kindOf(event.action) : std::nullopt;
            if (kind)
                life += LifeEvent{*kind, event.at, names.value(event.actorId), detailOf(event, *kind)};
        }
        if (events.size() < eventsPerPage)
            break;
        query.beforeSeq = events.last().seq;
    }
    std::ranges::stable_sort(life, {}, &LifeEvent::at);
    return life;
}

} // namespace voicelog
