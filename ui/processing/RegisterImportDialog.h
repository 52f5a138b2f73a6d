// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ProcessingContext.h"

#include <processing/RegisterImport.h>

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace voicelog {

class Job;
class JobBar;
class MessageBar;
class RegisterImportModel;

/// Takes a register in from a file: shows first, row by row, what would come in, what not, and why; then does just
/// that. Deletes itself when closed.
class RegisterImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// More rows than these are counted, not shown.
    static constexpr qsizetype mostRows = 50'000;

    RegisterImportDialog(const ProcessingContext &context, const QString &path, QWidget *parent = nullptr);

Q_SIGNALS:
    void imported();

private:
    struct Outcome
    {
        RegisterImportReport report;
        QList<RegisterImportRow> rows;
    };
    void makeWidgets();
    void start(bool preview);
    [[nodiscard]] static Result<Outcome> work(const ProcessingContext &context, const QString &path,
                                              RegisterImportOptions options, bool preview,
                                              const ProgressFunction &progress, const CancelToken &cancel);
    void show(const Outcome &outcome);
    void showFile(const RegisterImportReport &report);
    void showCounts(const RegisterImportReport &report);
    void showRemarks(const RegisterImportReport &report);
    void updateButtons();
    void saveReport();
    [[nodiscard]] QString reportText() const;

    const ProcessingContext m_context;
    const QString m_path;
    RegisterImportModel *m_model;
    std::optional<RegisterImportReport> m_report;
    QPointer<Job> m_job;
    bool m_done = false;

    QLabel *m_file;
    QLabel *m_counts;
    MessageBar *m_message;
    MessageBar *m_remarks;
    QCheckBox *m_update;
    QCheckBox *m_activate;
    QCheckBox *m_problemsOnly;
    QTableView *m_view;
    JobBar *m_progress;
    QPushButton *m_take = nullptr;
    QPushButton *m_saveReport = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace voicelog
