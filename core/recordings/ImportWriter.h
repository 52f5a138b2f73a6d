// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "DraftPreparer.h"
#include "RecordingJudge.h"

#include <archive/Session.h>

#include <functional>

namespace voicelog {

/// The storing part of an import: one connection, one thread, short transactions. Whatever it reports is committed.
class ImportWriter
{
public:
    using ByteFunction = std::function<void(qint64)>;

    [[nodiscard]] static Result<ImportWriter> open(Session &session, const ImportTarget &target);

    /// Stores small drafts in as few transactions as their size and time allow; reports each after its commit.
    [[nodiscard]] Result<void> write(const QList<PreparedDraft> &batch,
                                     const RecordingImporter::OutcomeFunction &report);
    /// Stores a large draft piece by piece; nobody sees it before the last. `written` hears of each piece.
    [[nodiscard]] Result<ImportOutcome> writeLarge(const PreparedDraft &draft, const ByteFunction &written,
                                                   const CancelToken &cancel);
    /// Removes what imports that were cut off long ago left behind.
    [[nodiscard]] Result<void> removeAbandoned(const CancelToken &cancel);

private:
    ImportWriter(Session &session, const ImportTarget &target, Database database);
    [[nodiscard]] Result<ImportOutcome> store(const PreparedDraft &draft, const QList<qint64> &pendingMedia,
                                              std::optional<RecordingJudge> &judge);
    /// For one transaction.
    [[nodiscard]] std::optional<RecordingJudge> judge();
    [[nodiscard]] Result<std::optional<ImportOutcome>> known(const PreparedDraft &draft);
    [[nodiscard]] Result<void> storeParts(const PreparedDraft &draft, qint64 rec, const QList<qint64> &pendingMedia);
    [[nodiscard]] Result<void> auditImport(const PreparedDraft &draft, const Id &id);
    [[nodiscard]] Result<void> auditRefusal(const PreparedDraft &draft);
    [[nodiscard]] Result<void> storePieces(const PreparedDraft &draft, QList<qint64> &media,
                                           const ByteFunction &written, const CancelToken &cancel);
    [[nodiscard]] Result<void> storeLeg(const PreparedLeg &leg, qint64 medium, const ByteFunction &written,
                                        const CancelToken &cancel);

    Session *m_session;
    ImportTarget m_target;
    Database m_database;
};

} // namespace voicelog
