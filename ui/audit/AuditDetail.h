// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AuditNames.h"

#include <common/LocalTime.h>

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace voicelog {

/// Everything that one event holds, in words where there are some, with its hashes as they are.
class AuditDetail : public QWidget
{
    Q_OBJECT

public:
    explicit AuditDetail(const LocalTime &localTime, QWidget *parent = nullptr);
    void show(const AuditEvent &event, const AuditNames &names);

Q_SIGNALS:
    void actorRequested(const voicelog::Id &actor);
    void objectRequested(const QString &type, const QString &id);

private:
    void addRow(const QString &name, const QString &value, const QString &plain = {});

    const LocalTime &m_localTime;
    AuditEvent m_event;
    QLabel *m_title;
    QLabel *m_rule;
    QTreeWidget *m_rows;
    QPushButton *m_byActor;
    QPushButton *m_aboutObject;
};

} // namespace voicelog
