// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <common/ConflictDialog.h>
#include <support/TestMain.h>

#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace voicelog;
using namespace Qt::StringLiterals;

class TestConflictDialog : public QObject
{
    Q_OBJECT

    const QList<ConflictDialog::Field> m_fields{
        {u"Same"_s, u"a"_s, u"b"_s, u"b"_s},
        {u"Mine"_s, u"a"_s, u"b"_s, u"a"_s},
        {u"Theirs"_s, u"a"_s, u"a"_s, u"c"_s},
        {u"Both"_s, u"a"_s, u"b"_s, u"c"_s},
    };

private Q_SLOTS:
    void choosesOnlyWhereItIsClear()
    {
        ConflictDialog dialog(u"test"_s, m_fields);
        QVERIFY(!dialog.findChild<QRadioButton *>(u"mine0"_s)); // no difference, no question
        QVERIFY(dialog.findChild<QRadioButton *>(u"mine1"_s)->isChecked());
        QVERIFY(dialog.findChild<QRadioButton *>(u"theirs2"_s)->isChecked());
        QVERIFY(!dialog.findChild<QRadioButton *>(u"mine3"_s)->isChecked());
        QVERIFY(!dialog.findChild<QRadioButton *>(u"theirs3"_s)->isChecked());
        const auto *keep = dialog.findChild<QPushButton *>(u"keepChosen"_s);
        QVERIFY(!keep->isEnabled());
        QVERIFY(!keep->toolTip().isEmpty());
        dialog.findChild<QRadioButton *>(u"mine3"_s)->click();
        QVERIFY(keep->isEnabled());
        QCOMPARE(dialog.useMine(), (QList<bool>{false, true, false, true}));
    }

    void allOfOneSide()
    {
        ConflictDialog dialog(u"test"_s, m_fields);
        dialog.findChild<QPushButton *>(u"allMine"_s)->click();
        QCOMPARE(dialog.useMine(), (QList<bool>{false, true, true, true}));
        dialog.findChild<QPushButton *>(u"allTheirs"_s)->click();
        QCOMPARE(dialog.useMine(), (QList<bool>{false, false, false, false}));
        QVERIFY(dialog.findChild<QPushButton *>(u"keepChosen"_s)->isEnabled());
    }

    void bothVersionsAreShown()
    {
        ConflictDialog dialog(u"test"_s, {{u"Line"_s, u"x"_s, u"Tom & Co"_s, {}}});
        const auto *mine = dialog.findChild<QRadioButton *>(u"mine0"_s);
        QVERIFY(mine->accessibleName().contains(u"Tom & Co"_s));
        QVERIFY(!dialog.findChild<QRadioButton *>(u"theirs0"_s)->text().isEmpty());
    }
};

VOICELOG_WIDGET_TEST(TestConflictDialog)
#include "tst_conflictdialog.moc"
