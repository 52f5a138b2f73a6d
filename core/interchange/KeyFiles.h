// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "SignerCertificate.h"

#include <archive/SecretBytes.h>

namespace voicelog {

/// A private key goes from its file (64 KiB at most) into locked memory, and nowhere else. errors::FileNotFound,
/// FileUnreadable.
[[nodiscard]] Result<SecretBytes> readKeyFile(const QString &path);
/// errors::FileNotFound, FileUnreadable, CertificateUnreadable.
[[nodiscard]] Result<QList<SignerCertificate>> readCertificateFile(const QString &path);

} // namespace voicelog
