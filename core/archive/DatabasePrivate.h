// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Connection.h"
#include "Database.h"

namespace voicelog {

struct Database::Private
{
    std::shared_ptr<Connection> connection;
};

} // namespace voicelog
