// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <agenda/AgendaService.h>
#include <common/MessageBar.h>
#include <programmes/StoredRetention.h>
#include <recordings/KeepProofDialog.h>
#include <recordings/RecordingListView.h>
#include <retention/DestructionService.h>
#include <retention/HoldWords.h>
#include <retention/RetentionService.h>
#include <support/LawfulPractice.h>
#include <support/PracticeRecordings.h>
#include <support/RecordingsDesk.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>
#include <words/Languages.h>

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

using namespace voicelog;
using namespace voicelog::test;
using namespace Qt::StringLiterals;

/// A contract was made by telephone. Its proof is kept, the talk around it goes after four weeks (R-CONTRACT-01).
class StoryKeepProof : public QObject
{
    Q_OBJECT

    static void at(RecordingsDesk &desk, QDate day)
    {
        desk.archive.clock().set(QDateTime(day, QTime(12, 0), QTimeZone::UTC));
    }
    static Recording sale(RecordingsDesk &desk)
    {
        return desk.addRecording(u"Fenna Bos"_s, desk.archive.clock().now().addSecs(-600), 8, 2,
                                 [](RecordingDraft &draft) {
                                     AnnouncementEvidence told;
                                     told.announcedAtMs = 0;
                                     told.playedFully = true;
                                     told.language = u"nl"_s;
                                     told.announcedPurposes = QStringList{u"CONTRACT_PROOF"_s};
                                     told.privacyNoticeRef = u"https://example.nl/privacy"_s;
                                     draft.announcement = told;
                                     draft.origin = Origin::ControllerSystem;
                                     draft.partyBasis = PartyBasis::Participant;
                                     draft.contractRef = u"C-1041"_s;
                                 });
    }
    static QString text(const RecordingsDesk &desk, const char *label)
    {
        const auto *found = desk.find<QLabel>(label);
        return found->isVisible() ? found->text() : QString();
    }
    static qint64 waiting(RecordingsDesk &desk)
    {
        const Agenda agenda = orQuit(AgendaService(desk.archive.session()).agenda());
        const auto found = std::ranges::find(agenda.items, AgendaKind::KeepProof, &AgendaItem::kind);
        return found == agenda.items.cend() ? 0 : found->count;
    }

