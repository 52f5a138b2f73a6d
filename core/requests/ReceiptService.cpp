// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReceiptService.h"

#include "RequestActions.h"
#include "RequestErrors.h"

#include <archive/ArchiveErrors.h>
#include <archive/Refusals.h>
#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <recordings/RecordingActions.h>
#include <recordings/RecordingErrors.h>
#include <rules/LegalPeriods.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

using enum RequestState;

Error notPutForward() { return Error(errors::MissingValue, {{u"field"_s, u"receiptChange"_s}}); }

} // namespace

QDate ReceiptService::latest(const DataRequest &request, QDate today)
{
    QDate last = today;
    for (const DataRequest::Asked &pause : request.pauses)
        last = std::min(last, pause.askedOn);
    if (request.identityCheckedOn.isValid())
        last = std::min(last, request.identityCheckedOn);
    if (request.extension)
        last = std::min(last, request.extension->decidedOn);
    return last;
}

Result<DataRequest> ReceiptService::propose(const DataRequest &basedOn, QDate receivedOn, const QString &reason)
{
    const QDate today = m_changes.today();
    const auto apply = [&](DataRequest &request) -> Result<void> {
        const qsizetype length = reason.trimmed().size();
        if (length < actions::shortestReason || length > actions::longestReason)
            return fail(errors::ReasonLength,
                        {{u"minimum"_s, actions::shortestReason}, {u"maximum"_s, actions::longestReason}});
        if (!receivedOn.isValid() || receivedOn == request.receivedOn || receivedOn < firstRequestDay() ||
            receivedOn > latest(request, today))
            return fail(errors::InvalidValue,
                        {{u"field"_s, u"receivedOn"_s}, {u"value"_s, receivedOn.toString(Qt::ISODate)}});
        request.receiptChange = DataRequest::ReceiptChange{
            .receivedOn = receivedOn, .reason = reason.trimmed(), .by = m_session.account().id, .on = today};
        return {};
    };
    return m_changes.change(basedOn, actions::RequestReceiptProposed,
                            {Received, IdentityPending, InProgress, ClarificationPending, Review}, today, apply);
}

Result<DataRequest> ReceiptService::confirm(const DataRequest &basedOn)
{
    const auto apply = [&](DataRequest &request) -> Result<void> {
        if (!request.receiptChange)
            return std::unexpected(notPutForward());
        if (m_session.fourEyes() && request.receiptChange->by == m_session.account().id)
            return fail(errors::SecondNeeded);
        request.receivedOn = request.receiptChange->receivedOn;
        request.receiptChange.reset();
        if (request.extension &&
            !legal::isExtensionInTime(m_changes.deadline(request), request.extension->noticeSentOn))
            request.extension.reset();
        return {};
    };
    auto made = m_changes.change(basedOn, actions::RequestReceiptConfirmed,
                                 {Received, IdentityPending, InProgress, ClarificationPending, Review},
                                 m_changes.today(), apply);
    if (!made && made.error().is(errors::SecondNeeded))
        VOICELOG_TRY(refuse(m_session, made.error().code(),
                            RequestChanges::attemptOn(actions::RequestReceiptConfirmed, basedOn.id),
                            made.error().parameters()));
    return made;
}

Result<DataRequest> ReceiptService::withdraw(const DataRequest &basedOn)
{
    const auto apply = [&](DataRequest &request) -> Result<void> {
        if (!request.receiptChange)
            return std::unexpected(notPutForward());
        request.receiptChange.reset();
        return {};
    };
    return m_changes.change(basedOn, actions::RequestReceiptWithdrawn,
                            {Received, IdentityPending, InProgress, ClarificationPending, Review}, m_changes.today(),
                            apply);
}

} // namespace voicelog
