// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/Archive.h>

#include <QString>

#include <memory>

namespace voicelog {

/// What the setup wizard's pages gather and make together.
struct SetupState
{
    QString path;
    QString organisation;
    bool fourEyes = true;
    QString officerName;
    SecretBytes password;
    std::unique_ptr<Session> session; ///< once the archive is made
    SecretBytes recoveryWords;
    bool confirmed = false; ///< the person showed to have the recovery words
};

} // namespace voicelog
