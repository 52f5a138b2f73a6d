// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "DecodedSamples.h"
#include "Listening.h"
#include "RecordingLoader.h"

#include <QWidget>

class QSplitter;

namespace voicelog {

class AnnouncementEditing;
class CallDataEditing;
class PageActions;
class PlayerBar;
class RecordingHeader;
class RecordingTabs;
class SegmentEditing;
class TimelineView;
struct RecordingsContext;

/// One recording: heading, player, the timeline of its sound, and tabs with what was said, its call data, their source
/// and its history. It loads and shows; playing, segments and call data have classes of their own, which it connects.
class RecordingDetail : public QWidget
{
    Q_OBJECT

public:
    RecordingDetail(const RecordingsContext &context, PageActions &actions, QWidget *parent = nullptr);
    ~RecordingDetail() override;

    void setProgrammeNames(const QHash<Id, QString> &names, const QSet<Id> &cases);
    void showRecording(const Id &vault, const Id &recording);
    void findRecording(const QString &idOrNumber);
    /// The same one again: it was changed elsewhere.
    void reload() { m_loader.reload(); }
    [[nodiscard]] const std::optional<Recording> &recording() const { return m_recording; }
    [[nodiscard]] qint64 positionMs() const { return m_listening.positionMs(); }
    [[nodiscard]] TimelineView *timeline() const { return m_timeline; }
    [[nodiscard]] TimeRange selection() const;
    [[nodiscard]] CallDataEditing &callData() { return *m_callData; }
    /// Sound is dropped and the end of listening stored.
    void stop();

Q_SIGNALS:
    /// Null while none is shown.
    void recordingChanged(const voicelog::Id &recording);
    /// Something about it was stored.
    void stored();
    void failed(const voicelog::Error &error);
    /// The recording was destroyed, or may not be seen any more: the page makes this anew, so that nothing of it stays.
    void gone(const voicelog::Error &error);
    /// Somebody wants to check an employee with it.
    void employeeCheckWanted(const voicelog::Recording &recording);
    /// To see the hold of this number.
    void holdRequested(const QString &number);

private:
    void makeWidgets();
    void connectPlaying();
    void connectStoring();
    void present(const RecordingDetails &details, bool again);
    void showPeaks(const PeakPyramid &peaks);
    void askReason(const Recording &recording);
    void goToTime();
    void updateActions();
    /// Why its proof cannot be kept apart; empty if it can.
    [[nodiscard]] QString whyNoProof(const RecordingDetails &details) const;

    const RecordingsContext &m_context;
    PageActions &m_actions;
    RecordingLoader m_loader;
    Listening m_listening;
    DecodedSamples m_samples;
    std::optional<Recording> m_recording;
    QList<TranscriptCue> m_cues;
    QList<AnnouncementEvidence> m_announcements;
    QString m_whyNoProof;
    QHash<Id, QString> m_programmes;
    QSet<Id> m_cases; ///< monitoring cases: what belongs to one may be heard to check an employee
    RecordingHeader *m_header = nullptr;
    PlayerBar *m_player = nullptr;
    TimelineView *m_timeline = nullptr;
    SegmentEditing *m_segments = nullptr;
    AnnouncementEditing *m_announcing = nullptr;
    QSplitter *m_splitter = nullptr;
    RecordingTabs *m_tabs = nullptr;
    CallDataEditing *m_callData = nullptr;
    QString m_fittingReason; ///< kind; empty: any
    QString m_lastReason;    ///< kind, offered again
};

} // namespace voicelog
