// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Judgement.h"
#include "RecordingEnums.h"

#include <archive/Database.h>

#include <QHash>

namespace voicelog {

/// A RESTRICTED recording, and since when a rule has stood against it.
struct RestrictedRecording
{
    qint64 rec = 0;
    QString number;
    QDateTime since;
    bool dated = false; ///< retention has given it a day
};

/// The outcomes that were stored last in a transaction, so that what recordings share is not written out for each.
struct KnownOutcomes
{
    struct One
    {
        QList<RuleResult> results;
        qint64 key = 0;
    };
    static constexpr qsizetype most = 16;
    QList<One> last;
};

/// Judgements of the recordings of one vault. What is the same for many recordings (the outcomes, and the facts about
/// their programme) is stored once; each has the facts of its own beside it. Use it within the caller's transaction.
class JudgementStore
{
public:
    /// `known` is of this transaction alone.
    explicit JudgementStore(Database &database, KnownOutcomes *known = nullptr) : m_database(database), m_known(known)
    {
    }

    /// The last one; seq 0 if there is none.
    [[nodiscard]] Result<Judgement> latest(qint64 rec);
    /// All of them, the newest first.
    [[nodiscard]] Result<QList<Judgement>> history(qint64 rec);
    /// Adds it unless the last one said the same from the same facts. True if it was added. What fails now can be
    /// filtered by from then on.
    [[nodiscard]] Result<bool> add(qint64 rec, const QDateTime &at, const QList<RuleResult> &results);
    /// The time of the first judgement from which on the rule has failed without a break; invalid if it holds now.
    [[nodiscard]] Result<QDateTime> failingSince(qint64 rec, const QString &ruleId);

    /// The RESTRICTED recordings that fail the rule, each with what failingSince() says of it, in one pass.
    [[nodiscard]] Result<QList<RestrictedRecording>> restrictedSince(const QString &ruleId);

    /// How many recordings of the vault fail each rule, by rule.
    [[nodiscard]] Result<QHash<QString, qint64>> failingCounts();

    [[nodiscard]] Result<RecordingState> state(qint64 rec);
    /// The version stays: the state is derived, and nothing that people edit changed.
    [[nodiscard]] Result<void> setState(qint64 rec, RecordingState state, const QDateTime &at, const Id &by);
    /// The row keys after the given one, in order.
    [[nodiscard]] Result<QList<qint64>> keysAfter(qint64 rec, int count);
    [[nodiscard]] Result<qint64> recordingCount();

private:
    /// A negative count: all.
    [[nodiscard]] Result<QList<Judgement>> newest(qint64 rec, int count);
    [[nodiscard]] Result<qint64> outcomesOf(const QList<RuleResult> &results);
    [[nodiscard]] Result<qint64> outcomesKey(const QByteArray &body);
    [[nodiscard]] Result<void> setFailing(qint64 rec, const QList<RuleResult> &results);
    Database &m_database;
    KnownOutcomes *m_known;
};

} // namespace voicelog
