// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ErasureDuty.h"

#include "DueAssessor.h"
#include "RetentionActions.h"
#include "TermStore.h"
#include "VaultPlanner.h"

#include <archive/Refusals.h>
#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <base/LegalDay.h>
#include <recordings/RecordingActions.h>
#include <recordings/RecordingKeys.h>
#include <recordings/RecordingStore.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

const QString erasureArticle = u"GDPR-17"_s;

struct KeptByLaw
{
    Id recording;
    QString ruleId;
    QVariantMap parameters;
};

Attempt erasureAttempt(const Id &recording)
{
    return {actions::ErasureGranted, actions::recordingObject, recording.toString()};
}

} // namespace

Result<void> ErasureDuty::check(const Id &vault, const QList<Id> &recordings) const
{
    return settle(vault, recordings, legalDay(m_session.clock().now()), {});
}

Result<void> ErasureDuty::grant(const Id &vault, const QList<Id> &recordings, QDate on, const QString &request)
{
    if (!on.isValid() || on > legalDay(m_session.clock().now()))
        return fail(errors::InvalidValue, {{u"field"_s, u"on"_s}, {u"value"_s, on.toString(Qt::ISODate)}});
    if (!isRequestNumber(request))
        return fail(errors::InvalidValue, {{u"field"_s, u"reference"_s}, {u"value"_s, request}});
    return settle(vault, recordings, on, request);
}

Result<void> ErasureDuty::settle(const Id &vault, const QList<Id> &recordings, QDate on, const QString &request) const
{
    const QDate today = legalDay(m_session.clock().now());
    VOICELOG_TRY(
        refuseUnless(m_session, {Role::PrivacyOfficer}, {actions::ErasureGranted, "vault"_L1, vault.toString()}));
    VOICELOG_ASSIGN(DueAssessor assessor, DueAssessor::make(m_session, m_book, m_source));
    std::optional<KeptByLaw> kept;
    {
        VOICELOG_ASSIGN(Database database, m_session.openVault(vault));
        VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
        VOICELOG_ASSIGN(const auto programmes, m_source.byVault(database));
        VOICELOG_ASSIGN(const RetentionTerms terms, termsInForce(database, m_book, m_source, today));
        VOICELOG_TRY(assessor.begin(database, vault));
        DueStore store(database);
        for (const Id &id : recordings) {
            VOICELOG_ASSIGN(const auto rec, RecordingKeys(database).keyOf(id));
            if (!rec)
                continue;
            VOICELOG_TRY(assessor.assess(database, *rec)); // by the law and the facts of today
            VaultPlanner planner(database, m_book, vault, programmes.value(vault), terms, today);
            VOICELOG_ASSIGN(const auto finding, planner.findingEarly(id, erasureArticle));
            if (!finding)
                continue;
            const auto found =
                std::ranges::find(finding->standsInTheWay, QString(holdKindId(HoldKind::Statutory)), &Obstacle::kind);
            if (found != finding->standsInTheWay.cend()) {
                VOICELOG_ASSIGN(const Recording recording,
                                RecordingStore(database, m_session.clock()).recording(*rec, vault));
                kept = KeptByLaw{id, found->ruleId, {{u"number"_s, recording.number}}};
                if (found->untilOn.isValid())
                    kept->parameters.insert(u"date"_s, found->untilOn.addDays(-1));
                break;
            }
            if (request.isEmpty())
                continue;
            VOICELOG_ASSIGN(const bool news, store.setErasureGranted(*rec, on, request));
            VOICELOG_TRY(assessor.assess(database, *rec));
            if (!news)
                continue;
            AuditEvent event;
            event.action = actions::ErasureGranted;
            event.objectType = actions::recordingObject;
            event.objectId = id.toString();
            event.detail = {{u"vault"_s, vault.toString()}, {u"request"_s, request}};
            VOICELOG_TRY(m_session.audit().record(database, event));
        }
        if (!kept)
            return transaction.commit();
    }
    return refuseByRule(m_session, kept->ruleId, erasureAttempt(kept->recording), kept->parameters);
}

} // namespace voicelog
