// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RecordingLoader.h"

#include <QWidget>

class QTreeWidget;

namespace voicelog {

class LifeStrip;
class LocalTime;
class PageActions;
class RetentionPanel;

/// What happens to a recording: how long it is kept and what keeps it, a strip with dates, and below it each event with
/// its moment and who did it, newest first.
class HistoryTab : public QWidget
{
    Q_OBJECT

public:
    HistoryTab(const LocalTime &localTime, PageActions &actions, QWidget *parent = nullptr);
    /// `now` parts what has been from what is due.
    void setDetails(const RecordingDetails &details, const QDateTime &now);

Q_SIGNALS:
    void holdRequested(const QString &number);
    void recordingRequested(const QString &number);

private:
    [[nodiscard]] static QString words(const LifeEvent &event);
    [[nodiscard]] static QString icon(LifeEvent::Kind kind);

    void setLife(const QList<LifeEvent> &life, const QDateTime &now);
    const LocalTime &m_localTime;
    RetentionPanel *m_retention;
    LifeStrip *m_strip;
    QTreeWidget *m_list;
};

} // namespace voicelog
