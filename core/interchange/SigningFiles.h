// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "JwsSigner.h"

#include <base/Result.h>

#include <memory>

namespace voicelog {

/// The files with which an organisation signs: its private key (PEM), and its certificate with those that vouch for it
/// (PEM), its own first. The key goes from its file into locked memory, and nowhere else. errors::FileNotFound,
/// FileUnreadable, and those of JosePrivateKey and JwsSigner.
[[nodiscard]] Result<std::shared_ptr<const JwsSigner>>
signerFromFiles(const QString &keyPath, const QString &certificatePath, const SecretBytes &passphrase);

} // namespace voicelog
