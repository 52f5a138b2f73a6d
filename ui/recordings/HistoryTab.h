// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <recordings/RecordingService.h>

#include <QWidget>

class QTreeWidget;

namespace voicelog {

class LifeStrip;
class LocalTime;

/// What happened to a recording: a strip with dates, and below it each event with its moment and who did it, newest
/// first.
class HistoryTab : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryTab(const LocalTime &localTime, QWidget *parent = nullptr);
    /// `now` parts what has been from what is due.
    void setLife(const QList<LifeEvent> &life, const QDateTime &now);

private:
    [[nodiscard]] static QString words(const LifeEvent &event);
    [[nodiscard]] static QString icon(LifeEvent::Kind kind);

    const LocalTime &m_localTime;
    LifeStrip *m_strip;
    QTreeWidget *m_list;
};

} // namespace voicelog
