// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FolderWalk.h"

#include "InterchangeErrors.h"
#include "SiprecFiles.h"

#include <base/BaseErrors.h>
#include <recordings/TranscriptReader.h>

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <chrono>
#include <map>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

qint64 steadyMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

bool isPassedOver(const QString &name)
{
    return name.startsWith(u'.') || name.compare("Thumbs.db"_L1, Qt::CaseInsensitive) == 0 ||
           name.compare("desktop.ini"_L1, Qt::CaseInsensitive) == 0;
}

bool isIn(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

// File names in the order of their code units: the same everywhere, whatever the language and the file system.
QFileInfoList sortedEntries(const QString &path)
{
    auto entries =
        QDir(path).entryInfoList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot, QDir::NoSort);
    std::ranges::sort(entries, {}, [](const QFileInfo &info) { return info.fileName(); });
    return entries;
}

} // namespace

void FolderWalk::report(bool now)
{
    if (!m_progress || (!now && steadyMs() - m_reportedAt < 100))
        return;
    m_reportedAt = steadyMs();
    Progress progress;
    progress.doneItems = m_soundCount;
    m_progress(progress);
}

// A link inside the folder leads to what is found by itself; one that leads out is refused.
bool FolderWalk::isWanted(const QFileInfo &info, const QString &canonicalRoot)
{
    if (isPassedOver(info.fileName()))
        return false;
    if (!info.isSymLink())
        return true;
    const QString target = info.canonicalFilePath();
    const auto path = info.filePath();
    if (target.isEmpty())
        m_remarks.append({path, Error(errors::FileNotFound, {{u"path"_s, path}})});
    else if (!isIn(target, canonicalRoot))
        m_remarks.append({path, Error(errors::LinkOutside, {{u"path"_s, path}})});
    else
        return !m_options.recursive && info.isFile() && QFileInfo(target).path() != QFileInfo(path).canonicalPath();
    return false;
}

void FolderWalk::sort(FolderFiles &files, const QFileInfo &info)
{
    const QString name = info.fileName();
    const QString extension = info.suffix().toLower();
    if (!info.isFile()) { // a pipe or a device: who reads it may wait for ever
        if (files.whole || files.given.contains(name))
            m_remarks.append({info.filePath(), Error(errors::UnknownFile, {{u"path"_s, info.filePath()}})});
    } else if (isAudioFileName(name)) {
        files.sounds.append(name);
        ++m_soundCount;
        report();
    } else if (extension == u"json") {
        files.jsons.append(name);
    } else if (extension == u"vcon" || extension == u"vconz") {
        files.vcons.append(name);
    } else if (extension == u"csv") {
        files.csvs.append(name);
    } else if (isSiprecFileName(name)) {
        files.siprecs.append(name);
    } else if (transcriptFormat(name)) {
        files.transcripts.append(name);
    } else if (files.whole) {
        const auto code = extension == u"mcf" ? errors::UnfinishedCapture : errors::UnknownFile;
        m_remarks.append({info.filePath(), Error(code, {{u"path"_s, info.filePath()}})});
    }
}

Result<void> FolderWalk::takeFolder(const QString &path, const QString &canonicalRoot, QStringList &below)
{
    const QFileInfo folder(path);
    if (m_seen.contains(folder.canonicalFilePath()))
        return {};
    m_seen.insert(folder.canonicalFilePath());
    if (!folder.isReadable()) {
        m_remarks.append({path, Error(errors::FileUnreadable, {{u"path"_s, path}, {u"detail"_s, QString()}})});
        return {};
    }
    FolderFiles files;
    files.path = path;
    for (const auto &info : sortedEntries(path)) {
        if (m_cancel.isCancelled())
            return fail(errors::Cancelled);
        if (!isWanted(info, canonicalRoot))
            continue;
        if (info.isDir()) {
            if (m_options.recursive)
                below.append(info.filePath());
        } else {
            sort(files, info);
        }
    }
    m_folders.append(files);
    return {};
}

Result<void> FolderWalk::walkFolder(const QString &root)
{
    const QString canonicalRoot = QFileInfo(root).canonicalFilePath();
    QStringList waiting{root}; // a stack: the next is the last
    while (!waiting.isEmpty()) {
        QStringList below;
        VOICELOG_TRY(takeFolder(waiting.takeLast(), canonicalRoot, below));
        std::ranges::reverse(below);
        waiting += below;
    }
    return {};
}

void FolderWalk::takeGivenFiles(const QString &folder, const QStringList &names)
{
    if (m_seen.contains(QFileInfo(folder).canonicalFilePath()))
        return; // it was given as a whole too
    const QSet<QString> given(names.begin(), names.end());
    FolderFiles files;
    files.path = folder;
    files.whole = false;
    files.given = given;
    for (const auto &info : sortedEntries(folder)) {
        const QString name = info.fileName();
        const bool companion =
            name.endsWith(u".json", Qt::CaseInsensitive) || name.endsWith(u".csv", Qt::CaseInsensitive) ||
            name.endsWith(u".vcon", Qt::CaseInsensitive) || name.endsWith(u".vconz", Qt::CaseInsensitive) ||
            isSiprecFileName(name) || transcriptFormat(name);
        if (info.isDir() || (!given.contains(name) && (!companion || info.isSymLink())))
            continue;
        if (given.contains(name) && !companion && !isAudioFileName(name))
            m_remarks.append({info.filePath(), Error(errors::UnknownFile, {{u"path"_s, info.filePath()}})});
        else
            sort(files, info);
    }
    m_folders.append(files);
}

Result<void> FolderWalk::walk(const QStringList &paths)
{
    std::map<QString, QStringList> givenFiles;
    for (const auto &path : paths) {
        const QFileInfo info(QDir::cleanPath(path));
        if (!info.exists())
            m_remarks.append({path, Error(errors::FileNotFound, {{u"path"_s, path}})});
        else if (info.isDir())
            VOICELOG_TRY(walkFolder(info.absoluteFilePath()));
        else
            givenFiles[info.absolutePath()].append(info.fileName());
    }
    for (const auto &[folder, names] : givenFiles) {
        if (m_cancel.isCancelled())
            return fail(errors::Cancelled);
        takeGivenFiles(folder, names);
    }
    report(true);
    return {};
}

bool isAudioFileName(QStringView fileName)
{
    static constexpr std::array extensions{"wav"_L1,  "wave"_L1, "w64"_L1,  "rf64"_L1, "mp3"_L1,  "ogg"_L1,
                                           "oga"_L1,  "opus"_L1, "flac"_L1, "m4a"_L1,  "g722"_L1, "gsm"_L1,
                                           "ulaw"_L1, "ul"_L1,   "alaw"_L1, "al"_L1,   "sln"_L1};
    const auto dot = fileName.lastIndexOf(u'.');
    return dot > 0 && std::ranges::any_of(extensions, [&](QLatin1StringView extension) {
               return fileName.sliced(dot + 1).compare(extension, Qt::CaseInsensitive) == 0;
           });
}

} // namespace voicelog
