// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CtlRun.h"

#include <base/LegalDay.h>
#include <common/FullSchema.h>
#include <support/BalancingExample.h>
#include <support/TestMain.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

/// A balancing record through voicelogctl, from a JSON file to its second version, and what is refused on the way.
class TestCtlBalancing : public QObject
{
    Q_OBJECT

    TempArchive m_archive{fullSchema()};
    QTemporaryDir m_dir;

    CtlRun as(const QString &account, const QStringList &arguments)
    {
        return runCtl(QStringList{u"--archive"_s, m_archive.path(), u"--account"_s, account, u"--password-file"_s,
                                  m_dir.filePath(u"password"_s), u"balancing"_s} +
                      arguments);
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }
    QString record(const QJsonObject &json) { return write(u"record.json"_s, QJsonDocument(json).toJson()); }

private Q_SLOTS:
    void initTestCase()
    {
        m_archive.addAccount(u"second"_s, Role::PrivacyOfficer);
        m_archive.addAccount(u"council"_s, Role::OrReviewer);
        write(u"password"_s, TempArchive::password().view().toByteArray());
    }

    void fromAFileToTheSecondVersion()
    {
        const QString lia = u"LIA-%1-0001"_s.arg(legalDay(QDateTime::currentDateTimeUtc()).year());
        const QDate today = legalDay(QDateTime::currentDateTimeUtc());
        QJsonObject json = completeBalancing();
        json.insert(u"validFrom"_s, today.toString(Qt::ISODate));
        json.insert(u"reviewDate"_s, today.addMonths(6).toString(Qt::ISODate));
        json.remove(u"summaryEn"_s);
        json.remove(u"orConsultation"_s);

        QCOMPARE(as(u"officer"_s, {u"add"_s}).status, 2);
        QCOMPARE(as(u"officer"_s, {u"add"_s, u"--from"_s, write(u"bad.json"_s, "{")}).status, 2);
        QCOMPARE(as(u"officer"_s, {u"add"_s, u"--from"_s, record({{u"titel"_s, u"x"_s}})}).status, 2);
        CtlRun run = as(u"officer"_s, {u"add"_s, u"--from"_s, record(json)});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(run.results[0]["number"_L1].toString(), lia);
        QCOMPARE(run.results[0]["state"_L1].toString(), u"DRAFT"_s);

        QCOMPARE(as(u"officer"_s, {u"submit"_s, lia}).status, 0);
        run = as(u"officer"_s, {u"submit"_s, lia});
        QCOMPARE(run.results.value(0)["state"_L1].toString(), u"OR_CONSULTATION"_s);
        run = as(u"officer"_s, {u"submit"_s, lia}); // no consultation named
        QVERIFY(run.status != 0);
        QCOMPARE(as(u"officer"_s, {u"consult"_s, lia, u"--record"_s, u"WOR-2026-0001"_s}).status, 0);
        run = as(u"officer"_s, {u"submit"_s, lia});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.errors.contains(u"R-LI-03"), qPrintable(run.errors));

        // What is shown can be changed and read again.
        QJsonObject shown = as(u"officer"_s, {u"show"_s, lia}).results.value(0);
        shown.insert(u"summaryEn"_s, u"We record a small part of the calls."_s);
        const QString changed = record(shown);
        QCOMPARE(as(u"officer"_s, {u"edit"_s, lia, u"--from"_s, changed}).status, 0);
        QCOMPARE(as(u"officer"_s, {u"edit"_s, lia, u"--from"_s, changed}).status, 1); // based on an older version
        QCOMPARE(as(u"officer"_s, {u"submit"_s, lia}).results.value(0)["state"_L1].toString(), u"FOR_APPROVAL"_s);

        QCOMPARE(as(u"council"_s, {u"list"_s}).results.size(), 0);
        QCOMPARE(as(u"officer"_s, {u"approve"_s, lia}).status, 1); // the author
        run = as(u"second"_s, {u"approve"_s, lia});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(run.results[0]["state"_L1].toString(), u"APPROVED"_s);
        QCOMPARE(as(u"council"_s, {u"list"_s}).results.value(0)["number"_L1].toString(), lia);
        QCOMPARE(as(u"council"_s, {u"show"_s, lia}).results.value(0)["title"_L1], json["title"_L1]);
        QCOMPARE(as(u"council"_s, {u"withdraw"_s, lia, u"--reason"_s, QString(30, u'x')}).status, 1);
        QCOMPARE(as(u"second"_s, {u"edit"_s, lia, u"--from"_s, changed}).status, 1); // approved: never

        QVERIFY(as(u"officer"_s, {u"due"_s}).results.isEmpty());
        const QString later = today.addMonths(6).toString(Qt::ISODate);
        QCOMPARE(as(u"officer"_s, {u"due"_s, u"--as-of"_s, later}).results.size(), 1);

        QCOMPARE(as(u"officer"_s, {u"version"_s, lia, u"--reason"_s, u"short"_s}).status, 2);
        QCOMPARE(as(u"officer"_s, {u"version"_s, lia, u"--reason"_s, QString(30, u'x')}).status, 0);
        QCOMPARE(as(u"officer"_s, {u"list"_s, u"--state"_s, u"DRAFT"_s}).results.size(), 1);
        run = as(u"officer"_s, {u"compare"_s, lia, u"1"_s, u"2"_s});
        QStringList keys;
        for (const QJsonObject &difference : std::as_const(run.results))
            keys.append(difference["key"_L1].toString());
        QVERIFY(keys.contains(u"changeReason"_s) && keys.contains(u"validFrom"_s) && !keys.contains(u"interest"_s));
        QCOMPARE(as(u"officer"_s, {u"show"_s, lia, u"--version"_s, u"1"_s}).results.value(0)["state"_L1].toString(),
                 u"APPROVED"_s);
        QCOMPARE(as(u"officer"_s, {u"drop"_s, lia, u"--reason"_s, QString(30, u'x')}).status, 0);
        run = as(u"officer"_s, {u"withdraw"_s, lia, u"--reason"_s, QString(30, u'x')});
        QCOMPARE(run.results.value(0)["state"_L1].toString(), u"WITHDRAWN"_s);
        QCOMPARE(as(u"officer"_s, {u"show"_s, u"LIA-2000-0001"_s}).status, 2);
    }
};

VOICELOG_GUILESS_TEST(TestCtlBalancing)
#include "tst_ctlbalancing.moc"
