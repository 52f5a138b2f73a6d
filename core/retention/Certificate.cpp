// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Certificate.h"

#include "RetentionErrors.h"

#include <archive/ArchiveErrors.h>
#include <archive/Role.h>

using namespace Qt::StringLiterals;

namespace voicelog {

Result<QByteArray> Certificate::make(const Session &session, Database &database, const DestructionRecord &record)
{
    return SignedStatement::make(session, database, format, record.toJson());
}

Result<Certificate::Verified> Certificate::verify(const QByteArray &json, const QByteArray &rootPublic)
{
    const auto signedBy = SignedStatement::verify(json, format, rootPublic);
    if (!signedBy) {
        const QVariantMap detail{{u"detail"_s, signedBy.error().parameters().value(u"detail"_s)}};
        if (signedBy.error().is(errors::NotAnExcerpt))
            return fail(errors::NotACertificate, detail);
        if (signedBy.error().is(errors::ExcerptBroken))
            return fail(errors::CertificateBroken, detail);
        return fail(signedBy);
    }
    const auto record = DestructionRecord::fromJson(signedBy->statement);
    if (!record)
        return fail(errors::NotACertificate, {{u"detail"_s, u"statement"_s}});
    // Every account has a key to sign with; who may destroy is another question. The role is the one that the signed
    // events give the account up to when this was made, so it holds whatever became of the account later.
    const auto role = roleFromId(signedBy->role);
    if (role != Role::PrivacyOfficer && role != Role::RetentionService)
        return fail(errors::CertificateBroken, {{u"detail"_s, u"role"_s}});
    if (record->executedBy != DestructionActor{signedBy->madeBy, signedBy->role})
        return fail(errors::CertificateBroken, {{u"detail"_s, u"executedBy"_s}});
    return Verified{*signedBy, *record};
}

} // namespace voicelog
