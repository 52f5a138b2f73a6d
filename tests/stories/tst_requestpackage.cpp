// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <answers/PackageService.h>
#include <common/FullSchema.h>
#include <common/MessageBar.h>
#include <common/SecretView.h>
#include <common/SourceView.h>
#include <reports/ReportPreviewDialog.h>
#include <requests/LetterWordsDialog.h>
#include <requests/RequestAnswerPanel.h>
#include <support/LawfulPractice.h>
#include <support/RequestsDesk.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>
#include <words/Languages.h>

#include <QProcess>
#include <QTableWidget>

using namespace voicelog;
using namespace voicelog::test;
using namespace Qt::StringLiterals;

namespace {

/// A desk over a lawful programme with two calls of Fenna Bos.
struct PackageDesk : RequestsDesk
{
    PackageDesk() : RequestsDesk({2026, 5, 4}, fullSchema())
    {
        LawfulPractice law(fixture.archive);
        const Programme programme = law.makeProgramme({2026, 3, 1}, {2026, 12, 1});
        fixture.vault = programme.vaultId;
        fixture.target = {programme.vaultId, programme.id, programme.code, {}};
        goTo({2026, 5, 4});
        call(u"0612345678"_s, u"Fenna Bos"_s);
        call(u"0612345678"_s, u"Fenna Bos"_s);
        open();
        takeIn(u"Fenna Bos"_s, {2026, 5, 4}, u"06 12345678"_s);
        messageBox.answers = {u"ok"_s};
        press("identityNotNeededRequest");
    }
    void chooseLetter(const char *box, int data) const
    {
        auto *found = find<QComboBox>(box);
        const int index = found->findData(data);
        QVERIFY(index >= 0);
        found->setCurrentIndex(index);
    }
};

} // namespace

/// A request for access from the letter in the post to the package, the proof of sending, and the end of the package.
class StoryRequestPackage : public QObject
{
    Q_OBJECT

    Languages m_languages;

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }

    void fromTheLetterToTheEndOfThePackage()
    {
        PackageDesk desk;
        QVERIFY(!desk.find<QPushButton>("makePackage")->isEnabled());
        QVERIFY2(desk.text("packageSummary").contains(u"decide first"), qPrintable(desk.text("packageSummary")));
        desk.decideCopy(0);
        desk.decideCopy(1);
        desk.propose();
        QVERIFY(!desk.find<QPushButton>("packageZip")->isEnabled());

        desk.press("makePackage");
        auto *making = desk.dialog("packageDialog");
        auto *language = making->findChild<QComboBox *>(u"packageLanguage"_s);
        language->setCurrentIndex(language->findData(int(ReportLanguage::English)));
        making->findChild<QPlainTextEdit *>(u"packageRecipients"_s)->setPlainText(u"The court of Utrecht\n"_s);
        making->findChild<QPushButton *>(u"dialogAccept"_s)->click();
        desk.settle();
        QCOMPARE(desk.find<MessageBar>("requestMessage")->title(), u"The package is ready"_s);
        const auto *files = desk.find<QTableWidget>("packageFiles");
        QVERIFY(files->rowCount() > 10);
        QVERIFY(!files->findItems(u"letter.pdf"_s, Qt::MatchExactly).isEmpty());

        const QString zip = desk.files.filePath(u"SAR.zip"_s);
        desk.press("packageZip");
        auto *handing = desk.dialog("handOverDialog");
        auto *save = handing->findChild<QPushButton *>(u"dialogAccept"_s);
        QVERIFY(!save->isEnabled()); // before the password was written down
        const QByteArray password =
            handing->findChild<SecretView *>(u"packagePassword"_s)->secret().view().toByteArray();
        handing->findChild<QCheckBox *>(u"passwordNoted"_s)->click();
        desk.fileDialog.answers = {{zip}};
        save->click();
        desk.settle();
        QVERIFY(QFileInfo(zip).size() > 10'000);
        QVERIFY(desk.fileDialog.requests.last().aboutPersons);
        QProcess unpack;
        unpack.start(u"7z"_s, {u"t"_s, u"-p"_s + QString::fromLatin1(password), zip});
        if (unpack.waitForStarted()) {
            QVERIFY(unpack.waitForFinished());
            QVERIFY2(unpack.exitCode() == 0, unpack.readAll().constData());
        }

        desk.press("packageFolder");
        auto *folder = desk.dialog("handOverDialog");
        desk.fileDialog.answers = {{desk.files.path()}};
        folder->findChild<QPushButton *>(u"dialogAccept"_s)->click();
        desk.settle();
        QVERIFY(QFileInfo::exists(desk.files.filePath(u"SAR-2026-0001/letter.pdf"_s)));

        desk.press("sendRequest");
        desk.answer("sendDialog", {2026, 5, 4}, nullptr, u"download with a code"_s);
        desk.press("closeRequest");
        desk.answer("closeDialog", {2026, 5, 4}, nullptr, u"log line 17"_s);
        QVERIFY2(desk.text("packageSummary").contains(u"until"), qPrintable(desk.text("packageSummary")));
        desk.goTo({2026, 6, 3}); // thirty days later
        const RuleBook book = *RuleBook::builtIn();
        PackageService packages(desk.fixture.archive.session(), book);
        QCOMPARE(packages.destroyDue().value_or(0), 1);
        desk.page->activate();
        desk.settle();
        QVERIFY2(desk.text("packageSummary").contains(u"was destroyed"), qPrintable(desk.text("packageSummary")));
        QVERIFY(!desk.find<QTableWidget>("packageFiles")->isVisibleTo(desk.page.get()));
    }

    void aLetterIsWrittenInTheOrganisationsWords()
    {
        PackageDesk desk;
        desk.chooseLetter("letterKind", int(LetterKind::Receipt));
        desk.chooseLetter("letterLanguage", int(ReportLanguage::English));
        desk.press("letterWords");
        auto *words = qobject_cast<LetterWordsDialog *>(desk.dialog("letterWordsDialog"));
        auto *source = words->findChild<SourceView *>(u"letterSource"_s);
        auto *save = words->findChild<QPushButton *>(u"saveWords"_s);
        QTRY_VERIFY(words->isIdle());
        QCOMPARE(source->definitionName(), u"Voicelog Letter"_s);
        QVERIFY(!save->isEnabled()); // nothing was changed
        source->setText(u"Dear,\n\nyou are {{requestor}}."_s, u"letter.letter"_s);
        Q_EMIT source->edited();
        auto *said = words->findChild<MessageBar *>(u"letterMessage"_s);
        QTRY_VERIFY(words->isIdle() && said->isVisible());
        QVERIFY2(said->title().contains(u"Line 3, column 9"), qPrintable(said->title()));
        QVERIFY(!save->isEnabled());
        source->setText(u"Hello {{requester}}, we have your letter {{number}}."_s, u"letter.letter"_s);
        Q_EMIT source->edited();
        QTRY_VERIFY(words->isIdle() && save->isEnabled());
        QVERIFY(!said->isVisible());
        save->click();
        QTRY_VERIFY(words->isIdle());
        QVERIFY(words->findChild<QPushButton *>(u"restoreWords"_s)->isEnabled());
        words->reject();

        desk.press("writeLetter");
        const auto previews = desk.page->findChildren<ReportPreviewDialog *>();
        QCOMPARE(previews.size(), 1);
        QTRY_VERIFY(!previews.first()->isBusy());
        QVERIFY(previews.first()->windowTitle().size() > 3);
    }
};

VOICELOG_WIDGET_TEST(StoryRequestPackage)
#include "tst_requestpackage.moc"
