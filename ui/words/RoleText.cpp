// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RoleText.h"

namespace voicelog {

QString RoleText::may(Role role)
{
    switch (role) {
    case Role::PrivacyOfficer:
        return tr("Work with all records, listen with a reason, propose, and confirm what another officer proposed.");
    case Role::Investigator:
        return tr("Listen to the recordings that were granted, with a reason, and mark segments in them.");
    case Role::Dpo:
        return tr("Read all records and the audit trail and advise; listen only to recordings that were granted.");
    case Role::OrReviewer:
        return tr("Read programmes, approved balancing records, the processing register, notices, the works council's "
                  "own records, the editions of the law, certificates and totals.");
    case Role::RetentionService:
        return tr("Run by a timer without a person: carry out destructions that were decided, and make backups.");
    case Role::Administrator:
        return tr("Keep accounts, settings and backups in order.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString RoleText::mayNever(Role role)
{
    switch (role) {
    case Role::PrivacyOfficer:
        return tr("Confirm their own proposals, change their own role, or grant a key to themselves.");
    case Role::Investigator:
        return tr("Open other recordings or requests, or export anything.");
    case Role::Dpo:
        return tr("Approve balancing records, or destroy anything.");
    case Role::OrReviewer:
        return tr("Hear or read a conversation, see a name or a telephone number, or change anything.");
    case Role::RetentionService:
        return tr("Read a name, hear a recording, grant a key, or decide.");
    case Role::Administrator:
        return tr("Hear a recording, read what is in a case, make a privacy officer or a data protection officer, or "
                  "change their own role.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString RoleText::withoutVaults(Role role)
{
    switch (role) {
    case Role::OrReviewer:
        return tr(
            "A works-council reviewer never holds the key of a vault: no name, number or sound can be decrypted.");
    case Role::Administrator:
        return tr("An administrator never holds the key of a vault.");
    case Role::PrivacyOfficer:
    case Role::Investigator:
    case Role::Dpo:
    case Role::RetentionService:
        break;
    }
    return {};
}

} // namespace voicelog
