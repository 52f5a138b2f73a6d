// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "VaultNames.h"

#include <common/SentenceCase.h>
#include <programmes/ProgrammeService.h>
#include <words/EnumText.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

struct VaultWords
{
    Q_DECLARE_TR_FUNCTIONS(VaultNames)
};

QString withoutProgramme(VaultKind kind)
{
    switch (kind) {
    case VaultKind::Requests:
        return VaultWords::tr("Requests of data subjects");
    case VaultKind::Case:
        return VaultWords::tr("Monitoring case");
    case VaultKind::Governance:
    case VaultKind::Recordings:
        break;
    }
    return VaultWords::tr("Recordings without a programme");
}

} // namespace

Result<QList<VaultName>> vaultNames(Session &session)
{
    VOICELOG_ASSIGN(const QList<VaultInfo> vaults, session.vaults());
    VOICELOG_ASSIGN(const QList<Programme> programmes, ProgrammeService(session).list());
    QList<VaultName> names;
    for (const VaultInfo &vault : vaults) {
        VaultName name{vault.id, vault.kind, {}, {}, vault.granted};
        const auto programme = std::ranges::find(programmes, vault.id, &Programme::vaultId);
        if (programme != programmes.cend()) {
            name.name = programme->name;
            name.purpose = sentenceCase(EnumText::of(programme->purpose));
        } else {
            name.name = withoutProgramme(vault.kind);
        }
        names.append(std::move(name));
    }
    std::ranges::sort(names,
                      [](const VaultName &a, const VaultName &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return names;
}

const VaultName *vaultNamed(const QList<VaultName> &vaults, const Id &id)
{
    const auto found = std::ranges::find(vaults, id, &VaultName::id);
    return found == vaults.end() ? nullptr : &*found;
}

} // namespace voicelog
