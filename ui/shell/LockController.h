// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "LockReason.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

namespace voicelog {

class LockTrigger;

/// Decides when to lock: after a time without mouse or key, when a LockTrigger says so, and at Ctrl+L, also while a
/// dialog is open. It only asks through lockRequested(); the window then does it. Requests come queued, never from
/// within the event that caused them, so that whoever handled that event is done when its dialog goes.
class LockController : public QObject
{
    Q_OBJECT

public:
    explicit LockController(QObject *parent = nullptr);

    /// Takes ownership.
    void addTrigger(LockTrigger *trigger);
    void setIdleTime(std::chrono::milliseconds time);
    /// Watching begins with an unlocked archive and ends with its lock.
    void setArmed(bool armed);
    [[nodiscard]] bool isArmed() const { return m_armed; }
    /// Tells the triggers that the archive is locked.
    void lockDone();

Q_SIGNALS:
    void lockRequested(voicelog::LockReason reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void request(LockReason reason);
    void checkIdle();

    QList<LockTrigger *> m_triggers;
    QTimer m_timer;
    QElapsedTimer m_sinceInput;
    std::chrono::milliseconds m_idleTime{std::chrono::minutes(10)};
    bool m_armed = false;
    bool m_pending = false;
};

} // namespace voicelog
