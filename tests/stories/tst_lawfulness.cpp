// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <common/MessageBar.h>
#include <recordings/AnnouncementService.h>
#include <recordings/ReasonDialog.h>
#include <recordings/RecordingColumn.h>
#include <recordings/RecordingIndex.h>
#include <recordings/RecordingListView.h>
#include <recordings/ReleaseDialog.h>
#include <support/LawfulPractice.h>
#include <support/RecordingsDesk.h>
#include <support/TestMain.h>

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace voicelog;
using namespace voicelog::test;
using namespace Qt::StringLiterals;

/// A recording says by itself whether it was lawfully made, and two officers lead it out of RESTRICTED.
class StoryLawfulness : public QObject
{
    Q_OBJECT

    static void choose(RecordingsDesk &desk, const QString &number)
    {
        auto *list = desk.find<RecordingListView>("recordingList");
        int row = -1;
        QTRY_VERIFY(list->model()->rowCount() > 0);
        for (int i = 0; i < list->model()->rowCount(); ++i) {
            if (list->model()->index(i, int(RecordingColumn::Number)).data().toString() == number)
                row = i;
        }
        QVERIFY(row >= 0);
        list->selectRow(row);
        QTRY_COMPARE(desk.find<QLabel>("headerNumber")->text(), number);
        auto *tabs = desk.find<QTabWidget>("recordingTabs");
        tabs->setCurrentWidget(desk.find<QWidget>("rulesTab"));
    }
    static QString summary(const RecordingsDesk &desk) { return desk.find<QLabel>("rulesSummary")->text(); }
    /// The rules below the heading, e.g. those that stand against it.
    static QStringList below(const RecordingsDesk &desk, const QString &heading)
    {
        QStringList rules;
        const auto *tree = desk.find<QTreeWidget>("rulesTree");
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            const QTreeWidgetItem *group = tree->topLevelItem(i);
            for (int j = 0; group->text(0).startsWith(heading) && j < group->childCount(); ++j)
                rules += group->child(j)->text(1);
        }
        return rules;
    }
    static RecordingState stateOf(RecordingsDesk &desk, const Recording &recording)
    {
        return RecordingService(desk.archive.session()).recording(recording.vaultId, recording.id)->state;
    }
    static void at(RecordingsDesk &desk, QDate day)
    {
        desk.archive.clock().set(QDateTime(day, QTime(12, 0), QTimeZone::UTC));
    }

