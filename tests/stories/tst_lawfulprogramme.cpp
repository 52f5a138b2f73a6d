// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <balancing/BalancingPage.h>
#include <balancing/BalancingPageFactory.h>
#include <common/FormDocument.h>
#include <common/FormEditor.h>
#include <common/FormRow.h>
#include <common/GuidedForm.h>
#include <processing/ProcessingPage.h>
#include <processing/ProcessingPageFactory.h>
#include <processing/ProcessingService.h>
#include <programmes/ConditionsPanel.h>
#include <programmes/DecisionDialog.h>
#include <programmes/TurnDialog.h>
#include <support/LawfulProgramme.h>
#include <support/ProgrammesDesk.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

/// Fills the fields of a form as a person does, one by one; objects are their members.
void fillForm(const GuidedForm *form, const QJsonObject &values, const QString &prefix = {})
{
    for (auto value = values.begin(); value != values.end(); ++value) {
        const QString key = prefix + value.key();
        if (value->isObject()) {
            fillForm(form, value->toObject(), key + u'.');
            continue;
        }
        auto *row = form->findChild<FormRow *>(u"row-"_s + key);
        if (!row)
            qFatal("no field %s", qPrintable(key));
        row->editor()->setValue(*value);
        Q_EMIT row->editor()->edited();
    }
}

/// Another page of the console, for one of the officers, as long as it lives.
template <typename Factory>
class OtherPage
{
public:
    OtherPage(ProgrammesDesk &desk, Session &session) : m_factory(session)
    {
        m_page.reset(m_factory.makePage(
            {session, m_jobs, desk.messageBox, desk.fileDialog, desk.clipboard, *desk.settings, desk.localTime},
            nullptr));
        m_page->resize(1400, 900);
        m_page->show();
        m_page->activate();
        static_cast<void>(QTest::qWaitForWindowExposed(m_page.get()));
    }
    ~OtherPage()
    {
        m_page->stop();
        m_jobs.cancelAndWait();
    }
    OtherPage(const OtherPage &) = delete;
    OtherPage &operator=(const OtherPage &) = delete;

    [[nodiscard]] Page *operator->() const { return m_page.get(); }
    template <typename W>
    [[nodiscard]] W *find(const char *name) const
    {
        return m_page->template findChild<W *>(QLatin1StringView(name));
    }
    void press(const char *name) const
    {
        QTRY_VERIFY2(isReady(name), name);
        m_page->template findChild<QAbstractButton *>(QLatin1StringView(name))->click();
    }
    /// Answers the dialog that asks for a text.
    void giveText(const char *dialogName, const QString &text) const
    {
        QDialog *dialog = nullptr;
        QTRY_VERIFY2((dialog = find<QDialog>(dialogName)) != nullptr, dialogName);
        QTest::keyClicks(dialog->findChild<QWidget *>(u"dialogText"_s), text);
        dialog->findChild<QPushButton *>(u"dialogAccept"_s)->click();
    }

private:
    [[nodiscard]] bool isReady(const char *name) const
    {
        const auto *button = m_page->template findChild<QAbstractButton *>(QLatin1StringView(name));
        return button && button->isVisible() && button->isEnabled();
    }
    Jobs m_jobs;
    Factory m_factory;
    std::unique_ptr<Page> m_page;
};

/// The balancing record, in its page: written by the first officer, approved by the second.
void weigh(ProgrammesDesk &desk, Session &second, const Programme &programme)
{
    BalancingService service(desk.archive.session());
    QJsonObject content = completeBalancing();
    content.insert("programmeId"_L1, programme.number);
    {
        const OtherPage<BalancingPageFactory> page(desk, desk.archive.session());
        page.press("newBalancingButton");
        page.giveText("newBalancingDialog", content.take("title"_L1).toString());
        QTRY_VERIFY(page.find<QPushButton>("submitBalancing") &&
                    page.find<QPushButton>("submitBalancing")->isVisible());
        fillForm(page.find<GuidedForm>("balancingForm"), content);
        const Id lia = orQuit(service.list()).first().id;
        for (const auto state :
             {BalancingState::DpoAdvice, BalancingState::OrConsultation, BalancingState::ForApproval}) {
            page.press("submitBalancing");
            QTRY_COMPARE(orQuit(service.draft(lia))->state, state);
        }
    }
    const OtherPage<BalancingPageFactory> page(desk, second);
    page->open({{u"balancing"_s, u"LIA-2026-0001"_s}});
    desk.messageBox.answers = {u"ok"_s};
    page.press("approveBalancing");
    QTRY_VERIFY(orQuit(service.list()).first().approved.has_value());
}

