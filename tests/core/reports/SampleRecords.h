// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Clock.h>
#include <reports/BalancingReport.h>
#include <reports/CouncilReport.h>
#include <reports/RegisterReport.h>

namespace voicelog::test {

/// Records of a service desk that records for quality, as an organisation fills them in.
class SampleRecords
{
public:
    SampleRecords()
    {
        using namespace Qt::StringLiterals;
        const SystemClock clock;
        for (Id *id : {&m_officer, &m_second, &m_programme, &m_proof, &m_lia, &m_council, &m_notice})
            *id = Id::create(clock);
    }

    static QDate today() { return QDate(2026, 9, 14); }

    static Report head(ReportKind kind, ReportLanguage language)
    {
        Report report;
        report.kind = kind;
        report.organisation = QStringLiteral("Voorbeeld Energie B.V.");
        report.number = QStringLiteral("RPT-2026-0012");
        report.generatedAt = QDateTime(today(), QTime(13, 5), QTimeZone::UTC);
        report.generatedBy = QStringLiteral("Sanne de Vries");
        report.generatedByRole = QStringLiteral("PRIVACY_OFFICER");
        report.editionId = QStringLiteral("NL-AVG-2019");
        report.language = language;
        return report;
    }

    [[nodiscard]] Programme programme() const
    {
        Programme programme;
        programme.id = m_programme;
        programme.number = QStringLiteral("PRG-2026-0001");
        programme.name = QStringLiteral("Kwaliteit klantenservice");
        programme.purpose = Purpose::Quality;
        programme.legalBasis = ProgrammeBasis::LegitimateInterest;
        programme.lines = {QStringLiteral("030 123 45 20"), QStringLiteral("030 123 45 22")};
        programme.samplingPct = 10;
        programme.state = ProgrammeState::Active;
        programme.startDate = QDate(2026, 4, 1);
        programme.liaId = m_lia;
        programme.worksCouncilRecordId = m_council;
        programme.employeeNoticeId = m_notice;
        return programme;
    }

    [[nodiscard]] WorksCouncilRecord council() const
    {
        WorksCouncilRecord record;
        record.id = m_council;
        record.number = QStringLiteral("WOR-2026-0001");
        record.title = QStringLiteral("Opnemen van gesprekken voor kwaliteit");
        record.subjects = {CouncilSubject::PersonalData, CouncilSubject::StaffMonitoring};
        record.requestedOn = QDate(2026, 2, 10);
        record.consultedOn = QDate(2026, 2, 24);
        record.decision = CouncilDecision::ConsentWithConditions;
        record.decidedOn = QDate(2026, 3, 12);
        record.conditions =
            QStringLiteral("Geen gebruik van opnamen in beoordelingsgesprekken. Elk kwartaal een overzicht "
                           "van het aantal beluisterde opnamen.");
        return record;
    }

