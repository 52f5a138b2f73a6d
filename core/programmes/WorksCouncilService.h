// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RecordTable.h"
#include "WorksCouncilRecord.h"

namespace voicelog {

class Session;

/// What passes between the organisation and its works council (DOMAIN 3.9). Privacy officers write, data protection
/// officers read; a works-council reviewer reads the council's own consent records.
class WorksCouncilService
{
public:
    explicit WorksCouncilService(Session &session) : m_session(session) {}

    [[nodiscard]] Result<WorksCouncilRecord> add(const WorksCouncilRecord &draft);
    /// The kind stays as it is, and nullity has an act of its own. errors::RuleRefused (R-OR-01) for a change that
    /// takes the ground from under an ACTIVE programme.
    [[nodiscard]] Result<WorksCouncilRecord> edit(const WorksCouncilRecord &changed);
    [[nodiscard]] Result<WorksCouncilRecord> decide(const WorksCouncilRecord &basedOn, CouncilDecision decision,
                                                    QDate decidedOn, const QString &conditions = {});
    /// The council invokes nullity in writing: the programmes that rest on the record are SUSPENDED from that day, in
    /// the same transaction. It must know of the decision, by word of the employer or by its being carried out; an
    /// invalid `executionKnownOn` leaves what the record says. errors::NullityTooLate, errors::NothingNull.
    [[nodiscard]] Result<WorksCouncilRecord> invokeNullity(const WorksCouncilRecord &basedOn, QDate invokedOn,
                                                           QDate executionKnownOn = {});
    [[nodiscard]] Result<QList<WorksCouncilRecord>> list() const;
    /// By id or number.
    [[nodiscard]] Result<WorksCouncilRecord> find(const QString &what) const;
    [[nodiscard]] Result<QList<RecordVersion>> versions(const Id &record) const;

private:
    /// Checks it, and stores it unless that takes the ground from under an ACTIVE programme.
    [[nodiscard]] Result<WorksCouncilRecord> change(const WorksCouncilRecord &given, QLatin1StringView action);
    /// Stores it as the next version, with its event.
    [[nodiscard]] Result<WorksCouncilRecord> store(Database &database, WorksCouncilRecord record, int basedOn,
                                                   QLatin1StringView action);
    Session &m_session;
};

} // namespace voicelog
