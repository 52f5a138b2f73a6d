// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LockController.h"

#include "LockTrigger.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMetaObject>

namespace voicelog {

LockController::LockController(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LockController::checkIdle);
    qApp->installEventFilter(this);
}

void LockController::addTrigger(LockTrigger *trigger)
{
    if (!trigger)
        return;
    trigger->setParent(this);
    m_triggers.append(trigger);
    connect(trigger, &LockTrigger::triggered, this, [this, trigger](LockReason reason) {
        if (m_armed)
            request(reason);
        else
            trigger->lockDone(); // nothing to lock: do not hold anything up
    });
}

void LockController::setIdleTime(std::chrono::milliseconds time)
{
    m_idleTime = time;
    if (m_armed)
        m_timer.start(m_idleTime);
}

void LockController::setArmed(bool armed)
{
    m_armed = armed;
    m_pending = false;
    m_sinceInput.start();
    if (armed)
        m_timer.start(m_idleTime);
    else
        m_timer.stop();
}

void LockController::lockDone()
{
    for (LockTrigger *trigger : std::as_const(m_triggers))
        trigger->lockDone();
}

void LockController::request(LockReason reason)
{
    if (!m_armed || m_pending)
        return;
    m_pending = true;
    QMetaObject::invokeMethod(
        this,
        [this, reason] {
            if (m_armed)
                Q_EMIT lockRequested(reason);
        },
        Qt::QueuedConnection);
}

void LockController::checkIdle()
{
    const auto rest = m_idleTime - std::chrono::milliseconds(m_sinceInput.elapsed());
    if (rest <= std::chrono::milliseconds::zero())
        request(LockReason::Idle);
    else
        m_timer.start(rest);
}

bool LockController::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        m_sinceInput.start();
        const auto *key = static_cast<QKeyEvent *>(event);
        // A modal dialog keeps the menu's own Ctrl+L from working.
        if (m_armed && key->key() == Qt::Key_L && key->modifiers() == Qt::ControlModifier &&
            QApplication::activeModalWidget()) {
            request(LockReason::Asked);
            return true;
        }
        break;
    }
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::InputMethod:
        m_sinceInput.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace voicelog
