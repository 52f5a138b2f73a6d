// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Report.h"

#include <requests/RequestStore.h>

#include <QMap>

#include <optional>

namespace voicelog {

/// A request as the log tells it.
struct LoggedRequest
{
    RequestEntry entry;
    std::optional<RequestState> outcome;   ///< of the answer; none if it was not answered
    std::optional<RequestChannel> channel; ///< none if its file could not be read
};

/// What report 3 of DOMAIN 6 tells: of a year, without anybody's name.
struct RequestLogInput
{
    int year = 0;
    QDate asOf;
    QList<LoggedRequest> requests;        ///< that came in in the year, the oldest first
    bool filesRead = false;               ///< channels and refusals are in the vault of requests
    QMap<RefusalGround, qint64> refusals; ///< recordings refused, by ground
};

/// The log of the requests of persons.
[[nodiscard]] Report requestLog(Report head, const RequestLogInput &input);

} // namespace voicelog
