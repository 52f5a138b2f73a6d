// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <recordings/ReasonDialog.h>
#include <recordings/RecordingColumn.h>
#include <recordings/RecordingDetail.h>
#include <recordings/RecordingListView.h>
#include <support/RecordingsDesk.h>
#include <support/TestMain.h>
#include <timeline/TimelineView.h>

#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

using namespace voicelog;
using namespace Qt::StringLiterals;

/// Somebody listens: a reason first, then sound (in silence, where a machine has no loudspeaker), and the audit trail
/// tells what was heard.
class StoryListen : public QObject
{
    Q_OBJECT

    const QDateTime m_morning{QDate(2026, 6, 15), QTime(7, 30), QTimeZone::UTC};

    static void choose(test::RecordingsDesk &desk, int row)
    {
        auto *list = desk.find<RecordingListView>("recordingList");
        QTRY_VERIFY(list->model()->rowCount() > row);
        list->setFocus();
        list->selectRow(row);
        QTRY_COMPARE(desk.find<QLabel>("headerNumber")->text(),
                     list->model()->index(row, int(RecordingColumn::Number)).data().toString());
    }
    static void answer(test::RecordingsDesk &desk, const QString &kind, const QString &scope)
    {
        QTRY_VERIFY(desk.dialog<ReasonDialog>());
        auto *dialog = desk.dialog<ReasonDialog>();
        auto *box = dialog->findChild<QComboBox *>(u"reasonKind"_s);
        box->setCurrentIndex(box->findData(kind));
        dialog->findChild<QRadioButton *>(scope)->click();
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"listenButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!desk.dialog<ReasonDialog>());
        desk.page->activateWindow(); // as a desktop does when a dialog closes
        QVERIFY(QTest::qWaitForWindowActive(desk.page.get()));
    }
    static bool isPlaying(const test::RecordingsDesk &desk)
    {
        return desk.page->findChild<QAction *>(u"doPlay"_s)->text().contains(u"Pause"_s);
    }
    static qint64 playhead(const test::RecordingsDesk &desk)
    {
        return desk.find<TimelineView>("timeline")->playheadMs();
    }

private Q_SLOTS:
    void noSoundWithoutAReason()
    {
        test::RecordingsDesk desk;
        desk.addRecording(u"Jan Smit"_s, m_morning, 20);
        desk.show();
        choose(desk, 0);
        QTest::keyClick(desk.page.get(), Qt::Key_Space);
        QTRY_VERIFY(desk.dialog<ReasonDialog>());
        QVERIFY(desk.audit(u"LISTENING_STARTED"_s).isEmpty());
        desk.dialog<ReasonDialog>()->reject();
        QTest::qWait(50);
        QVERIFY(!isPlaying(desk));
        QVERIFY(desk.audit(u"LISTENING_STARTED"_s).isEmpty());
    }

    void heardRangesAreAudited()
    {
        test::RecordingsDesk desk;
        desk.addRecording(u"Jan Smit"_s, m_morning, 20);
        desk.addRecording(u"Els Kok"_s, m_morning.addSecs(-60), 20);
        desk.show();
        choose(desk, 0);
        QTest::keyClick(desk.page.get(), Qt::Key_Space);
        answer(desk, u"COMPLAINT"_s, u"scopeRecording"_s);
        QTRY_VERIFY(isPlaying(desk));
        QCOMPARE(desk.audit(u"LISTENING_STARTED"_s).size(), 1);
        QCOMPARE(desk.audit(u"LISTENING_STARTED"_s).first().reason, u"COMPLAINT"_s);
        QTRY_VERIFY(playhead(desk) > 300);
        QTest::keyClick(desk.page.get(), Qt::Key_Space);
        QTRY_VERIFY(!isPlaying(desk));
        QVERIFY(desk.audit(u"LISTENING_STOPPED"_s).isEmpty()); // a pause is no end

        choose(desk, 1); // leaving the recording is
        QTRY_COMPARE(desk.audit(u"LISTENING_STOPPED"_s).size(), 1);
        const AuditEvent stopped = desk.audit(u"LISTENING_STOPPED"_s).first();
        QVERIFY2(QJsonDocument(stopped.detail).toJson().contains("heard"),
                 QJsonDocument(stopped.detail).toJson().constData());

        // For another recording the reason is asked again.
        QTest::keyClick(desk.page.get(), Qt::Key_Space);
        QTRY_VERIFY(desk.dialog<ReasonDialog>());
        desk.dialog<ReasonDialog>()->reject();
    }

