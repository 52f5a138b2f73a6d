// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "KdfCost.h"
#include "Session.h"

#include <base/Progress.h>

namespace voicelog {

class UnlockThrottle;
struct AccountSecrets;
struct KeyringAccount;
struct SessionContext;

/// What can be known of an archive without a password.
struct ArchiveInfo
{
    Id id;
    QString path;
    int formatVersion = 0;
    QStringList accountNames; ///< enabled accounts, in order of making
};

/// What archive verify found.
struct ArchiveVerification
{
    AuditVerification audit;
    int vaultsChecked = 0;
    QList<Error> problems;
};

/// An archive on disk: the folder with keyring.json, governance.db and vaults/. Opening it gives a Session.
class Archive
{
public:
    struct CreateOptions
    {
        QString path; ///< must not exist, or be an empty folder
        QString organisation;
        bool fourEyes = true;
        QString officerName;
    };
    struct Created
    {
        std::unique_ptr<Session> session;
        /// 24 words separated by spaces, UTF-8; shown or printed once and never stored.
        SecretBytes recoveryWords;
    };

    Archive(const QString &path, Schema schema, const Clock &clock, KdfCost cost = {});

    [[nodiscard]] static Result<ArchiveInfo> inspect(const QString &path);
    [[nodiscard]] static Result<Created> create(const CreateOptions &options, const SecretBytes &officerPassword,
                                                const Schema &schema, const Clock &clock, KdfCost cost = {});
    /// Unlocks an account, finishes what a power cut left half-way, and migrates older files. Slow by intent
    /// (Argon2id): call it on a worker thread.
    [[nodiscard]] Result<std::unique_ptr<Session>> unlock(const QString &accountName, const SecretBytes &password,
                                                          UnlockThrottle &throttle) const;
    /// Gives a privacy officer's account new keys, a new password and every vault's key by the recovery words.
    /// errors::RoleDenied for an account of another role: those are made anew by an officer.
    [[nodiscard]] Result<std::unique_ptr<Session>> recover(const SecretBytes &words, const QString &accountName,
                                                           const SecretBytes &newPassword) const;
    /// Cipher integrity of each granted file, foreign keys, audit chain, keyring against audit.
    [[nodiscard]] Result<ArchiveVerification> verify(Session &session, const ProgressFunction &progress,
                                                     const CancelToken &cancel) const;

private:
    friend class Restore; // works in an archive that does not open yet

    /// A session that was begun with one keyring, and the keyring that turned out to be in force.
    struct Begun
    {
        std::unique_ptr<Session::Private> session;
        QByteArray inForce;
    };
    [[nodiscard]] Result<std::unique_ptr<Session>> unlockOne(const QString &accountName, const SecretBytes &password,
                                                             const UnlockThrottle &throttle) const;
    [[nodiscard]] Result<Begun> begin(const QByteArray &keyringBytes, const KeyringAccount &account,
                                      AccountSecrets secrets, const UnlockThrottle &throttle) const;
    [[nodiscard]] Result<void> recoverAccount(const SecretBytes &seed, const QString &accountName,
                                              const SecretBytes &newPassword, const UnlockThrottle &throttle) const;
    [[nodiscard]] SessionContext context(const UnlockThrottle &throttle) const;
    [[nodiscard]] Result<void> raiseCost(Session::Private &session, const KeyringAccount &account,
                                         const SecretBytes &password) const;

    QString m_path;
    Schema m_schema;
    const Clock &m_clock;
    KdfCost m_cost;
};

} // namespace voicelog
