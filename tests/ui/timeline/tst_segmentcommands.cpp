// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/BaseErrors.h>
#include <support/FakeClock.h>
#include <support/TestMain.h>
#include <timeline/SegmentCommands.h>

#include <QSignalSpy>
#include <QTest>

using namespace voicelog;
using namespace Qt::StringLiterals;

namespace {

/// An archive of segments that answers when it is told to, and checks versions as the real one does.
class LateEditor : public SegmentEditor
{
public:
    void add(const Segment &segment, Stored done) override
    {
        calls << u"add"_s;
        m_answer = [this, segment, done] {
            Segment kept = segment;
            kept.version = 1;
            archive.insert(kept.id, kept);
            done(kept);
        };
        m_refuse = [done] { done(fail(errors::InvalidValue)); };
    }
    void change(const Segment &segment, Stored done) override
    {
        calls << u"change"_s;
        QCOMPARE(archive.value(segment.id).version, segment.version);
        m_answer = [this, segment, done] {
            Segment kept = segment;
            ++kept.version;
            archive.insert(kept.id, kept);
            done(kept);
        };
        m_refuse = [done] { done(fail(errors::InvalidValue)); };
    }
    void remove(const Segment &segment, Removed done) override
    {
        calls << u"remove"_s;
        QCOMPARE(archive.value(segment.id).version, segment.version);
        m_answer = [this, segment, done] {
            archive.remove(segment.id);
            done({});
        };
        m_refuse = [done] { done(fail(errors::InvalidValue)); };
    }
    void answer() { std::exchange(m_answer, nullptr)(); }
    void refuse() { std::exchange(m_refuse, nullptr)(); }
    void answerAll()
    {
        while (m_answer)
            answer();
    }

    QStringList calls;
    QHash<Id, Segment> archive;

private:
    std::function<void()> m_answer;
    std::function<void()> m_refuse;
};

} // namespace

class SegmentCommandsTest : public QObject
{
    Q_OBJECT

private:
    test::FakeClock m_clock;

    QList<Segment> stock(LateEditor &editor)
    {
        QList<Segment> segments{{Id::create(m_clock), SegmentKind::Hold, {1000, 2000}, u"music"_s, 3},
                                {Id::create(m_clock), SegmentKind::Talk, {2000, 9000}, {}, 1}};
        for (const Segment &segment : segments)
            editor.archive.insert(segment.id, segment);
        return segments;
    }

private Q_SLOTS:
    void changeShowsAtOnceAndIsStored()
    {
        LateEditor editor;
        SegmentCommands commands(editor, m_clock);
        const QList<Segment> segments = stock(editor);
        commands.setSegments(segments);
        Segment moved = segments[0];
        moved.range = {1500, 2500};
        commands.change(moved);
        QCOMPARE(commands.segments()[0].range, moved.range);
        QCOMPARE(commands.pending(), QList<Id>{moved.id});
        editor.answer();
        QVERIFY(commands.pending().isEmpty());
        QCOMPARE(commands.segments()[0].version, 4);
        QCOMPARE(commands.undoStack()->undoText(), u"move segment"_s);

        commands.undoStack()->undo();
        editor.answerAll();
        QCOMPARE(commands.segments()[0].range, segments[0].range);
        QCOMPARE(editor.archive.value(moved.id).range, segments[0].range);
        QCOMPARE(commands.segments()[0].version, 5); // undone by a change, not by going back in time
        commands.undoStack()->redo();
        editor.answerAll();
        QCOMPARE(editor.archive.value(moved.id).range, moved.range);
    }

    void addAndRemoveUndoToTheSameSegment()
    {
        LateEditor editor;
        SegmentCommands commands(editor, m_clock);
        commands.setSegments({});
        const Id id = commands.add(SegmentKind::Private, {100, 900}, u"about home"_s);
        editor.answerAll();
        QCOMPARE(editor.archive.size(), 1);
        commands.undoStack()->undo();
        editor.answerAll();
        QVERIFY(editor.archive.isEmpty());
        commands.undoStack()->redo();
        editor.answerAll();
        QVERIFY(editor.archive.contains(id));
        commands.remove(editor.archive.value(id));
        editor.answerAll();
        QVERIFY(commands.segments().isEmpty());
        commands.undoStack()->undo();
        editor.answerAll();
        QCOMPARE(editor.archive.value(id).label, u"about home"_s);
        QCOMPARE(editor.calls, (QStringList{u"add"_s, u"remove"_s, u"add"_s, u"remove"_s, u"add"_s}));
    }

