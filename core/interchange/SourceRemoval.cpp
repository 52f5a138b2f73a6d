// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SourceRemoval.h"

#include "InterchangeErrors.h"
#include "WatchedFiles.h"

#include <base/BaseErrors.h>

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

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
        return base && std::ranges::any_of(m_mixes, [&](const QString &mix) {
                   return mix.startsWith(info.path() + u'/' + *base + u'.');
               });
    });
}

void SourceRemoval::add(const RecordingDraft &draft, What what)
{
    if (hasMixLeft(draft))
        what = What::Nothing;
    QStringList paths = draft.audioPaths;
    if (what == What::Everything)
        std::ranges::copy_if(draft.companions, std::back_inserter(paths),
                             [this](const QString &path) { return !m_shared.value(path).stays; });
    if (!draft.sharedFile.isEmpty()) {
        Shared &shared = m_shared[draft.sharedFile];
        shared.paths += paths << draft.sharedFile;
        shared.stays = shared.stays || what != What::Everything;
        return;
    }
    if (what != What::Nothing)
        remove(paths);
}

void SourceRemoval::finish()
{
    const bool knowsAll = !m_shared.contains({}); // or there are remarks that were only counted
    for (const Shared &shared : std::as_const(m_shared)) {
        if (knowsAll && !shared.stays)
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
