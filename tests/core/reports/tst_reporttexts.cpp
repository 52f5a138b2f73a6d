// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/Role.h>
#include <balancing/BalancingRecord.h>
#include <monitoring/CaseEnums.h>
#include <processing/RegisterEntry.h>
#include <programmes/Programme.h>
#include <recordings/ListeningService.h>
#include <recordings/RecordingEnums.h>
#include <reports/Report.h>
#include <requests/DataRequest.h>
#include <retention/RetentionPlan.h>
#include <rules/RuleResult.h>
#include <support/TestMain.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;

/// The reports' fixed texts: complete in both languages, and all that the builders ask for.
class TestReportTexts : public QObject
{
    Q_OBJECT

    static QByteArray missing(const QString &key)
    {
        const QByteArray latin = key.toLatin1();
        for (const ReportLanguage language : {ReportLanguage::English, ReportLanguage::Dutch}) {
            if (!ReportTexts::has(QLatin1StringView(latin), language))
                return latin + " in " + QByteArray(languageId(language));
        }
        return {};
    }
    static void verifyValue(QLatin1StringView id)
    {
        const QByteArray lacks = missing(u"value."_s + id);
        QVERIFY2(lacks.isEmpty(), lacks.constData());
    }

private Q_SLOTS:
    void everyTextIsInBothLanguages()
    {
        const QStringList keys = ReportTexts::keys();
        QVERIFY(keys.size() > 250);
        static const QRegularExpression blank(u"\\{\\w+\\}"_s);
        for (const QString &key : keys) {
            QVERIFY2(missing(key).isEmpty(), missing(key).constData());
            const QByteArray latin = key.toLatin1();
            QStringList blanks[2];
            for (const ReportLanguage language : {ReportLanguage::English, ReportLanguage::Dutch}) {
                const QString text = ReportTexts(language).text(QLatin1StringView(latin));
                for (auto it = blank.globalMatch(text); it.hasNext();)
                    blanks[int(language)] += it.next().captured();
                blanks[int(language)].sort();
            }
            QCOMPARE(blanks[0], blanks[1]);
        }
    }

    void everyValueOfARequestHasWords()
    {
        const auto verifyAll = [](const auto &ids) {
            for (const QLatin1StringView id : ids) {
                const QByteArray lacks = missing(u"requestValue."_s + id);
                QVERIFY2(lacks.isEmpty(), lacks.constData());
            }
        };
        verifyAll(requestKindIds);
        verifyAll(requestStateIds);
        verifyAll(requestChannelIds);
        verifyAll(refusalGroundIds);
    }