    [[nodiscard]] BalancingRecord balancingRecord() const
    {
        BalancingRecord record;
        record.id = m_lia;
        record.number = QStringLiteral("LIA-2026-0001");
        record.versionNo = 2;
        record.state = BalancingState::Approved;
        record.title = QStringLiteral("Opnemen van klantgesprekken voor kwaliteit");
        record.programmeId = QStringLiteral("PRG-2026-0001");
        record.authorRole = QStringLiteral("Hoofd klantenservice");
        record.validFrom = QDate(2026, 8, 1);
        record.reviewDate = QDate(2027, 7, 31);
        record.changeReason = QStringLiteral("De steekproef is verkleind van 20 naar 10 procent na overleg met de "
                                             "ondernemingsraad.");
        record.approvedBy1 = m_officer;
        record.approvedBy2 = m_second;
        record.approvedAt = QDateTime(QDate(2026, 7, 28), QTime(9, 0), QTimeZone::UTC);
        record.interest = QStringLiteral(
            "De organisatie wil de kwaliteit van haar telefonische dienstverlening kunnen meten en verbeteren. In 2025 "
            "ging 14 % van de klachten over onjuiste informatie aan de telefoon; zonder terugluisteren is de oorzaak "
            "daarvan niet te vinden.");
        record.benefit = QStringLiteral("Minder onjuiste informatie aan klanten; gerichte scholing van medewerkers.");
        record.consequenceIfNot = QStringLiteral("Klachten kunnen niet worden onderzocht en fouten herhalen zich.");
        record.otherLawsChecked = QStringLiteral("Telecommunicatiewet art. 11.2a; BW 7:611; WOR art. 27.");
        record.whyEffective =
            QStringLiteral("Bij een proef van drie maanden daalde het aantal herhaalde klachten met een derde.");
        record.alternatives = {
            {QStringLiteral("SIDE_BY_SIDE_COACHING"), QStringLiteral("Een begeleider luistert mee aan tafel."),
             QStringLiteral("Gedrag verandert door de aanwezigheid; en voor 46 medewerkers is er te weinig tijd.")},
            {QStringLiteral("NOTES"),
             {},
             QStringLiteral("Aantekeningen van de medewerker zelf laten de fout niet zien.")},
            {QStringLiteral("SHORTER_RETENTION"), QStringLiteral("Bewaren gedurende 30 dagen."),
             QStringLiteral("Klachten komen gemiddeld na 41 dagen binnen.")}};
        record.subsidiarity = QStringLiteral("Van de onderzochte middelen voldoet alleen een steekproef van opnamen.");
        record.dataMinimisation =
            QStringLiteral("Eén op de tien gesprekken; betaalgegevens worden afgeschermd; bewaartermijn 90 dagen.");
        record.proportionality = QStringLiteral(
            "Het belang is aanzienlijk en de inbreuk beperkt: de opname wordt gemeld, is kort houdbaar en wordt alleen "
            "door twee aangewezen begeleiders beluisterd.");
        record.dataSubjects = {QStringLiteral("CALLERS"), QStringLiteral("EMPLOYEES"), QStringLiteral("THIRD_PERSONS")};
        record.dataKinds = {QStringLiteral("VOICE"), QStringLiteral("CALL_DATA"), QStringLiteral("CONVERSATION")};
        record.reasonableExpectations =
            QStringLiteral("Bellers horen vooraf dat gesprekken kunnen worden opgenomen en waarvoor.");
        record.impact =
            QStringLiteral("Medewerkers kunnen zich gecontroleerd voelen.\nBellers verliezen enige controle "
                           "over wat zij zeggen.");
        record.impactLevel = QStringLiteral("MEDIUM");
        record.powerImbalance =
            QStringLiteral("Medewerkers kunnen moeilijk weigeren; daarom geen gebruik bij beoordelingen.");
        record.objectionRoute = QStringLiteral("Via de medewerker aan de telefoon, het webformulier of de brief.");
        record.safeguards = {QStringLiteral("SAMPLING"),         QStringLiteral("MASKING"),
                             QStringLiteral("SHORT_RETENTION"),  QStringLiteral("ACCESS_GRANTS"),
                             QStringLiteral("NO_APPRAISAL_USE"), QStringLiteral("HOLD_MUTED")};
        record.otherSafeguards =
            QStringLiteral("De medewerker mag zijn eigen opname beluisteren voordat zij wordt besproken.");
        record.dpoAdvice.date = QDate(2026, 7, 20);
        record.dpoAdvice.text = QStringLiteral("Akkoord, mits de steekproef niet groter wordt dan tien procent.");
        record.dpoAdvice.followed = true;
        record.orConsultation = QStringLiteral("WOR-2026-0001");
        record.dpiaNeeded = QStringLiteral("YES");
        record.dpiaReason =
            QStringLiteral("Controle van medewerkers staat op de lijst van de AP van 27 november 2019.");
        record.outcome = BalancingOutcome::ProceedWithSafeguards;
        record.reasoning = QStringLiteral("Het belang van goede dienstverlening weegt met deze waarborgen zwaarder.");
        record.summaryNl =
            QStringLiteral("Wij nemen één op de tien gesprekken op om onze dienstverlening te verbeteren. U hoort dat "
                           "vooraf, en wij gebruiken de opnamen niet voor beoordelingen.");
        record.summaryEn = QStringLiteral(
            "We record one call in ten to improve our service. You are told so beforehand, and we do not "
            "use the recordings for appraisals.");
        return record;
    }

