// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RunStore.h"

#include <base/CanonicalJson.h>

#include <QJsonDocument>

namespace voicelog {

Result<void> RunStore::add(const RetentionReport &report)
{
    VOICELOG_ASSIGN(Statement insert,
                    m_database.prepare("INSERT INTO main.retention_run(id, started_at, finished_at, run_by, report)"
                                       " VALUES(?1, ?2, ?3, ?4, ?5)"));
    insert.bind(1, report.id).bind(2, report.startedAt).bind(3, report.finishedAt).bind(4, report.runBy);
    return insert.bind(5, QString::fromUtf8(canonicalJson(report.toJson()))).run();
}

Result<QList<RetentionReport>> RunStore::runs(int limit)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT report FROM main.retention_run"
                                                         " ORDER BY rowid DESC LIMIT ?1"));
    select.bind(1, limit);
    return select.all<RetentionReport>(
        [&] { return RetentionReport::fromJson(QJsonDocument::fromJson(select.text(0).toUtf8()).object()); });
}

} // namespace voicelog
