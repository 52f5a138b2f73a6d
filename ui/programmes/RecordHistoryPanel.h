// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Id.h>
#include <programmes/Programme.h>
#include <programmes/RecordTable.h>

#include <QHash>
#include <QWidget>

class QTreeWidget;

namespace voicelog {

class LocalTime;

/// How a record came to be what it is: each state from its day on, and each version with the fields that changed. None
/// of it can be changed.
class RecordHistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RecordHistoryPanel(const LocalTime &localTime, QWidget *parent = nullptr);

    void show(const QList<ProgrammeTurn> &turns, const QList<RecordVersion> &versions, const QHash<Id, QString> &names);

private:
    const LocalTime &m_localTime;
    QTreeWidget *m_tree;
};

/// Keys of the fields in which two bodies differ, members of objects as "dpia.status".
[[nodiscard]] QStringList changedFields(const QJsonObject &before, const QJsonObject &after);

} // namespace voicelog
