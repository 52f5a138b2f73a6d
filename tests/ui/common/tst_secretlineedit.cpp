// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <common/SecretLineEdit.h>
#include <support/TestMain.h>

#include <QAccessible>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;

namespace {

QString secretOf(const SecretLineEdit &edit) { return QString::fromUtf8(edit.secret().view()); }

} // namespace

class TestSecretLineEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_edit = std::make_unique<SecretLineEdit>();
        m_edit->show();
        m_edit->setFocus();
    }

    void neverShowsThePassword()
    {
        QTest::keyClicks(m_edit.get(), u"Geheim 123"_s);
        QCOMPARE(secretOf(*m_edit), u"Geheim 123"_s);
        QCOMPARE(m_edit->text(), QString(10, QChar(0x25cf)));
        QCOMPARE(m_edit->displayText().size(), 10);
        QVERIFY(!m_edit->inputMethodQuery(Qt::ImSurroundingText).toString().contains(u'G'));
        auto *accessible = QAccessible::queryAccessibleInterface(m_edit.get());
        QVERIFY(accessible);
        QVERIFY(!accessible->text(QAccessible::Value).contains(u'G'));
        m_edit->selectAll();
        m_edit->copy();
        QVERIFY(!QGuiApplication::clipboard()->text().contains(u'G'));
        QTest::keySequence(m_edit.get(), QKeySequence::Undo); // empties a password field, as in every Qt program
        QVERIFY(m_edit->text().isEmpty());
        QVERIFY(m_edit->isSecretEmpty());
    }

    void editing_data()
    {
        QTest::addColumn<int>("cursor");
        QTest::addColumn<int>("selected");
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifier");
        QTest::addColumn<QString>("left");
        QTest::newRow("backspace at the end") << 5 << 0 << int(Qt::Key_Backspace) << 0 << u"aéz€"_s;
        QTest::newRow("backspace in the middle") << 2 << 0 << int(Qt::Key_Backspace) << 0 << u"az€b"_s;
        QTest::newRow("delete at the start") << 0 << 0 << int(Qt::Key_Delete) << 0 << u"éz€b"_s;
        QTest::newRow("delete three bytes") << 3 << 0 << int(Qt::Key_Delete) << 0 << u"aézb"_s;
        QTest::newRow("delete a selection") << 1 << 3 << int(Qt::Key_Delete) << 0 << u"ab"_s;
        QTest::newRow("backspace a selection") << 0 << 5 << int(Qt::Key_Backspace) << 0 << u""_s;
        QTest::newRow("type over a selection") << 1 << 2 << int(Qt::Key_X) << 0 << u"ax€b"_s;
        QTest::newRow("type in the middle") << 3 << 0 << int(Qt::Key_X) << 0 << u"aézx€b"_s;
        QTest::newRow("nothing before the start") << 0 << 0 << int(Qt::Key_Backspace) << 0 << u"aéz€b"_s;
        QTest::newRow("whole word backwards") << 5 << 0 << int(Qt::Key_Backspace) << int(Qt::ControlModifier) << u""_s;
    }

    void editing()
    {
        QFETCH(int, cursor);
        QFETCH(int, selected);
        QFETCH(int, key);
        QFETCH(int, modifier);
        QFETCH(QString, left);
        QGuiApplication::clipboard()->setText(u"aéz€b"_s);
        QTest::keySequence(m_edit.get(), QKeySequence::Paste);
        QCOMPARE(secretOf(*m_edit), u"aéz€b"_s);
        m_edit->setCursorPosition(cursor);
        if (selected > 0)
            m_edit->setSelection(cursor, selected);
        QTest::keyClick(m_edit.get(), Qt::Key(key), Qt::KeyboardModifiers(modifier));
        QCOMPARE(secretOf(*m_edit), left);
        QCOMPARE(m_edit->text().size(), left.size());
    }

    void charactersBeyondTheBasicPlane()
    {
        QInputMethodEvent commit;
        commit.setCommitString(u"a😀b"_s);
        QCoreApplication::sendEvent(m_edit.get(), &commit);
        QCOMPARE(secretOf(*m_edit), u"a😀b"_s);
        QCOMPARE(m_edit->characterCount(), 3);
        m_edit->setCursorPosition(2);
        QTest::keyClick(m_edit.get(), Qt::Key_Backspace);
        QCOMPARE(secretOf(*m_edit), u"ab"_s);
    }

    void pasteTakesTheFirstLine()
    {
        QGuiApplication::clipboard()->setText(u"first\nsecond"_s);
        QTest::keySequence(m_edit.get(), QKeySequence::Paste);
        QCOMPARE(secretOf(*m_edit), u"first"_s);
    }

    void textFromOutsideBecomesTheSecret()
    {
        QTest::keyClicks(m_edit.get(), u"old"_s);
        m_edit->setText(u"spoken"_s);
        QCOMPARE(secretOf(*m_edit), u"spoken"_s);
        QVERIFY(!m_edit->text().contains(u's'));
        m_edit->clear();
        QVERIFY(m_edit->isSecretEmpty());
    }

    void takeEmptiesTheField()
    {
        QTest::keyClicks(m_edit.get(), u"abc"_s);
        QSignalSpy changed(m_edit.get(), &SecretLineEdit::secretChanged);
        const SecretBytes taken = m_edit->takeSecret();
        QCOMPARE(taken.view(), QByteArrayView("abc"));
        QVERIFY(m_edit->text().isEmpty());
        QVERIFY(m_edit->isSecretEmpty());
        QCOMPARE(changed.count(), 1);
    }

    void capsLockIsNoticed()
    {
        QSignalSpy noticed(m_edit.get(), &SecretLineEdit::capsLockNoticed);
        QKeyEvent upper(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"A"_s);
        QCoreApplication::sendEvent(m_edit.get(), &upper);
        QCOMPARE(noticed.count(), 1);
        QCOMPARE(noticed.at(0).at(0).toBool(), true);
        QKeyEvent lower(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"a"_s);
        QCoreApplication::sendEvent(m_edit.get(), &lower);
        QCOMPARE(noticed.count(), 2);
        QCOMPARE(noticed.at(1).at(0).toBool(), false);
    }

    void controlKeysAreNotTyped()
    {
        QTest::keyClick(m_edit.get(), Qt::Key_L, Qt::ControlModifier);
        QTest::keyClick(m_edit.get(), Qt::Key_Tab);
        QVERIFY(m_edit->isSecretEmpty());
    }

private:
    std::unique_ptr<SecretLineEdit> m_edit;
};

VOICELOG_WIDGET_TEST(TestSecretLineEdit)
#include "tst_secretlineedit.moc"
