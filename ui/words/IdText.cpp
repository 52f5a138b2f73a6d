// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "EnumText.h"
#include "IdWords.h"

#include <optional>
#include <span>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

std::optional<QString> wordsFor(std::span<const IdWords> words, const QString &id)
{
    for (const IdWords &entry : words) {
        if (entry.id == id)
            return QCoreApplication::translate("EnumText", entry.text);
    }
    return std::nullopt;
}

QString lookUp(std::span<const IdWords> words, const QString &id) { return wordsFor(words, id).value_or(id); }

/// In these first, then in every module's of this kind.
QString lookUp(std::span<const IdWords> words, std::span<const IdWords> ModuleIdWords::*kind, const QString &id)
{
    if (const auto own = wordsFor(words, id))
        return *own;
    for (const ModuleIdWords &module :
         {balancingIdWords(), processingIdWords(), programmeIdWords(), caseIdWords(), lawIdWords(), ruleFactWords(),
          accountIdWords(), reportIdWords(), agendaIdWords(), retentionIdWords(), requestIdWords(), answerIdWords(),
          mappingIdWords()}) {
        if (const auto found = wordsFor(module.*kind, id))
            return *found;
    }
    return id;
}

} // namespace

QString EnumText::listeningReason(const QString &kind)
{
    static constexpr IdWords words[] = {
        {"ASSESSMENT"_L1, QT_TRANSLATE_NOOP("EnumText", "Assessing this recording")},
        {"CONTRACT_DISPUTE"_L1, QT_TRANSLATE_NOOP("EnumText", "Dispute about an agreement")},
        {"COMPLAINT"_L1, QT_TRANSLATE_NOOP("EnumText", "Handling a complaint")},
        {"TRAINING"_L1, QT_TRANSLATE_NOOP("EnumText", "Training")},
        {"SAR_PREPARATION"_L1, QT_TRANSLATE_NOOP("EnumText", "Preparing an access request")},
        {"QUALITY"_L1, QT_TRANSLATE_NOOP("EnumText", "Evaluating the service")},
        {"OTHER"_L1, QT_TRANSLATE_NOOP("EnumText", "Another reason")},
    };
    return lookUp(words, kind);
}

QString EnumText::auditAction(const QString &action)
{
    static constexpr IdWords words[] = {
        {"ARCHIVE_CREATED"_L1, QT_TRANSLATE_NOOP("EnumText", "archive made")},
        {"KEYRING_CHANGED"_L1, QT_TRANSLATE_NOOP("EnumText", "keyring changed")},
        {"SESSION_OPENED"_L1, QT_TRANSLATE_NOOP("EnumText", "archive unlocked")},
        {"ACCOUNT_ADDED"_L1, QT_TRANSLATE_NOOP("EnumText", "account added")},
        {"ACCOUNT_DISABLED"_L1, QT_TRANSLATE_NOOP("EnumText", "account disabled")},
        {"ACCOUNT_RECOVERED"_L1, QT_TRANSLATE_NOOP("EnumText", "password set by the recovery words")},
        {"PASSWORD_CHANGED"_L1, QT_TRANSLATE_NOOP("EnumText", "password changed")},
        {"KDF_COST_RAISED"_L1, QT_TRANSLATE_NOOP("EnumText", "password protection strengthened")},
        {"VAULT_CREATED"_L1, QT_TRANSLATE_NOOP("EnumText", "vault made")},
        {"VAULT_GRANTED"_L1, QT_TRANSLATE_NOOP("EnumText", "key of a vault granted")},
        {"VAULT_REVOKED"_L1, QT_TRANSLATE_NOOP("EnumText", "key of a vault revoked")},
        {"VAULT_DESTROYED"_L1, QT_TRANSLATE_NOOP("EnumText", "vault destroyed with its key")},
        {"ACCESS_REFUSED"_L1, QT_TRANSLATE_NOOP("EnumText", "access refused")},
        {"RECORDING_IMPORTED"_L1, QT_TRANSLATE_NOOP("EnumText", "recording imported")},
        {"RECORDING_CALL_DATA_CHANGED"_L1, QT_TRANSLATE_NOOP("EnumText", "call data corrected")},
        {"RECORDING_EXPORTED"_L1, QT_TRANSLATE_NOOP("EnumText", "recording exported")},
        {"RECORDINGS_RESCUED"_L1, QT_TRANSLATE_NOOP("EnumText", "recordings of a damaged vault looked through")},
        {"RECORDINGS_VERIFIED"_L1, QT_TRANSLATE_NOOP("EnumText", "integrity of all checked")},
        {"RECORDING_VERIFIED"_L1, QT_TRANSLATE_NOOP("EnumText", "integrity checked")},
        {"LISTENING_STARTED"_L1, QT_TRANSLATE_NOOP("EnumText", "listening started")},
        {"LISTENING_STOPPED"_L1, QT_TRANSLATE_NOOP("EnumText", "listening ended")},
        {"SEGMENT_ADDED"_L1, QT_TRANSLATE_NOOP("EnumText", "segment added")},
        {"SEGMENT_CHANGED"_L1, QT_TRANSLATE_NOOP("EnumText", "segment changed")},
        {"SEGMENT_REMOVED"_L1, QT_TRANSLATE_NOOP("EnumText", "segment removed")},
        {"ANNOUNCEMENT_ADDED"_L1, QT_TRANSLATE_NOOP("EnumText", "proof of the announcement added")},
        {"ANNOUNCEMENT_REMOVED"_L1, QT_TRANSLATE_NOOP("EnumText", "proof of the announcement removed")},
        {"PROOF_KEPT"_L1, QT_TRANSLATE_NOOP("EnumText", "proof of a sales call kept apart")},
        {"TRANSCRIPT_ATTACHED"_L1, QT_TRANSLATE_NOOP("EnumText", "transcript attached")},
        {"CORRECTION_ATTACHED"_L1, QT_TRANSLATE_NOOP("EnumText", "correction note added")},
        {"OBJECTION_NOTED"_L1, QT_TRANSLATE_NOOP("EnumText", "objection in the call noted")},
        {"SYNTHETIC_RECORDINGS_ADDED"_L1, QT_TRANSLATE_NOOP("EnumText", "synthetic recordings added")},
    };
    return lookUp(words, &ModuleIdWords::actions, action);
}

