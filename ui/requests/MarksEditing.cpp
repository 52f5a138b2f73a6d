// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MarksEditing.h"

#include <algorithm>
#include <tuple>

namespace voicelog {

class MarksEditing::Step : public QUndoCommand
{
public:
    Step(MarksEditing &editing, const QString &text, QList<CopyMark> goal)
        : QUndoCommand(text), m_editing(editing), m_before(editing.m_marks), m_goal(std::move(goal))
    {
    }
    void redo() override { m_editing.bring(m_goal); }
    void undo() override { m_editing.bring(m_before); }

private:
    MarksEditing &m_editing;
    const QList<CopyMark> m_before;
    const QList<CopyMark> m_goal;
};

namespace {

void sort(QList<CopyMark> &marks)
{
    std::ranges::stable_sort(marks, {}, [](const CopyMark &one) {
        return std::tuple(one.sound.range.startMs, one.sound.channel, one.sound.range.endMs);
    });
}

} // namespace

MarksEditing::MarksEditing(const QList<CopyMark> &marks, QObject *parent) : QObject(parent), m_marks(marks)
{
    sort(m_marks);
}

void MarksEditing::push(const QString &text, QList<CopyMark> goal)
{
    sort(goal);
    if (goal != m_marks)
        m_stack.push(new Step(*this, text, std::move(goal)));
}

void MarksEditing::bring(const QList<CopyMark> &marks)
{
    m_marks = marks;
    Q_EMIT changed();
}

void MarksEditing::add(const QList<CopyMark> &marks)
{
    QList<CopyMark> goal = m_marks;
    for (const CopyMark &mark : marks) {
        if (!goal.contains(mark))
            goal += mark;
    }
    push(tr("mark"), goal);
}

void MarksEditing::change(int index, const CopyMark &mark)
{
    QList<CopyMark> goal = m_marks;
    goal[index] = mark;
    push(tr("change of a mark"), goal);
}

void MarksEditing::remove(int index)
{
    QList<CopyMark> goal = m_marks;
    goal.removeAt(index);
    push(tr("removal of a mark"), goal);
}

} // namespace voicelog
