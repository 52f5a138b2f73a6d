// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ImportReviewPane.h"

#include "ImportReport.h"

#include <common/JobBar.h>
#include <common/Theme.h>

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

/// Keeps the rows that somebody should look at: refused ones and those with a warning.
class OddRows final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setOddOnly(bool on)
    {
        m_oddOnly = on;
        invalidateRowsFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        return !m_oddOnly || static_cast<const ImportModel *>(sourceModel())->items().at(row).isOdd();
    }

private:
    bool m_oddOnly = false;
};

} // namespace

ImportReviewPane::ImportReviewPane(ImportRun &run, QWidget *parent)
    : QWidget(parent), m_run(run), m_title(new QLabel), m_summary(new QLabel), m_coverage(new QLabel),
      m_oddOnly(new QCheckBox(tr("Only what needs &attention"))), m_table(new QTableView), m_remarksTitle(new QLabel),
      m_remarks(new QListWidget), m_progress(new JobBar)
{
    auto *odd = new OddRows(this);
    m_filter = odd;
    odd->setSourceModel(run.model());
    QFont font = m_title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.2);
    m_title->setFont(font);
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    m_coverage->setObjectName(u"importCoverage"_s);
    m_coverage->setWordWrap(true);
    m_coverage->setTextFormat(Qt::PlainText);
    m_coverage->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    m_oddOnly->setObjectName(u"importOddOnly"_s);
    m_table->setObjectName(u"importTable"_s);
    m_table->setAccessibleName(tr("Calls found"));
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 9);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int character = fontMetrics().averageCharWidth();
    const std::pair<int, int> widths[] = {{ImportModel::StatusColumn, 18},
                                          {ImportModel::FileColumn, 30},
                                          {ImportModel::StartedColumn, 17},
                                          {ImportModel::PartiesColumn, 20},
                                          {ImportModel::LineColumn, 11}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, character * width);

    m_remarks->setObjectName(u"importRemarks"_s);
    m_remarks->setAccessibleName(tr("Remarks about the files"));
    m_remarks->setWordWrap(true);
    m_remarks->setSelectionMode(QAbstractItemView::NoSelection);
    m_progress->setObjectName(u"importProgress"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    layout->addWidget(m_coverage);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_oddOnly);
    layout->addWidget(m_remarksTitle);
    layout->addWidget(m_remarks);
    layout->addWidget(m_progress);

    connect(m_oddOnly, &QCheckBox::toggled, this, [odd](bool on) { odd->setOddOnly(on); });
    connect(&m_run, &ImportRun::stepChanged, this, &ImportReviewPane::showStep);
    connect(&m_run, &ImportRun::countsChanged, this, &ImportReviewPane::showCounts);
    showStep();
}

void ImportReviewPane::showStep()
{
    switch (m_run.step()) {
    case ImportRun::Step::Idle:
        break;
    case ImportRun::Step::Scanning:
        m_title->setText(tr("Looking through the files…"));
        break;
    case ImportRun::Step::Checking:
        m_title->setText(tr("This would come in; checking each sound…"));
        break;
    case ImportRun::Step::Checked:
        m_title->setText(tr("This would come in"));
        break;
    case ImportRun::Step::Importing:
        m_title->setText(tr("Taking in…"));
        break;
    case ImportRun::Step::Done:
        m_title->setText(m_run.wasStopped() ? tr("Stopped") : tr("Done"));
        break;
    }
    if (Job *job = m_run.job();
        job && m_run.step() != ImportRun::Step::Checked && m_run.step() != ImportRun::Step::Done)
        m_progress->follow(job, m_title->text());
    showCounts();
}

void ImportReviewPane::showCounts()
{
    m_summary->setText(m_run.step() == ImportRun::Step::Scanning ? QString() : ImportReport::summary(m_run));
    const QStringList coverage =
        m_run.step() == ImportRun::Step::Scanning ? QStringList() : ImportReport::coverage(m_run);
    m_coverage->setText(coverage.join(u'\n'));
    m_coverage->setVisible(!coverage.isEmpty());
    const QStringList remarks = ImportReport::groupedRemarks(m_run.found().remarks);
    if (remarks.size() != m_remarks->count()) {
        m_remarks->clear();
        m_remarks->addItems(remarks);
        m_remarks->setFixedHeight(std::min<int>(5, int(remarks.size()) + 1) * (fontMetrics().lineSpacing() + 4) + 8);
    }
    m_remarksTitle->setText(tr("%Ln remarks about the files", nullptr, int(m_run.found().remarks.size())));
    m_remarksTitle->setVisible(!remarks.isEmpty());
    m_remarks->setVisible(!remarks.isEmpty());
}

} // namespace voicelog
