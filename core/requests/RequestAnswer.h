// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CopyMark.h"

#include <base/Id.h>
#include <base/Result.h>
#include <programmes/ProgrammeEnums.h>

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace voicelog {

/// What the person gets of a recording (DOMAIN 3.6).
enum class CopyDecision { Copy, CopyRedacted, Transcript, Refused };
inline constexpr auto copyDecisionIds = idList("COPY", "COPY_REDACTED", "TRANSCRIPT", "REFUSED");

/// Why a recording is refused: GDPR art. 12(5), 15(4), UAVG art. 41. That another voice is on it is no ground by itself
/// (recital 63): mute, mask or write it out first.
enum class RefusalGround { ManifestlyUnfounded, Excessive, RightsOfOthers, OtherUavg41 };
inline constexpr auto refusalGroundIds =
    idList("MANIFESTLY_UNFOUNDED", "EXCESSIVE", "RIGHTS_OF_OTHERS", "OTHER_UAVG_41");

/// What an answer tells beside the copies: GDPR art. 15(1)(a) to (h).
enum class AnswerItem { Purposes, Categories, Recipients, Retention, Rights, Complaint, Source, AutomatedDecisions };
inline constexpr auto answerItemIds =
    idList("PURPOSES", "CATEGORIES", "RECIPIENTS", "RETENTION", "RIGHTS", "COMPLAINT", "SOURCE", "AUTOMATED_DECISIONS");

/// What was decided of one recording that is held for a request.
struct RecordingDecision
{
    Id vault;
    Id recording;
    QString number; ///< readable, as of the decision
    CopyDecision decision = CopyDecision::Copy;
    std::optional<RefusalGround> ground; ///< of a refusal
    QString weighing;                    ///< of the rights of others, where it is not a whole copy
    QList<CopyMark> marks;               ///< what is left out of the sound or the words that the person gets

    friend bool operator==(const RecordingDecision &, const RecordingDecision &) = default;

    [[nodiscard]] static QJsonArray toJson(const QList<RecordingDecision> &decisions);
    [[nodiscard]] static Result<QList<RecordingDecision>> fromJson(const QJsonArray &array);
    /// errors::MissingValue (`decisions.ground` of a refusal, `decisions.marks` of a copy with parts left out),
    /// InvalidValue, ReasonLength; CitizenNumber.
    [[nodiscard]] Result<void> check() const;
};

/// The answer to a request: put forward, looked at by a second officer where that is needed, sent, and proven to have
/// been sent.
struct RequestAnswer
{
    QList<AnswerItem> items;
    Id proposedBy;
    QDate proposedOn;
    int closedVaults = 0; ///< vaults of recordings that whoever put it forward could not look into
    Id confirmedBy;       ///< the second officer; null while there is none
    QDate confirmedOn;
    Id package;          ///< null while none was made
    QString packageHash; ///< AccessPackage::hash
    QDate sentOn;
    QString means; ///< how, e.g. registered letter
    QDate deliveredOn;
    QString proof; ///< of the sending: a tracking number, a confirmation

    [[nodiscard]] bool isConfirmed() const { return !confirmedBy.isNull(); }

    friend bool operator==(const RequestAnswer &, const RequestAnswer &) = default;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<RequestAnswer> fromJson(const QJsonObject &object);
};

/// Whether a second officer looks at the answer first (DOMAIN 4.3): something is left out or refused.
[[nodiscard]] bool leavesSomethingOut(const QList<RecordingDecision> &decisions);

} // namespace voicelog
