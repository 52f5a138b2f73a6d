// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RecordingLoader.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace voicelog {

class PageActions;

/// How long a recording is kept: its class and day, and what keeps it from being destroyed, each hold as a link to the
/// page of holds. Of a sales call also what became of its proof.
class RetentionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RetentionPanel(PageActions &actions, QWidget *parent = nullptr);

    void setDetails(const RecordingDetails &details, QDate today);
    /// "Quality, until 31-05-2026 (R-RETAIN-01)": for the first line.
    [[nodiscard]] static QString keptUntil(RecordingState state, const std::optional<Due> &due, bool held, QDate today);

Q_SIGNALS:
    void holdRequested(const QString &number);
    /// The proof of a sales call, or the call it is the proof of.
    void recordingRequested(const QString &number);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();
    [[nodiscard]] static QString proofWords(const ProofService::Links &links);

    QLabel *m_icon;
    QLabel *m_due;
    QLabel *m_holds;
    QLabel *m_proof;
    QToolButton *m_keepProof = nullptr;
    QString m_iconName;
};

} // namespace voicelog
