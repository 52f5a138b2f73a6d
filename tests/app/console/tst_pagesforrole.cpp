// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <common/AppSettings.h>
#include <common/ClipboardGuard.h>
#include <common/FullSchema.h>
#include <common/Jobs.h>
#include <common/LocalTime.h>
#include <common/SyntaxRepository.h>
#include <console/ConsolePages.h>
#include <console/PagesForRole.h>
#include <support/ScriptedFileDialog.h>
#include <support/ScriptedMessageBox.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using test::TempArchive;

/// Which pages each role has, written down a second time from DOMAIN 3.8, and that those are what the console makes.
class TestPagesForRole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRoleHasItsPages_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("pages");
        QTest::newRow("officer")
            << Role::PrivacyOfficer
            << u"today recordings requests monitoring retention programmes balancing processing editions accounts audit"_s;
        QTest::newRow("investigator") << Role::Investigator << u"recordings monitoring editions"_s;
        QTest::newRow("dpo")
            << Role::Dpo
            << u"today recordings requests monitoring retention programmes balancing processing editions audit"_s;
        QTest::newRow("reviewer") << Role::OrReviewer
                                  << u"overview monitoring programmes balancing processing retention editions"_s;
        QTest::newRow("retention") << Role::RetentionService << QString();
        QTest::newRow("administrator") << Role::Administrator << u"accounts"_s;
    }
    void eachRoleHasItsPages()
    {
        QFETCH(Role, role);
        QFETCH(QString, pages);
        QCOMPARE(pagesFor(role).join(u' '), pages);

        TempArchive archive(fullSchema());
        archive.addAccount(u"other"_s, role);
        const auto session = archive.unlock(u"other"_s);
        QTemporaryDir folder;
        AppSettings settings(folder.filePath(u"settings.ini"_s));
        test::ScriptedMessageBox messageBox;
        test::ScriptedFileDialog fileDialog;
        ClipboardGuard clipboard;
        LocalTime localTime;
        SyntaxRepository syntax;
        Jobs jobs;
        ConsolePages factory(*session, syntax);
        QWidget parent;
        const auto made =
            factory.makePages({*session, jobs, messageBox, fileDialog, clipboard, settings, localTime}, &parent);
        QStringList ids;
        for (const Page *page : made) {
            ids += page->pageId();
            QVERIFY(!page->title().isEmpty());
        }
        QCOMPARE(ids.join(u' '), pages);
    }
};

VOICELOG_WIDGET_TEST(TestPagesForRole)
#include "tst_pagesforrole.moc"
