// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <shell/LockTrigger.h>
#include <support/TestMain.h>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QDBusVirtualObject>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace voicelog;

namespace {

/// Answers as systemd-logind does, on a bus of the test's own.
class FakeLogind : public QDBusVirtualObject
{
public:
    explicit FakeLogind(QDBusConnection bus) : m_bus(std::move(bus))
    {
        m_bus.registerVirtualObject(u"/org/freedesktop/login1"_s, this, QDBusConnection::SubPath);
        m_ready = m_bus.registerService(u"org.freedesktop.login1"_s);
    }
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() == u"GetSessionByPID"_s) {
            ++asked;
            return connection.send(
                message.createReply(QVariant::fromValue(QDBusObjectPath(u"/org/freedesktop/login1/session/_31"_s))));
        }
        if (message.member() != u"Inhibit"_s)
            return false;
        inhibitions.append(message.arguments());
        int ends[2] = {-1, -1};
        if (::pipe(ends) != 0)
            return false;
        const QDBusUnixFileDescriptor held(ends[1]);
        ::close(ends[1]);
        readEnd = ends[0];
        return connection.send(message.createReply(QVariant::fromValue(held)));
    }
    void tell(const QString &path, const QString &interface, const QString &name, const QVariantList &arguments = {})
    {
        auto signal = QDBusMessage::createSignal(path, interface, name);
        signal.setArguments(arguments);
        m_bus.send(signal);
    }

    int asked = 0;
    QList<QVariantList> inhibitions;
    int readEnd = -1; ///< of the pipe whose other end holds up the sleep

private:
    QDBusConnection m_bus;
    bool m_ready = false;
};

} // namespace

class TestDBusLockTrigger : public QObject
{
    Q_OBJECT

    QProcess m_daemon;

private Q_SLOTS:
    void initTestCase()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        if (!m_daemon.waitForStarted())
            QSKIP("needs dbus-daemon");
        QVERIFY(m_daemon.waitForReadyRead());
        const QByteArray address = m_daemon.readLine().trimmed();
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    }

    void cleanupTestCase()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    void theSystemsWordsAreHeard()
    {
        FakeLogind logind(
            QDBusConnection::connectToBus(QString::fromLocal8Bit(qgetenv("DBUS_SYSTEM_BUS_ADDRESS")), u"logind"_s));
        QVERIFY(logind.isReady());
        const std::unique_ptr<LockTrigger> trigger(makeSystemLockTrigger(nullptr));
        QSignalSpy reasons(trigger.get(), &LockTrigger::triggered);
        const auto last = [&reasons] { return reasons.last().first().value<LockReason>(); };

        // Sleep waits until the keys are wiped, and no longer.
        QTRY_COMPARE(logind.inhibitions.size(), 1);
        QCOMPARE(logind.inhibitions.first().first().toString(), u"sleep"_s);
        QCOMPARE(logind.inhibitions.first().last().toString(), u"delay"_s);
        QTRY_COMPARE(logind.asked, 1);
        QTest::qWait(100); // the answers have been taken in
        QSocketNotifier released(logind.readEnd, QSocketNotifier::Read);
        QSignalSpy let(&released, &QSocketNotifier::activated);
        logind.tell(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {true});
        QTRY_COMPARE(reasons.size(), 1);
        QCOMPARE(last(), LockReason::Suspend);
        QVERIFY(let.isEmpty());
        trigger->lockDone();
        QTRY_VERIFY(!let.isEmpty());
        released.setEnabled(false);
        ::close(logind.readEnd);
        // Awake again: nothing is locked twice, and the next sleep waits as well.
        logind.tell(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {false});
        QTRY_COMPARE(logind.inhibitions.size(), 2);
        QCOMPARE(reasons.size(), 1);

        logind.tell(u"/org/freedesktop/login1/session/_31"_s, u"org.freedesktop.login1.Session"_s, u"Lock"_s);
        QTRY_COMPARE(reasons.size(), 2);
        QCOMPARE(last(), LockReason::DesktopLocked);

        logind.tell(u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s, {true});
        QTRY_COMPARE(reasons.size(), 3);
        QCOMPARE(last(), LockReason::DesktopLocked);
        logind.tell(u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s, {false});
        QTest::qWait(100);
        QCOMPARE(reasons.size(), 3);
        ::close(logind.readEnd);
    }
};

VOICELOG_GUILESS_TEST(TestDBusLockTrigger)
#include "tst_dbuslocktrigger.moc"