private Q_SLOTS:
    void s8NoAnnouncementProven()
    {
        RecordingsDesk desk(LawfulPractice::fullSchema());
        LawfulPractice practice(desk.archive);
        desk.programme = practice.makeProgramme({2026, 4, 1}, {2026, 12, 31});
        JudgementService judgements = practice.judgements();
        desk.judge = judgements.judgeMaker();
        at(desk, {2026, 6, 15});
        const Recording silent = desk.addRecording(u"Jan Smit"_s, desk.archive.clock().now().addSecs(-600));
        QCOMPARE(stateOf(desk, silent), RecordingState::Restricted);

        desk.show();
        choose(desk, silent.number);
        QTRY_VERIFY2(summary(desk).contains(u"restricted"_s), qPrintable(summary(desk)));
        QVERIFY2(summary(desk).contains(u"15 July 2026"_s), qPrintable(summary(desk)));
        QVERIFY(below(desk, u"Stands against it"_s).contains(u"R-ANNOUNCE-01"_s));
        const QString why = desk.find<QTextBrowser>("ruleExplanation")->toPlainText();
        QVERIFY2(why.contains(u"GDPR"_s) && why.contains(u"What to do"_s), qPrintable(why));

        // Playing is offered for assessing it.
        desk.find<QAction>("doPlay")->trigger();
        QTRY_VERIFY(desk.dialog<ReasonDialog>());
        QCOMPARE(desk.dialog<ReasonDialog>()->findChild<QComboBox *>(u"reasonKind"_s)->currentData().toString(),
                 u"ASSESSMENT"_s);
        desk.dialog<ReasonDialog>()->reject();

        // The list can be asked for what nobody was told of.
        const RecordingIndex index(desk.archive.session());
        QCOMPARE(index.count({.failingRule = u"R-ANNOUNCE-01"_s}).value(), 1);

        // 18 June: the IVR log. Judged at once, still restricted, and ready for two officers.
        at(desk, {2026, 6, 18});
        AnnouncementEvidence evidence;
        evidence.announcedAtMs = 0;
        evidence.language = u"nl"_s;
        evidence.playedFully = true;
        evidence.announcedPurposes = QStringList{u"QUALITY"_s};
        evidence.privacyNoticeRef = u"https://example.nl/privacy"_s;
        QVERIFY(AnnouncementService(desk.archive.session(), desk.judge)
                    .add(silent.vaultId, silent.id, evidence)
                    .has_value());
        QTest::mouseClick(desk.find<QPushButton>("judgeButton"), Qt::LeftButton);
        QTRY_VERIFY(below(desk, u"Stands against it"_s).isEmpty());
        QCOMPARE(stateOf(desk, silent), RecordingState::Restricted);
        QTest::mouseClick(desk.find<QPushButton>("proposeReleaseButton"), Qt::LeftButton);
        QTRY_VERIFY(desk.dialog<ReleaseDialog>());
        auto *dialog = desk.dialog<ReleaseDialog>();
        auto *propose = dialog->findChild<QPushButton *>(u"proposeButton"_s);
        QVERIFY(!propose->isEnabled());
        dialog->findChild<QPlainTextEdit *>(u"releaseReason"_s)->setPlainText(u"The IVR log proves it was told."_s);
        QTest::mouseClick(propose, Qt::LeftButton);
        QTRY_VERIFY(desk.find<QPushButton>("confirmReleaseButton")->isVisible());
        QVERIFY(!desk.find<QPushButton>("confirmReleaseButton")->isEnabled()); // not by who proposed it

        // The second officer.
        desk.close();
        desk.open(practice.second.get());
        desk.show();
        choose(desk, silent.number);
        QTRY_VERIFY(desk.find<QPushButton>("confirmReleaseButton")->isEnabled());
        desk.messageBox.answers = {u"ok"_s};
        QTest::mouseClick(desk.find<QPushButton>("confirmReleaseButton"), Qt::LeftButton);
        QTRY_COMPARE(stateOf(desk, silent), RecordingState::Active);
        QTRY_VERIFY2(!summary(desk).contains(u"restricted"_s), qPrintable(summary(desk)));
        QCOMPARE(desk.audit(u"RELEASE_CONFIRMED"_s).size(), 1);
        desk.close();
    }

    void s10ReviewOverdue()
    {
        RecordingsDesk desk(LawfulPractice::fullSchema());
        LawfulPractice practice(desk.archive);
        desk.programme = practice.makeProgramme({2026, 4, 1}, {2026, 6, 30});
        JudgementService judgements = practice.judgements();
        desk.judge = judgements.judgeMaker();
        at(desk, {2026, 7, 15});
        const Recording july = desk.addRecording(u"Jan Smit"_s, desk.archive.clock().now().addSecs(-600));
        at(desk, {2026, 8, 3});
        const Recording august = desk.addRecording(u"Els Bos"_s, desk.archive.clock().now().addSecs(-600));

        desk.show();
        choose(desk, july.number);
        QTRY_VERIFY(below(desk, u"To look at"_s).contains(u"R-LI-02"_s));
        QVERIFY(!below(desk, u"Stands against it"_s).contains(u"R-LI-02"_s));
        choose(desk, august.number);
        QTRY_VERIFY(below(desk, u"Stands against it"_s).contains(u"R-LI-02"_s));
        QVERIFY(summary(desk).contains(u"restricted"_s));

        // Rules that still fail are set aside only until a day, and by two officers.
        QTest::mouseClick(desk.find<QPushButton>("proposeReleaseButton"), Qt::LeftButton);
        QTRY_VERIFY(desk.dialog<ReleaseDialog>());
        auto *dialog = desk.dialog<ReleaseDialog>();
        QVERIFY(dialog->findChild<QLabel *>(u"releaseRules"_s)->text().contains(u"30 June 2026"_s));
        dialog->findChild<QPlainTextEdit *>(u"releaseReason"_s)
            ->setPlainText(u"The review was held, its paper is late."_s);
        dialog->findChild<QDateEdit *>(u"releaseUntil"_s)->setDate({2026, 9, 1});
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"proposeButton"_s), Qt::LeftButton);
        QTRY_VERIFY(desk.find<QLabel>("releaseStatus")->isVisible());
        QCOMPARE(stateOf(desk, august), RecordingState::Restricted);
        desk.close();
    }
};

VOICELOG_WIDGET_TEST(StoryLawfulness)
#include "tst_lawfulness.moc"
