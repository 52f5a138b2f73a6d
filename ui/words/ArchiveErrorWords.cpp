// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ErrorWords.h"

#include <archive/ArchiveErrors.h>

#include <QtGlobal>

namespace voicelog {

std::span<const ErrorWords> archiveErrorWords()
{
    static constexpr ErrorWords words[] = {
        {errors::WrongPassword, QT_TRANSLATE_NOOP("ErrorText", "The account or the password is not right."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "Check the account you chose and whether Caps Lock is on, then type the password again. If "
                           "it is lost, the recovery words of the archive can set a new one.")},
        {errors::UnlockThrottled, QT_TRANSLATE_NOOP("ErrorText", "Too many wrong passwords."),
         QT_TRANSLATE_NOOP("ErrorText", "Wait {seconds} and try again. The wait grows with each wrong password.")},
        {errors::AccountDisabled, QT_TRANSLATE_NOOP("ErrorText", "This account has been disabled."),
         QT_TRANSLATE_NOOP("ErrorText", "Ask the administrator of the archive.")},
        {errors::AccountChanged, QT_TRANSLATE_NOOP("ErrorText", "This account was changed while the archive was open."),
         QT_TRANSLATE_NOOP("ErrorText", "Its role or its keys are no longer those that it was unlocked with. Lock the "
                                        "archive and unlock it again; nothing was stored.")},
        {errors::NotAnArchive, QT_TRANSLATE_NOOP("ErrorText", "{path} is not a Voicelog archive."),
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "Choose the folder that holds keyring.json and governance.db; its name usually ends in .voicelog.")},
        {errors::NewerFormat,
         QT_TRANSLATE_NOOP("ErrorText", "This archive was made by a newer version of Voicelog (format {found}; this "
                                        "version reads up to {supported})."),
         QT_TRANSLATE_NOOP("ErrorText", "Install the newer version. Nothing in the archive was changed.")},
        {errors::Damaged, QT_TRANSLATE_NOOP("ErrorText", "{path} is damaged or was changed by another program."),
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "Do not repair it by hand. Copy the whole archive folder first, then restore a backup or ask for help.")},
        {errors::RolledBack,
         QT_TRANSLATE_NOOP("ErrorText", "{path} is older than the rest of the archive: it lacks event {seq} of the "
                                        "audit trail and what came after it."),
         QT_TRANSLATE_NOOP("ErrorText", "Somebody put an older copy in its place, or took the newest events away. Keep "
                                        "the archive as it is, make a copy, and have it examined.")},
        {errors::MissingVault, QT_TRANSLATE_NOOP("ErrorText", "A vault of this archive is missing: {path}."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "Put the file back from a backup, or check whether all of the archive folder was copied.")},
        {errors::VaultDestroyed, QT_TRANSLATE_NOOP("ErrorText", "What was kept here has been destroyed."),
         QT_TRANSLATE_NOOP("ErrorText", "Its key is gone, so nobody can read it any more. The certificate of "
                                        "destruction and the audit trail say when and by whom.")},
        {errors::DestructionUnfinished,
         QT_TRANSLATE_NOOP("ErrorText", "A file of what was destroyed is still there: {path}."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "Nobody can read it, since the key is gone. Unlock the archive again to have it "
                           "removed; if it stays, check your rights to the folder.")},
        {errors::CipherMissing, QT_TRANSLATE_NOOP("ErrorText", "The database library of this program cannot encrypt."),
         QT_TRANSLATE_NOOP("ErrorText", "Nothing was written. Install Voicelog again from its own package; a plain "
                                        "SQLite took the place of SQLCipher.")},
        {errors::NotGranted,
         QT_TRANSLATE_NOOP("ErrorText", "This account has no key to the recordings of this purpose."),
         QT_TRANSLATE_NOOP("ErrorText", "Ask a privacy officer to grant access if your work needs it.")},
        {errors::RoleDenied, QT_TRANSLATE_NOOP("ErrorText", "As {role} you may not do this."),
         QT_TRANSLATE_NOOP("ErrorText", "Ask a privacy officer. The attempt has been recorded.")},
        {errors::Busy, QT_TRANSLATE_NOOP("ErrorText", "Another Voicelog is writing to this archive."),
         QT_TRANSLATE_NOOP("ErrorText", "Nothing was changed. Wait a moment and try again.")},
        {errors::ReadOnly, QT_TRANSLATE_NOOP("ErrorText", "The folder of this archive can only be read: {path}."),
         QT_TRANSLATE_NOOP("ErrorText", "Check your rights to the folder, and whether the disk is write-protected.")},
        {errors::LocksFail,
         QT_TRANSLATE_NOOP("ErrorText", "Locks do not work where {path} lies ({fileSystem}): two programs could write "
                                        "to the archive at once and destroy it."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "Put the folder on a local disk, or on a share by SMB, NFS 4 or CephFS with its locks "
                           "switched on; not on sshfs, WebDAV or a folder that is synchronised.")},
        {errors::SessionLocked, QT_TRANSLATE_NOOP("ErrorText", "The archive was locked while this was under way."),
         QT_TRANSLATE_NOOP("ErrorText", "Unlock it and do it again; nothing was left half done.")},
        {errors::AuditBroken, QT_TRANSLATE_NOOP("ErrorText", "The audit trail does not verify from event {seq} on."),
         QT_TRANSLATE_NOOP("ErrorText", "Somebody may have changed the archive outside Voicelog. Keep the archive as "
                                        "it is, make a copy, and have it examined.")},
        {errors::NotAnExcerpt, QT_TRANSLATE_NOOP("ErrorText", "This is no excerpt of an audit trail."),
         QT_TRANSLATE_NOOP("ErrorText", "Choose the JSON file that Voicelog made ({detail}).")},
        {errors::ExcerptBroken, QT_TRANSLATE_NOOP("ErrorText", "This excerpt does not hold (event {seq})."),
         QT_TRANSLATE_NOOP("ErrorText", "It was changed after it was made, or the trail it came from was damaged. Do "
                                        "not rely on it; ask for a new one.")},
        {errors::WrongPublicKey, QT_TRANSLATE_NOOP("ErrorText", "The public key does not fit."),
         QT_TRANSLATE_NOOP("ErrorText", "Use the key file of the archive that the excerpt came from; get it from the "
                                        "organisation itself, not with the excerpt.")},
        {errors::ExcerptTooLarge, QT_TRANSLATE_NOOP("ErrorText", "These are more events than one excerpt holds."),
         QT_TRANSLATE_NOOP("ErrorText", "Choose a shorter period or another filter: up to {maximum} events.")},
        {errors::AccountExists, QT_TRANSLATE_NOOP("ErrorText", "There is already an account called {name}."),
         QT_TRANSLATE_NOOP("ErrorText", "Choose another name.")},
        {errors::PasswordTooShort, QT_TRANSLATE_NOOP("ErrorText", "This password is too short."),
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "Use at least {minimum} characters; a sentence of a few words is easy to remember and strong.")},
        {errors::WrongRecoveryWords,
         QT_TRANSLATE_NOOP("ErrorText", "These are not the recovery words of this archive."),
         QT_TRANSLATE_NOOP("ErrorText", "Check the order and the spelling of the words on the printed sheet.")},
        {errors::NotEnoughMemory,
         QT_TRANSLATE_NOOP("ErrorText", "This computer has not enough free memory to check the password."),
         QT_TRANSLATE_NOOP("ErrorText", "Close other programs and try again. Checking a password takes much memory on "
                                        "purpose, so that it cannot be guessed quickly.")},
        {errors::BackupInside, QT_TRANSLATE_NOOP("ErrorText", "This folder lies in the archive itself: {path}."),
         QT_TRANSLATE_NOOP("ErrorText", "Choose a folder outside it, best on another disk: a backup that is lost with "
                                        "the archive is none.")},
        {errors::BackupBusy, QT_TRANSLATE_NOOP("ErrorText", "Another backup is being made in this folder: {path}."),
         QT_TRANSLATE_NOOP("ErrorText", "Wait until it has ended. If none is running any more, on any computer, remove "
                                        "the file backup.lock there.")},
        {errors::NotABackup, QT_TRANSLATE_NOOP("ErrorText", "There is no backup in {path}."),
         QT_TRANSLATE_NOOP("ErrorText", "Choose the folder that backups were made in: it holds the folders backups and "
                                        "files. One that was never finished is no backup.")},
        {errors::BackupDamaged, QT_TRANSLATE_NOOP("ErrorText", "This backup is damaged: {path}."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "It is not what was written or signed ({detail}). Nothing was taken from it. Use "
                           "another backup, and have the disk checked.")},
        {errors::BackupsUnread,
         QT_TRANSLATE_NOOP("ErrorText", "{count} of the backups in {path} cannot be read: {names}."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "The others can be used. Nothing is removed from the folder as long as they are "
                           "there, so what has expired stays. Have the disk checked; use a newer Voicelog "
                           "for what it wrote; then remove from the folder backups what is no use any "
                           "more.")},
        {errors::RestoreUnfinished,
         QT_TRANSLATE_NOOP("ErrorText", "A backup is being restored to {path}, and that was not finished."),
         QT_TRANSLATE_NOOP("ErrorText", "It may still hold what was destroyed since, so it does not open. Restore the "
                                        "same backup to the same folder again: what was done is not done again.")},
        {errors::RestoreUninformed, QT_TRANSLATE_NOOP("ErrorText", "What was destroyed since the backup is not known."),
         QT_TRANSLATE_NOOP("ErrorText", "Give the current archive, or the certificates of destruction that were "
                                        "exported; or say that nothing was destroyed, which is recorded.")},
        {errors::RestoreCertificatesMissing,
         QT_TRANSLATE_NOOP("ErrorText", "Certificates of destruction are missing: {numbers}."),
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "They lie between the last destruction that the backup knows and the newest certificate given. "
             "Everything is copied to {path}, which does not open yet. Restore the same backup to the same "
             "folder with these certificates, or with the current archive. If they cannot be had, "
             "--missing-certificates goes on without them, which is recorded: what they destroyed comes "
             "back.")},
        {errors::OtherArchive, QT_TRANSLATE_NOOP("ErrorText", "{path} does not go with this backup."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "It is another archive, or an older copy, which does not know what was destroyed "
                           "since. Nothing was restored.")},
        {errors::RestoreNeedsOfficer,
         QT_TRANSLATE_NOOP("ErrorText", "The backup holds what was destroyed since, and only a privacy officer may "
                                        "destroy it in the copy."),
         QT_TRANSLATE_NOOP("ErrorText", "Everything is copied to {path}, which does not open yet. A privacy officer "
                                        "restores the same backup to the same folder and so finishes it.")},
        {errors::RestoreNeedsKey,
         QT_TRANSLATE_NOOP("ErrorText", "The backup holds recordings that were destroyed since, in a vault whose key "
                                        "this account does not hold."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "Everything is copied to {path}, which does not open yet. A privacy officer who "
                           "held the key then restores the same backup to the same folder.")},
        {errors::DatabaseFailed,
         QT_TRANSLATE_NOOP("ErrorText", "The archive could not do this (database error {code})."),
         QT_TRANSLATE_NOOP("ErrorText", "Try again. If it keeps happening, verify the archive and keep a copy of it.")},
    };
    return words;
}

} // namespace voicelog
