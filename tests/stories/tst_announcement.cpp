// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <recordings/AnnouncementDialog.h>
#include <recordings/AnnouncementService.h>
#include <recordings/ImportDialog.h>
#include <recordings/RecordingListView.h>
#include <recordings/RemoveProofDialog.h>
#include <support/MadeUpSpeech.h>
#include <support/RecordingsDesk.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>
#include <timeline/TimeRuler.h>
#include <timeline/TimelineView.h>

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

using namespace voicelog;
using namespace Qt::StringLiterals;

/// The other party was told of the recording, and it can be shown: heard while the call is taken in, marked by hand
/// where the agent says it, and taken away again where it was wrong.
class StoryAnnouncement : public QObject
{
    Q_OBJECT

    struct Desk : test::RecordingsDesk
    {
        std::vector<qint16> prompt = test::madeUpSpeech(3, 3.5);

        void keepSound()
        {
            test::writeWav(files.filePath(u"prompt.wav"_s), prompt);
            QFile file(files.filePath(u"prompt.wav"_s));
            ProgrammeService programmes(archive.session());
            Programme changed = programme;
            changed.announcedPurposes = {Purpose::Quality, Purpose::Training};
            changed.announcementTextNl = u"Dit gesprek kan worden opgenomen voor kwaliteit en training."_s;
            AnnouncementSound sound;
            sound.language = u"nl"_s;
            sound.textVersion = u"2026-1"_s;
            sound.name = u"prompt.wav"_s;
            sound.bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            const auto edited = programmes.edit(changed);
            const auto added = programmes.addSound(programme.id, sound);
            if (!edited || !added)
                qFatal("the programme's sound was not stored");
        }
        QList<AnnouncementEvidence> stored(const Recording &recording)
        {
            return AnnouncementService(archive.session())
                .list(recording.vaultId, recording.id)
                .value_or(QList<AnnouncementEvidence>());
        }
        void select(int row, const QString &number)
        {
            auto *list = find<RecordingListView>("recordingList");
            QTRY_VERIFY(list->model()->rowCount() > row);
            list->selectRow(row);
            QTRY_COMPARE(find<QLabel>("headerNumber")->text(), number);
        }
        void trigger(const char *name) const
        {
            auto *action = page->findChild<QAction *>(QLatin1StringView(name));
            QTRY_VERIFY(action->isEnabled());
            action->trigger();
        }
        QTreeWidget *proofs() const { return find<QTreeWidget>("announcementList"); }
        QString detail(const QString &name) const
        {
            const QTreeWidgetItem *proof = proofs()->topLevelItem(0);
            for (int i = 0; proof && i < proof->childCount(); ++i)
                if (proof->child(i)->text(0) == name)
                    return proof->child(i)->text(1);
            return {};
        }
    };

    static void drop(QWidget *on, const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(on->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QApplication::sendEvent(on, &enter));
        QDropEvent dropped(on->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &dropped);
        QVERIFY(dropped.isAccepted());
    }

private Q_SLOTS:
    void aCallIsTakenInAndTheAnnouncementIsHeard()
    {
        Desk desk;
        desk.keepSound();
        QDir().mkpath(desk.files.filePath(u"calls"_s));
        test::writeWav(desk.files.filePath(u"calls/announced.wav"_s), test::callWith(desk.prompt, 4, 20, 8));
        desk.show();
        drop(desk.page.get(), desk.files.filePath(u"calls"_s));
        auto *dialog = desk.dialog<ImportDialog>();
        QVERIFY(dialog);
        auto *next = dialog->findChild<QPushButton *>(u"importNext"_s);
        QTRY_VERIFY(next->isEnabled());
        QTest::mouseClick(next, Qt::LeftButton);
        auto *table = dialog->findChild<QTableView *>(u"importTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        const auto cell = [table](int column) { return table->model()->index(0, column).data().toString(); };
        QTRY_COMPARE(cell(ImportModel::StatusColumn), u"Will come in"_s);
        QVERIFY(cell(ImportModel::RemarksColumn).contains(u"Announcement proven"_s)); // before anything is stored
        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_COMPARE(cell(ImportModel::StatusColumn), u"Taken in"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"importClose"_s), Qt::LeftButton);

        auto *list = desk.find<RecordingListView>("recordingList");
        desk.page->findChild<QAction *>(u"doRefresh"_s)->trigger();
        QTRY_COMPARE(list->model()->rowCount(), 1);
        list->selectRow(0);
        QTRY_COMPARE(desk.proofs()->topLevelItemCount(), 1);
        QCOMPARE(desk.proofs()->topLevelItem(0)->text(0), u"0:04: heard in the sound"_s);
        QCOMPARE(desk.detail(u"Language"_s), u"Dutch"_s);
        QCOMPARE(desk.detail(u"Played"_s), u"From beginning to end"_s);
        QVERIFY(desk.detail(u"Purposes"_s).contains(u"training"_s));
        QCOMPARE(desk.detail(u"Text"_s), u"2026-1"_s);

        const auto marks = desk.find<TimeRuler>("timelineRuler")->marks();
        QCOMPARE(marks.size(), 1);
        QVERIFY(qAbs(marks.first().ms - 4000) < 100);
        const auto *life = desk.find<QTreeWidget>("lifeList");
        QVERIFY(!life->findItems(u"The recording was announced"_s, Qt::MatchExactly, 1).isEmpty());
    }

