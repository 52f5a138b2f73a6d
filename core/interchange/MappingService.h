// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "MappingStore.h"

namespace voicelog {

class Session;

/// The mappings of call data that an organisation keeps, and those that come with the program beside them. Privacy
/// officers, who import, change them; data protection officers read them. Every change is on record.
class MappingService
{
public:
    explicit MappingService(Session &session) : m_session(session) {}

    /// One's own, by name.
    [[nodiscard]] Result<QList<KeptMapping>> list() const;
    /// One's own and then the ready ones: what an import may recognise.
    [[nodiscard]] Result<QList<CallDataMapping>> known() const;
    /// One's own by id or name. errors::NotFound.
    [[nodiscard]] Result<KeptMapping> find(const QString &what) const;
    /// One's own by id or name, or a ready one by name. errors::NotFound.
    [[nodiscard]] Result<CallDataMapping> mapping(const QString &what) const;
    /// What check() refuses, errors::MappingNameTaken (a ready one's name too).
    [[nodiscard]] Result<KeptMapping> add(const CallDataMapping &mapping);
    /// `version`: that which it was based on. As add(), and errors::Conflict, errors::NotFound.
    [[nodiscard]] Result<KeptMapping> change(const Id &id, int version, const CallDataMapping &mapping);
    [[nodiscard]] Result<void> remove(const Id &id);

private:
    Session &m_session;
};

} // namespace voicelog
