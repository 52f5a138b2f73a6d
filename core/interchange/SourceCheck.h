// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "SourceRemoval.h"

#include <base/Id.h>
#include <base/Progress.h>
#include <recordings/RecordingService.h>

namespace voicelog {

class Session;

/// Proves that what lies in a folder is in the archive, before anybody removes it there. It looks at the bytes of both
/// sides, and at nothing that was said of them before. It shows nothing of them to anybody: who takes calls of a
/// monitoring case in need not be granted to read them.
class SourceCheck
{
public:
    SourceCheck(Session &session, const Id &vault) : m_session(session), m_service(session), m_vault(vault) {}

    /// Reads the recording back out of its vault (audited as its verification) and the files anew, and compares their
    /// SHA-256; what lies beside the sound goes only if the archive holds it as it is now. errors::SourceChanged if a
    /// file is another one by now or is being written, SoundOfOtherCall, FileNotFound, FileUnreadable, HashMismatch,
    /// Damaged, Cancelled, and those of the archive.
    [[nodiscard]] Result<SourceRemoval::Proven> check(const RecordingDraft &draft, const Id &recording,
                                                      const CancelToken &cancel);

private:
    struct Kept
    {
        Recording recording;
        std::optional<Sidecar> sidecar;
        std::optional<Transcript> transcript;
    };
    [[nodiscard]] Result<Kept> kept(const Id &recording) const;
    /// Whether the archive holds all that this file tells.
    [[nodiscard]] static bool holds(const Kept &call, const QString &path);

    Session &m_session;
    RecordingService m_service;
    Id m_vault;
};

/// The SHA-256 of a file as it is now. errors::FileNotFound, FileUnreadable, Cancelled.
[[nodiscard]] Result<QByteArray> sha256OfFile(const QString &path, const CancelToken &cancel);

} // namespace voicelog
