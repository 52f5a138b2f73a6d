// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ProgrammeActions.h"
#include "ProgrammeErrors.h"
#include "ProgrammeService.h"
#include "ProgrammeStore.h"
#include "ProgrammeTurns.h"

#include <archive/Refusals.h>
#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <base/LegalDay.h>
#include <recordings/RecordingActions.h>
#include <recordings/RecordingErrors.h>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

bool canTurn(ProgrammeState from, ProgrammeState to)
{
    switch (to) {
    case ProgrammeState::Draft:
        return false;
    case ProgrammeState::Active:
        return from == ProgrammeState::Draft || from == ProgrammeState::Suspended;
    case ProgrammeState::Suspended:
        return from == ProgrammeState::Active;
    case ProgrammeState::Ended:
        return from != ProgrammeState::Ended;
    }
    Q_UNREACHABLE_RETURN(false);
}

Result<void> checkReason(const QString &reason)
{
    if (reason.size() < actions::shortestReason || reason.size() > actions::longestReason)
        return fail(errors::ReasonLength,
                    {{u"minimum"_s, actions::shortestReason}, {u"maximum"_s, actions::longestReason}});
    return {};
}

} // namespace

std::unexpected<Error> ProgrammeService::refuseActive(const ProgrammeConditions &conditions,
                                                      const Attempt &attempt) const
{
    const QStringList rules = conditions.inTheWay();
    if (rules.isEmpty())
        return fail(refuse(m_session, errors::ProgrammeIncomplete, attempt, {{u"fields"_s, conditions.missing}}));
    // Each rule that refuses is in the trail; the first one's words are shown first.
    for (qsizetype i = rules.size() - 1; i > 0; --i) {
        const auto refused = refuseByRule(m_session, rules[i], attempt);
        if (!refused.error().is(errors::RuleRefused))
            return fail(refused);
    }
    QVariantMap parameters{{u"rules"_s, rules}, {u"fields"_s, conditions.missing}};
    for (const RuleResult &result : conditions.results) {
        if (result.ruleId == rules.constFirst())
            parameters.insert(result.parameters.toVariantMap());
    }
    return fail(refuseByRule(m_session, rules.constFirst(), attempt, parameters));
}

Result<Programme> ProgrammeService::turn(const Programme &basedOn, ProgrammeState state, QLatin1StringView action,
                                         const QString &reason, QDate from)
{
    const Attempt attempt{action, actions::programmeObject, basedOn.id.toString()};
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    ProgrammeConditions conditions;
    QString wrongState;
    {
        VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
        VOICELOG_ASSIGN(const Programme programme, ProgrammeStore(database).programmeAt(basedOn.id, basedOn.version));
        if (!canTurn(programme.state, state))
            wrongState = idIn(programmeStateIds, programme.state);
        const QDate today = legalDay(m_session.clock().now());
        if (!from.isValid())
            from = programme.state == ProgrammeState::Draft && state == ProgrammeState::Active &&
                           programme.startDate.isValid()
                       ? programme.startDate
                       : today;
        if (programme.startDate.isValid() && state == ProgrammeState::Active && from < programme.startDate)
            return fail(errors::InvalidValue, {{u"field"_s, u"from"_s}, {u"value"_s, from.toString(Qt::ISODate)}});
        if (wrongState.isEmpty() && state == ProgrammeState::Active) {
            VOICELOG_ASSIGN(conditions, ProgrammeConditions::of(database, programme, from));
        }
        if (wrongState.isEmpty() && conditions.areMet()) {
            VOICELOG_ASSIGN(Programme turned,
                            ProgrammeTurns(m_session, database).take(programme, state, action, reason, from));
            VOICELOG_TRY(transaction.commit());
            turned.granted = basedOn.granted;
            return turned;
        }
    }
    if (!wrongState.isEmpty())
        return fail(refuse(m_session, errors::WrongState, attempt,
                           {{u"what"_s, u"programme"_s}, {u"state"_s, wrongState}, {u"act"_s, QString(action)}}));
    return refuseActive(conditions, attempt);
}

Result<Programme> ProgrammeService::activate(const Programme &basedOn, QDate from)
{
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer},
                              {actions::ProgrammeActivated, actions::programmeObject, basedOn.id.toString()}));
    return turn(basedOn, ProgrammeState::Active, actions::ProgrammeActivated, {}, from);
}

Result<Programme> ProgrammeService::suspend(const Programme &basedOn, const QString &reason, QDate from)
{
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer},
                              {actions::ProgrammeSuspended, actions::programmeObject, basedOn.id.toString()}));
    VOICELOG_TRY(checkReason(reason.trimmed()));
    return turn(basedOn, ProgrammeState::Suspended, actions::ProgrammeSuspended, reason.trimmed(), from);
}

Result<Programme> ProgrammeService::end(const Programme &basedOn, const QString &reason, QDate from)
{
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer},
                              {actions::ProgrammeEnded, actions::programmeObject, basedOn.id.toString()}));
    VOICELOG_TRY(checkReason(reason.trimmed()));
    return turn(basedOn, ProgrammeState::Ended, actions::ProgrammeEnded, reason.trimmed(), from);
}

Result<Programme> ProgrammeService::close(const Programme &basedOn)
{
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer},
                              {actions::ProgrammeClosed, actions::programmeObject, basedOn.id.toString()}));
    return turn(basedOn, ProgrammeState::Ended, actions::ProgrammeClosed, {}, {});
}

} // namespace voicelog
