// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StateLook.h"

using namespace Qt::StringLiterals;

namespace voicelog {

ToneLook statelook::of(RecordingState state)
{
    switch (state) {
    case RecordingState::Imported:
        return {u"import"_s, Tone::Quiet};
    case RecordingState::Active:
        return {u"ok"_s, Tone::Good};
    case RecordingState::Restricted:
        return {u"lock"_s, Tone::Stop};
    case RecordingState::Due:
        return {u"clock"_s, Tone::Attention};
    case RecordingState::Approved:
        return {u"calendar"_s, Tone::Attention};
    case RecordingState::Destroyed:
        return {u"remove"_s, Tone::Quiet};
    }
    Q_UNREACHABLE_RETURN({});
}

ToneLook statelook::warning() { return {u"warning"_s, Tone::Attention}; }
ToneLook statelook::transcript() { return {u"transcript"_s, Tone::Quiet}; }

ToneLook statelook::part() { return {u"segment"_s, Tone::Quiet}; }

ToneLook statelook::of(Direction direction)
{
    switch (direction) {
    case Direction::Inbound:
        return {u"incoming"_s, Tone::Quiet};
    case Direction::Outbound:
        return {u"outgoing"_s, Tone::Quiet};
    case Direction::Internal:
        return {u"internal"_s, Tone::Quiet};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace voicelog
