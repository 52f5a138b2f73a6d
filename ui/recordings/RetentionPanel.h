// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <recordings/RecordingEnums.h>
#include <retention/DueAssessment.h>
#include <retention/HoldStore.h>

#include <QWidget>

class QLabel;

namespace voicelog {

class PageActions;

/// How long a recording is kept: its class and day, and what keeps it from being destroyed, each hold as a link to the
/// page of holds.
class RetentionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RetentionPanel(PageActions &actions, QWidget *parent = nullptr);

    void setRetention(RecordingState state, const std::optional<Due> &due, const QList<RecordingHold> &holds,
                      QDate today);
    /// "Quality, until 31-05-2026 (R-RETAIN-01)": for the first line.
    [[nodiscard]] static QString keptUntil(RecordingState state, const std::optional<Due> &due, bool held, QDate today);

Q_SIGNALS:
    void holdRequested(const QString &number);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    QLabel *m_icon;
    QLabel *m_due;
    QLabel *m_holds;
    QString m_iconName;
};

} // namespace voicelog
