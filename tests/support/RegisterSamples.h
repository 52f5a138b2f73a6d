// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <processing/RegisterEntry.h>

namespace voicelog::test {

/// An entry with everything that article 30(1) asks for.
inline RegisterEntry completeEntry(const QString &title = QStringLiteral("Recording calls for quality"))
{
    RegisterEntry entry;
    entry.title = title;
    entry.controller = {QStringLiteral("Acme B.V."), QStringLiteral("Stationsplein 1, Utrecht")};
    entry.dpo = {QStringLiteral("F. Gerritsen"), QStringLiteral("fg@acme.example")};
    entry.purposes = {QStringLiteral("QUALITY")};
    entry.dataSubjectCategories = {QStringLiteral("callers"), QStringLiteral("employees")};
    entry.dataCategories = {QStringLiteral("voice")};
    entry.recipientCategories = {QStringLiteral("team leads")};
    entry.erasurePeriods = {{QStringLiteral("voice"), QStringLiteral("90 days")}};
    entry.securityMeasures = QStringLiteral("Encrypted per purpose; keys for named accounts alone.");
    entry.legalBasis = QStringLiteral("6_1_F");
    entry.liaId = QStringLiteral("LIA-2026-0001");
    entry.department = QStringLiteral("Customer service");
    entry.owner = QStringLiteral("Head of customer service");
    return entry;
}

/// The same of article 30(2).
inline RegisterEntry completeProcessorEntry()
{
    RegisterEntry entry;
    entry.kind = RegisterKind::Processor;
    entry.title = QStringLiteral("Recording for clients");
    entry.processors = {{QStringLiteral("Acme B.V."), QStringLiteral("Utrecht"), {}}};
    entry.controllers = {{QStringLiteral("Bank N.V."),
                          QStringLiteral("Amsterdam"),
                          {},
                          {},
                          {QStringLiteral("recording"), QStringLiteral("storing")}}};
    entry.securityMeasures = QStringLiteral("Encrypted.");
    return entry;
}

} // namespace voicelog::test
