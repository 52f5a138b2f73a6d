// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <base/BaseErrors.h>
#include <recordings/VaultAudioSource.h>
#include <support/RecordingFixture.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

class TestMediaDevice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLikeAFile_data()
    {
        QTest::addColumn<bool>("ahead");
        QTest::addColumn<int>("waitMs");
        QTest::newRow("from the vault") << false << 0;
        QTest::newRow("while it is loaded") << true << 0;
        QTest::newRow("loaded") << true << 300;
    }

    void readsLikeAFile()
    {
        QFETCH(const bool, ahead);
        QFETCH(const int, waitMs);
        RecordingFixture f;
        const QString path = f.wav(u"a.wav"_s, 150'000); // four whole pieces and a rest
        const auto recording = f.add(f.draft(path));
        VERIFY_OK(recording);
        const auto purpose = ahead ? VaultAudioSource::Purpose::Play : VaultAudioSource::Purpose::Read;
        const auto source = VaultAudioSource::open(f.archive.session(), *recording, purpose);
        VERIFY_OK(source);
        auto device = (*source)->openLeg(0);
        VERIFY_OK(device);
        QTest::qWait(waitMs);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        QCOMPARE((*device)->size(), all.size());
        QVERIFY(!(*device)->isSequential());
        QVERIFY((*device)->readAll() == all);
        QVERIFY((*device)->atEnd());
        QCOMPARE((*device)->read(10).size(), 0);
        QRandomGenerator random(1);
        for (int i = 0; i < 300; ++i) {
            const qint64 at = random.bounded(all.size());
            const qint64 count = random.bounded(200'000);
            QVERIFY((*device)->seek(at));
            QVERIFY((*device)->read(count) == all.mid(at, count));
        }
        for (const qint64 edge : {65535, 65536, 65537, 131072}) {
            QVERIFY((*device)->seek(edge));
            QVERIFY((*device)->read(1) == all.mid(edge, 1));
        }
        QVERIFY(!(*device)->isWritable());
        VERIFY_ERROR((*source)->openLeg(1), errors::NotFound);
    }

    void holdsNoLockBetweenReads()
    {
        RecordingFixture f;
        const auto recording = f.add(f.draft(f.wav(u"a.wav"_s, 80'000)));
        VERIFY_OK(recording);
        const auto source = VaultAudioSource::open(f.archive.session(), *recording);
        auto device = (*source)->openLeg(0);
        VERIFY_OK(device);
        QCOMPARE((*device)->read(1000).size(), 1000);
        VERIFY_OK(f.run({f.draft(f.wav(u"b.wav"_s, 9000))}));
    }

    void loadingEndsWithTheDeviceAndWithTheArchive()
    {
        RecordingFixture f;
        const auto recording = f.add(f.draft(f.wav(u"a.wav"_s, 8'000'000))); // 16 MB
        VERIFY_OK(recording);
        const auto source = VaultAudioSource::open(f.archive.session(), *recording, VaultAudioSource::Purpose::Play);
        VERIFY_OK(source);
        for (int i = 0; i < 20; ++i) {
            auto device = (*source)->openLeg(0);
            VERIFY_OK(device);
            QTest::qSleep(i);
        }
        auto device = (*source)->openLeg(0);
        VERIFY_OK(device);
        f.archive.session().lock(); // the player's devices are closed first; one that is not must do no harm
        QTest::qSleep(50);
        (*device)->seek((*device)->size() - 10);
        (void)(*device)->read(10);
        (*device)->close();
        QCOMPARE((*device)->read(10).size(), 0);
    }

    void theThreadKeepsNothingThatDoesNotFit()
    {
        RecordingFixture f;
        const auto recording = f.add(f.draft(f.wav(u"a.wav"_s, 80'000)));
        VERIFY_OK(recording);
        const auto source = VaultAudioSource::open(f.archive.session(), *recording);
        const qint64 size = (*source)->storedLegs().first().byteCount;
        MediaReadAhead loaded([&source] { return (*source)->openMedia(0); }, size);
        QTRY_VERIFY(loaded.isComplete());
        QByteArray bytes(size, '\0');
        QVERIFY(loaded.read(0, bytes.data(), size));
        QVERIFY(!loaded.read(1, bytes.data(), size));
        auto device = (*source)->openMedia(0);
        VERIFY_OK(device);
        QVERIFY(bytes == (*device)->readAll());
        const MediaReadAhead none([]() -> Result<std::unique_ptr<MediaDevice>> { return fail(errors::SessionLocked); },
                                  10);
        QTest::qSleep(20);
        QVERIFY(!none.read(0, bytes.data(), 1));
    }

    void failsOnceLocked_data()
    {
        QTest::addColumn<bool>("ahead");
        QTest::newRow("from the vault") << false;
        QTest::newRow("loaded") << true;
    }

    void failsOnceLocked()
    {
        QFETCH(const bool, ahead);
        RecordingFixture f;
        const auto recording = f.add(f.draft(f.wav(u"a.wav"_s, 80'000)));
        VERIFY_OK(recording);
        const auto source = VaultAudioSource::open(f.archive.session(), *recording);
        auto device = (*source)->openMedia(0);
        VERIFY_OK(device);
        if (ahead)
            (*device)->readAhead([&source] { return (*source)->openMedia(0); });
        QTest::qSleep(ahead ? 200 : 0);
        QCOMPARE((*device)->read(1000).size(), 1000);
        QVERIFY((*device)->seek((*device)->size() + 1000)); // behind the end there is nothing
        QCOMPARE((*device)->read(10).size(), 0);
        f.archive.session().lock();
        QVERIFY((*device)->seek(100'000));
        char byte = 0;
        QCOMPARE((*device)->read(&byte, 1), -1);
        QVERIFY((*device)->failure().has_value());
        QVERIFY((*device)->failure()->is(errors::SessionLocked));
        VERIFY_ERROR((*source)->openLeg(0), errors::SessionLocked);
    }
};

VOICELOG_GUILESS_TEST(TestMediaDevice)
#include "tst_mediadevice.moc"
