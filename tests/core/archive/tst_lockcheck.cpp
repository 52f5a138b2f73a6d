// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <archive/LockCheck.h>
#include <support/ResultTest.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QDir>
#include <QScopeGuard>
#include <QTest>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace voicelog;
using test::TempArchive;

class TestLockCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSystemsOwnLocksPass()
    {
        QTemporaryDir folder;
        VERIFY_OK(lockCheck::check(folder.path()));
        QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    void withoutLocksNothingIsMadeOrOpened()
    {
#ifndef Q_OS_LINUX
        QSKIP("nothing is looked at here");
#endif
        TempArchive archive;
        archive.session().lock();
        const auto back = qScopeGuard([] { lockCheck::useLocks(nullptr); });
        for (const lockCheck::Lock none :
             {lockCheck::Lock([](int, bool) { return 0; }), lockCheck::Lock([](int, bool) { return ENOLCK; })}) {
            lockCheck::useLocks(none);
            VERIFY_ERROR(archive.archive().unlock(u"officer"_s, TempArchive::password(), archive.throttle()),
                         errors::LocksFail);
            QTemporaryDir folder;
            const QString path = folder.filePath(u"new.voicelog"_s);
            const auto made = Archive::create({path, u"Test BV"_s, true, u"officer"_s}, TempArchive::password(), {},
                                              archive.clock(), TempArchive::cost());
            VERIFY_ERROR(made, errors::LocksFail);
            QVERIFY(!QFile::exists(path));
        }
        // A system that has no such locks says nothing about the file system.
        lockCheck::useLocks([](int, bool) { return EINVAL; });
        VERIFY_OK(archive.archive().unlock(u"officer"_s, TempArchive::password(), archive.throttle()));
    }

    void mounts_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("fileSystem");
        QTest::addColumn<bool>("unfit");
        QTest::newRow("local") << u"/home/a/acme.voicelog"_s << u"ext4"_s << false;
        QTest::newRow("smb") << u"/mnt/smb/acme.voicelog"_s << u"cifs"_s << false;
        QTest::newRow("smb without locks") << u"/mnt/smb-nobrl/a"_s << u"cifs, nobrl"_s << true;
        QTest::newRow("nfs 4") << u"/mnt/nfs4"_s << u"nfs4"_s << false;
        QTest::newRow("nfs 3 without lockd") << u"/mnt/nfs3/x"_s << u"nfs, nolock"_s << true;
        QTest::newRow("nfs with local locks") << u"/mnt/nfs local/x"_s << u"nfs, local_lock=all"_s << true;
        QTest::newRow("sshfs") << u"/mnt/ssh/x"_s << u"fuse.sshfs"_s << true;
        QTest::newRow("webdav") << u"/mnt/dav/x"_s << u"fuse"_s << false;
        QTest::newRow("davfs2") << u"/mnt/davfs/x"_s << u"davfs"_s << true;
        QTest::newRow("ceph") << u"/mnt/ceph/x"_s << u"ceph"_s << false;
        QTest::newRow("a name that begins like another") << u"/mnt/ssh2/x"_s << u"ext4"_s << false;
    }
    void mounts()
    {
        QFETCH(const QString, folder);
        const QByteArray table = "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
                                 "30 22 0:40 / /mnt/smb rw - cifs //nas/acme rw,vers=3.1.1,cache=strict\n"
                                 "31 22 0:41 / /mnt/smb-nobrl rw - cifs //nas/acme rw,nobrl,vers=3.1.1\n"
                                 "32 22 0:42 / /mnt/nfs4 rw shared:3 - nfs4 nas:/acme rw,vers=4.2,local_lock=none\n"
                                 "33 22 0:43 / /mnt/nfs3 rw - nfs nas:/acme rw,vers=3,nolock,local_lock=all\n"
                                 "34 22 0:44 / /mnt/nfs\\040local rw - nfs nas:/acme rw,vers=3,local_lock=all\n"
                                 "35 22 0:45 / /mnt/ssh rw master:2 - fuse.sshfs a@b:/ rw,user_id=0\n"
                                 "36 22 0:46 / /mnt/dav rw - fuse https://x rw\n"
                                 "37 22 0:47 / /mnt/davfs rw - davfs https://x rw\n"
                                 "38 22 0:48 / /mnt/ceph rw - ceph mon:/ rw,name=x\n"
                                 "broken line\n39 22 0:49 / /mnt\n";
        const lockCheck::Mount found = lockCheck::mountOf(table, folder);
        QTEST(found.fileSystem, "fileSystem");
        QTEST(found.unfit, "unfit");
    }
};

VOICELOG_GUILESS_TEST(TestLockCheck)
#include "tst_lockcheck.moc"
