// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "VconJob.h"

#include <common/Job.h>
#include <recordings/RecordingService.h>

#include <QDialog>
#include <QPointer>

class QButtonGroup;
class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace voicelog {

class JobBar;
class MessageBar;
struct RecordingRow;
struct RecordingsContext;

/// Writes a copy of one recording, or of a stretch of it, to a file: as it was taken in, as WAV, FLAC or Opus, or with
/// all that is known of it as a vCon; of several recordings a vCon each into a folder. A reason is needed and kept in
/// the audit trail. It stays open until the file is whole. Closing it stops the work; nothing is left behind then, but
/// for what is whole already. Deletes itself when closed.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    static constexpr int shortestReason = 20;
    static constexpr int longestReason = 4000;

    /// `selection` may be empty.
    ExportDialog(const RecordingsContext &context, const Recording &recording, TimeRange selection,
                 QWidget *parent = nullptr);
    /// Of several recordings.
    ExportDialog(const RecordingsContext &context, const QList<RecordingRow> &rows, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A file was written: the recording's life has a new event.
    void exported();

private:
    static constexpr int vconId = 100; ///< among the formats, beside those of ExportRequest

    void build();
    void addWhat(QFormLayout *form);
    void addReason(QFormLayout *form);
    void check();
    void choosePath();
    void run();
    void runVcon();
    void started(Job *job);
    void finished(const VconOutcome &outcome);
    [[nodiscard]] bool isVcon() const;
    [[nodiscard]] bool isSeveral() const { return m_targets.size() > 1; }
    [[nodiscard]] ExportRequest::What what() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] QString suggestedName() const;
    [[nodiscard]] QString whyNot() const;

    const RecordingsContext &m_context;
    Recording m_recording; ///< nothing in it if there are several
    QList<VconJob::Target> m_targets;
    TimeRange m_selection;
    QPointer<Job> m_job;
    bool m_done = false;
    QButtonGroup *m_what;
    QButtonGroup *m_extent;
    QCheckBox *m_redacted;
    VconFields *m_vcon;
    QPlainTextEdit *m_reason;
    QLabel *m_counter;
    QLineEdit *m_path;
    QWidget *m_fields;
    MessageBar *m_message;
    JobBar *m_progress;
    QPushButton *m_export;
    QPushButton *m_close;
};

} // namespace voicelog
