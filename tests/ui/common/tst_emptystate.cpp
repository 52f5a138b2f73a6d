// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <common/EmptyState.h>
#include <support/TestMain.h>

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;

class TestEmptyState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allOfALongTextIsShown_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("narrow") << 440;
        QTest::newRow("usual") << 900;
        QTest::newRow("wide") << 2400;
    }
    void allOfALongTextIsShown()
    {
        QFETCH(int, width);
        EmptyState state;
        state.set(u"person"_s, u"Nothing yet"_s, QString(u"A sentence of several words. "_s).repeated(14));
        state.resize(width, 700);
        state.show();
        QVERIFY(QTest::qWaitForWindowExposed(&state));
        const auto *text = state.findChild<QLabel *>(u"emptyText"_s);
        QVERIFY2(text->height() >= text->heightForWidth(text->width()),
                 qPrintable(u"%1 of %2"_s.arg(text->height()).arg(text->heightForWidth(text->width()))));
        QVERIFY(text->width() <= 520);
        const int middle = text->mapTo(&state, text->rect().center()).x();
        QVERIFY(qAbs(middle - width / 2) <= 2);
    }
};

VOICELOG_WIDGET_TEST(TestEmptyState)
#include "tst_emptystate.moc"
