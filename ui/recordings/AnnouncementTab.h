// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <recordings/AnnouncementEvidence.h>

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTreeWidget;

namespace voicelog {

class LocalTime;
class PageActions;

/// How it was proven that the other party was told of the recording: each proof with what is known of it. Activating
/// one goes to its moment.
class AnnouncementTab : public QWidget
{
    Q_OBJECT

public:
    AnnouncementTab(const LocalTime &localTime, PageActions &actions, QWidget *parent = nullptr);

    void setAnnouncements(const QList<AnnouncementEvidence> &announcements);
    [[nodiscard]] std::optional<AnnouncementEvidence> current() const;
    /// What came of listening for it; empty to show nothing.
    void setNote(const QString &note);

Q_SIGNALS:
    void currentChanged();
    void seekRequested(qint64 ms);

private:
    void addButtons(PageActions &actions);

    const LocalTime &m_localTime;
    QList<AnnouncementEvidence> m_announcements;
    QWidget *m_buttons;
    QLabel *m_note;
    QStackedWidget *m_stack;
    QTreeWidget *m_list;
};

} // namespace voicelog
