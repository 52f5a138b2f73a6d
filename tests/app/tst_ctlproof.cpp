// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CtlRun.h"

#include <common/DemoArchive.h>
#include <support/ResultTest.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

/// The proof of a sales call is kept and the rest of it destroyed, through voicelogctl, in the demo's archive.
class TestCtlProof : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    CtlRun as(const QString &account, const QStringList &arguments)
    {
        const auto accounts = demoAccounts();
        const auto found = std::ranges::find(accounts, account, &DemoAccount::name);
        QFile password(m_dir.filePath(account));
        if (found == accounts.cend() || !password.open(QIODevice::WriteOnly) ||
            password.write(found->password.data(), found->password.size()) != found->password.size())
            qFatal("no password");
        password.close();
        return runCtl(QStringList{u"--archive"_s, m_dir.filePath(u"demo"_s), u"--account"_s, account,
                                  u"--password-file"_s, password.fileName()} +
                      arguments);
    }
    CtlRun keep(const QString &account, const QString &number)
    {
        return as(account, {u"retention"_s, u"keep-proof"_s, number});
    }

private Q_SLOTS:
    void theProofStaysAndTheRestGoes()
    {
        VERIFY_OK(makeDemoArchive(m_dir.filePath(u"demo"_s), {}, {}, test::TempArchive::cost()));
        const CtlRun calls = as(u"privacy.officer"_s, {u"recording"_s, u"list"_s, u"--text"_s, u"VW-2026-10418"_s});
        QVERIFY2(calls.status == 0 && calls.results.size() > 1, qPrintable(calls.errors));
        const QString call = calls.results.constLast()[u"number"].toString();
        const QString other = calls.results.constFirst()[u"number"].toString();

        QVERIFY(keep(u"dpo"_s, call).status != 0);
        CtlRun run = keep(u"privacy.officer"_s, call);
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        const QString proof = run.first()[u"proof"].toString();
        QVERIFY(!proof.isEmpty() && proof != call);
        QVERIFY(run.first()[u"keptMs"].toInteger() > 0);
        QVERIFY(!run.first()[u"restDueOn"].toString().isEmpty());
        run = keep(u"privacy.officer"_s, call);
        QCOMPARE(run.status, 2);
        QVERIFY2(run.errors.contains(proof), qPrintable(run.errors));
        QCOMPARE(keep(u"privacy.officer"_s, proof).status, 1);

        // It is long due by now: two officers, and a run. The proof and the other call stay.
        run = as(u"privacy.officer"_s, {u"retention"_s, u"propose"_s, call});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        run = as(u"second.officer"_s, {u"retention"_s, u"approve"_s, run.first()[u"id"].toString()});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        run = as(u"second.officer"_s, {u"retention"_s, u"run"_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QVERIFY(as(u"privacy.officer"_s, {u"recording"_s, u"show"_s, call}).status != 0);
        QCOMPARE(as(u"privacy.officer"_s, {u"recording"_s, u"verify"_s, proof}).status, 0);
        QCOMPARE(as(u"privacy.officer"_s, {u"recording"_s, u"show"_s, other}).status, 0);
    }
};

VOICELOG_GUILESS_TEST(TestCtlProof)
#include "tst_ctlproof.moc"
