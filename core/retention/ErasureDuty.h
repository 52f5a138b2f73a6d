// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RetentionSource.h"

#include <base/Result.h>
#include <rules/RuleBook.h>

#include <QDate>

namespace voicelog {

class Session;

/// The duty to erase what was granted to a person who asked for it, or who objected (DOMAIN 5, precedence 6): from that
/// day on it is due, whatever its term says, and two officers order its destruction as of everything else. Only privacy
/// officers. Calls block: make them from workers.
class ErasureDuty
{
public:
    /// Book and source must outlive it.
    ErasureDuty(Session &session, const RuleBook &book, const RetentionSource &source)
        : m_session(session), m_book(book), m_source(source)
    {
    }

    /// Whether the law allows it: errors::RuleRefused (R-LEGALREC-02) with the last day of the statutory minimum as
    /// `date`, and `number`, of the first that must be kept. The refusal is on record.
    [[nodiscard]] Result<void> check(const Id &vault, const QList<Id> &recordings) const;
    /// Granted on that day, to the request of this number. What is not there any more is passed over; done again it
    /// changes nothing. Refused as check() does, and then nothing is written. errors::NotGranted.
    [[nodiscard]] Result<void> grant(const Id &vault, const QList<Id> &recordings, QDate on, const QString &request);

private:
    /// With a request's number it is written down; without, nothing is.
    [[nodiscard]] Result<void> settle(const Id &vault, const QList<Id> &recordings, QDate on,
                                      const QString &request) const;
    Session &m_session;
    const RuleBook &m_book;
    const RetentionSource &m_source;
};

} // namespace voicelog
