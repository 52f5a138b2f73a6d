// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <monitoring/MonitoringCase.h>

#include <QWidget>

class QLabel;
class QPushButton;

namespace voicelog {

class StateLabel;

/// The line above a case: back to the list, its number, period and counts, its state, the way to its recordings and its
/// report.
class CaseHeader : public QWidget
{
    Q_OBJECT

public:
    explicit CaseHeader(QWidget *parent = nullptr);

    void setCase(const MonitoringCase &record);
    /// Where the role may make one.
    void setReportShown(bool shown);
    /// Each with the reason why not; an empty one if it is possible. `showImport`: who may never take in has no button.
    void setRecordingsPossible(const QString &whyNotOpen, bool showImport, const QString &whyNotImport);

Q_SIGNALS:
    void backRequested();
    void recordingsRequested();
    void importRequested();
    void reportRequested();

private:
    void makeWidgets();

    QPushButton *m_back;
    QLabel *m_title;
    QLabel *m_about;
    StateLabel *m_state;
    QPushButton *m_recordings;
    QPushButton *m_import;
    QPushButton *m_report;
};

} // namespace voicelog
