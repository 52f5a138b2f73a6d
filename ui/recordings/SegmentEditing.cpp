// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SegmentEditing.h"

#include "PageActions.h"
#include "RecordingsContext.h"
#include "SentenceCase.h"

#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <common/ConflictDialog.h>
#include <common/Durations.h>
#include <common/Jobs.h>
#include <recordings/RecordingService.h>
#include <timeline/SegmentLanes.h>
#include <timeline/TimelineView.h>
#include <words/EnumText.h>

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;
using Do = voicelog::PageActions::Do;

namespace voicelog {

SegmentEditing::SegmentEditing(const RecordingsContext &context, PageActions &actions, TimelineView *timeline)
    : QObject(timeline), m_context(context), m_actions(actions), m_timeline(timeline),
      m_editor(context.recordings, context.page.jobs), m_commands(m_editor, context.page.session.clock())
{
    m_commands.attach(timeline);
    connect(&m_editor, &SegmentStoreEditor::stored, this, &SegmentEditing::stored);
    connect(&m_editor, &SegmentStoreEditor::conflicted, this, &SegmentEditing::resolve);
    connect(&m_commands, &SegmentCommands::failed, this, [this](const Error &error) {
        if (!error.is(errors::Conflict)) // that one is a question, not a message
            Q_EMIT failed(error);
    });
    connectActions();
    updateActions();
}

SegmentEditing::~SegmentEditing()
{
    m_commands.undoStack()->disconnect(this); // it empties itself when it goes, and the timeline is half gone by then
}

void SegmentEditing::connectActions()
{
    QUndoStack *stack = m_commands.undoStack();
    connect(m_actions[Do::Undo], &QAction::triggered, stack, &QUndoStack::undo);
    connect(m_actions[Do::Redo], &QAction::triggered, stack, &QUndoStack::redo);
    connect(m_actions[Do::RemoveSegment], &QAction::triggered, this, [this] {
        if (const auto segment = m_timeline->currentSegment())
            m_commands.remove(*segment);
    });
    connect(m_actions[Do::RenameSegment], &QAction::triggered, this, [this] {
        if (auto *lanes = m_timeline->findChild<SegmentLanes *>())
            lanes->renameCurrent();
    });
    connect(stack, &QUndoStack::indexChanged, this, &SegmentEditing::updateActions);
    connect(m_timeline, &TimelineView::currentSegmentChanged, this, &SegmentEditing::updateActions);
    connect(&m_commands, &SegmentCommands::segmentsChanged, this, &SegmentEditing::updateActions);
}

void SegmentEditing::updateActions()
{
    const QUndoStack *stack = m_commands.undoStack();
    const QString undo = stack->undoText();
    const QString redo = stack->redoText();
    m_actions[Do::Undo]->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undo));
    m_actions[Do::Redo]->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redo));
    m_actions.allow(Do::Undo, stack->canUndo(), tr("no segment was changed"));
    m_actions.allow(Do::Redo, stack->canRedo(), tr("nothing was undone"));
    const bool chosen = m_timeline->currentSegment().has_value();
    m_actions.allow(Do::RenameSegment, chosen, tr("select a segment in the timeline first"));
    m_actions.allow(Do::RemoveSegment, chosen, tr("select a segment in the timeline first"));
    const bool any = !m_commands.segments().isEmpty();
    m_actions.allow(Do::PreviousSegment, any, tr("this recording has no segments"));
    m_actions.allow(Do::NextSegment, any, tr("this recording has no segments"));
}

void SegmentEditing::setRecording(const Id &vault, const Id &recording, const QList<Segment> &segments)
{
    m_vault = vault;
    m_recording = recording;
    m_editor.setRecording(vault, recording);
    m_commands.setSegments(segments);
    updateActions();
}

void SegmentEditing::refresh(const QList<Segment> &segments)
{
    const auto ordered = [](QList<Segment> list) {
        std::ranges::sort(list, {}, &Segment::id);
        return list;
    };
    if (!m_commands.pending().isEmpty() || ordered(segments) == ordered(m_commands.segments()))
        return;
    m_commands.setSegments(segments);
    updateActions();
}

void SegmentEditing::resolve(const Segment &mine)
{
    m_context.page.jobs.start(
        this,
        [&service = m_context.recordings, vault = m_vault, recording = m_recording] {
            return service.segments(vault, recording);
        },
        [this, mine, recording = m_recording](const Result<QList<Segment>> &now) {
            if (recording != m_recording)
                return;
            if (now)
                showConflict(mine, *now);
            else
                Q_EMIT failed(now.error());
        });
}

void SegmentEditing::showConflict(const Segment &mine, const QList<Segment> &now)
{
    const QList<Segment> before = m_commands.segments();
    const auto base = std::ranges::find(before, mine.id, &Segment::id);
    const auto theirs = std::ranges::find(now, mine.id, &Segment::id);
    m_commands.setSegments(now);
    updateActions();
    Q_EMIT overtaken();
    if (theirs == now.end()) {
        Q_EMIT failed(Error(errors::NotFound, {{u"what"_s, u"segment"_s}, {u"id"_s, mine.id.toString()}}));
        return;
    }
    const auto kind = [](const Segment &segment) { return sentenceCase(EnumText::of(segment.kind)); };
    const auto from = [](const Segment &segment) { return durations::precise(segment.range.startMs); };
    const auto to = [](const Segment &segment) { return durations::precise(segment.range.endMs); };
    const Segment &begun = base == before.end() ? *theirs : *base;
    auto *dialog = new ConflictDialog(tr("segment"),
                                      {{tr("Kind"), kind(begun), kind(mine), kind(*theirs)},
                                       {tr("From"), from(begun), from(mine), from(*theirs)},
                                       {tr("To"), to(begun), to(mine), to(*theirs)},
                                       {tr("Label"), begun.label, mine.label, theirs->label}},
                                      m_timeline->window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, mine, theirs = *theirs] {
        const QList<bool> useMine = dialog->useMine();
        Segment merged = theirs;
        if (useMine[0])
            merged.kind = mine.kind;
        if (useMine[1])
            merged.range.startMs = mine.range.startMs;
        if (useMine[2])
            merged.range.endMs = mine.range.endMs;
        if (useMine[3])
            merged.label = mine.label;
        if (merged != theirs)
            m_commands.change(merged);
    });
    dialog->open();
}

} // namespace voicelog
