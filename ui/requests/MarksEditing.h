// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <requests/CopyMark.h>

#include <QObject>
#include <QUndoStack>

namespace voicelog {

/// The marks of one recording while they are made, in order of time, with undo. Nothing is stored here.
class MarksEditing : public QObject
{
    Q_OBJECT

public:
    explicit MarksEditing(const QList<CopyMark> &marks, QObject *parent = nullptr);

    [[nodiscard]] const QList<CopyMark> &marks() const { return m_marks; }
    [[nodiscard]] bool isMarked(const CopyMark &mark) const { return m_marks.contains(mark); }
    [[nodiscard]] QUndoStack *undoStack() { return &m_stack; }

    /// Those that are there already are passed over.
    void add(const QList<CopyMark> &marks);
    void change(int index, const CopyMark &mark);
    void remove(int index);

Q_SIGNALS:
    void changed();

private:
    class Step;
    void push(const QString &text, QList<CopyMark> goal);
    void bring(const QList<CopyMark> &marks);

    QList<CopyMark> m_marks;
    QUndoStack m_stack;
};

} // namespace voicelog
