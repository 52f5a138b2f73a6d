// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/BaseErrors.h>
#include <base/Result.h>

#include <QProcess>

namespace voicelog::test {

/// Runs the ffmpeg program; errors::NotFound where there is none, or it fails.
inline Result<QByteArray> runFfmpeg(const QStringList &arguments)
{
    QProcess ffmpeg;
    ffmpeg.start(QStringLiteral("ffmpeg"), QStringList{QStringLiteral("-nostdin"), QStringLiteral("-v"),
                                                       QStringLiteral("error"), QStringLiteral("-y")} +
                                               arguments);
    if (!ffmpeg.waitForStarted() || !ffmpeg.waitForFinished(600'000) || ffmpeg.exitCode() != 0)
        return fail(errors::NotFound, {{QStringLiteral("what"), QString::fromUtf8(ffmpeg.readAllStandardError())}});
    return ffmpeg.readAllStandardOutput();
}

} // namespace voicelog::test
