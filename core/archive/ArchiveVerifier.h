// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Archive.h"

#include <QSet>

namespace voicelog {

/// Goes through an archive and lists everything that is not as it should be: damaged pages, broken references, files
/// that are missing or do not belong, a keyring or an audit trail that was changed. Goes on after each problem.
class ArchiveVerifier
{
public:
    ArchiveVerifier(Session::Private &session, const ProgressFunction &progress, const CancelToken &cancel);
    /// Fails only if it was cancelled or could not begin.
    [[nodiscard]] Result<ArchiveVerification> run();

private:
    [[nodiscard]] Result<void> checkTrail(Database &governance);
    [[nodiscard]] Result<void> checkKeyring(Database &governance);
    /// Every vault has a key or was destroyed, and its destruction is in the trail.
    [[nodiscard]] Result<void> checkDestructions(Database &governance);
    [[nodiscard]] Result<void> checkVault(const Id &vault);
    [[nodiscard]] Result<void> checkPages(Database &database, const QByteArray &schemaName, const QString &path);
    void checkFolder();
    /// Notes a problem and goes on, except when told to stop.
    [[nodiscard]] Result<void> note(const Result<void> &outcome);
    void unfinished(const QString &path);
    void damaged(const QString &path, const QString &detail);

    Session::Private &m_session;
    const ProgressFunction &m_progress;
    const CancelToken &m_cancel;
    ArchiveVerification m_found;
    QSet<Id> m_destroyed;
};

} // namespace voicelog
