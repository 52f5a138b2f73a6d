// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <recordings/AnnouncementEvidenceStore.h>
#include <recordings/RecordingImporter.h>
#include <recordings/RecordingService.h>
#include <recordings/RecordingStore.h>
#include <rules/LegalPeriods.h>
#include <rules/RuleChecks.h>
#include <support/LawfulPractice.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

struct Practice
{
    TempArchive archive{LawfulPractice::fullSchema()};
    LawfulPractice law{archive};
    QTemporaryDir folder;
    int files = 0;

    /// A recording begun at noon of a day and taken in at once, with the proof that it was announced if asked for.
    Recording take(const Programme &programme, QDate day, bool announced = true)
    {
        const QDateTime noon(day, QTime(12, 0), QTimeZone::UTC);
        archive.clock().set(noon.addSecs(600));
        RecordingDraft draft;
        draft.audioPaths = {sound()};
        draft.sourceSystem = u"test"_s;
        draft.startedAt = noon;
        draft.line = u"Helpdesk"_s;
        draft.origin = Origin::ControllerSystem;
        draft.partyBasis = PartyBasis::Participant;
        JudgementService service = law.judgements();
        bool given = false;
        Id id;
        RecordingImporter importer(archive.session(),
                                   {programme.vaultId, programme.id, programme.code, service.judgeMaker()});
        const auto summary = importer.run(
            [&]() -> std::optional<RecordingDraft> {
                return std::exchange(given, true) ? std::nullopt : std::optional(draft);
            },
            {}, [&](const ImportOutcome &outcome) { id = outcome.recordingId; }, {}, {});
        if (!summary || id.isNull())
            qFatal("not taken in");
        Recording recording = *RecordingService(archive.session()).recording(programme.vaultId, id);
        if (announced) {
            announce(recording);
            if (const auto judged = law.judgements().judge(recording); !judged)
                qFatal("%s", qPrintable(judged.error().toString()));
        }
        return current(recording);
    }
    Recording current(const Recording &recording)
    {
        return *RecordingService(archive.session()).recording(recording.vaultId, recording.id);
    }
    void announce(const Recording &recording)
    {
        auto database = archive.session().openVault(recording.vaultId);
        AnnouncementEvidence evidence;
        evidence.id = Id::create(archive.clock());
        evidence.announcedAtMs = 0;
        evidence.language = u"nl"_s;
        evidence.playedFully = true;
        evidence.announcedPurposes = QStringList{u"QUALITY"_s};
        evidence.privacyNoticeRef = u"https://example.nl/privacy"_s;
        evidence.createdAt = archive.clock().now();
        evidence.createdBy = archive.session().account().id;
        const auto rec = RecordingStore(*database, archive.clock()).requireKey(recording.id);
        auto transaction = Transaction::begin(*database, Transaction::Kind::Write);
        if (!AnnouncementEvidenceStore(*database).add(*rec, evidence) || !transaction->commit())
            qFatal("no evidence stored");
    }
    RuleResult resultOf(const Recording &recording, const QString &rule)
    {
        const auto latest = law.judgements().latest(recording);
        const auto found = std::ranges::find(latest->results, rule, &RuleResult::ruleId);
        return found == latest->results.cend() ? RuleResult() : *found;
    }
    /// Two officers, as for every recording that was restricted when it came in.
    void release(const Recording &recording, QDate until = {})
    {
        const auto proposed =
            law.judgements().proposeRelease(recording, u"Assessed: the cause is cured or set aside."_s, until);
        if (!proposed)
            qFatal("%s", qPrintable(proposed.error().toString()));
        if (const auto done = law.theirJudgements().confirmRelease(recording, proposed->id); !done)
            qFatal("%s", qPrintable(done.error().toString()));
    }

private:
    QString sound()
    {
        QFile file(folder.filePath(u"%1.ulaw"_s.arg(++files)));
        QByteArray bytes(8000, char(0x55 + files));
        for (int i = 0; i < bytes.size(); i += 7)
            bytes[i] = char(i * files);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
};

} // namespace

