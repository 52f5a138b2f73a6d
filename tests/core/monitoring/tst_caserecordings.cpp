// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <base/BaseErrors.h>
#include <monitoring/CaseActions.h>
#include <recordings/ListeningService.h>
#include <recordings/RecordingErrors.h>
#include <recordings/RecordingIndex.h>
#include <support/CaseCalls.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

const QString whyHeard = u"Because the inquiry of this case asks for it."_s;

QString ruleOf(const ImportOutcome &outcome)
{
    return outcome.error ? outcome.error->parameters().value(u"rule"_s).toString() : QString();
}

} // namespace

/// The recordings of a monitoring case: what is taken in, who may hear, read and export them, and that none made for
/// another purpose comes in.
class TestCaseRecordings : public QObject
{
    Q_OBJECT

    static QList<AuditEvent> refusals(CaseDesk &desk, QLatin1StringView action)
    {
        Database database = orQuit(desk.officer.openGovernance());
        return orQuit(
            desk.officer.audit().list(database, {.action = action, .outcome = AuditOutcome::Refused, .limit = 100}));
    }

private Q_SLOTS:
    void onlyOfItsLinesInItsPeriod()
    {
        CaseDesk desk;
        CaseCalls calls(desk);
        const MonitoringCase record = desk.running();
        const QDate first = record.periodStart;
        desk.goTo(first.addDays(10));
        RecordingDraft ofHisNumber = calls.call(first.addDays(2), u"Sales"_s);
        const auto outcomes = calls.takeIn(record, {calls.call(first),                        // its first day
                                                    calls.call(first.addDays(-1)),            // before it
                                                    calls.call(first.addDays(1), u"Sales"_s), // another line
                                                    calls.call(first.addDays(10), u" helpdesk"_s), ofHisNumber});
        QCOMPARE(outcomes[0].kind, ImportOutcome::Kind::Imported);
        QCOMPARE(ruleOf(outcomes[1]), u"R-MON-PERIOD-01"_s);
        QCOMPARE(ruleOf(outcomes[2]), u"R-MON-PERIOD-01"_s);
        QCOMPARE(outcomes[3].kind, ImportOutcome::Kind::Imported);
        QCOMPARE(ruleOf(outcomes[4]), u"R-MON-PERIOD-01"_s); // "204" is not one of the case's lines
        QCOMPARE(orQuit(desk.mine.find(record.number)).recordingCount, 2);
        const auto refused = refusals(desk, "RECORDING_IMPORTED"_L1);
        QCOMPARE(refused.size(), 3);
        QCOMPARE(refused.first().ruleId, u"R-MON-PERIOD-01"_s);
        QCOMPARE(refused.first().detail.value(u"case").toString(), record.id.toString());

        // What was made in the period may come in later; what was made after it may not
        desk.goTo(record.periodEnd.addDays(2));
        const auto late = calls.takeIn(record, {calls.call(record.periodEnd), calls.call(record.periodEnd.addDays(1))});
        QCOMPARE(late[0].kind, ImportOutcome::Kind::Imported);
        QCOMPARE(ruleOf(late[1]), u"R-MON-PERIOD-01"_s);
    }

    void ofHisNumberToo()
    {
        Recording recording;
        recording.line = u"Helpdesk"_s;
        Participant agent;
        agent.role = ParticipantRole::Agent;
        agent.number = u"204"_s;
        Participant caller;
        caller.number = u"205"_s;
        recording.participants = {agent, caller};
        QVERIFY(isOfLines(recording, {u"204"_s}));
        QVERIFY(isOfLines(recording, {u"HELPDESK"_s}));
        QVERIFY(!isOfLines(recording, {u"205"_s})); // a caller's number is no line of ours
        QVERIFY(!isOfLines(recording, {}));
    }

    // The period that was approved goes on counting while a longer one waits for a second officer, and afterwards.
    void aLongerPeriodThatWaitsHoldsNothingUp()
    {
        CaseDesk desk;
        CaseCalls calls(desk);
        MonitoringCase record = desk.running();
        desk.goTo(record.periodStart.addDays(2));
        record = orQuit(
            desk.mine.proposeExtension(record, record.periodEnd.addDays(7), u"The refunds are made once a month."_s));
        QCOMPARE(calls.takeIn(record, {calls.call(record.periodStart)}).first().kind, ImportOutcome::Kind::Imported);
        const QDate end = record.periodEnd;
        desk.goTo(end.addDays(1)); // nobody approved it
        record = orQuit(desk.mine.theCase(record.id));
        QVERIFY(!record.extension);
        QCOMPARE(calls.takeIn(record, {calls.call(end)}).first().kind, ImportOutcome::Kind::Imported);
        QVERIFY(calls.takeIn(record, {calls.call(end.addDays(1))}).first().kind != ImportOutcome::Kind::Imported);
    }

    void notBeforeItRuns()
    {
        CaseDesk desk;
        const MonitoringCase record = desk.approved();
        JudgementService judgements = desk.judgements(desk.officer);
        VERIFY_ERROR(caseImportTarget(desk.officer, record, desk.book, judgements.judgeMaker()), errors::WrongState);
    }

