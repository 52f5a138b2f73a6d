// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "SignerCertificate.h"

namespace voicelog {

class Session;

/// The certificates that this account trusts at every import, kept in the archive and sealed to it: nobody else can put
/// one there. At most as many as a file of certificates may hold.
[[nodiscard]] Result<QList<SignerCertificate>> keptCertificates(const Session &session);
[[nodiscard]] Result<void> keepCertificates(Session &session, const QList<SignerCertificate> &certificates);

} // namespace voicelog
