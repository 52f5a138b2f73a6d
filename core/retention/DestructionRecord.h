// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "DueClass.h"

#include <base/Id.h>
#include <base/Result.h>

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace voicelog {

enum class DestructionWhat { WholeVault, Recordings };
/// WHOLE_VAULT, RECORDINGS.
[[nodiscard]] QLatin1StringView destructionWhatId(DestructionWhat what);
[[nodiscard]] std::optional<DestructionWhat> destructionWhatFromId(QStringView id);

/// What was left out of a destruction, and why: held recordings of the same vault.
struct DestructionException
{
    QString kind = {};   ///< a HoldKind's id
    QString number = {}; ///< of the hold or the request
    QDate untilOn = {};  ///< null: not known
    qint64 recordings = 0;
    friend bool operator==(const DestructionException &, const DestructionException &) = default;
};

/// An officer who decided on a destruction, or the account that carried it out.
struct DestructionActor
{
    Id account = {};
    QString role = {};
    friend bool operator==(const DestructionActor &, const DestructionActor &) = default;
};

/// All that stays of what was destroyed (DOMAIN 3.7): no names, numbers of telephones, call times, hashes or words.
/// Its number is the certificate's too.
struct DestructionRecord
{
    Id id = {};
    QString number = {}; ///< DST-2026-0001
    Id vaultId = {};
    QString vaultNumber = {}; ///< of the programme or the case
    DestructionWhat what = DestructionWhat::Recordings;
    DueClass dueClass = DueClass::Quality;
    QString ruleId = {};
    QDate dueOn = {}; ///< the earliest of them
    Id orderId = {};  ///< null where silence destroys
    QList<Id> recordings = {};
    qint64 count = 0;
    qint64 totalDurationMs = 0;
    QString monthFrom = {};   ///< "2026-03": of the earliest call …
    QString monthTo = {};     ///< … and of the latest
    QStringList methods = {}; ///< KEY_DESTROYED, ROWS_DELETED, PAGES_OVERWRITTEN
    QDateTime executedAt = {};
    DestructionActor executedBy = {};
    DestructionActor proposedBy = {};
    DestructionActor approvedBy = {};
    bool fourEyes = true;       ///< false: the organisation has one officer, who confirms his own proposals
    QDate backupExpiresOn = {}; ///< from then on no backup can hold it any more
    QList<DestructionException> exceptions = {};

    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing if a member is missing or malformed.
    [[nodiscard]] static std::optional<DestructionRecord> fromJson(const QJsonObject &object);
    friend bool operator==(const DestructionRecord &, const DestructionRecord &) = default;
};

} // namespace voicelog
