// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "VconFields.h"

#include <base/Progress.h>
#include <base/Result.h>
#include <interchange/VconExport.h>

#include <QList>

#include <memory>

namespace voicelog {

class RecordingService;
class Session;

/// What came of an export of several.
struct VconOutcome
{
    int written = 0;
    QStringList failed = {};              ///< numbers of those that were not
    std::optional<Error> firstError = {}; ///< of the first of these
};

/// Recordings that go out as vCons, on a worker: one to a file, or each of several into a folder. One that fails does
/// not keep the others back.
struct VconJob
{
    struct Target
    {
        Id vault;
        Id recording;
        QString number;
    };

    QList<Target> targets;
    VconExportRequest request; ///< `path`: the file, or the folder
    bool intoFolder = false;
    std::shared_ptr<VconFields::Signing> signing; ///< none: not signed

    /// What fails for all: errors::Cancelled, those of signerFromFiles(), and of one recording its own.
    [[nodiscard]] Result<VconOutcome> run(Session &session, const RecordingService &recordings,
                                          const ProgressFunction &progress, const CancelToken &cancel) const;
};

} // namespace voicelog