    void everyTextThatIsAskedForExists()
    {
        static const QRegularExpression use(u"\"([a-z][A-Za-z]+\\.[A-Za-z_]+)\"_L1"_s);
        int found = 0;
        const auto files = QDir(QStringLiteral(VOICELOG_SOURCE) + u"/core/reports"_s).entryInfoList({u"*.cpp"_s});
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString source = QString::fromUtf8(file.readAll());
            for (auto it = use.globalMatch(source); it.hasNext(); ++found) {
                const QByteArray lacks = missing(it.next().captured(1));
                QVERIFY2(lacks.isEmpty(), lacks.constData());
            }
        }
        QVERIFY(found > 200);
    }

    void everyIdHasWords()
    {
        for (const Role role : allRoles)
            verifyValue(roleId(role));
        for (const Purpose purpose : allPurposes)
            verifyValue(purposeId(purpose));
        for (const BalancingState state : allBalancingStates)
            verifyValue(balancingStateId(state));
        for (const BalancingOutcome outcome :
             {BalancingOutcome::Proceed, BalancingOutcome::ProceedWithSafeguards, BalancingOutcome::DoNotProceed})
            verifyValue(balancingOutcomeId(outcome));
        for (const RegisterState state : allRegisterStates)
            verifyValue(registerStateId(state));
        for (const auto &id : programmeStateIds)
            verifyValue(id);
        for (const auto &id : programmeBasisIds)
            verifyValue(id);
        for (const auto &id : councilBodyIds)
            verifyValue(id);
        for (const auto &id : councilDecisionIds)
            verifyValue(id);
        for (const DueClass dueClass : allDueClasses)
            verifyValue(dueClassId(dueClass));
        for (const HoldKind kind : allHoldKinds)
            verifyValue(holdKindId(kind));
        for (const DestructionWhat what : {DestructionWhat::WholeVault, DestructionWhat::Recordings})
            verifyValue(destructionWhatId(what));
        for (const RuleOutcome outcome :
             {RuleOutcome::Pass, RuleOutcome::Fail, RuleOutcome::NotApplicable, RuleOutcome::Unknown})
            verifyValue(outcomeId(outcome));
        for (const auto &id : suspicionKindIds)
            verifyValue(id);
        for (const auto &id : caseOutcomeIds)
            verifyValue(id);
        for (const auto &id : followUpIds)
            verifyValue(id);
        for (const auto &id : caseRightIds)
            verifyValue(id);
        for (const auto &id : residualRiskIds)
            verifyValue(id);
        for (const auto &id : {"KEY_DESTROYED"_L1, "ROWS_DELETED"_L1, "PAGES_OVERWRITTEN"_L1, "RECORDING_READ"_L1})
            verifyValue(id);
        verifyValue(approvalObstacle);
        QStringList ids = registerLegalBases() + registerTransferBases();
        for (const QString &field : {u"whoseInterest"_s, u"alternatives.means"_s, u"dataSubjects"_s, u"dataKinds"_s,
                                     u"impactLevel"_s, u"safeguards"_s, u"dpiaNeeded"_s})
            ids += balancingChoices(field);
        QVERIFY(ids.size() > 30);
        for (const QString &id : std::as_const(ids)) {
            const QByteArray latin = id.toLatin1();
            verifyValue(QLatin1StringView(latin));
        }
    }

    void idsWithASectionOfTheirOwnHaveWords()
    {
        const auto verifyIn = [](const QString &section, QLatin1StringView id) {
            const QByteArray lacks = missing(section + u'.' + id);
            QVERIFY2(lacks.isEmpty(), lacks.constData());
        };
        for (const auto &id : caseStateIds)
            verifyIn(u"caseState"_s, id);
        for (const auto &id : caseProposalIds) {
            if (id != "NONE"_L1)
                verifyIn(u"caseProposal"_s, id);
        }
        for (const auto &id : dpiaStatusIds)
            verifyIn(u"dpiaStatus"_s, id);
        for (const HoldState state : {HoldState::Pending, HoldState::Active, HoldState::Lapsed, HoldState::Ended})
            verifyIn(u"holdState"_s, holdStateId(state));
        for (const RecordingState state : {RecordingState::Imported, RecordingState::Active, RecordingState::Restricted,
                                           RecordingState::Due, RecordingState::Approved})
            verifyIn(u"recordingState"_s, enumId(state));
    }

    void whatListeningIsForHasWords()
    {
        const QStringList reasons = listeningReasonKinds();
        for (const QString &reason : reasons) {
            const QByteArray latin = reason.toLatin1();
            verifyValue(QLatin1StringView(latin));
        }
    }

    void durations()
    {
        const ReportTexts texts(ReportLanguage::English);
        QCOMPARE(texts.duration(0), u"0:00:00"_s);
        QCOMPARE(texts.duration(59'499), u"0:00:59"_s);
        QCOMPARE(texts.duration(3'723'000), u"1:02:03"_s);
        QCOMPARE(texts.duration(360'000'000), u"100:00:00"_s);
    }

    void fieldsOfTheRegisterHaveWords()
    {
        for (const QString &field : registerFields()) {
            if (field == u"kind")
                continue;
            const QByteArray lacks = missing(u"registerField."_s + field);
            QVERIFY2(lacks.isEmpty(), lacks.constData());
        }
    }

    void whatIsUnknownStandsForItself()
    {
        const ReportTexts texts(ReportLanguage::Dutch);
        QCOMPARE(texts.value(u"FROM_A_NEWER_VERSION"_s), u"FROM_A_NEWER_VERSION"_s);
        QCOMPARE(texts.value({}), u"–"_s);
        QCOMPARE(texts.values({u"CALLERS"_s, u"eigen tekst"_s}), u"bellers en gebelden, eigen tekst"_s);
    }

    void datesAndNumbersInItsLanguage()
    {
        const QDate day(2026, 3, 2);
        QCOMPARE(ReportTexts(ReportLanguage::Dutch).date(day), u"2 maart 2026"_s);
        QCOMPARE(ReportTexts(ReportLanguage::English).date(day), u"2 March 2026"_s);
        QCOMPARE(ReportTexts(ReportLanguage::Dutch).number(12'408), u"12.408"_s);
        QCOMPARE(ReportTexts(ReportLanguage::English).number(12'408), u"12,408"_s);
        QCOMPARE(ReportTexts(ReportLanguage::English).date({}), u"–"_s);
    }

    void languages()
    {
        QCOMPARE(languageFromId(u"nl"), ReportLanguage::Dutch);
        QCOMPARE(languageFromId(u"en"), ReportLanguage::English);
        QVERIFY(!languageFromId(u"fr"));
    }
};

VOICELOG_GUILESS_TEST(TestReportTexts)
#include "tst_reporttexts.moc"
