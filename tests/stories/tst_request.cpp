// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <answers/LetterMaker.h>
#include <answers/PackageService.h>
#include <base/BaseErrors.h>
#include <common/FullSchema.h>
#include <common/MessageBar.h>
#include <monitoring/GrantedCaseAccess.h>
#include <programmes/StoredRetention.h>
#include <recordings/AnnouncementService.h>
#include <recordings/RecordingErrors.h>
#include <requests/AnswerService.h>
#include <requests/RequestErrors.h>
#include <retention/DestructionStore.h>
#include <retention/HoldService.h>
#include <retention/RetentionService.h>
#include <rules/RuleBook.h>
#include <support/CaseCalls.h>
#include <support/PracticeRecordings.h>
#include <support/RequestsDesk.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>
#include <words/Languages.h>

using namespace voicelog;
using namespace voicelog::test;
using namespace Qt::StringLiterals;

/// A letter with a request for access, whose answer takes more time than a month (DOMAIN 7, S3).
class StoryRequest : public QObject
{
    Q_OBJECT

    const QString m_why = u"Sixty calls of four years, each with two others in it."_s;
    Languages m_languages;

    /// Opened on the last day or after it.
    static void reopen(RequestsDesk &desk, QDate day)
    {
        desk.goTo(day);
        desk.page->activate();
        desk.settle();
    }

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }

    void s3_extendedOnTheLastDay()
    {
        RequestsDesk desk({2026, 11, 30});
        desk.call(u"0612345678"_s);
        desk.open();
        desk.takeIn(u"Fenna Bos"_s, {2026, 11, 30}, u"06 12345678"_s);
        QCOMPARE(desk.text("requestDue"), u"Answer by Wednesday 30 December 2026"_s);
        desk.messageBox.answers = {u"ok"_s};
        desk.press("identityNotNeededRequest");
        reopen(desk, {2026, 12, 30});
        QCOMPARE(desk.text("requestDistance"), u"Today"_s);
        desk.press("extendRequest");
        desk.answer("extendDialog", {2026, 12, 30}, "COMPLEXITY", m_why);
        QCOMPARE(desk.find<MessageBar>("requestMessage")->title(), u"Extended"_s);
        QCOMPARE(desk.text("requestDue"), u"Answer by Monday 1 March 2027"_s); // 28 February is a Sunday
        QVERIFY(!desk.can("extendRequest"));
    }

    void s3_aDayLaterIsRefused()
    {
        RequestsDesk desk({2026, 11, 30});
        desk.open();
        desk.takeIn(u"Fenna Bos"_s, {2026, 11, 30});
        reopen(desk, {2026, 12, 30});
        desk.press("extendRequest"); // the dialog is left open over midnight
        auto *dialog = desk.dialog("extendDialog");
        desk.goTo({2026, 12, 31});
        dialog->findChild<QDateEdit *>(u"dialogDate"_s)->setMaximumDate({2026, 12, 31});
        desk.answer("extendDialog", {2026, 12, 31}, "COMPLEXITY", m_why);
        auto *said = dialog->findChild<MessageBar *>(u"dialogMessage"_s);
        QVERIFY(said->isVisible());
        QVERIFY2(said->title().contains(u"SAR-2026-0001"), qPrintable(said->title()));
        dialog->reject();
        reopen(desk, {2026, 12, 31});
        QCOMPARE(desk.text("requestDistance"), u"1 day overdue"_s);
        QVERIFY2(desk.text("requestHow").contains(u"only by a notice"), qPrintable(desk.text("requestHow")));
        desk.press("extendRequest"); // what was sent in time can still be written down, and nothing later
        QCOMPARE(desk.dialog("extendDialog")->findChild<QDateEdit *>(u"dialogDate"_s)->maximumDate(),
                 QDate(2026, 12, 30));
        desk.dialog("extendDialog")->reject();
        // The service says the same to whoever asks it directly, and the attempt is on record.
        const RuleBook book = *RuleBook::builtIn();
        RequestService service(desk.fixture.archive.session(), book);
        const auto request = service.find(u"SAR-2026-0001"_s);
        QVERIFY(request);
        DataRequest::Extension late{.decidedOn = {2026, 12, 31}, .text = m_why, .noticeSentOn = {2026, 12, 31}};
        VERIFY_ERROR(service.extend(*request, late), errors::RuleRefused);
    }

    /// An employee asks for what was recorded of him in a case that was closed without a finding: what he is in waits
    /// for the answer and two weeks, the rest goes on its day; and who asks once all is gone is told so.
    void s5_s6_whatAnEmployeeAsksOfAClosedCase()
    {
        CaseDesk desk(true, fullSchema());
        desk.goTo({2026, 8, 10});
        MonitoringCase record = desk.running(false, {2026, 8, 17});
        CaseCalls calls(desk);
        desk.goTo({2026, 8, 21});
        QList<RecordingDraft> drafts;
        for (int i = 0; i < 5; ++i) {
            drafts += calls.call({2026, 8, 20});
            if (i >= 3) // a colleague's
                drafts.last().participants[0].number = u"205"_s;
        }
        QCOMPARE(calls.takeIn(record, drafts).size(), 5);
        StoredRetention programmes;
        RetentionService nightly(desk.sessionOf(u"service"_s), desk.book, programmes);
        const auto night = [&] { return orQuit(nightly.run(orQuit(nightly.plan()))); };
        desk.goTo({2026, 9, 21});
        orQuit(desk.mine.settle());
        record = orQuit(
            desk.mine.closeWithoutFinding(orQuit(desk.mine.theCase(record.id)), u"Every refund was for a purchase."_s));
        QCOMPARE(record.destructionDue, QDate(2026, 10, 5));

        desk.goTo({2026, 9, 30});
        RequestService requests(desk.officer, desk.book);
        DataRequest asked;
        asked.receivedOn = {2026, 9, 30};
        asked.requester = u"Jeroen van Dam"_s;
        asked.requesterKind = RequesterKind::Employee;
        asked.scope.numbers = {u"204"_s};
        auto opened = orQuit(requests.open(asked));
        QCOMPARE(opened.held.recordings, 3);
        DataRequest request = orQuit(requests.identityNotNeeded(opened.request, {2026, 9, 30}));
        QCOMPARE(request.dueOn(requests.deadline(request)), QDate(2026, 10, 30));
        desk.goTo({2026, 10, 5});
        QCOMPARE(night().recordings, 2); // the two without him

        // Answered in full; because it is of a case another officer looks first. Delivered on 14 October.
        desk.goTo({2026, 10, 12});
        AnswerService answers(desk.officer, desk.book);
        const auto held = orQuit(answers.recordings(request));
        QCOMPARE(held.size(), 3);
        for (const HeldRecording &one : held) {
            RecordingDecision decision;
            decision.recording = one.recording;
            request = orQuit(answers.decide(request, decision));
        }
        QList<AnswerItem> all;
        for (size_t i = 0; i < answerItemIds.size(); ++i)
            all += AnswerItem(int(i));
        FindService finder(desk.officer, desk.book);
        const auto found = orQuit(finder.search(request, FindService::suggestion(request)));
        QCOMPARE(found.findings.list.size(), 3); // by his name and his number: nothing else there is of him
        QVERIFY(found.findings.open().isEmpty());
        request = orQuit(answers.propose(found.request, all));
        QVERIFY(answers.needsSecond(request));
        VERIFY_ERROR(answers.send(request, {2026, 10, 12}, u"handed over"_s), errors::SecondNeeded);
        const auto vaults = orQuit(desk.officer.vaults());
        for (const VaultInfo &vault : vaults) {
            if (vault.kind == VaultKind::Requests)
                orQuit(desk.officer.grantVault(desk.secondInfo.id, vault.id));
        }
        PackageService packages(desk.officer, desk.book, &grantedCaseAccess());
        request = orQuit(packages.make(request, {}));
        const QList<PackageFile> files = orQuit(packages.package(request))->files;
        QCOMPARE(std::ranges::count_if(files, [](const auto &one) { return one.name.endsWith(u"geluid.wav"); }), 3);
        request = orQuit(AnswerService(desk.second, desk.book).confirm(request));
        request = orQuit(answers.send(request, {2026, 10, 12}, u"registered letter"_s));
        desk.goTo({2026, 10, 14});
        request = orQuit(answers.close(request, {2026, 10, 14}, u"3SABC12345"_s));
        QCOMPARE(night().recordings, 0);
        const auto holds = orQuit(HoldService(desk.officer).list(record.vaultId));
        QCOMPARE(holds.first().untilOn, QDate(2026, 10, 28));
        // The day on which it is destroyed comes before the package's own thirty days: no copy stays.
        QCOMPARE(orQuit(packages.package(request))->destroyOn, QDate(2026, 10, 28));
        VERIFY_ERROR(desk.mine.edit(orQuit(desk.mine.theCase(record.id))), errors::WrongState); // not opened again
        desk.goTo({2026, 10, 27});
        QCOMPARE(night().vaults, 0);
        desk.goTo({2026, 10, 28});
        QCOMPARE(orQuit(packages.destroyDue()), 1);
        QCOMPARE(night().vaults, 1);

        // S6: he asks again after that. No error and no sound; the day is there all the same.
        desk.goTo({2026, 11, 10});
        asked.receivedOn = {2026, 11, 10};
        opened = orQuit(requests.open(asked));
        QVERIFY(opened.held.sought && !opened.held.failure);
        QCOMPARE(opened.held.recordings, 0);
        QVERIFY(opened.held.unread.isEmpty());
        request = orQuit(requests.identityNotNeeded(opened.request, {2026, 11, 10}));
        QCOMPARE(request.dueOn(requests.deadline(request)), QDate(2026, 12, 10));
        QVERIFY(orQuit(answers.recordings(request)).isEmpty());
        const auto nothing = orQuit(finder.search(request, FindService::suggestion(request)));
        QVERIFY(nothing.findings.list.isEmpty() && nothing.findings.closed.isEmpty());
        request = orQuit(answers.propose(nothing.request, all));
        auto database = orQuit(desk.officer.openGovernance());
        const QString certificate = orQuit(DestructionStore(database).destructions(record.vaultId)).first().number;
        const LetterMaker letters(desk.officer, desk.book);
        const Report letter = orQuit(letters.letter(request, LetterKind::Destroyed, ReportLanguage::Dutch,
                                                    {.certificates = {certificate}, .recipients = {}}));
        QCOMPARE(letter.title, u"Uw opnamen zijn vernietigd"_s);
        const bool told = std::ranges::any_of(letter.blocks, [&certificate](const ReportBlock &block) {
            const auto *item = std::get_if<ReportParagraph>(&block);
            return item &&
                   item->text == u"Vernietigd op 28 oktober 2026, vernietigingsverklaring "_s + certificate + u'.';
        });
        QVERIFY(told);
        request = orQuit(packages.make(request, {.letter = {.certificates = {certificate}, .recipients = {}}}));
        QCOMPARE(orQuit(packages.package(request))->files.size(), 3); // the letter, the page, the checksums: no sound
        request = orQuit(answers.send(request, {2026, 11, 10}, u"letter"_s));
        QCOMPARE(request.state, RequestState::Answered);
    }

    /// A call of the years of the Wbp, asked for under the GDPR: it was made under the law of its day, and is kept and
    /// answered under the present one.
    void s11_aCallOfTheYearsOfTheWbp()
    {
        TempArchive archive(fullSchema());
        LawfulPractice law(archive);
        const Programme programme = law.makeProgramme({2015, 3, 2}, {2016, 1, 29});
        QVERIFY(!programme.notification.number.isEmpty()); // that of the CBP
        PracticeRecordings recorder(law);
        const Recording call = recorder.takeIn(programme, {2015, 11, 12});
        AnnouncementEvidence told;
        told.announcedAtMs = 0;
        told.language = u"nl"_s;
        told.playedFully = true;
        told.announcedPurposes = QStringList{u"QUALITY"_s};
        told.privacyNoticeRef = u"https://example.nl/privacy"_s;
        JudgementService judgements = law.judgements();
        VERIFY_OK(AnnouncementService(archive.session(), judgements.judgeMaker()).add(call.vaultId, call.id, told));
        const auto resultOf = [&](const QString &rule) {
            const Judgement judged = orQuit(judgements.judge(call));
            const auto found = std::ranges::find(judged.results, rule, &RuleResult::ruleId);
            return found == judged.results.cend() ? RuleResult() : *found;
        };
        const auto on = [&archive](QDate day) {
            archive.clock().set(QDateTime(day, QTime(10, 0), QTimeZone("Europe/Amsterdam")).toUTC());
        };

        on({2026, 6, 10});
        const StoredRetention programmes;
        RetentionService retention(archive.session(), law.book, programmes);
        VERIFY_OK(retention.assessAll());
        QCOMPARE(orQuit(retention.due(call.vaultId, call.id))->dueOn, QDate(2016, 2, 10));
        QCOMPARE(resultOf(u"R-NOTIFY-01"_s).outcome, RuleOutcome::Pass);
        QCOMPARE(resultOf(u"R-NOTIFY-01"_s).editionId, u"NL-WBP-2014"_s);
        QCOMPARE(resultOf(u"R-REGISTER-01"_s).outcome, RuleOutcome::NotApplicable);
        QCOMPARE(resultOf(u"R-REGISTER-01"_s).editionId, u"NL-WBP-2014"_s);
        QCOMPARE(resultOf(u"R-ANNOUNCE-01"_s).outcome, RuleOutcome::Pass);
        QCOMPARE(resultOf(u"R-ANNOUNCE-01"_s).editionId, u"NL-WBP-2014"_s);
        QVERIFY(resultOf(u"R-RETAIN-01"_s).blocks()); // kept ten years too long
        QCOMPARE(resultOf(u"R-RETAIN-01"_s).editionId, u"NL-AVG-2019"_s);

        // Asked for all the same: it is held, and answered within the GDPR's month, not the Wbp's four weeks.
        RequestService requests(archive.session(), law.book);
        DataRequest asked;
        asked.receivedOn = {2026, 6, 10};
        asked.requester = u"Fenna Bos"_s;
        asked.contact = u"fenna@example.nl"_s;
        asked.scope.all = false;
        asked.scope.recordings = {call.number};
        const auto opened = orQuit(requests.open(asked));
        QCOMPARE(opened.held.recordings, 1);
        QCOMPARE(opened.request.dueOn(requests.deadline(opened.request)), QDate(2026, 7, 10));
        QCOMPARE(orQuit(requests.list()).first().dueOn, QDate(2026, 7, 10));
        QCOMPARE(resultOf(u"R-RETAIN-01"_s).outcome, RuleOutcome::Pass); // the hold keeps it
        QCOMPARE(resultOf(u"R-RETAIN-01"_s).editionId, u"NL-AVG-2019"_s);
        QCOMPARE(orQuit(retention.run(orQuit(retention.plan()))).recordings, 0);
        const DataRequest request = orQuit(requests.identityNotNeeded(opened.request, {2026, 6, 10}));
        const auto held = orQuit(AnswerService(archive.session(), law.book).recordings(request));
        QCOMPARE(held.size(), 1);
        QCOMPARE(held.first().number, call.number);
    }
};

VOICELOG_WIDGET_TEST(StoryRequest)
#include "tst_request.moc"
