// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CtlRun.h"

#include <base/LegalDay.h>
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
            const CtlRun added =
                as(u"alice"_s, {u"account"_s, u"add"_s, name, u"--role"_s, role, u"--new-password-file"_s, path(name)});
            QVERIFY2(added.status == 0, qPrintable(added.errors));
        }
    }

    void everyNight()
    {
        const CtlRun first = as(u"timer"_s, {u"archive"_s, u"backup"_s, path(u"backups"_s), u"--keep-days"_s, u"14"_s});
        QVERIFY2(first.status == 0, qPrintable(first.errors));
        QCOMPARE(first.first()[u"copied"].toInt(), 1);
        QCOMPARE(first.first()[u"expiresOn"].toString(),
                 legalDay(QDateTime::currentDateTimeUtc()).addDays(14).toString(Qt::ISODate));
        QVERIFY(QFile::exists(first.first()[u"manifest"].toString()));
        QCOMPARE(as(u"timer"_s, {u"archive"_s, u"backup"_s, path(u"backups"_s)}).status, 0);
        const CtlRun listed = ctl({u"archive"_s, u"backups"_s, path(u"backups"_s)});
        QCOMPARE(listed.status, 0);
        QCOMPARE(listed.results.size(), 2);
        QCOMPARE(listed.results.last()[u"backup"].toString(), first.first()[u"backup"].toString());
    }

    void aListThatCannotBeReadIsTold()
    {
        const QString folder = path(u"unread"_s);
        QCOMPARE(as(u"timer"_s, {u"archive"_s, u"backup"_s, folder}).status, 0);
        QFile bad(folder + u"/backups/bad.json"_s);
        QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("{") == 1);
        bad.close();
        const CtlRun made = as(u"timer"_s, {u"archive"_s, u"backup"_s, folder});
        QCOMPARE(made.status, 3);
        QCOMPARE(made.first()[u"unread"].toInt(), 1);
        QVERIFY(QFile::exists(made.first()[u"manifest"].toString()));
        QVERIFY(made.errors.contains(u"bad.json"_s));
        const CtlRun listed = ctl({u"archive"_s, u"backups"_s, folder});
        QCOMPARE(listed.status, 3);
        QCOMPARE(listed.results.size(), 3);
        QCOMPARE(listed.results.last()[u"error"].toString(), u"archive.backup-damaged"_s);
        QVERIFY(listed.results.last()[u"unread"].toString().endsWith("bad.json"_L1));
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

    void itIsRestored()
    {
        const auto restore = [this](const QString &to, const QStringList &more) {
            return ctl(QStringList{u"--account"_s, u"alice"_s, u"--password-file"_s, path(u"alice"_s), u"archive"_s,
                                   u"restore"_s, path(u"backups"_s), path(to)} +
                       more);
        };
        QCOMPARE(restore(u"a.voicelog"_s, {}).status, 2); // nobody said what was destroyed since
        const CtlRun restored = restore(u"a.voicelog"_s, {u"--current"_s, path(u"acme.voicelog"_s)});
        QVERIFY2(restored.status == 0, qPrintable(restored.errors));
        QCOMPARE(restored.first()[u"destroyedVaults"].toInt(), 0);
        QCOMPARE(restored.first()[u"compared"].toBool(), true);
        QCOMPARE(restored.results.size(), 1); // nothing comes back that was taken away since
        QCOMPARE(ctl({u"archive"_s, u"info"_s, path(u"a.voicelog"_s)}).status, 0);
        QCOMPARE(restore(u"a.voicelog"_s, {u"--nothing-destroyed"_s}).status, 2); // there is one

        QCOMPARE(as(u"alice"_s, {u"account"_s, u"disable"_s, u"rita"_s}).status, 0);
        const QString oldest =
            ctl({u"archive"_s, u"backups"_s, path(u"backups"_s)}).results.last()[u"backup"].toString();
        const CtlRun older =
            restore(u"b.voicelog"_s, {u"--current"_s, path(u"acme.voicelog"_s), u"--backup"_s, oldest});
        QVERIFY2(older.status == 0, qPrintable(older.errors));
        QCOMPARE(older.first()[u"backup"].toString(), oldest);
        QCOMPARE(older.results.size(), 2);
        QCOMPARE(older.results.last()[u"broughtBack"].toString(), u"ACCOUNT"_s);
        QCOMPARE(older.results.last()[u"account"].toString(), u"rita"_s);
        // Nothing is destroyed in it until an officer says that its holds were looked through.
        const auto inCopy = [this](const QStringList &arguments) {
            return ctl(QStringList{u"--archive"_s, path(u"a.voicelog"_s), u"--account"_s, u"alice"_s,
                                   u"--password-file"_s, path(u"alice"_s), u"retention"_s} +
                       arguments);
        };
        const CtlRun waits = inCopy({u"run"_s});
        QCOMPARE(waits.status, 1);
        QVERIFY(waits.errors.contains(u"resume-after-restore"_s));
        QCOMPARE(inCopy({u"resume-after-restore"_s}).status, 2);
        const CtlRun resumed =
            inCopy({u"resume-after-restore"_s, u"--reason"_s, u"There were no holds after the backup."_s});
        QVERIFY2(resumed.status == 0, qPrintable(resumed.errors));
        QCOMPARE(resumed.first()[u"reviewed"].toInt(), 1);
        QCOMPARE(inCopy({u"run"_s}).status, 0);
        QVERIFY(QFile::copy(path(u"alice"_s), path(u"nothing.json"_s)));
        QCOMPARE(restore(u"c.voicelog"_s, {u"--certificates"_s, path(u"nothing.json"_s)}).status, 3);
        QVERIFY(!QDir(path(u"c.voicelog"_s)).exists());
    }
};

VOICELOG_GUILESS_TEST(TestCtlBackup)
#include "tst_ctlbackup.moc"
