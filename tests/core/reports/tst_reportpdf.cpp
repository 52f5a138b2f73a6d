// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/BaseErrors.h>
#include <reports/ReportContent.h>
#include <reports/ReportPdf.h>
#include <reports/ReportRenderer.h>
#include <support/PdfTools.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QCryptographicHash>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

Report smallReport(ReportLanguage language = ReportLanguage::English)
{
    Report report;
    report.title = language == ReportLanguage::Dutch ? u"Uittreksel verwerkingsregister"_s : u"Register export"_s;
    report.subtitle = u"Fiancé & zonen, office «one»"_s;
    report.organisation = u"Acme B.V."_s;
    report.number = u"RPT-2026-0007"_s;
    report.generatedAt = QDateTime(QDate(2026, 6, 15), QTime(9, 30), QTimeZone::UTC);
    report.generatedBy = u"officer"_s;
    report.generatedByRole = u"PRIVACY_OFFICER"_s;
    report.editionId = u"NL-AVG-2019"_s;
    report.language = language;
    report.classification = Classification::Confidential;
    report.containsPersonalData = true;
    report.data = {{u"entries"_s, 2}};
    report.blocks.emplace_back(ReportHeading{1, u"First chapter"_s});
    report.blocks.emplace_back(ReportParagraph{u"The office finds a suffix difficult."_s});
    report.blocks.emplace_back(ReportHeading{2, u"Facts"_s});
    report.blocks.emplace_back(ReportFacts{{{u"Purpose"_s, u"Quality"_s}, {u"Note"_s, u"two\nlines"_s}}});
    report.blocks.emplace_back(ReportHeading{1, u"Second chapter"_s});
    ReportTable table;
    table.columns = {{u"Name"_s, 2}, {u"Count"_s, 1, true}};
    table.rows = ReportRows({{u"calls"_s, u"12"_s}, {u"requests"_s, u"3"_s}});
    report.blocks.emplace_back(table);
    return report;
}

ReportTable longTable(qint64 rows)
{
    ReportTable table;
    table.columns = {{u"Column A"_s, 1}, {u"Column B"_s, 2}};
    table.rows =
        ReportRows(rows, [](qint64 row) { return QStringList{u"row %1"_s.arg(row), u"value %1"_s.arg(row * 7)}; });
    return table;
}

} // namespace

