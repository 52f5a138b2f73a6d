// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CtlRun.h"

#include <common/FullSchema.h>
#include <support/CaseDesk.h>
#include <support/MadeUpSpeech.h>
#include <support/TestMain.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

/// A monitoring case through voicelogctl, from a JSON file to its closing, and what is refused on the way.
class TestCtlCase : public QObject
{
    Q_OBJECT

    CaseDesk m_desk{true, fullSchema()};
    QTemporaryDir m_dir;
    const QString m_why = u"Because the inquiry of this case asks for it."_s;

    CtlRun as(const QString &account, const QStringList &arguments)
    {
        return runCtl(QStringList{u"--archive"_s, m_desk.archive.path(), u"--account"_s, account, u"--password-file"_s,
                                  m_dir.filePath(u"password"_s)} +
                      arguments);
    }
    CtlRun theCase(const QString &account, const QStringList &arguments)
    {
        return as(account, QStringList{u"case"_s} + arguments);
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }
    QString call(const QString &name, quint32 seed, const QString &line, const QDateTime &at)
    {
        writeWav(m_dir.filePath(name + u".wav"_s), madeUpSpeech(seed, 2.0));
        write(name + u".json"_s,
              QJsonDocument(QJsonObject{{u"line"_s, line}, {u"startedAt"_s, at.toString(Qt::ISODate)}}).toJson());
        return m_dir.filePath(name + u".wav"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        write(u"password"_s, TempArchive::password().view().toByteArray());
        m_desk.archive.clock().set(QDateTime::currentDateTimeUtc()); // voicelogctl has the computer's
        m_desk.makeScheme();
    }

    void fromAFileToItsClosing()
    {
        const QDate today = m_desk.today();
        const QString number = u"CASE-%1-0001"_s.arg(today.year());
        QJsonObject json = completeCase(today);
        json.insert(u"registerEntryId"_s, m_desk.registerEntry.number);
        json.insert(u"worksCouncilRecordId"_s, m_desk.scheme.number);
        const QJsonArray alternatives = json.take(u"alternatives"_s).toArray();

        QCOMPARE(theCase(u"officer"_s, {u"open"_s}).status, 2);
        CtlRun run = theCase(u"officer"_s, {u"open"_s, u"--from"_s, write(u"bad.json"_s, R"({"suspects": []})")});
        QCOMPARE(run.status, 2);
        run = theCase(u"officer"_s, {u"open"_s, u"--from"_s, write(u"case.json"_s, QJsonDocument(json).toJson())});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(run.first()["number"_L1].toString(), number);
        run = theCase(u"officer"_s, {u"submit"_s, number});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.errors.contains(u"R-MON-LAST-01"), qPrintable(run.errors));

        const MonitoringCase opened = orQuit(m_desk.mine.find(number));
        const QJsonObject more{{u"alternatives"_s, alternatives},
                               {u"liaId"_s, m_desk.approveLia(opened).number},
                               {u"employeeNoticeId"_s, m_desk.employeeNotice.number},
                               {u"dpia"_s, QJsonObject{{u"status"_s, u"DONE"_s},
                                                       {u"ref"_s, u"DPIA 4"_s},
                                                       {u"date"_s, today.toString(Qt::ISODate)},
                                                       {u"residualRisk"_s, u"LOW"_s}}}};
        run = theCase(u"officer"_s,
                      {u"edit"_s, number, u"--from"_s, write(u"more.json"_s, QJsonDocument(more).toJson())});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        run = theCase(u"officer"_s, {u"show"_s, number, u"--conditions"_s});
        QCOMPARE(run.first()["missing"_L1].toArray(), (QJsonArray{u"caseNoticeId"_s, u"grants"_s}));
        QCOMPARE(theCase(u"officer"_s, {u"submit"_s, number}).first()["state"_L1].toString(), u"SUBMITTED"_s);
        QCOMPARE(theCase(u"officer"_s, {u"approve"_s, number}).status, 1);
        run = theCase(u"second"_s, {u"approve"_s, number});
        QVERIFY2(run.status == 0, qPrintable(run.errors));

        run = theCase(u"officer"_s, {u"start"_s, number});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.errors.contains(u"R-MON-OR-01"), qPrintable(run.errors));
        WorksCouncilRecord told =
            orQuit(WorksCouncilService(m_desk.officer).find(m_desk.tellCouncil(opened).toString()));
        QCOMPARE(theCase(u"officer"_s, {u"notice"_s, number, u"--council"_s, m_desk.scheme.number}).status, 2);
        QCOMPARE(theCase(u"officer"_s, {u"notice"_s, number, u"--council"_s, told.number}).status, 0);
        run = theCase(u"officer"_s, {u"grant"_s, number, u"--account"_s, u"officer"_s, u"--reason"_s, m_why});
        QCOMPARE(run.status, 1);
        run = theCase(u"officer"_s, {u"grant"_s, number, u"--account"_s, u"investigator"_s, u"--reason"_s, m_why});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        run = theCase(u"officer"_s, {u"start"_s, number});
        QVERIFY2(run.status == 0, qPrintable(run.errors));

