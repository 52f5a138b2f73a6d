// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "IdWords.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace voicelog {

ModuleIdWords accountIdWords()
{
    static constexpr IdWords actions[] = {
        {"ARCHIVE_VERIFIED"_L1, QT_TRANSLATE_NOOP("EnumText", "archive verified")},
        {"ACCOUNT_ENABLED"_L1, QT_TRANSLATE_NOOP("EnumText", "account enabled again")},
        {"ACCOUNT_ROLE_CHANGED"_L1, QT_TRANSLATE_NOOP("EnumText", "role changed")},
        {"ACCOUNT_KEYS_RENEWED"_L1, QT_TRANSLATE_NOOP("EnumText", "new password given by somebody else")},
        {"AUDIT_READ"_L1, QT_TRANSLATE_NOOP("EnumText", "reading the audit trail")},
        {"AUDIT_EXCERPTED"_L1, QT_TRANSLATE_NOOP("EnumText", "excerpt of the audit trail made")},
        {"BACKUP_STARTED"_L1, QT_TRANSLATE_NOOP("EnumText", "backup begun")},
        {"BACKUP_MADE"_L1, QT_TRANSLATE_NOOP("EnumText", "backup made")},
        {"ARCHIVE_RESCUED"_L1, QT_TRANSLATE_NOOP("EnumText", "rescued from a damaged archive")},
        {"VAULT_RESCUED"_L1, QT_TRANSLATE_NOOP("EnumText", "recordings rescued from a damaged archive")},
        {"ARCHIVE_RESTORED"_L1, QT_TRANSLATE_NOOP("EnumText", "restored from a backup")},
        {"DESTRUCTION_REPLAYED"_L1, QT_TRANSLATE_NOOP("EnumText", "destroyed again in a restored archive")},
        {"RESTORE_REVIEWED"_L1, QT_TRANSLATE_NOOP("EnumText", "holds looked through after a restore")},
    };
    static constexpr IdWords fields[] = {
        {"destination"_L1, QT_TRANSLATE_NOOP("EnumText", "folder for the backup")},
        {"keepDays"_L1, QT_TRANSLATE_NOOP("EnumText", "days to keep the backup")},
    };
    static constexpr IdWords things[] = {
        {"ACCOUNT"_L1, QT_TRANSLATE_NOOP("EnumText", "account")},
        {"VAULT"_L1, QT_TRANSLATE_NOOP("EnumText", "vault")},
        {"ARCHIVE"_L1, QT_TRANSLATE_NOOP("EnumText", "archive")},
        {"BACKUP"_L1, QT_TRANSLATE_NOOP("EnumText", "backup")},
        {"PROGRAMME"_L1, QT_TRANSLATE_NOOP("EnumText", "programme")},
    };
    return {.actions = actions, .fields = fields, .things = things};
}

} // namespace voicelog
