// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "LockReason.h"

#include <QObject>

namespace voicelog {

/// Something outside the program that demands a lock, such as the desktop's own lock. Each platform has one in
/// platform/; tests raise the signal themselves.
class LockTrigger : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Called once the archive is locked, so that a trigger which holds up the computer's sleep can let go.
    virtual void lockDone() {}

Q_SIGNALS:
    void triggered(voicelog::LockReason reason);
};

/// This platform's trigger; null where there is none. The caller owns it.
[[nodiscard]] LockTrigger *makeSystemLockTrigger(QObject *parent);

} // namespace voicelog
