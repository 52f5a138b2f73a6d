// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CaseSections.h"
#include "CaseSteps.h"
#include "MonitoringContext.h"

#include <archive/Session.h>
#include <monitoring/CaseGrant.h>

#include <QHash>

namespace voicelog {

/// What was typed in a case and not stored yet, as it is kept in the archive for this account alone.
struct CaseUnsaved
{
    int version = 0; ///< of the record it is based on
    QDateTime at;
    QJsonObject base; ///< the content it is based on
    QJsonObject value;

    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static std::optional<CaseUnsaved> fromBytes(const QByteArray &bytes);
    /// Names the case's vault too: what is typed goes with it when it is destroyed.
    [[nodiscard]] static QString key(const MonitoringCase &record);
    [[nodiscard]] static Id caseOf(const QString &key);
    static constexpr QLatin1StringView prefix{"draft/monitoring/"};
};

/// What keeps one recording of a closed case from being destroyed on its day.
struct CaseObstacle
{
    QString recording = {}; ///< its number, or its id
    QString kind = {};      ///< of hold
    QString number = {};    ///< of the hold or the request
    QDate untilOn = {};     ///< the first day without it, as far as is known
};

/// Everything that the page shows of one case, read in one go by a worker.
struct CaseDossier
{
    MonitoringCase record;
    CaseConditions conditions; ///< of a case that can be read
    QList<CaseGrant> grants;
    QList<CaseTurn> turns;
    CaseSections::Choices choices;
    QList<FormChoice> caseNotices;  ///< works-council records in which it was told of a case
    QList<FormChoice> afterNotices; ///< notices that tell persons afterwards
    QHash<Id, AccountInfo> accounts;
    QHash<Id, QString> numbers; ///< of linked records
    QList<CaseObstacle> obstacles;
    bool heldForClaim = false; ///< a legal hold that names its claim lies on it
    QString certificate;       ///< of the destruction: its number
    QDate destroyedOn;
    QDate backupExpiresOn; ///< from then on no backup can hold it any more
    std::optional<CaseUnsaved> unsaved;
    /// Whether this account may do this with its recordings today.
    bool mayListen = false;
    bool mayRead = false;

    [[nodiscard]] static Result<CaseDossier> read(const MonitoringContext &context, const Id &id);
    [[nodiscard]] int openGrants() const;
    [[nodiscard]] QString accountName(const Id &account) const;

private:
    [[nodiscard]] Result<void> readChoices(const MonitoringContext &context);
    void nameLinks();
    [[nodiscard]] Result<void> readHolds(const MonitoringContext &context);
    [[nodiscard]] Result<void> readDestruction(const MonitoringContext &context);
};

} // namespace voicelog