/// The line of the register, in its page.
void enterInRegister(ProgrammesDesk &desk, const Programme &programme)
{
    ProcessingService service(desk.archive.session());
    QJsonObject content = completeRegisterEntry(programme);
    const OtherPage<ProcessingPageFactory> page(desk, desk.archive.session());
    content.insert("purposeIds"_L1, content.take("purposes"_L1)); // the form has boxes for our own purposes
    page.find<QAction>("newEntry")->trigger();
    page.giveText("newEntryDialog", content.take("title"_L1).toString());
    QTRY_VERIFY(page.find<GuidedForm>("entryForm") && page.find<GuidedForm>("entryForm")->isVisible());
    QTRY_VERIFY(page.find<QPushButton>("activateEntry") && page.find<QPushButton>("activateEntry")->isVisible());
    fillForm(page.find<GuidedForm>("entryForm"), content);
    page.press("activateEntry");
    page.giveText("activateDialog", u"First version"_s);
    QTRY_COMPARE(orQuit(service.list()).first().state, RegisterState::Active);
}

} // namespace

/// From nothing to an ACTIVE quality programme, and on: what the officer fills in, what the console says is still in
/// the way, what the works council sees of it, and what happens when it invokes nullity.
class StoryLawfulProgramme : public QObject
{
    Q_OBJECT

    struct Desk : ProgrammesDesk
    {
        Desk() : ProgrammesDesk(lawSchema())
        {
            archive.addAccount(u"second"_s, Role::PrivacyOfficer);
            archive.addAccount(u"council"_s, Role::OrReviewer);
        }
        ProgrammeService programmes{archive.session()};

