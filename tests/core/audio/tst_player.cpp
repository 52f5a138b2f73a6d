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

/// What is heard, and where it stands in the recording.
class TestPlayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsEmpty();
    void playsToTheEndInRealTime();
    void positionFollowsAtAnySpeed_data();
    void positionFollowsAtAnySpeed();
    void pausesWhereItIs();
    void seeksBeforeAndWhilePlaying();
    void manySeeksBecomeOne();
    void loops();
    void loopsAtDoubleSpeed();
    void loopMovesThePlaceOnlyFromOutside();
    void changingSpeedAndChannelsKeepsThePlace();
    void heardRangesAreWhatWasPlayed();
    void playsOnWhileTheProgramIsBusy();
    void soundComesAtOnce_data();
    void soundComesAtOnce();
};

void TestPlayer::startsEmpty()
{
    Player player;
    QCOMPARE(player.state(), State::Empty);
    QCOMPARE(player.durationMs(), 0);
    QCOMPARE(player.positionMs(), 0);
    QCOMPARE(player.rate(), 1);
    QCOMPARE(player.volume(), 1);
    player.play();
    player.seek(100);
    QCOMPARE(player.state(), State::Empty);
    QCOMPARE(player.positionMs(), 0);
    QVERIFY(player.takeHeardRanges().isEmpty());
}

void TestPlayer::playsToTheEndInRealTime()
{
    Player player;
    player.setSource(test::toneSource(1, 8000, 1500));
    QVERIFY(waitFor(player, State::Paused));
    QSignalSpy finished(&player, &Player::finished);
    QSignalSpy positions(&player, &Player::positionChanged);
    QElapsedTimer clock;
    clock.start();
    player.play();
    QCOMPARE(player.state(), State::Playing);
    QVERIFY(finished.wait(4000));
    const qint64 took = clock.elapsed();
    QVERIFY2(took >= 1490 && took < 1650, qPrintable(QString::number(took)));
    QCOMPARE(player.state(), State::Paused);
    QCOMPARE(player.positionMs(), 1500);
    QVERIFY2(positions.count() >= 20, qPrintable(QString::number(positions.count())));
    for (int i = 1; i < positions.count(); ++i)
        QVERIFY(positions.at(i).at(0).toLongLong() >= positions.at(i - 1).at(0).toLongLong());
    const TimeRanges heard = player.takeHeardRanges();
    QCOMPARE(heard.ranges(), (QList<TimeRange>{{0, 1500}}));
    // Once more from the start.
    player.play();
    QVERIFY(player.positionMs() < 200);
    QVERIFY(finished.wait(4000));
    QCOMPARE(player.takeHeardRanges().ranges(), (QList<TimeRange>{{0, 1500}}));
}

void TestPlayer::positionFollowsAtAnySpeed_data()
{
    QTest::addColumn<double>("rate");
    QTest::newRow("1") << 1.0;
    QTest::newRow("0.5") << 0.5;
    QTest::newRow("2") << 2.0;
    QTest::newRow("1.25") << 1.25;
}

