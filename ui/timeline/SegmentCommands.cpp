// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SegmentCommands.h"

#include "SegmentText.h"
#include "TimelineView.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace voicelog {

/// One step: a segment from one state to another, where nothing means that it is not there.
class SegmentCommand : public QUndoCommand
{
public:
    SegmentCommand(SegmentCommands &commands, std::optional<Segment> before, std::optional<Segment> after,
                   const QString &text)
        : QUndoCommand(text), m_commands(commands), m_before(std::move(before)), m_after(std::move(after)),
          m_broken(commands.brokenFlag(segmentId()))
    {
        m_age.start();
    }

    void redo() override { go(m_after); }
    void undo() override { go(m_before); }
    [[nodiscard]] int id() const override { return 1; }
    /// Nudging a segment along with the keys is one step.
    bool mergeWith(const QUndoCommand *command) override
    {
        const auto *other = static_cast<const SegmentCommand *>(command);
        const bool same = m_before && m_after && other->m_before && other->m_after &&
                          segmentId() == other->segmentId() && m_broken == other->m_broken && text() == other->text();
        if (!same || m_age.elapsed() > mergeWithinMs || m_after->label != other->m_after->label)
            return false;
        m_after = other->m_after;
        m_age.restart();
        return true;
    }
    [[nodiscard]] bool isBroken() const { return *m_broken; }

private:
    static constexpr qint64 mergeWithinMs = 1000;

    [[nodiscard]] Id segmentId() const { return m_before ? m_before->id : m_after->id; }
    void go(const std::optional<Segment> &goal)
    {
        if (isBroken())
            setObsolete(true); // the stack deletes it
        else
            m_commands.bring(segmentId(), goal);
    }

    SegmentCommands &m_commands;
    std::optional<Segment> m_before;
    std::optional<Segment> m_after;
    SegmentCommands::Broken m_broken;
    QElapsedTimer m_age;
};

SegmentCommands::SegmentCommands(SegmentEditor &editor, const Clock &clock, QObject *parent)
    : QObject(parent), m_editor(editor), m_clock(clock)
{
    connect(&m_stack, &QUndoStack::indexChanged, this, &SegmentCommands::dropBrokenSteps);
}

SegmentCommands::~SegmentCommands() = default;

void SegmentCommands::attach(TimelineView *view)
{
    const auto refresh = [this, view] {
        view->setSegments(m_shown);
        view->setPendingSegments(pending());
    };
    connect(this, &SegmentCommands::segmentsChanged, view, refresh);
    connect(view, &TimelineView::segmentAddRequested, this,
            [this, view](SegmentKind kind, TimeRange range) { view->setCurrentSegment(add(kind, range)); });
    connect(view, &TimelineView::segmentChangeRequested, this, &SegmentCommands::change);
    connect(view, &TimelineView::segmentRemoveRequested, this, &SegmentCommands::remove);
    refresh();
}

void SegmentCommands::setSegments(const QList<Segment> &segments)
{
    ++m_epoch;
    m_stack.clear();
    m_waiting.clear();
    m_storing.reset();
    m_broken.clear();
    m_stored.clear();
    for (const Segment &segment : segments)
        m_stored.insert(segment.id, segment);
    m_shown = segments;
    Q_EMIT segmentsChanged();
}

QList<Id> SegmentCommands::pending() const
{
    QList<Id> ids;
    if (m_storing)
        ids << *m_storing;
    for (const Step &step : m_waiting)
        ids << step.id;
    return ids;
}

Id SegmentCommands::add(SegmentKind kind, TimeRange range, const QString &label)
{
    Segment segment;
    segment.id = Id::create(m_clock);
    segment.kind = kind;
    segment.range = range;
    segment.label = label;
    m_stack.push(new SegmentCommand(*this, {}, segment, tr("add segment")));
    return segment.id;
}

void SegmentCommands::change(const Segment &segment)
{
    const auto before = shown(segment.id);
    if (!before || *before == segment)
        return;
    const QString text = before->label != segment.label                         ? tr("rename segment")
                         : before->kind != segment.kind                         ? tr("change kind of segment")
                         : before->range.duration() == segment.range.duration() ? tr("move segment")
                                                                                : tr("resize segment");
    m_stack.push(new SegmentCommand(*this, before, segment, text));
}

