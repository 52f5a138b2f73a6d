// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CallCopy.h"

#include <QJsonObject>

namespace voicelog {

/// A call as a vCon in its unsigned form (draft-ietf-vcon-vcon-core-04, syntax "0.4.0"):
///
///   uuid         the copy's own. The draft wants version 8, made of a host name that nobody has here: it is version 7
///   extensions   "CC" (draft-ietf-vcon-cc-extension), for the role of a party
///   redacted     if anything was left out: what; without a uuid, since there is no vCon with more in it
///   parties      the participants in their order, those of whom nothing may be told with their role alone; then the
///                organisation, which gives the attachment; then an empty party, if nobody knows who called
///   dialog[0]    the recording. The sound lies beside the vCon under its `filename`, without a `url`, which would have
///                to be an https one. Without sound it has neither, and is not of the type "incomplete": that is of
///                calls that were never put through
///   analysis[0]  the transcript: {language, cues: [{parties, speaker, start, duration, text}]}, times as in a dialog;
///                `parties` where it is known who speaks, else `speaker` as the transcript calls him
///   attachments[0]  the call data as callSheetJson() has them
[[nodiscard]] QJsonObject vconOf(const CallCopy &copy);

} // namespace voicelog
