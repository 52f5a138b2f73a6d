// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <recordings/Recording.h>
#include <recordings/Transcript.h>

#include <QJsonObject>
#include <QList>

#include <optional>

namespace voicelog {

struct Sidecar;

/// The vCon that a recording came in as, for writing it back: what of it is this call, whose party each participant
/// is, and everything else as it was handed over. Its sound is not in it: that is the recording's.
struct VconOrigin
{
    QJsonObject vcon;          ///< up to date (VconModern), with the organisation as a party
    QList<int> dialogs;        ///< the call's recording, or its two legs
    QList<int> parties;        ///< for each participant, in their order; -1: not told there
    QList<int> former;         ///< parties who took part as it told, and do not by the call data as they are now
    QList<TranscriptCue> cues; ///< what was said, as it told

    /// Nothing if the sidecar is no vCon, or one without a recording.
    [[nodiscard]] static std::optional<VconOrigin> of(const Recording &recording, const Sidecar &sidecar,
                                                      const QString &organisation, const QDateTime &now);

    /// Its own id; empty if it is no UUID.
    [[nodiscard]] QString uuid() const;
};

} // namespace voicelog
