// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReportPreviewDialog.h"

#include "ReportView.h"

#include <common/FileDialog.h>
#include <common/IconSet.h>
#include <common/JobBar.h>
#include <common/Jobs.h>
#include <common/MessageBar.h>
#include <common/Theme.h>
#include <reports/ReportErrors.h>

#include <QAction>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFrame>
#include <QLabel>
#include <QPageLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype pagesAtOnce = 8;

} // namespace

/// Pages on their way to a printer.
struct ReportPreviewDialog::Printing
{
    std::shared_ptr<QPrinter> printer;
    QPainter painter;
    std::unique_ptr<ReportRenderer> renderer;
    qsizetype next = 0;
    qsizetype last = 0;
};

ReportPreviewDialog::ReportPreviewDialog(Report report, const PageContext &context, QWidget *parent)
    : QDialog(parent), m_report(std::move(report)), m_context(context)
{
    setObjectName(u"reportPreviewDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("%1 – %2").arg(m_report.number, m_report.title));
    setWindowFlag(Qt::WindowMaximizeButtonHint);

    m_view = new ReportView;
    makeActions();
    m_message = new MessageBar;
    m_message->setClosable(true);
    m_progress = new JobBar;

    auto *personal = new QLabel;
    personal->setObjectName(u"reportPersonalData"_s);
    personal->setWordWrap(true);
    personal->setText(tr("This report contains personal data. Give it to those only who need it, and delete or shred "
                         "copies that are no longer needed."));
    personal->setVisible(m_report.containsPersonalData);
    personal->setContentsMargins(Theme::margin, Theme::margin / 2, Theme::margin, Theme::margin / 2);

    auto *buttons = new QDialogButtonBox(this);
    auto *save = buttons->addButton(tr("Save as PDF…"), QDialogButtonBox::ActionRole);
    save->setObjectName(u"reportSaveButton"_s);
    save->setIcon(icons::named(u"save"_s));
    save->setDefault(true);
    auto *print = buttons->addButton(tr("Print…"), QDialogButtonBox::ActionRole);
    print->setObjectName(u"reportPrintButton"_s);
    print->setIcon(icons::named(u"print"_s));
    print->setAutoDefault(false);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"reportClose"_s);
    close->setAutoDefault(false);
    connect(save, &QPushButton::clicked, m_save, &QAction::trigger);
    connect(print, &QPushButton::clicked, m_print, &QAction::trigger);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_save, &QAction::enabledChanged, save, &QWidget::setEnabled);
    connect(m_print, &QAction::enabledChanged, print, &QWidget::setEnabled);
    connect(this, &QDialog::finished, this, [this] {
        if (m_job)
            m_job->cancel();
    });

    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(Theme::margin, 0, Theme::margin, Theme::margin);
    foot->setSpacing(Theme::margin / 2);
    foot->addWidget(personal);
    foot->addWidget(m_message);
    foot->addWidget(m_progress);
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_view, 1);
    layout->addSpacing(Theme::margin / 2);
    layout->addLayout(foot);
    resize(920, 900);
    m_view->setFocus();
    paginate();
}

ReportPreviewDialog::~ReportPreviewDialog()
{
    if (m_printing && m_printing->painter.isActive())
        m_printing->painter.end();
}

bool ReportPreviewDialog::isBusy() const { return m_job || m_printing; }

