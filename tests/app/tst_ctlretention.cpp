// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CtlRun.h"

#include <base/LegalDay.h>
#include <common/FullSchema.h>
#include <programmes/ProgrammeService.h>
#include <recordings/MediaStore.h>
#include <recordings/RecordingStore.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

/// From a recording that is due to a certificate that is checked without the archive, through voicelogctl.
class TestCtlRetention : public QObject
{
    Q_OBJECT

    TempArchive m_archive{fullSchema()};
    QTemporaryDir m_dir;
    Programme m_programme;
    int m_calls = 0;

    CtlRun as(const QString &account, const QStringList &arguments)
    {
        return runCtl(QStringList{u"--archive"_s, m_archive.path(), u"--account"_s, account, u"--password-file"_s,
                                  m_dir.filePath(u"password"_s)} +
                      arguments);
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }
    /// So many days ago; its number.
    QString addRecording(int daysAgo)
    {
        Recording made;
        made.id = Id::create(m_archive.clock());
        made.programmeId = m_programme.id;
        made.sourceSystem = u"test"_s;
        made.sourceCallId = QString::number(++m_calls);
        made.startedAt = QDateTime::currentDateTimeUtc().addDays(-daysAgo);
        made.durationMs = 60'000;
        made.line = u"Helpdesk"_s;
        made.state = RecordingState::Active;
        made.createdAt = made.startedAt;
        made.createdBy = m_archive.session().account().id;
        made.version = 1;
        auto database = m_archive.session().openVault(m_programme.vaultId);
        if (!database)
            qFatal("no vault");
        auto transaction = Transaction::begin(*database, Transaction::Kind::Write);
        RecordingStore store(*database, m_archive.clock());
        made.number = *store.nextNumber(u"SERVICE"_s, made.startedAt.date().year());
        const auto rec = store.add(made, QByteArray::number(m_calls).rightJustified(32, '0'));
        if (!rec || !store.index(*rec) || !transaction->commit())
            qFatal("not added");
        return made.number;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_archive.addAccount(u"second"_s, Role::PrivacyOfficer);
        m_archive.addAccount(u"retention"_s, Role::RetentionService);
        const auto programme = ProgrammeService(m_archive.session())
                                   .add(u"Service desk"_s, Purpose::Quality, {u"Helpdesk"_s}, u"SERVICE"_s);
        if (!programme)
            qFatal("%s", qPrintable(programme.error().toString()));
        m_programme = *programme;
        const auto accounts = m_archive.session().accounts();
        if (!accounts)
            qFatal("no accounts");
        for (const AccountInfo &account : *accounts) {
            if (account.name != u"officer"_s && !m_archive.session().grantVault(account.id, m_programme.vaultId))
                qFatal("not granted");
        }
        write(u"password"_s, TempArchive::password().view().toByteArray());
    }

