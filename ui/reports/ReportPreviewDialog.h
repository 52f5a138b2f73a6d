// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/Job.h>
#include <common/PageFactory.h>
#include <reports/ReportRenderer.h>
#include <reports/ReportService.h>

#include <QDialog>
#include <QPointer>

#include <memory>

class QAction;
class QLabel;
class QPrinter;
class QSpinBox;
class QToolBar;

namespace voicelog {

class JobBar;
class MessageBar;
class ReportView;

/// A report on the screen, as it will be on paper, and the two ways out of the program: print it, or save it as PDF.
/// Both are in the audit trail. Says plainly when the report contains personal data. Deletes itself when closed.
class ReportPreviewDialog : public QDialog
{
    Q_OBJECT

public:
    /// The report is numbered and recorded already (ReportMaker).
    ReportPreviewDialog(Report report, const PageContext &context, QWidget *parent = nullptr);
    ~ReportPreviewDialog() override;

    /// Paints every page on the printer, some at a time, so that the window stays alive; then says how it went.
    void printTo(std::shared_ptr<QPrinter> printer);
    [[nodiscard]] bool isBusy() const;

private:
    void makeActions();
    [[nodiscard]] QToolBar *makeBar();
    QAction *addAction(const QString &text, const QString &icon, const QString &name, const QKeySequence &keys);
    void paginate();
    void ready(const ReportPages &pages);
    void updateActions();
    void choosePrinter();
    void printSome();
    void chooseFile();
    void saveTo(const QString &path);
    void recordPrint();

    struct Printing;
    Report m_report;
    ReportPages m_pages;
    PageContext m_context;
    QPointer<Job> m_job;
    std::unique_ptr<Printing> m_printing;
    ReportView *m_view;
    QAction *m_print;
    QAction *m_save;
    QAction *m_zoomIn;
    QAction *m_zoomOut;
    QAction *m_fit;
    QSpinBox *m_page;
    QLabel *m_pageCount;
    QLabel *m_zoom;
    MessageBar *m_message;
    JobBar *m_progress;
};

} // namespace voicelog
