// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/FolderLock.h>
#include <support/TestMain.h>

#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;

/// What killed processes leave behind does not keep others out.
class TestFolderLock : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString leave(const QString &name, const QByteArray &content) const
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file");
        return file.fileName();
    }

private Q_SLOTS:
    void whatIsLeftBehind_data()
    {
        QTest::addColumn<QByteArray>("lock");
        QTest::addColumn<bool>("removing");                 // it was taking away another's
        const QByteArray gone = "99999999\nnobody\n\n\n\n"; // more than there can be
        QTest::newRow("before it wrote who it is") << QByteArray() << false;
        QTest::newRow("afterwards") << gone << false;
        QTest::newRow("while it took away another's") << gone << true;
        QTest::newRow("both without a name") << QByteArray() << true;
    }
    void whatIsLeftBehind()
    {
        QFETCH(QByteArray, lock);
        QFETCH(bool, removing);
        const QString path = leave(u"folder.lock"_s, lock);
        if (removing)
            leave(u"folder.lock.rmlock"_s, {});
        QLockFile mine(path);
        mine.setStaleLockTime(24 * 3600 * 1000);
        QVERIFY(takeFolderLock(mine));
        QLockFile other(path);
        QVERIFY(!takeFolderLock(other)); // who is there keeps it
        mine.unlock();
        QVERIFY(takeFolderLock(other));
        QVERIFY(!QFile::exists(m_dir.filePath(u"folder.lock.rmlock"_s)));
    }
};

VOICELOG_GUILESS_TEST(TestFolderLock)
#include "tst_folderlock.moc"