    void theAgentSaysItAndItIsMarked()
    {
        Desk desk;
        desk.keepSound();
        const Recording recording =
            desk.addRecording(u"Jan Smit"_s, {QDate(2026, 6, 15), QTime(7, 30), QTimeZone::UTC}, 20);
        desk.show();
        desk.select(0, recording.number);
        QVERIFY(!desk.page->findChild<QAction *>(u"doMarkAnnouncement"_s)->isEnabled()); // nothing is selected
        desk.find<TimelineView>("timeline")->setSelection({5000, 9000});
        desk.trigger("doMarkAnnouncement");
        QTRY_VERIFY(desk.dialog<AnnouncementDialog>());
        auto *dialog = desk.dialog<AnnouncementDialog>();
        QVERIFY(dialog->findChild<QCheckBox *>(u"purpose-QUALITY"_s)->isChecked()); // from the programme
        QVERIFY(!dialog->findChild<QCheckBox *>(u"purpose-CONTRACT_PROOF"_s)->isChecked());
        QCOMPARE(dialog->findChild<QComboBox *>(u"announcementLanguage"_s)->currentData().toString(), u"nl"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"storeAnnouncement"_s), Qt::LeftButton);

        QTRY_COMPARE(desk.stored(recording).size(), 1);
        const AnnouncementEvidence proof = desk.stored(recording).first();
        QCOMPARE(proof.kind, AnnouncementEvidence::Kind::SpokenByAgent);
        QCOMPARE(proof.foundBy, AnnouncementEvidence::FoundBy::Marked);
        QCOMPARE(proof.announcedAtMs, std::optional<qint64>(5000));
        QVERIFY(!proof.segmentId.isNull());
        QTRY_COMPARE(desk.proofs()->topLevelItemCount(), 1);
        QCOMPARE(desk.audit(u"ANNOUNCEMENT_ADDED"_s).size(), 1);

        // It was the wrong call after all.
        desk.trigger("doRemoveAnnouncement");
        QTRY_VERIFY(desk.dialog<RemoveProofDialog>());
        auto *remove = desk.dialog<RemoveProofDialog>();
        auto *confirm = remove->findChild<QPushButton *>(u"removeProofButton"_s);
        QVERIFY(!confirm->isEnabled());
        remove->findChild<QPlainTextEdit *>(u"removeProofReason"_s)->setPlainText(u"It is said in another call"_s);
        QVERIFY(confirm->isEnabled());
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTRY_VERIFY(desk.stored(recording).isEmpty());
        QTRY_VERIFY(desk.find<QWidget>("noAnnouncement")->isVisibleTo(desk.find<QWidget>("announcementTab")));
        QCOMPARE(desk.audit(u"ANNOUNCEMENT_REMOVED"_s).first().reason, u"It is said in another call"_s);
    }

    void listeningForItLater()
    {
        Desk desk;
        const Recording without =
            desk.addRecording(u"Jan Smit"_s, {QDate(2026, 6, 15), QTime(7, 30), QTimeZone::UTC}, 20);
        desk.show();
        desk.select(0, without.number);
        desk.trigger("doHearAnnouncement");
        auto *note = desk.find<QLabel>("announcementNote");
        QTRY_VERIFY(note->text().contains(u"keeps no sound"_s));
        desk.keepSound();
        desk.trigger("doHearAnnouncement");
        QTRY_VERIFY(note->text().contains(u"Nothing new was heard"_s));
        QVERIFY(desk.stored(without).isEmpty());
    }
};

VOICELOG_WIDGET_TEST(StoryAnnouncement)
#include "tst_announcement.moc"
