// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CtlRun.h"

#include <common/DemoArchive.h>
#include <support/ResultTest.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

/// A damaged archive, told of by voicelogctl, and what is left of it brought into a new one.
class TestCtlRescue : public QObject
{
    Q_OBJECT

    static constexpr qint64 pageSize = 16384;

    QTemporaryDir m_dir;
    QString m_damaged;          ///< the vault's id
    qsizetype m_recordings = 0; ///< before the damage

    CtlRun as(const DemoAccount &account, const QString &archive, const QStringList &arguments)
    {
        QStringList all{u"--account"_s, account.name, u"--password-file"_s, passwordOf(account)};
        if (!archive.isEmpty())
            all = QStringList{u"--archive"_s, m_dir.filePath(archive)} + all;
        return runCtl(all + arguments);
    }
    qsizetype recordings(const QString &archive)
    {
        const CtlRun listed =
            as(demoAccounts().constFirst(), archive, {u"recording"_s, u"list"_s, u"--limit"_s, u"1000"_s});
        return listed.status == 0 ? listed.results.size() : -1;
    }
    QString passwordOf(const DemoAccount &account)
    {
        QFile file(m_dir.filePath(account.name));
        if (!file.open(QIODevice::WriteOnly) || file.write(account.password.data(), account.password.size()) < 0)
            qFatal("no file");
        return file.fileName();
    }

private Q_SLOTS:
    void initTestCase()
    {
        VERIFY_OK(makeDemoArchive(m_dir.filePath(u"demo"_s), {}, {}, TempArchive::cost()));
        m_recordings = recordings(u"demo"_s);
        QVERIFY(m_recordings > 30);
        const auto vaults = QDir(m_dir.filePath(u"demo/vaults"_s)).entryInfoList({u"*.db"_s}, QDir::Files, QDir::Size);
        QVERIFY(vaults.size() > 3);
        m_damaged = vaults.constFirst().completeBaseName();
        QFile file(vaults.constFirst().filePath());
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 page = file.size() / pageSize / 2; page < file.size() / pageSize; page += 3) { // mostly sound
            QVERIFY(file.seek(page * pageSize + 500));
            char byte = 0;
            QVERIFY(file.peek(&byte, 1) == 1);
            byte = char(byte ^ 4);
            QVERIFY(file.write(&byte, 1) == 1);
        }
    }

    void theDamageIsNamed()
    {
        const CtlRun verified = as(demoAccounts().constFirst(), u"demo"_s, {u"archive"_s, u"verify"_s});
        QVERIFY(verified.status != 0);
        QVERIFY2(verified.errors.contains(m_damaged), qPrintable(verified.errors));
    }

    void nobodyElseRescues()
    {
        const auto accounts = demoAccounts();
        for (const DemoAccount &account : accounts) {
            if (account.role == Role::PrivacyOfficer)
                continue;
            const CtlRun refused =
                as(account, {}, {u"archive"_s, u"rescue"_s, m_dir.filePath(u"demo"_s), m_dir.filePath(u"theirs"_s)});
            QVERIFY2(refused.status != 0, qPrintable(account.name));
            QVERIFY(!QFile::exists(m_dir.filePath(u"theirs"_s)));
        }
    }

    void whatIsWholeComesOut()
    {
        const DemoAccount officer = demoAccounts().constFirst();
        const CtlRun rescued =
            as(officer, {}, {u"archive"_s, u"rescue"_s, m_dir.filePath(u"demo"_s), m_dir.filePath(u"new"_s)});
        QVERIFY2(rescued.status == 0, qPrintable(rescued.errors));
        qsizetype whole = 0;
        qsizetype lost = 0;
        bool told = false;
        for (const QJsonObject &line : rescued.results) {
            if (!line.contains(u"vault"_s))
                continue;
            QVERIFY(line[u"taken"_s].toBool());
            whole += line[u"recordings"_s].toInteger();
            const qsizetype here = line[u"lost"_s].toArray().size() + line[u"lostUnnamed"_s].toInteger();
            lost += here;
            const bool damaged = line[u"vault"_s].toString() == m_damaged;
            told = told || damaged;
            QCOMPARE(here > 0, damaged);
        }
        QVERIFY(told);
        QVERIFY(whole > 0);
        QCOMPARE(whole + lost, m_recordings);
        const QJsonObject all = rescued.results.constLast();
        QVERIFY(all[u"trailGoesOn"_s].toBool());

        // The new archive is one like any other, without what was lost.
        const CtlRun verified = as(officer, u"new"_s, {u"archive"_s, u"verify"_s});
        QVERIFY2(verified.status == 0, qPrintable(verified.errors));
        QCOMPARE(recordings(u"new"_s), whole);

        // A second time there is something in the way.
        const CtlRun again =
            as(officer, {}, {u"archive"_s, u"rescue"_s, m_dir.filePath(u"demo"_s), m_dir.filePath(u"new"_s)});
        QVERIFY(again.status != 0);
        QVERIFY(!again.errors.isEmpty());
    }
};

VOICELOG_GUILESS_TEST(TestCtlRescue)
#include "tst_ctlrescue.moc"
