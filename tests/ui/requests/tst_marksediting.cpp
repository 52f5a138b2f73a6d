// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <requests/MarksEditing.h>
#include <support/TestMain.h>

#include <QSignalSpy>
#include <QTest>

using namespace voicelog;

/// Marks while they are made.
class TestMarksEditing : public QObject
{
    Q_OBJECT

    static CopyMark mark(qint64 from, qint64 until) { return {.sound = {.range = {from, until}}}; }

private Q_SLOTS:
    void standInOrderOfTime()
    {
        MarksEditing editing({mark(50, 60), mark(10, 20)});
        QCOMPARE(editing.marks(), QList<CopyMark>({mark(10, 20), mark(50, 60)}));
        editing.add({mark(30, 40)});
        QCOMPARE(editing.marks()[1], mark(30, 40));
    }
    void everyStepIsUndone()
    {
        MarksEditing editing({mark(10, 20)});
        QSignalSpy changed(&editing, &MarksEditing::changed);
        editing.add({mark(30, 40), mark(50, 60)});
        editing.change(0, mark(70, 80));
        QCOMPARE(editing.marks().last(), mark(70, 80));
        editing.remove(0);
        QCOMPARE(editing.marks().size(), 2);
        QCOMPARE(changed.count(), 3);
        for (int i = 0; i < 3; ++i)
            editing.undoStack()->undo();
        QCOMPARE(editing.marks(), QList<CopyMark>{mark(10, 20)});
        editing.undoStack()->redo();
        QCOMPARE(editing.marks().size(), 3);
    }
    void whatIsThereIsNotAddedAgain()
    {
        MarksEditing editing({mark(10, 20)});
        editing.add({mark(10, 20)});
        QCOMPARE(editing.marks().size(), 1);
        QVERIFY(!editing.undoStack()->canUndo());
        QVERIFY(editing.isMarked(mark(10, 20)));
        QVERIFY(!editing.isMarked(mark(10, 21)));
    }
};

VOICELOG_GUILESS_TEST(TestMarksEditing)
#include "tst_marksediting.moc"
