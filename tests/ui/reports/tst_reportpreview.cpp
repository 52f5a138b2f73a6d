// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/Session.h>
#include <balancing/BalancingSchema.h>
#include <common/AppSettings.h>
#include <common/ClipboardGuard.h>
#include <common/Jobs.h>
#include <common/LocalTime.h>
#include <common/MessageBar.h>
#include <editions/EditionsSchema.h>
#include <monitoring/MonitoringSchema.h>
#include <processing/ProcessingSchema.h>
#include <programmes/ProgrammesSchema.h>
#include <recordings/RecordingsSchema.h>
#include <reports/ReportActions.h>
#include <reports/ReportPreviewDialog.h>
#include <reports/ReportRequestDialog.h>
#include <reports/ReportView.h>
#include <requests/RequestsSchema.h>
#include <retention/RetentionSchema.h>
#include <support/ResultTest.h>
#include <support/ScriptedFileDialog.h>
#include <support/ScriptedMessageBox.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

/// A report on the screen: its pages, zoom, and the two ways out.
class TestReportPreview : public QObject
{
    Q_OBJECT

    std::unique_ptr<TempArchive> m_archive;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<Jobs> m_jobs;
    QTemporaryDir m_files;
    ScriptedMessageBox m_messageBox;
    ScriptedFileDialog m_fileDialog;
    ClipboardGuard m_clipboard;
    LocalTime m_localTime;

    PageContext context()
    {
        return {m_archive->session(), *m_jobs, m_messageBox, m_fileDialog, m_clipboard, *m_settings, m_localTime};
    }

    Report longReport(bool personal = true) const
    {
        Report report;
        report.title = u"Processing register"_s;
        report.organisation = m_archive->session().organisation();
        report.number = u"RPT-2026-0001"_s;
        report.generatedAt = m_archive->clock().now();
        report.containsPersonalData = personal;
        ReportTable table;
        table.columns = {{u"Number"_s, 1}, {u"Text"_s, 3}};
        table.rows = ReportRows(300, [](qint64 row) { return QStringList{QString::number(row), u"a row"_s}; });
        report.blocks.emplace_back(ReportHeading{1, u"Entries"_s});
        report.blocks.emplace_back(table);
        return report;
    }

