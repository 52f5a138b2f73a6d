// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ResultTest.h"
#include "TempArchive.h"

#include <balancing/BalancingService.h>

#include <QJsonArray>

namespace voicelog::test {

/// The JSON of a balancing record that lacks nothing: what --from reads. About employees too, unless that is taken out.
inline QJsonObject completeBalancing()
{
    using namespace Qt::StringLiterals;
    return {
        {u"title"_s, u"Quality of the service desk"_s},
        {u"programmeId"_s, u"PRG-2026-0001"_s},
        {u"validFrom"_s, u"2026-06-15"_s},
        {u"reviewDate"_s, u"2027-06-14"_s},
        {u"interest"_s, u"To give callers correct answers and to teach new colleagues."_s},
        {u"whoseInterest"_s, u"CONTROLLER"_s},
        {u"benefit"_s, u"Fewer repeated calls."_s},
        {u"whyEffective"_s, u"A recording shows what was said, also where memory fails."_s},
        {u"alternatives"_s, QJsonArray{QJsonObject{{u"means"_s, u"NOTES"_s},
                                                   {u"description"_s, u"Notes after the call"_s},
                                                   {u"whyInsufficient"_s, u"They leave out the tone."_s}}}},
        {u"subsidiarity"_s, u"Sitting beside the employee is possible for one call a week only."_s},
        {u"dataMinimisation"_s, u"Two percent of the calls, ninety days."_s},
        {u"proportionality"_s, u"The sample is small and nobody is appraised with it."_s},
        {u"dataSubjects"_s, QJsonArray{u"CALLERS"_s, u"EMPLOYEES"_s}},
        {u"dataKinds"_s, QJsonArray{u"VOICE"_s, u"CALL_DATA"_s}},
        {u"reasonableExpectations"_s, u"It is announced before each call."_s},
        {u"impact"_s, u"Callers may speak less freely."_s},
        {u"impactLevel"_s, u"LOW"_s},
        {u"powerImbalance"_s, u"Employees can object without giving a reason."_s},
        {u"objectionRoute"_s, u"Key 9, or privacy@example.nl."_s},
        {u"safeguards"_s, QJsonArray{u"SAMPLING"_s, u"SHORT_RETENTION"_s}},
        {u"dpoAdvice"_s,
         QJsonObject{{u"date"_s, u"2026-06-10"_s}, {u"text"_s, u"Keep the sample small."_s}, {u"followed"_s, true}}},
        {u"orConsultation"_s, u"WOR-2026-0001"_s},
        {u"dpiaNeeded"_s, u"NO"_s},
        {u"dpiaReason"_s, u"Small sample, no targeted monitoring."_s},
        {u"outcome"_s, u"PROCEED_WITH_SAFEGUARDS"_s},
        {u"reasoning"_s, u"With these safeguards the interest weighs more."_s},
        {u"summaryNl"_s, u"Wij nemen een klein deel van de gesprekken op om ervan te leren."_s},
        {u"summaryEn"_s, u"We record a small part of the calls to learn from them."_s},
    };
}

/// Takes a record from JSON to approval: written by the first session, approved by the second (another officer's).
inline BalancingRecord approvedBalancing(Session &author, Session &second,
                                         const QJsonObject &json = completeBalancing())
{
    BalancingService writing(author);
    BalancingRecord record = orQuit(writing.add(orQuit(BalancingRecord::fromJson(json))));
    while (record.state != BalancingState::ForApproval)
        record = orQuit(writing.submit(record));
    return orQuit(BalancingService(second).approve(record));
}

} // namespace voicelog::test
