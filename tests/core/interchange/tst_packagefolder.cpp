// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packagetest.h"

#include <base/BaseErrors.h>
#include <interchange/PackageFolder.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QTemporaryDir>
#include <QTest>

using namespace voicelog;
using namespace Qt::StringLiterals;

class TestPackageFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"package"_s);
    }

    void whatIsWrittenIsThere()
    {
        const QByteArray sound = test::soundBytes(300'000);
        {
            const auto sink = PackageFolder::create(m_path);
            VERIFY_OK(sink);
            VERIFY_OK(test::addFile(**sink, u"letter.pdf"_s, "about you"));
            VERIFY_OK(test::addFile(**sink, u"REC-2026-0001/sound.wav"_s, sound));
            VERIFY_OK(test::addFile(**sink, u"REC-2026-0001/a/b/empty.txt"_s, {}));
            VERIFY_OK(test::addFile(**sink, u"REC-2026-0002/gesprek één.json"_s, "{}", 1));
            VERIFY_OK((*sink)->finish());
        }
        QCOMPARE(test::everythingIn(m_path),
                 (QStringList{u"REC-2026-0001"_s, u"REC-2026-0001/a"_s, u"REC-2026-0001/a/b"_s,
                              u"REC-2026-0001/a/b/empty.txt"_s, u"REC-2026-0001/sound.wav"_s, u"REC-2026-0002"_s,
                              u"REC-2026-0002/gesprek één.json"_s, u"letter.pdf"_s}));
        QCOMPARE(test::readBytes(m_path + u"/letter.pdf"_s), "about you");
        QCOMPARE(test::readBytes(m_path + u"/REC-2026-0001/sound.wav"_s), sound);
        QCOMPARE(test::readBytes(m_path + u"/REC-2026-0002/gesprek één.json"_s), "{}");
        QCOMPARE(QFileInfo(m_path + u"/letter.pdf"_s).lastModified(), test::packedAt);
    }

    void nobodyElseMayReadIt()
    {
#ifdef Q_OS_WIN
        QSKIP("POSIX rights");
#endif
        QVERIFY(QDir().mkdir(m_path)); // an empty one is taken, with these rights
        const auto sink = PackageFolder::create(m_path);
        VERIFY_OK(sink);
        VERIFY_OK(test::addFile(**sink, u"a/b.txt"_s, "x"));
        VERIFY_OK((*sink)->finish());
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                                QFile::WriteOther | QFile::ExeOther;
        for (const QString &path : {m_path, m_path + u"/a"_s, m_path + u"/a/b.txt"_s})
            QVERIFY2(!(QFileInfo(path).permissions() & others), qPrintable(path));
    }

    void whatIsThereStays()
    {
        QVERIFY(QDir().mkdir(m_path));
        QFile mine(m_path + u"/.mine"_s);
        QVERIFY(mine.open(QIODevice::WriteOnly));
        VERIFY_ERROR(PackageFolder::create(m_path), errors::FileExists);
        VERIFY_ERROR(PackageFolder::create(mine.fileName()), errors::FileExists);
        VERIFY_ERROR(PackageFolder::create(m_folder->filePath(u"not/there"_s)), errors::FileUnwritable);
        QCOMPARE(test::everythingIn(m_folder->path()), (QStringList{u"package"_s, u"package/.mine"_s}));
    }

    void whatIsNotFinishedIsRemoved_data()
    {
        QTest::addColumn<bool>("wasThere");
        QTest::newRow("a new folder") << false;
        QTest::newRow("an empty folder") << true;
    }
    void whatIsNotFinishedIsRemoved()
    {
        QFETCH(const bool, wasThere);
        QFile::Permissions rights;
        if (wasThere) {
            QVERIFY(QDir().mkdir(m_path));
            rights = QFileInfo(m_path).permissions();
        }
        {
            const auto sink = PackageFolder::create(m_path);
            VERIFY_OK(sink);
            VERIFY_OK(test::addFile(**sink, u"REC-2026-0001/words.json"_s, "{}"));
            VERIFY_OK((*sink)->begin(u"REC-2026-0001/sound.wav"_s, 100, test::packedAt));
            VERIFY_OK((*sink)->write("RIFF"));
            QVERIFY(QFile::exists(m_path + u"/REC-2026-0001/sound.wav"_s));
        }
        QCOMPARE(QFileInfo::exists(m_path), wasThere);
        QCOMPARE(test::everythingIn(m_path), QStringList());
        if (wasThere)
            QCOMPARE(QFileInfo(m_path).permissions(), rights);
    }

    void aFullDiskLeavesNothing()
    {
#ifdef Q_OS_WIN
        QSKIP("RLIMIT_FSIZE");
#else
        const auto sink = PackageFolder::create(m_path);
        VERIFY_OK(sink);
        VERIFY_OK(test::addFile(**sink, u"letter.pdf"_s, "about you"));
        const test::FullDiskFrom disk(100'000);
        VERIFY_ERROR(test::addFile(**sink, u"REC-2026-0001/sound.wav"_s, test::soundBytes(300'000)), errors::DiskFull);
        QCOMPARE(test::everythingIn(m_folder->path()), QStringList()); // at once: the disk is needed
        VERIFY_ERROR(test::addFile(**sink, u"REC-2026-0001/words.json"_s, "{}"), errors::DiskFull);
        VERIFY_ERROR((*sink)->finish(), errors::DiskFull);
#endif
    }

    void namesThatSomeSystemCannotTakeAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"",   "/etc/passwd", "a//b", "a/",  "..",  "../a", "a/../b", "a/./b", "a\\b", "C:a",
                                 "a?", "a*",          "a\"",  "a|b", "a<b", "a\nb", "a\x7f",  "a.",    "a /b", " a"})
            QTest::newRow(*name ? name : "empty") << QString::fromUtf8(name);
        QTest::newRow("too long") << QString(201, u'a');
        QTest::newRow("too long in UTF-8") << QString(101, u'é');
        QTest::newRow("half a surrogate pair") << QString(QChar(0xD800));
        QTest::newRow("again") << u"there/words.txt"_s;
        QTest::newRow("again in capitals") << u"There/WORDS.txt"_s;
        QTest::newRow("a folder of that name") << u"there"_s;
        QTest::newRow("below a file of that name") << u"there/words.txt/more"_s;
        QTest::newRow("composed otherwise") << u"e\u0301.txt"_s;
    }
    void namesThatSomeSystemCannotTakeAreRefused()
    {
        QFETCH(const QString, name);
        const auto sink = PackageFolder::create(m_path);
        VERIFY_OK(sink);
        VERIFY_OK(test::addFile(**sink, u"there/words.txt"_s, "words"));
        VERIFY_OK(test::addFile(**sink, u"\u00e9.txt"_s, "words"));
        VERIFY_OK(test::addFile(**sink, QString(196, u'a') + u".txt"_s, "words"));
        VERIFY_ERROR((*sink)->begin(name, 1, test::packedAt), errors::InvalidValue);
        QCOMPARE(test::everythingIn(m_folder->path()), QStringList());
    }

    void aFileIsAsLargeAsItWasAnnounced()
    {
        {
            const auto sink = PackageFolder::create(m_path);
            VERIFY_OK(sink);
            VERIFY_OK((*sink)->begin(u"a"_s, 10, test::packedAt));
            VERIFY_OK((*sink)->write("123456"));
            VERIFY_ERROR((*sink)->write("123456"), errors::InvalidValue);
            VERIFY_ERROR((*sink)->end(), errors::InvalidValue);
            VERIFY_ERROR((*sink)->begin(u"b"_s, 10, test::packedAt), errors::InvalidValue);
        }
        const auto sink = PackageFolder::create(m_path);
        VERIFY_OK(sink);
        VERIFY_OK((*sink)->begin(u"a"_s, 10, test::packedAt));
        VERIFY_OK((*sink)->write("123456"));
        VERIFY_ERROR((*sink)->end(), errors::InvalidValue);
        VERIFY_ERROR((*sink)->finish(), errors::InvalidValue);
        QCOMPARE(test::everythingIn(m_folder->path()), QStringList());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

VOICELOG_GUILESS_TEST(TestPackageFolder)
#include "tst_packagefolder.moc"
