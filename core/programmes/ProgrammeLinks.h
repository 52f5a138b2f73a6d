// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Programme.h"

#include <archive/Database.h>

#include <QJsonObject>

namespace voicelog {

/// The records that a programme rests on, by their readable numbers: people and scripts write those, the record keeps
/// ids.
class ProgrammeLinks
{
public:
    explicit ProgrammeLinks(Database &database) : m_database(database) {}

    /// Puts ids in the place of numbers. errors::NotFound.
    [[nodiscard]] Result<void> resolve(QJsonObject &fields);

    /// While it is ACTIVE, the balancing record and the register entry that it rests on know that they are in use: they
    /// cannot be withdrawn or ended from under it. `before` is what it was, within the same transaction.
    [[nodiscard]] Result<void> noteUse(const Programme &before, const Programme &now);

private:
    Database &m_database;
};

} // namespace voicelog
