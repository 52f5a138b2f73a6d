// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audiotestfiles.h"

#include <audio/AudioErrors.h>
#include <audio/AudioWriter.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace voicelog;
using namespace Qt::StringLiterals;

namespace {

/// Counts what is written and keeps only the first bytes: a file of any size.
class Abyss final : public QIODevice
{
public:
    Abyss() { open(QIODevice::ReadWrite | QIODevice::Unbuffered); }
    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_size; }
    [[nodiscard]] QByteArray kept() const { return m_kept; }

protected:
    qint64 readData(char *to, qint64 bytes) override
    {
        std::memset(to, 0, size_t(bytes));
        for (qint64 i = pos(); i < std::min<qint64>(m_kept.size(), pos() + bytes); ++i)
            to[i - pos()] = m_kept.at(i);
        return bytes;
    }
    qint64 writeData(const char *bytes, qint64 count) override
    {
        for (qint64 i = pos(); i < std::min<qint64>(m_kept.size(), pos() + count); ++i)
            m_kept[i] = bytes[i - pos()];
        m_size = std::max(m_size, pos() + count);
        return count;
    }

private:
    qint64 m_size = 0;
    QByteArray m_kept = QByteArray(4096, '\0');
};

/// Takes some bytes, then fails.
class FullDisk final : public QIODevice
{
public:
    explicit FullDisk(qint64 room) : m_room(room) { open(QIODevice::ReadWrite | QIODevice::Unbuffered); }
    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_size; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 count) override
    {
        if (pos() + count > m_room) {
            setErrorString(u"no space left"_s);
            return -1;
        }
        m_size = std::max(m_size, pos() + count);
        return count;
    }

private:
    qint64 m_room;
    qint64 m_size = 0;
};

test::Samples someSound(qsizetype samples)
{
    QRandomGenerator random(5);
    test::Samples sound(size_t(samples), 0);
    for (size_t i = 0; i < sound.size(); ++i)
        sound[i] = qint16(20'000 * std::sin(double(i) / 30) + double(random.bounded(-2000, 2000)));
    if (sound.size() > 2) {
        sound[0] = -32768;
        sound[1] = 32767;
    }
    return sound;
}

} // namespace

class TestAudioWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void ffmpegReadsIt_data();
    void ffmpegReadsIt();
    void sameSoundSameBytes();
    void becomesRf64();
    void staysRiffUpToTheLimit();
    void impossibleFormatsAreRefused_data();
    void impossibleFormatsAreRefused();
    void aFullDiskIsAnError_data();
    void aFullDiskIsAnError();
    void readOnlyDeviceIsRefused();
};

void TestAudioWriter::comesBackAsItWas_data()
{
    QTest::addColumn<AudioFileFormat>("format");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("frames");
    for (const AudioFileFormat format : {AudioFileFormat::Wav16, AudioFileFormat::Flac}) {
        const char *name = format == AudioFileFormat::Wav16 ? "wav" : "flac";
        for (const int channels : {1, 2, 5}) {
            for (const int frames : {1, 4607, 4608, 100'000})
                QTest::addRow("%s, %d channels, %d frames", name, channels, frames)
                    << format << channels << 8000 << frames;
        }
        QTest::addRow("%s at 48 kHz", name) << format << 2 << 48'000 << 200'000;
        QTest::addRow("%s at 11,025 Hz", name) << format << 1 << 11'025 << 3'000;
    }
    QTest::newRow("empty wav") << AudioFileFormat::Wav16 << 2 << 8000 << 0;
}

void TestAudioWriter::comesBackAsItWas()
{
    QFETCH(const AudioFileFormat, format);
    QFETCH(const int, channels);
    QFETCH(const int, rate);
    QFETCH(const int, frames);
    const test::Samples sound = someSound(qsizetype(frames) * channels);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::ReadWrite));
    auto writer = AudioWriter::open(&buffer, format, channels, rate);
    VERIFY_OK(writer);
    const std::span<const qint16> all(sound);
    const size_t piece = size_t(777 * channels);
    for (size_t at = 0; at < all.size(); at += piece)
        VERIFY_OK((*writer)->write(all.subspan(at, std::min(piece, all.size() - at))));
    VERIFY_OK((*writer)->finish());
    QCOMPARE(buffer.pos(), buffer.size());
    QVERIFY(buffer.seek(0));

    auto decoder = AudioDecoder::open(&buffer, u"x"_s);
    VERIFY_OK(decoder);
    QCOMPARE((*decoder)->format().channels, channels);
    QCOMPARE((*decoder)->format().sampleRate, rate);
    QCOMPARE((*decoder)->format().headerFrames, frames);
    const Result<test::Samples> back = test::decodeAll(**decoder);
    VERIFY_OK(back);
    QVERIFY(*back == sound);
    AudioWarnings odd = (*decoder)->warnings();
    odd.setFlag(AudioWarning::UnderOneSecond, false);
    QCOMPARE(odd, frames == 0 ? AudioWarning::NoSound : AudioWarnings());
}

void TestAudioWriter::ffmpegReadsIt_data()
{
    QTest::addColumn<AudioFileFormat>("format");
    QTest::newRow("wav") << AudioFileFormat::Wav16;
    QTest::newRow("flac") << AudioFileFormat::Flac;
}

