// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <common/AppSettings.h>
#include <common/ClipboardGuard.h>
#include <common/Jobs.h>
#include <common/LocalTime.h>
#include <common/MessageBar.h>
#include <common/SourceView.h>
#include <common/SyntaxRepository.h>
#include <editions/EditionService.h>
#include <editions/EditionsPage.h>
#include <editions/EditionsPageFactory.h>
#include <editions/EditionsSchema.h>
#include <support/ResultTest.h>
#include <support/ScriptedFileDialog.h>
#include <support/ScriptedMessageBox.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QAction>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

/// The page of the rules, as one account after the other sees it.
struct EditionsDesk
{
    TempArchive archive{Schema{editionsSchema()}};
    QTemporaryDir files;
    AppSettings settings{files.filePath(u"settings.ini"_s)};
    ScriptedMessageBox messageBox;
    ScriptedFileDialog fileDialog;
    ClipboardGuard clipboard;
    LocalTime localTime;
    SyntaxRepository syntax;
    std::unique_ptr<Jobs> jobs;
    std::unique_ptr<EditionsPageFactory> factory;
    std::unique_ptr<EditionsPage> page;

    ~EditionsDesk() { close(); }
    void show(Session &session, const QJsonObject &state = {})
    {
        close();
        jobs = std::make_unique<Jobs>();
        factory = std::make_unique<EditionsPageFactory>(session, syntax);
        page.reset(
            factory->makePage({session, *jobs, messageBox, fileDialog, clipboard, settings, localTime}, nullptr));
        page->resize(1300, 850);
        page->restoreState(state);
        page->show();
        page->activate();
        QTRY_VERIFY(list()->topLevelItemCount() >= 6);
    }
    void close()
    {
        if (!page)
            return;
        jobs->cancelAndWait();
        page.reset();
        factory.reset();
        jobs.reset();
    }
    template <typename W>
    [[nodiscard]] W *find(const char *name) const
    {
        W *widget = page->findChild<W *>(QLatin1StringView(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    [[nodiscard]] QTreeWidget *list() const { return find<QTreeWidget>("editionList"); }
    [[nodiscard]] SourceView *source() const { return find<SourceView>("editionSource"); }
    void type(const QString &text) const
    {
        auto *editor = source()->findChild<QPlainTextEdit *>();
        editor->selectAll();
        editor->insertPlainText(text);
    }
    [[nodiscard]] QList<EditionText> own()
    {
        auto texts = EditionService(archive.session()).texts();
        return texts ? texts->mid(6) : QList<EditionText>();
    }
};

} // namespace

class TestEditionsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsInForce()
    {
        EditionsDesk desk;
        desk.show(desk.archive.session());
        QCOMPARE(desk.list()->topLevelItemCount(), 6);
        QCOMPARE(desk.list()->currentItem()->text(0), u"NL-AVG-2019"_s);
        auto *rules = desk.find<QTreeWidget>("editionRules");
        QCOMPARE(rules->topLevelItemCount(), 46);
        desk.find<QLineEdit>("findRule")->setText(u"BW 6:230v"_s);
        QCOMPARE(rules->topLevelItemCount(), 1);
        QCOMPARE(rules->topLevelItem(0)->text(0), u"R-CONTRACT-02"_s);
        QVERIFY(desk.source()->isReadOnly());
        QVERIFY(!desk.find<QAction>("doProposeEdition")->isEnabled());
    }

    void opensTheEditionThatAnotherPageAsksFor()
    {
        EditionsDesk desk;
        desk.show(desk.archive.session());
        desk.page->open({{u"edition"_s, u"NL-WBP-2014"_s}});
        QCOMPARE(desk.list()->currentItem()->text(0), u"NL-WBP-2014"_s);
        desk.page->open({{u"edition"_s, u"NL-2099"_s}}); // none: the newest
        QCOMPARE(desk.list()->currentItem()->text(0), u"NL-AVG-2019"_s);
    }

    void aMistakeIsShownWithItsPlaceAndWhatWasTypedIsKept()
    {
        EditionsDesk desk;
        desk.show(desk.archive.session());
        desk.find<QAction>("doDraftEdition")->trigger();
        QTRY_COMPARE(desk.list()->topLevelItemCount(), 7);
        QTRY_VERIFY(!desk.source()->isReadOnly());
        QString text = desk.source()->text();
        text.replace(u"\"scope\": \"M\""_s, u"\"scope\": \"X\""_s);
        desk.type(text);
        auto *mistake = desk.find<MessageBar>("editionMistake");
        QTRY_VERIFY(mistake->isVisibleTo(mistake->parentWidget()));
        QVERIFY2(mistake->title().contains(u"line"_s), qPrintable(mistake->title()));
        QTRY_VERIFY(!desk.own().isEmpty() && desk.own().first().text == text.toUtf8()); // stored, wrong as it is
        desk.type(QString(text).replace(u"\"scope\": \"X\""_s, u"\"scope\": \"M\""_s));
        QTRY_VERIFY(!mistake->isVisibleTo(mistake->parentWidget()));
    }

    void twoOfficersPublish()
    {
        EditionsDesk desk;
        desk.archive.addAccount(u"second"_s, Role::PrivacyOfficer);
        desk.show(desk.archive.session());
        desk.find<QAction>("doDraftEdition")->trigger();
        QTRY_VERIFY(desk.find<QAction>("doProposeEdition")->isEnabled());
        QString text = desk.source()->text();
        desk.type(text.replace(u"\"legalReviewDate\": null"_s, u"\"legalReviewDate\": \"2026-06-01\""_s));
        QTRY_VERIFY(desk.own().first().text.contains("2026-06-01"));
        desk.find<QAction>("doProposeEdition")->trigger();
        auto *ask = desk.page->window()->findChild<QInputDialog *>(u"editionReasonDialog"_s);
        QVERIFY(ask);
        ask->setTextValue(u"Reviewed by counsel this summer."_s);
        ask->accept();
        QTRY_COMPARE(desk.own().first().state, EditionText::State::Proposed);
        QTRY_VERIFY(!desk.find<QAction>("doPublishEdition")->isEnabled()); // not by who proposed it

        Session &second = desk.archive.sessionOf(u"second"_s);
        desk.show(second, {{u"text"_s, desk.own().first().id.toString()}});
        QTRY_VERIFY(desk.find<QAction>("doPublishEdition")->isEnabled());
        desk.messageBox.answers = {u"ok"_s};
        desk.find<QAction>("doPublishEdition")->trigger();
        QTRY_COMPARE(desk.own().first().state, EditionText::State::Published);
        QTRY_VERIFY(desk.find<QLabel>("editionFacts")->text().contains(u"revision 2"_s));
        desk.close();
    }

    void aReviewerReadsAndHasNothingToPress()
    {
        EditionsDesk desk;
        desk.archive.addAccount(u"council"_s, Role::OrReviewer);
        Session &council = desk.archive.sessionOf(u"council"_s);
        desk.show(council);
        for (const char *name : {"doDraftEditionButton", "doProposeEditionButton", "doPublishEditionButton"})
            QVERIFY(!desk.find<QWidget>(name)->isVisible());
        QVERIFY(desk.source()->isReadOnly());
        desk.close();
    }
};

VOICELOG_WIDGET_TEST(TestEditionsPage)
#include "tst_editionspage.moc"
