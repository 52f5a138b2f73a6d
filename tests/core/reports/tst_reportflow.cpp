// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <reports/ReportRenderer.h>
#include <reports/TextSetter.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;

namespace {

constexpr qreal areaHeight = 600 * pt;

// A page without a title, so that places can be reckoned.
QList<PageStart> pagesOf(const Report &report)
{
    TextSetter setter;
    ReportFlow flow(report, setter);
    QList<PageStart> starts;
    PageStart at;
    do {
        starts += at;
        at = flow.fill(at, {0, 480 * pt, 0, areaHeight}, nullptr, nullptr);
    } while (!flow.isEnd(at) && starts.size() < 1000);
    return starts;
}

QString words(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += u"word%1 "_s.arg(i);
    return text.trimmed();
}

ReportTable tableOf(qint64 rows, const QString &text = u"x"_s)
{
    ReportTable table;
    table.columns = {{u"A"_s, 1}, {u"B"_s, 1}};
    table.rows = ReportRows(rows, [text](qint64 row) { return QStringList{QString::number(row), text}; });
    return table;
}

} // namespace

/// How text is broken into lines and blocks into pages.
class TestReportFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesFit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("sentence") << words(60);
        QTest::newRow("one long word") << QString(300, u'm');
        QTest::newRow("long word among others") << words(3) + u' ' + QString(200, u'w') + u' ' + words(3);
        QTest::newRow("address") << u"https://intranet.voorbeeld.nl/afdelingen/klantenservice/regelingen/2026/opname"_s;
        QTest::newRow("Hebrew") << u"שלום עולם זה טקסט ארוך מאוד שצריך להישבר לכמה שורות בטבלה"_s;
        QTest::newRow("Arabic") << u"محمد عبد الرحمن بن خالد آل سعود المستشار القانوني للشركة في أمستردام"_s;
        QTest::newRow("Chinese") << u"这是一个很长的句子没有空格所以必须在任何字符之间换行才能放进表格的单元格里"_s;
        QTest::newRow("mixed") << u"Naam: 王小明 (O’Connor-Łukasiewicz), محمد, עומר — tel. 0612345678"_s;
        QTest::newRow("emoji and surrogates") << u"𝔄𝔅ℭ "_s.repeated(30);
    }

    void linesFit()
    {
        QFETCH(QString, text);
        TextSetter setter;
        const qreal width = 120 * pt;
        const SetText set = setter.set(text, TextLook::Cell, width);
        QVERIFY(set.lines.size() > 1);
        for (const SetLine &line : set.lines) {
            QVERIFY2(line.width <= width + 1, qPrintable(QString::number(line.width)));
            QVERIFY(!line.runs.isEmpty());
            for (const QGlyphRun &run : line.runs) {
                for (const QPointF &position : run.positions())
                    QVERIFY(position.x() > -20 * pt && position.x() <= width + 1);
            }
        }
    }

    void everyCharacterIsSet()
    {
        TextSetter setter;
        const QString text = words(40) + u' ' + QString(150, u'q');
        qsizetype letters = 0;
        const SetText set = setter.set(text, TextLook::Body, 200 * pt);
        for (const SetLine &line : set.lines)
            for (const QGlyphRun &run : line.runs)
                letters += run.glyphIndexes().size();
        // Spaces at the ends of lines are not set.
        const qsizetype spaces = text.count(u' ');
        QVERIFY(letters >= text.size() - spaces);
        QVERIFY(letters <= text.size());
    }

    void anotherFontHasWhatOneLacks()
    {
        TextSetter setter;
        for (const QString &name : {u"王小明"_s, u"محمد"_s, u"עומר"_s, u"Đặng Thị Hồng"_s, u"Ωmega"_s, u"ไทย"_s}) {
            const SetText set = setter.setLine(name, TextLook::Cell);
            QVERIFY(!set.lines.first().runs.isEmpty());
            for (const QGlyphRun &run : set.lines.first().runs)
                QVERIFY2(!run.glyphIndexes().contains(0), qPrintable(name)); // glyph 0 is the empty box
        }
    }

    void lineFeedsAndEmptyText()
    {
        TextSetter setter;
        QCOMPARE(setter.set(u"a\nb\n\nc"_s, TextLook::Body, 100 * pt).lines.size(), 4);
        QCOMPARE(setter.set({}, TextLook::Body, 100 * pt).lines.size(), 1);
        QCOMPARE(setter.set(u"a\r\nb"_s, TextLook::Body, 100 * pt).lines.size(), 2);
    }

    void noBreakWithinNumbers()
    {
        TextSetter setter;
        const SetText set = setter.set(u"on 2026-06-15 at the desk"_s, TextLook::Body, 40 * pt);
        for (const SetLine &line : set.lines)
            QVERIFY(line.width > 10 * pt);
    }

    void headingKeepsWithItsText()
    {
        Report report;
        // Fill the page up to just above its end, with lines of known height.
        TextSetter setter;
        const qreal line = setter.lineHeight(TextLook::Body);
        const int lines = int(areaHeight / line) - 2;
        report.blocks.emplace_back(ReportParagraph{u"x\n"_s.repeated(lines - 1) + u'x'});
        report.blocks.emplace_back(ReportHeading{2, u"Alone at the foot?"_s});
        report.blocks.emplace_back(ReportHeading{3, u"And this?"_s});
        report.blocks.emplace_back(ReportParagraph{words(200)});
        const auto pages = pagesOf(report);
        QCOMPARE(pages.size(), 2);
        QCOMPARE(pages[1], (PageStart{1, 0, 0}));
    }

    void noLineIsLeftAlone()
    {
        TextSetter setter;
        const qreal line = setter.lineHeight(TextLook::Body);
        const int room = int(areaHeight / line);
        // One line too many: it does not go alone to the next page, but takes one along.
        Report report;
        report.blocks.emplace_back(ReportParagraph{u"x\n"_s.repeated(room) + u'x'});
        auto pages = pagesOf(report);
        QCOMPARE(pages.size(), 2);
        QCOMPARE(pages[1], (PageStart{0, 0, room - 1}));
        // Room for one line only: the paragraph begins on the next page.
        report.blocks.clear();
        report.blocks.emplace_back(ReportParagraph{u"x\n"_s.repeated(room - 3) + u'x'});
        report.blocks.emplace_back(ReportParagraph{u"y\ny\ny\ny"_s});
        pages = pagesOf(report);
        QCOMPARE(pages.size(), 2);
        QCOMPARE(pages[1], (PageStart{1, 0, 0}));
    }

    void rowsStayWhole()
    {
        Report report;
        report.blocks.emplace_back(tableOf(60, u"a\nb\nc\nd"_s));
        const auto pages = pagesOf(report);
        QVERIFY(pages.size() > 3);
        for (const PageStart &start : pages)
            QCOMPARE(start.line, 0);
    }

    void rowTallerThanThePageIsBroken()
    {
        Report report;
        report.blocks.emplace_back(ReportParagraph{u"before"_s});
        report.blocks.emplace_back(tableOf(3, u"line\n"_s.repeated(150) + u"end"_s));
        const auto pages = pagesOf(report);
        QVERIFY(pages.size() > 6);
        QCOMPARE(pages[1].block, 1);
        QVERIFY(pages[1].line > 0); // it began beside what was there
        for (qsizetype i = 1; i < pages.size(); ++i)
            QVERIFY(pages[i] != pages[i - 1]);
    }

    void tableDoesNotBeginWithItsHeaderAlone()
    {
        TextSetter setter;
        const int room = int(areaHeight / setter.lineHeight(TextLook::Body));
        Report report;
        report.blocks.emplace_back(ReportParagraph{u"x\n"_s.repeated(room - 3) + u'x'});
        report.blocks.emplace_back(tableOf(5));
        const auto pages = pagesOf(report);
        QCOMPARE(pages.size(), 2);
        QCOMPARE(pages[1], (PageStart{1, 0, 0}));
    }

    void theLastRowDoesNotGoAlone()
    {
        for (int rows = 20; rows < 60; ++rows) {
            Report report;
            report.blocks.emplace_back(tableOf(rows));
            const auto pages = pagesOf(report);
            if (pages.size() > 1)
                QVERIFY2(pages.last().row <= rows - 2, qPrintable(QString::number(rows)));
        }
    }

    void noWordOfATitleIsBroken()
    {
        TextSetter setter;
        ReportTable table = tableOf(1);
        table.columns = {{u"Gegevensbeschermingseffectbeoordeling"_s, 1}, {u"B"_s, 5}};
        Report report;
        report.blocks.emplace_back(table);
        // With one row more the header is one line high; broken it would be two.
        const qreal one = setter.lineHeight(TextLook::CellStrong) + setter.lineHeight(TextLook::Cell) + 4 * 3.2 * pt;
        ReportFlow flow(report, setter);
        QVERIFY(flow.isEnd(flow.fill({}, {0, 480 * pt, 0, one + 1}, nullptr, nullptr)));
        report.blocks.emplace_back(ReportParagraph{u"x"_s});
        QVERIFY(!flow.isEnd(flow.fill({}, {0, 480 * pt, 0, one + 1}, nullptr, nullptr)));
    }

    void pageBreaks()
    {
        Report report;
        report.blocks.emplace_back(ReportPageBreak{}); // none at the top of a page
        report.blocks.emplace_back(ReportParagraph{u"one"_s});
        report.blocks.emplace_back(ReportPageBreak{});
        report.blocks.emplace_back(ReportPageBreak{});
        report.blocks.emplace_back(ReportParagraph{u"two"_s});
        report.blocks.emplace_back(ReportPageBreak{}); // none at the end
        QCOMPARE(pagesOf(report).size(), 2);
    }

    void pictureLargerThanThePage()
    {
        Report report;
        report.blocks.emplace_back(ReportParagraph{u"before"_s});
        report.blocks.emplace_back(ReportPicture{2000, u"caption"_s, {}});
        QCOMPARE(pagesOf(report).size(), 2);
    }

    void headingKeepsWithItsPicture()
    {
        TextSetter setter;
        const int most = int(areaHeight / setter.lineHeight(TextLook::Body)) - 3;
        for (int lines = 1; lines < most; ++lines) {
            Report report;
            report.blocks.emplace_back(ReportParagraph{u"x\n"_s.repeated(lines - 1) + u'x'});
            report.blocks.emplace_back(ReportHeading{1, u"Timeline"_s});
            report.blocks.emplace_back(ReportPicture{150, u"caption"_s, {}});
            for (const PageStart &start : pagesOf(report))
                QVERIFY2(start.block != 2, qPrintable(QString::number(lines)));
        }
    }

    void rowsAreAskedForOneByOne()
    {
        qint64 asked = 0;
        Report report;
        ReportTable table = tableOf(0);
        table.rows = ReportRows(500, [&asked](qint64 row) {
            ++asked;
            return QStringList{QString::number(row), u"x"_s};
        });
        report.blocks.emplace_back(table);
        ReportRenderer renderer(report);
        const auto pages = renderer.paginate({});
        VERIFY_OK(pages);
        asked = 0;
        QImage image(595, 842, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(0.1, 0.1);
        renderer.paintPage(painter, *pages, 5);
        QVERIFY2(asked < 60, qPrintable(QString::number(asked))); // a page's rows, not all
        painter.end();
        QImage white(image.size(), image.format());
        white.fill(Qt::white);
        QVERIFY(image != white);
    }

    void titleTakesRoomOnTheFirstPageOnly()
    {
        Report report;
        report.title = u"A title"_s;
        report.blocks.emplace_back(tableOf(400));
        ReportRenderer renderer(report);
        const auto pages = renderer.paginate({});
        VERIFY_OK(pages);
        QVERIFY(pages->starts.size() > 3);
        const qint64 first = pages->starts[1].row;
        const qint64 second = pages->starts[2].row - first;
        QVERIFY2(first < second - 5, qPrintable(u"%1 %2"_s.arg(first).arg(second)));
    }
};

VOICELOG_TEST_WITH(TestReportFlow, QGuiApplication)
#include "tst_reportflow.moc"
