// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CaseImport.h"

#include "CaseActions.h"
#include "CaseFactsReader.h"
#include "CaseStore.h"

#include <archive/Refusals.h>
#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <base/LegalDay.h>
#include <programmes/ProgrammeStore.h>
#include <recordings/ImportCondition.h>
#include <recordings/RecordingActions.h>
#include <recordings/RecordingErrors.h>
#include <recordings/RecordingStore.h>
#include <recordings/VaultConnections.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

struct PurposeVault
{
    Id vault;
    Programme programme;
};

std::unexpected<Error> refusedBy(const RuleResult &result)
{
    QVariantMap parameters = result.parameters.toVariantMap();
    parameters.insert(u"rule"_s, result.ruleId);
    return fail(errors::RuleRefused, parameters);
}

/// The conditions of one case's vault.
class CaseCondition final : public ImportCondition
{
public:
    CaseCondition(const Session &session, const RuleBook &book, CaseFacts facts, const MonitoringCase &record,
                  QList<PurposeVault> others)
        : m_book(book), m_facts(std::move(facts)), m_lines(record.lines),
          m_first(std::max(record.periodStart, record.startedOn)),
          m_last(record.measureEndedOn.isValid() ? record.measureEndedOn : record.periodEnd),
          m_today(legalDay(session.clock().now())), m_clock(session.clock()), m_others(std::move(others)),
          m_connections(session)
    {
    }

    [[nodiscard]] Result<void> checkSource(const QByteArray &contentSha256, const QString &system,
                                           const QString &callId) const override
    {
        for (const PurposeVault &other : m_others) {
            VOICELOG_ASSIGN(auto lease, m_connections.take(other.vault));
            RecordingStore store(*lease, m_clock);
            VOICELOG_ASSIGN(const auto same, store.byContent(contentSha256));
            bool known = same.has_value();
            if (!known && !callId.isEmpty()) {
                const auto free = store.checkSourceFree(system, callId);
                if (!free && !free.error().is(errors::CallKnown))
                    return free;
                known = !free;
            }
            if (!known)
                continue;
            RuleFacts facts;
            facts.programme =
                ProgrammeFacts{.number = other.programme.number, .purpose = purposeId(other.programme.purpose)};
            facts.use = UseFacts{.purpose = purposeId(Purpose::EmployeeMonitoring), .throughCase = true};
            const RuleResult result = rules::evaluate(m_book, u"R-PURPOSE-02"_s, facts, m_today);
            if (result.blocks())
                return refusedBy(result);
        }
        return {};
    }

    [[nodiscard]] Result<void> checkCall(const Recording &recording) const override
    {
        const QDate day = legalDay(recording.startedAt);
        RuleFacts facts;
        facts.monitoringCase = m_facts;
        facts.monitoringCase->withinPeriodAndLines = m_first <= day && day <= m_last && isOfLines(recording, m_lines);
        const RuleResult result = rules::evaluate(m_book, u"R-MON-PERIOD-01"_s, facts, m_today);
        return result.blocks() ? Result<void>(refusedBy(result)) : Result<void>();
    }

private:
    const RuleBook &m_book;
    CaseFacts m_facts;
    QStringList m_lines;
    QDate m_first;
    QDate m_last;
    QDate m_today;
    const Clock &m_clock;
    QList<PurposeVault> m_others;
    mutable VaultConnections m_connections;
};

QString plainLine(const QString &line) { return line.simplified().toCaseFolded(); }

} // namespace

bool isOfLines(const Recording &recording, const QStringList &lines)
{
    const auto isOne = [&](const QString &line) {
        return !line.isEmpty() &&
               std::ranges::any_of(lines, [&](const QString &own) { return plainLine(own) == plainLine(line); });
    };
    return isOne(recording.line) || std::ranges::any_of(recording.participants, [&](const Participant &participant) {
               return participant.role == ParticipantRole::Agent && isOne(participant.number);
           });
}

Result<ImportTarget> caseImportTarget(Session &session, const MonitoringCase &record, const RuleBook &book,
                                      std::shared_ptr<const RecordingJudgeMaker> judge)
{
    const Attempt attempt{actions::RecordingImported, actions::caseObject, record.id.toString()};
    VOICELOG_TRY(refuseUnless(session, {Role::PrivacyOfficer}, attempt));
    VOICELOG_ASSIGN(const QSet<Id> held, session.heldVaults());
    if (!held.contains(record.vaultId))
        return fail(refuseByRule(session, QString(actions::accessRule), attempt));
    MonitoringCase stored;
    CaseFacts facts;
    QList<PurposeVault> others;
    {
        VOICELOG_ASSIGN(Database database, session.openVault(record.vaultId));
        VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Read));
        const QDate today = legalDay(session.clock().now());
        VOICELOG_ASSIGN(stored, CaseStore(database, today).theCase(record.id));
        VOICELOG_ASSIGN(facts, CaseFactsReader(database, session.fourEyes(), false).facts(stored, today));
        VOICELOG_ASSIGN(const QList<Programme> programmes, ProgrammeStore(database).programmes());
        for (const Programme &programme : programmes) {
            if (held.contains(programme.vaultId))
                others.append({programme.vaultId, programme});
        }
    }
    if (stored.state != CaseState::Running && stored.state != CaseState::Evaluation)
        return fail(refuse(session, errors::WrongState, attempt,
                           {{u"what"_s, u"case"_s},
                            {u"state"_s, QString(idIn(caseStateIds, stored.state))},
                            {u"act"_s, QString(actions::RecordingImported)}}));
    ImportTarget target{.vaultId = stored.vaultId, .programmeId = stored.id, .numberPrefix = stored.number};
    target.judge = std::move(judge);
    target.caseId = stored.id;
    target.condition = std::make_shared<CaseCondition>(session, book, facts, stored, others);
    return target;
}

} // namespace voicelog
