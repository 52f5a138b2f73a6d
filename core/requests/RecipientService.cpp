// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecipientService.h"

#include "RequestActions.h"
#include "RequestErrors.h"

#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <recordings/RecordingActions.h>
#include <recordings/RecordingErrors.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

using enum RequestState;
constexpr int handedOverAtOnce = 500;

} // namespace

bool RecipientService::concerns(RequestKind kind)
{
    return kind != RequestKind::Access && kind != RequestKind::Portability;
}

Result<QList<HandedOver>> RecipientService::handedOver(const DataRequest &request) const
{
    VOICELOG_TRY(
        refuseUnless(m_session, {Role::PrivacyOfficer}, RequestChanges::attemptOn(actions::RequestViewed, request.id)));
    QList<HandedOver> list;
    if (!concerns(request.kind))
        return list;
    const QList<RightDecision> concerned = isOpen(request.state) ? request.rights : request.granted();
    VOICELOG_ASSIGN(Database governance, m_session.openGovernance());
    for (const RightDecision &one : concerned) {
        AuditQuery query;
        query.objectType = actions::recordingObject;
        query.objectId = one.recording.toString();
        query.action = actions::RecordingExported;
        query.outcome = AuditOutcome::Allowed;
        query.limit = handedOverAtOnce;
        for (;;) {
            VOICELOG_ASSIGN(const QList<AuditEvent> events, m_session.audit().list(governance, query));
            for (const AuditEvent &event : events) {
                const bool told = std::ranges::any_of(
                    request.recipients, [&event](const RecipientNotice &it) { return it.exports.contains(event.seq); });
                list += HandedOver{.seq = event.seq,
                                   .recording = one.recording,
                                   .number = one.number,
                                   .at = event.at,
                                   .reason = event.reason,
                                   .told = told};
            }
            if (events.size() < handedOverAtOnce)
                break;
            query.beforeSeq = events.constLast().seq;
        }
    }
    std::ranges::sort(list, {}, &HandedOver::seq);
    return list;
}

Result<DataRequest> RecipientService::tell(const DataRequest &basedOn, const RecipientNotice &notice)
{
    const auto apply = [&](DataRequest &request) -> Result<void> {
        if (!concerns(request.kind))
            return fail(errors::InvalidValue,
                        {{u"field"_s, u"kind"_s}, {u"value"_s, QString(idIn(requestKindIds, request.kind))}});
        RecipientNotice made = notice;
        made.recipient = notice.recipient.trimmed();
        made.whyNot = notice.whyNot.trimmed();
        if (made.recipient.isEmpty())
            return fail(errors::MissingValue, {{u"field"_s, u"recipient"_s}});
        if (!made.toldOn.isValid() && made.whyNot.isEmpty())
            return fail(errors::MissingValue, {{u"field"_s, u"toldOn"_s}});
        if (made.toldOn.isValid() && !made.whyNot.isEmpty())
            return fail(errors::InvalidValue,
                        {{u"field"_s, u"toldOn"_s}, {u"value"_s, made.toldOn.toString(Qt::ISODate)}});
        if (made.toldOn.isValid())
            VOICELOG_TRY(m_changes.checkDay(request, u"toldOn"_s, made.toldOn));
        else if (made.whyNot.size() < actions::shortestReason || made.whyNot.size() > actions::longestReason)
            return fail(errors::ReasonLength,
                        {{u"minimum"_s, actions::shortestReason}, {u"maximum"_s, actions::longestReason}});
        VOICELOG_ASSIGN(const QList<HandedOver> known, handedOver(request));
        for (const qint64 seq : std::as_const(made.exports)) {
            if (!std::ranges::contains(known, seq, &HandedOver::seq))
                return fail(errors::InvalidValue, {{u"field"_s, u"exports"_s}, {u"value"_s, seq}});
        }
        made.by = m_session.account().id;
        made.on = m_changes.today();
        request.recipients += made;
        return {};
    };
    return m_changes.change(basedOn, actions::RequestRecipientTold,
                            {InProgress, Review, Answered, PartlyRefused, Refused, Closed}, m_changes.today(), apply);
}

Result<void> RecipientService::checkAllTold(const DataRequest &request) const
{
    VOICELOG_ASSIGN(QList<HandedOver> known, handedOver(request));
    known.removeIf([](const HandedOver &one) { return one.told; });
    if (known.isEmpty())
        return {};
    return refuse(m_session, errors::RecipientsUntold, RequestChanges::attemptOn(actions::RequestClosed, request.id),
                  {{u"count"_s, known.size()}, {u"number"_s, known.constFirst().number}});
}

} // namespace voicelog
