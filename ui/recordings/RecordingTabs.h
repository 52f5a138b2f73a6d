// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RecordingLoader.h"

#include <QTabWidget>

class QStackedWidget;

namespace voicelog {

class AnnouncementTab;
class CallDataForm;
class EmptyState;
class HistoryTab;
class PageActions;
class RulesTab;
class SourceView;
class TranscriptView;
struct DueStarts;
struct RecordingsContext;

/// What is known of a recording beside its sound: transcript, call data, their source, history. Attaches transcripts.
class RecordingTabs : public QTabWidget
{
    Q_OBJECT

public:
    RecordingTabs(const RecordingsContext &context, PageActions &actions, QWidget *parent = nullptr);

    /// `again`: the same recording, after a change.
    void setDetails(const RecordingDetails &details, const QStringList &channelNames, bool again);
    [[nodiscard]] TranscriptView *transcript() const { return m_transcript; }
    [[nodiscard]] CallDataForm *form() const { return m_form; }
    [[nodiscard]] AnnouncementTab *announcements() const { return m_announcements; }
    void showCallData();
    void showAnnouncements();
    /// Whether call data were typed that are not stored.
    void markDraft(bool draft);

Q_SIGNALS:
    void stored();
    void failed(const voicelog::Error &error);
    void holdRequested(const QString &number);
    void recordingRequested(const QString &number);

private:
    void addTranscriptTab();
    void addCallDataTab();
    void addSourceTab();
    void showSidecar(const std::optional<Sidecar> &sidecar);
    void chooseTranscript();
    void attach(const QString &path);
    [[nodiscard]] bool asksTermDates() const;
    void readTermDates();
    void editTermDates(const Recording &recording, const DueStarts &starts);

    const RecordingsContext &m_context;
    PageActions &m_actions;
    std::optional<Recording> m_recording;
    QList<TranscriptCue> m_cues;
    QStackedWidget *m_transcriptStack = nullptr;
    TranscriptView *m_transcript = nullptr;
    QWidget *m_callDataTab = nullptr;
    CallDataForm *m_form = nullptr;
    QStackedWidget *m_sourceStack = nullptr;
    SourceView *m_source = nullptr;
    AnnouncementTab *m_announcements = nullptr;
    RulesTab *m_rules = nullptr;
    HistoryTab *m_history = nullptr;
};

} // namespace voicelog
