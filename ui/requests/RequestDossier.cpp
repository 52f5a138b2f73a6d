// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestDossier.h"

#include <answers/PackageService.h>
#include <archive/Session.h>
#include <requests/RequestService.h>
#include <requests/RightsService.h>
#include <retention/HoldService.h>

#include <algorithm>

namespace voicelog {

bool RequestsContext::isOfficer() const { return page.session.account().role == Role::PrivacyOfficer; }

Result<RequestDossier> RequestDossier::read(const RequestsContext &context, const Id &id)
{
    RequestDossier dossier;
    VOICELOG_ASSIGN(dossier.request, context.requests.find(id.toString()));
    dossier.dates = context.requests.deadline(dossier.request);
    dossier.today = context.requests.today();
    VOICELOG_ASSIGN(dossier.turns, context.requests.turns(id));
    VOICELOG_ASSIGN(const QList<Hold> holds, context.holds.list());
    std::ranges::copy_if(holds, std::back_inserter(dossier.holds), [&dossier](const Hold &hold) {
        return hold.kind == HoldKind::Request && hold.reference == dossier.request.number;
    });
    VOICELOG_ASSIGN(const QList<AccountInfo> accounts, context.page.session.accounts());
    for (const AccountInfo &account : accounts)
        dossier.accounts.insert(account.id, account.name);
    if (context.isOfficer() && isOpen(dossier.request.state)) {
        auto findings = context.finder.findings(dossier.request);
        if (findings)
            dossier.findings = *std::move(findings);
        else
            dossier.findingsFailure = findings.error();
    }
    dossier.restricted = std::ranges::any_of(holds, [&dossier](const Hold &hold) {
        return dossier.request.kind == RequestKind::Restriction && hold.kind == HoldKind::Restriction &&
               hold.reference == dossier.request.number && hold.isInForceOn(dossier.today);
    });
    if (context.isOfficer()) {
        const auto recordings = context.answers.recordings(dossier.request);
        if (recordings)
            dossier.recordings = *recordings;
        else
            dossier.recordingsFailure = recordings.error();
        dossier.needsSecond = context.answers.needsSecond(dossier.request);
        VOICELOG_ASSIGN(dossier.package, context.packages.package(dossier.request));
        VOICELOG_ASSIGN(dossier.handedOver, context.recipients.handedOver(dossier.request));
    }
    return dossier;
}

QStringList RequestDossier::undecided() const
{
    QStringList numbers;
    for (const HeldRecording &one : recordings) {
        if (request.kind == RequestKind::Access ? !one.decision : !one.right)
            numbers += one.number;
    }
    return numbers;
}

bool RequestDossier::hasOpenHold() const
{
    return std::ranges::any_of(holds,
                               [this](const Hold &hold) { return hold.isInForceOn(today) && !hold.untilOn.isValid(); });
}

int RequestDossier::heldRecordings() const
{
    int count = 0;
    for (const Hold &hold : holds)
        count += hold.isInForceOn(today) ? hold.recordings : 0;
    return count;
}

} // namespace voicelog
