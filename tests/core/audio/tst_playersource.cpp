// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playertest.h"

#include <audio/AudioErrors.h>
#include <support/ResultTest.h>
#include <support/TestData.h>
#include <support/TestMain.h>

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <cmath>

using namespace voicelog;
using namespace Qt::StringLiterals;
using State = Player::State;
using test::total;
using test::waitFor;
using test::waitUntil;

/// What the player takes from its source, and how it lets go of it.
class TestPlayerSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readiesASource();
    void readiesTwoLegs();
    void readsOnlyNearThePlace();
    void leavingASourceClosesItsDevices();
    void anotherSourceReplacesTheFirst();
    void broken_data();
    void broken();
    void aDeviceThatFailsWhilePlaying();
    void neverBlocksItsCaller();
};

void TestPlayerSource::readiesASource()
{
    Player player;
    QSignalSpy states(&player, &Player::stateChanged);
    QSignalSpy durations(&player, &Player::durationChanged);
    player.setSource(test::toneSource(2, 8000, 3000));
    QCOMPARE(player.state(), State::Loading);
    QVERIFY(waitFor(player, State::Paused));
    QCOMPARE(player.durationMs(), 3000);
    QCOMPARE(durations.count(), 1);
    QCOMPARE(states.count(), 2);
    player.setSource(nullptr);
    QCOMPARE(player.state(), State::Empty);
    QCOMPARE(player.durationMs(), 0);
}

void TestPlayerSource::readiesTwoLegs()
{
    Player player;
    player.setSource(test::twoLegs(8000, 2000, 16'000, 3000));
    QVERIFY(waitFor(player, State::Paused));
    QCOMPARE(player.durationMs(), 3000);
    player.seek(2900);
    player.play();
    QSignalSpy finished(&player, &Player::finished);
    QVERIFY(finished.wait(2000));
    QVERIFY(std::abs(player.positionMs() - 3000) <= 1);
}

void TestPlayerSource::readsOnlyNearThePlace()
{
    const auto source = test::toneSource(2, 8000, 3'600'000); // 115 MB
    Player player;
    player.setSource(source);
    QVERIFY(waitFor(player, State::Paused));
    const qint64 before = source->bytesRead();
    player.seek(1'800'000);
    player.play();
    QVERIFY(waitUntil(player, 1'800'100));
    player.pause();
    QVERIFY2(source->bytesRead() - before < 400'000, qPrintable(QString::number(source->bytesRead() - before)));
}

void TestPlayerSource::leavingASourceClosesItsDevices()
{
    const auto source = test::toneSource(2, 8000, 60'000);
    auto player = std::make_unique<Player>();
    player->setSource(source);
    QVERIFY(waitFor(*player, State::Paused));
    player->play();
    QVERIFY(waitUntil(*player, 100));
    QCOMPARE(source->openDevices(), 1);
    QElapsedTimer clock;
    clock.start();
    player->setSource(nullptr);
    QCOMPARE(source->openDevices(), 0);
    QVERIFY2(clock.elapsed() < 50, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(player->state(), State::Empty);
    QVERIFY(total(*player) >= 100); // still to be told to the audit trail

    player->setSource(source);
    player->play(); // while it loads
    QVERIFY(waitFor(*player, State::Playing));
    QVERIFY(waitUntil(*player, 50));
    clock.start();
    player.reset();
    QCOMPARE(source->openDevices(), 0);
    QVERIFY2(clock.elapsed() < 50, qPrintable(QString::number(clock.elapsed())));
}

void TestPlayerSource::anotherSourceReplacesTheFirst()
{
    Player player;
    player.setRate(1.5);
    player.setSource(test::toneSource(2, 8000, 5000));
    player.play();
    player.setSource(test::toneSource(1, 16'000, 7000));
    (void)player.takeHeardRanges(); // of the first: it may have begun
    QVERIFY(waitFor(player, State::Paused));
    QCOMPARE(player.durationMs(), 7000);
    QCOMPARE(player.rate(), 1.5);
    QTest::qWait(100);
    QCOMPARE(player.positionMs(), 0);
    QCOMPARE(player.state(), State::Paused);
    QVERIFY(player.takeHeardRanges().isEmpty());
}

void TestPlayerSource::broken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("opens");
    QTest::addColumn<QString>("error");
    const auto id = [](ErrorCode code) -> QString {
        return QLatin1StringView(code.id.data(), qsizetype(code.id.size()));
    };
    QTest::newRow("text") << QByteArray("no sound at all") << true << id(errors::NotAudio);
    QTest::newRow("empty") << QByteArray() << true << id(errors::EmptyAudio);
    QTest::newRow("gone") << QByteArray() << false << id(errors::AudioReadFailed);
}

void TestPlayerSource::broken()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, opens);
    QFETCH(const QString, error);
    Player player;
    QString seen;
    connect(&player, &Player::failed, this, [&](const Error &e) { seen = e.id(); });
    const auto source = std::make_shared<test::MemorySource>(QList<test::MemorySource::File>{{u"a.wav"_s, bytes}});
    source->setOpens(opens);
    player.setSource(source);
    player.play();
    QVERIFY(waitFor(player, State::Failed));
    QCOMPARE(seen, error);
    QCOMPARE(source->openDevices(), 0);
    // Another recording plays as ever.
    player.setSource(test::toneSource(1, 8000, 200));
    QVERIFY(waitFor(player, State::Paused));
    QSignalSpy finished(&player, &Player::finished);
    player.play();
    QVERIFY(finished.wait(2000));
}

void TestPlayerSource::aDeviceThatFailsWhilePlaying()
{
    Player player;
    const auto source = test::toneSource(2, 8000, 60'000);
    player.setSource(source);
    QVERIFY(waitFor(player, State::Paused));
    QString seen;
    connect(&player, &Player::failed, this, [&](const Error &e) { seen = e.id(); });
    player.play();
    QVERIFY(waitUntil(player, 100));
    source->breakDevices();
    QVERIFY(waitFor(player, State::Failed));
    QCOMPARE(seen, u"audio.read-failed"_s);
    QVERIFY(total(player) >= 100);
}

void TestPlayerSource::neverBlocksItsCaller()
{
    Player player;
    const auto source = test::toneSource(2, 8000, 600'000);
    source->setDelay(100); // each read
    QElapsedTimer clock;
    qint64 worst = 0;
    const auto timed = [&](auto call) {
        clock.start();
        call();
        worst = std::max(worst, clock.elapsed());
    };
    timed([&] { player.setSource(source); });
    QVERIFY(waitFor(player, State::Paused));
    timed([&] { player.play(); });
    for (int i = 0; i < 10; ++i) {
        timed([&] { player.seek(i * 50'000); });
        timed([&] { player.setRate(1 + i * 0.1); });
        timed([&] { player.setChannels(Player::Channels::Left); });
        timed([&] { (void)player.positionMs(); });
        timed([&] { (void)player.takeHeardRanges(); });
        QTest::qWait(20);
    }
    timed([&] { player.pause(); });
    // Waiting for a single read would take 100; less than that is other programs' doing.
    QVERIFY2(worst < 50, qPrintable(QString::number(worst)));
}

VOICELOG_GUILESS_TEST(TestPlayerSource)
#include "tst_playersource.moc"
