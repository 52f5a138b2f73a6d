// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>

namespace voicelog::test {

/// What poppler's tools say of a PDF: another program's reading of what ours wrote. Warnings come too.
inline QString poppler(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(tool, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(60'000) || process.exitCode() != 0)
        return QStringLiteral("FAILED ") + tool + QLatin1Char(' ') + QString::fromUtf8(process.readAll());
    return QString::fromUtf8(process.readAll());
}

inline bool hasPoppler() { return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty(); }

/// The text of pages `from` to `to`, laid out as on the paper.
inline QString pdfText(const QString &path, int from = 1, int to = 9999)
{
    return poppler(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-f"), QString::number(from),
                                                 QStringLiteral("-l"), QString::number(to), path, QStringLiteral("-")});
}

/// One line of pdfinfo, e.g. "Pages".
inline QString pdfInfo(const QString &path, const QString &key)
{
    const QString text = poppler(QStringLiteral("pdfinfo"), {path});
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (line.startsWith(key + QLatin1Char(':')))
            return line.mid(key.size() + 1).trimmed();
    }
    return {};
}

} // namespace voicelog::test
