// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <base/Result.h>

#include <QHash>

#include <optional>

namespace voicelog {

/// What a role may not see is not there for it.
template <typename T>
[[nodiscard]] Result<std::optional<T>> ifFound(Result<T> found)
{
    if (found)
        return std::optional(std::move(*found));
    if (found.error().is(errors::NotFound))
        return std::optional<T>();
    return std::unexpected(found.error());
}

[[nodiscard]] inline QHash<Id, QString> namesOf(const QList<AccountInfo> &accounts)
{
    QHash<Id, QString> names;
    for (const AccountInfo &account : accounts)
        names.insert(account.id, account.name);
    return names;
}

} // namespace voicelog