QAction *ReportPreviewDialog::addAction(const QString &text, const QString &icon, const QString &name,
                                        const QKeySequence &keys)
{
    auto *action = new QAction(icons::named(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setToolTip(keys.isEmpty() ? text : tr("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    QDialog::addAction(action);
    return action;
}

void ReportPreviewDialog::makeActions()
{
    m_zoomOut = addAction(tr("Smaller"), u"zoom-out"_s, u"reportZoomOut"_s, QKeySequence(u"Ctrl+-"_s));
    m_zoomIn = addAction(tr("Larger"), u"zoom-in"_s, u"reportZoomIn"_s, QKeySequence(u"Ctrl++"_s));
    m_fit = addAction(tr("Fit the width"), u"fit"_s, u"reportFit"_s, QKeySequence(u"Ctrl+0"_s));
    m_print = addAction(tr("Print…"), u"print"_s, u"reportPrint"_s, QKeySequence(QKeySequence::Print));
    m_save = addAction(tr("Save as PDF…"), u"save"_s, u"reportSave"_s, QKeySequence(QKeySequence::Save));
    connect(m_zoomOut, &QAction::triggered, m_view, &ReportView::zoomOut);
    connect(m_zoomIn, &QAction::triggered, m_view, &ReportView::zoomIn);
    connect(m_fit, &QAction::triggered, m_view, &ReportView::fitWidth);
    connect(m_print, &QAction::triggered, this, &ReportPreviewDialog::choosePrinter);
    connect(m_save, &QAction::triggered, this, &ReportPreviewDialog::chooseFile);
}

QToolBar *ReportPreviewDialog::makeBar()
{
    auto *bar = new QToolBar;
    bar->setObjectName(u"reportBar"_s);
    bar->setAccessibleName(tr("View of the report"));
    bar->addAction(m_zoomOut);
    bar->addAction(m_zoomIn);
    bar->addAction(m_fit);
    m_zoom = new QLabel;
    m_zoom->setObjectName(u"reportZoom"_s);
    m_zoom->setMinimumWidth(fontMetrics().horizontalAdvance(u"0000 %"_s));
    m_zoom->setAlignment(Qt::AlignCenter);
    bar->addWidget(m_zoom);
    bar->addSeparator();
    auto *label = new QLabel(tr("&Page:"));
    label->setContentsMargins(Theme::margin / 2, 0, Theme::margin / 2, 0);
    m_page = new QSpinBox;
    m_page->setObjectName(u"reportPage"_s);
    m_page->setAccessibleName(tr("Page"));
    m_page->setKeyboardTracking(false);
    m_page->setEnabled(false);
    label->setBuddy(m_page);
    m_pageCount = new QLabel;
    m_pageCount->setObjectName(u"reportPageCount"_s);
    m_pageCount->setContentsMargins(Theme::margin / 2, 0, 0, 0);
    bar->addWidget(label);
    bar->addWidget(m_page);
    bar->addWidget(m_pageCount);
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) { m_view->goToPage(page - 1); });
    connect(m_view, &ReportView::currentPageChanged, this, [this](qsizetype page) {
        const QSignalBlocker blocker(m_page);
        m_page->setValue(int(page) + 1);
    });
    const auto showZoom = [this] { m_zoom->setText(tr("%1 %").arg(qRound(m_view->zoom() * 100))); };
    connect(m_view, &ReportView::zoomChanged, this, showZoom);
    showZoom();
    return bar;
}

void ReportPreviewDialog::paginate()
{
    m_job = m_context.jobs.start(
        this,
        [report = m_report](const CancelToken &cancel) -> Result<ReportPages> {
            return ReportRenderer(report).paginate(cancel);
        },
        [this](Result<ReportPages> pages) {
            m_job = nullptr;
            if (pages)
                ready(*pages);
            else
                m_message->showError(pages.error());
            updateActions();
        });
    m_progress->follow(m_job, tr("Breaking the report into pages"));
    updateActions();
}

void ReportPreviewDialog::ready(const ReportPages &pages)
{
    m_pages = pages;
    const int count = int(m_pages.starts.size());
    m_page->setRange(1, count);
    m_page->setEnabled(true);
    m_pageCount->setText(tr("of %1").arg(count));
    m_view->setReport(m_report, m_pages);
}

void ReportPreviewDialog::updateActions()
{
    const bool can = !m_pages.starts.isEmpty() && !isBusy();
    m_print->setEnabled(can);
    m_save->setEnabled(can);
}

void ReportPreviewDialog::choosePrinter()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_report.number);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, int(m_pages.starts.size()));
    connect(dialog, &QDialog::accepted, this, [this, printer] { printTo(printer); });
    connect(dialog, &QObject::destroyed, this, [printer] {}); // it uses the printer until then
    dialog->open();
}

