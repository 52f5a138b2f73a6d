// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/Id.h>
#include <support/FakeClock.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QSet>

using namespace voicelog;

class TestId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void version7()
    {
        const test::FakeClock clock;
        const Id id = Id::create(clock);
        const QByteArray bytes = id.toBytes();
        QCOMPARE(bytes.size(), 16);
        QCOMPARE(quint8(bytes[6]) >> 4, 7); // version
        QCOMPARE(quint8(bytes[8]) >> 6, 2); // variant
        quint64 ms = 0;
        for (int i = 0; i < 6; ++i)
            ms = ms << 8 | quint8(bytes[i]);
        QCOMPARE(qint64(ms), clock.now().toMSecsSinceEpoch());
    }

    void laterIsGreater()
    {
        test::FakeClock clock;
        const Id first = Id::create(clock);
        clock.advanceMs(1);
        const Id second = Id::create(clock);
        QVERIFY(first < second);
        QVERIFY(first.toBytes() < second.toBytes());
    }

    void unique()
    {
        const test::FakeClock clock;
        QSet<Id> ids;
        for (int i = 0; i < 10'000; ++i)
            ids.insert(Id::create(clock));
        QCOMPARE(ids.size(), 10'000);
    }

    void textAndBytesRoundTrip()
    {
        const test::FakeClock clock;
        const Id id = Id::create(clock);
        QCOMPARE(Id::fromString(id.toString()), id);
        QCOMPARE(Id::fromBytes(id.toBytes()), id);
        QVERIFY(Id::fromString(u"not an id").isNull());
        QVERIFY(Id::fromBytes(QByteArray("short")).isNull());
    }
};

VOICELOG_APPLESS_TEST(TestId)
#include "tst_id.moc"
