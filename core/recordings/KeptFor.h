// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/Database.h>

#include <QDate>
#include <QString>

namespace voicelog {

/// Why a recording is only kept and not used: a restriction (GDPR art. 18(2)), or a request of a person whose answer is
/// being prepared (DOMAIN 5).
struct KeptFor
{
    QString restriction; ///< the number of one in force: its request's, else its own
    QString request;     ///< of whatever right
    QString access;      ///< the same, of access
    bool claim = false;  ///< two officers keep it for a claim they name: for that it may be used (GDPR art. 18(2))

    [[nodiscard]] QString number() const { return restriction.isEmpty() ? request : restriction; }
};

/// Of one recording on a day. Use it within the caller's transaction.
[[nodiscard]] Result<KeptFor> keptFor(Database &database, qint64 rec, QDate day);

} // namespace voicelog
