// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "LockTrigger.h"

#include <QDBusUnixFileDescriptor>

namespace voicelog {

/// Linux: listens to systemd-logind (sleep, session lock) and to the desktop's screen saver. Holds a delay inhibitor,
/// so that the computer waits with sleeping until the keys are wiped. Where a bus is missing it simply hears nothing.
class DBusLockTrigger final : public LockTrigger
{
    Q_OBJECT

public:
    explicit DBusLockTrigger(QObject *parent);
    void lockDone() override;

private Q_SLOTS:
    void onPrepareForSleep(bool start);
    void onSessionLock();
    void onScreenSaver(bool active);

private:
    void holdSleep();

    QDBusUnixFileDescriptor m_inhibitor;
};

} // namespace voicelog
