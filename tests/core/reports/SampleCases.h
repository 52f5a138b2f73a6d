// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Clock.h>
#include <recordings/RecordingActions.h>
#include <reports/CaseReport.h>
#include <reports/CertificateReport.h>
#include <reports/RetentionOverview.h>

#include <QTimeZone>

namespace voicelog::test {

/// A covert monitoring case of a stock room, what was destroyed, and a retention overview.
class SampleCases
{
public:
    SampleCases()
    {
        const SystemClock clock;
        for (Id *id : {&m_officer, &m_second, &m_investigator, &m_service, &m_case, &m_vault, &m_programmeVault})
            *id = Id::create(clock);
        for (int i = 0; i < 5; ++i)
            m_recordings += Id::create(clock);
        m_book = RuleBook::builtIn().value_or(RuleBook());
    }

    static QDate today() { return QDate(2026, 10, 6); }
    [[nodiscard]] const RuleBook &book() const { return m_book; }
    [[nodiscard]] const QList<Id> &recordings() const { return m_recordings; }
    [[nodiscard]] QHash<Id, QString> accounts() const
    {
        return {{m_officer, QStringLiteral("Sanne de Vries")},
                {m_second, QStringLiteral("Łukasz Nowak")},
                {m_investigator, QStringLiteral("Priya Ramdin")},
                {m_service, QStringLiteral("nachtdienst")}};
    }
    /// What must never be on a paper without persons.
    static QStringList persons()
    {
        return {QStringLiteral("Sanne"),  QStringLiteral("Nowak"),    QStringLiteral("Ramdin"),
                QStringLiteral("Bakker"), QStringLiteral("magazijn"), QStringLiteral("030 123 45 31")};
    }

    [[nodiscard]] MonitoringCase monitoringCase() const
    {
        MonitoringCase record;
        record.id = m_case;
        record.vaultId = m_vault;
        record.number = QStringLiteral("CASE-2026-0003");
        record.state = CaseState::DestructionPending;
        record.readable = true;
        record.subjectCount = 1;
        record.recordingCount = 5;
        record.createdAt = at(QDate(2026, 7, 20));
        record.createdBy = m_officer;
        record.submittedBy = m_officer;
        record.submittedOn = QDate(2026, 7, 24);
        record.approvedBy = m_second;
        record.approvedOn = QDate(2026, 7, 27);
        record.startedOn = QDate(2026, 8, 3);
        record.measureEndedOn = QDate(2026, 8, 28);
        record.extension = CaseExtension{QDate(2026, 8, 28), QStringLiteral("De leverancier was twee weken gesloten."),
                                         m_officer, m_second, QDate(2026, 8, 14)};
        record.caseNoticeId = m_programmeVault;
        record.afterNoticeDue = QDate(2026, 9, 11);
        record.afterNoticeOn = QDate(2026, 9, 9);
        record.outcome = CaseOutcome::NoFinding;
        record.outcomeReason = QStringLiteral("Uit geen van de vijf gesprekken blijkt dat goederen buiten de boeken om "
                                              "zijn besteld; de verschillen komen door een telfout.");
        record.followUp = {FollowUp::None};
        record.closedOn = QDate(2026, 9, 21);
        record.closedBy = m_officer;
        record.closingConfirmedBy = m_second;
        record.destructionDue = QDate(2026, 10, 5);
        record.subjects = {{{},
                            QStringLiteral("J. Bakker"),
                            QStringLiteral("medewerker magazijn"),
                            {QStringLiteral("030 123 45 31")},
                            {}}};
        record.suspicion = {QStringLiteral("In mei en juni ontbraken goederen ter waarde van € 14.200; de bestellingen "
                                           "zijn telefonisch gedaan vanaf het toestel van het magazijn."),
                            QDate(2026, 7, 2),
                            {QStringLiteral("Voorraadrapport week 26, archief inkoop"),
                             QStringLiteral("Verklaring van de leverancier van 1 juli 2026")},
                            SuspicionKind::CriminalOffence};
        record.alternatives = {{QStringLiteral("Telling van de voorraad"), QDate(2026, 7, 6),
                                QStringLiteral("Verschillen bevestigd, oorzaak onbekend."),
                                QStringLiteral("Een telling laat niet zien wie bestelt.")},
                               {QStringLiteral("Gesprek met de medewerker"), QDate(2026, 7, 10),
                                QStringLiteral("Niet gevoerd."),
                                QStringLiteral("Na een gesprek zou het bewijs kunnen verdwijnen.")}};
        record.dpia.status = DpiaStatus::Done;
        record.dpia.ref = QStringLiteral("DPIA-2026-04");
        record.dpia.date = QDate(2026, 7, 15);
        record.dpia.residualRisk = ResidualRisk::Medium;
        record.dpoAdvice = {
            QDate(2026, 7, 22), QStringLiteral("Akkoord, mits alleen de lijn van het magazijn."), true, {}};
        record.covert = true;
        record.covertReason = QStringLiteral("Bij een melding vooraf zou niet meer via deze lijn worden besteld.");
        record.periodStart = QDate(2026, 8, 3);
        record.periodEnd = QDate(2026, 8, 28);
        record.lines = {QStringLiteral("030 123 45 31")};
        record.evaluationDue = QDate(2026, 9, 27);
        return record;
    }

