// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ProgrammeTerm.h"

namespace voicelog {

DueClass dueClassOf(RetentionClass retentionClass)
{
    switch (retentionClass) {
    case RetentionClass::ContractProof:
        return DueClass::ContractProof;
    case RetentionClass::LegalSecurities:
        return DueClass::LegalSecurities;
    case RetentionClass::Quality:
        return DueClass::Quality;
    case RetentionClass::Training:
        return DueClass::Training;
    case RetentionClass::ServiceHandling:
        return DueClass::ServiceHandling;
    case RetentionClass::Monitoring:
        return DueClass::MonitoringRunning;
    }
    Q_UNREACHABLE_RETURN(DueClass::Quality);
}

std::optional<RetentionTerm> ownTerm(const Programme &programme)
{
    if (!programme.retentionClass || !programme.retentionDays)
        return std::nullopt;
    RetentionTerm term;
    term.programmeId = programme.id;
    term.dueClass = dueClassOf(*programme.retentionClass);
    term.period = RetentionPeriod::ofDays(*programme.retentionDays);
    term.reason = programme.retentionReason;
    return term;
}

Result<void> checkOwnTerm(const Programme &programme)
{
    const auto term = ownTerm(programme);
    if (!term)
        return {};
    const auto checked = term->check();
    if (checked || checked.error().kind() != ErrorKind::Refused)
        return {};
    QVariantMap parameters = checked.error().parameters();
    parameters.insert(QStringLiteral("field"), QStringLiteral("retentionDays"));
    return fail(checked.error().code(), parameters);
}

} // namespace voicelog
