// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "DestructionRecord.h"

#include <archive/SignedStatement.h>

namespace voicelog {

/// The certificate of a destruction (vernietigingsverklaring): its record, signed by the account that carried it out.
/// Anybody can check it with the organisation's public key and no archive. resources/manual/retention.md describes it.
class Certificate
{
public:
    static constexpr QLatin1StringView format{"voicelog-destruction-certificate"};

    /// Within the transaction that destroys.
    [[nodiscard]] static Result<QByteArray> make(const Session &session, Database &database,
                                                 const DestructionRecord &record);

    struct Verified
    {
        SignedStatement::Verified by;
        DestructionRecord record;
    };
    /// errors::NotACertificate, WrongPublicKey, CertificateBroken: that too where the account that signed had no role,
    /// then, that destroys.
    [[nodiscard]] static Result<Verified> verify(const QByteArray &json, const QByteArray &rootPublic);
};

} // namespace voicelog
