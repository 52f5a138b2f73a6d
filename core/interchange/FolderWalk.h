// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "FoundCall.h"
#include "ImportScan.h"

#include <QSet>

class QFileInfo;

namespace voicelog {

/// The names of one folder's files, by what they are.
struct FolderFiles
{
    QString path;
    bool whole = true; ///< all its files are wanted; else only the given sounds, with what belongs to them
    QStringList sounds;
    QStringList jsons;
    QStringList csvs;
    QStringList siprecs;
    QStringList transcripts;
    QStringList vcons;
    QSet<QString> given; ///< the files that were named, if not the whole folder is wanted
};

/// What lies under the given paths, folder by folder, each sorted: the files that can belong to calls. Hidden files and
/// what file managers leave behind are passed over; what cannot be used becomes a remark.
class FolderWalk
{
public:
    FolderWalk(const ImportOptions &options, const ProgressFunction &progress, const CancelToken &cancel)
        : m_options(options), m_progress(progress), m_cancel(cancel)
    {
    }
    [[nodiscard]] Result<void> walk(const QStringList &paths);

    [[nodiscard]] const QList<FolderFiles> &folders() const { return m_folders; }
    [[nodiscard]] const QList<ImportRemark> &remarks() const { return m_remarks; }
    [[nodiscard]] qint64 soundCount() const { return m_soundCount; }

private:
    Result<void> walkFolder(const QString &root);
    Result<void> takeFolder(const QString &path, const QString &canonicalRoot, QStringList &below);
    void takeGivenFiles(const QString &folder, const QStringList &names);
    bool isWanted(const QFileInfo &info, const QString &canonicalRoot);
    void sort(FolderFiles &files, const QFileInfo &info);
    void report(bool now = false);

    const ImportOptions &m_options;
    const ProgressFunction &m_progress;
    const CancelToken &m_cancel;
    QList<FolderFiles> m_folders;
    QList<ImportRemark> m_remarks;
    QSet<QString> m_seen; ///< folders, by their canonical path
    qint64 m_soundCount = 0;
    qint64 m_reportedAt = 0;
};

/// Makes calls of a folder's sounds: joins legs, gives each its sidecar and transcript. Takes what is used out of
/// `files`; what stays in it belongs to no sound.
[[nodiscard]] std::vector<FoundCall> pairedCalls(FolderFiles &files, int folder, const VconOpening &opening,
                                                 QList<ImportRemark> &remarks);

} // namespace voicelog
