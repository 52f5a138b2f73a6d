// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RequestDossier.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace voicelog {

class LocalTime;
class MessageBar;
class RequestSearchForm;

/// Looks in the whole archive for the person of a request: what may be of him and why, and what was made of each.
class RequestSearchPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RequestSearchPanel(const LocalTime &localTime, QWidget *parent = nullptr);

    void show(const RequestDossier &dossier);
    /// Nothing is looked for or decided while something is being stored or read.
    void setBusy(bool busy);

Q_SIGNALS:
    void searchRequested(const voicelog::SubjectQuery &query);
    void takeInRequested(const QList<voicelog::SubjectCandidate> &recordings);
    void leaveOutRequested(const QList<voicelog::SubjectCandidate> &recordings);
    void recordingRequested(const QString &number);

private:
    [[nodiscard]] QString summary(const RequestDossier &dossier) const;
    void showClosed(const RequestDossier &dossier);
    void fill(const QList<Finding> &findings);
    [[nodiscard]] QList<Finding> chosen() const;
    [[nodiscard]] QList<SubjectCandidate> chosenBut(Standing standing) const;
    void updateButtons();

    const LocalTime &m_localTime;
    RequestSearchForm *m_form;
    MessageBar *m_closed;
    QLabel *m_summary;
    QTableWidget *m_table;
    QPushButton *m_takeIn;
    QPushButton *m_leaveOut;
    QPushButton *m_open;
    Id m_request;
    SubjectQuery m_query; ///< that the form was filled with
    QList<Finding> m_findings;
    bool m_mayDecide = false;
    bool m_busy = false;
};

} // namespace voicelog