/// DOMAIN 7, as far as programmes and recordings decide it, through the services and the records behind them.
class TestLawfulness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void s8WithoutAnnouncement()
    {
        Practice p;
        const Programme programme = p.law.makeProgramme({2026, 4, 1}, {2026, 12, 31});
        const Recording silent = p.take(programme, {2026, 6, 15}, false);
        QCOMPARE(silent.state, RecordingState::Restricted);
        QCOMPARE(p.resultOf(silent, u"R-ANNOUNCE-01"_s).outcome, RuleOutcome::Fail);
        QCOMPARE(p.law.judgements().standing(silent)->unannouncedDue, QDate(2026, 7, 15));
        // The IVR log on 18 June, and the second officer.
        p.archive.clock().set(QDateTime(QDate(2026, 6, 18), QTime(9, 0), QTimeZone::UTC));
        p.announce(silent);
        VERIFY_OK(p.law.judgements().judge(silent));
        p.release(silent);
        QCOMPARE(p.current(silent).state, RecordingState::Active);
        // Nothing else stands against it: the practice is lawful.
        const auto latest = p.law.judgements().latest(silent);
        for (const auto &result : latest->results)
            QVERIFY2(!result.blocks(), qPrintable(result.ruleId));
    }

    void s10ReviewOverdue()
    {
        Practice p;
        const Programme programme = p.law.makeProgramme({2026, 4, 1}, {2026, 6, 30});
        const Recording july = p.take(programme, {2026, 7, 15});
        const RuleResult warned = p.resultOf(july, u"R-LI-02"_s);
        QVERIFY(warned.warns());
        p.release(july); // it came in before its announcement was proven
        QCOMPARE(p.current(july).state, RecordingState::Active);

        const Recording august = p.take(programme, {2026, 8, 3});
        QVERIFY(p.resultOf(august, u"R-LI-02"_s).blocks());
        QCOMPARE(august.state, RecordingState::Restricted);

        // A second version, valid from 5 August.
        p.archive.clock().set(QDateTime(QDate(2026, 8, 4), QTime(9, 0), QTimeZone::UTC));
        BalancingService writing(p.archive.session());
        BalancingRecord next = *writing.startVersion(p.law.lia, u"The yearly review was due."_s);
        next.validFrom = QDate(2026, 8, 5);
        next.reviewDate = QDate(2027, 8, 4);
        next.dpoAdvice.date = QDate(2026, 8, 4);
        next.dpoAdvice.text = u"Go on as before."_s;
        next.dpoAdvice.followed = true;
        next.orConsultation = p.law.worksCouncil.number;
        auto edited = writing.edit(next);
        VERIFY_OK(edited);
        next = *edited;
        while (next.state != BalancingState::ForApproval) {
            auto submitted = writing.submit(next);
            VERIFY_OK(submitted);
            next = *submitted;
        }
        VERIFY_OK(BalancingService(*p.law.second).approve(next));

        // It does not repair 3 August.
        p.archive.clock().set(QDateTime(QDate(2026, 8, 6), QTime(9, 0), QTimeZone::UTC));
        VERIFY_OK(p.law.judgements().judge(august));
        QVERIFY(p.resultOf(august, u"R-LI-02"_s).blocks());
        QCOMPARE(p.current(august).state, RecordingState::Restricted);
        VERIFY_ERROR(p.law.judgements().proposeRelease(august, u"The new version should cure this one."_s),
                     errors::RuleRefused);
        // Two officers may set the rule aside.
        p.release(august, {2026, 12, 31});
        QCOMPARE(p.current(august).state, RecordingState::Active);
        // A call after the new version is in order.
        const Recording later = p.take(programme, {2026, 8, 6});
        QCOMPARE(p.resultOf(later, u"R-LI-02"_s).outcome, RuleOutcome::Pass);
        QCOMPARE(p.resultOf(later, u"R-LI-01"_s).outcome, RuleOutcome::Pass);
    }

    void s11MadeUnderTheWbp()
    {
        Practice p;
        const Programme programme = p.law.makeProgramme({2015, 3, 2}, {2016, 1, 29});
        const Recording old = p.take(programme, {2015, 11, 12});
        QCOMPARE(p.resultOf(old, u"R-NOTIFY-01"_s).outcome, RuleOutcome::Pass);
        QCOMPARE(p.resultOf(old, u"R-NOTIFY-01"_s).editionId, u"NL-WBP-2014"_s);
        // Neither then nor now the register, which came with the GDPR, is asked of it; now that is said.
        QCOMPARE(p.resultOf(old, u"R-REGISTER-01"_s).ruleId, QString());
        // The request of 2026 follows the GDPR's month, not the Wbp's four weeks.
        const AccessDeadline due = legal::accessDeadline({2026, 6, 10}, {}, {2026, 6, 10}, HolidayCalendar());
        QCOMPARE(due.dueDate, QDate(2026, 7, 10));
        // Keeping it is judged by the edition of the day.
        p.archive.clock().set(QDateTime(QDate(2026, 6, 10), QTime(9, 0), QTimeZone::UTC));
        VERIFY_OK(p.law.judgements().judge(old));
        QCOMPARE(p.resultOf(old, u"R-NOTIFY-01"_s).editionId, u"NL-WBP-2014"_s);
        QCOMPARE(p.resultOf(old, u"R-REGISTER-01"_s).outcome, RuleOutcome::NotApplicable);
        QCOMPARE(p.resultOf(old, u"R-REGISTER-01"_s).editionId, u"NL-WBP-2014"_s);
        QCOMPARE(p.resultOf(old, u"R-REGISTER-02"_s).editionId, u"NL-AVG-2019"_s);
        RuleFacts facts;
        facts.recording = RecordingFacts();
        facts.recording->startedOn = QDate(2015, 11, 12);
        facts.recording->retentionDue = QDate(2016, 2, 10);
        QCOMPARE(rules::evaluate(p.law.book, u"R-RETAIN-01"_s, facts, {2026, 6, 10}).editionId, u"NL-AVG-2019"_s);
    }

    void s14NullityOfAScheme()
    {
        Practice p;
        const Programme programme = p.law.makeProgramme({2026, 4, 1}, {2026, 12, 31}, false);
        const Recording before = p.take(programme, {2026, 5, 4});
        p.release(before);
        QCOMPARE(p.current(before).state, RecordingState::Active);
        // The works council, which had not consented, invokes nullity: in writing, within a month of knowing.
        p.archive.clock().set(QDateTime(QDate(2026, 5, 18), QTime(9, 0), QTimeZone::UTC));
        WorksCouncilService council(p.archive.session());
        const auto stored = council.find(p.law.worksCouncil.number);
        VERIFY_OK(stored);
        QCOMPARE(stored->groundOn({2026, 5, 4}), WorksCouncilRecord::Ground::Cao);
        const auto invoked = council.invokeNullity(*stored, {2026, 5, 18}, {2026, 4, 20});
        VERIFY_OK(invoked);
        QCOMPARE(invoked->nullityLimit(), QDate(2026, 5, 20));
        QCOMPARE(ProgrammeService(p.archive.session()).find(programme.number)->state, ProgrammeState::Suspended);
        const Recording after = p.take(programme, {2026, 5, 19});
        QCOMPARE(after.state, RecordingState::Restricted);
        QVERIFY(p.resultOf(after, u"R-OR-01"_s).blocks());
        QVERIFY(p.resultOf(after, u"R-PURPOSE-01"_s).blocks());
        // Earlier ones are restricted too, pending a decision, when they are judged again.
        VERIFY_OK(p.law.judgements().judgeAll({}, {}));
        QCOMPARE(p.current(before).state, RecordingState::Restricted);
        // Consent on 22 June allows a restart, and does not cure the past.
        p.archive.clock().set(QDateTime(QDate(2026, 6, 22), QTime(9, 0), QTimeZone::UTC));
        VERIFY_OK(council.decide(*council.find(p.law.worksCouncil.number), CouncilDecision::Consent, {2026, 6, 22}));
        ProgrammeService programmes(p.archive.session());
        VERIFY_OK(programmes.activate(*programmes.find(programme.number)));
        VERIFY_OK(p.law.judgements().judgeAll({}, {}));
        QCOMPARE(p.current(after).state, RecordingState::Restricted);
        QVERIFY(p.resultOf(after, u"R-OR-01"_s).blocks());
        const Recording restarted = p.take(programme, {2026, 6, 23});
        QCOMPARE(p.resultOf(restarted, u"R-OR-01"_s).outcome, RuleOutcome::Pass);
        QCOMPARE(p.resultOf(restarted, u"R-PURPOSE-01"_s).outcome, RuleOutcome::Pass);
    }
};

VOICELOG_GUILESS_TEST(TestLawfulness)
#include "tst_lawfulness.moc"
