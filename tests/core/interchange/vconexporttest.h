// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importscantest.h"
#include "vcontest.h"

#include <balancing/BalancingSchema.h>
#include <interchange/VconExport.h>
#include <interchange/VconRules.h>
#include <processing/ProcessingSchema.h>
#include <programmes/ProgrammesSchema.h>
#include <recordings/RecordingsSchema.h>
#include <retention/RetentionSchema.h>
#include <support/RecordingFixture.h>

namespace voicelog::test {

inline Schema exportSchema()
{
    return {balancingSchema(), processingSchema(), programmesSchema(), recordingsSchema(), retentionSchema()};
}

/// An archive from which recordings go out as vCons.
struct VconOffice : RecordingFixture
{
    VconOffice() : RecordingFixture(exportSchema()) {}

    /// A vault in which nothing is known yet.
    void startAnew()
    {
        vault = archive.addVault();
        target.vaultId = vault;
    }
    [[nodiscard]] Recording take(const RecordingDraft &draft)
    {
        const auto recording = add(draft);
        if (!recording)
            qFatal("%s", qPrintable(recording.error().toString()));
        return *recording;
    }
    [[nodiscard]] VconExportRequest request(const QString &name = QStringLiteral("out.vcon")) const
    {
        VconExportRequest asked;
        asked.path = folder.filePath(name);
        asked.reason = QStringLiteral("Asked for by the supervisor");
        return asked;
    }
    [[nodiscard]] Result<void> write(const Recording &recording, const VconExportRequest &asked)
    {
        return VconExport(archive.session(), nullptr).write(recording, asked, {}, {});
    }
    /// The vCon of a recording, which keeps all rules.
    [[nodiscard]] QJsonObject vcon(const Recording &recording, VconExportRequest asked)
    {
        const auto done = write(recording, asked);
        if (!done)
            qFatal("%s", qPrintable(done.error().toString()));
        const auto read = VconReader(QTimeZone::utc()).readFile(asked.path);
        if (!read)
            qFatal("%s", qPrintable(read.error().toString()));
        if (const QStringList faults = vconFaults(read->raw); !faults.isEmpty())
            qFatal("%s", qPrintable(faults.join(QLatin1Char('\n'))));
        return read->raw;
    }
    [[nodiscard]] QList<Segment> segments(const Recording &recording)
    {
        return RecordingService(archive.session()).segments(vault, recording.id).value_or(QList<Segment>());
    }
    [[nodiscard]] QList<TranscriptCue> cues(const Recording &recording)
    {
        const auto transcript = RecordingService(archive.session()).transcript(vault, recording.id);
        return transcript && *transcript ? (*transcript)->cues : QList<TranscriptCue>();
    }
};

} // namespace voicelog::test
