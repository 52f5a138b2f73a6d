// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <interchange/ImportScan.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace voicelog::test {

/// A folder with files in it, removed at the end.
class Folder
{
public:
    [[nodiscard]] QString path(const QString &name = {}) const
    {
        return name.isEmpty() ? m_folder.path() : m_folder.filePath(name);
    }
    void put(const QString &name, const QByteArray &bytes = "sound") const
    {
        const QString file = path(name);
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(bytes), bytes.size());
    }

private:
    QTemporaryDir m_folder;
};

inline ImportScan scanned(const QStringList &paths, const ImportOptions &options = {})
{
    const auto scan = scanForImport(paths, options, {}, {});
    if (!scan)
        qFatal("%s", qPrintable(scan.error().toString()));
    return *scan;
}

inline QStringList names(const RecordingDraft &draft)
{
    QStringList files;
    for (const auto &path : draft.audioPaths)
        files.append(QFileInfo(path).fileName());
    return files;
}

inline QStringList remarkIds(const ImportScan &scan)
{
    QStringList ids;
    for (const auto &remark : scan.remarks)
        ids.append(QString(remark.error.id()).section(QLatin1Char('.'), 1) + QLatin1Char(' ') +
                   QFileInfo(remark.path).fileName());
    return ids;
}

inline const Participant *party(const RecordingDraft &draft, ParticipantRole role)
{
    const auto found = std::ranges::find(draft.participants, role, &Participant::role);
    return found == draft.participants.end() ? nullptr : &*found;
}

inline const QByteArray vtt = "WEBVTT\n\n00:00.000 --> 00:01.000\n<v Agent>Hallo\n";

} // namespace voicelog::test
