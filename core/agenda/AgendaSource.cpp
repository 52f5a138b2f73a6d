// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AgendaSource.h"

#include <archive/Session.h>

using namespace Qt::StringLiterals;

namespace voicelog {

AgendaObstacle secondOfficerNeeded(const Session &session, const Id &proposedBy)
{
    if (session.account().role != Role::PrivacyOfficer)
        return {AgendaObstacle::Kind::State, u"ANY_OFFICER"_s};
    const bool own = session.fourEyes() && proposedBy == session.account().id;
    return {AgendaObstacle::Kind::State, own ? u"OWN_PROPOSAL"_s : u"SECOND_OFFICER"_s};
}

} // namespace voicelog