/// What a report's file says to other programs (poppler's): text, pages, language, bookmarks, data, hash.
class TestReportPdf : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const Report &report, const QString &name = u"report.pdf"_s)
    {
        const QString path = m_folder.filePath(name);
        const auto facts = writeReportPdf(report, path);
        if (!facts)
            qWarning("%s", qPrintable(facts.error().toString()));
        return facts ? path : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!hasPoppler())
            QSKIP("no poppler here");
    }

    void text_data()
    {
        QTest::addColumn<bool>("dutch");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("English") << false
                                 << QStringList{u"Page 1 of 1"_s, u"contains personal data"_s, u"confidential"_s,
                                                u"15 June 2026, 11:30 CEST"_s, u"officer (privacy officer)"_s};
        QTest::newRow("Dutch") << true
                               << QStringList{u"Pagina 1 van 1"_s, u"bevat persoonsgegevens"_s, u"vertrouwelijk"_s,
                                              u"15 juni 2026, 11:30 CEST"_s, u"officer (privacyfunctionaris)"_s};
    }

    void text()
    {
        QFETCH(bool, dutch);
        QFETCH(QStringList, said);
        const Report report = smallReport(dutch ? ReportLanguage::Dutch : ReportLanguage::English);
        const QString path = write(report);
        const QString text = pdfText(path);
        said += {report.title,       report.subtitle,  u"Acme B.V."_s,
                 u"RPT-2026-0007"_s, u"NL-AVG-2019"_s, u"The office finds a suffix difficult."_s,
                 u"First chapter"_s, u"requests"_s};
        for (const QString &part : std::as_const(said))
            QVERIFY2(text.contains(part), qPrintable(part + u"\nis not in\n"_s + text));
        const auto hash = reportHash(report, {});
        VERIFY_OK(hash);
        QVERIFY2(text.contains(QString::fromLatin1(*hash)), qPrintable(text));
        QCOMPARE(text.count(QString::fromLatin1(*hash)), 2); // the head and the foot
    }

    void facts()
    {
        const QString path = write(smallReport(ReportLanguage::Dutch));
        QCOMPARE(pdfInfo(path, u"Title"_s), u"Uittreksel verwerkingsregister – Fiancé & zonen, office «one»"_s);
        QCOMPARE(pdfInfo(path, u"Pages"_s), u"1"_s);
        const QString metadata = poppler(u"pdfinfo"_s, {u"-meta"_s, path});
        QVERIFY2(metadata.contains(u"<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B<"), qPrintable(metadata));
        QVERIFY(metadata.contains(u"<rdf:li>nl</rdf:li>"));
        QCOMPARE(pdfInfo(path, u"PDF version"_s), u"1.7"_s);
        QVERIFY(pdfInfo(path, u"Page size"_s).contains(u"A4"));
        // The report's time, not the clock's.
        QVERIFY2(poppler(u"pdfinfo"_s, {u"-isodates"_s, path}).contains(u"2026-06-15T09:30:00"), "creation date");
        const QString warnings = poppler(u"pdftotext"_s, {path, m_folder.filePath(u"text"_s)});
        QVERIFY2(warnings.isEmpty(), qPrintable(warnings));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("/Lang (nl)"));
        QVERIFY(bytes.contains("/AFRelationship /Data"));
        QVERIFY(!QFile::exists(path + u".part"_s));
    }

    void everyFontIsEmbedded()
    {
        Report report = smallReport();
        report.blocks.emplace_back(ReportParagraph{u"Ελληνικά, русский, עברית, العربية, 中文, ไทย, हिन्दी"_s});
        const QString path = write(report);
        const QStringList lines = poppler(u"pdffonts"_s, {path}).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() >= 2 + 4);
        static const QRegularExpression embedded(u"\\s(yes|no)\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+0$"_s);
        for (const QString &line : lines.mid(2)) {
            const auto match = embedded.match(line);
            QVERIFY2(match.hasMatch(), qPrintable(line));
            QCOMPARE(match.captured(1), u"yes"_s);
        }
    }

    void dataIsAttachedAndHashed()
    {
        const Report report = smallReport();
        const QString path = write(report);
        const QString list = poppler(u"pdfdetach"_s, {u"-list"_s, path});
        QVERIFY2(list.contains(u"report.json"), qPrintable(list));
        const QString saved = m_folder.filePath(u"saved.json"_s);
        poppler(u"pdfdetach"_s, {u"-save"_s, u"1"_s, u"-o"_s, saved, path});
        QFile file(saved);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray json = file.readAll();
        const auto hash = reportHash(report, {});
        VERIFY_OK(hash);
        QCOMPARE(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex(), *hash);
        const QJsonObject object = QJsonDocument::fromJson(json).object();
        QCOMPARE(object[u"number"].toString(), u"RPT-2026-0007"_s);
        QCOMPARE(object[u"data"][u"entries"].toInt(), 2);
        QCOMPARE(object[u"blocks"][5][u"rows"][1][0].toString(), u"requests"_s);
    }

    void hashIsOfTheContent()
    {
        Report report = smallReport();
        const auto before = reportHash(report, {});
        const auto again = reportHash(smallReport(), {});
        report.blocks.pop_back();
        const auto after = reportHash(report, {});
        VERIFY_OK(before);
        VERIFY_OK(again);
        VERIFY_OK(after);
        QCOMPARE(*before, *again);
        QVERIFY(*before != *after);
    }

    void bookmarks()
    {
        Report report = smallReport();
        report.blocks.emplace_back(longTable(200));
        report.blocks.emplace_back(ReportHeading{1, u"Derde – ひらがな (slot)"_s});
        report.blocks.emplace_back(ReportParagraph{u"End."_s});
        const QString path = write(report);
        const QString xml =
            poppler(u"pdftohtml"_s, {u"-xml"_s, u"-i"_s, u"-stdout"_s, path}).section(u"<outline>"_s, 1);
        static const QRegularExpression item(u"<item page=\"(\\d+)\">([^<]*)</item>"_s);
        QList<std::pair<int, QString>> found;
        for (auto it = item.globalMatch(xml); it.hasNext();) {
            const auto match = it.next();
            found += std::pair(match.captured(1).toInt(), match.captured(2));
        }
        const int last = pdfInfo(path, u"Pages"_s).toInt();
        QVERIFY(last > 3);
        QCOMPARE(found.size(), 4);
        QCOMPARE(found[0], std::pair(1, u"First chapter"_s));
        QCOMPARE(found[1], std::pair(1, u"Facts"_s));
        QCOMPARE(found[2], std::pair(1, u"Second chapter"_s));
        QCOMPARE(found[3], std::pair(last, u"Derde – ひらがな (slot)"_s));
    }

    void equalReportsAreEqualPages()
    {
        const QString one = write(smallReport(), u"one.pdf"_s);
        const QString two = write(smallReport(), u"two.pdf"_s);
        QCOMPARE(pdfText(one), pdfText(two));
        QFile first(one);
        QFile second(two);
        QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
        QCOMPARE(first.size(), second.size());
    }

    void everyPageSaysWhatItIs()
    {
        Report report = smallReport();
        report.blocks.emplace_back(longTable(300));
        const QString path = write(report);
        const int pages = pdfInfo(path, u"Pages"_s).toInt();
        QVERIFY(pages > 5);
        const auto hash = reportHash(report, {});
        VERIFY_OK(hash);
        int rows = 0;
        for (int page = 1; page <= pages; ++page) {
            const QString text = pdfText(path, page, page);
            QVERIFY2(text.contains(u"Page %1 of %2"_s.arg(page).arg(pages)), qPrintable(text));
            QVERIFY(text.contains(u"contains personal data"));
            QVERIFY(text.contains(u"RPT-2026-0007 · confidential"));
            QVERIFY(text.contains(QString::fromLatin1(*hash)));
            if (text.contains(u"row "))
                QVERIFY2(text.contains(u"Column A") && text.contains(u"Column B"), qPrintable(text));
            static const QRegularExpression row(u"\\brow \\d+\\b"_s);
            rows += int(text.count(row));
        }
        QCOMPARE(rows, 300);
    }

    void noPersonalDataIsNotClaimed()
    {
        Report report = smallReport();
        report.containsPersonalData = false;
        const QString text = pdfText(write(report));
        QVERIFY(!text.contains(u"contains personal data"));
    }

    void emptyTableSaysSo()
    {
        Report report = smallReport();
        ReportTable table = longTable(0);
        table.whenEmpty = u"No entries on record."_s;
        report.blocks.emplace_back(table);
        const QString text = pdfText(write(report));
        QVERIFY(text.contains(u"Column A"));
        QVERIFY(text.contains(u"No entries on record."));
    }

    void reportWithoutBlocksIsOnePage()
    {
        Report report = smallReport();
        report.blocks.clear();
        QCOMPARE(pdfInfo(write(report), u"Pages"_s), u"1"_s);
    }

    void picturesAreVectors()
    {
        Report report = smallReport();
        ReportPicture picture;
        picture.caption = u"The sound of the call"_s;
        picture.paint = [](QPainter &painter, const QRectF &rect) {
            painter.setPen(QPen(Qt::darkBlue, 4));
            for (int x = 0; x < 200; ++x) {
                const qreal at = rect.left() + rect.width() * x / 200;
                const qreal half = rect.height() / 2 * ((x * 37) % 100) / 100;
                painter.drawLine(QPointF(at, rect.center().y() - half), QPointF(at, rect.center().y() + half));
            }
        };
        report.blocks.emplace_back(picture);
        const QString path = write(report);
        QVERIFY(pdfText(path).contains(u"The sound of the call"));
        const QStringList images = poppler(u"pdfimages"_s, {u"-list"_s, path}).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(images.size(), 2); // the heading alone
    }

    void cancelledLeavesNothing()
    {
        const QString path = m_folder.filePath(u"cancelled.pdf"_s);
        CancelToken cancel;
        const auto result = writeReportPdf(smallReport(), path, [&](const Progress &) { cancel.cancel(); }, cancel);
        VERIFY_ERROR(result, errors::Cancelled);
        QVERIFY(!QFile::exists(path));
        QVERIFY(!QFile::exists(path + u".part"_s));
    }

    void aPlaceThatCannotBeWritten()
    {
        VERIFY_ERROR(writeReportPdf(smallReport(), m_folder.filePath(u"none/report.pdf"_s)), errors::FileUnwritable);
    }

    void fileNames()
    {
        Report report = smallReport();
        report.subtitle = u"a/b: c?"_s;
        QCOMPARE(suggestedFileName(report), u"RPT-2026-0007 Register export – a-b- c-.pdf"_s);
    }
};

VOICELOG_TEST_WITH(TestReportPdf, QGuiApplication)
#include "tst_reportpdf.moc"
