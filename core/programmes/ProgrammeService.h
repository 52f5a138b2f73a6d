// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AnnouncementSound.h"
#include "Programme.h"
#include "ProgrammeConditions.h"
#include "RecordTable.h"

#include <base/Result.h>

namespace voicelog {

class Session;
struct Attempt;

/// Recording programmes and their lives (DOMAIN 3.2). Every change commits with its audit event; one based on an old
/// version fails with errors::Conflict. Only privacy officers change anything.
class ProgrammeService
{
public:
    explicit ProgrammeService(Session &session) : m_session(session) {}
    /// Makes the programme, as a DRAFT, and its vault. An empty code is made from the name.
    [[nodiscard]] Result<Programme> add(const QString &name, Purpose purpose, const QStringList &lines,
                                        const QString &code = {});
    [[nodiscard]] Result<Programme> add(const Programme &draft);
    [[nodiscard]] Result<QList<Programme>> list() const;
    /// By id, number, code or exact name.
    [[nodiscard]] Result<Programme> find(const QString &what) const;

    /// As Programme::fromJson, but the records it links to may be given by their readable numbers. errors::NotFound.
    [[nodiscard]] Result<Programme> fromRecord(QJsonObject fields) const;

    /// Stores the fields that a person sets; the code stays, and from its first activation the purpose too. A change
    /// of an ACTIVE one that makes a rule fail is errors::RuleRefused: suspend it first.
    [[nodiscard]] Result<Programme> edit(const Programme &changed);
    /// From its start date, or after a suspension from today, unless a later `from` is given. errors::RuleRefused
    /// names the first rule in the way as `rule` and all as `rules`; errors::ProgrammeIncomplete the empty fields.
    [[nodiscard]] Result<Programme> activate(const Programme &basedOn, QDate from = {});
    /// The reason has 20 to 4000 characters.
    [[nodiscard]] Result<Programme> suspend(const Programme &basedOn, const QString &reason, QDate from = {});
    [[nodiscard]] Result<Programme> end(const Programme &basedOn, const QString &reason, QDate from = {});
    /// Ends one that is not needed any more, from today, without a reason.
    [[nodiscard]] Result<Programme> close(const Programme &basedOn);

    /// What the rules say of it, stored or not: on its start date while it is a draft, else today, unless `on` is
    /// given.
    [[nodiscard]] Result<ProgrammeConditions> conditions(const Programme &programme, QDate on = {}) const;
    [[nodiscard]] Result<QList<ProgrammeTurn>> turns(const Id &programme) const;
    [[nodiscard]] Result<QList<RecordVersion>> versions(const Id &programme) const;

    /// With their bytes, the oldest first.
    [[nodiscard]] Result<QList<AnnouncementSound>> announcementSounds(const Id &programme) const;
    /// Takes name, language, textVersion and bytes from it. errors::SoundTooLarge, SoundKnown, NotAudio.
    [[nodiscard]] Result<AnnouncementSound> addSound(const Id &programme, const AnnouncementSound &sound);
    [[nodiscard]] Result<void> removeSound(const Id &sound);

private:
    [[nodiscard]] Result<Programme> turn(const Programme &basedOn, ProgrammeState state, QLatin1StringView action,
                                         const QString &reason, QDate from);
    /// The error of a programme that may not be ACTIVE so, after every rule that refuses was recorded.
    [[nodiscard]] std::unexpected<Error> refuseActive(const ProgrammeConditions &conditions,
                                                      const Attempt &attempt) const;
    Session &m_session;
};

} // namespace voicelog