    ReportPreviewDialog *open(const Report &report)
    {
        auto *dialog = new ReportPreviewDialog(report, context());
        dialog->show();
        static_cast<void>(QTest::qWaitForWindowExposed(dialog));
        return dialog;
    }
    static bool waitReady(const ReportPreviewDialog *dialog)
    {
        return QTest::qWaitFor([dialog] { return !dialog->isBusy(); }, 20'000);
    }
    template <typename W>
    static W *child(const QWidget *parent, const char *name)
    {
        W *found = parent->findChild<W *>(QLatin1StringView(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QList<AuditEvent> events(QLatin1StringView action) const
    {
        auto database = m_archive->session().openGovernance();
        AuditQuery query;
        query.action = action;
        return m_archive->session().audit().list(*database, query).value_or(QList<AuditEvent>());
    }
    static int pagesOf(const QString &path)
    {
        QProcess process;
        process.start(u"pdfinfo"_s, {path});
        if (!process.waitForFinished())
            return -1;
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        return text.section(u"Pages:"_s, 1).section(u'\n', 0, 0).trimmed().toInt();
    }

private Q_SLOTS:
    void init()
    {
        m_archive = std::make_unique<TempArchive>(Schema{editionsSchema(), recordingsSchema(), balancingSchema(),
                                                         processingSchema(), programmesSchema(), monitoringSchema(),
                                                         retentionSchema(), requestsSchema(), requestFilesSchema()});
        m_settings = std::make_unique<AppSettings>(m_files.filePath(u"settings.ini"_s));
        m_jobs = std::make_unique<Jobs>();
    }

    void cleanup()
    {
        m_jobs->cancelAndWait();
        m_jobs.reset();
        m_archive.reset();
        m_fileDialog.requests.clear();
        m_fileDialog.answers.clear();
    }

    void pagesAndZoom()
    {
        const std::unique_ptr<ReportPreviewDialog> dialog(open(longReport()));
        QVERIFY(waitReady(dialog.get()));
        auto *view = child<ReportView>(dialog.get(), "reportView");
        auto *page = child<QSpinBox>(dialog.get(), "reportPage");
        QVERIFY(view->pageCount() > 5);
        QCOMPARE(page->maximum(), int(view->pageCount()));
        QCOMPARE(child<QLabel>(dialog.get(), "reportPageCount")->text(), u"of %1"_s.arg(view->pageCount()));
        QCOMPARE(page->value(), 1);
        QTest::keyClick(view, Qt::Key_PageDown);
        QTRY_COMPARE(page->value(), 2);
        page->setValue(4);
        QCOMPARE(view->currentPage(), 3);
        QTest::keyClick(view, Qt::Key_End);
        QCOMPARE(page->value(), int(view->pageCount()));

        const double fitted = view->zoom();
        child<QAction>(dialog.get(), "reportZoomIn")->trigger();
        QVERIFY(view->zoom() > fitted);
        QCOMPARE(view->currentPage(), view->pageCount() - 1); // the place stays
        child<QAction>(dialog.get(), "reportFit")->trigger();
        QVERIFY(qFuzzyCompare(view->zoom(), fitted));
        for (int i = 0; i < 20; ++i)
            view->zoomOut();
        QCOMPARE(view->zoom(), ReportView::smallestZoom);
        QVERIFY(child<QLabel>(dialog.get(), "reportZoom")->text().contains(u"25"));
        // Something is painted: black on white on grey.
        const QImage image = view->grab().toImage();
        QSet<QRgb> colours;
        for (int x = 0; x < image.width(); x += 3)
            for (int y = 0; y < image.height(); y += 3)
                colours.insert(image.pixel(x, y));
        QVERIFY(colours.size() > 3);
    }

    void personalDataIsSaid()
    {
        std::unique_ptr<ReportPreviewDialog> dialog(open(longReport(true)));
        QVERIFY(child<QLabel>(dialog.get(), "reportPersonalData")->isVisible());
        QVERIFY(waitReady(dialog.get()));
        dialog.reset(open(longReport(false)));
        QVERIFY(!child<QLabel>(dialog.get(), "reportPersonalData")->isVisible());
        QVERIFY(waitReady(dialog.get()));
    }

    void save()
    {
        const std::unique_ptr<ReportPreviewDialog> dialog(open(longReport()));
        QVERIFY(waitReady(dialog.get()));
        const QString path = m_files.filePath(u"saved"_s); // without its ending
        m_fileDialog.answers = {{path}};
        QTest::mouseClick(child<QPushButton>(dialog.get(), "reportSaveButton"), Qt::LeftButton);
        QVERIFY(waitReady(dialog.get()));
        QCOMPARE(m_fileDialog.requests.size(), 1);
        QCOMPARE(m_fileDialog.requests.first().suggestedName, u"RPT-2026-0001 Processing register.pdf"_s);
        QCOMPARE(pagesOf(path + u".pdf"_s), int(child<ReportView>(dialog.get(), "reportView")->pageCount()));
        auto *bar = dialog->findChild<MessageBar *>();
        QVERIFY2(bar->title().contains(u"saved.pdf"), qPrintable(bar->title()));
        const auto saved = events(actions::ReportExported);
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved.first().objectId, u"RPT-2026-0001"_s);
        QCOMPARE(saved.first().detail[u"to"].toString(), u"FILE"_s);
    }

    void aPlaceThatCannotBeWritten()
    {
        const std::unique_ptr<ReportPreviewDialog> dialog(open(longReport()));
        QVERIFY(waitReady(dialog.get()));
        m_fileDialog.answers = {{m_files.filePath(u"none/report.pdf"_s)}};
        child<QAction>(dialog.get(), "reportSave")->trigger();
        QVERIFY(waitReady(dialog.get()));
        QVERIFY(dialog->findChild<MessageBar *>()->isVisible());
        QVERIFY(events(actions::ReportExported).isEmpty());
    }

    void print()
    {
        const std::unique_ptr<ReportPreviewDialog> dialog(open(longReport()));
        QVERIFY(waitReady(dialog.get()));
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setPageSize(QPageSize(QPageSize::A4));
        const QString path = m_files.filePath(u"printed.pdf"_s);
        printer->setOutputFileName(path);
        printer->setFromTo(2, 4);
        dialog->printTo(printer);
        QVERIFY(waitReady(dialog.get()));
        printer.reset();
        QCOMPARE(pagesOf(path), 3);
        const auto printed = events(actions::ReportExported);
        QCOMPARE(printed.size(), 1);
        QCOMPARE(printed.first().detail[u"to"].toString(), u"PRINTER"_s);
    }

    void closingWhileItWorks()
    {
        QPointer<ReportPreviewDialog> dialog = open(longReport());
        dialog->close();
        QTRY_VERIFY(!dialog);
        QTRY_COMPARE(m_jobs->runningCount(), 0);
    }

    void requestMakesAndShows()
    {
        QWidget window;
        window.show();
        auto *request = ReportRequestDialog::forCouncil(context(), &window);
        request->show();
        auto *language = child<QComboBox>(request, "reportLanguage");
        language->setCurrentIndex(language->findData(u"nl"_s));
        QCOMPARE(child<QSpinBox>(request, "reportYear")->value(), 2026);
        QTest::mouseClick(child<QPushButton>(request, "reportMake"), Qt::LeftButton);
        QTRY_VERIFY(window.findChild<ReportPreviewDialog *>() != nullptr);
        auto *preview = window.findChild<ReportPreviewDialog *>();
        QVERIFY(waitReady(preview));
        QVERIFY2(preview->windowTitle().contains(u"Jaaroverzicht"), qPrintable(preview->windowTitle()));
        QCOMPARE(events(actions::ReportMade).size(), 1);
        QCOMPARE(m_settings->look(u"reports/language"_s).toString(), u"nl"_s); // the next time
        preview->close();
    }

    void retentionIsMadeHere()
    {
        QWidget window;
        window.show();
        auto *request = ReportRequestDialog::forRetention(context(), &window);
        request->show();
        QTest::mouseClick(child<QPushButton>(request, "reportMake"), Qt::LeftButton);
        QTRY_VERIFY(window.findChild<ReportPreviewDialog *>() != nullptr);
        auto *preview = window.findChild<ReportPreviewDialog *>();
        QVERIFY(waitReady(preview));
        preview->close();
    }

    void whoMayHaveTheWholeFileIsAsked()
    {
        QWidget window;
        window.show();
        auto *mine = ReportRequestDialog::forCase(u"CASE-2026-0099"_s, context(), &window);
        mine->show();
        auto *variant = child<QComboBox>(mine, "reportVariant");
        QCOMPARE(variant->count(), 2);
        QCOMPARE(variant->currentData().toBool(), false);
        QTest::mouseClick(child<QPushButton>(mine, "reportMake"), Qt::LeftButton);
        QTRY_VERIFY(mine->findChild<MessageBar *>()->isVisible()); // there is no such case
        mine->close();

        m_archive->addAccount(u"rita"_s, Role::OrReviewer);
        PageContext hers{m_archive->sessionOf(u"rita"_s),
                         *m_jobs,
                         m_messageBox,
                         m_fileDialog,
                         m_clipboard,
                         *m_settings,
                         m_localTime};
        auto *reviewers = ReportRequestDialog::forCase(u"CASE-2026-0099"_s, hers, &window);
        reviewers->show();
        variant = child<QComboBox>(reviewers, "reportVariant");
        QCOMPARE(variant->count(), 1);
        QCOMPARE(variant->currentData().toBool(), true);
        reviewers->close();
    }

    void requestThatFailsSaysWhy()
    {
        QWidget window;
        window.show();
        auto *request = ReportRequestDialog::forBalancing(u"LIA-2026-0099"_s, 0, context(), &window);
        request->show();
        QTest::mouseClick(child<QPushButton>(request, "reportMake"), Qt::LeftButton);
        QTRY_VERIFY(request->findChild<MessageBar *>()->isVisible());
        QVERIFY(child<QPushButton>(request, "reportMake")->isEnabled());
        QVERIFY(!window.findChild<ReportPreviewDialog *>());
        QVERIFY(events(actions::ReportMade).isEmpty());
        request->close();
    }
};

VOICELOG_WIDGET_TEST(TestReportPreview)
#include "tst_reportpreview.moc"