    [[nodiscard]] DestructionRecord destruction(int first = 0, int count = 5) const
    {
        DestructionRecord record;
        record.id = m_officer; // any
        record.number = QStringLiteral("DST-2026-0007");
        record.vaultId = m_vault;
        record.vaultNumber = QStringLiteral("CASE-2026-0003");
        record.what = DestructionWhat::WholeVault;
        record.dueClass = DueClass::MonitoringNoFinding;
        record.ruleId = QStringLiteral("R-MON-DESTROY-01");
        record.dueOn = QDate(2026, 10, 5);
        record.recordings = m_recordings.sliced(first, count);
        record.count = count;
        record.totalDurationMs = 1'834'000;
        record.monthFrom = QStringLiteral("2026-08");
        record.monthTo = QStringLiteral("2026-08");
        record.methods = {QStringLiteral("KEY_DESTROYED"), QStringLiteral("PAGES_OVERWRITTEN")};
        record.executedAt = at(QDate(2026, 10, 5));
        record.executedBy = {m_service, QStringLiteral("RETENTION_SERVICE")};
        record.backupExpiresOn = QDate(2026, 11, 4);
        return record;
    }
    /// Of a programme, ordered by two officers, with something held.
    [[nodiscard]] DestructionRecord orderedDestruction() const
    {
        DestructionRecord record = destruction();
        record.number = QStringLiteral("DST-2026-0005");
        record.vaultId = m_programmeVault;
        record.vaultNumber = QStringLiteral("PRG-2026-0001");
        record.what = DestructionWhat::Recordings;
        record.dueClass = DueClass::Quality;
        record.ruleId = QStringLiteral("R-RETAIN-01");
        record.dueOn = QDate(2026, 8, 30);
        record.orderId = m_case;
        record.monthFrom = QStringLiteral("2026-05");
        record.monthTo = QStringLiteral("2026-06");
        record.methods = {QStringLiteral("ROWS_DELETED"), QStringLiteral("PAGES_OVERWRITTEN")};
        record.executedAt = at(QDate(2026, 9, 14));
        record.proposedBy = {m_officer, QStringLiteral("PRIVACY_OFFICER")};
        record.approvedBy = {m_second, QStringLiteral("PRIVACY_OFFICER")};
        record.exceptions = {{QStringLiteral("LEGAL"), QStringLiteral("HLD-2026-0002"), {}, 3},
                             {QStringLiteral("REQUEST"), QStringLiteral("SAR-2026-0017"), QDate(2026, 10, 28), 1}};
        return record;
    }

    [[nodiscard]] Hold hold() const
    {
        Hold hold;
        hold.number = QStringLiteral("HLD-2026-0002");
        hold.kind = HoldKind::Legal;
        hold.vaultId = m_programmeVault;
        hold.recordings = 3;
        hold.fromOn = QDate(2026, 3, 20);
        hold.reviewOn = QDate(2026, 9, 20);
        hold.placedAt = at(hold.fromOn);
        hold.placedBy = m_officer;
        hold.confirmBy = QDate(2026, 3, 24);
        hold.confirmedAt = at(QDate(2026, 3, 23));
        hold.confirmedBy = m_second;
        return hold;
    }
    [[nodiscard]] Hold requestHold() const
    {
        Hold hold;
        hold.number = QStringLiteral("HLD-2026-0004");
        hold.kind = HoldKind::Request;
        hold.vaultId = m_vault;
        hold.recordings = 3;
        hold.reference = QStringLiteral("SAR-2026-0017");
        hold.fromOn = QDate(2026, 9, 30);
        hold.untilOn = QDate(2026, 10, 28);
        hold.placedAt = at(hold.fromOn);
        hold.placedBy = m_officer;
        return hold;
    }

