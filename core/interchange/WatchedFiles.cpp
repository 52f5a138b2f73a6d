// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WatchedFiles.h"

#include "ImportScan.h"
#include "WatchErrors.h"

#include <base/BaseErrors.h>

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

void addTo(QCryptographicHash &hash, const QString &path, const WatchedFiles::Entry &entry)
{
    hash.addData(path.toUtf8());
    hash.addData(QByteArray(1, '\0'));
    hash.addData(QByteArray::number(entry.size) + ' ' + QByteArray::number(entry.modifiedMs) + '\n');
}

} // namespace

std::optional<QString> withoutLegEnding(const QString &baseName)
{
    static const QRegularExpression leg(u"^(.+)[-_.](?:t|r|tx|rx|in|out|l|left|right)$"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    const auto match = leg.match(baseName);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

Result<void> WatchedFiles::look(qint64 nowMs, const CancelToken &cancel)
{
    const QFileInfo root(m_folder.folder);
    if (!root.isDir())
        return fail(errors::WatchFolderMissing, {{u"path"_s, m_folder.folder}});
    if (!root.isReadable())
        return fail(errors::FileUnreadable, {{u"path"_s, m_folder.folder}, {u"detail"_s, QString()}});
    QMap<QString, Entry> seen;
    QDirIterator all(QDir::cleanPath(root.absoluteFilePath()), QDir::Files | QDir::NoSymLinks | QDir::NoDotAndDotDot,
                     m_folder.recursive ? QDirIterator::Subdirectories : QDirIterator::NoIteratorFlags);
    while (all.hasNext()) {
        if (cancel.isCancelled())
            return fail(errors::Cancelled);
        const QFileInfo info = all.nextFileInfo();
        if (seen.size() >= mostFiles)
            return fail(errors::WatchFolderTooLarge, {{u"path"_s, m_folder.folder}, {u"count"_s, mostFiles}});
        Entry entry{info.size(), info.lastModified(QTimeZone::UTC).toMSecsSinceEpoch(), nowMs};
        const auto before = m_entries.constFind(info.filePath());
        if (before != m_entries.cend() && before->size == entry.size && before->modifiedMs == entry.modifiedMs)
            entry.sinceMs = before->sinceMs;
        seen.insert(info.filePath(), entry);
    }
    if (!QFileInfo(m_folder.folder).isDir()) // it went away meanwhile
        return fail(errors::WatchFolderMissing, {{u"path"_s, m_folder.folder}});
    m_entries = std::move(seen);
    m_nowMs = nowMs;
    return {};
}

bool WatchedFiles::isSettled(const QString &path) const
{
    const auto entry = m_entries.constFind(path);
    return entry != m_entries.cend() && m_nowMs - entry->sinceMs >= qint64(m_folder.waitSeconds) * 1000;
}

void WatchedFiles::waitAnew(const QString &path)
{
    if (const auto entry = m_entries.find(path); entry != m_entries.end())
        entry->sinceMs = m_nowMs;
}

QByteArray WatchedFiles::signature(const QString &path, bool wholeFolder) const
{
    const qsizetype slash = path.lastIndexOf(u'/');
    QString stem = path.sliced(slash + 1);
    stem.truncate(std::max<qsizetype>(stem.lastIndexOf(u'.'), 1));
    stem = withoutLegEnding(stem).value_or(stem);
    const QString begin = path.first(slash + 1) + (wholeFolder ? QString() : stem);
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (auto entry = m_entries.lowerBound(begin); entry != m_entries.cend() && entry.key().startsWith(begin);
         ++entry) {
        const bool below = entry.key().indexOf(u'/', slash + 1) >= 0;
        // A log grows with every call: it tells nothing of this one.
        const bool log = entry.key().endsWith(".csv"_L1, Qt::CaseInsensitive) && wholeFolder;
        if (!below && !log)
            addTo(hash, entry.key(), entry.value());
    }
    return hash.result();
}

bool WatchedFiles::isWanted(const QString &path) const
{
    const QString name = path.section(u'/', -1);
    const bool known = isAudioFileName(name) || name.endsWith(".vcon"_L1, Qt::CaseInsensitive) ||
                       name.endsWith(".vconz"_L1, Qt::CaseInsensitive) ||
                       name.endsWith(".json"_L1, Qt::CaseInsensitive);
    return known && (m_folder.patterns.isEmpty() || QDir::match(m_folder.patterns, name));
}

} // namespace voicelog
