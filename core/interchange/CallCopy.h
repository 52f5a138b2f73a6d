// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <recordings/Recording.h>
#include <recordings/Segment.h>
#include <recordings/Transcript.h>

#include <optional>

namespace voicelog {

/// A recording as a data subject gets it (DOMAIN 3.6): what VconWriter and CallSheet write down. Whoever puts the
/// package together fills it in, and has taken out of it what is of others: out of the participants, the cues, the
/// labels of segments and all other texts.
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
};

} // namespace voicelog
