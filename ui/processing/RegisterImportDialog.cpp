// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RegisterImportDialog.h"

#include "RegisterImportModel.h"

#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <base/Platform.h>
#include <common/FileDialog.h>
#include <common/IconSet.h>
#include <common/JobBar.h>
#include <common/Jobs.h>
#include <common/MessageBar.h>
#include <common/Theme.h>
#include <programmes/ProgrammeService.h>
#include <words/ErrorText.h>

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace voicelog {

RegisterImportDialog::RegisterImportDialog(const ProcessingContext &context, const QString &path, QWidget *parent)
    : QDialog(parent), m_context(context), m_path(path), m_model(new RegisterImportModel(this)), m_file(new QLabel),
      m_counts(new QLabel), m_message(new MessageBar), m_remarks(new MessageBar),
      m_update(new QCheckBox(tr("&Change drafts and reviews that have the same number"))),
      m_activate(new QCheckBox(tr("&Make complete entries active that were active before"))),
      m_problemsOnly(new QCheckBox(tr("&Only what does not fit"))), m_view(new QTableView), m_progress(new JobBar)
{
    setObjectName(u"registerImportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import a register"));
    makeWidgets();
    resize(980, 620);
    start(true);
}

void RegisterImportDialog::makeWidgets()
{
    m_file->setObjectName(u"importFile"_s);
    m_file->setTextFormat(Qt::PlainText);
    m_file->setWordWrap(true);
    m_counts->setObjectName(u"importCounts"_s);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    QFont font = m_counts->font();
    font.setWeight(QFont::DemiBold);
    m_counts->setFont(font);
    m_message->setObjectName(u"importMessage"_s);
    m_remarks->setObjectName(u"importRemarks"_s);
    m_remarks->setClosable(false);
    m_update->setObjectName(u"importUpdate"_s);
    m_update->setToolTip(tr("Otherwise a row whose number is in the register already is left out"));
    m_activate->setObjectName(u"importActivate"_s);
    m_activate->setToolTip(tr("From today on, with the next review in twelve months at the latest; what is incomplete "
                              "stays a draft"));
    m_problemsOnly->setObjectName(u"importProblemsOnly"_s);
    m_view->setObjectName(u"importRows"_s);
    m_view->setAccessibleName(tr("The rows of the file"));
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().lineSpacing() + 10);
    QHeaderView *header = m_view->horizontalHeader();
    const int character = m_view->fontMetrics().averageCharWidth();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->resizeSection(RegisterImportModel::Line, character * 7 + 12);
    header->resizeSection(RegisterImportModel::Number, character * 15 + 24);
    header->resizeSection(RegisterImportModel::Title, character * 32);
    header->resizeSection(RegisterImportModel::Fate, character * 34);
    header->setStretchLastSection(true);

    auto *buttons = new QDialogButtonBox;
    m_take = buttons->addButton(tr("Take in"), QDialogButtonBox::AcceptRole);
    m_take->setObjectName(u"importTake"_s);
    m_take->setIcon(icons::named(u"import"_s));
    m_take->setDefault(true);
    m_saveReport = buttons->addButton(tr("Save report…"), QDialogButtonBox::ActionRole);
    m_saveReport->setObjectName(u"importSaveReport"_s);
    m_close = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_close->setObjectName(u"importClose"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_file);
    layout->addWidget(m_message);
    layout->addWidget(m_remarks);
    layout->addWidget(m_update);
    layout->addWidget(m_activate);
    auto *row = new QHBoxLayout;
    row->addWidget(m_counts, 1);
    row->addWidget(m_problemsOnly);
    layout->addLayout(row);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    connect(m_update, &QCheckBox::toggled, this, [this] { start(true); });
    connect(m_activate, &QCheckBox::toggled, this, [this] { start(true); });
    connect(m_problemsOnly, &QCheckBox::toggled, m_model, &RegisterImportModel::showProblemsOnly);
    connect(m_take, &QPushButton::clicked, this, [this] { start(false); });
    connect(m_saveReport, &QPushButton::clicked, this, &RegisterImportDialog::saveReport);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_job && !m_done)
            m_job->cancel();
        reject();
    });
}

Result<RegisterImportDialog::Outcome> RegisterImportDialog::work(const ProcessingContext &context, const QString &path,
                                                                 RegisterImportOptions options, bool preview,
                                                                 const ProgressFunction &progress,
                                                                 const CancelToken &cancel)
{
    VOICELOG_ASSIGN(const QList<Programme> programmes, context.programmes.list());
    for (const Programme &programme : programmes) {
        options.programmes.insert(programme.number, programme.id);
        options.programmes.insert(programme.code, programme.id);
    }
    Outcome outcome;
    const auto onRow = [&outcome](const RegisterImportRow &row) {
        if (outcome.rows.size() < mostRows)
            outcome.rows.append(row);
    };
    RegisterImport import(context.page.session);
    VOICELOG_ASSIGN(outcome.report, preview ? import.preview(path, options, onRow, progress, cancel)
                                            : import.run(path, options, onRow, progress, cancel));
    return outcome;
}

void RegisterImportDialog::start(bool preview)
{
    RegisterImportOptions options;
    options.updateExisting = m_update->isChecked();
    options.activateComplete = m_activate->isChecked();
    if (!preview && m_report)
        options.expectedHash = m_report->hash;
    if (m_job)
        m_job->cancel();
    m_message->clear();
    Job *job = m_context.page.jobs.start(
        this,
        [context = m_context, path = m_path, options, preview](const CancelToken &cancel,
                                                               const ProgressFunction &progress) {
            return work(context, path, options, preview, progress, cancel);
        },
        [this, preview](const Result<Outcome> &outcome) {
            if (!outcome && outcome.error().is(errors::Cancelled))
                return; // another one has begun, or the dialog closes
            m_job = nullptr;
            m_done = outcome && !preview;
            if (outcome) {
                show(*outcome);
                if (m_done)
                    Q_EMIT imported();
            } else {
                m_message->showError(outcome.error());
                if (preview)
                    m_report.reset();
            }
            updateButtons();
        });
    m_job = job;
    m_progress->follow(job, preview ? tr("Reading") : tr("Taking in"));
    updateButtons();
}

