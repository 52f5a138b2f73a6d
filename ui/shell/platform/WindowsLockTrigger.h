// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "LockTrigger.h"

#include <QAbstractNativeEventFilter>

#include <memory>

class QWindow;

namespace voicelog {

/// Windows: WM_WTSSESSION_CHANGE for the desktop's lock and WM_POWERBROADCAST for sleep, received by a hidden window.
class WindowsLockTrigger final : public LockTrigger, public QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    explicit WindowsLockTrigger(QObject *parent);
    ~WindowsLockTrigger() override;
    bool nativeEventFilter(const QByteArray &eventType, void *message, qintptr *result) override;

private:
    std::unique_ptr<QWindow> m_window;
};

} // namespace voicelog
