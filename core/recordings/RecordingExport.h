// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RecordingService.h"
#include "VaultAudioSource.h"

#include <audio/SoundRedactor.h>

#include <QFile>
#include <QJsonObject>

namespace voicelog {

class CaseAccess;
class Session;

/// One export of one recording. A copy outside the archive is only left behind when it is whole, on the disk, and on
/// record; everything else is removed again.
class RecordingExport
{
public:
    RecordingExport(Session &session, const Recording &recording, const ExportRequest &request,
                    const CaseAccess *access);
    [[nodiscard]] Result<void> run(const ProgressFunction &progress, const CancelToken &cancel);

private:
    [[nodiscard]] QJsonObject detail() const;
    [[nodiscard]] Result<void> write(const ProgressFunction &progress, const CancelToken &cancel);
    [[nodiscard]] Result<void> writeOriginal(int leg, const QString &path, Progress &done,
                                             const ProgressFunction &progress, const CancelToken &cancel);
    /// errors::NothingToRedact.
    [[nodiscard]] Result<QList<RedactionMark>> marks() const;
    [[nodiscard]] Result<void> writeSound(const ProgressFunction &progress, const CancelToken &cancel);
    [[nodiscard]] Result<void> create(QFile &file);
    [[nodiscard]] Result<void> complete(QFile &file) const;

    Session &m_session;
    const Recording &m_recording;
    const ExportRequest &m_request;
    const CaseAccess *m_access;
    std::shared_ptr<const VaultAudioSource> m_source;
    QStringList m_made; ///< files that this export made
};

} // namespace voicelog
