// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CtlRun.h"

#include <support/TestMain.h>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog::test;

/// What a timer does every night, and what somebody does who lost the archive.
class TestCtlBackup : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString path(const QString &name) const { return m_dir.filePath(name); }
    CtlRun ctl(const QStringList &arguments) { return runCtl(arguments, path(u"home"_s)); }
    CtlRun as(const QString &account, const QStringList &arguments)
    {
        return ctl(QStringList{u"--archive"_s, path(u"acme.voicelog"_s), u"--account"_s, account, u"--password-file"_s,
                               path(account)} +
                   arguments);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(path(u"home"_s)));
        for (const auto &name : {u"alice"_s, u"timer"_s, u"rita"_s}) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("the pass phrase of " + name.toUtf8() + '\n');
        }
        QCOMPARE(ctl({u"--account"_s, u"alice"_s, u"--password-file"_s, path(u"alice"_s), u"archive"_s, u"init"_s,
                      path(u"acme.voicelog"_s), u"--organisation"_s, u"Acme BV"_s})
                     .status,
                 0);
        for (const auto &[name, role] :
             {std::pair(u"timer"_s, u"RETENTION_SERVICE"_s), std::pair(u"rita"_s, u"OR_REVIEWER"_s)}) {
            const CtlRun added = as(u"alice"_s, {u"account"_s, u"add"_s, name, u"--role"_s, role,
                                                 u"--new-password-file"_s, path(name)});
            QVERIFY2(added.status == 0, qPrintable(added.errors));
        }
    }

    void everyNight()
    {
        const CtlRun first = as(u"timer"_s, {u"archive"_s, u"backup"_s, path(u"backups"_s), u"--keep-days"_s, u"14"_s});
        QVERIFY2(first.status == 0, qPrintable(first.errors));
        QCOMPARE(first.first()[u"copied"].toInt(), 1);
        QCOMPARE(first.first()[u"expiresOn"].toString(), QDate::currentDate().addDays(14).toString(Qt::ISODate));
        QVERIFY(QFile::exists(first.first()[u"manifest"].toString()));
        QCOMPARE(as(u"timer"_s, {u"archive"_s, u"backup"_s, path(u"backups"_s)}).status, 0);
        const CtlRun listed = ctl({u"archive"_s, u"backups"_s, path(u"backups"_s)});
        QCOMPARE(listed.status, 0);
        QCOMPARE(listed.results.size(), 2);
        QCOMPARE(listed.results.last()[u"backup"].toString(), first.first()[u"backup"].toString());
    }

    void whatIsRefused()
    {
        const CtlRun refused = as(u"rita"_s, {u"archive"_s, u"backup"_s, path(u"elsewhere"_s)});
        QCOMPARE(refused.status, 1);
        QVERIFY(!QDir(path(u"elsewhere"_s)).exists());
        QCOMPARE(as(u"alice"_s, {u"archive"_s, u"backup"_s, path(u"acme.voicelog/b"_s)}).status, 2);
        QCOMPARE(as(u"alice"_s, {u"archive"_s, u"backup"_s, path(u"b"_s), u"--keep-days"_s, u"0"_s}).status, 2);
        QCOMPARE(as(u"alice"_s, {u"archive"_s, u"backup"_s}).status, 2);
        QCOMPARE(ctl({u"archive"_s, u"backups"_s, path(u"home"_s)}).status, 3);
    }
};

VOICELOG_GUILESS_TEST(TestCtlBackup)
#include "tst_ctlbackup.moc"
