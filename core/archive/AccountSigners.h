// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AuditRow.h"
#include "Keyring.h"

#include <QHash>
#include <QJsonArray>

namespace voicelog {

class Database;

/// Who has which public keys, learnt from the signed events that made the accounts, beginning with the first officer's
/// key, which each account keeps under its own password. A keyring.json that says otherwise was tampered with: without
/// this, whoever can write the file could put his own key in another's place and be granted the other's vaults.
class AccountSigners
{
public:
    explicit AccountSigners(QByteArray rootPublic) : m_rootPublic(std::move(rootPublic)) {}

    struct Signer
    {
        QByteArray signPublic;
        QByteArray boxPublic;
        Role role = Role::OrReviewer;
    };
    /// The signer of this event, as far as learnt; null if there is none or his role was another.
    [[nodiscard]] const Signer *signerOf(const AuditEvent &event) const;
    /// Learns from an event whose signature holds; most events say nothing about keys. errors::AuditBroken if it may
    /// not say what it says.
    [[nodiscard]] Result<void> learn(const AuditRow &row);

    /// The same after checking the event's hash and signature. errors::AuditBroken if they do not hold.
    [[nodiscard]] Result<void> learnSigned(const AuditRow &row);
    /// Of the events about the keyring, one after the other without a gap: who may manage no accounts and destroy no
    /// vaults changed nothing in it but what his own password does. Else any account could put an older keyring back
    /// and sign for it. errors::AuditBroken.
    [[nodiscard]] Result<void> followKeyring(const AuditRow &row);
    /// Learns from the events about accounts and the keyring alone, checking each one's hash and signature.
    [[nodiscard]] Result<void> learnFrom(Database &governance);
    /// The events about accounts as they stand in a file that can be checked without the archive, in order.
    [[nodiscard]] static Result<QJsonArray> standings(Database &governance);
    /// Whether the event's hash and signature hold, by the keys learnt so far.
    [[nodiscard]] bool isSigned(const AuditRow &row) const;
    /// Whether the account has this role and signing key, as far as learnt.
    [[nodiscard]] bool isStill(const Id &account, Role role, const QByteArray &signPublic) const;
    [[nodiscard]] const Signer *signer(const Id &account) const;
    /// errors::Damaged if the keyring gives an account another key or role than the events do. `keyringHash` (hex) must
    /// be the one that the newest signed event about the keyring names.
    [[nodiscard]] Result<void> check(const Keyring &keyring, const QByteArray &keyringHash, Database &governance,
                                     const QString &path) const;

private:
    [[nodiscard]] Result<void> checkChange(const AuditRow &row, const Id &account, const Signer &after) const;
    [[nodiscard]] bool matches(const Id &id, const QByteArray &boxPublic, const QByteArray &signPublic,
                               Role role) const;

    QByteArray m_rootPublic;
    Id m_recovery;
    QHash<Id, Signer> m_signers;
    QString m_rights; ///< of the last event about the keyring; empty before the first that tells
};

} // namespace voicelog