    [[nodiscard]] BalancingReportInput balancing() const
    {
        BalancingReportInput input;
        input.record = balancingRecord();
        BalancingVersion first;
        first.liaId = m_lia;
        first.number = input.record.number;
        first.outcome = BalancingOutcome::ProceedWithSafeguards;
        first.validFrom = first.inForceFrom = QDate(2026, 4, 1);
        first.reviewDate = QDate(2027, 3, 31);
        first.approvedAt = QDateTime(QDate(2026, 3, 20), QTime(9, 0), QTimeZone::UTC);
        first.supersededOn = QDate(2026, 8, 1);
        BalancingVersion second = first;
        second.versionNo = 2;
        second.validFrom = second.inForceFrom = QDate(2026, 8, 1);
        second.reviewDate = QDate(2027, 7, 31);
        second.approvedAt = input.record.approvedAt;
        second.supersededOn = {};
        input.versions = {first, second};
        input.programme = programme();
        input.council = council();
        input.accounts = {{m_officer, QStringLiteral("Sanne de Vries")}, {m_second, QStringLiteral("Łukasz Nowak")}};
        input.asOf = today();
        return input;
    }

    [[nodiscard]] static RegisterEntry entry(const QString &number, const QString &title)
    {
        RegisterEntry entry;
        entry.id = Id::create(SystemClock());
        entry.number = number;
        entry.title = title;
        entry.state = RegisterState::Active;
        entry.versionNo = 1;
        entry.activeFrom = QDate(2026, 3, 25);
        entry.controller = {QStringLiteral("Voorbeeld Energie B.V."),
                            QStringLiteral("Stationsplein 1, 3511 ED Utrecht, privacy@voorbeeld-energie.nl")};
        entry.dpo = {QStringLiteral("mr. H. Çelik"), QStringLiteral("fg@voorbeeld-energie.nl, 030 123 45 99")};
        entry.purposes = {QStringLiteral("QUALITY"), QStringLiteral("TRAINING")};
        entry.dataSubjectCategories = {QStringLiteral("bellers en gebelden"), QStringLiteral("medewerkers")};
        entry.dataCategories = {QStringLiteral("stem"), QStringLiteral("gespreksgegevens"),
                                QStringLiteral("klantnummer")};
        entry.recipientCategories = {QStringLiteral("aangewezen begeleiders"),
                                     QStringLiteral("telefoonleverancier (verwerker)")};
        entry.erasurePeriods = {{QStringLiteral("stem en gespreksgegevens"), QStringLiteral("90 dagen na het gesprek")},
                                {QStringLiteral("fragmenten voor scholing"), QStringLiteral("183 dagen na de keuze")}};
        entry.securityMeasures = QStringLiteral("Versleutelde kluis per doel; toegang op naam; elk beluisteren in het "
                                                "controlespoor.");
        entry.legalBasis = QStringLiteral("6_1_F");
        entry.liaId = QStringLiteral("LIA-2026-0001");
        entry.processors = {{QStringLiteral("BelCentrale Diensten B.V."),
                             QStringLiteral("contracten@belcentrale.example"), QDate(2025, 11, 3)}};
        entry.source = QStringLiteral("de telefooncentrale");
        entry.systems = {QStringLiteral("telefooncentrale"), QStringLiteral("Voicelog")};
        entry.department = QStringLiteral("Klantenservice");
        entry.owner = QStringLiteral("hoofd klantenservice");
        entry.reviewDate = QDate(2027, 3, 25);
        return entry;
    }

