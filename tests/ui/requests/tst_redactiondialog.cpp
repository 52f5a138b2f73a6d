// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <recordings/RecordingActions.h>
#include <recordings/RecordingService.h>
#include <requests/CopyDecisionDialog.h>
#include <requests/RedactionDialog.h>
#include <requests/RequestService.h>
#include <rules/RuleBook.h>
#include <support/RequestsDesk.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>
#include <timeline/TimelineView.h>

#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace voicelog;
using test::RequestsDesk;

namespace {

/// A request of Fenna Bos, known, about one call in which she tells her brother's number.
struct Marking
{
    RequestsDesk desk{QDate(2026, 5, 4)};
    Recording call = desk.call(u"0612345678"_s, u"Fenna Bos"_s);
    RuleBook book = *RuleBook::builtIn();
    RequestService service{desk.fixture.archive.session(), book};
    CopyDecisionDialog *decision = nullptr;

    Marking()
    {
        Transcript transcript;
        transcript.source = u"WEBVTT\n\n00:00.000 --> 00:01.000\nMijn broer Karel heeft 0698765432, ik 0612345678.\n"_s;
        transcript.cues = {
            {.range = {0, 1000}, .speaker = {}, .text = u"Mijn broer Karel heeft 0698765432, ik 0612345678."_s}};
        if (!RecordingService(desk.fixture.archive.session()).attachTranscript(call.vaultId, call.id, transcript))
            qFatal("no transcript");
        DataRequest request;
        request.receivedOn = {2026, 5, 4};
        request.requester = u"Fenna Bos"_s;
        request.scope = {
            .all = false, .from = {}, .until = {}, .numbers = {u"0612345678"_s}, .contractRefs = {}, .recordings = {}};
        const auto opened = service.open(request);
        if (!opened || !service.identityNotNeeded(opened->request, {2026, 5, 4}))
            qFatal("no request");
        desk.open()->open({{u"request"_s, opened->request.id.toString()}});
        desk.settle();
        desk.press("decideButton");
        decision = qobject_cast<CopyDecisionDialog *>(desk.dialog("decisionDialog"));
        choose("COPY_REDACTED");
    }
    void choose(const char *what) const
    {
        auto *box = decision->findChild<QComboBox *>(u"decisionWhat"_s);
        box->setCurrentIndex(box->findData(QString::fromLatin1(what)));
    }
    [[nodiscard]] RedactionDialog *mark()
    {
        decision->findChild<QPushButton *>(u"decisionMark"_s)->click();
        desk.settle();
        return qobject_cast<RedactionDialog *>(desk.dialog("redactionDialog"));
    }
    static QPushButton *button(const QWidget *in, const char *name)
    {
        return in->findChild<QPushButton *>(QLatin1StringView(name));
    }
};

} // namespace

