// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <recordings/RecordingImporter.h>
#include <recordings/RecordingService.h>
#include <support/Ffmpeg.h>
#include <support/TempArchive.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace voicelog::test {

/// `share` 0.5: the median.
inline double percentile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, size_t(share * double(values.size())))];
}

/// Takes one file in and gives its recording; ends the program if that fails.
inline Recording importOne(TempArchive &archive, const Id &vault, const QString &path)
{
    bool given = false;
    Id id;
    const auto next = [&]() -> std::optional<RecordingDraft> {
        RecordingDraft draft;
        draft.audioPaths = {path};
        draft.startedAt = archive.clock().now();
        return std::exchange(given, true) ? std::nullopt : std::optional(draft);
    };
    const auto done = [&id](const ImportOutcome &outcome) {
        if (outcome.error)
            qFatal("%s", qPrintable(outcome.error->toString()));
        id = outcome.recordingId;
    };
    const auto summary =
        RecordingImporter(archive.session(), {vault, vault, QStringLiteral("B")}).run(next, {}, done, {}, {});
    const auto recording = RecordingService(archive.session()).recording(vault, id);
    if (!summary || !recording)
        qFatal("%s was not taken in", qPrintable(path));
    return *recording;
}

/// Ends the program if ffmpeg fails.
inline void ffmpeg(const QStringList &arguments)
{
    if (const auto done = runFfmpeg(arguments); !done)
        qFatal("%s", qPrintable(done.error().toString()));
}

} // namespace voicelog::test
