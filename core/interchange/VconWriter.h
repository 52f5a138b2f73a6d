// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CallCopy.h"

#include <QJsonObject>

namespace voicelog {

/// A call as a vCon in its unsigned form (draft-ietf-vcon-vcon-core-04, syntax "0.4.0"); vconFaults() finds nothing in
/// it:
///
///   uuid         the copy's own. The draft wants version 8, made of a host name that nobody has here: it is version 7
///   extensions   "CC" (draft-ietf-vcon-cc-extension), for the role of a party, and "lawful_basis"
///   redacted     if anything was left out: what; with the uuid of the vCon that the recording came in as, if it did
///   amended      else, of such a recording: that vCon
///   parties      the participants in their order, those of whom nothing may be told with their role alone; then the
///                organisation, which gives the attachments; then an empty party, if nobody knows who called
///   dialog[0]    the recording, or two for two legs and a recording-set over them. The sound is in it, or lies beside
///                the vCon under its `filename`, without a `url`, which would have to be an https one. Without sound it
///                has neither, and is not of the type "incomplete": that is of calls that were never put through. What
///                was held is in `party_history`, by the one who holds
///   dialog[…]    a transfer, where somebody of the organisation came and another left while the call went on
///   analysis[0]  the transcript: {language, cues: [{parties, speaker, start, duration, text}]}, times as in a dialog;
///                `parties` where it is known who speaks, `speaker` where the transcript does not call him by his name
///   attachments[0]  the call data as callSheetJson() has them; where the participants are not the first parties, each
///                has his `party`
///   attachments[1]  what the recording rests on (LawfulBasis)
///
/// A recording that came in as a vCon is written into that one: everything in it keeps its place, and by the copy's
/// `originUse` all of it is written back, or what is left out keeps its place by an object with nothing more in it than
/// there must be. What is not in it yet follows behind.
[[nodiscard]] QJsonObject vconOf(const CallCopy &copy);

} // namespace voicelog
