// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "JoseKey.h"
#include "SignerCertificate.h"

#include <memory>

namespace voicelog {

/// What vCons in their signed and encrypted forms are opened with at import.
struct VconOpening
{
    QList<SignerCertificate> trusted;          ///< whose signatures are believed, and those of whom they vouch for
    std::shared_ptr<const JosePrivateKey> key; ///< for which they were encrypted; none: those stay closed
    QDateTime at;                              ///< the moment at which certificates must be valid; none: now
};

} // namespace voicelog
