// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RetentionPlan.h"
#include "RetentionReport.h"
#include "RetentionSource.h"

#include <base/Progress.h>

#include <functional>

namespace voicelog {

class Session;
class VaultPlanner;

/// Carries out what a plan shows as ready. What keeps a recording is asked again inside the transaction that destroys
/// it, and each transaction makes its certificate: whenever the power fails, what is gone is on record and what is on
/// record is gone.
class Destroyer
{
public:
    Destroyer(Session &session, const RuleBook &book, const RetentionSource &source, QDate backupExpiresOn,
              RetentionReport &report)
        : m_session(session), m_book(book), m_source(source), m_backupExpiresOn(backupExpiresOn), m_report(report)
    {
    }

    using DoneFunction = std::function<void(qint64 recordings)>;
    /// `exceptions` are what else of the vault is due and kept.
    [[nodiscard]] Result<void> recordings(const RetentionItem &item, const QList<DestructionException> &exceptions,
                                          const DoneFunction &done, const CancelToken &cancel);
    [[nodiscard]] Result<void> vault(const RetentionItem &item, const QList<DestructionException> &exceptions);

private:
    struct Done
    {
        qsizetype next = 0;  ///< to look at
        bool goesOn = false; ///< what the indexes still keep is left to a later transaction (RecordingEraser::Run)
    };
    /// At most `atOnce` of them, from `from.next`.
    [[nodiscard]] Result<Done> destroySome(Database &database, const RetentionItem &item, Done from,
                                           const QList<DestructionException> &exceptions, qsizetype atOnce);
    [[nodiscard]] Result<DestructionRecord> recordFor(Database &database, const RetentionItem &item) const;
    [[nodiscard]] Result<void> putOnRecord(Database &database, DestructionRecord &record) const;
    struct VaultStock
    {
        QSet<Id> empty;            ///< holds on nothing that is still there
        QHash<Id, QDate> calledOn; ///< of all its recordings
    };
    [[nodiscard]] Result<void> takeStock(const RetentionItem &item, DestructionRecord &record, VaultStock &stock) const;
    void leave(const RetentionItem &item, const QString &why, qint64 recordings);

    Session &m_session;
    const RuleBook &m_book;
    const RetentionSource &m_source;
    QDate m_backupExpiresOn;
    RetentionReport &m_report;
};

} // namespace voicelog
