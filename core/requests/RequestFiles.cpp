// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestFiles.h"

#include "PackageStore.h"
#include "RequestActions.h"

#include <archive/Session.h>
#include <base/LegalDay.h>
#include <recordings/RecordingEraser.h>
#include <retention/HoldStore.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

const QString fileRule = u"R-RETAIN-01"_s;

bool isDone(RequestState state)
{
    return state == RequestState::Closed || state == RequestState::Withdrawn || state == RequestState::NotIdentifiable;
}

} // namespace

Result<bool> RequestFiles::isDue(Database &database, const RequestEntry &entry) const
{
    if (!isDone(entry.state) || entry.fileDestroyedOn.isValid())
        return false;
    const QDate today = m_changes.today();
    VOICELOG_ASSIGN(const RetentionTerms terms, m_changes.terms(database));
    VOICELOG_ASSIGN(const QList<RequestTurn> turns, RequestStore(database).turns(entry.id));
    const QDate closedOn = turns.isEmpty() ? entry.endedOn : legalDay(turns.last().at);
    if (!closedOn.isValid() || terms.period({}, DueClass::RequestFile).after(closedOn) > today)
        return false;
    VOICELOG_ASSIGN(const QList<Hold> holds, HoldStore(database).holds());
    VOICELOG_ASSIGN(const QList<AccessPackage> packages, PackageStore(database).ofRequest(entry.id));
    const auto goesOn = [&](const Hold &hold) { return hold.reference == entry.number && hold.isInForceOn(today); };
    const auto isLeft = [](const AccessPackage &one) { return !one.destroyedAt.isValid(); };
    return std::ranges::none_of(holds, goesOn) && std::ranges::none_of(packages, isLeft);
}

Result<int> RequestFiles::destroyDue() const
{
    if (m_session.account().role != Role::PrivacyOfficer)
        return 0;
    VOICELOG_ASSIGN(std::optional<Database> database, m_changes.openIfHeld());
    if (!database)
        return 0;
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(*database, Transaction::Kind::Write));
    RequestStore store(*database);
    VOICELOG_ASSIGN(const QList<RequestEntry> entries, store.entries());
    int gone = 0;
    for (const RequestEntry &entry : entries) {
        VOICELOG_ASSIGN(const bool due, isDue(*database, entry));
        if (!due)
            continue;
        VOICELOG_TRY(store.destroyFile(entry.id, m_changes.today()));
        VOICELOG_TRY(RecordingEraser::erasePrivate(*database, entry.id));
        AuditEvent event;
        event.action = actions::RequestFileDestroyed;
        event.objectType = actions::requestObject;
        event.objectId = entry.id.toString();
        event.ruleId = fileRule;
        event.detail = {{u"number"_s, entry.number}};
        VOICELOG_TRY(m_session.audit().record(*database, event));
        ++gone;
    }
    VOICELOG_TRY(transaction.commit());
    return gone;
}

} // namespace voicelog
