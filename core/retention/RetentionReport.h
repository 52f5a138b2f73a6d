// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Error.h>
#include <base/Id.h>

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace voicelog {

/// What a run did (bewaarloop): numbers only.
struct RetentionReport
{
    struct Left
    {
        Id vaultId = {};
        QString vaultNumber = {};
        QString why = {}; ///< an obstacle's kind, NOT_DUE, or the id of what went wrong
        qint64 recordings = 0;
    };
    Id id = {};
    QDateTime startedAt = {};
    QDateTime finishedAt = {};
    Id runBy = {};
    qint64 recordings = 0; ///< destroyed
    qint64 vaults = 0;     ///< destroyed whole
    QStringList certificates = {};
    QList<Left> left = {}; ///< in the plan, and not destroyed
    bool cancelled = false;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static RetentionReport fromJson(const QJsonObject &object);
};

} // namespace voicelog
