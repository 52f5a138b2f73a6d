// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <common/ConflictDialog.h>
#include <recordings/RecordingListView.h>
#include <support/RecordingsDesk.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>
#include <timeline/TimelineView.h>

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>

using namespace voicelog;
using namespace Qt::StringLiterals;

/// The officer marks where an agreement is made, changes the mark, undoes it; and two officers change one thing at
/// once.
class StoryMark : public QObject
{
    Q_OBJECT

    struct Desk : test::RecordingsDesk
    {
        Recording recording =
            addRecording(QStringLiteral("Jan Smit"), {QDate(2026, 6, 15), QTime(7, 30), QTimeZone::UTC}, 20);
        RecordingService service{archive.session()};

        Desk()
        {
            show();
            auto *list = find<RecordingListView>("recordingList");
            [&] { QTRY_COMPARE(list->model()->rowCount(), 1); }();
            list->selectRow(0);
            [&] { QTRY_COMPARE(find<QLabel>("headerNumber")->text(), recording.number); }();
        }
        QList<Segment> stored() const
        {
            const auto segments = service.segments(recording.vaultId, recording.id);
            return segments ? *segments : QList<Segment>();
        }
        TimelineView *timeline() const { return find<TimelineView>("timeline"); }
        // Once it is enabled: what was done before may still be on its way back from the store.
        void trigger(const char *name) const
        {
            auto *action = page->findChild<QAction *>(QLatin1StringView(name));
            // What was stored is in the archive a moment before the page knows of it.
            QTRY_VERIFY_WITH_TIMEOUT(jobs->runningCount() == 0 && action->isEnabled(), 20'000);
            action->trigger();
        }
    };

private Q_SLOTS:
    void aSegmentIsMadeMovedAndUndone()
    {
        Desk desk;
        Q_EMIT desk.timeline()->segmentAddRequested(SegmentKind::Proof, {2000, 5000});
        QTRY_COMPARE(desk.stored().size(), 1);
        QCOMPARE(desk.stored().first().kind, SegmentKind::Proof);
        QCOMPARE(desk.stored().first().range, (TimeRange{2000, 5000}));
        QTRY_COMPARE(desk.audit(u"SEGMENT_ADDED"_s).size(), 1);

        Segment moved = desk.stored().first();
        moved.range = {3000, 7000};
        Q_EMIT desk.timeline()->segmentChangeRequested(moved);
        QTRY_COMPARE(desk.stored().first().range, (TimeRange{3000, 7000}));
        QTRY_COMPARE(desk.audit(u"SEGMENT_CHANGED"_s).size(), 1);

        desk.trigger("doUndo");
        QTRY_COMPARE(desk.stored().first().range, (TimeRange{2000, 5000}));
        desk.trigger("doUndo");
        QTRY_VERIFY(desk.stored().isEmpty());
        QTRY_VERIFY(!desk.page->findChild<QAction *>(u"doUndo"_s)->isEnabled());
        desk.trigger("doRedo");
        QTRY_COMPARE(desk.stored().size(), 1);
        QTRY_COMPARE(desk.audit(u"SEGMENT_ADDED"_s).size(), 2);
        // It is told in the recording's life.
        QTRY_VERIFY(desk.find<QTreeWidget>("lifeList")->topLevelItemCount() >= 6);
    }

    void twoOfficersOneSegment()
    {
        Desk desk;
        Q_EMIT desk.timeline()->segmentAddRequested(SegmentKind::Hold, {1000, 2000});
        QTRY_COMPARE(desk.stored().size(), 1);
        const Segment before = desk.stored().first();
        QTRY_VERIFY(desk.page->findChild<QAction *>(u"doUndo"_s)->isEnabled());

        Segment theirs = before;
        theirs.label = u"music"_s;
        VERIFY_OK(
            RecordingService(desk.archive.session()).changeSegment(desk.recording.vaultId, desk.recording.id, theirs));
        Segment mine = before;
        mine.range = {1000, 4000};
        Q_EMIT desk.timeline()->segmentChangeRequested(mine);

        QTRY_VERIFY(desk.dialog<ConflictDialog>());
        auto *dialog = desk.dialog<ConflictDialog>();
        QVERIFY(dialog->findChild<QRadioButton *>(u"mine2"_s));   // my end
        QVERIFY(dialog->findChild<QRadioButton *>(u"theirs3"_s)); // their label
        QCOMPARE(desk.stored().first().range, before.range);      // nothing was overwritten
        dialog->findChild<QRadioButton *>(u"mine2"_s)->click();
        dialog->findChild<QRadioButton *>(u"theirs3"_s)->click();
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"keepChosen"_s), Qt::LeftButton);
        QTRY_COMPARE(desk.stored().first().range, (TimeRange{1000, 4000}));
        QCOMPARE(desk.stored().first().label, u"music"_s);
    }

    void twoOfficersOneForm()
    {
        Desk desk;
        desk.trigger("doEditCallData");
        desk.find<QLineEdit>("contractRef")->setText(u"MINE-1"_s);
        desk.find<QLineEdit>("callLine")->setText(u"Sales"_s);

        CallDataEdit theirs;
        theirs.participants = desk.recording.participants;
        theirs.line = desk.recording.line;
        theirs.contractRef = u"THEIRS-1"_s;
        VERIFY_OK(RecordingService(desk.archive.session()).updateCallData(desk.recording, theirs));

        desk.trigger("doSaveCallData");
        QTRY_VERIFY(desk.dialog<ConflictDialog>());
        auto *dialog = desk.dialog<ConflictDialog>();
        auto *keep = dialog->findChild<QPushButton *>(u"keepChosen"_s);
        QVERIFY(!keep->isEnabled()); // both changed the contract: the person must choose
        dialog->findChild<QRadioButton *>(u"theirs4"_s)->click();
        QVERIFY(keep->isEnabled());
        QTest::mouseClick(keep, Qt::LeftButton);
        QTRY_COMPARE(desk.audit(u"RECORDING_CALL_DATA_CHANGED"_s).size(), 2);
        const auto now = desk.service.recording(desk.recording.vaultId, desk.recording.id);
        VERIFY_OK(now);
        QCOMPARE(now->contractRef, u"THEIRS-1"_s);
        QCOMPARE(now->line, u"Sales"_s);
        QTRY_VERIFY(desk.find<QLineEdit>("contractRef")->isReadOnly());
    }

    void aTranscriptIsAttached()
    {
        Desk desk;
        desk.writeText(u"call.vtt"_s, "WEBVTT\n\n00:00.000 --> 00:02.000\n<v Sanne>Good morning\n\n"
                                      "00:02.000 --> 00:04.000\n<v Jan>Hello, about my contract\n");
        desk.fileDialog.answers = {QStringList{desk.files.filePath(u"call.vtt"_s)}};
        desk.trigger("doAttachTranscript");
        QTRY_VERIFY(desk.find<QWidget>("transcriptView")->isVisible());
        QTRY_COMPARE(desk.audit(u"TRANSCRIPT_ATTACHED"_s).size(), 1);
        const auto transcript = desk.service.transcript(desk.recording.vaultId, desk.recording.id);
        VERIFY_OK(transcript);
        QVERIFY(transcript->has_value());
        QCOMPARE((*transcript)->cues.size(), 2);
    }
};

VOICELOG_WIDGET_TEST(StoryMark)
#include "tst_mark.moc"
