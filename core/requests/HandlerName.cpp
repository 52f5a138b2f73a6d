// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "HandlerName.h"

#include <archive/Session.h>
#include <recordings/SearchText.h>

#include <algorithm>

namespace voicelog {

HandlerName::HandlerName(const Session &session)
    : m_name(session.account().name), m_asked(session.fourEyes() && m_name.names().size() > 1)
{
}

bool HandlerName::isIn(const Recording &recording) const
{
    return m_asked && std::ranges::any_of(recording.participants, [this](const Participant &one) {
               const auto likeness = m_name.likenessOf(searchtext::folded(one.name));
               return likeness == SoughtName::Likeness::Same ||
                      (likeness == SoughtName::Likeness::Similar && one.role == ParticipantRole::Agent);
           });
}

} // namespace voicelog