    void neverOutOfAQualityVault()
    {
        CaseDesk desk;
        CaseCalls calls(desk);
        const MonitoringCase record = desk.running();
        ProgrammeService programmes(desk.officer);
        const Programme quality = orQuit(programmes.add(u"Quality"_s, Purpose::Quality, {u"Helpdesk"_s}));
        RecordingDraft call = calls.call(record.periodStart);
        QCOMPARE(calls.takeIn(ImportTarget{quality.vaultId, quality.id, quality.code}, {call})[0].kind,
                 ImportOutcome::Kind::Imported);
        // The same sound, and the same call of the recorder in other bytes
        QCOMPARE(ruleOf(calls.takeIn(record, {call})[0]), u"R-PURPOSE-02"_s);
        RecordingDraft again = calls.call(record.periodStart);
        again.sourceCallId = call.sourceCallId;
        QCOMPARE(ruleOf(calls.takeIn(record, {again})[0]), u"R-PURPOSE-02"_s);
        QCOMPARE(orQuit(desk.mine.find(record.number)).recordingCount, 0);
    }

    /// Scenario S15 of DOMAIN.
    void s15TrainingRecordingIsNoEvidence()
    {
        CaseDesk desk;
        CaseCalls calls(desk);
        const Programme training =
            orQuit(ProgrammeService(desk.officer).add(u"Training"_s, Purpose::Training, {u"Helpdesk"_s}));
        RecordingDraft call = calls.call(desk.today());
        call.announcement->announcedPurposes = {u"TRAINING"_s};
        const auto outcome = calls.takeIn(ImportTarget{training.vaultId, training.id, training.code}, {call});
        const Recording recording =
            orQuit(RecordingService(desk.officer).recording(training.vaultId, outcome[0].recordingId));
        const MonitoringCase record = desk.draft();
        const auto wanted = desk.mine.wantRecording(record.id, recording);
        VERIFY_ERROR(wanted, errors::RuleRefused);
        QCOMPARE(wanted.error().parameters().value(u"rules"_s).toStringList(),
                 (QStringList{u"R-PURPOSE-02"_s, u"R-ANNOUNCE-02"_s}));
        const auto without = desk.mine.wantRecording({}, recording); // to check an employee, without a case
        VERIFY_ERROR(without, errors::RuleRefused);
        QCOMPARE(without.error().parameters().value(u"rule"_s).toString(), u"R-PURPOSE-02"_s);
        QStringList rules;
        for (const AuditEvent &event : refusals(desk, actions::CaseRecordingWanted)) {
            if (event.objectType != actions::caseObject)
                continue;
            rules += event.ruleId;
            QCOMPARE(event.objectId, record.id.toString()); // the act names the case
        }
        rules.sort();
        QCOMPARE(rules, (QStringList{u"R-ANNOUNCE-02"_s, u"R-PURPOSE-02"_s}));
    }

    void heardUnderAGrantAlone()
    {
        CaseDesk desk;
        CaseCalls calls(desk);
        const MonitoringCase record = desk.running();
        desk.goTo(record.periodStart.addDays(1));
        const auto outcomes = calls.takeIn(record, {calls.call(record.periodStart)});
        Session &investigator = desk.sessionOf(u"investigator"_s);
        const Recording recording = calls.recordings(investigator, record, outcomes).first();
        QCOMPARE(recording.state, RecordingState::Active);
        const CaseAccess *access = &grantedCaseAccess();
        VERIFY_OK(ListeningService(investigator, access).start(recording, {u"OTHER"_s, whyHeard}));
        VERIFY_OK(RecordingService(investigator, {}, access).audio(recording, VaultAudioSource::Purpose::Play));
        const Segment found{{}, SegmentKind::Private, {0, 500}, u"privé"_s, 0};
        VERIFY_OK(RecordingService(investigator, {}, access).addSegment(record.vaultId, recording.id, found));
        CallDataEdit edit;
        edit.participants = recording.participants;
        VERIFY_ERROR(RecordingService(investigator, {}, access).updateCallData(recording, edit), errors::RoleDenied);

        // Without the access handed in nothing is open; an officer has no grant either
        VERIFY_ERROR(ListeningService(investigator).start(recording, {u"OTHER"_s, whyHeard}), errors::RuleRefused);
        VERIFY_ERROR(ListeningService(desk.officer, access).start(recording, {u"OTHER"_s, whyHeard}),
                     errors::RuleRefused);
        const RecordingService officers(desk.officer, {}, access);
        VERIFY_ERROR(officers.recording(record.vaultId, recording.id), errors::RuleRefused);
        VERIFY_ERROR(officers.find(recording.number), errors::RuleRefused);
        VERIFY_ERROR(officers.audio(recording, VaultAudioSource::Purpose::Play), errors::RuleRefused);
        VERIFY_ERROR(officers.transcript(record.vaultId, recording.id), errors::RuleRefused);
        for (const QLatin1StringView action : {"LISTENING_STARTED"_L1, "RECORDING_READ"_L1}) {
            const auto refused = refusals(desk, action);
            QVERIFY(!refused.isEmpty());
            QCOMPARE(refused.first().ruleId, u"R-MON-ACCESS-01"_s);
        }

        // Lists show them to whom something is granted
        QCOMPARE(orQuit(RecordingIndex(investigator, access).count({})), 1);
        QCOMPARE(orQuit(RecordingIndex(investigator).count({})), 0);
        QCOMPARE(orQuit(RecordingIndex(desk.officer, access).count({})), 0);

        // A right to read is none to hear; the last day ends it, whatever the key says
        CaseGrant reading;
        reading.account = desk.secondInfo.id;
        reading.rights = {CaseRight::Read};
        reading.reason = whyHeard;
        orQuit(desk.mine.grant(record.id, reading));
        VERIFY_OK(RecordingService(desk.second, {}, access).recording(record.vaultId, recording.id));
        VERIFY_ERROR(ListeningService(desk.second, access).start(recording, {u"OTHER"_s, whyHeard}),
                     errors::RuleRefused);
        desk.goTo(record.evaluationDue.addDays(1));
        VERIFY_ERROR(ListeningService(investigator, access).start(recording, {u"OTHER"_s, whyHeard}),
                     errors::RuleRefused);
        VERIFY_ERROR(RecordingService(investigator, {}, access).recording(record.vaultId, recording.id),
                     errors::RuleRefused);
    }

