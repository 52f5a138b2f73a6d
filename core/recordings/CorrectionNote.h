// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Id.h>

#include <QDateTime>
#include <QString>

namespace voicelog {

/// What a person had set right about a recording (GDPR art. 16). It stands beside the recording: sound, words and call
/// data stay as they are (DOMAIN 3.7).
struct CorrectionNote
{
    Id id;
    QString request; ///< readable number of the request that it was granted to, e.g. "RGT-2026-0001"
    QString text;
    QDateTime createdAt; ///< UTC
    Id createdBy;
    friend bool operator==(const CorrectionNote &, const CorrectionNote &) = default;
};

} // namespace voicelog
