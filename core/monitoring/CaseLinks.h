// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/Database.h>
#include <archive/Session.h>
#include <programmes/ProgrammeEnums.h>

#include <QJsonObject>

namespace voicelog {

/// The records that a case rests on: people and scripts write their readable numbers, the case keeps ids.
class CaseLinks
{
public:
    explicit CaseLinks(Database &database) : m_database(database) {}

    /// Puts ids in the place of numbers, and of the names of subjects' accounts. errors::NotFound.
    [[nodiscard]] Result<void> resolve(QJsonObject &fields, const QList<AccountInfo> &accounts);
    /// By id or number. errors::NotFound.
    [[nodiscard]] Result<Id> councilRecord(const QString &idOrNumber);
    [[nodiscard]] Result<Id> notice(const QString &idOrNumber);

    /// errors::WrongLink unless it is a notice of a case to the works council.
    [[nodiscard]] Result<void> checkCouncilNotice(const Id &record);
    /// errors::WrongLink unless it has that scope.
    [[nodiscard]] Result<void> checkNotice(const Id &notice, NoticeScope scope);

private:
    Database &m_database;
};

} // namespace voicelog
