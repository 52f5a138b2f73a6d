// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecordingFixture.h"

#include <archive/ArchiveErrors.h>
#include <base/BaseErrors.h>
#include <recordings/VaultAudioSource.h>
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
    void readsLikeAFile()
    {
        RecordingFixture f;
        const QString path = f.wav(u"a.wav"_s, 150'000); // four whole pieces and a rest
        const auto recording = f.add(f.draft(path));
        VERIFY_OK(recording);
        const auto source = VaultAudioSource::open(f.archive.session(), *recording);
        VERIFY_OK(source);
        auto device = (*source)->openLeg(0);
        VERIFY_OK(device);
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

    void failsOnceLocked()
    {
        RecordingFixture f;
        const auto recording = f.add(f.draft(f.wav(u"a.wav"_s, 80'000)));
        VERIFY_OK(recording);
        const auto source = VaultAudioSource::open(f.archive.session(), *recording);
        auto device = (*source)->openMedia(0);
        VERIFY_OK(device);
        QCOMPARE((*device)->read(1000).size(), 1000);
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
