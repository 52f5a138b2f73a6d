// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DemoRequests.h"

#include <archive/Session.h>
#include <editions/EditionService.h>
#include <requests/FindService.h>

using namespace Qt::StringLiterals;

namespace voicelog {

Result<void> addDemoRequests(Session &officer, const Id &second, QDate today)
{
    const RuleBook book = EditionService::bookInUse(officer);
    RequestService service(officer, book);
    DataRequest access;
    access.kind = RequestKind::Access;
    access.channel = RequestChannel::Letter;
    access.receivedOn = today.addDays(-9);
    access.requester = u"Sander Kuipers"_s;
    access.contact = u"Kastanjelaan 8, 6711 AB Ede"_s;
    access.scope.all = false;
    access.scope.numbers = {u"06 12345612"_s};
    access.scope.contractRefs = {u"VW-2026-10437"_s};
    access.notes = u"Vraagt om een kopie van al zijn gesprekken."_s;
    VOICELOG_ASSIGN(const RequestService::Opened opened, service.open(access));
    VOICELOG_ASSIGN(const QList<VaultInfo> vaults, officer.vaults());
    for (const VaultInfo &vault : vaults) {
        if (vault.kind == VaultKind::Requests)
            VOICELOG_TRY(officer.grantVault(second, vault.id));
    }
    VOICELOG_ASSIGN(const DataRequest asked, service.askIdentity(opened.request, today.addDays(-7)));
    VOICELOG_ASSIGN(const DataRequest known,
                    service.verifyIdentity(asked, IdentityMethod::CallBackKnownNumber, today.addDays(-4)));
    SubjectQuery query = FindService::suggestion(known);
    query.names += u"Kuijpers"_s; // however he is written
    VOICELOG_TRY(FindService(officer, book).search(known, query));
    DataRequest objection;
    objection.kind = RequestKind::Objection;
    objection.channel = RequestChannel::Email;
    objection.receivedOn = today.addDays(-1);
    objection.requester = u"Jolanda de Wit"_s;
    objection.contact = u"jolanda.dewit@example.nl"_s;
    objection.notes = u"Wil niet dat haar gesprekken worden gebruikt om medewerkers te trainen."_s;
    VOICELOG_ASSIGN(const RequestService::Opened raised, service.open(objection));
    VOICELOG_TRY(FindService(officer, book).search(raised.request, FindService::suggestion(raised.request)));
    return {};
}

} // namespace voicelog
