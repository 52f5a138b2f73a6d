// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <recordings/JoinedSound.h>
#include <support/RecordingFixture.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

class TestJoinedSound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joins_data()
    {
        QTest::addColumn<int>("frames1");
        QTest::addColumn<int>("rate1");
        QTest::addColumn<int>("channels1");
        QTest::addColumn<int>("frames2");
        QTest::addColumn<int>("rate2");
        QTest::addColumn<qint64>("frames");
        QTest::newRow("equal") << 9000 << 8000 << 1 << 9000 << 8000 << qint64(9000);
        QTest::newRow("first longer") << 9000 << 8000 << 1 << 5 << 8000 << qint64(9000);
        QTest::newRow("second longer") << 5 << 8000 << 1 << 9000 << 8000 << qint64(9000);
        QTest::newRow("over a block") << 4096 << 8000 << 1 << 4097 << 8000 << qint64(4097);
        QTest::newRow("two rates") << 8000 << 8000 << 1 << 16000 << 16000 << qint64(16000);
        QTest::newRow("odd rates") << 8000 << 8000 << 1 << 11025 << 11025 << qint64(11025);
        QTest::newRow("stereo and mono") << 5000 << 8000 << 2 << 5000 << 8000 << qint64(5000);
    }
    void joins()
    {
        QFETCH(int, frames1);
        QFETCH(int, rate1);
        QFETCH(int, channels1);
        QFETCH(int, frames2);
        QFETCH(int, rate2);
        QFETCH(qint64, frames);
        RecordingFixture f;
        QFile first(f.wav(u"1.wav"_s, frames1, 440, channels1, rate1));
        QFile second(f.wav(u"2.wav"_s, frames2, 300, 1, rate2));
        QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
        auto sound = JoinedSound::open({{&first, u"1.wav"_s}, {&second, u"2.wav"_s}});
        VERIFY_OK(sound);
        QCOMPARE(sound->channels(), channels1 + 1);
        QCOMPARE(sound->sampleRate(), std::max(rate1, rate2));
        const QList<qint16> joined = all(*sound);
        QCOMPARE(joined.size(), frames * (channels1 + 1));
        // The legs are side by side, the shorter one silent after its end.
        first.seek(0);
        auto alone = JoinedSound::open({{&first, u"1.wav"_s}});
        VERIFY_OK(alone);
        const QList<qint16> left = all(*alone);
        QCOMPARE(left.size(), frames1 * channels1);
        for (qint64 frame = 0; frame < frames; ++frame) {
            const qint64 from = frame * rate1 / sound->sampleRate();
            const qint16 expected = from < frames1 ? left[from * channels1] : qint16(0);
            if (joined[frame * (channels1 + 1)] != expected)
                QCOMPARE(joined[frame * (channels1 + 1)], expected);
        }
    }

    void seeksBothLegs()
    {
        RecordingFixture f;
        QFile first(f.wav(u"1.wav"_s, 16000, 440));
        QFile second(f.wav(u"2.wav"_s, 32000, 300, 1, 16000));
        QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
        auto sound = JoinedSound::open({{&first, u"1.wav"_s}, {&second, u"2.wav"_s}});
        VERIFY_OK(sound);
        const QList<qint16> whole = all(*sound);
        VERIFY_OK(sound->seek(500));
        const QList<qint16> half = all(*sound);
        QCOMPARE(half, whole.mid(qsizetype(8000) * 2));
    }

private:
    static QList<qint16> all(JoinedSound &sound)
    {
        QList<qint16> samples;
        for (;;) {
            const auto block = sound.next();
            if (!block || block->empty())
                return samples;
            samples.append(QList<qint16>(block->begin(), block->end()));
        }
    }
};

VOICELOG_GUILESS_TEST(TestJoinedSound)
#include "tst_joinedsound.moc"
