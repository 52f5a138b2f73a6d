// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AnnouncementSound.h"

#include <archive/Database.h>

namespace voicelog {

/// The sounds of announcements in governance.db. Use it within the caller's transaction.
class AnnouncementSoundStore
{
public:
    explicit AnnouncementSoundStore(Database &database) : m_database(database) {}

    /// With their bytes, the oldest first.
    [[nodiscard]] Result<QList<AnnouncementSound>> sounds(const Id &programme);
    /// errors::NotFound.
    [[nodiscard]] Result<AnnouncementSound> sound(const Id &id);
    [[nodiscard]] Result<void> add(const AnnouncementSound &sound);
    [[nodiscard]] Result<void> remove(const Id &id);

private:
    Database &m_database;
};

} // namespace voicelog
