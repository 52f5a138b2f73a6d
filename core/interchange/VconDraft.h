// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CallData.h"
#include "FoundCall.h"
#include "VconOpening.h"

#include <base/Result.h>
#include <recordings/RecordingDraft.h>
#include <recordings/Transcript.h>

#include <QTimeZone>

#include <optional>

namespace voicelog {

/// What a draft takes out of the vCon that tells of its call.
struct VconCallParts
{
    CallData data;
    std::optional<Transcript> transcript;
    QList<DraftSound> sounds;
    QByteArray source; ///< the vCon without sound
    QString sourceName;
    QList<DraftSigner> signers;
    bool wasEncrypted = false;
};

/// Reads a call out of a vCon at import. The file is read anew each time: it is the only place where its sound is.
struct VconDraft
{
    QString path;
    QTimeZone zone;
    QString countryCode;
    VconOpening opening;

    /// As VconReader; errors::VconSoundMissing and errors::VconSoundUnreadable if it changed since it was found.
    [[nodiscard]] Result<VconCallParts> read(const FoundCall &call) const;
};

} // namespace voicelog