    void exportedByAnOfficerWithThatRight()
    {
        CaseDesk desk;
        CaseCalls calls(desk);
        const MonitoringCase record = desk.running();
        desk.goTo(record.periodStart.addDays(1));
        const auto outcomes = calls.takeIn(record, {calls.call(record.periodStart)});
        const CaseAccess *access = &grantedCaseAccess();
        const Recording recording = calls.recordings(desk.sessionOf(u"investigator"_s), record, outcomes).first();
        const QTemporaryDir folder;
        ExportRequest request;
        request.path = folder.filePath(u"out.wav"_s);
        request.reason = whyHeard;
        VERIFY_ERROR(RecordingService(desk.second, {}, access).exportTo(recording, request, {}, {}),
                     errors::RuleRefused);
        QVERIFY(!QFile::exists(request.path));
        CaseGrant wanted;
        wanted.account = desk.secondInfo.id;
        wanted.rights = {CaseRight::Export};
        wanted.reason = whyHeard;
        orQuit(desk.mine.grant(record.id, wanted));
        VERIFY_OK(RecordingService(desk.second, {}, access).exportTo(recording, request, {}, {}));
        QVERIFY(QFile::exists(request.path));
    }

    void closedMeansRestricted()
    {
        CaseDesk desk;
        CaseCalls calls(desk);
        MonitoringCase record = desk.running();
        desk.goTo(record.periodStart.addDays(1));
        const auto outcomes = calls.takeIn(record, {calls.call(record.periodStart)});
        desk.goTo(record.periodEnd.addDays(1));
        orQuit(desk.mine.settle());
        record = orQuit(desk.mine.theCase(record.id));
        Session &investigator = desk.sessionOf(u"investigator"_s);
        const Recording recording = calls.recordings(investigator, record, outcomes).first();
        record = orQuit(desk.mine.closeWithoutFinding(record, whyHeard));
        QCOMPARE(record.recordingCount, 1);

        const CaseAccess *access = &grantedCaseAccess();
        VERIFY_ERROR(RecordingService(investigator, {}, access).recording(record.vaultId, recording.id),
                     errors::NotGranted); // its key is gone
        const RecordingService officers(desk.officer, {}, access);
        const Recording now = orQuit(officers.recording(record.vaultId, recording.id));
        QCOMPARE(now.state, RecordingState::Restricted);
        VERIFY_ERROR(ListeningService(desk.officer, access).start(now, {u"QUALITY"_s, {}}), errors::PlaybackRefused);
        VERIFY_OK(ListeningService(desk.officer, access).start(now, {u"SAR_PREPARATION"_s, {}}));
        QCOMPARE(orQuit(RecordingIndex(desk.officer, access).count({})), 1);
        JudgementService judgements = desk.judgements(desk.officer);
        const auto release = judgements.proposeRelease(now, whyHeard);
        VERIFY_ERROR(release, errors::RuleRefused);
        QCOMPARE(release.error().parameters().value(u"rule"_s).toString(), u"R-MON-DESTROY-01"_s);
        JudgementService judging = desk.judgements(desk.officer);
        VERIFY_OK(judging.judgeAll({}, {})); // and judging anew opens nothing
        QCOMPARE(orQuit(officers.recording(record.vaultId, recording.id)).state, RecordingState::Restricted);
    }
};

VOICELOG_APPLESS_TEST(TestCaseRecordings)
#include "tst_caserecordings.moc"
