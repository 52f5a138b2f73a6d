// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Role.h"

#include <base/Id.h>

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace voicelog {

enum class AuditOutcome { Allowed, Refused };

/// What somebody did or tried (DOMAIN 3.7). Holds ids only: no names, numbers or free text about persons. `reason` is
/// a reason's stable id or a text the person was told not to put names in.
struct AuditEvent
{
    qint64 seq = 0; ///< 1, 2, 3 …; set when recorded
    QDateTime at;   ///< UTC; set when recorded
    Id actorId;     ///< set when recorded
    Role role = Role::PrivacyOfficer;
    QString workstation;
    QString action; ///< e.g. RECORDING_IMPORTED; see AuditActions.h
    QString objectType;
    QString objectId;
    AuditOutcome outcome = AuditOutcome::Allowed;
    QString ruleId;
    QString reason;
    QJsonObject detail;
    QByteArray previousHash;
    QByteArray hash;
};

} // namespace voicelog
