// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Hold.h"

#include <archive/Database.h>

#include <QHash>

namespace voicelog {

/// One hold on one recording, as it stands in the recording's vault.
struct RecordingHold
{
    Id hold = {};
    HoldKind kind = HoldKind::Legal;
    QString number = {};
    QDate fromOn = {};
    QDate untilOn = {}; ///< the first day that it does not keep; null: not known
    [[nodiscard]] bool isInForceOn(QDate day) const { return day >= fromOn && (!untilOn.isValid() || day < untilOn); }
};

/// Holds: their numbers and dates in governance.db, what they keep and their words in the vault. Use it within the
/// caller's transaction. What is about recordings and words needs the connection of the hold's vault.
class HoldStore
{
public:
    explicit HoldStore(Database &database) : m_database(database) {}

    // In governance
    [[nodiscard]] Result<void> add(const Hold &hold);
    /// errors::Conflict unless the stored version is the one before this one's.
    [[nodiscard]] Result<void> update(const Hold &hold);
    /// Of one vault, or of all where it is null; the oldest first.
    [[nodiscard]] Result<QList<Hold>> holds(const Id &vault = {});
    /// errors::NotFound.
    [[nodiscard]] Result<Hold> hold(const Id &id);
    /// By id or number. errors::NotFound.
    [[nodiscard]] Result<Hold> find(const QString &idOrNumber);
    [[nodiscard]] Result<QString> nextNumber(int year);

    // In the vault
    [[nodiscard]] Result<void> addText(const Id &hold, const HoldText &text);
    [[nodiscard]] Result<HoldText> text(const Id &hold);
    [[nodiscard]] Result<void> setReleaseReason(const Id &hold, const QString &reason);
    [[nodiscard]] Result<void> keep(qint64 rec, const RecordingHold &kept);
    /// The day up to which all recordings of the hold are kept; but for those that it let go before `since`, where that
    /// is given.
    [[nodiscard]] Result<void> setUntil(const Id &hold, QDate untilOn, QDate since = {});
    /// That day of one of its recordings alone. True if it was kept for longer.
    [[nodiscard]] Result<bool> letGo(const Id &hold, qint64 rec, QDate untilOn);
    /// Whether it keeps anything that is still there after that day.
    [[nodiscard]] Result<bool> keepsAny(const Id &hold, QDate day);
    /// The row keys of what it is on and is still there.
    [[nodiscard]] Result<QList<qint64>> recordings(const Id &hold);
    [[nodiscard]] Result<QList<RecordingHold>> ofRecording(qint64 rec);
    /// Those of the whole vault, ended ones too.
    [[nodiscard]] Result<QHash<qint64, QList<RecordingHold>>> byRecording();

private:
    [[nodiscard]] Result<QList<Hold>> read(const Id &id, const Id &vault, const QString &number);
    Database &m_database;
};

} // namespace voicelog
