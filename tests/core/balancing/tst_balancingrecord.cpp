// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <balancing/BalancingGaps.h>
#include <base/BaseErrors.h>
#include <support/BalancingExample.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;
using Kind = BalancingGap::Kind;

class TestBalancingRecord : public QObject
{
    Q_OBJECT

    static QString gapText(const QList<BalancingGap> &gaps)
    {
        QStringList texts;
        for (const BalancingGap &gap : gaps)
            texts.append(gap.key + (gap.kind == Kind::Missing ? QString() : u":%1"_s.arg(int(gap.kind))) +
                         (gap.stage == BalancingGap::Stage::Approval ? u"!"_s : QString()));
        return texts.join(u' ');
    }

private Q_SLOTS:
    void goesThroughJsonUnchanged()
    {
        const auto record = BalancingRecord::fromJson(completeBalancing());
        VERIFY_OK(record);
        QJsonObject expected = completeBalancing();
        expected.insert(u"isMonitoring"_s, false);
        expected.insert(u"isPurelyCommercial"_s, false);
        QCOMPARE(record->contentJson(), expected);
        // What is shown can be read again; what the service set is passed over.
        const auto again = BalancingRecord::fromJson(record->toJson());
        VERIFY_OK(again);
        QCOMPARE(again->contentJson(), record->contentJson());
        QVERIFY(again->id.isNull());
    }

    void everyFieldHasAPlace()
    {
        // Each named field can be written and comes back; a name that is missing here would be lost on the way.
        const QStringList fields = balancingFields();
        for (const QString &field : fields) {
            const QString member = field.section(u'.', 1);
            QJsonValue value = u"a text of some length"_s;
            if (const QStringList choices = balancingChoices(field); !choices.isEmpty())
                value = choices.constFirst();
            if (field.endsWith("Date"_L1) || field.endsWith("date"_L1) || field == "validFrom"_L1 ||
                field == "caseEnd"_L1)
                value = u"2026-07-01"_s;
            else if (field.startsWith("is"_L1) || field == "dpoAdvice.followed"_L1)
                value = true;
            else if (field == "dataSubjects"_L1 || field == "dataKinds"_L1 || field == "safeguards"_L1)
                value = QJsonArray{balancingChoices(field).constFirst()};
            else if (field == "alternatives"_L1)
                value = QJsonArray{QJsonObject{{u"means"_s, u"NOTES"_s}}};
            const QString name = field.section(u'.', 0, 0);
            const QJsonValue whole = member.isEmpty() ? value : QJsonValue(QJsonObject{{member, value}});
            const auto record = BalancingRecord::fromJson({{name, whole}});
            QVERIFY2(record.has_value(), qPrintable(field));
            QCOMPARE(record->contentJson().value(name), whole);
        }
    }

