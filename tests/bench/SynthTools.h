// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "BenchTools.h"

#include <archive/UnlockThrottle.h>
#include <balancing/BalancingSchema.h>
#include <editions/EditionsSchema.h>
#include <programmes/ProgrammesSchema.h>
#include <programmes/SynthArchive.h>
#include <recordings/RecordingsSchema.h>

#include <QElapsedTimer>
#include <QFileInfo>

#include <cstdio>

namespace voicelog::test {

/// An archive of made-up recordings in so many vaults, in `folder`; one that lies there already is opened.
inline std::unique_ptr<Session> synthArchive(qint64 size, int vaults, const QString &folder, const Clock &clock)
{
    const Schema schema{editionsSchema(), balancingSchema(), programmesSchema(), recordingsSchema()};
    const QString path = QStringLiteral("%1/list-%2.voicelog").arg(folder).arg(size);
    UnlockThrottle throttle({}, clock);
    if (QFileInfo::exists(path)) {
        auto session = Archive(path, schema, clock, TempArchive::cost())
                           .unlock(QStringLiteral("officer"), TempArchive::password(), throttle);
        if (session)
            return std::move(*session);
        qFatal("%s", qPrintable(session.error().toString()));
    }
    auto made = Archive::create({.path = path,
                                 .organisation = QStringLiteral("Bench BV"),
                                 .fourEyes = true,
                                 .officerName = QStringLiteral("officer")},
                                TempArchive::password(), schema, clock, TempArchive::cost());
    if (!made)
        qFatal("%s", qPrintable(made.error().toString()));
    QElapsedTimer timer;
    timer.start();
    const auto filled = fillSynthArchive(*made->session, {size, vaults, 1}, {}, {});
    if (!filled)
        qFatal("%s", qPrintable(filled.error().toString()));
    std::fprintf(stderr, "made %lld recordings in %.1f s\n", size, double(timer.elapsed()) / 1000);
    return std::move(made->session);
}

} // namespace voicelog::test
