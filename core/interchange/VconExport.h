// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CallCopy.h"
#include "JwsSigner.h"

#include <base/Progress.h>
#include <base/Result.h>

#include <memory>

namespace voicelog {

class CaseAccess;
class Session;

struct VconExportRequest
{
    QString path;   ///< must not exist
    QString reason; ///< 20 to 4000 characters
    /// Silent where it is marked MASKED, PRIVATE or PAYMENT_DATA, without the words said there, and without what
    /// others made of the call in the vCon that it came in as.
    bool redacted = false;
    bool packed = false;                     ///< by gzip
    std::shared_ptr<const JwsSigner> signer; ///< none: in the unsigned form
    /// Bytes of sound that stand in the vCon itself: three times so much must not be more than VconReader::largest.
    qint64 mostWithin = qint64(40) * 1024 * 1024;
};

/// Writes recordings as vCons: the sound as it was taken in, call data, what was said, on what the recording rests, and
/// of one that came in as a vCon everything that it brought along. Each is a file of its own, with the sound in it up
/// to `largestWithin`; larger sound lies beside it. What is written stands under another name until it was read back:
/// as a vCon, with a true signature, with the same content and the same sound. Then it is put on record, with the event
/// of draft-howe-vcon-lifecycle-01 as `lifecycle`, and gets its name. What fails or is cancelled leaves nothing behind.
/// Calls block: make them from workers.
class VconExport
{
public:
    /// Without `access` nothing of a monitoring case leaves. Both must outlive it.
    VconExport(Session &session, const CaseAccess *access) : m_session(session), m_access(access) {}

    /// Those of ExportGate; errors::FileExists, FileUnwritable, DiskFull, NothingToRedact, HashMismatch, Cancelled,
    /// VconAgainstRules, VconNotReadBack, those of JwsSigner, and CertificateExpired and others of a signer's
    /// certificate that does not hold now.
    [[nodiscard]] Result<void> write(const Recording &recording, const VconExportRequest &request,
                                     const ProgressFunction &progress, const CancelToken &cancel) const;

    /// The name that fits: the recording's number, ".vcon" or ".vconz".
    [[nodiscard]] static QString fileName(const Recording &recording, bool packed);

private:
    Session &m_session;
    const CaseAccess *m_access;
};

} // namespace voicelog
