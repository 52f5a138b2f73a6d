// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CtlRun.h"

#include <base/LegalDay.h>
#include <common/FullSchema.h>
#include <support/CalendarReader.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog::test;

/// `voicelogctl agenda` on an archive that the same program made.
class TestCtlAgenda : public QObject
{
    Q_OBJECT

    TempArchive m_archive{voicelog::fullSchema()};
    QTemporaryDir m_folder;

    CtlRun run(const QStringList &arguments, const QString &account = u"officer"_s)
    {
        return runCtl(QStringList{u"--archive"_s, m_archive.path(), u"--account"_s, account, u"--password-file"_s,
                                  m_folder.filePath(u"password"_s)} +
                      arguments);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_archive.addAccount(u"council"_s, voicelog::Role::OrReviewer);
        QFile password(m_folder.filePath(u"password"_s));
        QVERIFY(password.open(QIODevice::WriteOnly));
        password.write(TempArchive::password().view().toByteArray());
    }

    void listAndExport()
    {
        const QString target = m_folder.filePath(u"dates.ics"_s);
        // A new archive: only the rules, which no lawyer has read, and that has no date.
        CtlRun listed = run({u"agenda"_s, u"list"_s});
        QVERIFY2(listed.status == 0, qPrintable(listed.errors));
        QCOMPARE(listed.results.size(), 1);
        QCOMPARE(listed.first()["kind"_L1].toString(), u"EDITION_REVIEW"_s);
        const CtlRun nothing = run({u"agenda"_s, u"export"_s, u"--to"_s, target});
        QVERIFY2(nothing.status == 0, qPrintable(nothing.errors));
        QVERIFY(nothing.results.isEmpty());
        QVERIFY(!QFile::exists(target));

        QFile notice(m_folder.filePath(u"notice.json"_s));
        QVERIFY(notice.open(QIODevice::WriteOnly));
        const QDate day = legalDay(QDateTime::currentDateTimeUtc()).addDays(20);
        notice.write(R"({"title": "Told by Mr Jansen", "effectiveOn": ")" + day.toString(Qt::ISODate).toLatin1() +
                     R"("})");
        notice.close();
        const CtlRun added = run({u"notice"_s, u"add"_s, u"--from"_s, notice.fileName()});
        QVERIFY2(added.status == 0, qPrintable(added.errors));
        listed = run({u"agenda"_s, u"list"_s, u"--days"_s, u"30"_s});
        QCOMPARE(listed.results.size(), 2);
        QCOMPARE(listed.first()["kind"_L1].toString(), u"NOTICE_EFFECTIVE"_s);
        QCOMPARE(listed.first()["date"_L1].toString(), day.toString(Qt::ISODate));
        QCOMPARE(run({u"agenda"_s, u"list"_s, u"--days"_s, u"10"_s}).results.size(), 1);

        for (int i = 0; i < 2; ++i) { // the second one replaces the first
            const CtlRun exported = run({u"agenda"_s, u"export"_s, u"--to"_s, target});
            QVERIFY2(exported.status == 0, qPrintable(exported.errors));
            QCOMPARE(exported.first()["dates"_L1].toInt(), 1);
        }
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const CalendarReader read(bytes);
        QVERIFY2(read.problem().isEmpty(), qPrintable(read.problem()));
        QCOMPARE(read.events().size(), 1);
        QVERIFY(!bytes.contains("Jansen"));
    }

    void wrongUse()
    {
        QCOMPARE(run({u"agenda"_s, u"list"_s, u"--days"_s, u"soon"_s}).status, 2);
        QCOMPARE(run({u"agenda"_s, u"export"_s}).status, 2);
        QCOMPARE(run({u"agenda"_s, u"export"_s, u"--to"_s, m_folder.filePath(u"no/such/dates.ics"_s)}).status, 3);
    }

    void aReviewerIsRefused() { QCOMPARE(run({u"agenda"_s, u"list"_s}, u"council"_s).status, 1); }
};

VOICELOG_GUILESS_TEST(TestCtlAgenda)
#include "tst_ctlagenda.moc"
