// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "VaultDue.h"

#include <base/FieldReader.h>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

Result<QList<VaultDue>> readVaultDues(Database &database, const Id &vault)
{
    VOICELOG_ASSIGN(Statement select,
                    database.prepare("SELECT vault, number, class, rule_id, starts_on, due_on, decided_on"
                                     " FROM main.vault_due WHERE ?1 IS NULL OR vault = ?1 ORDER BY due_on, number"));
    select.bind(1, vault);
    QList<VaultDue> all;
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return all;
        VaultDue due;
        due.vaultId = select.id(0);
        due.number = select.text(1);
        due.dueClass = dueClassFromId(select.text(2)).value_or(DueClass::MonitoringFinding);
        due.ruleId = select.text(3);
        due.startsOn = QDate::fromString(select.text(4), Qt::ISODate);
        due.dueOn = QDate::fromString(select.text(5), Qt::ISODate);
        due.decidedOn = QDate::fromString(select.text(6), Qt::ISODate);
        all += due;
    }
}

} // namespace

QJsonObject VaultDue::toJson() const
{
    QJsonObject json{{u"vaultId"_s, vaultId.toString()},
                     {u"number"_s, number},
                     {u"class"_s, QString(dueClassId(dueClass))},
                     {u"ruleId"_s, ruleId},
                     {u"startsOn"_s, startsOn.toString(Qt::ISODate)},
                     {u"dueOn"_s, dueOn.toString(Qt::ISODate)}};
    putDate(json, "decidedOn"_L1, decidedOn);
    return json;
}

Result<void> placeVaultDue(Database &database, const VaultDue &due)
{
    VOICELOG_ASSIGN(Statement insert,
                    database.prepare("INSERT INTO main.vault_due(vault, number, class, rule_id, starts_on, due_on,"
                                     " decided_on) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT(vault) DO UPDATE SET"
                                     " number = ?2, class = ?3, rule_id = ?4, starts_on = ?5, due_on = ?6,"
                                     " decided_on = ?7"));
    insert.bind(1, due.vaultId).bind(2, due.number).bind(3, dueClassId(due.dueClass));
    insert.bind(4, due.ruleId.isEmpty() ? QString(rowOf(due.dueClass).ruleId) : due.ruleId);
    insert.bind(5, due.startsOn.toString(Qt::ISODate)).bind(6, due.dueOn.toString(Qt::ISODate));
    insert.bind(7, due.decidedOn.isValid() ? std::optional(due.decidedOn.toString(Qt::ISODate)) : std::nullopt);
    return insert.run();
}

Result<std::optional<VaultDue>> vaultDue(Database &database, const Id &vault)
{
    VOICELOG_ASSIGN(const QList<VaultDue> found,
                    vault.isNull() ? Result<QList<VaultDue>>() : readVaultDues(database, vault));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<QList<VaultDue>> vaultDues(Database &database) { return readVaultDues(database, {}); }

Result<void> removeVaultDue(Database &database, const Id &vault)
{
    VOICELOG_ASSIGN(Statement remove, database.prepare("DELETE FROM main.vault_due WHERE vault = ?1"));
    return remove.bind(1, vault).run();
}

} // namespace voicelog
