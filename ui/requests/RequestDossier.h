// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RequestsContext.h"

#include <requests/AccessPackage.h>
#include <requests/AnswerService.h>
#include <requests/FindService.h>
#include <requests/RecipientService.h>
#include <retention/Hold.h>

#include <QHash>

namespace voicelog {

/// Everything that the page shows of one request, read in one go by a worker. That it was read is on record.
struct RequestDossier
{
    DataRequest request;
    AccessDeadline dates;
    QDate today;
    QList<RequestTurn> turns;
    QList<Hold> holds; ///< that were placed for it
    QHash<Id, QString> accounts;
    QList<HeldRecording> recordings;        ///< for an officer
    std::optional<Error> recordingsFailure; ///< why they could not be read: a key is missing
    Findings findings;                      ///< of the last search, for an officer, while the request is open
    std::optional<Error> findingsFailure;
    QList<HandedOver> handedOver;         ///< what was granted by another right than access, and somebody outside has
    bool restricted = false;              ///< a restriction that was granted to it is in force
    bool needsSecond = false;             ///< another officer must look at the answer
    std::optional<AccessPackage> package; ///< for an officer

    [[nodiscard]] static Result<RequestDossier> read(const RequestsContext &context, const Id &id);
    [[nodiscard]] QString accountName(const Id &account) const { return accounts.value(account); }
    /// Held recordings of which nothing was decided yet.
    [[nodiscard]] QStringList undecided() const;
    /// Whether a hold of it is in force and has no last day.
    [[nodiscard]] bool hasOpenHold() const;
    /// Recordings that are kept for it today.
    [[nodiscard]] int heldRecordings() const;
};

} // namespace voicelog
