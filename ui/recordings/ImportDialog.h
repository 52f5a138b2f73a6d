// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ImportRun.h"

#include <monitoring/MonitoringCase.h>

#include <QDialog>

class QDialogButtonBox;
class QPushButton;
class QStackedWidget;

namespace voicelog {

class ImportChoosePane;
class ImportReviewPane;
class MessageBar;
struct RecordingsContext;

/// Takes recordings in: choose, look at what was found, import, read the result. Closing it stops what is under way;
/// what was taken in by then stays. Deletes itself when closed.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const RecordingsContext &context, const QStringList &paths, QWidget *parent = nullptr);
    /// Into a monitoring case.
    ImportDialog(const RecordingsContext &context, const MonitoringCase &into, QWidget *parent = nullptr);

    /// While something is taken in it stays open, to tell what came in.
    void reject() override;

Q_SIGNALS:
    /// Something came in.
    void imported();
    /// Other certificates are trusted at every import from now on.
    void certificatesKept();

private:
    ImportDialog(const RecordingsContext &context, const QStringList &paths, const std::optional<MonitoringCase> &into,
                 QWidget *parent);
    void makeButtons(QDialogButtonBox *box);
    void look();
    void back();
    void showStep();
    void saveReport();

    const RecordingsContext &m_context;
    const std::optional<MonitoringCase> m_case; ///< what it goes into, if no programme
    ImportRun m_run;
    QStackedWidget *m_stack;
    ImportChoosePane *m_choose;
    ImportReviewPane *m_review;
    MessageBar *m_message;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_report;
    QPushButton *m_close;
};

} // namespace voicelog
