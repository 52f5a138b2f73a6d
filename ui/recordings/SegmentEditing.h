// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "SegmentStoreEditor.h"

#include <timeline/SegmentCommands.h>

#include <QObject>

namespace voicelog {

class PageActions;
class TimelineView;
struct RecordingsContext;

/// Puts the parts of segment editing together: the timeline asks, SegmentCommands keep the undo steps, the editor
/// stores, and where somebody else was first the person chooses between both versions. Owned by the detail pane.
class SegmentEditing : public QObject
{
    Q_OBJECT

public:
    SegmentEditing(const RecordingsContext &context, PageActions &actions, TimelineView *timeline);
    ~SegmentEditing() override;

    void setRecording(const Id &vault, const Id &recording, const QList<Segment> &segments);
    /// Fresh from the archive: only where nothing here is unsaved or undoable, else the person's steps come first.
    void refresh(const QList<Segment> &segments);
    [[nodiscard]] QList<Segment> segments() const { return m_commands.segments(); }

Q_SIGNALS:
    void stored();
    void failed(const voicelog::Error &error);
    /// Somebody else's segments are shown now: what was read before them is out of date.
    void overtaken();

private:
    void connectActions();
    void updateActions();
    void resolve(const Segment &mine);
    void showConflict(const Segment &mine, const QList<Segment> &now);

    const RecordingsContext &m_context;
    PageActions &m_actions;
    TimelineView *m_timeline;
    SegmentStoreEditor m_editor;
    SegmentCommands m_commands;
    Id m_vault;
    Id m_recording;
};

} // namespace voicelog
