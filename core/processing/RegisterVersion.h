// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RegisterEntry.h"

namespace voicelog {

/// The content of an entry as it became ACTIVE: stored once, never changed.
struct RegisterVersion
{
    Id entryId;
    QString number;
    RegisterKind kind = RegisterKind::Controller;
    QString title;
    int versionNo = 0;
    QDate activeFrom;
    /// The last day it was in force: before the next version's first, or the day the entry ended. Null while in force;
    /// before activeFrom if another version followed on the same day.
    QDate endedOn;
    QDate reviewDate;
    QList<Id> programmeIds;
    QString changeReason;
    Id author;
    Id activatedBy;
    QDateTime activatedAt;
    RegisterEntry content;

    [[nodiscard]] bool isInForceOn(const QDate &date) const
    {
        return activeFrom <= date && (!endedOn.isValid() || date <= endedOn);
    }
};

/// What a list shows of an entry.
struct RegisterRow
{
    Id id;
    QString number;
    QString title;
    RegisterKind kind = RegisterKind::Controller;
    RegisterState state = RegisterState::Draft;
    QString department;
    QDate reviewDate;
    int versionNo = 0;
    int version = 0;
    bool endProposed = false;
};

/// Who rests on an entry, e.g. an ACTIVE programme.
struct RegisterUse
{
    QString kind; ///< "programme"
    Id id;
    friend bool operator==(const RegisterUse &, const RegisterUse &) = default;
};

} // namespace voicelog
