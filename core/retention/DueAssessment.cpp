// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DueAssessment.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int daysAfterTicket = 7;

DueClass classOfProgramme(const DueFacts &facts)
{
    const DueClass named = dueClassNamed(facts.purpose, facts.retentionClass);
    if (named != DueClass::ContractProof)
        return named;
    return facts.contractRef.isEmpty() ? DueClass::ContractNone
           : facts.proofKeptApart      ? DueClass::ContractRest
                                       : DueClass::ContractProof;
}

/// The day from which the class's term counts.
QDate startOf(DueClass dueClass, const DueFacts &facts)
{
    QDate start;
    if (dueClass == DueClass::ContractProof)
        start = facts.contractEndedOn;
    else if (dueClass == DueClass::Training)
        start = facts.selectedOn;
    return start.isValid() ? start : facts.startedOn;
}

Due legalDue(const DueFacts &facts, LegalYears years)
{
    const QDate keptUntil = facts.startedOn.addYears(facts.authorityRequestOn.isValid() ? years.extended : years.plain);
    return {DueClass::LegalSecurities, facts.startedOn, keptUntil.addDays(1), rowOf(DueClass::LegalSecurities).ruleId};
}

} // namespace

LegalYears LegalYears::of(const RuleEdition *edition)
{
    LegalYears years;
    if (edition != nullptr) {
        years.plain = edition->parameters.value(u"legalRecordYears"_s, years.plain);
        years.extended = edition->parameters.value(u"legalRecordExtendedYears"_s, years.extended);
    }
    return years;
}

std::optional<Due> assessDue(const DueFacts &facts, const RetentionTerms &terms, LegalYears years)
{
    const DueClass general = classOfProgramme(facts);
    if (general == DueClass::LegalSecurities)
        return legalDue(facts, years);
    QList<Due> all;
    const auto add = [&](DueClass dueClass, QDate start) {
        all += Due{dueClass, start, terms.period(facts.programmeId, dueClass).after(start), rowOf(dueClass).ruleId};
    };
    if (general != DueClass::MonitoringRunning)
        add(general, startOf(general, facts));
    if (general == DueClass::ServiceHandling && facts.ticketClosedOn.isValid())
        all += Due{general, facts.ticketClosedOn, facts.ticketClosedOn.addDays(daysAfterTicket), rowOf(general).ruleId};
    if (facts.unannouncedSince.isValid())
        add(DueClass::Unannounced, facts.unannouncedSince);
    if (facts.privateConfirmed && facts.privateConfirmedOn.isValid())
        add(DueClass::Private, facts.privateConfirmedOn);
    if (facts.erasureGrantedOn.isValid())
        add(DueClass::ErasureGranted, facts.erasureGrantedOn);
    if (all.isEmpty())
        return std::nullopt;
    return *std::ranges::min_element(all, {}, &Due::dueOn);
}

Due dueInWhole(const Due &whole, const std::optional<Due> &own, QDate day)
{
    const bool waitsForNothing =
        own && (own->dueClass == DueClass::ErasureGranted || own->dueClass == DueClass::Private);
    return waitsForNothing && day < whole.dueOn && own->dueOn < whole.dueOn ? *own : whole;
}

} // namespace voicelog