/// Marking what a person does not get of a recording.
class TestRedactionDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheWordsToTheDecision()
    {
        Marking with;
        QVERIFY(!Marking::button(with.decision, "dialogAccept")->isEnabled()); // nothing is marked
        RedactionDialog *dialog = with.mark();
        auto *suggestions = dialog->findChild<QTableWidget *>(u"suggestions"_s);
        QCOMPARE(suggestions->rowCount(), 2); // her own number is hers
        QCOMPARE(suggestions->item(0, 2)->text(), u"Karel"_s);
        QCOMPARE(suggestions->item(1, 2)->text(), u"0698765432"_s);
        Marking::button(dialog, "markAllSuggestions")->click();
        QCOMPARE(dialog->marks().size(), 2);
        QVERIFY(!Marking::button(dialog, "markAllSuggestions")->isEnabled());
        Marking::button(dialog, "dialogAccept")->click();
        QCOMPARE(with.decision->marks().size(), 2);
        QVERIFY(with.decision->findChild<QLabel *>(u"decisionMarked"_s)->text().contains(u"2"_s));
        with.decision->findChild<QPlainTextEdit *>(u"decisionWeighing"_s)
            ->setPlainText(u"Her brother's name and number are said in it."_s);
        Marking::button(with.decision, "dialogAccept")->click();
        with.desk.settle();
        const auto stored = with.service.find(u"SAR-2026-0001"_s);
        VERIFY_OK(stored);
        QCOMPARE(stored->decisions.size(), 1);
        QCOMPARE(stored->decisions.first().marks.size(), 2);
        QCOMPARE(stored->decisions.first().marks[1].subject, MarkSubject::Number);
    }

    void byHandOnTheTimeline()
    {
        Marking with;
        RedactionDialog *dialog = with.mark();
        auto *timeline = dialog->findChild<TimelineView *>();
        QVERIFY(!Marking::button(dialog, "markSelection")->isEnabled());
        timeline->setSelection({200, 600});
        auto *method = dialog->findChild<QComboBox *>(u"markMethod"_s);
        method->setCurrentIndex(method->findData(int(RedactionMethod::Tone)));
        Marking::button(dialog, "markSelection")->click();
        QCOMPARE(dialog->marks().size(), 1);
        QCOMPARE(dialog->marks()[0].sound.range, (TimeRange{200, 600}));
        QCOMPARE(dialog->marks()[0].sound.method, RedactionMethod::Tone);
        // The new one is chosen: the fields are its.
        method->setCurrentIndex(0);
        Q_EMIT method->activated(0);
        QCOMPARE(dialog->marks()[0].sound.method, RedactionMethod::Mute);
        // Its edge is moved in the timeline.
        auto moved = timeline->currentSegment();
        QVERIFY(moved);
        moved->range = {250, 700};
        Q_EMIT timeline->segmentChangeRequested(*moved);
        QCOMPARE(dialog->marks()[0].sound.range, (TimeRange{250, 700}));
        dialog->editing().undoStack()->undo();
        QCOMPARE(dialog->marks()[0].sound.range, (TimeRange{200, 600}));
        dialog->editing().undoStack()->undo();
        QCOMPARE(dialog->marks()[0].sound.method, RedactionMethod::Tone);
        // What is drawn next is another mark: the fields are its, and the one before stays as it is.
        timeline->setSelection({700, 800});
        method->setCurrentIndex(method->findData(int(RedactionMethod::VoiceChange)));
        Q_EMIT method->activated(method->currentIndex());
        QCOMPARE(dialog->marks()[0].sound.method, RedactionMethod::Tone);
        Marking::button(dialog, "markSelection")->click();
        QCOMPARE(dialog->marks().size(), 2);
        Marking::button(dialog, "removeMark")->click(); // the chosen one
        QCOMPARE(dialog->marks().size(), 1);
        QCOMPARE(dialog->marks()[0].sound.method, RedactionMethod::Tone);
        // It does not end by itself, and not without a question.
        QTest::keyClick(dialog->findChild<QTableWidget *>(u"marks"_s), Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        with.desk.messageBox.answers = {u"cancel"_s, u"ok"_s};
        dialog->reject();
        QVERIFY(dialog->isVisible());
        dialog->reject();
        QVERIFY(with.decision->marks().isEmpty());
    }

    void isHeardAndReadAsThePersonGetsIt()
    {
        Marking with;
        RedactionDialog *dialog = with.mark();
        QSignalSpy failed(&dialog->player(), &ReviewPlayer::failed);
        Marking::button(dialog, "markAllSuggestions")->click();
        dialog->findChild<QCheckBox *>(u"reviewAsGiven"_s)->setChecked(true);
        dialog->player().seek(300);
        auto *play = Marking::button(dialog, "reviewPlay");
        play->click();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->player().isStarting(), 20'000);
        QVERIFY(dialog->player().positionMs() >= 300); // it begins where it stood
        // Another mark while it plays: the sound goes on, without it.
        dialog->editing().add({CopyMark{.sound = {.range = {0, 1000}}}});
        with.desk.settle();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->player().isStarting(), 20'000);
        with.desk.page->stop(); // as a lock does
        QVERIFY(!dialog->player().isPlaying());
        QCOMPARE(failed.count(), 0);
        QCOMPARE(with.desk.fixture.events(actions::ListeningStarted).size(), 1);
        QCOMPARE(with.desk.fixture.events(actions::ListeningStopped).size(), 1);
        play->click(); // nothing begins any more
        QVERIFY(!dialog->player().isStarting());
    }

    void onlyWhatIsLeftOutIsMarked()
    {
        const Marking with;
        with.choose("COPY");
        QVERIFY(!Marking::button(with.decision, "decisionMark")->isEnabled());
        with.choose("REFUSED");
        QVERIFY(!Marking::button(with.decision, "decisionMark")->isEnabled());
        with.choose("TRANSCRIPT");
        QVERIFY(Marking::button(with.decision, "decisionMark")->isEnabled());
    }
};

VOICELOG_WIDGET_TEST(TestRedactionDialog)
#include "tst_redactiondialog.moc"
