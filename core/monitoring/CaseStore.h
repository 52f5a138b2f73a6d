// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CaseGrant.h"
#include "MonitoringCase.h"

#include <archive/Database.h>

namespace voicelog {

/// How a case was written at one of its versions.
struct CaseVersion
{
    int version = 0;
    QDateTime at;
    Id by;
    QJsonObject body; ///< content, and the reasons given so far
};

/// Monitoring cases in governance.db and, where the case's vault is attached, what was written in it. Use it within the
/// caller's transaction. `today` settles what follows from dates: a RUNNING case whose period is over is in EVALUATION.
class CaseStore
{
public:
    CaseStore(Database &database, QDate today) : m_database(database), m_today(today) {}

    /// By number, without what was written.
    [[nodiscard]] Result<QList<MonitoringCase>> cases();
    /// With what was written if its vault is attached. errors::NotFound.
    [[nodiscard]] Result<MonitoringCase> theCase(const Id &id);
    /// errors::Conflict too, if it is not at that version any more.
    [[nodiscard]] Result<MonitoringCase> caseAt(const Id &id, int version);
    /// By its id or number; without what was written. Nothing if there is none.
    [[nodiscard]] Result<std::optional<MonitoringCase>> find(const QString &idOrNumber);
    /// Whose vault this is; nothing if no case's.
    [[nodiscard]] Result<std::optional<MonitoringCase>> ofVault(const Id &vault);

    /// In governance; what was written goes to the vault by addDossier().
    [[nodiscard]] Result<void> add(const MonitoringCase &record);
    /// As the version that the record has, if anything changed since the one before.
    [[nodiscard]] Result<void> addDossier(const MonitoringCase &record);
    /// The record's version is the new one: errors::Conflict unless the stored one is the one before. What was written
    /// becomes a version of its own where it changed.
    [[nodiscard]] Result<void> update(const MonitoringCase &record);
    [[nodiscard]] Result<void> setRecordingCount(const Id &id, int count);
    [[nodiscard]] Result<QList<CaseVersion>> versions();
    [[nodiscard]] Result<QString> nextNumber(int year);

    [[nodiscard]] Result<QList<CaseTurn>> turns(const Id &id);
    /// As the next one.
    [[nodiscard]] Result<void> addTurn(const Id &id, const CaseTurn &turn);

    /// The oldest first; reasons only where the vault is attached.
    [[nodiscard]] Result<QList<CaseGrant>> grants(const Id &id);
    [[nodiscard]] Result<std::optional<CaseGrant>> grant(const Id &grant);
    [[nodiscard]] Result<void> addGrant(const CaseGrant &grant);
    [[nodiscard]] Result<void> endGrant(const Id &grant, const Id &by, const QDateTime &at);

private:
    [[nodiscard]] Result<QList<MonitoringCase>> read(QByteArrayView where,
                                                     const std::function<void(Statement &)> &bind);
    [[nodiscard]] Result<void> readEnd(MonitoringCase &record);
    [[nodiscard]] Result<void> readDossier(MonitoringCase &record);
    [[nodiscard]] Result<QList<CaseGrant>> readGrants(QByteArrayView where, const Id &id);

    Database &m_database;
    QDate m_today;
};

} // namespace voicelog
