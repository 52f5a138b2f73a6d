// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/Job.h>
#include <common/PageFactory.h>
#include <reports/Report.h>

#include <QDialog>
#include <QPointer>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QPushButton;
class QSpinBox;

namespace voicelog {

class JobBar;
class MessageBar;

/// Asks what a report cannot be made without: its language, and for the register since when changes count, for the
/// works council and of requests which year, for a monitoring case who it is for. Then makes it on a worker and shows
/// it in a ReportPreviewDialog; what goes wrong is said here. Pages use the functions below. Deletes itself when
/// closed.
class ReportRequestDialog : public QDialog
{
    Q_OBJECT

public:
    /// Of a balancing record by id or number; `versionNo` 0: the one that counts.
    static ReportRequestDialog *forBalancing(const QString &record, int versionNo, const PageContext &context,
                                             QWidget *parent);
    static ReportRequestDialog *forRegister(const PageContext &context, QWidget *parent);
    static ReportRequestDialog *forCouncil(const PageContext &context, QWidget *parent);
    /// Of a monitoring case by id or number: its file, or the variant for the works council, which is all that a
    /// reviewer is offered.
    static ReportRequestDialog *forCase(const QString &record, const PageContext &context, QWidget *parent);
    /// Of a destruction by id or number.
    static ReportRequestDialog *forCertificate(const QString &destruction, const PageContext &context, QWidget *parent);
    static ReportRequestDialog *forRetention(const PageContext &context, QWidget *parent);
    /// The log of requests of persons, of a year.
    static ReportRequestDialog *forRequests(const PageContext &context, QWidget *parent);

private:
    ReportRequestDialog(ReportKind kind, const PageContext &context, QWidget *parent);
    void addChoices(QFormLayout *form);
    void make();
    void showReport(const Report &report);

    ReportKind m_kind;
    PageContext m_context;
    QString m_record;
    int m_versionNo = 0;
    QPointer<Job> m_job;
    QComboBox *m_language;
    QDateEdit *m_since = nullptr;
    QSpinBox *m_year = nullptr;
    QComboBox *m_variant = nullptr;
    MessageBar *m_message;
    JobBar *m_progress;
    QPushButton *m_make;
};

} // namespace voicelog
