// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The player on a recording in a vault: how long a seek takes until sound is handed to the output, against the same
// from a plain file in the same run; and how long after pressing play, the audit of it included, the first sound comes.

#include "BenchTools.h"

#include <audio/Player.h>
#include <recordings/ListeningService.h>
#include <recordings/RecordingsSchema.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

constexpr int seconds = 3600;
constexpr int seeks = 101;
constexpr int starts = 31;

class PlainFile : public AudioSource
{
public:
    explicit PlainFile(QString path) : m_path(std::move(path)) {}
    [[nodiscard]] QList<Leg> legs() const override { return {{m_path, 2}}; }
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> openLeg(int) const override
    {
        auto file = std::make_unique<QFile>(m_path);
        if (!file->open(QIODevice::ReadOnly))
            qFatal("cannot open %s", qPrintable(m_path));
        return file;
    }

private:
    QString m_path;
};

void waitFor(const std::function<bool()> &condition)
{
    if (!QTest::qWaitFor(condition, 20'000))
        qFatal("the player did not answer");
}

class SeekTimer
{
public:
    explicit SeekTimer(const AudioSourcePtr &source)
    {
        m_player.setSource(source);
        waitFor([this] { return m_player.state() == Player::State::Paused; });
        m_player.play();
        waitFor([this] { return m_player.positionMs() > 50; });
    }
    double milliseconds(qint64 to)
    {
        const qint64 before = m_player.lastResponseNs();
        m_player.seek(to);
        waitFor([&] { return m_player.lastResponseNs() != before; });
        return double(m_player.lastResponseNs()) / 1e6;
    }

private:
    Player m_player;
};

void benchSeeks(Session &session, const Recording &recording, const QString &path, const QString &what)
{
    const RecordingService service(session);
    const auto source = service.audio(recording, VaultAudioSource::Purpose::Play);
    if (!source)
        qFatal("no sound");
    SeekTimer vault(*source);
    SeekTimer file(std::make_shared<PlainFile>(path));
    QRandomGenerator random(7);
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int i = 0; i < seeks; ++i) {
        const qint64 to = random.bounded(seconds * 1000 - 10'000);
        theirs.push_back(file.milliseconds(to));
        ours.push_back(vault.milliseconds(to));
    }
    std::printf("{\"name\": \"seek in one hour of %s until sound is handed over, vault (loaded while it plays) against "
                "plain file (95th percentile "
                "%.1f ms)\", \"ours\": %.2f, \"theirs\": %.2f, \"unit\": \"ms\", \"ratio\": %.3f, \"limit\": 1.2}\n",
                qPrintable(what), percentile(ours, 0.95), percentile(ours, 0.5), percentile(theirs, 0.5),
                percentile(ours, 0.5) / percentile(theirs, 0.5));
    std::fflush(stdout);
}

void benchStart(Session &session, const Recording &recording, const QString &what)
{
    const RecordingService service(session);
    ListeningService listening(session);
    std::vector<double> times;
    for (int i = 0; i < starts; ++i) {
        Player player;
        QElapsedTimer timer;
        timer.start();
        const auto key = listening.start(recording, {u"QUALITY"_s, {}});
        const auto source = service.audio(recording, VaultAudioSource::Purpose::Play);
        if (!key || !source)
            qFatal("listening was refused");
        player.setSource(*source);
        player.play();
        waitFor([&] { return player.lastResponseNs() >= 0; });
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        player.setSource(nullptr);
        if (!listening.stop(*key, recording, player.takeHeardRanges()))
            qFatal("the end was not audited");
    }
    std::printf(
        "{\"name\": \"first sound after pressing play, audited, one hour of %s: median (95th percentile %.1f ms)\", "
        "\"ours\": %.1f, \"unit\": \"ms\", \"limit\": 100}\n",
        qPrintable(what), percentile(times, 0.95), percentile(times, 0.5));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    TempArchive archive{Schema{recordingsSchema()}};
    const Id vault = archive.addVault();
    const struct
    {
        QString what, file, options;
    } formats[] = {{u"A-law"_s, u"talk.wav"_s, u"-c:a pcm_alaw"_s},
                   {u"Opus"_s, u"talk.opus"_s, u"-c:a libopus -b:a 32k"_s},
                   {u"MP3"_s, u"talk.mp3"_s, u"-c:a libmp3lame -b:a 32k"_s}};
    for (const auto &[what, file, options] : formats) {
        const QString path = folder.filePath(file);
        ffmpeg(QStringList{u"-f"_s, u"lavfi"_s, u"-i"_s, u"anoisesrc=r=8000:a=0.4:c=pink:d=%1"_s.arg(seconds), u"-ac"_s,
                           u"2"_s} +
               options.split(u' ') + QStringList{path});
        const Recording recording = importOne(archive, vault, path);
        benchSeeks(archive.session(), recording, path, what);
        benchStart(archive.session(), recording, what);
    }
    return 0;
}
