// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RecordingNumbers.h"

#include <QJsonObject>
#include <QWidget>

class QLabel;
class QListWidget;

namespace voicelog {

/// Below a record: how many recordings it is about, and the first of them, each of which opens on its own page.
class RecordingLinks : public QWidget
{
    Q_OBJECT

public:
    /// `name` begins the objects' names; `listName` is for screen readers.
    RecordingLinks(const QString &name, const QString &listName, QWidget *parent = nullptr);

    /// `count` of them in all, and not all of them may be in the list.
    void setRecordings(const QString &title, const RecordingNumbers &numbers, qsizetype count);
    /// Nothing is known of them yet.
    void clear();

Q_SIGNALS:
    void recordingRequested(const QJsonObject &target);

private:
    QLabel *m_title;
    QListWidget *m_list;
};

} // namespace voicelog
