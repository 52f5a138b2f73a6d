// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "LawfulBasis.h"
#include "VconOrigin.h"

#include <recordings/Recording.h>
#include <recordings/Segment.h>
#include <recordings/Transcript.h>

#include <optional>

namespace voicelog {

/// A recording as it leaves the archive, for a data subject (DOMAIN 3.6) or by an officer's export: what VconWriter and
/// CallSheet write down. Whoever puts a package together fills it in, and has taken out of it what is of others: out of
/// the participants, the cues, the labels of segments and all other texts.
struct CallCopy
{
    /// The sound file of the copy.
    struct Sound
    {
        QString fileName;  ///< relative to the vCon, with `/`
        QString mediaType; ///< "audio/x-wav", "audio/ogg"
        int channels = 1;
        qint64 byteCount = 0;
        QByteArray sha512; ///< of its bytes: 64 bytes
        /// They stand in the vCon itself; empty: they lie beside it.
        QByteArray bytes = {};
    };
    /// The two ends of a SIP session (RFC 7989), each as it was told.
    struct SipSession
    {
        QString local;
        QString remote;
    };
    /// How much of the vCon that the recording came in as is written back: always its places, so that indices stay.
    enum class OriginUse {
        Whole,   ///< everything
        Parties, ///< who took part and the call's own dialog; what nobody looked through is left out
        Places   ///< nothing but the places
    };
    /// A stretch in which something of the sound or the words was left out.
    struct LeftOut
    {
        TimeRange range;
        int channel = -1; ///< of the sound; -1: all
        QString what;     ///< an id of what it was, e.g. "OTHER_PERSON"
    };

    /// Of this copy, not of the recording: what another person gets, or what is given later, is another vCon.
    Id id;
    QDateTime createdAt;       ///< UTC, when the copy was made
    QString organisation;      ///< who gives it: the controller
    Recording recording;       ///< those of whom nothing may be told have neither name nor number
    bool othersMasked = false; ///< whether names or numbers were taken out of it
    QList<Segment> segments;
    QList<TranscriptCue> cues;  ///< empty: no transcript is given
    QString transcriptLanguage; ///< BCP 47, e.g. "nl"; empty if not known
    QString programmeName;
    QString purpose;            ///< an id of DOMAIN 3.2, e.g. "QUALITY"
    std::optional<Sound> sound; ///< nothing: no sound is given
    QList<LeftOut> leftOut;
    std::optional<Sound> secondSound = {}; ///< the other leg of a call whose legs are a file each
    QList<SipSession> sipSessions = {};
    std::optional<LawfulBasis> basis = {};
    std::optional<VconOrigin> origin = {}; ///< of a recording that came in as a vCon
    OriginUse originUse = OriginUse::Places;
};

} // namespace voicelog
