// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "StateLook.h"

#include <interchange/ImportCoverage.h>
#include <interchange/ImportScan.h>
#include <recordings/RecordingImporter.h>

#include <QCoreApplication>
#include <QDateTime>

namespace voicelog {

/// One call of an import as its table and its report show it: what was found, and what became or will become of it.
struct ImportItem
{
    Q_DECLARE_TR_FUNCTIONS(ImportItem)

public:
    enum class Status { Unchecked, WillCome, Imported, AlreadyThere, Refused, NotTaken };

    QStringList paths;
    QDateTime startedAt; ///< invalid if not told
    qint64 durationMs = -1;
    QString parties;
    QString line;
    Status status = Status::Unchecked;
    QString number; ///< of the recording, once it is in
    AudioWarnings warnings;
    bool announced = false; ///< its call data or its sound prove the announcement
    QStringList notes;      ///< ids of RecordingDraft::notes
    QStringList signatures; ///< what is to be said of them, in words
    QList<ImportGap> gaps;  ///< what no rule covers of it
    std::optional<Error> error;

    /// `done`: it was imported, and not only looked at.
    void take(const ImportOutcome &outcome, bool done);
    void takeDraft(const RecordingDraft &draft, const ImportCoverage &coverage);

    [[nodiscard]] QString fileName() const;
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] ToneLook look() const;
    /// What is odd or wrong, in words; empty if nothing is.
    [[nodiscard]] QString remarks() const;
    [[nodiscard]] static QString gapText(ImportGap gap);
    [[nodiscard]] bool isOdd() const { return error || warnings != AudioWarnings() || !gaps.isEmpty(); }
};

} // namespace voicelog
