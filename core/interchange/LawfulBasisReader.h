// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "LawfulBasis.h"

#include <base/Result.h>
#include <recordings/Recording.h>

namespace voicelog {

class Session;
struct Programme;

/// Finds on what a recording rests. Calls block: make them from workers.
class LawfulBasisReader
{
public:
    explicit LawfulBasisReader(Session &session) : m_session(session) {}

    /// Nothing for a recording of a monitoring case, or of a programme that has no basis yet.
    [[nodiscard]] Result<std::optional<LawfulBasis>> of(const Recording &recording) const;
    /// Of a call at this moment in the programme.
    [[nodiscard]] Result<std::optional<LawfulBasis>> of(const Programme &programme, const QDateTime &at) const;

private:
    Session &m_session;
};

} // namespace voicelog
