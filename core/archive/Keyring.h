// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "KdfCost.h"
#include "Role.h"
#include "Schema.h"

#include <base/Id.h>
#include <base/Result.h>

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace voicelog {

/// Stable ids of the kinds of files: GOVERNANCE, RECORDINGS, REQUESTS, CASE.
[[nodiscard]] QLatin1StringView vaultKindId(VaultKind kind);
[[nodiscard]] std::optional<VaultKind> vaultKindFromId(QStringView id);

struct KeyringAccount
{
    Id id;
    QString name;
    Role role = Role::PrivacyOfficer;
    bool disabled = false;
    KdfCost cost;
    QByteArray salt;
    QByteArray check; ///< tells a wrong password from damage
    QByteArray boxPublic;
    QByteArray signPublic;
    QByteArray sealedSecrets;
};

struct KeyringVault
{
    Id id;
    VaultKind kind = VaultKind::Recordings;
    QMap<Id, QByteArray> sealed; ///< the vault's key for each account that was granted it
    QByteArray sealedRecovery;
};

/// The key pairs of the recovery words.
struct KeyringRecovery
{
    Id id; ///< the actor of a recovery in the audit trail
    QByteArray boxPublic;
    QByteArray signPublic;
    QByteArray rootPublic;    ///< the key that signed the archive's first event …
    QByteArray rootSignature; ///< … and the recovery key's word for it
};

/// keyring.json as a value: who has an account and which keys are sealed to whom. Nothing in it is secret; that nobody
/// swapped a key in it is proven by its hash in the audit trail.
struct Keyring
{
    static constexpr int CurrentVersion = 1;

    Id archiveId;
    QList<KeyringAccount> accounts;
    KeyringRecovery recovery;
    QList<KeyringVault> vaults;

    /// errors::NotAnArchive, NewerFormat or Damaged; `path` is for their words.
    [[nodiscard]] static Result<Keyring> parse(const QByteArray &bytes, const QString &path);
    [[nodiscard]] QByteArray toJson() const;
    /// SHA-256 (hex) of all but what each account's own password changes: who there is, with which role and public
    /// keys, and which vault's key is sealed to whom.
    [[nodiscard]] QByteArray rightsHash() const;

    [[nodiscard]] const KeyringAccount *account(const Id &id) const;
    [[nodiscard]] KeyringAccount *account(const Id &id);
    /// Names are compared without regard to case.
    [[nodiscard]] const KeyringAccount *accountNamed(const QString &name) const;
    [[nodiscard]] const KeyringVault *vault(const Id &id) const;
    [[nodiscard]] KeyringVault *vault(const Id &id);
    /// governance.db's entry; every keyring has one.
    [[nodiscard]] const KeyringVault &governance() const;
};

} // namespace voicelog
