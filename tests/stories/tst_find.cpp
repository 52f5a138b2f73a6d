// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <recordings/RecordingColumn.h>
#include <recordings/RecordingListView.h>
#include <support/RecordingsDesk.h>
#include <support/TestMain.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace voicelog;
using namespace Qt::StringLiterals;

/// A customer calls about a conversation of last week; the officer finds it.
class StoryFind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byNameThenPeriod()
    {
        test::RecordingsDesk desk; // the clock stands at Monday 15 June 2026
        const QDateTime lastWeek(QDate(2026, 6, 10), QTime(9, 0), QTimeZone::UTC);
        const Recording wanted = desk.addRecording(u"Jan Smit"_s, lastWeek, 3);
        desk.addRecording(u"Jan Smit"_s, lastWeek.addDays(-30), 2);
        desk.addRecording(u"Els Kok"_s, lastWeek.addSecs(3600), 2.5);
        desk.show();
        auto *list = desk.find<RecordingListView>("recordingList");
        QTRY_COMPARE(list->model()->rowCount(), 3);
        QTRY_VERIFY(desk.find<QLabel>("resultCount")->text().startsWith(u'3'));

        QTest::keyClick(desk.page.get(), Qt::Key_F, Qt::ControlModifier);
        auto *search = desk.find<QLineEdit>("searchText");
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, u"smi"_s); // beginnings of words count
        QTRY_COMPARE(list->model()->rowCount(), 2);

        QTest::mouseClick(desk.find<QToolButton>("moreFilters"), Qt::LeftButton);
        auto *period = desk.find<QComboBox>("filterPeriod");
        period->setCurrentIndex(period->findText(u"Last week"_s));
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTRY_VERIFY(desk.find<QLabel>("resultCount")->text().startsWith(u'1'));

        // From the search with the arrow key into the list, and there the recording opens.
        search->setFocus();
        QTest::keyClick(search, Qt::Key_Down);
        QTRY_VERIFY(list->hasFocus());
        QTRY_COMPARE(desk.find<QLabel>("headerNumber")->text(), wanted.number);
        QVERIFY(desk.find<QLabel>("headerParties")->text().contains(u"Jan Smit"_s));
    }

    void nothingFoundOffersTheWayBack()
    {
        test::RecordingsDesk desk;
        desk.addRecording(u"Jan Smit"_s, QDateTime(QDate(2026, 6, 10), QTime(9, 0), QTimeZone::UTC));
        desk.show();
        auto *list = desk.find<RecordingListView>("recordingList");
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTest::keyClicks(desk.find<QLineEdit>("searchText"), u"zzzz"_s);
        QTRY_VERIFY(desk.find<QWidget>("listEmpty")->isVisible());
        QTest::keyClick(desk.page.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(list->isVisible());
        QTRY_COMPARE(list->model()->rowCount(), 1);
    }
};

VOICELOG_WIDGET_TEST(StoryFind)
#include "tst_find.moc"