void TestAudioWriter::ffmpegReadsIt()
{
    QFETCH(const AudioFileFormat, format);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out.bin"_s);
    const test::Samples sound = someSound(20'000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    auto writer = AudioWriter::open(&file, format, 2, 8000);
    VERIFY_OK(writer);
    VERIFY_OK((*writer)->write(sound));
    VERIFY_OK((*writer)->finish());
    file.close();
    const auto back = test::decodeWithFfmpeg(path, {});
    VERIFY_OK(back);
    QVERIFY(*back == sound);
}

void TestAudioWriter::sameSoundSameBytes()
{
    const test::Samples sound = someSound(20'000);
    QByteArray first;
    for (int round = 0; round < 2; ++round) {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::ReadWrite));
        auto writer = AudioWriter::open(&buffer, AudioFileFormat::Flac, 1, 8000);
        VERIFY_OK(writer);
        VERIFY_OK((*writer)->write(sound));
        VERIFY_OK((*writer)->finish());
        if (round == 0)
            first = buffer.data();
        QCOMPARE(buffer.data(), first);
        QVERIFY(!buffer.data().contains("Lavf6"));
    }
}

void TestAudioWriter::becomesRf64()
{
    Abyss device;
    auto writer = AudioWriter::open(&device, AudioFileFormat::Wav16, 2, 48'000);
    VERIFY_OK(writer);
    const test::Samples piece(8 * 1024 * 1024, 3);
    constexpr int pieces = 257; // 4.02 GiB
    for (int i = 0; i < pieces; ++i)
        VERIFY_OK((*writer)->write(piece));
    VERIFY_OK((*writer)->finish());
    QVERIFY(device.kept().startsWith("RF64"));
    QVERIFY(device.seek(0));
    const auto decoder = AudioDecoder::open(&device, u"large.wav"_s);
    VERIFY_OK(decoder);
    QCOMPARE((*decoder)->format().container, u"rf64"_s);
    const qint64 frames = qint64(piece.size()) / 2 * pieces;
    QCOMPARE((*decoder)->format().headerFrames, frames);
    QCOMPARE((*decoder)->warnings(), AudioWarnings());
    VERIFY_OK((*decoder)->seek(frames - 10));
    const auto last = (*decoder)->next();
    VERIFY_OK(last);
    QCOMPARE(last->size(), 20U);
    QCOMPARE((*decoder)->position(), frames);
}

void TestAudioWriter::staysRiffUpToTheLimit()
{
    Abyss device;
    auto writer = AudioWriter::open(&device, AudioFileFormat::Wav16, 1, 8000);
    VERIFY_OK(writer);
    const test::Samples piece(8 * 1024 * 1024, 3);
    for (int i = 0; i < 255; ++i)
        VERIFY_OK((*writer)->write(piece));
    // 80 bytes of header, 8 of which do not count: up to 0xFFFFFFFE in all
    VERIFY_OK((*writer)->write(std::span(piece).first(piece.size() - 37)));
    VERIFY_OK((*writer)->finish());
    QCOMPARE(device.kept().first(8), QByteArray("RIFF\xfe\xff\xff\xff", 8));
    QCOMPARE(device.size(), 0xFFFFFFFE + 8LL);
}

void TestAudioWriter::impossibleFormatsAreRefused_data()
{
    QTest::addColumn<AudioFileFormat>("format");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("rate");
    QTest::newRow("no channel") << AudioFileFormat::Wav16 << 0 << 8000;
    QTest::newRow("nine in flac") << AudioFileFormat::Flac << 9 << 8000;
    QTest::newRow("nine in opus") << AudioFileFormat::Opus << 9 << 8000;
    QTest::newRow("no rate in opus") << AudioFileFormat::Opus << 1 << 0;
    QTest::newRow("no rate") << AudioFileFormat::Flac << 1 << 0;
    QTest::newRow("negative rate") << AudioFileFormat::Wav16 << 1 << -8000;
}

void TestAudioWriter::impossibleFormatsAreRefused()
{
    QFETCH(const AudioFileFormat, format);
    QFETCH(const int, channels);
    QFETCH(const int, rate);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::ReadWrite));
    VERIFY_ERROR(AudioWriter::open(&buffer, format, channels, rate), errors::AudioWriteFailed);
}

void TestAudioWriter::aFullDiskIsAnError_data()
{
    QTest::addColumn<AudioFileFormat>("format");
    QTest::addColumn<int>("room");
    for (const int room : {0, 30, 50'000}) {
        QTest::addRow("wav, %d bytes", room) << AudioFileFormat::Wav16 << room;
        QTest::addRow("flac, %d bytes", room) << AudioFileFormat::Flac << room;
    }
    for (const int room : {0, 30, 10'000})
        QTest::addRow("opus, %d bytes", room) << AudioFileFormat::Opus << room;
}

void TestAudioWriter::aFullDiskIsAnError()
{
    QFETCH(const AudioFileFormat, format);
    QFETCH(const int, room);
    FullDisk disk(room);
    const auto all = [&]() -> Result<void> {
        VOICELOG_ASSIGN(const std::unique_ptr<AudioWriter> writer, AudioWriter::open(&disk, format, 1, 8000));
        VOICELOG_TRY(writer->write(someSound(100'000)));
        return writer->finish();
    };
    const Result<void> result = all();
    VERIFY_ERROR(result, errors::AudioWriteFailed);
    QCOMPARE(result.error().parameters().value(u"detail"_s).toString(), u"no space left"_s);
}

void TestAudioWriter::readOnlyDeviceIsRefused()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    VERIFY_ERROR(AudioWriter::open(&buffer, AudioFileFormat::Wav16, 1, 8000), errors::AudioWriteFailed);
}

VOICELOG_APPLESS_TEST(TestAudioWriter)
#include "tst_audiowriter.moc"
