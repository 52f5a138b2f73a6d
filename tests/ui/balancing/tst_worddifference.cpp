// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <balancing/WordDifference.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using Kind = WordDifference::Kind;

class TestWordDifference : public QObject
{
    Q_OBJECT

    /// "=same -removed +added"
    static QString written(const QList<WordDifference::Part> &parts)
    {
        QString text;
        for (const auto &part : parts)
            text += (part.kind == Kind::Same      ? u"[="_s
                     : part.kind == Kind::Removed ? u"[-"_s
                                                  : u"[+"_s) +
                    part.text + u']';
        return text;
    }

private Q_SLOTS:
    void between_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        QTest::newRow("both empty") << QString() << QString() << QString();
        QTest::newRow("equal") << u"a b"_s << u"a b"_s << u"[=a b]"_s;
        QTest::newRow("all new") << QString() << u"a b"_s << u"[+a b]"_s;
        QTest::newRow("all gone") << u"a b"_s << QString() << u"[-a b]"_s;
        QTest::newRow("a word changed") << u"keep ninety days only"_s << u"keep sixty days only"_s
                                        << u"[=keep ][-ninety][+sixty][= days only]"_s;
        QTest::newRow("a word added") << u"one three"_s << u"one two three"_s << u"[=one ][+two ][=three]"_s;
        QTest::newRow("at the end") << u"one"_s << u"one two"_s << u"[=one][+ two]"_s;
        QTest::newRow("two places") << u"a b c d e"_s << u"a x c y e"_s << u"[=a ][-b][+x][= c ][-d][+y][= e]"_s;
        QTest::newRow("line breaks stay") << u"a\nb"_s << u"a\nc"_s << u"[=a\n][-b][+c]"_s;
    }
    void between()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, expected);
        QCOMPARE(written(WordDifference::between(before, after)), expected);
    }

    void partsMakeUpBothTexts()
    {
        const QString before = u"Two percent of the calls are kept for ninety days; nobody is appraised with them."_s;
        const QString after = u"One percent of all calls is kept for sixty days, and nobody is appraised."_s;
        QString first;
        QString second;
        const auto parts = WordDifference::between(before, after);
        for (const auto &part : parts) {
            if (part.kind != Kind::Added)
                first += part.text;
            if (part.kind != Kind::Removed)
                second += part.text;
        }
        QCOMPARE(first, before);
        QCOMPARE(second, after);
    }

    void longTextsDoNotTakeLong()
    {
        QString before;
        QString after;
        for (int i = 0; i < 4000; ++i) {
            before += u"a%1 "_s.arg(i);
            after += u"b%1 "_s.arg(i);
        }
        QElapsedTimer timer;
        timer.start();
        const auto parts = WordDifference::between(before, after);
        QVERIFY(timer.elapsed() < 2000);
        QVERIFY(!parts.isEmpty());
    }
};

VOICELOG_APPLESS_TEST(TestWordDifference)
#include "tst_worddifference.moc"
