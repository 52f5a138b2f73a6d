// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ShellFixture.h"

#include <programmes/ProgrammeService.h>
#include <programmes/ProgrammesSchema.h>
#include <recordings/RecordingsSchema.h>
#include <shell/SetupConfirmPage.h>
#include <shell/SetupWizard.h>
#include <shell/Workspace.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

Schema schema() { return {recordingsSchema(), programmesSchema()}; }

} // namespace

/// A person sets up an archive from nothing.
class TestSetupWizard : public QObject
{
    Q_OBJECT

private:
    static void type(const QWizard *wizard, const QString &name, const QString &text)
    {
        auto *field = wizard->findChild<QLineEdit *>(name);
        QVERIFY2(field, qPrintable(name));
        field->clear();
        QTest::keyClicks(field, text);
    }

    static void press(QWizard *wizard, QWizard::WizardButton which)
    {
        QVERIFY2(wizard->button(which)->isEnabled(), qPrintable(wizard->currentPage()->title()));
        QTest::mouseClick(wizard->button(which), Qt::LeftButton);
    }

    /// Up to the recovery words.
    static void makeArchive(ShellFixture &shell, SetupWizard *wizard)
    {
        type(wizard, u"organisationName"_s, u"Waterweg Energie B.V."_s);
        type(wizard, u"archiveParent"_s, shell.folder.path());
        QVERIFY(wizard->findChild<QLabel *>(u"archivePath"_s)->text().contains(u"waterweg-energie-b-v.voicelog"));
        press(wizard, QWizard::NextButton);
        type(wizard, u"officerName"_s, u"a.jansen"_s);
        QTest::keyClicks(wizard->findChild<SecretLineEdit *>(u"officerPassword"_s), u"tien rode fietsen"_s);
        QVERIFY(!wizard->button(QWizard::CommitButton)->isEnabled());
        QTest::keyClicks(wizard->findChild<SecretLineEdit *>(u"officerPasswordAgain"_s), u"tien rode fietsen"_s);
        press(wizard, QWizard::CommitButton);
        QTRY_VERIFY(wizard->currentPage()->findChild<QCheckBox *>(u"wordsWritten"_s));
    }

private Q_SLOTS:
    void fromNothingToAnOpenArchive()
    {
        ShellFixture shell(schema());
        shell.window.showSetup();
        auto *wizard = shell.find<SetupWizard>(u"setupWizard"_s);
        QVERIFY(wizard);
        makeArchive(shell, wizard);
        QVERIFY(!wizard->button(QWizard::NextButton)->isEnabled());
        QTest::keyClick(wizard->findChild<QCheckBox *>(u"wordsWritten"_s), Qt::Key_Space);
        const QString words = QString::fromUtf8(wizard->state().recoveryWords.view());
        QCOMPARE(words.split(u' ').size(), 24);
        press(wizard, QWizard::NextButton);

        auto *confirm = qobject_cast<SetupConfirmPage *>(wizard->currentPage());
        QVERIFY(confirm);
        auto *first = wizard->findChild<SecretLineEdit *>(u"confirmWord1"_s);
        auto *second = wizard->findChild<SecretLineEdit *>(u"confirmWord2"_s);
        QTest::keyClicks(first, u"wrong"_s);
        QTest::keyClicks(second, u"wrong"_s);
        QVERIFY(!wizard->button(QWizard::NextButton)->isEnabled());
        first->clearSecret();
        second->clearSecret();
        QTest::keyClicks(first, words.split(u' ').at(confirm->asked()[0]).toUpper());
        QTest::keyClicks(second, words.split(u' ').at(confirm->asked()[1]));
        press(wizard, QWizard::NextButton);
        QVERIFY(wizard->state().recoveryWords.isEmpty()); // no longer in memory

        type(wizard, u"programmeName"_s, u"Servicedesk"_s);
        type(wizard, u"programmeLines"_s, u"queue-a, queue-b"_s);
        press(wizard, QWizard::FinishButton);
        QTRY_VERIFY(shell.window.workspace());
        QCOMPARE(shell.window.workspace()->accountName(), u"a.jansen"_s);

        // It is there, and the password opens it.
        const QString path = shell.window.workspace()->archivePath();
        shell.window.showWelcome();
        UnlockThrottle throttle({}, shell.archive.clock());
        auto session = Archive(path, shell.context.schema, shell.archive.clock(), TempArchive::cost())
                           .unlock(u"a.jansen"_s, SecretBytes::copyOf("tien rode fietsen"), throttle);
        VERIFY_OK(session);
        QCOMPARE((*session)->organisation(), u"Waterweg Energie B.V."_s);
        QVERIFY((*session)->fourEyes());
        const auto programmes = ProgrammeService(**session).list();
        VERIFY_OK(programmes);
        QCOMPARE(programmes->size(), 1);
        QCOMPARE(programmes->first().name, u"Servicedesk"_s);
        QCOMPARE(programmes->first().purpose, Purpose::Quality);
        QCOMPARE(programmes->first().lines, (QStringList{u"queue-a"_s, u"queue-b"_s}));
    }

    void leavingWithTheWordsUncheckedIsAsked()
    {
        ShellFixture shell(schema());
        shell.window.showSetup();
        auto *wizard = shell.find<SetupWizard>(u"setupWizard"_s);
        QVERIFY(wizard);
        makeArchive(shell, wizard);
        QSignalSpy left(wizard, &QDialog::rejected);
        QTest::keyClick(wizard, Qt::Key_Escape); // no answer: it stays
        QCOMPARE(shell.messageBox.shown.size(), 1);
        QCOMPARE(left.count(), 0);
        shell.messageBox.answers = {u"ok"_s};
        QTest::keyClick(wizard, Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
    }

    void placeIsChecked()
    {
        ShellFixture shell(schema());
        shell.window.showSetup();
        auto *wizard = shell.find<SetupWizard>(u"setupWizard"_s);
        QVERIFY(wizard);
        auto *next = wizard->button(QWizard::NextButton);
        QVERIFY(!next->isEnabled());
        type(wizard, u"organisationName"_s, u"???"_s);
        type(wizard, u"archiveParent"_s, shell.folder.path());
        QVERIFY(!next->isEnabled()); // no name can be made of it
        type(wizard, u"organisationName"_s, u"Acme"_s);
        QVERIFY(next->isEnabled());
        QDir(shell.folder.path()).mkdir(u"acme.voicelog"_s);
        type(wizard, u"organisationName"_s, u"Acme "_s);
        QVERIFY(!next->isEnabled()); // already there
        type(wizard, u"archiveParent"_s, u"/nowhere/at/all"_s);
        QVERIFY(!next->isEnabled());
    }
};

VOICELOG_WIDGET_TEST(TestSetupWizard)
#include "tst_setupwizard.moc"
