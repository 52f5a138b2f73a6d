// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <recordings/Recording.h>
#include <recordings/SoughtName.h>

namespace voicelog {

class Session;

/// Whether who handles a request took part in a call that it is about (DOMAIN 4.3), as far as the account's name tells:
/// a first name and a surname at least, for one of them alone is many people's. An agent may be told by an initial, or
/// misspelt. Nobody where the archive has no second officer who could handle it.
class HandlerName
{
public:
    explicit HandlerName(const Session &session);

    [[nodiscard]] bool isIn(const Recording &recording) const;

private:
    SoughtName m_name;
    bool m_asked;
};

} // namespace voicelog
