// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DBusLockTrigger.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

const QString login = u"org.freedesktop.login1"_s;
const QString loginPath = u"/org/freedesktop/login1"_s;
const QString manager = u"org.freedesktop.login1.Manager"_s;

} // namespace

DBusLockTrigger::DBusLockTrigger(QObject *parent) : LockTrigger(parent)
{
    auto system = QDBusConnection::systemBus();
    if (system.isConnected()) {
        system.connect(login, loginPath, manager, u"PrepareForSleep"_s, this, SLOT(onPrepareForSleep(bool)));
        auto ask = QDBusMessage::createMethodCall(login, loginPath, manager, u"GetSessionByPID"_s);
        ask << uint(QCoreApplication::applicationPid());
        auto *watcher = new QDBusPendingCallWatcher(system.asyncCall(ask), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
            watcher->deleteLater();
            const QDBusPendingReply<QDBusObjectPath> session = *watcher;
            if (session.isError())
                return;
            QDBusConnection::systemBus().connect(login, session.value().path(), u"org.freedesktop.login1.Session"_s,
                                                 u"Lock"_s, this, SLOT(onSessionLock()));
        });
        holdSleep();
    }
    auto desktop = QDBusConnection::sessionBus();
    if (desktop.isConnected()) {
        for (const auto &name : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s,
                                 u"org.cinnamon.ScreenSaver"_s, u"org.mate.ScreenSaver"_s}) {
            desktop.connect(QString(), QString(), name, u"ActiveChanged"_s, this, SLOT(onScreenSaver(bool)));
        }
    }
}

void DBusLockTrigger::holdSleep()
{
    auto ask = QDBusMessage::createMethodCall(login, loginPath, manager, u"Inhibit"_s);
    ask << u"sleep"_s << QCoreApplication::applicationName() << tr("Locking the archive") << u"delay"_s;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        if (!reply.isError())
            m_inhibitor = reply.value();
    });
}

void DBusLockTrigger::onPrepareForSleep(bool start)
{
    if (start)
        Q_EMIT triggered(LockReason::Suspend);
    else
        holdSleep();
}

void DBusLockTrigger::onSessionLock() { Q_EMIT triggered(LockReason::DesktopLocked); }

void DBusLockTrigger::onScreenSaver(bool active)
{
    if (active)
        Q_EMIT triggered(LockReason::DesktopLocked);
}

void DBusLockTrigger::lockDone() { m_inhibitor = {}; }

LockTrigger *makeSystemLockTrigger(QObject *parent) { return new DBusLockTrigger(parent); }

} // namespace voicelog