    void aReasonCanHoldUntilLock()
    {
        test::RecordingsDesk desk;
        desk.addRecording(u"Jan Smit"_s, m_morning, 20);
        desk.addRecording(u"Els Kok"_s, m_morning.addSecs(-60), 20);
        desk.show();
        choose(desk, 0);
        QTest::keyClick(desk.page.get(), Qt::Key_Space);
        answer(desk, u"QUALITY"_s, u"scopeLock"_s);
        QTRY_VERIFY(isPlaying(desk));
        choose(desk, 1);
        QVERIFY(!isPlaying(desk));
        QTest::keyClick(desk.page.get(), Qt::Key_Space);
        QTRY_VERIFY(isPlaying(desk));
        QVERIFY(!desk.dialog<ReasonDialog>());
        QCOMPARE(desk.audit(u"LISTENING_STARTED"_s).size(), 2);
        desk.close(); // as a lock does
        QCOMPARE(desk.audit(u"LISTENING_STOPPED"_s).size(), 2);
        desk.show();
        choose(desk, 0);
        QTest::keyClick(desk.page.get(), Qt::Key_Space);
        QTRY_VERIFY(desk.dialog<ReasonDialog>());
    }

    void keysMoveThroughTheSound()
    {
        test::RecordingsDesk desk;
        desk.addRecording(u"Jan Smit"_s, m_morning, 90);
        desk.show();
        choose(desk, 0);
        QTest::keyClick(desk.page.get(), Qt::Key_L);
        QTRY_COMPARE(playhead(desk), 30'000);
        QTest::keyClick(desk.page.get(), Qt::Key_J);
        QTRY_COMPARE(playhead(desk), 0);
        auto *play = desk.find<QToolButton>("doPlayButton");
        play->setFocus();
        QTest::keyClick(play, Qt::Key_Right);
        QTRY_COMPARE(playhead(desk), 5000);
        QTest::keyClick(play, Qt::Key_Right, Qt::ControlModifier);
        QTRY_COMPARE(playhead(desk), 35'000);
        QTest::keyClick(play, Qt::Key_Left);
        QTRY_COMPARE(playhead(desk), 30'000);
        auto *speed = desk.find<QComboBox>("playerSpeed");
        QTest::keyClick(desk.page.get(), Qt::Key_BracketRight, Qt::ControlModifier);
        QCOMPARE(speed->currentData().toDouble(), 1.25);
        QVERIFY(desk.audit(u"LISTENING_STARTED"_s).isEmpty()); // moving is no listening
    }

    void withoutASoundDeviceItSaysSo()
    {
        test::RecordingsDesk desk;
        desk.addRecording(u"Jan Smit"_s, m_morning, 5);
        desk.show();
        choose(desk, 0);
        QTest::keyClick(desk.page.get(), Qt::Key_Space);
        answer(desk, u"TRAINING"_s, u"scopeRecording"_s);
        QTRY_VERIFY(isPlaying(desk));
        Player player;
        QCOMPARE(desk.find<QLabel>("noSoundDevice")->isVisible(), !player.hasSoundDevice());
        QTRY_VERIFY(playhead(desk) > 200);
    }
};

VOICELOG_WIDGET_TEST(StoryListen)
#include "tst_listen.moc"
