// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Agenda.h"
#include "AgendaSource.h"

#include <functional>

namespace voicelog {

/// Gathers the dates that privacy officers and data protection officers have to keep. Calls block: make them from
/// workers.
class AgendaService
{
public:
    static constexpr int usualDays = 90;

    explicit AgendaService(Session &session, AgendaSources sources = allAgendaSources());

    /// Everything overdue, and what comes within so many days. errors::RoleDenied, Cancelled, and SessionLocked; where
    /// a single source fails, the agenda says so.
    [[nodiscard]] Result<Agenda> agenda(int days = usualDays, const CancelToken &cancel = {}) const;
    /// The dates as a calendar file (RFC 5545), with what `summary` says of each and nothing else: it must name no
    /// person. What has no date is not in it. That they left the archive is an event.
    [[nodiscard]] Result<QByteArray> calendar(const Agenda &agenda, const QString &name,
                                              const std::function<QString(const AgendaItem &)> &summary) const;
    /// Today, where legal periods are counted.
    [[nodiscard]] QDate today() const;

private:
    Session &m_session;
    AgendaSources m_sources;
};

} // namespace voicelog
