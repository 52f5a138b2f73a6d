// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <QJsonObject>
#include <QString>

namespace voicelog {

class Session;

/// Where somebody was and what he had not stored yet, by page. Kept inside the archive, sealed to the account.
struct WorkspaceState
{
    QString currentPage;
    QJsonObject pages; ///< page id -> what Page::saveState() gave

    [[nodiscard]] static Result<WorkspaceState> load(const Session &session);
    [[nodiscard]] Result<void> save(Session &session) const;
};

} // namespace voicelog
