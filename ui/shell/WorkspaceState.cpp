// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WorkspaceState.h"

#include <archive/Session.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace voicelog {

Result<WorkspaceState> WorkspaceState::load(const Session &session)
{
    VOICELOG_ASSIGN(const std::optional<QByteArray> bytes, session.getPrivate(Session::workspaceKey));
    if (!bytes)
        return WorkspaceState();
    const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
    return WorkspaceState{.currentPage = json[u"current"].toString(), .pages = json[u"pages"].toObject()};
}

Result<void> WorkspaceState::save(Session &session) const
{
    const QJsonObject json{{u"current"_s, currentPage}, {u"pages"_s, pages}};
    return session.putPrivate(Session::workspaceKey, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace voicelog
