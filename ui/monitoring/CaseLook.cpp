// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CaseLook.h"

using namespace Qt::StringLiterals;

namespace voicelog {

ToneLook caseLook(CaseState state)
{
    switch (state) {
    case CaseState::Draft:
        return {u"edit"_s, Tone::Quiet};
    case CaseState::Submitted:
        return {u"people"_s, Tone::Attention};
    case CaseState::Rejected:
        return {u"error"_s, Tone::Stop};
    case CaseState::Approved:
        return {u"check"_s, Tone::Good};
    case CaseState::Running:
        return {u"microphone"_s, Tone::Good};
    case CaseState::Evaluation:
        return {u"clock"_s, Tone::Attention};
    case CaseState::ClosedFinding:
        return {u"archive"_s, Tone::Quiet};
    case CaseState::ClosedNoFinding:
    case CaseState::Aborted:
    case CaseState::DestructionPending:
        return {u"remove"_s, Tone::Attention};
    case CaseState::Destroyed:
        return {u"ok"_s, Tone::Quiet};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace voicelog
