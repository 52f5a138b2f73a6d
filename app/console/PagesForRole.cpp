// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PagesForRole.h"

using namespace Qt::StringLiterals;

namespace voicelog {

QStringList pagesFor(Role role)
{
    switch (role) {
    case Role::PrivacyOfficer:
        return {u"today"_s,     u"recordings"_s, u"requests"_s, u"monitoring"_s, u"retention"_s, u"programmes"_s,
                u"balancing"_s, u"processing"_s, u"editions"_s, u"accounts"_s,   u"audit"_s};
    case Role::Investigator:
        return {u"recordings"_s, u"monitoring"_s, u"editions"_s};
    case Role::Dpo:
        return {u"today"_s,      u"recordings"_s, u"requests"_s,   u"monitoring"_s, u"retention"_s,
                u"programmes"_s, u"balancing"_s,  u"processing"_s, u"editions"_s,   u"audit"_s};
    case Role::OrReviewer:
        return {u"overview"_s,   u"monitoring"_s, u"programmes"_s, u"balancing"_s,
                u"processing"_s, u"retention"_s,  u"editions"_s};
    case Role::RetentionService:
        return {};
    case Role::Administrator:
        return {u"accounts"_s};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace voicelog