void TestPlayer::positionFollowsAtAnySpeed()
{
    QFETCH(const double, rate);
    Player player;
    player.setSource(test::toneSource(2, 8000, 20'000));
    QVERIFY(waitFor(player, State::Paused));
    player.setRate(rate);
    player.play();
    QVERIFY(waitUntil(player, 1));
    const qint64 begun = player.positionMs();
    QElapsedTimer clock;
    clock.start();
    qint64 worst = 0;
    while (clock.elapsed() < 2500) {
        QTest::qWait(50);
        const auto earliest = begun + std::llround(double(clock.elapsed()) * rate);
        const qint64 position = player.positionMs();
        const auto latest = begun + std::llround(double(clock.elapsed()) * rate);
        worst = std::max({worst, earliest - position, position - latest});
    }
    QVERIFY2(worst <= test::allowedMs, qPrintable(QString::number(worst)));
    player.pause();
    QTest::qWait(30);
    const TimeRanges heard = player.takeHeardRanges();
    QCOMPARE(heard.ranges().size(), 1);
    QCOMPARE(heard.ranges().constFirst().startMs, 0);
    QVERIFY(std::abs(heard.ranges().constFirst().endMs - player.positionMs()) <= 1);
}

void TestPlayer::pausesWhereItIs()
{
    Player player;
    player.setSource(test::toneSource(2, 8000, 10'000));
    QVERIFY(waitFor(player, State::Paused));
    player.play();
    QVERIFY(waitUntil(player, 400));
    player.pause();
    QCOMPARE(player.state(), State::Paused);
    QTest::qWait(50);
    const qint64 place = player.positionMs();
    QVERIFY(place >= 400 && place < 500);
    QTest::qWait(300);
    QCOMPARE(player.positionMs(), place);
    QVERIFY(std::abs(total(player) - place) <= 1);
    QElapsedTimer clock;
    clock.start();
    player.play();
    QVERIFY(waitUntil(player, place + 300));
    QVERIFY2(std::abs(clock.elapsed() - 300) <= test::allowedMs, qPrintable(QString::number(clock.elapsed())));
}

void TestPlayer::seeksBeforeAndWhilePlaying()
{
    Player player;
    player.setSource(test::toneSource(2, 8000, 60'000));
    player.seek(5000); // while it loads
    QCOMPARE(player.positionMs(), 5000);
    QVERIFY(waitFor(player, State::Paused));
    QCOMPARE(player.positionMs(), 5000);
    player.play();
    QVERIFY(waitUntil(player, 5200));
    player.seek(30'000);
    QCOMPARE(player.positionMs() / 1000, 30);
    QElapsedTimer clock;
    clock.start();
    QTest::qWait(500);
    QVERIFY(std::abs(player.positionMs() - 30'000 - clock.elapsed()) <= test::allowedMs);
    player.seek(-100);
    QVERIFY(player.positionMs() < 100);
    player.seek(1'000'000);
    QSignalSpy finished(&player, &Player::finished);
    QVERIFY(finished.wait(1000));
    QCOMPARE(player.positionMs(), 60'000);
}

void TestPlayer::manySeeksBecomeOne()
{
    Player player;
    const auto source = test::toneSource(2, 8000, 60'000);
    player.setSource(source);
    QVERIFY(waitFor(player, State::Paused));
    player.play();
    for (int i = 0; i < 500; ++i) {
        player.seek(100 * i);
        // At once there, whether or not the other thread has got to it.
        QVERIFY(player.positionMs() >= 100 * i && player.positionMs() < 100 * i + 100);
    }
    QTest::qWait(200);
    QVERIFY(player.positionMs() >= 49'900 && player.positionMs() < 50'300);
}

void TestPlayer::loops()
{
    Player player;
    player.setSource(test::toneSource(2, 8000, 10'000));
    QVERIFY(waitFor(player, State::Paused));
    player.setLoop({2000, 2300});
    QCOMPARE(player.loop(), (TimeRange{2000, 2300}));
    QCOMPARE(player.positionMs(), 2000);
    player.play();
    QVERIFY(waitUntil(player, 2001));
    QElapsedTimer clock;
    clock.start();
    const qint64 begun = player.positionMs() - 2000;
    qint64 worst = 0;
    while (clock.elapsed() < 2000) {
        QTest::qWait(20);
        const qint64 expected = (begun + clock.elapsed()) % 300;
        const qint64 off = std::abs(player.positionMs() - 2000 - expected);
        worst = std::max(worst, std::min(off, 300 - off));
    }
    QVERIFY2(worst <= test::allowedMs, qPrintable(QString::number(worst)));
    QCOMPARE(player.takeHeardRanges().ranges(), (QList<TimeRange>{{2000, 2300}}));
    player.setLoop({});
    QVERIFY(waitUntil(player, 2500));
}

void TestPlayer::loopsAtDoubleSpeed()
{
    Player player;
    player.setSource(test::toneSource(2, 8000, 10'000));
    QVERIFY(waitFor(player, State::Paused));
    player.setRate(2);
    player.setLoop({2000, 3000});
    player.play();
    QVERIFY(waitUntil(player, 2001));
    QElapsedTimer clock;
    clock.start();
    const qint64 begun = player.positionMs() - 2000;
    qint64 worst = 0;
    while (clock.elapsed() < 2000) {
        QTest::qWait(20);
        const qint64 expected = (begun + clock.elapsed() * 2) % 1000;
        const qint64 off = std::abs(player.positionMs() - 2000 - expected);
        worst = std::max(worst, std::min(off, 1000 - off));
    }
    QVERIFY2(worst <= test::allowedMs, qPrintable(QString::number(worst)));
    const QList<TimeRange> heard = player.takeHeardRanges().ranges();
    QCOMPARE(heard.size(), 1);
    QCOMPARE(heard.constFirst().startMs, 2000);
    QVERIFY(std::abs(heard.constFirst().endMs - 3000) < 30);
}

void TestPlayer::loopMovesThePlaceOnlyFromOutside()
{
    Player player;
    player.setSource(test::toneSource(1, 8000, 10'000));
    QVERIFY(waitFor(player, State::Paused));
    player.seek(4000);
    player.setLoop({3000, 5000});
    QCOMPARE(player.positionMs(), 4000);
    player.setLoop({6000, 7000});
    QCOMPARE(player.positionMs(), 6000);
    player.setLoop({7000, 6000}); // empty
    QVERIFY(player.loop().isEmpty());
    QCOMPARE(player.positionMs(), 6000);
    // Behind the loop it plays on.
    player.setLoop({1000, 1500});
    player.seek(1600);
    player.play();
    QVERIFY(waitUntil(player, 1900));
    // A loop that reaches over the end begins anew there.
    player.setLoop({9800, 20'000});
    QTest::qWait(700);
    QVERIFY(player.positionMs() >= 9800);
    QCOMPARE(player.state(), State::Playing);
}

void TestPlayer::changingSpeedAndChannelsKeepsThePlace()
{
    Player player;
    player.setSource(test::toneSource(2, 8000, 30'000));
    QVERIFY(waitFor(player, State::Paused));
    player.play();
    QVERIFY(waitUntil(player, 300));
    qint64 last = player.positionMs();
    const auto check = [&] {
        QTest::qWait(100);
        const qint64 now = player.positionMs();
        const bool near = now > last && now - last < 350;
        last = now;
        return near;
    };
    player.setChannels(Player::Channels::Left);
    QVERIFY(check());
    player.setChannels(Player::Channels::Right);
    QVERIFY(check());
    player.setRate(1.5);
    QVERIFY(check());
    player.setVolume(0.3);
    QVERIFY(check());
    player.setRate(0.1);
    QCOMPARE(player.rate(), 0.5);
    QVERIFY(check());
    player.setRate(5);
    QCOMPARE(player.rate(), 2);
    QVERIFY(check());
    player.setVolume(7);
    QCOMPARE(player.volume(), 1);
    QCOMPARE(player.channels(), Player::Channels::Right);
    player.pause();
    QTest::qWait(30);
    const QList<TimeRange> heard = player.takeHeardRanges().ranges();
    QCOMPARE(heard.size(), 1);
    QCOMPARE(heard.constFirst().startMs, 0);
    QVERIFY(std::abs(heard.constFirst().endMs - player.positionMs()) <= 1);
}

void TestPlayer::heardRangesAreWhatWasPlayed()
{
    Player player;
    player.setSource(test::toneSource(2, 8000, 60'000));
    QVERIFY(waitFor(player, State::Paused));
    player.seek(10'000);
    player.seek(20'000); // passed over, not heard
    player.play();
    QVERIFY(waitUntil(player, 20'300));
    player.seek(40'000);
    QVERIFY(waitUntil(player, 40'200));
    player.pause();
    QTest::qWait(30);
    const TimeRanges heard = player.takeHeardRanges();
    QCOMPARE(heard.ranges().size(), 2);
    QCOMPARE(heard.ranges().at(0).startMs, 20'000);
    QVERIFY(heard.ranges().at(0).endMs >= 20'300 && heard.ranges().at(0).endMs < 20'400);
    QCOMPARE(heard.ranges().at(1).startMs, 40'000);
    QVERIFY(std::abs(heard.ranges().at(1).endMs - player.positionMs()) <= 1);
    QVERIFY(player.takeHeardRanges().isEmpty());
}

void TestPlayer::playsOnWhileTheProgramIsBusy()
{
    Player player;
    player.setSource(test::toneSource(2, 8000, 60'000));
    QVERIFY(waitFor(player, State::Paused));
    player.play();
    QVERIFY(waitUntil(player, 100));
    for (int i = 0; i < 5; ++i) {
        const qint64 before = player.positionMs();
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < 150) {
        } // no event loop, a whole processor
        QVERIFY2(std::abs(player.positionMs() - before - clock.elapsed()) <= test::allowedMs,
                 qPrintable(QString::number(player.positionMs() - before)));
    }
}

void TestPlayer::soundComesAtOnce_data()
{
    QTest::addColumn<QString>("options");
    QTest::newRow("pcm") << QString();
    QTest::newRow("mp3") << u"-c:a libmp3lame -b:a 32k x.mp3"_s;
    QTest::newRow("opus") << u"-c:a libopus x.ogg"_s;
    QTest::newRow("gsm") << u"-ac 1 -c:a libgsm_ms x.wav"_s;
}

void TestPlayer::soundComesAtOnce()
{
    QFETCH(const QString, options);
    const auto source = options.isEmpty() ? test::toneSource(2, 8000, 120'000) : test::encodedTone(options, 120);
    if (!source)
        QSKIP("no ffmpeg here");
    Player player;
    player.setSource(source);
    QVERIFY(waitFor(player, State::Paused));
    QList<qint64> starts;
    QList<qint64> seeks;
    QRandomGenerator random(4);
    for (int i = 0; i < 9; ++i) {
        player.seek(random.bounded(110'000));
        QTest::qWait(20);
        player.play();
        QTest::qWait(60);
        starts.append(player.lastResponseNs());
        player.seek(random.bounded(110'000));
        QTest::qWait(60);
        seeks.append(player.lastResponseNs());
        player.pause();
    }
    std::ranges::sort(starts);
    std::ranges::sort(seeks);
    qInfo("first sound after play: %.2f ms, after seek: %.2f ms (medians)", double(starts.at(4)) / 1e6,
          double(seeks.at(4)) / 1e6);
    QVERIFY(starts.constFirst() > 0);
    QVERIFY(starts.at(4) < 100'000'000);
    QVERIFY(seeks.at(4) < 100'000'000);
}

VOICELOG_GUILESS_TEST(TestPlayer)
#include "tst_player.moc"
