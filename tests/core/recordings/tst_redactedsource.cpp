// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <audio/AudioDecoder.h>
#include <recordings/RedactedSource.h>
#include <recordings/SoundChannels.h>
#include <support/RecordingFixture.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QTest>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace voicelog;
using test::RecordingFixture;

/// A recording's sound without what is marked, as it is listened to before a copy is made.
class TestRedactedSource : public QObject
{
    Q_OBJECT

    static constexpr qint64 headerBytes = 44;
    RecordingFixture m_fixture;
    Recording m_recording;

    std::unique_ptr<QIODevice> device(const QList<RedactionMark> &marks)
    {
        const auto source = RedactedSource::open(m_fixture.archive.session(), m_recording, marks);
        if (!source)
            qFatal("%s", qPrintable(source.error().toString()));
        auto opened = (*source)->openLeg(0);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().toString()));
        return std::move(*opened);
    }
    static qint16 sample(const QByteArray &wav, qint64 frame, int channel)
    {
        return qFromLittleEndian<qint16>(wav.constData() + headerBytes + (frame * 2 + channel) * 2);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto added = m_fixture.add(m_fixture.draft(m_fixture.wav(u"call.wav"_s, 24'000, 440, 2), u"c1"_s));
        VERIFY_OK(added);
        m_recording = *added;
        QCOMPARE(soundChannels(m_recording), 2);
    }

    void isTheSoundWithoutTheMarks()
    {
        QFile original(m_fixture.folder.filePath(u"call.wav"_s));
        QVERIFY(original.open(QIODevice::ReadOnly));
        const QByteArray was = original.readAll();
        const QByteArray now = device({{.range = {1000, 2000}, .channel = 1}})->readAll();
        QCOMPARE(now.size(), was.size());
        QCOMPARE(now.first(headerBytes), was.first(headerBytes));
        qint64 differ = 0;
        for (qint64 frame = 0; frame < 24'000; ++frame) {
            QCOMPARE(sample(now, frame, 0), sample(was, frame, 0));
            if (frame >= 8000 && frame < 16'000)
                QCOMPARE(sample(now, frame, 1), qint16(0));
            else
                differ += sample(now, frame, 1) != sample(was, frame, 1) ? 1 : 0;
        }
        QVERIFY(differ <= 2 * 40); // the fades, 5 ms to either side
    }

    void isTheSameWhereverItIsReadFrom()
    {
        const auto whole = device({{.range = {500, 900}, .channel = -1, .method = RedactionMethod::Tone}});
        const QByteArray all = whole->readAll();
        const auto apart = device({{.range = {500, 900}, .channel = -1, .method = RedactionMethod::Tone}});
        for (const qint64 at : {qint64(0), qint64(90'000), qint64(44), qint64(45), qint64(20'001), qint64(28'000),
                                qint64(14'043), qint64(95'999), qint64(30)}) {
            QVERIFY(apart->seek(at));
            const QByteArray part = apart->read(3000);
            QCOMPARE(part.size(), std::min<qint64>(3000, all.size() - at));
            QVERIFY2(part == all.sliced(at, part.size()), qPrintable(QString::number(at)));
        }
    }

    void playsAsAnyFile()
    {
        const auto made = device({{.range = {0, 3001}}});
        auto decoder = AudioDecoder::open(made.get(), u"redacted.wav"_s);
        VERIFY_OK(decoder);
        QCOMPARE((*decoder)->format().channels, 2);
        QCOMPARE((*decoder)->format().sampleRate, 8000);
        qint64 frames = 0;
        for (;;) {
            const auto block = (*decoder)->next();
            VERIFY_OK(block);
            if (block->empty())
                break;
            frames += qint64(block->size()) / 2;
            QVERIFY(std::ranges::all_of(*block, [](qint16 one) { return one == 0; }));
        }
        QCOMPARE(frames, 24'000);
    }

    void hasOneLeg()
    {
        const auto source = RedactedSource::open(m_fixture.archive.session(), m_recording, {});
        VERIFY_OK(source);
        QCOMPARE((*source)->legs().size(), 1);
        QVERIFY(!(*source)->openLeg(1));
    }
};

VOICELOG_GUILESS_TEST(TestRedactedSource)
#include "tst_redactedsource.moc"
