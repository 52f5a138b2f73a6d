// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BalancingLook.h"

using namespace Qt::StringLiterals;

namespace voicelog {

ToneLook balancingLook(BalancingState state)
{
    switch (state) {
    case BalancingState::Draft:
        return {u"edit"_s, Tone::Quiet};
    case BalancingState::DpoAdvice:
        return {u"person"_s, Tone::Quiet};
    case BalancingState::OrConsultation:
        return {u"people"_s, Tone::Quiet};
    case BalancingState::ForApproval:
        return {u"check"_s, Tone::Attention};
    case BalancingState::Approved:
        return {u"ok"_s, Tone::Good};
    case BalancingState::ReviewDue:
        return {u"clock"_s, Tone::Attention};
    case BalancingState::Superseded:
        return {u"history"_s, Tone::Quiet};
    case BalancingState::Withdrawn:
        return {u"close"_s, Tone::Quiet};
    case BalancingState::Rejected:
        return {u"error"_s, Tone::Stop};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace voicelog