void RegisterImportDialog::show(const Outcome &outcome)
{
    m_report = outcome.report;
    m_model->setRows(outcome.rows, m_done);
    showFile(outcome.report);
    showCounts(outcome.report);
    showRemarks(outcome.report);
    if (m_done)
        m_message->showMessage(
            MessageBar::Kind::Success,
            tr("%Ln entry(ies) taken in", nullptr, int(outcome.report.added + outcome.report.updated)),
            outcome.report.leftOut > 0 ? tr("Save the report to mend what was left out.") : QString());
}

void RegisterImportDialog::showFile(const RegisterImportReport &report)
{
    QString how = u"JSON"_s;
    if (report.format == RegisterFileReader::Format::Csv) {
        const QString delimiter = report.delimiter == '\t'  ? tr("tabs")
                                  : report.delimiter == ';' ? tr("semicolons")
                                                            : tr("commas");
        how = tr("CSV with %1, %2").arg(delimiter, report.utf8 ? u"UTF-8"_s : u"Windows-1252"_s);
    }
    m_file->setText(tr("%1 – %2").arg(QFileInfo(m_path).fileName(), how));
    m_file->setToolTip(QDir::toNativeSeparators(m_path));
}

void RegisterImportDialog::showCounts(const RegisterImportReport &report)
{
    QStringList parts{tr("%Ln row(s)", nullptr, int(report.rows))};
    const auto add = [&parts](qint64 count, const QString &text) {
        if (count > 0)
            parts += text;
    };
    add(report.added, tr("%Ln new", nullptr, int(report.added)));
    add(report.updated, tr("%Ln changed", nullptr, int(report.updated)));
    add(report.same, tr("%Ln already there", nullptr, int(report.same)));
    add(report.activated, tr("%Ln active", nullptr, int(report.activated)));
    add(report.incomplete, tr("%Ln incomplete", nullptr, int(report.incomplete)));
    add(report.leftOut, tr("%Ln left out", nullptr, int(report.leftOut)));
    if (report.rows > mostRows)
        parts += tr("the first %Ln shown", nullptr, int(mostRows));
    m_counts->setText(parts.join(u" · "_s));
    m_problemsOnly->setVisible(report.leftOut > 0);
}

void RegisterImportDialog::showRemarks(const RegisterImportReport &report)
{
    if (report.remarks.isEmpty()) {
        m_remarks->clear();
        return;
    }
    QStringList lines;
    for (const Error &remark : report.remarks)
        lines += ErrorText::of(remark).title;
    constexpr qsizetype mostLines = 6;
    if (lines.size() > mostLines) {
        const auto more = int(lines.size() - mostLines);
        lines = lines.first(mostLines);
        lines += tr("… and %n more", nullptr, more);
    }
    m_remarks->showMessage(MessageBar::Kind::Warning, tr("About the file"), lines.join(u'\n'));
}

void RegisterImportDialog::updateButtons()
{
    const bool idle = !m_job;
    const qint64 coming = m_report ? m_report->added + m_report->updated : 0;
    m_update->setEnabled(!m_done);
    m_activate->setEnabled(!m_done);
    m_take->setVisible(!m_done);
    m_take->setEnabled(idle && coming > 0);
    m_take->setText(coming > 0 ? tr("Take in %Ln", nullptr, int(coming)) : tr("Take in"));
    m_take->setToolTip(idle && coming == 0 ? tr("No row of the file would change the register") : QString());
    m_saveReport->setEnabled(idle && m_report.has_value());
    m_close->setText(m_done ? tr("Close") : tr("Cancel"));
    m_close->setDefault(m_done);
}

QString RegisterImportDialog::reportText() const
{
    QString text = m_file->text() + u'\n' + m_counts->text() + u"\n\n"_s;
    for (const Error &remark : m_report->remarks)
        text += ErrorText::of(remark).oneLine() + u'\n';
    for (const RegisterImportRow &row : m_model->rows()) {
        text += tr("Line %1").arg(row.line) + u"  "_s + (row.number.isEmpty() ? u"-"_s : row.number) + u"  "_s +
                row.title + u"  "_s + RegisterImportModel::fateText(row, m_done) + u'\n';
        for (const Error &problem : row.problems)
            text += u"    "_s + ErrorText::of(problem).oneLine() + u'\n';
        if (row.problems.isEmpty() && !row.missing.isEmpty())
            text += u"    "_s + RegisterImportModel::remarksText(row) + u'\n';
    }
    return text;
}

void RegisterImportDialog::saveReport()
{
    m_context.page.fileDialog.saveFile(
        this,
        {.id = u"report"_s,
         .title = tr("Save the report"),
         .filters = {tr("Text (*.txt)")},
         .suggestedName = QFileInfo(m_path).completeBaseName() + u"-report.txt"_s,
         .acceptText = tr("Save")},
        this, [this](const QString &path) {
            m_context.page.jobs.start(
                this, [path, text = reportText().toUtf8()] { return platform::replaceFile(path, text); },
                [this, path](const Result<void> &result) {
                    if (result)
                        m_message->showMessage(MessageBar::Kind::Success,
                                               tr("Saved to %1").arg(QDir::toNativeSeparators(path)));
                    else
                        m_message->showError(result.error());
                });
        });
}

} // namespace voicelog
