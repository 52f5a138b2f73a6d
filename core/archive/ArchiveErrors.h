// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <array>

/// What can go wrong with an archive, its keys and its databases.
namespace voicelog::errors {

/// The account's name or password is wrong; which of the two is not told.
inline constexpr ErrorCode WrongPassword{ErrorKind::Failed, "archive.wrong-password"};
/// Too many wrong passwords. Parameter: `seconds` still to wait.
inline constexpr ErrorCode UnlockThrottled{ErrorKind::Failed, "archive.unlock-throttled"};
inline constexpr ErrorCode AccountDisabled{ErrorKind::Refused, "archive.account-disabled"};
/// The account got another role or other keys since it was unlocked: it has to be unlocked again.
inline constexpr ErrorCode AccountChanged{ErrorKind::Refused, "archive.account-changed"};
/// The folder or file is no Voicelog archive. Parameter: `path`.
inline constexpr ErrorCode NotAnArchive{ErrorKind::Failed, "archive.not-an-archive"};
/// Made by a newer Voicelog. Parameters: `path`, `found`, `supported`.
inline constexpr ErrorCode NewerFormat{ErrorKind::Failed, "archive.newer-format"};
/// A file is damaged or was changed from outside. Parameters: `path`, `detail`.
inline constexpr ErrorCode Damaged{ErrorKind::Failed, "archive.damaged"};
/// A file is an older copy than what else there is: it lacks that event of the audit trail, and what came after it.
/// Parameters: `path`, `seq`.
inline constexpr ErrorCode RolledBack{ErrorKind::Failed, "archive.rolled-back"};
/// A vault's file is not there. Parameters: `path`, `vault`.
inline constexpr ErrorCode MissingVault{ErrorKind::Failed, "archive.missing-vault"};
/// The vault was destroyed: its key is gone, and its file. Parameters: `vault`, and where it is known `at`.
inline constexpr ErrorCode VaultDestroyed{ErrorKind::Failed, "archive.vault-destroyed"};
/// What was destroyed cannot be read any more, but a file of it could not be removed yet. Parameter: `path`.
inline constexpr ErrorCode DestructionUnfinished{ErrorKind::Failed, "archive.destruction-unfinished"};
/// The SQLite library of this process does not encrypt; nothing was written.
inline constexpr ErrorCode CipherMissing{ErrorKind::Failed, "archive.cipher-missing"};
/// The account has no key to this vault. Parameter: `vault`.
inline constexpr ErrorCode NotGranted{ErrorKind::Refused, "archive.not-granted"};
/// The account's role does not allow this. Parameters: `role`, `what`.
inline constexpr ErrorCode RoleDenied{ErrorKind::Refused, "archive.role-denied"};
/// Another console kept the archive busy for longer than the wait. Parameter: `path`.
inline constexpr ErrorCode Busy{ErrorKind::Failed, "archive.busy"};
/// The archive's folder can only be read. Parameter: `path`.
inline constexpr ErrorCode ReadOnly{ErrorKind::Failed, "archive.read-only"};
/// The folder lies on a file system whose locks do not keep two programs apart. Parameters: `path`, `fileSystem`.
inline constexpr ErrorCode LocksFail{ErrorKind::Failed, "archive.locks-fail"};
/// The session was locked while the work was under way.
inline constexpr ErrorCode SessionLocked{ErrorKind::Cancelled, "archive.session-locked"};
/// The audit trail does not verify. Parameters: `seq` (first bad event), `detail`.
inline constexpr ErrorCode AuditBroken{ErrorKind::Failed, "archive.audit-broken"};
/// The file is no excerpt of an audit trail. Parameter: `detail`.
inline constexpr ErrorCode NotAnExcerpt{ErrorKind::Failed, "archive.not-an-excerpt"};
/// An excerpt was changed after it was made. Parameters: `seq` (the first bad event; 0: the whole), `detail`.
inline constexpr ErrorCode ExcerptBroken{ErrorKind::Failed, "archive.excerpt-broken"};
/// The excerpt is not signed by the archive that the given key belongs to, or the file holds no key.
inline constexpr ErrorCode WrongPublicKey{ErrorKind::Failed, "archive.wrong-public-key"};
/// More events than an excerpt holds. Parameters: `maximum`.
inline constexpr ErrorCode ExcerptTooLarge{ErrorKind::Usage, "archive.excerpt-too-large"};
/// Parameter: `name`.
inline constexpr ErrorCode AccountExists{ErrorKind::Usage, "archive.account-exists"};
/// Parameter: `minimum` (characters).
inline constexpr ErrorCode PasswordTooShort{ErrorKind::Usage, "archive.password-too-short"};
/// The recovery words are not those of this archive, or mistyped. Parameter: `word` (position from 1, or 0).
inline constexpr ErrorCode WrongRecoveryWords{ErrorKind::Failed, "archive.wrong-recovery-words"};
/// This computer has not the free memory that the account's password hashing asks for. Parameter: `bytes`.
inline constexpr ErrorCode NotEnoughMemory{ErrorKind::Failed, "archive.not-enough-memory"};
/// The folder for backups lies in the archive that it is to keep. Parameter: `path`.
inline constexpr ErrorCode BackupInside{ErrorKind::Usage, "archive.backup-inside"};
/// Another backup into this folder is running. Parameter: `path`.
inline constexpr ErrorCode BackupBusy{ErrorKind::Failed, "archive.backup-busy"};
/// The folder holds no backup, or the file is no backup's manifest. Parameter: `path`.
inline constexpr ErrorCode NotABackup{ErrorKind::Failed, "archive.not-a-backup"};
/// A backup's file is not what was written. Parameters: `path`, `detail`.
inline constexpr ErrorCode BackupDamaged{ErrorKind::Failed, "archive.backup-damaged"};
/// Some of a folder's backups cannot be read, so that nothing is removed from it. Parameters: `path`, `names`, `count`.
inline constexpr ErrorCode BackupsUnread{ErrorKind::Failed, "archive.backups-unread"};
/// A backup is being restored to this folder, and that was interrupted. Parameter: `path`.
inline constexpr ErrorCode RestoreUnfinished{ErrorKind::Failed, "archive.restore-unfinished"};
/// Nobody said what was destroyed since the backup.
inline constexpr ErrorCode RestoreUninformed{ErrorKind::Usage, "archive.restore-uninformed"};
/// Certificates are missing between the backup's last destruction and the newest one given. Parameters: `path`,
/// `numbers`.
inline constexpr ErrorCode RestoreCertificatesMissing{ErrorKind::Usage, "archive.restore-certificates-missing"};
/// What should tell of a backup's archive is another one, or an older copy of it. Parameter: `path`.
inline constexpr ErrorCode OtherArchive{ErrorKind::Failed, "archive.other-archive"};
/// The copy holds what was destroyed since, and only an officer destroys. Parameter: `path`.
inline constexpr ErrorCode RestoreNeedsOfficer{ErrorKind::Refused, "archive.restore-needs-officer"};
/// The same of a vault whose key this account does not hold. Parameters: `path`, `vault`.
inline constexpr ErrorCode RestoreNeedsKey{ErrorKind::Refused, "archive.restore-needs-key"};
/// An unexpected database failure. Parameters: `code`, `detail`.
inline constexpr ErrorCode DatabaseFailed{ErrorKind::Failed, "archive.database-failed"};

inline constexpr std::array archiveErrors{WrongPassword,
                                          UnlockThrottled,
                                          AccountDisabled,
                                          AccountChanged,
                                          NotAnArchive,
                                          NewerFormat,
                                          Damaged,
                                          RolledBack,
                                          MissingVault,
                                          VaultDestroyed,
                                          DestructionUnfinished,
                                          CipherMissing,
                                          NotGranted,
                                          RoleDenied,
                                          Busy,
                                          ReadOnly,
                                          LocksFail,
                                          SessionLocked,
                                          AuditBroken,
                                          NotAnExcerpt,
                                          ExcerptBroken,
                                          WrongPublicKey,
                                          ExcerptTooLarge,
                                          AccountExists,
                                          PasswordTooShort,
                                          WrongRecoveryWords,
                                          NotEnoughMemory,
                                          DatabaseFailed,
                                          BackupInside,
                                          BackupBusy,
                                          NotABackup,
                                          BackupDamaged,
                                          RestoreUnfinished,
                                          RestoreUninformed,
                                          OtherArchive,
                                          RestoreNeedsOfficer,
                                          RestoreNeedsKey,
                                          BackupsUnread,
                                          RestoreCertificatesMissing};

} // namespace voicelog::errors