void ReportPreviewDialog::printTo(std::shared_ptr<QPrinter> printer)
{
    printer->setFullPage(true);
    m_printing = std::make_unique<Printing>();
    m_printing->printer = std::move(printer);
    m_printing->renderer = std::make_unique<ReportRenderer>(m_report);
    const int count = int(m_pages.starts.size());
    const int from = m_printing->printer->fromPage();
    const int to = m_printing->printer->toPage();
    m_printing->next = from > 0 ? std::min(from, count) - 1 : 0;
    m_printing->last = to > 0 ? std::min(to, count) - 1 : count - 1;
    if (!m_printing->painter.begin(m_printing->printer.get())) {
        const QString name = m_printing->printer->printerName();
        m_printing.reset();
        m_message->showError(Error(errors::PrintingFailed, {{u"printer"_s, name}}));
        return;
    }
    updateActions();
    printSome();
}

void ReportPreviewDialog::printSome()
{
    QPrinter &printer = *m_printing->printer;
    QPainter &painter = m_printing->painter;
    const double scale = printer.resolution() / (72 * pt);
    bool ok = true;
    for (qsizetype i = 0; i < pagesAtOnce && ok && m_printing->next <= m_printing->last; ++i) {
        painter.save();
        painter.scale(scale, scale);
        m_printing->renderer->paintPage(painter, m_pages, m_printing->next);
        painter.restore();
        ++m_printing->next;
        if (m_printing->next <= m_printing->last)
            ok = printer.newPage();
    }
    if (ok && m_printing->next <= m_printing->last) {
        QTimer::singleShot(0, this, &ReportPreviewDialog::printSome);
        return;
    }
    ok = painter.end() && ok && printer.printerState() != QPrinter::Error;
    const QString name = printer.printerName();
    m_printing.reset();
    if (ok)
        recordPrint();
    else
        m_message->showError(Error(errors::PrintingFailed, {{u"printer"_s, name}}));
    updateActions();
}

void ReportPreviewDialog::chooseFile()
{
    m_context.fileDialog.saveFile(this,
                                  {.id = u"report"_s,
                                   .title = tr("Save the report"),
                                   .filters = {tr("PDF (*.pdf)")},
                                   .suggestedName = suggestedFileName(m_report),
                                   .acceptText = tr("Save"),
                                   .aboutPersons = true},
                                  this, [this](const QString &path) { saveTo(path); });
}

void ReportPreviewDialog::saveTo(const QString &path)
{
    const QString file = path.endsWith(u".pdf"_s, Qt::CaseInsensitive) ? path : path + u".pdf"_s;
    m_message->clear();
    if (file != path && QFileInfo::exists(file)) { // the system's dialog asked about the other name
        m_message->showError(Error(errors::FileExists, {{u"path"_s, QDir::toNativeSeparators(file)}}));
        return;
    }
    m_job = m_context.jobs.start(
        this,
        [&session = m_context.session, report = m_report, file](const CancelToken &cancel,
                                                                const ProgressFunction &progress) {
            return ReportService(session).save(report, file, progress, cancel);
        },
        [this, file](const Result<ReportPdfFacts> &facts) {
            m_job = nullptr;
            if (facts)
                m_message->showMessage(
                    MessageBar::Kind::Success, tr("Saved as %1").arg(QDir::toNativeSeparators(file)),
                    m_report.containsPersonalData
                        ? tr("It contains personal data: delete it as soon as it is no longer needed.")
                        : QString());
            else
                m_message->showError(facts.error());
            updateActions();
        });
    m_progress->follow(m_job, tr("Saving the report"));
    updateActions();
}

void ReportPreviewDialog::recordPrint()
{
    m_job = m_context.jobs.start(
        this,
        [&session = m_context.session, report = m_report]() {
            return ReportService(session).recordExit(report, ReportExit::Printer);
        },
        [this](const Result<void> &recorded) {
            m_job = nullptr;
            if (recorded)
                m_message->showMessage(MessageBar::Kind::Success, tr("The report was sent to the printer."));
            else
                m_message->showError(recorded.error());
            updateActions();
        });
    updateActions();
}

} // namespace voicelog