    void failureGoesBackToWhatIsStored()
    {
        LateEditor editor;
        SegmentCommands commands(editor, m_clock);
        const QList<Segment> segments = stock(editor);
        commands.setSegments(segments);
        QSignalSpy failed(&commands, &SegmentCommands::failed);
        Segment moved = segments[0];
        moved.range = {1500, 2500};
        commands.change(moved);
        Segment other = segments[1];
        other.label = u"sale"_s;
        commands.change(other); // of another segment: waits its turn, and is not lost
        editor.refuse();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(commands.segments()[0], segments[0]);
        editor.answerAll();
        QCOMPARE(editor.archive.value(other.id).label, u"sale"_s);
        QCOMPARE(commands.undoStack()->undoText(), u"rename segment"_s);
        commands.undoStack()->undo();
        editor.answerAll();
        QCOMPARE(editor.archive.value(other.id).label, QString());
        QVERIFY2(!commands.undoStack()->canUndo(), "the failed step has left the stack");
    }

    void failedAddDisappearsWithAllThatWaitedForIt()
    {
        LateEditor editor;
        SegmentCommands commands(editor, m_clock);
        commands.setSegments({});
        QSignalSpy failed(&commands, &SegmentCommands::failed);
        commands.add(SegmentKind::Talk, {0, 100});
        Segment renamed = commands.segments()[0];
        renamed.label = u"hello"_s;
        commands.change(renamed);
        QCOMPARE(commands.segments()[0].label, u"hello"_s);
        editor.refuse();
        QVERIFY(commands.segments().isEmpty());
        QVERIFY(commands.pending().isEmpty());
        QVERIFY(!commands.undoStack()->canUndo());
        QCOMPARE(editor.calls, QStringList{u"add"_s});
        QCOMPARE(failed.size(), 1);
    }

    void failedUndoKeepsWhatIsThere()
    {
        LateEditor editor;
        SegmentCommands commands(editor, m_clock);
        const QList<Segment> segments = stock(editor);
        commands.setSegments(segments);
        commands.remove(segments[0]);
        editor.answerAll();
        commands.undoStack()->undo();
        QCOMPARE(commands.segments().size(), 2);
        editor.refuse();
        QCOMPARE(commands.segments().size(), 1);
        QVERIFY(!commands.undoStack()->canRedo());
        QVERIFY(!commands.undoStack()->canUndo());
    }

    void nudgesAreOneStepAndOneStoring()
    {
        LateEditor editor;
        SegmentCommands commands(editor, m_clock);
        const QList<Segment> segments = stock(editor);
        commands.setSegments(segments);
        Segment segment = segments[0];
        for (int nudge = 0; nudge < 10; ++nudge) {
            segment.range.startMs += 10;
            segment.range.endMs += 10;
            commands.change(segment);
        }
        editor.answerAll();
        QCOMPARE(editor.calls.size(), 2); // the first, and where the others ended
        QCOMPARE(editor.archive.value(segment.id).range, segment.range);
        QCOMPARE(commands.undoStack()->count(), 1);
        commands.undoStack()->undo();
        editor.answerAll();
        QCOMPARE(editor.archive.value(segment.id).range, segments[0].range);
    }

    void anotherRecordingForgetsTheFirst()
    {
        LateEditor editor;
        SegmentCommands commands(editor, m_clock);
        const QList<Segment> segments = stock(editor);
        commands.setSegments(segments);
        commands.remove(segments[0]);
        commands.setSegments({segments[1]});
        QVERIFY(!commands.undoStack()->canUndo());
        editor.answer(); // too late
        QCOMPARE(commands.segments(), QList<Segment>{segments[1]});
    }

    void answerAfterTheEndHarmsNothing()
    {
        LateEditor editor;
        {
            SegmentCommands commands(editor, m_clock);
            commands.setSegments({});
            commands.add(SegmentKind::Talk, {0, 100});
        }
        editor.answer();
        QCOMPARE(editor.archive.size(), 1);
    }

    void changeToTheSameIsNoStep()
    {
        LateEditor editor;
        SegmentCommands commands(editor, m_clock);
        const QList<Segment> segments = stock(editor);
        commands.setSegments(segments);
        commands.change(segments[0]);
        QVERIFY(!commands.undoStack()->canUndo());
        QVERIFY(editor.calls.isEmpty());
    }
};

VOICELOG_WIDGET_TEST(SegmentCommandsTest)
#include "tst_segmentcommands.moc"
