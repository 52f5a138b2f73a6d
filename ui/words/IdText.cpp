// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "EnumText.h"

#include <span>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

struct IdWords
{
    QLatin1StringView id;
    const char *text;
};

QString lookUp(std::span<const IdWords> words, const QString &id)
{
    for (const IdWords &entry : words) {
        if (entry.id == id)
            return QCoreApplication::translate("EnumText", entry.text);
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
        {"RECORDING_IMPORTED"_L1, QT_TRANSLATE_NOOP("EnumText", "recording taken in")},
    };
    return lookUp(words, action);
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
    return state ? of(*state) : id;
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
        {"startedAt"_L1, QT_TRANSLATE_NOOP("EnumText", "start of the call")},
        {"durationMs"_L1, QT_TRANSLATE_NOOP("EnumText", "duration")},
        {"label"_L1, QT_TRANSLATE_NOOP("EnumText", "label")},
        {"code"_L1, QT_TRANSLATE_NOOP("EnumText", "code")},
        {"organisation"_L1, QT_TRANSLATE_NOOP("EnumText", "organisation")},
        {"reason"_L1, QT_TRANSLATE_NOOP("EnumText", "reason")},
    };
    return lookUp(words, id);
}

QString EnumText::thing(const QString &id)
{
    static constexpr IdWords words[] = {
        {"recording"_L1, QT_TRANSLATE_NOOP("EnumText", "recording")},
        {"programme"_L1, QT_TRANSLATE_NOOP("EnumText", "recording programme")},
        {"segment"_L1, QT_TRANSLATE_NOOP("EnumText", "segment")},
        {"account"_L1, QT_TRANSLATE_NOOP("EnumText", "account")},
        {"vault"_L1, QT_TRANSLATE_NOOP("EnumText", "vault")},
        {"transcript"_L1, QT_TRANSLATE_NOOP("EnumText", "transcript")},
    };
    return lookUp(words, id);
}

} // namespace voicelog
