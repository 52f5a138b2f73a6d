// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BalancingDossier.h"

#include <archive/Session.h>
#include <programmes/ProgrammeService.h>

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

QString BalancingUnsaved::key(const Id &lia) { return prefix + lia.toString(); }

QByteArray BalancingUnsaved::toBytes() const
{
    const QJsonObject json{{u"versionNo"_s, versionNo},
                           {u"version"_s, version},
                           {u"at"_s, at.toUTC().toString(Qt::ISODateWithMs)},
                           {u"base"_s, base},
                           {u"value"_s, value}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<BalancingUnsaved> BalancingUnsaved::fromBytes(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (!json.contains("value"_L1))
        return std::nullopt;
    return BalancingUnsaved{json["versionNo"_L1].toInt(), json["version"_L1].toInt(),
                            QDateTime::fromString(json["at"_L1].toString(), Qt::ISODateWithMs),
                            json["base"_L1].toObject(), json["value"_L1].toObject()};
}

Result<BalancingDossier> BalancingDossier::read(const BalancingContext &context, const Id &lia)
{
    const Session &session = context.page.session;
    const BalancingService &service = context.balancing;
    BalancingDossier dossier;
    VOICELOG_ASSIGN(dossier.summary, service.summary(lia));
    VOICELOG_ASSIGN(dossier.versions, service.versions(lia));
    for (const BalancingVersion &version : std::as_const(dossier.versions)) {
        VOICELOG_ASSIGN(const BalancingRecord record, service.version(lia, version.versionNo));
        dossier.approved.append(record);
    }
    const Role role = session.account().role;
    if (role == Role::PrivacyOfficer || role == Role::Dpo) {
        VOICELOG_ASSIGN(dossier.draft, service.draft(lia));
        VOICELOG_ASSIGN(const auto uses, service.uses(lia));
        dossier.inUse = !uses.isEmpty();
    }
    if (role == Role::PrivacyOfficer) {
        VOICELOG_ASSIGN(const auto bytes, session.getPrivate(BalancingUnsaved::key(lia)));
        if (bytes)
            dossier.unsaved = BalancingUnsaved::fromBytes(*bytes);
    }
    VOICELOG_ASSIGN(const auto programmes, context.programmes.list());
    for (const Programme &programme : programmes)
        dossier.programmes.append({programme.id.toString(), programme.number + u"  "_s + programme.name});
    VOICELOG_ASSIGN(const auto accounts, session.accounts());
    for (const AccountInfo &account : accounts) {
        dossier.accountNames.insert(account.id, account.name);
        dossier.hasDpo = dossier.hasDpo || (account.role == Role::Dpo && !account.disabled);
    }
    return dossier;
}

const BalancingRecord *BalancingDossier::record(int versionNo) const
{
    if (draft && draft->versionNo == versionNo)
        return &*draft;
    const auto found = std::ranges::find(approved, versionNo, &BalancingRecord::versionNo);
    return found == approved.end() ? nullptr : &*found;
}

const BalancingVersion *BalancingDossier::version(int versionNo) const
{
    const auto found = std::ranges::find(versions, versionNo, &BalancingVersion::versionNo);
    return found == versions.end() ? nullptr : &*found;
}

} // namespace voicelog
