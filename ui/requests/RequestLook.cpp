// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestLook.h"

using namespace Qt::StringLiterals;

namespace voicelog {

ToneLook requestLook(RequestState state)
{
    switch (state) {
    case RequestState::Received:
        return {u"import"_s, Tone::Attention};
    case RequestState::IdentityPending:
    case RequestState::ClarificationPending:
        return {u"pause"_s, Tone::Quiet};
    case RequestState::InProgress:
        return {u"edit"_s, Tone::Good};
    case RequestState::Review:
        return {u"people"_s, Tone::Attention};
    case RequestState::Answered:
    case RequestState::PartlyRefused:
        return {u"check"_s, Tone::Good};
    case RequestState::Refused:
        return {u"close"_s, Tone::Stop};
    case RequestState::Closed:
        return {u"archive"_s, Tone::Quiet};
    case RequestState::Withdrawn:
    case RequestState::NotIdentifiable:
        return {u"remove"_s, Tone::Quiet};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace voicelog
