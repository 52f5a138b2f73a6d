// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ImportRun.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QListWidget;
class QSortFilterProxyModel;
class QTableView;

namespace voicelog {

class JobBar;

/// The second step of an import: what was found, what will be wrong with it, and then what became of it, in one table.
class ImportReviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit ImportReviewPane(ImportRun &run, QWidget *parent = nullptr);

private:
    void showStep();
    void showCounts();

    ImportRun &m_run;
    QLabel *m_title;
    QLabel *m_summary;
    QLabel *m_coverage;
    QCheckBox *m_oddOnly;
    QTableView *m_table;
    QSortFilterProxyModel *m_filter;
    QLabel *m_remarksTitle;
    QListWidget *m_remarks;
    JobBar *m_progress;
};

} // namespace voicelog
