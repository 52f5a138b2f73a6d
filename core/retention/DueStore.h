// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "DueAssessment.h"

#include <archive/Database.h>
#include <recordings/RecordingEnums.h>

namespace voicelog {

/// What a person writes down about a recording because a term starts from it (DOMAIN 5).
struct DueStarts
{
    QDate contractEndedOn = {};
    QDate ticketClosedOn = {};
    QDate selectedOn = {};
    /// The first that cannot be, with its field's name: before the call, or still to come, which of these only the end
    /// of a contract may be.
    [[nodiscard]] std::optional<std::pair<QString, QDate>> wrongDay(QDate calledOn, QDate today) const;
    friend bool operator==(const DueStarts &, const DueStarts &) = default;
};

/// A recording that is, or will be, due.
struct DueRow
{
    qint64 rec = 0;
    Id id = {};
    Due due = {};
};

/// How many recordings of a class are due on one day.
struct DueTally
{
    DueClass dueClass = DueClass::Quality;
    QDate dueOn = {};
    qint64 recordings = 0;
    qint64 held = 0; ///< of which are kept by something on the day of asking
};

/// When the recordings of one vault must go. Use it within the caller's transaction.
class DueStore
{
public:
    explicit DueStore(Database &database) : m_database(database) {}

    struct Facts
    {
        DueFacts facts;
        Id id;
        RecordingState state = RecordingState::Restricted;
    };
    /// What the vault knows of one; what the programme says is left empty. From the day on which a private call is
    /// first seen confirmed, that day is remembered. errors::NotFound.
    [[nodiscard]] Result<Facts> facts(qint64 rec, QDate today);
    [[nodiscard]] Result<DueStarts> starts(qint64 rec);
    [[nodiscard]] Result<void> setStarts(qint64 rec, const DueStarts &starts);

    /// That its erasure was granted, to the request of this number; the first time it was stays. True if that is news.
    [[nodiscard]] Result<bool> setErasureGranted(qint64 rec, QDate on, const QString &request);

    [[nodiscard]] Result<std::optional<Due>> due(qint64 rec);
    /// Nothing: it has no date of its own. True if that is news.
    [[nodiscard]] Result<bool> setDue(qint64 rec, const std::optional<Due> &due);
    /// Those due on or before the day, in order of time.
    [[nodiscard]] Result<QList<DueRow>> dueBy(QDate day);
    /// Days and classes with how many recordings, up to and with `until`.
    [[nodiscard]] Result<QList<DueTally>> tally(QDate until, QDate today);

private:
    [[nodiscard]] Result<void> addPrivateDay(qint64 rec, QDate changedOn, Facts &facts);
    Database &m_database;
};

} // namespace voicelog
