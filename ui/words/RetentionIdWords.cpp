// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "IdWords.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace voicelog {

ModuleIdWords retentionIdWords()
{
    static constexpr IdWords actions[] = {
        {"RETENTION_TERM_CHANGED"_L1, QT_TRANSLATE_NOOP("EnumText", "retention term changed")},
        {"RETENTION_ASSESSED"_L1, QT_TRANSLATE_NOOP("EnumText", "due dates computed")},
        {"RETENTION_FACTS_CHANGED"_L1, QT_TRANSLATE_NOOP("EnumText", "beginning of a retention term written down")},
        {"RETENTION_RUN"_L1, QT_TRANSLATE_NOOP("EnumText", "retention run")},
        {"HOLD_PLACED"_L1, QT_TRANSLATE_NOOP("EnumText", "hold placed")},
        {"HOLD_CONFIRMED"_L1, QT_TRANSLATE_NOOP("EnumText", "hold confirmed")},
        {"HOLD_REVIEWED"_L1, QT_TRANSLATE_NOOP("EnumText", "hold reviewed")},
        {"HOLD_END_SET"_L1, QT_TRANSLATE_NOOP("EnumText", "end of a hold set")},
        {"HOLD_RELEASED"_L1, QT_TRANSLATE_NOOP("EnumText", "hold released")},
        {"HOLD_PART_ENDED"_L1, QT_TRANSLATE_NOOP("EnumText", "hold ended for some recordings")},
        {"RECORDING_ERASURE_GRANTED"_L1, QT_TRANSLATE_NOOP("EnumText", "erasure of a recording granted")},
        {"VAULT_DUE_SET"_L1, QT_TRANSLATE_NOOP("EnumText", "due date of a vault set")},
        {"DESTRUCTION_PROPOSED"_L1, QT_TRANSLATE_NOOP("EnumText", "destruction proposed")},
        {"DESTRUCTION_APPROVED"_L1, QT_TRANSLATE_NOOP("EnumText", "destruction approved")},
        {"DESTRUCTION_WITHDRAWN"_L1, QT_TRANSLATE_NOOP("EnumText", "proposal to destroy withdrawn")},
        {"DESTROYED"_L1, QT_TRANSLATE_NOOP("EnumText", "destroyed")},
    };
    static constexpr IdWords fields[] = {
        {"class"_L1, QT_TRANSLATE_NOOP("EnumText", "retention class")},
        {"vaultId"_L1, QT_TRANSLATE_NOOP("EnumText", "vault")},
        {"recordings"_L1, QT_TRANSLATE_NOOP("EnumText", "recordings")},
        {"claimReference"_L1, QT_TRANSLATE_NOOP("EnumText", "reference of the claim")},
        {"reference"_L1, QT_TRANSLATE_NOOP("EnumText", "reference")},
        {"fromOn"_L1, QT_TRANSLATE_NOOP("EnumText", "from")},
        {"untilOn"_L1, QT_TRANSLATE_NOOP("EnumText", "first day without it")},
        {"dueOn"_L1, QT_TRANSLATE_NOOP("EnumText", "due on")},
        {"reviewOn"_L1, QT_TRANSLATE_NOOP("EnumText", "review on")},
        {"confirmBy"_L1, QT_TRANSLATE_NOOP("EnumText", "to be confirmed by")},
        {"contractEndedOn"_L1, QT_TRANSLATE_NOOP("EnumText", "end of the agreement")},
        {"ticketClosedOn"_L1, QT_TRANSLATE_NOOP("EnumText", "closing of the ticket")},
        {"selectedOn"_L1, QT_TRANSLATE_NOOP("EnumText", "choice as a sample")},
    };
    static constexpr IdWords things[] = {
        {"hold"_L1, QT_TRANSLATE_NOOP("EnumText", "hold")},
        {"destruction"_L1, QT_TRANSLATE_NOOP("EnumText", "destruction")},
        {"destructionOrder"_L1, QT_TRANSLATE_NOOP("EnumText", "order to destroy")},
    };
    static constexpr IdWords values[] = {
        {"CONTRACT_REST"_L1, QT_TRANSLATE_NOOP("EnumText", "rest of a sales call")},
        {"CONTRACT_NONE"_L1, QT_TRANSLATE_NOOP("EnumText", "sales call without an agreement")},
        {"LEGAL_SECURITIES"_L1, QT_TRANSLATE_NOOP("EnumText", "securities orders")},
        {"MONITORING_RUNNING"_L1, QT_TRANSLATE_NOOP("EnumText", "monitoring, running")},
        {"MONITORING_NO_FINDING"_L1, QT_TRANSLATE_NOOP("EnumText", "monitoring, no finding")},
        {"MONITORING_FINDING"_L1, QT_TRANSLATE_NOOP("EnumText", "monitoring, finding")},
        {"UNANNOUNCED"_L1, QT_TRANSLATE_NOOP("EnumText", "announcement not proven")},
        {"PRIVATE"_L1, QT_TRANSLATE_NOOP("EnumText", "private call")},
        {"ORDERED"_L1, QT_TRANSLATE_NOOP("EnumText", "ordered by a court or the supervisor")},
        {"ERASURE_GRANTED"_L1, QT_TRANSLATE_NOOP("EnumText", "erasure granted to a person")},
        {"REQUEST_FILE"_L1, QT_TRANSLATE_NOOP("EnumText", "files of requests")},
        {"REQUEST_PACKAGE"_L1, QT_TRANSLATE_NOOP("EnumText", "answers to requests")},
        {"REQUEST_LOG"_L1, QT_TRANSLATE_NOOP("EnumText", "log of requests")},
        {"ACCOUNTABILITY"_L1, QT_TRANSLATE_NOOP("EnumText", "records of accountability")},
        {"AUDIT_LOG"_L1, QT_TRANSLATE_NOOP("EnumText", "audit trail")},
        {"CERTIFICATE"_L1, QT_TRANSLATE_NOOP("EnumText", "certificates of destruction")},
        {"BACKUP"_L1, QT_TRANSLATE_NOOP("EnumText", "backups")},
        {"ORDER_KEEP"_L1, QT_TRANSLATE_NOOP("EnumText", "order to keep")},
        {"ORDER_ERASE"_L1, QT_TRANSLATE_NOOP("EnumText", "order to erase")},
        {"LEGAL"_L1, QT_TRANSLATE_NOOP("EnumText", "legal hold")},
        {"STATUTORY"_L1, QT_TRANSLATE_NOOP("EnumText", "kept by law")},
        {"RESTRICTION"_L1, QT_TRANSLATE_NOOP("EnumText", "restriction (art. 18)")},
        {"REQUEST"_L1, QT_TRANSLATE_NOOP("EnumText", "open request")},
        {"UNSEARCHED"_L1, QT_TRANSLATE_NOOP("EnumText", "unsearched request")},
        {"PROOF_UNUSABLE"_L1, QT_TRANSLATE_NOOP("EnumText", "the proof kept of it cannot be used")},
        {"APPROVAL"_L1, QT_TRANSLATE_NOOP("EnumText", "approval of a second officer")},
        {"NOT_DUE"_L1, QT_TRANSLATE_NOOP("EnumText", "not due any more")},
        {"PENDING"_L1, QT_TRANSLATE_NOOP("EnumText", "to be confirmed")},
        {"LAPSED"_L1, QT_TRANSLATE_NOOP("EnumText", "lapsed")},
        {"WHOLE_VAULT"_L1, QT_TRANSLATE_NOOP("EnumText", "the whole vault")},
        {"RECORDINGS"_L1, QT_TRANSLATE_NOOP("EnumText", "recordings")},
        {"KEY_DESTROYED"_L1, QT_TRANSLATE_NOOP("EnumText", "key destroyed")},
        {"ROWS_DELETED"_L1, QT_TRANSLATE_NOOP("EnumText", "rows deleted")},
        {"PAGES_OVERWRITTEN"_L1, QT_TRANSLATE_NOOP("EnumText", "pages overwritten")},
    };
    return {.actions = actions, .fields = fields, .things = things, .values = values};
}

} // namespace voicelog
