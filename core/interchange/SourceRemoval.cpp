// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SourceRemoval.h"

#include "InterchangeErrors.h"
#include "WatchedFiles.h"

#include <base/BaseErrors.h>

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

SourceRemoval::SourceRemoval(const QList<ImportRemark> &remarks)
{
    for (const ImportRemark &remark : remarks) {
        m_shared[remark.path].stays = true;
        if (remark.error.is(errors::MixLeftOut))
            m_mixes.append(remark.path);
    }
}

bool SourceRemoval::hasMixLeft(const RecordingDraft &draft) const
{
    return std::ranges::any_of(draft.audioPaths, [this](const QString &path) {
        const QFileInfo info(path);
        const auto base = withoutLegEnding(info.completeBaseName());
        if (base && !knowsAll())
            return true; // there may be one
        return base && std::ranges::any_of(m_mixes, [&](const QString &mix) {
                   return mix.startsWith(info.path() + u'/' + *base + u'.');
               });
    });
}

QStringList SourceRemoval::add(const RecordingDraft &draft, const Proven &proven)
{
    const bool sound = proven.sound && !hasMixLeft(draft);
    QStringList paths = draft.audioPaths;
    QStringList stay;
    for (const QString &path : draft.companions) {
        const bool goes =
            proven.companions.contains(path) && !draft.companionsOfOthers.contains(path) && !m_shared.value(path).stays;
        (goes ? paths : stay).append(path);
    }
    if (!draft.sharedFile.isEmpty()) {
        Shared &shared = m_shared[draft.sharedFile];
        shared.paths += paths << draft.sharedFile;
        shared.stays = shared.stays || !sound || !proven.callData;
        return {};
    }
    if (!sound)
        return {};
    remove(paths);
    return stay;
}

void SourceRemoval::finish()
{
    for (const Shared &shared : std::as_const(m_shared)) {
        if (knowsAll() && !shared.stays)
            remove(shared.paths);
    }
}

void SourceRemoval::remove(const QStringList &paths)
{
    for (const QString &path : paths) {
        QFile file(path);
        if (file.remove())
            ++m_removed;
        else if (file.exists() && !m_left)
            m_left = Error(errors::FileUnwritable, {{u"path"_s, path}, {u"detail"_s, file.errorString()}});
    }
}

} // namespace voicelog
