// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writing a register export of 20,000 rows as PDF: our renderer against QTextDocument::print on the same rows, in one
// run; and how the peak of memory grows with the rows.

#include <base/BaseErrors.h>
#include <reports/ReportPdf.h>

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextDocument>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace voicelog;

namespace {

constexpr qint64 manyRows = 20'000;
constexpr qint64 fewRows = 2'000;
const QStringList columnTitles{u"Number"_s,     u"Processing"_s, u"Purpose"_s,
                               u"Categories"_s, u"Recipients"_s, u"Erasure"_s};

QStringList row(qint64 i)
{
    static const QStringList purposes{u"evaluating the service"_s, u"proof of an agreement made by telephone"_s,
                                      u"training of new employees with examples"_s, u"handling of service questions"_s};
    static const QStringList categories{u"voice, call data, contract reference"_s, u"voice, call data"_s,
                                        u"voice, call data, payment data that are masked"_s};
    static const QStringList recipients{u"none"_s, u"telephone supplier (processor)"_s, u"counsel, court"_s};
    static const QStringList places{u"Amsterdam"_s, u"Utrecht"_s, u"Groningen"_s, u"Curaçao"_s, u"’s-Hertogenbosch"_s};
    return {u"REG-2026-%1"_s.arg(i + 1, 5, 10, QChar(u'0')),
            u"Recording of calls of desk %1 in %2"_s.arg(i % 977).arg(places[i % places.size()]),
            purposes[i % purposes.size()],
            categories[(i / 3) % categories.size()],
            recipients[(i / 7) % recipients.size()],
            u"%1 days after the call"_s.arg(28 + i % 156)};
}

Report reportOf(qint64 rows)
{
    Report report;
    report.title = u"Register export"_s;
    report.organisation = u"Acme B.V."_s;
    report.number = u"RPT-2026-0001"_s;
    report.generatedAt = QDateTime(QDate(2026, 6, 15), QTime(9, 0), QTimeZone::UTC);
    report.generatedBy = u"officer"_s;
    report.generatedByRole = u"PRIVACY_OFFICER"_s;
    report.editionId = u"NL-AVG-2019"_s;
    ReportTable table;
    for (const QString &title : columnTitles)
        table.columns += {title};
    table.rows = ReportRows(rows, row);
    report.blocks.emplace_back(ReportHeading{1, u"Entries"_s});
    report.blocks.emplace_back(table);
    return report;
}

qint64 peakKiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const auto lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.sliced(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

double ourPagesPerSecond(const QString &path, qint64 rows, qsizetype &pages)
{
    const Report report = reportOf(rows);
    QElapsedTimer timer;
    timer.start();
    const auto facts = writeReportPdf(report, path);
    if (!facts)
        qFatal("%s", qPrintable(facts.error().toString()));
    pages = facts->pages;
    return double(facts->pages) * 1000 / double(timer.elapsed());
}

double documentPagesPerSecond(const QString &path, qint64 rows, int &pages)
{
    QTextDocument document;
    QFont font(QStringList{u"Noto Sans"_s, u"DejaVu Sans"_s});
    font.setPointSizeF(8.5);
    document.setDefaultFont(font);
    document.setUndoRedoEnabled(false);
    // By HTML, in one go: cell by cell the table's grid would be reckoned anew 120,000 times. None of it is measured.
    QString html = u"<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"3\"><thead><tr>"_s;
    for (const QString &title : columnTitles)
        html += u"<th>"_s + title.toHtmlEscaped() + u"</th>"_s;
    html += u"</tr></thead>"_s;
    for (qint64 r = 0; r < rows; ++r) {
        html += u"<tr>"_s;
        const QStringList cells = row(r);
        for (const QString &cell : cells)
            html += u"<td>"_s + cell.toHtmlEscaped() + u"</td>"_s;
        html += u"</tr>"_s;
    }
    document.setHtml(html + u"</table>"_s);
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QElapsedTimer timer;
    timer.start();
    document.print(&writer);
    const double seconds = double(timer.elapsed()) / 1000;
    QProcess info;
    info.start(u"pdfinfo"_s, {path});
    info.waitForFinished();
    const auto lines = info.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Pages:"))
            pages = line.sliced(6).trimmed().toInt();
    }
    return double(pages) / seconds;
}

double peakOf(const QString &program, qint64 rows)
{
    QProcess process;
    process.start(program, {u"--peak"_s, QString::number(rows)});
    if (!process.waitForFinished(120'000))
        qFatal("no answer from %s", qPrintable(program));
    return process.readAllStandardOutput().trimmed().toDouble() / 1024;
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    const QTemporaryDir folder;
    const QStringList arguments = QGuiApplication::arguments();
    qsizetype pages = 0;
    if (arguments.value(1) == u"--peak") {
        static_cast<void>(ourPagesPerSecond(folder.filePath(u"peak.pdf"_s), arguments.value(2).toLongLong(), pages));
        std::printf("%lld\n", static_cast<long long>(peakKiB()));
        return 0;
    }
    const QString program = QGuiApplication::applicationFilePath();
    const double few = peakOf(program, fewRows);
    const double many = peakOf(program, manyRows);
    const double ours = ourPagesPerSecond(folder.filePath(u"ours.pdf"_s), manyRows, pages);
    int theirPages = 0;
    const double theirs = documentPagesPerSecond(folder.filePath(u"theirs.pdf"_s), manyRows, theirPages);
    std::printf(
        "{\"name\": \"register export of 20,000 rows to PDF, with hash, bookmarks and embedded data (%lld pages; "
        "QTextDocument::print: %d)\", \"ours\": %.1f, \"theirs\": %.1f, \"unit\": \"pages/s\", \"ratio\": "
        "%.2f, \"limit\": 10, \"atLeast\": true}\n",
        static_cast<long long>(pages), theirPages, ours, theirs, ours / theirs);
    std::printf("{\"name\": \"peak memory of that export at 20,000 rows against 2,000\", \"ours\": %.1f, \"theirs\": "
                "%.1f, \"unit\": \"MiB\", \"ratio\": %.3f, \"limit\": 1.25}\n",
                many, few, many / few);
    return 0;
}