    void refusesWhatIsNotValid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("field");
        QTest::newRow("misspelled") << u"reasonning"_s << QJsonValue(u"x"_s) << u"reasonning"_s;
        QTest::newRow("number for text") << u"interest"_s << QJsonValue(1) << u"interest"_s;
        QTest::newRow("title too long") << u"title"_s << QJsonValue(QString(201, u'a')) << u"title"_s;
        QTest::newRow("text too long") << u"impact"_s << QJsonValue(QString(20'001, u'a')) << u"impact"_s;
        QTest::newRow("reason too long") << u"changeReason"_s << QJsonValue(QString(4'001, u'a')) << u"changeReason"_s;
        QTest::newRow("no date") << u"reviewDate"_s << QJsonValue(u"2026-02-30"_s) << u"reviewDate"_s;
        QTest::newRow("date and time") << u"validFrom"_s << QJsonValue(u"2026-02-03T10:00"_s) << u"validFrom"_s;
        QTest::newRow("unknown level") << u"impactLevel"_s << QJsonValue(u"TINY"_s) << u"impactLevel"_s;
        QTest::newRow("unknown outcome") << u"outcome"_s << QJsonValue(u"MAYBE"_s) << u"outcome"_s;
        QTest::newRow("unknown subject") << u"dataSubjects"_s << QJsonValue(QJsonArray{u"PETS"_s}) << u"dataSubjects"_s;
        QTest::newRow("text for a list") << u"safeguards"_s << QJsonValue(u"MASKING"_s) << u"safeguards"_s;
        QTest::newRow("text for a flag") << u"isMonitoring"_s << QJsonValue(u"yes"_s) << u"isMonitoring"_s;
        QTest::newRow("unknown means") << u"alternatives"_s
                                       << QJsonValue(QJsonArray{QJsonObject{{u"means"_s, u"LUCK"_s}}})
                                       << u"alternatives.means"_s;
        QTest::newRow("unknown member") << u"dpoAdvice"_s << QJsonValue(QJsonObject{{u"tekst"_s, u"x"_s}})
                                        << u"dpoAdvice.tekst"_s;
    }
    void refusesWhatIsNotValid()
    {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        QFETCH(QString, field);
        QJsonObject json = completeBalancing();
        json.insert(name, value);
        const auto record = BalancingRecord::fromJson(json);
        VERIFY_ERROR(record, errors::InvalidValue);
        QCOMPARE(record.error().parameters().value(u"field"_s).toString(), field);
    }

    void gaps_data()
    {
        using O = QJsonObject;
        QTest::addColumn<QJsonObject>("changes"); // null removes
        QTest::addColumn<int>("versionNo");
        QTest::addColumn<QString>("expected");
        const QJsonValue none;
        QTest::newRow("complete") << O() << 1 << QString();
        for (const auto &field : {"title", "validFrom", "interest", "whyEffective", "subsidiarity", "dataMinimisation",
                                  "proportionality", "reasonableExpectations", "impact", "impactLevel",
                                  "objectionRoute", "outcome", "reasoning", "reviewDate", "powerImbalance"})
            QTest::addRow("without %s", field)
                << O{{QLatin1StringView(field), none}} << 1 << QString::fromLatin1(field);
        QTest::newRow("without a summary") << O{{u"summaryNl"_s, none}} << 1 << u"summaryNl!"_s;
        QTest::newRow("without consultation") << O{{u"orConsultation"_s, none}} << 1 << u"orConsultation!"_s;
        QTest::newRow("callers only") << O{{u"dataSubjects"_s, QJsonArray{u"CALLERS"_s}},
                                           {u"powerImbalance"_s, none},
                                           {u"orConsultation"_s, none}}
                                      << 1 << QString();
        QTest::newRow("nobody") << O{{u"dataSubjects"_s, none}} << 1 << u"dataSubjects"_s;
        QTest::newRow("no safeguards") << O{{u"safeguards"_s, none}} << 1 << u"safeguards"_s;
        QTest::newRow("other safeguards")
            << O{{u"safeguards"_s, none}, {u"otherSafeguards"_s, u"A gong"_s}} << 1 << QString();
        QTest::newRow("no alternative") << O{{u"alternatives"_s, none}} << 1 << u"alternatives"_s;
        QTest::newRow("half an alternative")
            << O{{u"alternatives"_s, QJsonArray{QJsonObject{{u"means"_s, u"NOTES"_s}, {u"whyInsufficient"_s, u"x"_s}},
                                                QJsonObject{{u"description"_s, u"x"_s}}}}}
            << 1 << u"alternatives[1].means alternatives[1].whyInsufficient"_s;
        QTest::newRow("commercial") << O{{u"isPurelyCommercial"_s, true}} << 1 << u"strictNecessity"_s;
        QTest::newRow("twelve months") << O{{u"reviewDate"_s, u"2027-06-15"_s}} << 1 << QString();
        QTest::newRow("a day more") << O{{u"reviewDate"_s, u"2027-06-16"_s}} << 1
                                    << u"reviewDate:%1"_s.arg(int(Kind::TooLate));
        QTest::newRow("review on the first day")
            << O{{u"reviewDate"_s, u"2026-06-15"_s}} << 1 << u"reviewDate:%1"_s.arg(int(Kind::BeforeValidFrom));
        QTest::newRow("second version") << O() << 2 << u"changeReason"_s;
        QTest::newRow("reason of 19") << O{{u"changeReason"_s, QString(19, u'a')}} << 2
                                      << u"changeReason:%1"_s.arg(int(Kind::TooShort));
        QTest::newRow("reason of 20") << O{{u"changeReason"_s, QString(20, u'a')}} << 2 << QString();
        QTest::newRow("no advice") << O{{u"dpoAdvice"_s, none}} << 1 << u"dpoAdvice.text!"_s;
        QTest::newRow("nobody to ask") << O{{u"dpoAdvice"_s, O{{u"noAdviceReason"_s, u"No officer is appointed."_s}}}}
                                       << 1 << QString();
        QTest::newRow("advice without more")
            << O{{u"dpoAdvice"_s, O{{u"text"_s, u"Do."_s}}}} << 1 << u"dpoAdvice.date! dpoAdvice.followed!"_s;
        QTest::newRow("not followed")
            << O{{u"dpoAdvice"_s, O{{u"text"_s, u"Don't."_s}, {u"date"_s, u"2026-06-01"_s}, {u"followed"_s, false}}}}
            << 1 << u"dpoAdvice.reasonIfNot!"_s;
        QTest::newRow("DPIA without reason") << O{{u"dpiaReason"_s, none}} << 1 << u"dpiaReason!"_s;
        QTest::newRow("monitoring") << O{{u"isMonitoring"_s, true}} << 1
                                    << u"priorNotice monitoringExtent monitoringReason lessIntrusiveMeans "
                                       "monitoringConsequences monitoringSafeguards"_s;
        const O answers{{u"isMonitoring"_s, true},
                        {u"caseId"_s, u"MON-2026-0001"_s},
                        {u"priorNotice"_s, u"x"_s},
                        {u"monitoringExtent"_s, u"x"_s},
                        {u"monitoringReason"_s, u"x"_s},
                        {u"lessIntrusiveMeans"_s, u"x"_s},
                        {u"monitoringConsequences"_s, u"x"_s},
                        {u"monitoringSafeguards"_s, u"x"_s}};
        QTest::newRow("a case without end") << answers << 1 << u"caseEnd"_s;
        O late = answers;
        late.insert(u"caseEnd"_s, u"2026-07-10"_s);
        late.insert(u"reviewDate"_s, u"2026-07-11"_s);
        QTest::newRow("review after the case") << late << 1 << u"reviewDate:%1"_s.arg(int(Kind::AfterCaseEnd));
        late.insert(u"reviewDate"_s, u"2026-07-10"_s);
        QTest::newRow("review on its last day") << late << 1 << QString();
    }
    void gaps()
    {
        QFETCH(QJsonObject, changes);
        QFETCH(int, versionNo);
        QFETCH(QString, expected);
        QJsonObject json = completeBalancing();
        for (auto it = changes.begin(); it != changes.end(); ++it) {
            if (it.value().isNull())
                json.remove(it.key());
            else
                json.insert(it.key(), it.value());
        }
        BalancingRecord record = orQuit(BalancingRecord::fromJson(json));
        record.versionNo = versionNo;
        QCOMPARE(gapText(balancingGaps(record)), expected);
    }

    void idsOfEnums()
    {
        for (const BalancingState state : allBalancingStates)
            QCOMPARE(balancingStateFromId(QString(balancingStateId(state))), state);
        QVERIFY(!balancingStateFromId(u"GONE"));
        QCOMPARE(balancingOutcomeFromId(u"DO_NOT_PROCEED"), BalancingOutcome::DoNotProceed);
        QCOMPARE(balancingChoices(u"outcome").size(), 3);
        QVERIFY(isBalancingFieldRequired(u"interest"));
        QVERIFY(!isBalancingFieldRequired(u"benefit"));
    }
};

VOICELOG_GUILESS_TEST(TestBalancingRecord)
#include "tst_balancingrecord.moc"
