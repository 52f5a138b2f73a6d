// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RegisterDossier.h"

#include <archive/Session.h>
#include <processing/ProcessingService.h>
#include <programmes/ProgrammeService.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace voicelog {

QByteArray RegisterUnsaved::toBytes() const
{
    return QJsonDocument(QJsonObject{{u"version"_s, version},
                                     {u"at"_s, at.toString(Qt::ISODateWithMs)},
                                     {u"base"_s, base},
                                     {u"value"_s, value}})
        .toJson(QJsonDocument::Compact);
}

std::optional<RegisterUnsaved> RegisterUnsaved::fromBytes(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (!json["value"_L1].isObject())
        return std::nullopt;
    return RegisterUnsaved{json["version"_L1].toInt(), QDateTime::fromString(json["at"_L1].toString(), Qt::ISODate),
                           json["base"_L1].toObject(), json["value"_L1].toObject()};
}

Result<RegisterDossier> RegisterDossier::read(const ProcessingContext &context, const QString &entry)
{
    RegisterDossier dossier;
    Session &session = context.page.session;
    VOICELOG_ASSIGN(dossier.entry, context.processing.find(entry));
    VOICELOG_ASSIGN(dossier.versions, context.processing.versions(dossier.entry.id));
    VOICELOG_ASSIGN(dossier.uses, context.processing.uses(dossier.entry.id));
    VOICELOG_ASSIGN(const QList<AccountInfo> accounts, session.accounts());
    for (const AccountInfo &account : accounts)
        dossier.accountNames.insert(account.id, account.name);
    VOICELOG_ASSIGN(const QList<Programme> programmes, context.programmes.list());
    for (const Programme &programme : programmes)
        dossier.programmes.append({programme.id.toString(), programme.number + u' ' + programme.name});
    if (context.processing.mayWrite()) {
        VOICELOG_ASSIGN(const auto bytes, session.getPrivate(RegisterUnsaved::key(dossier.entry.id)));
        if (bytes)
            dossier.unsaved = RegisterUnsaved::fromBytes(*bytes);
    }
    return dossier;
}

} // namespace voicelog
