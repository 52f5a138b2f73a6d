// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "SignerCertificate.h"

#include <optional>

namespace voicelog {

/// Why the first certificate of `chain` is not to be believed at this time; nothing if it is: certificates lead from it
/// to one of `trusted` (which it may be itself), each vouched for by the next, all of them valid at this time, strong
/// enough (112 bits: RSA of 2048, no SHA-1) and the first one made for signing. The order of the others does not
/// matter. Nothing else is asked: not the system's own list, not the network, so no revocation.
/// errors::CertificateUntrusted, CertificateChainBroken, CertificateExpired, CertificateNotYetValid,
/// CertificateUnreadable.
[[nodiscard]] std::optional<Error> certificateFault(const QList<SignerCertificate> &chain,
                                                    const QList<SignerCertificate> &trusted, const QDateTime &at);

} // namespace voicelog