    [[nodiscard]] RegisterReportInput processingRegister() const
    {
        RegisterReportInput input;
        RegisterEntry quality =
            entry(QStringLiteral("REG-2026-0001"), QStringLiteral("Opnemen van gesprekken voor kwaliteit"));
        quality.programmeIds = {m_programme};
        RegisterEntry proof =
            entry(QStringLiteral("REG-2026-0002"), QStringLiteral("Bewijs van telefonisch gesloten overeenkomsten"));
        proof.purposes = {QStringLiteral("CONTRACT_PROOF")};
        proof.legalBasis = QStringLiteral("6_1_B");
        proof.liaId.clear();
        proof.reviewDate = QDate(2026, 6, 30);
        proof.transfers = {{QStringLiteral("Verenigde Staten"), QStringLiteral("SAFEGUARDS"),
                            QStringLiteral("modelcontractbepalingen van 4 juni 2021")}};
        RegisterEntry draft =
            entry(QStringLiteral("REG-2026-0003"), QStringLiteral("Meeluisteren bij nieuwe medewerkers"));
        draft.state = RegisterState::Draft;
        draft.versionNo = 0;
        draft.dpo = {};
        draft.dataCategories = {};
        draft.erasurePeriods = {};
        RegisterEntry processor =
            entry(QStringLiteral("REG-2026-0004"), QStringLiteral("Klantgesprekken voor Warmte Noord"));
        processor.kind = RegisterKind::Processor;
        processor.processors = {
            {QStringLiteral("Voorbeeld Energie B.V."), QStringLiteral("privacy@voorbeeld-energie.nl"), {}}};
        processor.controllers = {{QStringLiteral("Warmte Noord N.V."),
                                  QStringLiteral("Groningen, privacy@warmtenoord.example"),
                                  {},
                                  QStringLiteral("mevr. A. Öztürk"),
                                  {QStringLiteral("opnemen en bewaren van klantgesprekken")}}};
        RegisterEntry old = entry(QStringLiteral("REG-2026-0005"), QStringLiteral("Faxberichten"));
        old.state = RegisterState::Ended;
        old.endedOn = QDate(2026, 5, 1);
        old.endReason = QStringLiteral("De faxlijn is opgeheven.");
        input.entries = {quality, proof, draft, processor, old};
        for (const RegisterEntry &one : input.entries) {
            if (one.versionNo == 0)
                continue;
            RegisterVersion version;
            version.entryId = one.id;
            version.number = one.number;
            version.title = one.title;
            version.versionNo = 1;
            version.activeFrom = one.activeFrom;
            version.changeReason = QStringLiteral("Eerste opname in het register.");
            input.versions += version;
        }
        input.programmes = {{m_programme, QStringLiteral("PRG-2026-0001  Kwaliteit klantenservice")}};
        input.since = QDate(2026, 1, 1);
        input.asOf = today();
        return input;
    }

    [[nodiscard]] CouncilReportInput overview() const
    {
        CouncilReportInput input;
        input.year = 2026;
        input.asOf = today();
        const Programme quality = programme();
        Programme proof = programme();
        proof.id = m_proof;
        proof.number = QStringLiteral("PRG-2026-0002");
        proof.name = QStringLiteral("Bewijs van overeenkomst");
        proof.purpose = Purpose::ContractProof;
        proof.legalBasis = ProgrammeBasis::Contract;
        proof.worksCouncilRecordId = {};
        proof.employeeNoticeId = {};
        input.programmes = {
            {quality, {{1, QDate(2026, 4, 1), ProgrammeState::Active, {}, {}, {}}}},
            {proof,
             {{1, QDate(2026, 4, 1), ProgrammeState::Active, {}, {}, {}},
              {2, QDate(2026, 6, 2), ProgrammeState::Suspended, QStringLiteral("NULLITY_INVOKED"), {}, {}},
              {3, QDate(2026, 7, 1), ProgrammeState::Active, {}, {}, {}}}}};
        input.takenIn = {{m_programme, 12'408}, {m_proof, 3'977}};
        input.rules = RuleCounts{{{QStringLiteral("R-ANNOUNCE-01"), 7}, {QStringLiteral("R-ANNOUNCE-03"), 31}}, 2, 2};
        EmployeeNotice notice;
        notice.id = m_notice;
        notice.number = QStringLiteral("NOT-2026-0001");
        notice.effectiveOn = QDate(2026, 3, 23);
        notice.acknowledgedPct = 94;
        input.notices = {notice};
        const BalancingReportInput lia = balancing();
        BalancingSummary summary;
        summary.id = m_lia;
        summary.number = lia.record.number;
        summary.title = lia.record.title;
        summary.state = BalancingState::Approved;
        summary.approved = lia.versions.last();
        input.balancing = {summary};
        input.council = {council()};
        RegisterRow row;
        row.number = QStringLiteral("REG-2026-0002");
        row.reviewDate = QDate(2026, 6, 30);
        input.registerReviews = {row};
        input.actions = {
            {QStringLiteral("LISTENING_STARTED"), AuditOutcome::Allowed, {}, 214},
            {QStringLiteral("LISTENING_STARTED"), AuditOutcome::Refused, QStringLiteral("R-MON-ACCESS-01"), 3},
            {QStringLiteral("RECORDING_EXPORTED"), AuditOutcome::Allowed, {}, 5},
            {QStringLiteral("ACCESS_REFUSED"), AuditOutcome::Refused, {}, 2},
            {QStringLiteral("REPORT_MADE"), AuditOutcome::Allowed, {}, 11}};
        return input;
    }

private:
    Id m_officer, m_second, m_programme, m_proof, m_lia, m_council, m_notice;
};

} // namespace voicelog::test