        void fill(const char *form, const QJsonObject &values) const { fillForm(find<GuidedForm>(form), values); }
        void makeNew(const char *button, const char *form) const
        {
            QTest::mouseClick(find<QToolButton>(button), Qt::LeftButton);
            QTRY_VERIFY(find<QWidget>(form)->isVisible());
        }
        QString label(const char *name) const
        {
            const auto *found = page->findChild<QLabel *>(QLatin1StringView(name));
            return found ? found->text() : QString();
        }
        void tab(const char *tabs, int index) const { find<QTabWidget>(tabs)->setCurrentIndex(index); }
    };

private Q_SLOTS:
    void fromNothingToActive()
    {
        Desk desk;
        desk.show();

        // The practice itself.
        desk.makeNew("programmeNewButton", "programmeForm");
        desk.fill("programmeForm", {{u"name"_s, u"Service quality"_s},
                                    {u"code"_s, u"SERVICE"_s},
                                    {u"lines"_s, QJsonArray{u"Helpdesk"_s}},
                                    {u"startDate"_s, u"2026-07-01"_s},
                                    {u"samplingPct"_s, 20},
                                    {u"legalBasis"_s, u"6_1_F"_s},
                                    {u"controllerKind"_s, u"COMPANY"_s},
                                    {u"announcementTextNl"_s, u"Dit gesprek wordt opgenomen."_s},
                                    {u"announcedPurposes"_s, QJsonArray{u"QUALITY"_s}},
                                    {u"agentSignal"_s, u"SCREEN"_s},
                                    {u"dpia"_s, QJsonObject{{u"status"_s, u"NOT_REQUIRED"_s},
                                                            {u"reason"_s, u"A small sample, no appraisals."_s}}},
                                    {u"retentionClass"_s, u"QUALITY"_s}});
        desk.click("programmeSave");
        QTRY_COMPARE(desk.label("programmeNumber"), u"PRG-2026-0001"_s);
        QTRY_COMPARE(desk.label("outcome-R-OR-01"), u"Does not hold"_s);
        QCOMPARE(desk.label("outcome-R-DPIA-01"), u"Holds"_s);
        for (const char *rule : {"outcome-R-LI-01", "outcome-R-REGISTER-01", "outcome-R-EMPINFO-01"})
            QCOMPARE(desk.label(rule), u"Does not hold"_s);
        const auto draft = desk.programmes.find(u"SERVICE"_s);
        VERIFY_OK(draft);

        // What employees are told.
        desk.tab("programmesTabs", 1);
        desk.makeNew("employeeNoticeNewButton", "employeeNoticeForm");
        desk.fill("employeeNoticeForm", completeNotice(QDate(2026, 6, 20)).toJson());
        desk.click("employeeNoticeSave");
        QTRY_COMPARE(desk.label("employeeNoticeNumber"), u"NOT-2026-0001"_s);

        // What the works council is asked, and what it decides.
        desk.tab("programmesTabs", 2);
        desk.makeNew("worksCouncilNewButton", "worksCouncilForm");
        desk.fill("worksCouncilForm", {{u"title"_s, u"Quality recordings"_s},
                                       {u"subjects"_s, QJsonArray{u"27_1_K"_s, u"27_1_L"_s}},
                                       {u"requestedOn"_s, u"2026-05-20"_s},
                                       {u"documents"_s, QJsonArray{u"Scheme"_s}},
                                       {u"consultedOn"_s, u"2026-06-03"_s}});
        desk.click("worksCouncilSave");
        QTRY_COMPARE(desk.label("worksCouncilNumber"), u"WOR-2026-0001"_s);
        QTRY_VERIFY(desk.find<QPushButton>("worksCouncilDecide")->isVisible());
        desk.click("worksCouncilDecide");
        QTRY_VERIFY(desk.dialog<DecisionDialog>());
        auto *decision = desk.dialog<DecisionDialog>();
        auto *choice = decision->findChild<QComboBox *>(u"decisionChoice"_s);
        choice->setCurrentIndex(choice->findData(u"CONSENT"_s));
        QTest::mouseClick(decision->findChild<QPushButton *>(u"decisionDo"_s), Qt::LeftButton);
        WorksCouncilService council(desk.archive.session());
        QTRY_COMPARE(council.find(u"WOR-2026-0001"_s)->decision, std::optional(CouncilDecision::Consent));

        // What weighs for and against it, and the line of the register.
        const auto second = desk.archive.unlock(u"second"_s);
        weigh(desk, *second, *draft);
        const Id lia = orQuit(BalancingService(desk.archive.session()).find(u"LIA-2026-0001"_s));
        enterInRegister(desk, *draft);
        const auto entry = orQuit(ProcessingService(desk.archive.session()).list()).first();
        desk.tab("programmesTabs", 0);
        desk.page->activate(); // as a change of page does
        const QString liaId = lia.toString();
        QTRY_VERIFY(desk.find<QComboBox>("field-liaId")->findData(liaId) >= 0);
        desk.fill("programmeForm",
                  {{u"liaId"_s, liaId},
                   {u"registerEntryId"_s, entry.id.toString()},
                   {u"employeeNoticeId"_s,
                    EmployeeNoticeService(desk.archive.session()).find(u"NOT-2026-0001"_s)->id.toString()},
                   {u"worksCouncilRecordId"_s, council.find(u"WOR-2026-0001"_s)->id.toString()}});
        desk.click("programmeSave");

        // Now nothing stands in the way.
        for (const char *rule : {"outcome-R-LI-01", "outcome-R-REGISTER-01", "outcome-R-EMPINFO-01", "outcome-R-OR-01",
                                 "outcome-R-DPIA-01"})
            QTRY_COMPARE(desk.label(rule), u"Holds"_s);
        QTRY_VERIFY(desk.find<QPushButton>("programmeActivate")->isEnabled());
        desk.click("programmeActivate");
        QTRY_VERIFY(desk.dialog<TurnDialog>());
        auto *turn = desk.dialog<TurnDialog>();
        QCOMPARE(turn->from(), QDate(2026, 7, 1));
        QTest::mouseClick(turn->findChild<QPushButton *>(u"turnDo"_s), Qt::LeftButton);
        QTRY_COMPARE(desk.programmes.find(u"SERVICE"_s)->state, ProgrammeState::Active);
        QTRY_COMPARE(desk.label("programmeState"), u"Active"_s);
        QTRY_VERIFY(desk.find<QPushButton>("programmeSuspend")->isVisible());
        QVERIFY(!desk.find<QPushButton>("programmeActivate")->isVisible());
        QCOMPARE(stateOn(*desk.programmes.turns(draft->id), QDate(2026, 6, 30)), ProgrammeState::Draft);

        // The works council reads it, and its own consent, as documents.
        Session &reviewer = desk.archive.sessionOf(u"council"_s);
        desk.state = {};
        desk.show(&reviewer);
        desk.page->open({{u"programme"_s, u"SERVICE"_s}});
        QTRY_COMPARE(desk.label("programmeNumber"), u"PRG-2026-0001"_s);
        const auto *document = desk.find<GuidedForm>("programmeForm")->findChild<FormDocument *>();
        QTRY_VERIFY(document->isVisible());
        QVERIFY(document->toPlainText().contains(u"LIA-2026-0001"_s));
        QVERIFY(document->toPlainText().contains(u"WOR-2026-0001"_s));
        QTRY_COMPARE(desk.label("outcome-R-OR-01"), u"Holds"_s);
        QVERIFY(!desk.page->findChild<QWidget *>(u"programmeSuspend"_s));
    }
};

VOICELOG_WIDGET_TEST(StoryLawfulProgramme)
#include "tst_lawfulprogramme.moc"