        const QDateTime now = m_desk.archive.clock().now(); // no earlier: the period began with this day
        run = as(u"officer"_s, {u"recording"_s, u"import"_s, call(u"one"_s, 1, u"Helpdesk"_s, now),
                                call(u"two"_s, 2, u"Sales"_s, now), u"--case"_s, number, u"--move"_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QStringList outcomes;
        for (const QJsonObject &result : std::as_const(run.results)) {
            if (result.contains("outcome"_L1)) // the last line is the summary
                outcomes += result["outcome"_L1].toString();
        }
        outcomes.sort();
        QCOMPARE(outcomes, (QStringList{u"IMPORTED"_s, u"REFUSED"_s}));
        QVERIFY(!QFile::exists(m_dir.filePath(u"one.wav"_s)));
        QVERIFY(!QFile::exists(m_dir.filePath(u"one.json"_s)));
        QVERIFY(QFile::exists(m_dir.filePath(u"two.wav"_s)));

        // Whoever reviews sees a number; the investigator finds the recording, the officer does not
        run = theCase(u"reviewer"_s, {u"list"_s});
        QCOMPARE(run.first()["recordingCount"_L1].toInt(), 1);
        QVERIFY(!run.first().contains("subjects"_L1));
        QCOMPARE(as(u"investigator"_s, {u"recording"_s, u"list"_s}).results.size(), 1);
        QCOMPARE(as(u"officer"_s, {u"recording"_s, u"list"_s}).results.size(), 0);

        QCOMPARE(theCase(u"officer"_s, {u"close"_s, number, u"--no-finding"_s, u"--reason"_s, m_why}).status, 1);
        QCOMPARE(theCase(u"officer"_s, {u"stop"_s, number, u"--reason"_s, m_why}).status, 0);
        run = theCase(u"officer"_s, {u"close"_s, number, u"--finding"_s, m_why, u"--outcome"_s, u"SOMETHING"_s});
        QCOMPARE(run.status, 2);
        run = theCase(u"officer"_s, {u"close"_s, number, u"--no-finding"_s, u"--reason"_s, m_why});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(run.first()["state"_L1].toString(), u"DESTRUCTION_PENDING"_s);
        QCOMPARE(run.first()["destructionDue"_L1].toString(), today.addDays(14).toString(Qt::ISODate));
        QCOMPARE(theCase(u"officer"_s, {u"list"_s, u"--state"_s, u"DESTRUCTION_PENDING"_s}).results.size(), 1);
        QCOMPARE(theCase(u"officer"_s, {u"start"_s, number}).status, 1);

        const QString paper = m_dir.filePath(u"case.pdf"_s);
        run = as(u"officer"_s, {u"report"_s, u"case"_s, number, u"--to"_s, paper, u"--language"_s, u"nl"_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(run.first()["kind"_L1].toString(), u"CASE"_s);
        QCOMPARE(run.first()["containsPersonalData"_L1], QJsonValue(true));
        QCOMPARE(as(u"reviewer"_s, {u"report"_s, u"case"_s, number, u"--to"_s, paper}).status, 1);
        run = as(u"reviewer"_s, {u"report"_s, u"case"_s, number, u"--council"_s, u"--to"_s, paper});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(run.first()["containsPersonalData"_L1], QJsonValue(false));
    }
};

VOICELOG_GUILESS_TEST(TestCtlCase)
#include "tst_ctlcase.moc"
