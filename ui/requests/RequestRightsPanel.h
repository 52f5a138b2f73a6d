// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RequestDossier.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace voicelog {

class LocalTime;

/// What was granted and refused of each recording that is held for a request of another right than access, and who was
/// told of it.
class RequestRightsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RequestRightsPanel(const LocalTime &localTime, QWidget *parent = nullptr);

    void show(const RequestDossier &dossier);
    /// Nothing is decided while something is being stored or read.
    void setBusy(bool busy);

Q_SIGNALS:
    void decideRequested(const voicelog::HeldRecording &recording);
    void recordingRequested(const QString &number);
    void tellRequested();

private:
    [[nodiscard]] const HeldRecording *current() const;
    [[nodiscard]] static QString summary(const RequestDossier &dossier);
    void decideCurrent();
    void updateButtons();
    void showRecordings(const RequestDossier &dossier);
    void showRecipients(const RequestDossier &dossier);

    const LocalTime &m_localTime;
    QLabel *m_summary;
    QTableWidget *m_table;
    QPushButton *m_decide;
    QPushButton *m_open;
    QLabel *m_told;
    QTableWidget *m_recipients;
    QPushButton *m_tell;
    QList<HeldRecording> m_recordings;
    bool m_mayDecide = false;
    bool m_mayTell = false;
    bool m_busy = false;
};

} // namespace voicelog
