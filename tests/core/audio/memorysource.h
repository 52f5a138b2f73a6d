// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audiotestfiles.h"

#include <audio/AudioErrors.h>
#include <audio/AudioSource.h>
#include <audio/AudioWriter.h>

#include <QBuffer>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <cmath>

namespace voicelog::test {

/// A recording in memory that counts what is read and can be slow or break.
class MemorySource final : public AudioSource
{
public:
    struct File
    {
        QString name;
        QByteArray bytes;
        int channels = 1;
    };
    explicit MemorySource(QList<File> files) : m_files(std::move(files)) {}

    [[nodiscard]] QList<Leg> legs() const override
    {
        QList<Leg> legs;
        for (const File &file : m_files)
            legs.append({file.name, file.channels});
        return legs;
    }
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> openLeg(int leg) const override
    {
        if (!m_opens)
            return fail(errors::AudioReadFailed);
        return std::make_unique<Device>(*this, m_files.at(leg).bytes);
    }
    void setOpens(bool opens) { m_opens = opens; }
    void setDelay(int ms) const { m_delayMs = ms; }
    void breakDevices() const { m_broken = true; }
    [[nodiscard]] int openDevices() const { return m_openDevices; }
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

private:
    class Device final : public QIODevice
    {
    public:
        Device(const MemorySource &source, const QByteArray &bytes) : m_source(source), m_bytes(bytes)
        {
            open(QIODevice::ReadOnly | QIODevice::Unbuffered);
            ++m_source.m_openDevices;
        }
        ~Device() override { --m_source.m_openDevices; }
        [[nodiscard]] bool isSequential() const override { return false; }
        [[nodiscard]] qint64 size() const override { return m_bytes.size(); }

    protected:
        qint64 readData(char *to, qint64 count) override
        {
            if (m_source.m_delayMs > 0)
                QThread::msleep(ulong(m_source.m_delayMs));
            if (m_source.m_broken) {
                setErrorString(QStringLiteral("unplugged"));
                return -1;
            }
            count = std::min(count, m_bytes.size() - pos());
            if (count > 0)
                std::memcpy(to, m_bytes.constData() + pos(), size_t(count));
            m_source.m_bytesRead += std::max<qint64>(count, 0);
            return count;
        }
        qint64 writeData(const char *, qint64) override { return -1; }

    private:
        const MemorySource &m_source;
        QByteArray m_bytes;
    };

    QList<File> m_files;
    bool m_opens = true;
    mutable std::atomic<int> m_openDevices = 0;
    mutable std::atomic<int> m_delayMs = 0;
    mutable std::atomic<bool> m_broken = false;
    mutable std::atomic<qint64> m_bytesRead = 0;
};

/// A tone of 300 Hz on the first channel and 500 Hz on the second, as a WAV file.
inline QByteArray toneWav(int channels, int rate, qint64 ms)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    auto writer = AudioWriter::open(&buffer, AudioFileFormat::Wav16, channels, rate);
    const qint64 frames = ms * rate / 1000;
    Samples second(size_t(rate) * size_t(channels)); // whole periods: each second is the same
    for (int i = 0; i < rate; ++i) {
        for (int channel = 0; channel < channels; ++channel)
            second[size_t(i * channels + channel)] =
                qint16(12'000 * std::sin(2 * M_PI * (300 + 200 * channel) * i / rate));
    }
    for (qint64 done = 0; done < frames; done += rate)
        (void)(*writer)->write(std::span(second).first(size_t(std::min<qint64>(rate, frames - done) * channels)));
    (void)(*writer)->finish();
    return buffer.data();
}

inline std::shared_ptr<MemorySource> toneSource(int channels, int rate, qint64 ms)
{
    return std::make_shared<MemorySource>(
        QList<MemorySource::File>{{QStringLiteral("tone.wav"), toneWav(channels, rate, ms), channels}});
}

inline std::shared_ptr<MemorySource> twoLegs(int rate1, qint64 ms1, int rate2, qint64 ms2)
{
    return std::make_shared<MemorySource>(
        QList<MemorySource::File>{{QStringLiteral("a-r.wav"), toneWav(1, rate1, ms1), 1},
                                  {QStringLiteral("a-t.wav"), toneWav(1, rate2, ms2), 1}});
}

/// The tone through one of ffmpeg's encoders, the last option being a file name; null where there is no ffmpeg.
inline std::shared_ptr<MemorySource> encodedTone(const QString &options, int seconds)
{
    const QTemporaryDir folder;
    QStringList arguments = options.split(u' ');
    const QString name = arguments.takeLast();
    const QString path = folder.filePath(name);
    const QString in = folder.filePath(QStringLiteral("in.wav"));
    QFile wav(in);
    if (!wav.open(QIODevice::WriteOnly) || wav.write(toneWav(2, 8000, qint64(seconds) * 1000)) < 0)
        return nullptr;
    wav.close();
    if (!runFfmpeg(QStringList{QStringLiteral("-i"), in} + arguments + QStringList{path}))
        return nullptr;
    return std::make_shared<MemorySource>(QList<MemorySource::File>{{name, bytesOf(path), 2}});
}

} // namespace voicelog::test
