// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "SegmentEditor.h"

#include <base/Clock.h>

#include <QHash>
#include <QList>
#include <QObject>
#include <QUndoStack>

#include <deque>
#include <memory>
#include <optional>

namespace voicelog {

class TimelineView;

/// Changes of a recording's segments with undo. A change shows at once and is stored by the SegmentEditor, one after
/// another; what is not stored yet is `pending`. When storing fails, the segment goes back to what is stored,
/// everything that was waiting for it is dropped, and its steps leave the undo stack: there is nothing left that they
/// would undo. Owned by the page, for one recording at a time; setSegments() begins with another.
class SegmentCommands : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    SegmentCommands(SegmentEditor &editor, const Clock &clock, QObject *parent = nullptr);
    ~SegmentCommands() override;

    /// Shows these segments in the view and carries out what it asks for.
    void attach(TimelineView *view);
    /// What the archive holds. Forgets all steps, and the answers that are still to come.
    void setSegments(const QList<Segment> &segments);

    /// As they are shown: with changes that are not stored yet.
    [[nodiscard]] QList<Segment> segments() const { return m_shown; }
    [[nodiscard]] QList<Id> pending() const;
    [[nodiscard]] QUndoStack *undoStack() { return &m_stack; }

    Id add(SegmentKind kind, TimeRange range, const QString &label = {});
    void change(const Segment &segment);
    void remove(const Segment &segment);

Q_SIGNALS:
    void segmentsChanged();
    void failed(const voicelog::Error &error);

private:
    friend class SegmentCommand;
    /// Set when a segment's steps have become meaningless; shared by all of them.
    using Broken = std::shared_ptr<bool>;
    struct Step
    {
        Id id;
        std::optional<Segment> goal; ///< nothing: removed
    };

    void bring(const Id &id, const std::optional<Segment> &goal);
    void show(const Id &id, const std::optional<Segment> &segment);
    void storeNext();
    void finished(const Id &id, const Result<std::optional<Segment>> &result);
    void dropBrokenSteps();
    [[nodiscard]] Broken brokenFlag(const Id &id);
    [[nodiscard]] std::optional<Segment> shown(const Id &id) const;

    SegmentEditor &m_editor;
    const Clock &m_clock;
    QUndoStack m_stack;
    QList<Segment> m_shown;
    QHash<Id, Segment> m_stored;
    QHash<Id, Broken> m_broken;
    std::deque<Step> m_waiting;
    std::optional<Id> m_storing;
    int m_epoch = 0; ///< answers of an earlier recording are not ours
    bool m_dropping = false;
};

} // namespace voicelog
