// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/Database.h>
#include <base/Id.h>

#include <QList>

namespace voicelog {

/// Which recordings are also in something else of the archive, such as the package of a request: with a recording that
/// is destroyed its copies must go (DOMAIN 3.7: no copy is kept). Keys alone, in governance. Use it within the caller's
/// transaction.
class CopyStore
{
public:
    explicit CopyStore(Database &database) : m_database(database) {}

    /// Before they are read for it: then it knows of a destruction meanwhile.
    [[nodiscard]] Result<void> add(const Id &copy, const QList<Id> &recordings);
    /// What any of these is in may not be used any more, and goes.
    [[nodiscard]] Result<void> recall(const QList<Id> &recordings);
    /// Whether a recording in it was destroyed.
    [[nodiscard]] Result<bool> isRecalled(const Id &copy);
    /// The copy is gone.
    [[nodiscard]] Result<void> remove(const Id &copy);

private:
    Database &m_database;
};

} // namespace voicelog
