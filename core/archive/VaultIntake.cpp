// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "VaultIntake.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace voicelog {

QDate intakeMonth(const QDateTime &startedAt)
{
    static const QTimeZone local("Europe/Amsterdam");
    const QDate day = startedAt.toTimeZone(local).date();
    return {day.year(), day.month(), 1};
}

Result<void> addIntake(Database &database, const VaultIntake &more)
{
    VOICELOG_ASSIGN(auto add,
                    database.prepare("INSERT INTO main.vault_intake(vault, month, recordings, duration_ms) "
                                     "VALUES(?, ?, ?, ?) ON CONFLICT DO UPDATE SET recordings = recordings + "
                                     "excluded.recordings, duration_ms = duration_ms + excluded.duration_ms"));
    add.bind(1, more.vault).bind(2, more.month.toString(u"yyyy-MM"_s));
    return add.bind(3, more.recordings).bind(4, more.durationMs).run();
}

Result<QList<VaultIntake>> vaultIntake(Database &database)
{
    VOICELOG_ASSIGN(auto rows, database.prepare("SELECT vault, month, recordings, duration_ms FROM main.vault_intake "
                                                "ORDER BY month, vault"));
    QList<VaultIntake> all;
    for (;;) {
        VOICELOG_ASSIGN(const bool any, rows.step());
        if (!any)
            return all;
        all.append({rows.id(0), QDate::fromString(rows.text(1) + u"-01"_s, Qt::ISODate), rows.int64(2), rows.int64(3)});
    }
}

} // namespace voicelog
