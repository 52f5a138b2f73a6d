// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AnswerService.h"

#include <base/BaseErrors.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

/// There are copies to give of requests for access alone.
Result<void> checkAccess(const DataRequest &request)
{
    if (request.kind == RequestKind::Access)
        return {};
    return fail(errors::InvalidValue,
                {{u"field"_s, u"kind"_s}, {u"value"_s, QString(idIn(requestKindIds, request.kind))}});
}

/// Also those of before more was asked of a decision.
QStringList undecidedCopies(DataRequest &request, const QList<HeldRecording> &held)
{
    request.decisions.removeIf([&held](const RecordingDecision &one) {
        return !std::ranges::contains(held, one.recording, &HeldRecording::recording);
    });
    QStringList numbers;
    for (const HeldRecording &one : held) {
        if (!one.decision || !one.decision->check())
            numbers += one.number;
    }
    return numbers;
}

QStringList unsoundCopies(const DataRequest &request)
{
    QStringList numbers;
    for (const RecordingDecision &one : request.decisions) {
        if (!one.check())
            numbers += one.number;
    }
    return numbers;
}

} // namespace

AnswerRules AnswerService::rules()
{
    return {.fits = checkAccess, .settle = undecidedCopies, .unsound = unsoundCopies, .needsItems = true};
}

Result<DataRequest> AnswerService::decide(const DataRequest &basedOn, const RecordingDecision &decision)
{
    const auto apply = [&](DataRequest &request, const HeldRecording &held) -> Result<void> {
        VOICELOG_TRY(decision.check());
        for (const CopyMark &mark : decision.marks)
            VOICELOG_TRY(mark.check(held.durationMs, held.channels));
        RecordingDecision made = decision;
        made.vault = held.vault;
        made.number = held.number;
        made.weighing = decision.weighing.trimmed();
        request.decisions.removeIf([&](const RecordingDecision &one) { return one.recording == decision.recording; });
        request.decisions += made;
        return {};
    };
    return m_flow.decide(basedOn, decision.recording, decision.number, apply);
}

} // namespace voicelog
