// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <recordings/AnnouncementEvidence.h>
#include <recordings/Recording.h>
#include <recordings/Segment.h>

#include <QObject>

namespace voicelog {

class AnnouncementTab;
class PageActions;
class TimelineView;
struct Programme;
struct RecordingsContext;

/// Proves the announcement of the recording that is shown: marks a stretch as it, has it looked for in the sound, takes
/// a proof away. Each is a job; what came of it is stored and shown by whoever listens to the signals. Owned by the
/// detail pane.
class AnnouncementEditing : public QObject
{
    Q_OBJECT

public:
    AnnouncementEditing(const RecordingsContext &context, PageActions &actions, TimelineView *timeline,
                        AnnouncementTab *tab);

    void setRecording(const Recording &recording, const QList<AnnouncementEvidence> &announcements);

Q_SIGNALS:
    void stored();
    void failed(const voicelog::Error &error);
    /// Something is to be seen on the tab.
    void told();

private:
    void updateActions();
    void mark();
    void askWhatIsSaid(const Programme &programme);
    void hear();
    void remove();
    /// The selection, or else the segment that is chosen.
    [[nodiscard]] TimeRange stretch() const;

    const RecordingsContext &m_context;
    PageActions &m_actions;
    TimelineView *m_timeline;
    AnnouncementTab *m_tab;
    std::optional<Recording> m_recording;
    bool m_busy = false;
};

} // namespace voicelog
