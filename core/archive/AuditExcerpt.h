// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AuditTrail.h"

#include <QByteArray>
#include <QString>

namespace voicelog {

class Session;

/// Events of the audit trail in a file that anybody can check with the archive's public key alone, without the archive
/// and without a password: JSON with the events, the events that gave the accounts their keys, the chain's newest event
/// as an anchor, and the signature of who made it. resources/manual/audit-excerpt.md describes it.
///
/// It proves that these events were recorded by these accounts, in this order and with these hashes. That no event of
/// the filter is missing is what its maker signs for; a gap between two numbers shows.
class AuditExcerpt
{
public:
    static constexpr qint64 LargestExcerpt = 100'000;

    struct Made
    {
        QByteArray json;
        qint64 events = 0;
        qint64 headSeq = 0;
    };
    /// errors::ExcerptTooLarge beyond LargestExcerpt.
    [[nodiscard]] static Result<Made> make(const Session &session, Database &database, AuditQuery query,
                                           const CancelToken &cancel);

    struct Verified
    {
        Id archiveId;
        QString organisation;
        QDateTime madeAt;
        Id madeBy;
        qint64 events = 0;
        qint64 firstSeq = 0;
        qint64 lastSeq = 0;
        qint64 headSeq = 0;  ///< the archive's newest event when it was made …
        QByteArray headHash; ///< … and its hash, which the archive must still have at that number
        int gaps = 0;        ///< places where events of the archive are not in the excerpt
    };
    /// errors::NotAnExcerpt, WrongPublicKey or ExcerptBroken.
    [[nodiscard]] static Result<Verified> verify(const QByteArray &json, const QByteArray &rootPublic);

    /// The archive's public key as a small text file to hand out, and the key out of such a file.
    [[nodiscard]] static QByteArray keyFile(const Session &session);
    [[nodiscard]] static Result<QByteArray> keyFromFile(const QByteArray &text);
};

} // namespace voicelog