void SegmentCommands::remove(const Segment &segment)
{
    if (const auto before = shown(segment.id))
        m_stack.push(new SegmentCommand(*this, before, {}, tr("remove segment")));
}

std::optional<Segment> SegmentCommands::shown(const Id &id) const
{
    const auto found = std::ranges::find(m_shown, id, &Segment::id);
    return found == m_shown.end() ? std::nullopt : std::optional(*found);
}

SegmentCommands::Broken SegmentCommands::brokenFlag(const Id &id)
{
    Broken &flag = m_broken[id];
    if (!flag)
        flag = std::make_shared<bool>(false);
    return flag;
}

void SegmentCommands::show(const Id &id, const std::optional<Segment> &segment)
{
    const auto found = std::ranges::find(m_shown, id, &Segment::id);
    if (found != m_shown.end() && segment)
        *found = *segment;
    else if (found != m_shown.end())
        m_shown.erase(found);
    else if (segment)
        m_shown << *segment;
}

void SegmentCommands::bring(const Id &id, const std::optional<Segment> &goal)
{
    show(id, goal);
    // What still waits for this segment is overtaken: only where it ends up is stored.
    std::erase_if(m_waiting, [&id](const Step &step) { return step.id == id; });
    m_waiting.push_back({id, goal});
    storeNext();
    Q_EMIT segmentsChanged();
}

void SegmentCommands::storeNext()
{
    while (!m_storing && !m_waiting.empty()) {
        const Step step = m_waiting.front();
        m_waiting.pop_front();
        const auto stored = m_stored.constFind(step.id);
        const bool isStored = stored != m_stored.constEnd();
        if (!step.goal && !isStored)
            continue;
        m_storing = step.id;
        const auto done = [self = QPointer(this), epoch = m_epoch,
                           id = step.id](const Result<std::optional<Segment>> &r) {
            SegmentCommands *commands = self.data();
            if (commands && commands->m_epoch == epoch)
                commands->finished(id, r);
        };
        const auto kept = [done](const Result<Segment> &r) {
            done(r ? Result<std::optional<Segment>>(*r) : Result<std::optional<Segment>>(fail(r)));
        };
        if (!step.goal) {
            m_editor.remove(*stored, [done](const Result<void> &r) {
                done(r ? Result<std::optional<Segment>>(std::nullopt) : Result<std::optional<Segment>>(fail(r)));
            });
            continue;
        }
        Segment goal = *step.goal;
        goal.version = isStored ? stored->version : 0;
        if (isStored)
            m_editor.change(goal, kept);
        else
            m_editor.add(goal, kept);
    }
}

void SegmentCommands::finished(const Id &id, const Result<std::optional<Segment>> &result)
{
    m_storing.reset();
    if (result) {
        if (*result)
            m_stored.insert(id, **result);
        else
            m_stored.remove(id);
    } else {
        std::erase_if(m_waiting, [&id](const Step &step) { return step.id == id; });
        *brokenFlag(id) = true;
        m_broken.remove(id);
    }
    const bool waits = std::ranges::any_of(m_waiting, [&id](const Step &step) { return step.id == id; });
    if (!waits) {
        const auto stored = m_stored.constFind(id);
        show(id, stored == m_stored.constEnd() ? std::nullopt : std::optional(*stored));
    }
    if (!result)
        dropBrokenSteps();
    storeNext();
    Q_EMIT segmentsChanged();
    if (!result)
        Q_EMIT failed(result.error());
}

void SegmentCommands::dropBrokenSteps()
{
    // A broken step that is next to be undone or redone is called, does nothing, and is deleted by the stack: so no
    // person's Undo is ever spent on it.
    if (std::exchange(m_dropping, true))
        return;
    const auto broken = [this](int index) {
        const auto *command = static_cast<const SegmentCommand *>(m_stack.command(index));
        return command && command->isBroken();
    };
    while (m_stack.canUndo() && broken(m_stack.index() - 1))
        m_stack.undo();
    while (m_stack.canRedo() && broken(m_stack.index()))
        m_stack.redo();
    m_dropping = false;
}

} // namespace voicelog
