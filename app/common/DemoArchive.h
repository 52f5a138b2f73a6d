// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/KdfCost.h>
#include <archive/Role.h>
#include <base/Progress.h>
#include <base/Result.h>

#include <QList>
#include <QString>

namespace voicelog {

/// An account of the demo archive. Its password is public: nothing real belongs in there.
struct DemoAccount
{
    QString name;
    Role role;
    QLatin1StringView password;
};

/// One of each role, and the second officer that four-eyes needs. The first makes the archive.
[[nodiscard]] QList<DemoAccount> demoAccounts();

/// Makes an archive that looks like a real week at a service desk: accounts of each role, three programmes
/// with the records that make them lawful and one that is still a draft, some forty calls with their call data,
/// transcripts and segments, and what was done with them since. `path` must not exist.
[[nodiscard]] Result<void> makeDemoArchive(const QString &path, const ProgressFunction &progress,
                                           const CancelToken &cancel, KdfCost cost = {});

} // namespace voicelog
