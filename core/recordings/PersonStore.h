// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Participant.h"

#include <archive/Database.h>
#include <base/Clock.h>

#include <QList>

namespace voicelog {

/// Persons of one vault and who took part in what: the only place where names and numbers are written. Use it within
/// the caller's transaction.
class PersonStore
{
public:
    PersonStore(Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    /// Replaces the participants of the recording `rec`. A person is found again by number, and is the same only if
    /// neither name contradicts the other: a family's shared number is not one person. Agents and supervisors without
    /// a number are found again by name. Nobody's name is ever changed to another. Persons who no longer take part in
    /// anything are removed. Gives the other recordings of persons whose name is only known from now on: their words
    /// in the full-text index have to follow.
    [[nodiscard]] Result<QList<qint64>> setParticipants(qint64 rec, const QList<Participant> &participants);
    [[nodiscard]] Result<QList<Participant>> participants(qint64 rec);

private:
    struct Known
    {
        qint64 person = 0;
        qint64 identifier = 0;
    };
    [[nodiscard]] Result<Known> personOf(const Participant &participant, QList<qint64> &renamed);
    /// `several`: others have the number too, so that nobody can tell who it is where no name is given.
    struct Found
    {
        std::optional<Known> known;
        bool several = false;
    };
    [[nodiscard]] Result<Found> find(QLatin1StringView kind, const QString &value, const QString &folded);
    [[nodiscard]] Result<qint64> addPerson(const QString &name, const QString &folded);
    [[nodiscard]] Result<void> namePerson(qint64 person, const QString &name, const QString &folded,
                                          QList<qint64> &renamed);
    [[nodiscard]] Result<qint64> addIdentifier(qint64 person, QLatin1StringView kind, const QString &value);
    [[nodiscard]] Result<QList<qint64>> personsIn(qint64 rec);
    [[nodiscard]] Result<void> removeIfUnused(qint64 person);

    Database &m_database;
    const Clock &m_clock;
};

} // namespace voicelog
