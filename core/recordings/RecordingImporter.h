// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RecordingDraft.h"
#include "SoughtAnnouncement.h"

#include <audio/AudioDecoder.h>
#include <base/Id.h>
#include <base/Progress.h>
#include <base/Result.h>

#include <functional>
#include <memory>

namespace voicelog {

class ImportCondition;
class RecordingJudgeMaker;
class Session;

struct ImportTarget
{
    Id vaultId;
    Id programmeId;
    QString numberPrefix; ///< of readable numbers, from the programme
    /// Judges what is taken in, so that it becomes ACTIVE or RESTRICTED; without it, it stays IMPORTED.
    std::shared_ptr<const RecordingJudgeMaker> judge = {};
    std::shared_ptr<const ImportCondition> condition = {}; ///< of the vault, if it has any
    Id caseId = {};                                        ///< of a case's vault
    QList<SoughtAnnouncement> announcements = {}; ///< of the programme: looked for in each call's first minutes
};

/// What became of one draft.
struct ImportOutcome
{
    enum class Kind { Imported, AlreadyThere, Refused };
    qsizetype draft = 0; ///< index in the given list
    Kind kind = Kind::Imported;
    Id recordingId; ///< of the new or the earlier one
    QString number;
    AudioWarnings warnings;
    qsizetype announcements = 0; ///< proofs of an announcement, from the call data and heard
    std::optional<Error> error;  ///< when refused
};

struct ImportSummary
{
    qint64 imported = 0;
    qint64 alreadyThere = 0;
    qint64 refused = 0;
    qint64 warned = 0;
    bool cancelled = false;
};

/// Takes drafts into a vault: hashes and decodes each sound once (for format, length and peaks), keeps the original
/// bytes, and commits whole recordings with their audit events. Outcomes are reported after their commit, so what was
/// reported is there after a power cut. Several workers decode; one writes. Small files commit in batches, large ones
/// are stored in pieces that stay invisible until the last; memory does not follow the size of a file or their number.
class RecordingImporter
{
public:
    using OutcomeFunction = std::function<void(const ImportOutcome &)>;
    /// Gives the next draft, or nothing at the end: drafts are made as they are needed. Called from the import's own
    /// threads, one call at a time; outcomes and progress come on the thread that called run().
    using DraftSource = std::function<std::optional<RecordingDraft>()>;

    RecordingImporter(Session &session, ImportTarget target);
    /// `totals` are for the progress; unknown ones are 0. One bad draft never stops the rest; only a failure of the
    /// archive itself (disk full, locked) ends the import, with an error.
    [[nodiscard]] Result<ImportSummary> run(const DraftSource &drafts, Progress totals, const OutcomeFunction &outcome,
                                            const ProgressFunction &progress, const CancelToken &cancel);
    /// A dry run: what would come of one draft, without storing.
    [[nodiscard]] ImportOutcome check(const RecordingDraft &draft) const;

private:
    Session &m_session;
    ImportTarget m_target;
};

} // namespace voicelog