QString EnumText::roleById(const QString &id)
{
    static constexpr IdWords words[] = {
        {"PRIVACY_OFFICER"_L1, QT_TRANSLATE_NOOP("EnumText", "privacy officer")},
        {"INVESTIGATOR"_L1, QT_TRANSLATE_NOOP("EnumText", "investigator")},
        {"DPO"_L1, QT_TRANSLATE_NOOP("EnumText", "data protection officer")},
        {"OR_REVIEWER"_L1, QT_TRANSLATE_NOOP("EnumText", "works-council reviewer")},
        {"RETENTION_SERVICE"_L1, QT_TRANSLATE_NOOP("EnumText", "retention service")},
        {"ADMINISTRATOR"_L1, QT_TRANSLATE_NOOP("EnumText", "administrator")},
    };
    return lookUp(words, id);
}

QString EnumText::recordingStateById(const QString &id)
{
    const auto state = enumFromId<RecordingState>(id);
    return state ? of(*state) : value(id);
}

QString EnumText::segmentKindById(const QString &id)
{
    const auto kind = enumFromId<SegmentKind>(id);
    return kind ? of(*kind) : id;
}

QString EnumText::field(const QString &id)
{
    static constexpr IdWords words[] = {
        {"name"_L1, QT_TRANSLATE_NOOP("EnumText", "name")},
        {"officerName"_L1, QT_TRANSLATE_NOOP("EnumText", "name of the officer")},
        {"organisation"_L1, QT_TRANSLATE_NOOP("EnumText", "organisation")},
        {"timeZone"_L1, QT_TRANSLATE_NOOP("EnumText", "time zone")},
        {"startedAt"_L1, QT_TRANSLATE_NOOP("EnumText", "start of the call")},
        {"endedAt"_L1, QT_TRANSLATE_NOOP("EnumText", "end of the call")},
        {"durationMs"_L1, QT_TRANSLATE_NOOP("EnumText", "duration")},
        {"duration"_L1, QT_TRANSLATE_NOOP("EnumText", "duration")},
        {"direction"_L1, QT_TRANSLATE_NOOP("EnumText", "direction")},
        {"line"_L1, QT_TRANSLATE_NOOP("EnumText", "line")},
        {"agent"_L1, QT_TRANSLATE_NOOP("EnumText", "agent")},
        {"agentNumber"_L1, QT_TRANSLATE_NOOP("EnumText", "number of the agent")},
        {"customer"_L1, QT_TRANSLATE_NOOP("EnumText", "customer")},
        {"customerNumber"_L1, QT_TRANSLATE_NOOP("EnumText", "number of the customer")},
        {"agentChannel"_L1, QT_TRANSLATE_NOOP("EnumText", "channel of the agent")},
        {"customerChannel"_L1, QT_TRANSLATE_NOOP("EnumText", "channel of the customer")},
        {"customerKind"_L1, QT_TRANSLATE_NOOP("EnumText", "kind of customer")},
        {"contractKind"_L1, QT_TRANSLATE_NOOP("EnumText", "kind of agreement")},
        {"contractRef"_L1, QT_TRANSLATE_NOOP("EnumText", "reference of the agreement")},
        {"orderRef"_L1, QT_TRANSLATE_NOOP("EnumText", "reference of the order")},
        {"writtenAcceptanceRef"_L1, QT_TRANSLATE_NOOP("EnumText", "reference of the written acceptance")},
        {"privateCall"_L1, QT_TRANSLATE_NOOP("EnumText", "private call")},
        {"origin"_L1, QT_TRANSLATE_NOOP("EnumText", "origin")},
        {"partyBasis"_L1, QT_TRANSLATE_NOOP("EnumText", "basis of taking part")},
        {"extent"_L1, QT_TRANSLATE_NOOP("EnumText", "extent")},
        {"extentReason"_L1, QT_TRANSLATE_NOOP("EnumText", "reason for recording a part")},
        {"segments"_L1, QT_TRANSLATE_NOOP("EnumText", "segments")},
        {"participants"_L1, QT_TRANSLATE_NOOP("EnumText", "participants")},
        {"transcript"_L1, QT_TRANSLATE_NOOP("EnumText", "transcript")},
        {"peaks"_L1, QT_TRANSLATE_NOOP("EnumText", "waveform")},
        {"label"_L1, QT_TRANSLATE_NOOP("EnumText", "label")},
        {"announcement"_L1, QT_TRANSLATE_NOOP("EnumText", "announcement")},
        {"announcedAt"_L1, QT_TRANSLATE_NOOP("EnumText", "moment of the announcement")},
        {"playedFully"_L1, QT_TRANSLATE_NOOP("EnumText", "played fully")},
        {"privacyNoticeRef"_L1, QT_TRANSLATE_NOOP("EnumText", "reference of the privacy notice")},
        {"segmentId"_L1, QT_TRANSLATE_NOOP("EnumText", "segment")},
        {"code"_L1, QT_TRANSLATE_NOOP("EnumText", "code")},
        {"purpose"_L1, QT_TRANSLATE_NOOP("EnumText", "purpose")},
        {"reason"_L1, QT_TRANSLATE_NOOP("EnumText", "reason")},
        {"password"_L1, QT_TRANSLATE_NOOP("EnumText", "password")},
    };
    if (const QString whole = lookUp(words, &ModuleIdWords::fields, id); whole != id)
        return whole;
    if (const qsizetype dot = id.indexOf(u'.'); dot > 0) // "transfers[0].country"
        return tr("%1: %2", "a field, and a part of it").arg(field(id.first(dot)), field(id.sliced(dot + 1)));
    if (const qsizetype bracket = id.indexOf(u'['); bracket > 0 && id.endsWith(u']'))
        return tr("%1 %2", "a list, and which item of it")
            .arg(field(id.first(bracket)), QString::number(QStringView(id).sliced(bracket + 1).chopped(1).toInt() + 1));
    return id;
}

QString EnumText::thing(const QString &id)
{
    static constexpr IdWords words[] = {
        {"recording"_L1, QT_TRANSLATE_NOOP("EnumText", "recording")},
        {"segment"_L1, QT_TRANSLATE_NOOP("EnumText", "segment")},
        {"announcement"_L1, QT_TRANSLATE_NOOP("EnumText", "proof of the announcement")},
        {"account"_L1, QT_TRANSLATE_NOOP("EnumText", "account")},
        {"vault"_L1, QT_TRANSLATE_NOOP("EnumText", "vault")},
        {"transcript"_L1, QT_TRANSLATE_NOOP("EnumText", "transcript")},
    };
    return lookUp(words, &ModuleIdWords::things, id);
}

QString EnumText::value(const QString &id) { return lookUp({}, &ModuleIdWords::values, id); }

} // namespace voicelog
