// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

#include <array>

/// The archive's own audit actions; other modules name theirs beside what they do. Stable: they are stored and signed.
namespace voicelog::actions {

inline constexpr QLatin1StringView ArchiveCreated{"ARCHIVE_CREATED"};
inline constexpr QLatin1StringView ArchiveVerified{"ARCHIVE_VERIFIED"};
inline constexpr QLatin1StringView KeyringChanged{"KEYRING_CHANGED"};
inline constexpr QLatin1StringView SessionOpened{"SESSION_OPENED"};
inline constexpr QLatin1StringView AccountAdded{"ACCOUNT_ADDED"};
inline constexpr QLatin1StringView AccountDisabled{"ACCOUNT_DISABLED"};
inline constexpr QLatin1StringView AccountEnabled{"ACCOUNT_ENABLED"};
inline constexpr QLatin1StringView AccountRoleChanged{"ACCOUNT_ROLE_CHANGED"};
/// Somebody else gave the account a new password, and with it new keys.
inline constexpr QLatin1StringView AccountKeysRenewed{"ACCOUNT_KEYS_RENEWED"};
inline constexpr QLatin1StringView AccountRecovered{"ACCOUNT_RECOVERED"};
inline constexpr QLatin1StringView PasswordChanged{"PASSWORD_CHANGED"};
inline constexpr QLatin1StringView KdfCostRaised{"KDF_COST_RAISED"};
inline constexpr QLatin1StringView VaultCreated{"VAULT_CREATED"};
inline constexpr QLatin1StringView VaultGranted{"VAULT_GRANTED"};
inline constexpr QLatin1StringView VaultRevoked{"VAULT_REVOKED"};
/// Its key was taken out of the keyring for everybody, the recovery words too.
inline constexpr QLatin1StringView VaultDestroyed{"VAULT_DESTROYED"};
inline constexpr QLatin1StringView AccessRefused{"ACCESS_REFUSED"};
inline constexpr QLatin1StringView AuditRead{"AUDIT_READ"}; ///< only refused attempts are recorded
inline constexpr QLatin1StringView AuditExcerpted{"AUDIT_EXCERPTED"};
inline constexpr QLatin1StringView BackupStarted{"BACKUP_STARTED"};
inline constexpr QLatin1StringView BackupMade{"BACKUP_MADE"};
inline constexpr QLatin1StringView ArchiveRestored{"ARCHIVE_RESTORED"};
/// Made of what could still be read of a damaged one.
inline constexpr QLatin1StringView ArchiveRescued{"ARCHIVE_RESCUED"};
/// A vault of it, or that nothing of it could be read.
inline constexpr QLatin1StringView VaultRescued{"VAULT_RESCUED"};
/// In a restored archive: something that was destroyed after the backup was destroyed in it as well.
inline constexpr QLatin1StringView DestructionReplayed{"DESTRUCTION_REPLAYED"};
/// An officer looked through what a restored archive lacks; from then on it destroys.
inline constexpr QLatin1StringView RestoreReviewed{"RESTORE_REVIEWED"};

/// Which of them give an account its role and keys.
inline constexpr std::array accountStandings{ArchiveCreated, AccountAdded, AccountRoleChanged, AccountKeysRenewed,
                                             AccountRecovered};

} // namespace voicelog::actions
