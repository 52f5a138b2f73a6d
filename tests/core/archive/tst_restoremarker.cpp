// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <archive/RestoreMarker.h>
#include <base/Clock.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

class TestRestoreMarker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItWasWritten()
    {
        const QTemporaryDir folder;
        QVERIFY(!RestoreMarker::in(folder.path()).value());
        const SystemClock clock;
        RestoreMarker marker;
        marker.backup = Id::create(clock);
        marker.manifestSha256 = QByteArray(32, 'm');
        marker.copied = true;
        marker.missing = {u"DC-2026-0003"_s};
        ReplayedDestruction destruction;
        destruction.id = Id::create(clock);
        destruction.number = u"DC-2026-0001"_s;
        destruction.vault = Id::create(clock);
        destruction.recordings = {Id::create(clock), Id::create(clock)};
        destruction.record = "record";
        marker.add({destruction, destruction});
        VERIFY_OK(marker.write(folder.path()));
        const auto read = RestoreMarker::in(folder.path());
        VERIFY_OK(read);
        QVERIFY(*read);
        QCOMPARE((*read)->backup, marker.backup);
        QCOMPARE((*read)->manifestSha256, marker.manifestSha256);
        QCOMPARE((*read)->copied, true);
        QCOMPARE((*read)->missing, marker.missing);
        QCOMPARE((*read)->destructions, (QList<ReplayedDestruction>{destruction}));
    }

    void whatIsNoneIsToldAtOnce_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qint64>("size");
        QTest::newRow("empty") << QByteArray() << qint64(0);
        QTest::newRow("no JSON") << QByteArray("restore") << qint64(7);
        QTest::newRow("other members") << QByteArray(R"({"format":"voicelog-restore","version":1})") << qint64(41);
        QTest::newRow("a file of 16 GiB") << QByteArray("{") << (qint64(16) << 30);
    }
    void whatIsNoneIsToldAtOnce()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(qint64, size);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"restore.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.resize(size));
        file.close();
        VERIFY_ERROR(RestoreMarker::in(folder.path()), errors::Damaged);
    }

    void whatIsNoFileIsNotWaitedFor()
    {
        if (!QFileInfo::exists(u"/dev/zero"_s))
            QSKIP("there is no file without an end");
        const QTemporaryDir folder;
        QVERIFY(QFile::link(u"/dev/zero"_s, folder.filePath(u"restore.json"_s)));
        VERIFY_ERROR(RestoreMarker::in(folder.path()), errors::Damaged);
    }
};

VOICELOG_GUILESS_TEST(TestRestoreMarker)
#include "tst_restoremarker.moc"
