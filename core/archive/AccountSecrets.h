// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Crypto.h"
#include "Keyring.h"
#include "SigningKey.h"

namespace voicelog {

/// The secret keys of one account: opens what was sealed to it and signs its audit events. Also holds the public key
/// that began the archive's audit trail, so that everything else can be checked from something that only the account's
/// own password protects.
struct AccountSecrets
{
    crypto::BoxKeys box;
    SigningKey signing;
    QByteArray rootPublic;

    [[nodiscard]] static AccountSecrets make(const QByteArray &rootPublic);
    [[nodiscard]] AccountSecrets clone() const;

    /// Seals them with a new salt under the password and sets the account's public keys.
    [[nodiscard]] Result<void> sealTo(KeyringAccount &account, const Id &archiveId, const SecretBytes &password,
                                      const KdfCost &cost) const;
    /// errors::WrongPassword, or errors::Damaged if the password is right but the rest does not fit.
    [[nodiscard]] static Result<AccountSecrets> unseal(const KeyringAccount &account, const Id &archiveId,
                                                       const SecretBytes &password, const QString &path);
};

} // namespace voicelog
