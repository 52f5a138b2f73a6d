// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WindowsLockTrigger.h"

#include <QCoreApplication>
#include <QWindow>

#include <windows.h>
#include <wtsapi32.h>

namespace voicelog {

WindowsLockTrigger::WindowsLockTrigger(QObject *parent) : LockTrigger(parent), m_window(std::make_unique<QWindow>())
{
    m_window->create();
    WTSRegisterSessionNotification(HWND(m_window->winId()), NOTIFY_FOR_THIS_SESSION);
    QCoreApplication::instance()->installNativeEventFilter(this);
}

WindowsLockTrigger::~WindowsLockTrigger()
{
    WTSUnRegisterSessionNotification(HWND(m_window->winId()));
    if (auto *application = QCoreApplication::instance())
        application->removeNativeEventFilter(this);
}

bool WindowsLockTrigger::nativeEventFilter(const QByteArray &, void *message, qintptr *)
{
    const auto *msg = static_cast<const MSG *>(message);
    if (msg->message == WM_WTSSESSION_CHANGE && msg->wParam == WTS_SESSION_LOCK)
        Q_EMIT triggered(LockReason::DesktopLocked);
    else if (msg->message == WM_POWERBROADCAST && msg->wParam == PBT_APMSUSPEND)
        Q_EMIT triggered(LockReason::Suspend);
    return false;
}

LockTrigger *makeSystemLockTrigger(QObject *parent) { return new WindowsLockTrigger(parent); }

} // namespace voicelog
