// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Programme.h"

#include <base/Result.h>

namespace voicelog {

class Session;

/// Programmes as far as recordings need them: name, purpose, lines and vault.
class ProgrammeService
{
public:
    explicit ProgrammeService(Session &session) : m_session(session) {}
    /// Makes the programme and its vault. An empty code is made from the name.
    [[nodiscard]] Result<Programme> add(const QString &name, Purpose purpose, const QStringList &lines,
                                        const QString &code = {});
    [[nodiscard]] Result<QList<Programme>> list() const;
    /// By id, number, code or exact name.
    [[nodiscard]] Result<Programme> find(const QString &what) const;
    [[nodiscard]] Result<Programme> close(const Programme &basedOn);

private:
    Session &m_session;
};

} // namespace voicelog
