// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ShellFixture.h"

#include <common/ThemeColors.h>
#include <shell/PatternTest.h>
#include <shell/SettingsDialog.h>
#include <shell/ShortcutsDialog.h>
#include <support/TestMain.h>

#include <QCheckBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        {
            AppSettings settings(file);
            QCOMPARE(settings.idleMinutes(), 10);
            QCOMPARE(settings.theme(), u"system"_s);
            QVERIFY(settings.retentionByItself());
            settings.setRetentionByItself(false);
            settings.setIdleMinutes(3);
            settings.setTheme(u"dark"_s);
            settings.setLanguage(u"nl"_s);
            settings.setLook(u"recordings/columns"_s, QStringList{u"a"_s, u"b"_s});
            settings.setImportPatterns(
                {{.id = u"x"_s, .name = u"X"_s, .expression = u"(?<date>\\d{8})"_s, .timeFormat = {}, .utc = true}});
            for (int i = 0; i < 10; ++i)
                settings.addRecentArchive(u"/archives/%1.voicelog"_s.arg(i));
        }
        AppSettings settings(file);
        QCOMPARE(settings.idleMinutes(), 3);
        QVERIFY(!settings.retentionByItself());
        QCOMPARE(settings.theme(), u"dark"_s);
        QCOMPARE(settings.language(), u"nl"_s);
        QCOMPARE(settings.look(u"recordings/columns"_s).toStringList(), (QStringList{u"a"_s, u"b"_s}));
        const auto patterns = settings.importPatterns();
        QCOMPARE(patterns.size(), 1);
        QCOMPARE(patterns.first().expression, u"(?<date>\\d{8})"_s);
        QVERIFY(patterns.first().utc);
        QCOMPARE(settings.importOptions().timeZone, QByteArray("Europe/Amsterdam"));
        QCOMPARE(settings.recentArchives().size(), 8);
        QCOMPARE(settings.recentArchives().first(), u"/archives/9.voicelog"_s);
    }

    void bounds_data()
    {
        QTest::addColumn<int>("set");
        QTest::addColumn<int>("kept");
        QTest::newRow("too little") << 0 << 1;
        QTest::newRow("least") << 1 << 1;
        QTest::newRow("most") << 240 << 240;
        QTest::newRow("too much") << 1000 << 240;
    }

    void bounds()
    {
        QFETCH(int, set);
        QFETCH(int, kept);
        QTemporaryDir folder;
        AppSettings settings(folder.filePath(u"s.ini"_s));
        settings.setIdleMinutes(set);
        QCOMPARE(settings.idleMinutes(), kept);
    }

    void dialogSavesOnOkOnly()
    {
        ShellFixture shell;
        for (const bool ok : {false, true}) {
            auto *dialog = new SettingsDialog(shell.context, &shell.window);
            dialog->open();
            dialog->findChild<QSpinBox *>(u"idleMinutes"_s)->setValue(42);
            dialog->findChild<QCheckBox *>(u"retentionByItself"_s)->setChecked(false);
            auto *theme = dialog->findChild<QComboBox *>(u"theme"_s);
            theme->setCurrentIndex(theme->findData(u"dark"_s));
            if (ok)
                QTest::mouseClick(dialog->findChild<QPushButton *>(u"settingsOk"_s), Qt::LeftButton);
            else
                QTest::keyClick(dialog, Qt::Key_Escape);
            QCOMPARE(shell.settings.idleMinutes(), ok ? 42 : 10);
            QCOMPARE(shell.settings.retentionByItself(), !ok);
            QCOMPARE(ThemeColors::isDark(QApplication::palette()), ok);
            delete dialog;
        }
    }

    void ownPatternIsAddedAndTried()
    {
        ShellFixture shell;
        auto *dialog = new SettingsDialog(shell.context, &shell.window);
        dialog->open();
        dialog->findChild<QListWidget *>(u"settingsPages"_s)->setCurrentRow(1);
        auto *list = dialog->findChild<QListWidget *>(u"patterns"_s);
        const int builtIn = list->count();
        QVERIFY(builtIn >= 2);
        auto *expression = dialog->findChild<QPlainTextEdit *>(u"patternExpression"_s);
        QVERIFY(expression->isReadOnly()); // built in
        QTest::mouseClick(dialog->findChild<QToolButton *>(u"addPattern"_s), Qt::LeftButton);
        QCOMPARE(list->count(), builtIn + 1);
        auto *okButton = dialog->findChild<QPushButton *>(u"settingsOk"_s);
        auto *error = dialog->findChild<QLabel *>(u"patternError"_s);
        expression->setPlainText(u"(?<date>\\d{8}"_s);
        QVERIFY(error->isVisible());
        QVERIFY(!okButton->isEnabled());
        expression->setPlainText(u"(?<date>\\d{8})-(?<agent>\\w+)"_s);
        QVERIFY(!error->isVisible());
        auto *sample = dialog->findChild<QLineEdit *>(u"patternSample"_s);
        QTest::keyClicks(sample, u"20260615-anna.wav"_s);
        const QString found = dialog->findChild<QLabel *>(u"patternFound"_s)->text();
        QVERIFY2(found.contains(u"date: 20260615") && found.contains(u"agent: anna"), qPrintable(found));
        QTest::mouseClick(okButton, Qt::LeftButton);
        QCOMPARE(shell.settings.importPatterns().size(), 1);
        QCOMPARE(shell.settings.importPatterns().first().expression, u"(?<date>\\d{8})-(?<agent>\\w+)"_s);
        delete dialog;
    }

    void shortcutsAreReadable()
    {
        ShortcutsDialog dialog(nullptr);
        auto *tree = dialog.findChild<QTreeWidget *>(u"shortcuts"_s);
        QVERIFY(tree->topLevelItemCount() > 0);
        QVERIFY(tree->topLevelItem(0)->childCount() > 5);
        for (const auto &shortcut : ShortcutsDialog::general())
            QVERIFY2(!QKeySequence(shortcut.keys).isEmpty(), qPrintable(shortcut.text));
    }
};

VOICELOG_WIDGET_TEST(TestSettings)
#include "tst_settings.moc"
