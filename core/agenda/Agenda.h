// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AgendaItem.h"

#include <base/Error.h>

namespace voicelog {

/// What is due from all records of an archive, as one account sees it on one day.
struct Agenda
{
    /// A source that could not be asked; what the others know is there all the same.
    struct Failure
    {
        QString source;
        Error error;
    };

    QDate today = {};
    QDate until = {};
    QList<AgendaItem> items =
        {}; ///< by day, the most urgent first; what has no day comes last, the longest waiting first
    QList<Failure> failures = {};
    int closedVaults = 0; ///< programmes whose vault this account has no key of: their recordings are not looked at
};

} // namespace voicelog
