// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RequestDossier.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace voicelog {

class LocalTime;

/// What the person gets of each recording that is held for a request for access.
class RequestDecisionsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RequestDecisionsPanel(const LocalTime &localTime, QWidget *parent = nullptr);

    void show(const RequestDossier &dossier);
    /// Nothing is decided while something is being stored or read.
    void setBusy(bool busy);

Q_SIGNALS:
    void decideRequested(const voicelog::HeldRecording &recording);
    void marksRequested(const voicelog::HeldRecording &recording);
    void recordingRequested(const QString &number);

private:
    [[nodiscard]] const HeldRecording *current() const;
    [[nodiscard]] static QString summary(const RequestDossier &dossier);
    void decideCurrent();
    void updateButtons();

    const LocalTime &m_localTime;
    QLabel *m_summary;
    QTableWidget *m_table;
    QPushButton *m_decide;
    QPushButton *m_marks;
    QPushButton *m_open;
    QList<HeldRecording> m_recordings;
    bool m_mayDecide = false;
    bool m_busy = false;
};

} // namespace voicelog
