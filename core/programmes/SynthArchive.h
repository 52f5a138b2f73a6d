// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Progress.h>
#include <base/Result.h>

namespace voicelog {

class Session;

struct SynthOptions
{
    qint64 recordings = 10'000;
    int vaults = 1;
    quint32 seed = 1; ///< the same seed gives the same call data
};

/// Fills an archive with made-up calls, for measuring and for trying out large archives: realistic in what a list
/// shows and a search looks for (a few busy lines and agents, customers who call again, office hours over three
/// years), each with a few hundred bytes of noise for sound. One programme and vault for each of `vaults`, filled
/// evenly. Does not go through import: one audit event tells of each batch. Cancelled, it leaves whole batches.
[[nodiscard]] Result<void> fillSynthArchive(Session &session, const SynthOptions &options,
                                            const ProgressFunction &progress, const CancelToken &cancel);

} // namespace voicelog
