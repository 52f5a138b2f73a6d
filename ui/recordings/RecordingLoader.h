// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <recordings/JudgementService.h>
#include <recordings/RecordingService.h>
#include <retention/DueAssessment.h>
#include <retention/HoldStore.h>
#include <retention/ProofService.h>

#include <QObject>

namespace voicelog {

class HoldService;
class Jobs;
class ListeningService;
class RetentionService;

/// What the detail pane shows of one recording, without sound and waveform.
struct RecordingDetails
{
    Recording recording;
    QList<Segment> segments;
    std::optional<Transcript> transcript;
    std::optional<Sidecar> sidecar;
    QList<LifeEvent> life;
    RecordingStanding standing;
    QString fittingReason; ///< kind, to listen for; empty: any
    QList<AnnouncementEvidence> announcements;
    std::optional<Due> due;     ///< when it must be destroyed, as far as was computed
    QList<RecordingHold> holds; ///< ended ones too
    ProofService::Links proof;
};

/// Fetches one recording for showing: first its data, then its waveform, each on a worker. A new load makes the answers
/// of the one before unwanted. Owned by the page.
class RecordingLoader : public QObject
{
    Q_OBJECT

public:
    /// What it reads from.
    struct Sources
    {
        RecordingService &recordings;
        const ListeningService &listening;
        const JudgementService &judgements;
        const HoldService &holds;
        const RetentionService &retention;
        const ProofService &proofs;
    };

    RecordingLoader(const Sources &sources, Jobs &jobs, QObject *parent = nullptr);

    void load(const Id &vault, const Id &recording);
    /// Another page knows the id alone.
    void find(const QString &idOrNumber);
    /// The same recording again, without its waveform: after a change.
    void reload();
    void clear();

Q_SIGNALS:
    void loaded(const voicelog::RecordingDetails &details);
    void reloaded(const voicelog::RecordingDetails &details);
    void peaksLoaded(const voicelog::PeakPyramid &peaks);
    void failed(const voicelog::Error &error);
    /// The one that was shown was destroyed, or this account may not see it any more.
    void gone(const voicelog::Error &error);

private:
    [[nodiscard]] static bool isGone(const Error &error);
    /// Another recording; what is still on its way is not wanted any more.
    [[nodiscard]] quint64 begin();
    void loadPeaks();
    [[nodiscard]] static Result<RecordingDetails> read(const Sources &sources, const Result<Recording> &found);
    static void addRetention(RecordingDetails &details);

    const Sources m_sources;
    Jobs &m_jobs;
    Id m_vault;
    Id m_recording;
    quint64 m_generation = 0;
    quint64 m_reloads = 0; ///< asked for so far: only the last one's answer counts
};

} // namespace voicelog
