// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CtlRun.h"

#include <support/TestMain.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace voicelog::test;

/// From nothing to an ACTIVE quality programme with voicelogctl, from JSON files: balancing record, register entry,
/// notice and consent; and what is refused on the way.
class TestCtlLaw : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    const QDate m_day = QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("Europe/Amsterdam")).date();
    const QString m_today = m_day.toString(Qt::ISODate);
    const QString m_year = QString::number(m_day.year());

    QString path(const QString &name) const { return m_dir.filePath(name); }

    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    QString write(const QString &name, const QJsonObject &json) const
    {
        return write(name, QJsonDocument(json).toJson());
    }

    CtlRun ctl(const QStringList &arguments) const { return runCtl(arguments, path(u"home"_s)); }
    CtlRun as(const QString &account, const QStringList &arguments) const
    {
        return ctl(QStringList{u"--archive"_s, path(u"acme.voicelog"_s), u"--account"_s, account, u"--password-file"_s,
                               path(account)} +
                   arguments);
    }
    CtlRun officer(const QStringList &arguments) const { return as(u"alice"_s, arguments); }

    QJsonObject balancing() const
    {
        return {{u"title"_s, u"Quality of the service desk"_s},
                {u"programmeId"_s, u"PRG-%1-0001"_s.arg(m_year)},
                {u"validFrom"_s, m_today},
                {u"reviewDate"_s, m_day.addMonths(11).toString(Qt::ISODate)},
                {u"interest"_s, u"To give callers correct answers."_s},
                {u"whoseInterest"_s, u"CONTROLLER"_s},
                {u"whyEffective"_s, u"A recording shows what was said."_s},
                {u"alternatives"_s, QJsonArray{QJsonObject{{u"means"_s, u"NOTES"_s},
                                                           {u"whyInsufficient"_s, u"They leave out the tone."_s}}}},
                {u"subsidiarity"_s, u"Sitting beside the employee is possible once a week."_s},
                {u"dataMinimisation"_s, u"One call in five, ninety days."_s},
                {u"proportionality"_s, u"The sample is small."_s},
                {u"dataSubjects"_s, QJsonArray{u"CALLERS"_s, u"EMPLOYEES"_s}},
                {u"dataKinds"_s, QJsonArray{u"VOICE"_s}},
                {u"reasonableExpectations"_s, u"It is announced before each call."_s},
                {u"impact"_s, u"Callers may speak less freely."_s},
                {u"impactLevel"_s, u"LOW"_s},
                {u"powerImbalance"_s, u"Employees can object without a reason."_s},
                {u"objectionRoute"_s, u"Key 9."_s},
                {u"safeguards"_s, QJsonArray{u"SAMPLING"_s, u"SHORT_RETENTION"_s}},
                {u"dpoAdvice"_s,
                 QJsonObject{{u"date"_s, m_today}, {u"text"_s, u"Keep the sample small."_s}, {u"followed"_s, true}}},
                {u"orConsultation"_s, u"WOR-%1-0001"_s.arg(m_year)},
                {u"outcome"_s, u"PROCEED_WITH_SAFEGUARDS"_s},
                {u"reasoning"_s, u"With these safeguards the interest weighs more."_s},
                {u"summaryNl"_s, u"Wij nemen een klein deel van de gesprekken op."_s},
                {u"summaryEn"_s, u"We record a small part of the calls."_s}};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(path(u"home"_s)));
        for (const QString &name : {u"alice"_s, u"bob"_s, u"rita"_s})
            write(name, "a long enough password for "_ba + name.toUtf8() + '\n');
        CtlRun run = ctl({u"--account"_s, u"alice"_s, u"--password-file"_s, path(u"alice"_s), u"archive"_s, u"init"_s,
                          path(u"acme.voicelog"_s), u"--organisation"_s, u"Acme"_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        for (const auto &[name, role] : {std::pair(u"bob"_s, u"PRIVACY_OFFICER"_s), {u"rita"_s, u"OR_REVIEWER"_s}}) {
            run = officer({u"account"_s, u"add"_s, name, u"--role"_s, role, u"--new-password-file"_s, path(name)});
            QVERIFY2(run.status == 0, qPrintable(run.errors));
        }
    }

    void aDraftFromAFile()
    {
        CtlRun run =
            officer({u"programme"_s, u"add"_s, u"--from"_s,
                     write(u"programme.json"_s, QJsonObject{{u"name"_s, u"Service quality"_s},
                                                            {u"code"_s, u"SERVICE"_s},
                                                            {u"purpose"_s, u"QUALITY"_s},
                                                            {u"lines"_s, QJsonArray{u"Helpdesk"_s}},
                                                            {u"legalBasis"_s, u"6_1_F"_s},
                                                            {u"controllerKind"_s, u"COMPANY"_s},
                                                            {u"announcementTextEn"_s, u"This call is recorded."_s},
                                                            {u"announcedPurposes"_s, QJsonArray{u"QUALITY"_s}},
                                                            {u"agentSignal"_s, u"SCREEN"_s},
                                                            {u"samplingPct"_s, 20},
                                                            {u"retentionClass"_s, u"QUALITY"_s},
                                                            {u"startDate"_s, m_today}})});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(run.first()[u"state"].toString(), u"DRAFT"_s);
        QCOMPARE(run.first()[u"number"].toString(), u"PRG-%1-0001"_s.arg(m_year));

        run = officer({u"programme"_s, u"activate"_s, u"SERVICE"_s});
        QCOMPARE(run.status, 1);
        for (const auto *rule : {"R-LI-01", "R-REGISTER-01", "R-EMPINFO-01", "R-OR-01", "R-DPIA-01"})
            QVERIFY2(run.errors.contains(QLatin1StringView(rule)), rule);
        // A misspelled field and a bad value are refused, a broken file too.
        QCOMPARE(officer({u"programme"_s, u"edit"_s, u"SERVICE"_s, u"--from"_s,
                          write(u"bad.json"_s, QJsonObject{{u"liaID"_s, u"LIA-1"_s}})})
                     .status,
                 2);
        QCOMPARE(officer({u"programme"_s, u"edit"_s, u"SERVICE"_s, u"--from"_s,
                          write(u"bad.json"_s, "{\"name\": \n oops"_ba)})
                     .status,
                 2);
        QCOMPARE(officer({u"programme"_s, u"edit"_s, u"SERVICE"_s, u"--from"_s, path(u"nowhere.json"_s)}).status, 3);
        QCOMPARE(officer({u"programme"_s, u"edit"_s, u"SERVICE"_s, u"--from"_s,
                          write(u"bad.json"_s, QJsonObject{{u"legalBasis"_s, u"6_1_A"_s}})})
                     .status,
                 1);
    }

    void noticeAndConsent()
    {
        CtlRun run = officer({u"notice"_s, u"add"_s, u"--from"_s,
                              write(u"notice.json"_s, QJsonObject{{u"title"_s, u"Recording at the desk"_s},
                                                                  {u"textEn"_s, u"Calls are recorded."_s},
                                                                  {u"how"_s, u"By the exchange"_s},
                                                                  {u"what"_s, u"One call in five"_s},
                                                                  {u"effectiveOn"_s, m_today}})});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        const QString notice = run.first()[u"number"].toString();
        QCOMPARE(notice, u"NOT-%1-0001"_s.arg(m_year));
        QCOMPARE(run.first()[u"missing"].toArray(), (QJsonArray{u"when"_s, u"distributionEvidence"_s}));
        run = officer({u"notice"_s, u"edit"_s, notice, u"--from"_s,
                       write(u"notice2.json"_s, QJsonObject{{u"when"_s, u"Opening hours"_s},
                                                            {u"distributionEvidence"_s, QJsonArray{u"Letter"_s}}})});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(run.first()[u"version"].toInt(), 2);
        QVERIFY(!run.first().contains(u"missing"));
        QCOMPARE(officer({u"notice"_s, u"list"_s}).results.size(), 1);

        const QString asked = m_day.addDays(-20).toString(Qt::ISODate);
        run = officer({u"council"_s, u"add"_s, u"--from"_s,
                       write(u"council.json"_s, QJsonObject{{u"title"_s, u"Quality recordings"_s},
                                                            {u"kind"_s, u"CONSENT_REQUEST"_s},
                                                            {u"subjects"_s, QJsonArray{u"27_1_K"_s}},
                                                            {u"body"_s, u"OR"_s},
                                                            {u"requestedOn"_s, asked},
                                                            {u"documents"_s, QJsonArray{u"Scheme"_s}},
                                                            {u"consultedOn"_s, asked}})});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        const QString record = run.first()[u"number"].toString();
        QCOMPARE(as(u"rita"_s, {u"council"_s, u"show"_s, record}).status, 0);
        run = officer({u"council"_s, u"decide"_s, record, u"--decision"_s, u"CONSENT"_s, u"--on"_s, m_today});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(run.first()[u"decision"].toString(), u"CONSENT"_s);
        QCOMPARE(as(u"rita"_s, {u"council"_s, u"decide"_s, record, u"--decision"_s, u"REFUSED"_s, u"--on"_s, m_today})
                     .status,
                 1);
        // Consent was given: there is nothing to invoke nullity of.
        QCOMPARE(officer({u"council"_s, u"nullity"_s, record, u"--on"_s, m_today, u"--known"_s, asked}).status, 1);
    }

    void balancingRecord()
    {
        CtlRun run = officer({u"balancing"_s, u"add"_s, u"--from"_s, write(u"lia.json"_s, balancing())});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        const QString number = run.first()[u"number"].toString();
        QCOMPARE(number, u"LIA-%1-0001"_s.arg(m_year));
        for (int i = 0; i < 3; ++i) {
            run = officer({u"balancing"_s, u"submit"_s, number});
            QVERIFY2(run.status == 0, qPrintable(run.errors));
        }
        QCOMPARE(officer({u"balancing"_s, u"approve"_s, number}).status, 1); // four eyes
        run = as(u"bob"_s, {u"balancing"_s, u"approve"_s, number});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
    }

    void registerEntry()
    {
        const QString programme = officer({u"programme"_s, u"show"_s, u"SERVICE"_s}).first()[u"id"].toString();
        CtlRun run = officer(
            {u"processing"_s, u"add"_s, u"--from"_s,
             write(u"entry.json"_s,
                   QJsonObject{
                       {u"title"_s, u"Recording at the desk"_s},
                       {u"controller"_s, QJsonObject{{u"name"_s, u"Acme"_s}, {u"contact"_s, u"p@acme.example"_s}}},
                       {u"dpo"_s, QJsonObject{{u"name"_s, u"DPO"_s}, {u"contact"_s, u"d@acme.example"_s}}},
                       {u"purposes"_s, QJsonArray{u"QUALITY"_s}},
                       {u"dataSubjectCategories"_s, QJsonArray{u"Callers"_s}},
                       {u"dataCategories"_s, QJsonArray{u"Voice"_s}},
                       {u"recipientCategories"_s, QJsonArray{u"Team leads"_s}},
                       {u"erasurePeriods"_s,
                        QJsonArray{QJsonObject{{u"category"_s, u"Voice"_s}, {u"period"_s, u"90 days"_s}}}},
                       {u"securityMeasures"_s, u"Encryption"_s},
                       {u"programmeIds"_s, QJsonArray{programme}}})});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        run = officer({u"processing"_s, u"activate"_s, run.first()[u"number"].toString()});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
    }

    void theProgrammeBecomesActive()
    {
        CtlRun run =
            officer({u"programme"_s, u"edit"_s, u"SERVICE"_s, u"--from"_s,
                     write(u"links.json"_s,
                           QJsonObject{{u"liaId"_s, u"LIA-%1-0001"_s.arg(m_year)},
                                       {u"registerEntryId"_s, u"REG-%1-0001"_s.arg(m_year)},
                                       {u"employeeNoticeId"_s, u"NOT-%1-0001"_s.arg(m_year)},
                                       {u"worksCouncilRecordId"_s, u"WOR-%1-0001"_s.arg(m_year)},
                                       {u"dpia"_s, QJsonObject{{u"status"_s, u"NOT_REQUIRED"_s},
                                                               {u"reason"_s, u"A small sample, no appraisals."_s}}}})});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        run = officer({u"programme"_s, u"activate"_s, u"SERVICE"_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(run.first()[u"state"].toString(), u"ACTIVE"_s);
        run = as(u"rita"_s, {u"programme"_s, u"show"_s, u"SERVICE"_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(run.first()[u"turns"].toArray().size(), 1);
        QCOMPARE(run.first()[u"missing"].toArray().size(), 0);
        const QJsonArray conditions = run.first()[u"conditions"].toArray();
        QVERIFY(conditions.size() >= 5);
        for (const auto &condition : conditions)
            QVERIFY2(!condition[u"inTheWay"].toBool(), qPrintable(condition[u"ruleId"].toString()));
        // What it rests on stays.
        QCOMPARE(officer({u"balancing"_s, u"withdraw"_s, u"LIA-%1-0001"_s.arg(m_year), u"--reason"_s,
                          u"It is not needed any more."_s})
                     .status,
                 1);
    }

    void itsLifeGoesOn()
    {
        QCOMPARE(officer({u"programme"_s, u"suspend"_s, u"SERVICE"_s, u"--reason"_s, u"short"_s}).status, 2);
        QCOMPARE(as(u"rita"_s,
                    {u"programme"_s, u"suspend"_s, u"SERVICE"_s, u"--reason"_s, u"The exchange is being replaced."_s})
                     .status,
                 1);
        CtlRun run =
            officer({u"programme"_s, u"suspend"_s, u"SERVICE"_s, u"--reason"_s, u"The exchange is being replaced."_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(officer({u"programme"_s, u"activate"_s, u"SERVICE"_s}).status, 0);
        run = officer({u"programme"_s, u"end"_s, u"SERVICE"_s, u"--reason"_s, u"The desk was outsourced."_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(run.first()[u"state"].toString(), u"ENDED"_s);
        QCOMPARE(officer({u"programme"_s, u"activate"_s, u"SERVICE"_s}).status, 1);
        run = officer({u"audit"_s, u"list"_s, u"--limit"_s, u"1000"_s});
        QStringList actions;
        for (const auto &event : run.results)
            actions.append(event[u"action"].toString());
        for (const auto &action :
             {u"PROGRAMME_ADDED"_s, u"PROGRAMME_CHANGED"_s, u"PROGRAMME_ACTIVATED"_s, u"PROGRAMME_SUSPENDED"_s,
              u"PROGRAMME_ENDED"_s, u"EMPLOYEE_NOTICE_ADDED"_s, u"EMPLOYEE_NOTICE_CHANGED"_s,
              u"WORKS_COUNCIL_RECORD_ADDED"_s, u"WORKS_COUNCIL_DECIDED"_s})
            QVERIFY2(actions.contains(action), qPrintable(action));
        QCOMPARE(officer({u"audit"_s, u"verify"_s}).status, 0);
    }
};

VOICELOG_GUILESS_TEST(TestCtlLaw)
#include "tst_ctllaw.moc"