    Languages m_languages;

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }

    void theProofStaysAndTheRestGoes()
    {
        RecordingsDesk desk(agendaSchema());
        LawfulPractice practice(desk.archive);
        desk.programme = practice.makeProgramme({2026, 4, 1}, {2026, 12, 31}, true, Purpose::ContractProof);
        JudgementService judgements = practice.judgements();
        desk.judge = judgements.judgeMaker();
        at(desk, {2026, 6, 15});
        const Recording call = sale(desk);
        QCOMPARE(call.state, RecordingState::Active);
        const StoredRetention terms;
        RetentionService retention(desk.archive.session(), practice.book, terms);
        VERIFY_OK(retention.assessAll());
        QCOMPARE(retention.due(call.vaultId, call.id).value()->dueOn, QDate(2031, 6, 15));
        QCOMPARE(waiting(desk), 1);

        // Nothing is marked yet: the action says what is missing.
        desk.show();
        QTRY_COMPARE(desk.find<RecordingListView>("recordingList")->model()->rowCount(), 1);
        desk.page->open({{u"recording"_s, call.number}});
        QTRY_COMPARE(desk.find<QLabel>("headerNumber")->text(), call.number);
        desk.find<QTabWidget>("recordingTabs")->setCurrentWidget(desk.find<QWidget>("historyTab"));
        auto *keep = desk.find<QAction>("doKeepProof");
        QTRY_VERIFY(keep->toolTip().contains(u"mark the stretch"_s));
        QVERIFY(!keep->isEnabled());
        QVERIFY(desk.find<QToolButton>("doKeepProofButton")->isVisible());
        Segment proof;
        proof.kind = SegmentKind::Proof;
        proof.range = {3000, 5000};
        VERIFY_OK(RecordingService(desk.archive.session(), desk.judge).addSegment(call.vaultId, call.id, proof));
        desk.close();

        // It is told what is kept and what goes, and done.
        desk.show();
        desk.page->open({{u"recording"_s, call.number}});
        QTRY_VERIFY(desk.find<QAction>("doKeepProof")->isEnabled());
        desk.find<QTabWidget>("recordingTabs")->setCurrentWidget(desk.find<QWidget>("historyTab"));
        desk.find<QAction>("doKeepProof")->trigger();
        QTRY_VERIFY(desk.dialog<KeepProofDialog>());
        auto *dialog = desk.dialog<KeepProofDialog>();
        QCOMPARE(dialog->findChild<QListWidget *>(u"keptStretches"_s)->item(0)->text(), u"0:03 – 0:05"_s);
        QStringList said;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            said += label->text();
        QVERIFY2(said.join(u' ').contains(HoldWords::day({2026, 7, 13})), qPrintable(said.join(u' ')));
        if (const QString pictures = qEnvironmentVariable("VOICELOG_PICTURES"); !pictures.isEmpty())
            dialog->grab().save(pictures + u"/keepproof.png"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"keepProofButton"_s), Qt::LeftButton);
        QTRY_VERIFY(desk.find<MessageBar>("pageMessage")->isVisible());
        QVERIFY2(desk.find<MessageBar>("pageMessage")->title().contains(u"is kept as"_s),
                 qPrintable(desk.find<MessageBar>("pageMessage")->title()));
        QTRY_VERIFY2(text(desk, "retentionProof").startsWith(u"Its proof is kept as"_s),
                     qPrintable(text(desk, "retentionProof")));
        QTRY_VERIFY2(text(desk, "retentionDue").startsWith(u"Rest of a sales call: kept until"_s),
                     qPrintable(text(desk, "retentionDue")));
        QVERIFY(!desk.find<QAction>("doKeepProof")->isEnabled());
        QTRY_COMPARE(desk.find<RecordingListView>("recordingList")->model()->rowCount(), 2);
        if (const QString pictures = qEnvironmentVariable("VOICELOG_PICTURES"); !pictures.isEmpty())
            desk.page->grab().save(pictures + u"/restofcall.png"_s);
        QCOMPARE(waiting(desk), 0);

        // One click leads to the proof, which tells where it came from.
        const auto events = desk.audit(u"PROOF_KEPT"_s);
        QCOMPARE(events.size(), 2);
        const Recording kept =
            orQuit(RecordingService(desk.archive.session()).find(events[0].detail[u"proof"_s].toString()));
        Q_EMIT desk.find<QLabel>("retentionProof")->linkActivated(kept.number);
        QTRY_COMPARE(desk.find<QLabel>("headerNumber")->text(), kept.number);
        QTRY_VERIFY2(text(desk, "retentionProof").contains(call.number), qPrintable(text(desk, "retentionProof")));
        QTRY_VERIFY2(text(desk, "retentionDue").contains(HoldWords::day({2031, 6, 15})),
                     qPrintable(text(desk, "retentionDue")));
        if (const QString pictures = qEnvironmentVariable("VOICELOG_PICTURES"); !pictures.isEmpty())
            desk.page->grab().save(pictures + u"/proofofcall.png"_s);
        desk.close();

        // Four weeks after the call two officers order that the rest goes, and the proof stays.
        at(desk, {2026, 7, 13});
        VERIFY_OK(retention.assessAll());
        DestructionService destruction(desk.archive.session(), practice.book, terms);
        DestructionService theirs(*practice.second, practice.book, terms);
        const auto orders = destruction.propose(call.vaultId, {call.id});
        VERIFY_OK(orders);
        QCOMPARE(orders->size(), 1);
        VERIFY_OK(theirs.approve(orders->first().id));
        const auto report = retention.run(orQuit(retention.plan()));
        VERIFY_OK(report);
        QCOMPARE(report->recordings, 1);
        const RecordingService recordings(desk.archive.session());
        QVERIFY(!recordings.recording(call.vaultId, call.id));
        const Recording stays = orQuit(recordings.recording(kept.vaultId, kept.id));
        QCOMPARE(stays.state, RecordingState::Active);
        QCOMPARE(stays.participants.at(1).name, u"Fenna Bos"_s);
        VERIFY_OK(RecordingService(desk.archive.session()).verify(stays, {}, {}));
        QVERIFY(orQuit(retention.plan()).items.isEmpty());
    }
};

VOICELOG_WIDGET_TEST(StoryKeepProof)
#include "tst_keepproof.moc"
