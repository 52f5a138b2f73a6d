// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ShellFixture.h"

#include <archive/ArchiveErrors.h>
#include <common/MessageBar.h>
#include <shell/OwnPasswordDialog.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QAction>

using namespace Qt::StringLiterals;
using namespace voicelog;
using test::ShellFixture;
using test::TempArchive;

/// Whoever was given a password chooses an own one.
class TestOwnPassword : public QObject
{
    Q_OBJECT

    static OwnPasswordDialog *open(const ShellFixture &f)
    {
        f.find<QAction>(u"passwordAction"_s)->trigger();
        return f.window.findChild<OwnPasswordDialog *>();
    }
    static void type(const QDialog *dialog, const QString &present, const QString &fresh)
    {
        for (const auto &[name, text] :
             {std::pair{u"presentPassword"_s, present}, {u"newPassword"_s, fresh}, {u"newPasswordAgain"_s, fresh}}) {
            auto *field = dialog->findChild<SecretLineEdit *>(name);
            field->clearSecret();
            QTest::keyClicks(field, text);
        }
    }

private Q_SLOTS:
    void itIsChanged()
    {
        ShellFixture f;
        QVERIFY(!f.find<QAction>(u"passwordAction"_s)->isEnabled()); // nothing is open
        f.window.openArchive(f.archive.path());
        QVERIFY(f.unlock());
        QPointer<OwnPasswordDialog> dialog = open(f);
        QVERIFY(dialog);
        auto *change = dialog->findChild<QPushButton *>(u"changePassword"_s);
        QVERIFY(!change->isEnabled());
        type(dialog, u"not the present one"_s, u"an own and longer password"_s);
        QVERIFY(change->isEnabled());
        QTest::mouseClick(change, Qt::LeftButton);
        auto *message = dialog->findChild<MessageBar *>();
        QTRY_VERIFY(message->isVisible());
        type(dialog, QString::fromUtf8(TempArchive::password().view()), u"an own and longer password"_s);
        QTRY_VERIFY(change->isEnabled());
        QTest::mouseClick(change, Qt::LeftButton);
        QTRY_VERIFY(!dialog);
        VERIFY_ERROR(f.archive.archive().unlock(u"officer"_s, TempArchive::password(), f.archive.throttle()),
                     errors::WrongPassword);
        VERIFY_OK(f.archive.archive().unlock(u"officer"_s, SecretBytes::copyOf("an own and longer password"),
                                             f.archive.throttle()));
    }

    void aLockTakesTheDialogAway()
    {
        ShellFixture f;
        f.window.openArchive(f.archive.path());
        QVERIFY(f.unlock());
        QPointer<OwnPasswordDialog> dialog = open(f);
        QVERIFY(dialog);
        f.find<QAction>(u"lockAction"_s)->trigger();
        QTRY_VERIFY(!dialog);
        QVERIFY(!f.find<QAction>(u"passwordAction"_s)->isEnabled());
    }
};

VOICELOG_WIDGET_TEST(TestOwnPassword)
#include "tst_ownpassword.moc"
