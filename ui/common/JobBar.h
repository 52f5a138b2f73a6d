// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Job.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace voicelog {

/// Follows a job in one line: what it is, how far, how many, how much, how long still, and a button that stops it.
/// Hides itself when the job is over. Nothing is shown in the first 300 ms, so that quick work does not flicker.
class JobBar : public QWidget
{
    Q_OBJECT

public:
    explicit JobBar(QWidget *parent = nullptr);
    void follow(Job *job, const QString &what);
    /// The line beside the bar, for tests and screen readers: "120 of 400 · 1.2 GB of 4 GB · about 2 minutes left".
    [[nodiscard]] static QString describe(const Progress &progress, qint64 elapsedMs);

private:
    void update(const Progress &progress);

    QPointer<Job> m_job;
    QElapsedTimer m_elapsed;
    QLabel *m_what;
    QProgressBar *m_bar;
    QLabel *m_detail;
    QToolButton *m_cancel;
};

} // namespace voicelog