    void fromDueToTheCertificate()
    {
        const QString due = addRecording(120);
        const QString held = addRecording(110);
        const QString later = addRecording(10);

        CtlRun run = as(u"officer"_s, {u"retention"_s, u"hold"_s, u"add"_s, held, u"--reason"_s, u"short"_s});
        QCOMPARE(run.status, 2);
        run = as(u"officer"_s,
                 {u"retention"_s, u"hold"_s, u"add"_s, held, u"--reason"_s, u"Claim of the customer, by letter."_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        const QString hold = run.first()["number"_L1].toString();
        QCOMPARE(run.first()["state"_L1].toString(), u"PENDING"_s);
        QCOMPARE(as(u"officer"_s, {u"retention"_s, u"hold"_s, u"confirm"_s, hold}).status, 1); // four eyes
        QCOMPARE(as(u"second"_s, {u"retention"_s, u"hold"_s, u"confirm"_s, hold}).status, 0);
        QCOMPARE(as(u"officer"_s, {u"retention"_s, u"hold"_s, u"list"_s}).first()["state"_L1].toString(), u"ACTIVE"_s);
        QCOMPARE(as(u"officer"_s, {u"retention"_s, u"hold"_s, u"show"_s, hold}).first()["reason"_L1].toString(),
                 u"Claim of the customer, by letter."_s);

        run = as(u"officer"_s, {u"retention"_s, u"plan"_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(run.results.size(), 2);
        QCOMPARE(run.results[0]["standsInTheWay"_L1][0]["kind"_L1].toString(), u"APPROVAL"_s);
        QCOMPARE(run.results[1]["standsInTheWay"_L1][0]["kind"_L1].toString(), u"LEGAL"_s);
        QCOMPARE(as(u"officer"_s, {u"retention"_s, u"propose"_s, held}).status, 1);
        QCOMPARE(as(u"officer"_s, {u"retention"_s, u"propose"_s, later}).status, 1);
        run = as(u"officer"_s, {u"retention"_s, u"propose"_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(run.results.size(), 1);
        const QString order = run.first()["id"_L1].toString();
        QCOMPARE(as(u"officer"_s, {u"retention"_s, u"approve"_s, order}).status, 1);
        QCOMPARE(as(u"second"_s, {u"retention"_s, u"approve"_s, order}).status, 0);
        QCOMPARE(as(u"second"_s, {u"retention"_s, u"orders"_s}).first()["state"_L1].toString(), u"APPROVED"_s);

        QCOMPARE(as(u"retention"_s, {u"retention"_s, u"assess"_s}).status, 1); // it decides nothing
        QVERIFY(as(u"retention"_s, {u"recording"_s, u"list"_s}).status != 0);  // and reads nothing
        run = as(u"retention"_s, {u"retention"_s, u"run"_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(run.first()["recordings"_L1].toInt(), 1);
        QCOMPARE(run.first()["left"_L1][0]["why"_L1].toString(), u"LEGAL"_s);
        const QString number = run.first()["certificates"_L1][0].toString();
        QVERIFY(number.startsWith(u"DST-"_s));
        QCOMPARE(as(u"officer"_s, {u"retention"_s, u"runs"_s}).results.size(), 1);
        QVERIFY(as(u"officer"_s, {u"recording"_s, u"show"_s, due}).status != 0);
        QCOMPARE(as(u"officer"_s, {u"recording"_s, u"show"_s, held}).status, 0);

        const QString paper = m_dir.filePath(u"certificate.pdf"_s);
        const CtlRun printed = as(u"second"_s, {u"report"_s, u"certificate"_s, number, u"--to"_s, paper});
        QVERIFY2(printed.status == 0, qPrintable(printed.errors));
        QCOMPARE(printed.first()["kind"_L1].toString(), u"CERTIFICATE"_s);
        QCOMPARE(printed.first()["containsPersonalData"_L1], QJsonValue(false));
        const CtlRun overview = as(u"second"_s, {u"report"_s, u"retention"_s, u"--to"_s, paper});
        QVERIFY2(overview.status == 0, qPrintable(overview.errors));

        // The certificate, where neither archive nor password is.
        const QString file = m_dir.filePath(u"certificate.json"_s);
        const QString key = m_dir.filePath(u"acme.key"_s);
        QCOMPARE(as(u"second"_s, {u"audit"_s, u"certificate"_s, u"list"_s}).first()["number"_L1].toString(), number);
        QCOMPARE(as(u"second"_s, {u"audit"_s, u"certificate"_s, u"export"_s, number, u"--to"_s, file}).status, 0);
        QCOMPARE(as(u"second"_s, {u"audit"_s, u"key"_s, u"--to"_s, key}).status, 0);
        run = runCtl({u"audit"_s, u"certificate"_s, u"verify"_s, file, u"--key"_s, key});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(run.first()["role"_L1].toString(), u"RETENTION_SERVICE"_s);
        QCOMPARE(run.first()["record"_L1]["number"_L1].toString(), number);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QString changed = write(u"changed.json"_s, written.readAll().replace("\"count\": 1", "\"count\": 0"));
        QCOMPARE(runCtl({u"audit"_s, u"certificate"_s, u"verify"_s, changed, u"--key"_s, key}).status, 3);
        QCOMPARE(as(u"officer"_s, {u"audit"_s, u"verify"_s}).status, 0);

        run = as(u"officer"_s,
                 {u"retention"_s, u"hold"_s, u"lift"_s, hold, u"--reason"_s, u"The claim was withdrawn in writing."_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QVERIFY(as(u"officer"_s, {u"retention"_s, u"hold"_s, u"list"_s}).results.isEmpty());
        QCOMPARE(as(u"officer"_s, {u"retention"_s, u"hold"_s, u"list"_s, u"--all"_s}).results.size(), 1);
    }

    void terms()
    {
        CtlRun run = as(u"officer"_s, {u"retention"_s, u"term"_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QVERIFY(run.results.size() > 15);
        const QStringList set{u"retention"_s, u"term"_s, u"set"_s};
        const QString why = u"Calls are discussed within a month."_s;
        QCOMPARE(as(u"officer"_s, set + QStringList{u"QUALITY"_s, u"60"_s, u"days"_s}).status, 2); // no reason
        QCOMPARE(as(u"officer"_s, set + QStringList{u"PRIVATE"_s, u"30"_s, u"--reason"_s, why}).status, 1);
        QCOMPARE(as(u"officer"_s, set + QStringList{u"NONSENSE"_s, u"30"_s, u"--reason"_s, why}).status, 2);
        run = as(u"officer"_s, set + QStringList{u"QUALITY"_s, u"60"_s, u"days"_s, u"--programme"_s, u"SERVICE"_s,
                                                 u"--reason"_s, why});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        run = as(u"officer"_s, {u"retention"_s, u"term"_s, u"--history"_s});
        QCOMPARE(run.first()["period"_L1].toString(), u"60 days"_s);
        run = as(u"officer"_s, {u"retention"_s, u"upcoming"_s, u"--days"_s, u"60"_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        const QDate expected = legalDay(QDateTime::currentDateTimeUtc().addDays(-10)).addDays(60);
        QVERIFY(std::ranges::any_of(run.results, [&expected](const QJsonObject &one) {
            return one["dueOn"_L1].toString() == expected.toString(Qt::ISODate) && one["recordings"_L1].toInt() == 1;
        }));
        QCOMPARE(as(u"retention"_s, set + QStringList{u"QUALITY"_s, u"30"_s, u"--reason"_s, why}).status, 1);

        // What no recorder knows is written down by hand.
        run = as(u"officer"_s, {u"recording"_s, u"list"_s});
        QVERIFY2(run.status == 0 && !run.results.isEmpty(), qPrintable(run.errors));
        const QString number = run.first()["number"_L1].toString();
        const QStringList facts{u"retention"_s, u"facts"_s, number};
        const QDate today = legalDay(QDateTime::currentDateTimeUtc());
        const QString end = today.addYears(1).toString(Qt::ISODate);
        run = as(u"officer"_s, facts + QStringList{u"--contract-ended"_s, end});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        run = as(u"officer"_s, facts);
        QCOMPARE(run.first()["contractEndedOn"_L1].toString(), end);
        QCOMPARE(run.first()["class"_L1].toString(), u"QUALITY"_s);
        QVERIFY(!run.first()["dueOn"_L1].toString().isEmpty());
        for (const QDate wrong : {today.addDays(2), today.addYears(-1)}) { // to come, before the call
            run = as(u"officer"_s, facts + QStringList{u"--selected"_s, wrong.toString(Qt::ISODate)});
            QVERIFY(run.status != 0 && run.errors.contains(u"selectedOn"_s));
        }
        QCOMPARE(as(u"officer"_s, facts + QStringList{u"--selected"_s, u"yesterday"_s}).status, 2);
    }
};

VOICELOG_GUILESS_TEST(TestCtlRetention)
#include "tst_ctlretention.moc"
