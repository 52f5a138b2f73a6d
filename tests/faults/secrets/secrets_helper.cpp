// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a console does with secrets, without its window: unlocks an archive with the password on standard input, takes a
// call in, plays it, searches for it and locks. Then it waits to be looked at.

#include "SecretCall.h"

#include <archive/Archive.h>
#include <archive/UnlockThrottle.h>
#include <audio/Player.h>
#include <base/Clock.h>
#include <base/Platform.h>
#include <recordings/ListeningService.h>
#include <recordings/RecordingService.h>
#include <recordings/RecordingsSchema.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace voicelog;

namespace {

constexpr int heardMs = 1500;
constexpr int patienceMs = 30'000;

[[noreturn]] void fail(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.toString()));
    std::exit(3);
}

template <typename T>
T orFail(Result<T> result)
{
    if (!result)
        fail(result.error());
    return *std::move(result);
}

SecretBytes passwordFromInput()
{
    SecretBytes buffer(256);
    const qsizetype length = platform::readSecretLine(buffer.data(), buffer.size());
    if (length < 0)
        std::exit(3);
    return SecretBytes::copyOf({buffer.data(), length});
}

void play(Session &session, const Recording &recording)
{
    ListeningService listening(session);
    const Id started = orFail(listening.start(recording, {u"QUALITY"_s, {}}));
    Player player;
    player.setSource(orFail(RecordingService(session).audio(recording)));
    player.play();
    QElapsedTimer timer;
    timer.start();
    while (player.positionMs() < heardMs && timer.elapsed() < patienceMs)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    const bool heard = player.positionMs() >= heardMs;
    player.setSource({});
    if (const auto stopped = listening.stop(started, recording, player.takeHeardRanges()); !stopped || !heard)
        std::exit(3);
}

} // namespace

int main(int argc, char *argv[])
{
    platform::hardenProcess();
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    const SystemClock clock;
    UnlockThrottle throttle({}, clock);
    std::unique_ptr<Session> session;
    {
        const SecretBytes password = passwordFromInput();
        const Archive archive(arguments[1], {recordingsSchema()}, clock, {1, 8192});
        session = orFail(archive.unlock(u"officer"_s, password, throttle));
    }
    const Id vault = Id::fromString(arguments[2]);
    {
        // What is secret of the call comes in a file, line by line: the archive was told nothing of it before.
        QFile words(arguments[4]);
        if (!words.open(QIODevice::ReadOnly))
            return 3;
        const QString name = QString::fromUtf8(words.readLine().trimmed());
        const QString number = QString::fromUtf8(words.readLine().trimmed());
        const Id made = orFail(test::takeInCall(*session, {vault, Id::create(clock), u"TEST"_s}, arguments[3],
                                                QDateTime::currentDateTimeUtc().addDays(-1), name, number));
        play(*session, orFail(RecordingService(*session).recording(vault, made)));
    }
    session->lock();
    session.reset();
    std::puts("LOCKED");
    std::fflush(stdout);
    (void)std::getchar(); // until somebody has looked
    return 0;
}