    [[nodiscard]] CaseReportInput file() const
    {
        CaseReportInput input;
        input.record = monitoringCase();
        const auto turn = [&](int seq, QDate on, CaseState state, Id by, const QJsonArray &results = {}) {
            input.turns += CaseTurn{seq, on, state, at(on), by, results};
        };
        turn(1, QDate(2026, 7, 20), CaseState::Draft, m_officer);
        turn(2, QDate(2026, 7, 24), CaseState::Submitted, m_officer,
             {result("R-MON-SUSP-01"), result("R-MON-LAST-01"), result("R-MON-PERIOD-01")});
        turn(3, QDate(2026, 7, 27), CaseState::Approved, m_second,
             {result("R-MON-LI-01"), result("R-MON-SUP-01"), result("R-DPIA-01"),
              result("R-PRIORCONS-01", RuleOutcome::NotApplicable), result("R-COVERT-01")});
        turn(4, QDate(2026, 8, 3), CaseState::Running, m_officer,
             {result("R-MON-OR-01"), result("R-MON-NOTICE-01", RuleOutcome::NotApplicable)});
        turn(5, QDate(2026, 8, 29), CaseState::Evaluation, m_officer);
        turn(6, QDate(2026, 9, 21), CaseState::ClosedNoFinding, m_officer,
             {result("R-COVERT-02", RuleOutcome::Fail, {{QStringLiteral("date"), QStringLiteral("2026-09-11")}})});
        turn(7, QDate(2026, 9, 21), CaseState::DestructionPending, {});
        CaseGrant grant;
        grant.account = m_investigator;
        grant.rights = {CaseRight::Listen};
        grant.from = QDate(2026, 8, 3);
        grant.until = QDate(2026, 9, 27);
        grant.reason = QStringLiteral("Beluistert de gesprekken van het magazijn voor dit onderzoek.");
        grant.grantedBy = m_officer;
        grant.revokedAt = at(QDate(2026, 9, 21));
        input.grants = {grant};
        BalancingSummary lia;
        lia.number = QStringLiteral("LIA-2026-0004");
        lia.title = QStringLiteral("Heimelijk opnemen van gesprekken van het magazijn");
        lia.state = BalancingState::Approved;
        lia.approved = BalancingVersion();
        lia.approved->versionNo = 1;
        lia.approved->inForceFrom = QDate(2026, 7, 27);
        lia.approved->approvedBy1 = m_officer;
        lia.approved->approvedBy2 = m_second;
        input.lia = lia;
        input.registerEntry = QStringLiteral("REG-2026-0006  Gericht onderzoek naar medewerkers");
        WorksCouncilRecord scheme;
        scheme.number = QStringLiteral("WOR-2026-0002");
        scheme.title = QStringLiteral("Regeling gericht onderzoek");
        scheme.decision = CouncilDecision::ConsentWithConditions;
        scheme.decidedOn = QDate(2026, 3, 12);
        scheme.conditions = QStringLiteral("Van elk onderzoek een melding zonder namen.");
        input.scheme = scheme;
        WorksCouncilRecord told;
        told.number = QStringLiteral("WOR-2026-0005");
        told.kind = CouncilKind::CaseNotice;
        told.requestedOn = QDate(2026, 7, 30);
        input.caseNotice = told;
        input.recordingsRead = true;
        for (qsizetype i = 0; i < m_recordings.size(); ++i) {
            input.recordings += CaseReportRecording{m_recordings[i],
                                                    QStringLiteral("CASE-2026-0003-00000%1").arg(i + 1),
                                                    at(QDate(2026, 8, 4).addDays(i)),
                                                    123'000 + i * 61'000,
                                                    QStringLiteral("030 123 45 31"),
                                                    QStringLiteral("RESTRICTED")};
        }
        AuditEvent started;
        started.at = at(QDate(2026, 8, 10));
        started.actorId = m_investigator;
        started.action = actions::ListeningStarted;
        started.objectId = m_recordings.first().toString();
        started.reason = QStringLiteral("ASSESSMENT");
        started.detail = {{QStringLiteral("listening"), QStringLiteral("1")}};
        AuditEvent stopped = started;
        stopped.action = actions::ListeningStopped;
        stopped.reason.clear();
        stopped.detail.insert(QStringLiteral("heardMs"), 98'000);
        AuditEvent refused = started;
        refused.at = at(QDate(2026, 10, 1));
        refused.outcome = AuditOutcome::Refused;
        refused.ruleId = QStringLiteral("R-MON-ACCESS-01");
        refused.detail = {};
        input.uses = {started, stopped, refused};
        input.due = VaultDue{m_vault,
                             input.record.number,
                             DueClass::MonitoringNoFinding,
                             QStringLiteral("R-MON-DESTROY-01"),
                             QDate(2026, 9, 21),
                             QDate(2026, 10, 5),
                             {}};
        input.holds = {requestHold()};
        input.accounts = accounts();
        input.roles = {{m_investigator, QStringLiteral("INVESTIGATOR")}};
        input.asOf = today();
        input.book = &m_book;
        return input;
    }
    /// What is left of it after its vault was destroyed.
    [[nodiscard]] CaseReportInput destroyedFile() const
    {
        CaseReportInput input = file();
        MonitoringCase bare;
        bare.id = input.record.id;
        bare.number = input.record.number;
        bare.state = CaseState::Destroyed;
        bare.covert = true;
        bare.subjectCount = 1;
        bare.createdAt = input.record.createdAt;
        bare.createdBy = input.record.createdBy;
        bare.periodStart = input.record.periodStart;
        bare.periodEnd = input.record.periodEnd;
        bare.caseNoticeId = input.record.caseNoticeId;
        bare.afterNoticeDue = input.record.afterNoticeDue;
        bare.afterNoticeOn = input.record.afterNoticeOn;
        bare.outcome = input.record.outcome;
        bare.closedOn = input.record.closedOn;
        bare.closedBy = input.record.closedBy;
        input.record = bare;
        input.recordingsRead = false;
        input.recordings.clear();
        input.lia = {};
        input.registerEntry.clear();
        for (CaseGrant &grant : input.grants)
            grant.reason.clear();
        input.holds.clear();
        input.destructions = {destruction()};
        return input;
    }

    [[nodiscard]] RetentionOverviewInput overview() const
    {
        RetentionOverviewInput input;
        input.asOf = today();
        input.since = today().addYears(-1);
        input.openVaults = 2;
        input.allVaults = 3;
        RetentionItem ready;
        ready.vaultId = m_programmeVault;
        ready.vaultNumber = QStringLiteral("PRG-2026-0001");
        ready.dueClass = DueClass::Quality;
        ready.ruleId = QStringLiteral("R-RETAIN-01");
        ready.dueOn = QDate(2026, 9, 20);
        ready.latestOn = QDate(2026, 9, 27);
        ready.recordings = m_recordings;
        RetentionItem kept;
        kept.vaultId = m_vault;
        kept.vaultNumber = QStringLiteral("CASE-2026-0003");
        kept.what = DestructionWhat::WholeVault;
        kept.dueClass = DueClass::MonitoringNoFinding;
        kept.ruleId = QStringLiteral("R-MON-DESTROY-01");
        kept.dueOn = QDate(2026, 10, 5);
        kept.recordings = m_recordings.first(3);
        kept.standsInTheWay = {Obstacle{QStringLiteral("REQUEST"), QStringLiteral("SAR-2026-0017"),
                                        QStringLiteral("R-ACCESS-03"), QDate(2026, 10, 28)}};
        input.plan = {input.asOf, {ready, kept}};
        for (int day = 1; day < 120; ++day)
            input.upcoming += UpcomingDue{m_programmeVault,     ready.vaultNumber,       DestructionWhat::Recordings,
                                          DueClass::Quality,    input.asOf.addDays(day), 12,
                                          day % 10 == 0 ? 1 : 0};
        Hold over = hold();
        over.number = QStringLiteral("HLD-2026-0001");
        over.releasedAt = at(QDate(2026, 5, 1));
        over.releasedBy = m_officer;
        input.holds = {over, hold(), requestHold()};
        input.destructions = {destruction(), orderedDestruction()};
        RetentionReport run;
        run.startedAt = at(QDate(2026, 10, 5));
        run.runBy = m_service;
        run.recordings = 5;
        run.vaults = 1;
        run.left = {{m_vault, QStringLiteral("CASE-2026-0003"), QStringLiteral("REQUEST"), 3}};
        input.runs = {run};
        input.chain = AuditVerification{12'904, QByteArray(32, '\x5a')};
        input.actions = {
            {QStringLiteral("LISTENING_STARTED"), AuditOutcome::Refused, QStringLiteral("R-MON-ACCESS-01"), 3},
            {QStringLiteral("LISTENING_STARTED"), AuditOutcome::Allowed, {}, 214},
            {QStringLiteral("ACCESS_REFUSED"), AuditOutcome::Refused, {}, 2}};
        input.integrity = {{QStringLiteral("PRG-2026-0001"), {4'812, 4'700, 1}},
                           {QStringLiteral("CASE-2026-0003"), {3, 3, 0}}};
        input.archiveVerifiedAt = at(QDate(2026, 10, 1));
        input.vaults = {{m_programmeVault, QStringLiteral("PRG-2026-0001")},
                        {m_vault, QStringLiteral("CASE-2026-0003")}};
        input.accounts = accounts();
        input.book = &m_book;
        return input;
    }

private:
    static QDateTime at(QDate day) { return QDateTime(day, QTime(8, 30), QTimeZone::UTC); }
    static QJsonObject result(const char *rule, RuleOutcome outcome = RuleOutcome::Pass,
                              const QJsonObject &parameters = {})
    {
        RuleResult one;
        one.ruleId = QString::fromLatin1(rule);
        one.editionId = QStringLiteral("NL-AVG-2019");
        one.revision = 1;
        one.outcome = outcome;
        one.parameters = parameters;
        return toJson(one);
    }

    Id m_officer, m_second, m_investigator, m_service, m_case, m_vault, m_programmeVault;
    QList<Id> m_recordings;
    RuleBook m_book;
};

} // namespace voicelog::test
