// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StoredCaseFacts.h"

#include "CaseFactsReader.h"
#include "CaseStore.h"

namespace voicelog {

Result<std::optional<ProgrammeFacts>> StoredCaseFacts::programmeFacts(Database &database, const Id &programme,
                                                                      QDate on) const
{
    VOICELOG_ASSIGN(auto facts, m_programmes.programmeFacts(database, programme, on));
    if (facts)
        return facts;
    VOICELOG_ASSIGN(const auto record, CaseStore(database, on).find(programme.toString()));
    if (!record)
        return std::nullopt;
    const QDate last = record->measureEndedOn.isValid() ? record->measureEndedOn : record->periodEnd;
    const bool ran = record->startedOn.isValid() && record->startedOn <= on && on <= last;
    // Whether two officers approved the balancing record is asked before a case runs, not of each call.
    VOICELOG_ASSIGN(ProgrammeFacts found,
                    CaseFactsReader(database, true, false)
                        .programmeFacts(*record, ran ? CaseState::Running : CaseState::Evaluation, on));
    return found;
}

} // namespace voicelog
