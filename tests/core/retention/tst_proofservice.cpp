// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <archive/VaultIntake.h>
#include <base/BaseErrors.h>
#include <recordings/AnnouncementEvidenceStore.h>
#include <recordings/JudgementService.h>
#include <recordings/JudgementStore.h>
#include <recordings/RecordingActions.h>
#include <recordings/RecordingEraser.h>
#include <recordings/RecordingErrors.h>
#include <recordings/RecordingStore.h>
#include <retention/DestructionService.h>
#include <retention/HoldService.h>
#include <retention/ProofService.h>
#include <retention/RetentionErrors.h>
#include <retention/RetentionSchema.h>
#include <retention/RetentionService.h>
#include <support/RecordingFixture.h>
#include <support/ResultTest.h>
#include <support/RetentionDesk.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

/// A programme for contract proof against which there is nothing but what a call itself lacks.
class SalesProgramme final : public ProgrammeFactsSource
{
public:
    SalesProgramme()
    {
        facts.number = u"PRG-2026-0001"_s;
        facts.purpose = u"CONTRACT_PROOF"_s;
        facts.legalBasis = u"6_1_B"_s;
        facts.state = u"ACTIVE"_s;
        facts.startDate = QDate(2026, 1, 1);
        facts.employeesHeard = false;
        facts.agentSignal = u"SCREEN"_s;
        facts.controllerKind = u"COMPANY"_s;
        facts.notification = u"m 1234567"_s;
        facts.registerEntry = RegisterFacts{u"REG-2026-0001"_s, true, true, QDate(2026, 1, 1), QDate(2027, 1, 1), {}};
        facts.dpia = DpiaFacts{u"DONE"_s, {}, u"LOW"_s, false};
    }
    Result<std::optional<ProgrammeFacts>> programmeFacts(Database &, const Id &, QDate) const override { return facts; }
    ProgrammeFacts facts;
};

/// A sales call of eight seconds, announced and with a contract.
struct Sales
{
    RecordingFixture f{Schema{recordingsSchema(), retentionSchema()}};
    RuleBook book = *RuleBook::builtIn();
    SalesProgramme programme;
    MadeUpSource source;
    JudgementService judgements{f.archive.session(), book, programme};
    RecordingService recordings{f.archive.session(), judgements.judgeMaker()};
    ProofService proofs{f.archive.session(), book, source, judgements.judgeMaker()};
    RetentionService retention{f.archive.session(), book, source};

    Sales()
    {
        f.archive.clock().set(QDateTime(QDate(2026, 6, 15), QTime(12, 0), QTimeZone::UTC));
        f.target.judge = judgements.judgeMaker();
        f.target.numberPrefix = u"SALES"_s;
        sell(u"CONTRACT_PROOF"_s);
    }
    void sell(const QString &purpose, const QString &retentionClass = {})
    {
        ProgrammeRetention kept;
        kept.programmeId = f.target.programmeId;
        kept.number = u"PRG-2026-0001"_s;
        kept.purpose = purpose;
        kept.retentionClass = retentionClass;
        source.programmes.insert(f.vault, kept);
    }
    Session &second()
    {
        if (!other) {
            f.archive.addAccount(u"second"_s, Role::PrivacyOfficer);
            const auto granted = f.archive.session().grantVault(f.archive.session().accounts()->last().id, f.vault);
            if (!granted)
                qFatal("not granted");
            other = f.archive.unlock(u"second"_s);
        }
        return *other;
    }
    DestructionService destruction() { return {f.archive.session(), book, source}; }
    DestructionService theirDestruction() { return {second(), book, source}; }
    void at(QDate day) { f.archive.clock().set(QDateTime(day, QTime(12, 0), QTimeZone::UTC)); }
    RecordingDraft draft(const QString &contract)
    {
        ++calls;
        RecordingDraft draft =
            f.draft(f.wav(u"call%1.wav"_s.arg(calls), 64000, 300 + 10 * calls, 2), u"call-%1"_s.arg(calls));
        draft.startedAt = f.archive.clock().now().addSecs(-3600 + calls);
        draft.origin = Origin::ControllerSystem;
        draft.partyBasis = PartyBasis::Participant;
        draft.contractRef = contract;
        Participant customer;
        customer.role = ParticipantRole::Customer;
        customer.name = u"Fenna Bos"_s;
        customer.number = u"+31201234567"_s;
        draft.participants = {customer};
        AnnouncementEvidence told;
        told.announcedAtMs = 0;
        told.playedFully = true;
        told.language = u"nl"_s;
        told.announcedPurposes = QStringList{u"CONTRACT_PROOF"_s};
        told.privacyNoticeRef = u"https://example.org/privacy"_s;
        draft.announcement = told;
        Transcript said;
        said.cues = {{{0, 2000}, u"Agent"_s, u"Wat vervelend van uw knie"_s},
                     {{3000, 4000}, u"Klant"_s, u"Ja ik neem het contract"_s}};
        draft.transcript = said;
        draft.sidecar = "{\"note\":\"knee\"}";
        draft.sidecarName = u"call.json"_s;
        return draft;
    }
    Recording call(const QString &contract = u"C-1041"_s, const std::function<void(RecordingDraft &)> &change = {})
    {
        RecordingDraft draft = this->draft(contract);
        if (change)
            change(draft);
        auto added = f.add(draft);
        if (!added)
            qFatal("%s", qPrintable(added.error().toString()));
        return *added;
    }
    Segment mark(const Recording &recording, const TimeRange &range, SegmentKind kind = SegmentKind::Proof)
    {
        Segment segment;
        segment.kind = kind;
        segment.range = range;
        auto added = recordings.addSegment(recording.vaultId, recording.id, segment);
        if (!added)
            qFatal("%s", qPrintable(added.error().toString()));
        return *added;
    }
    Result<Recording> keep(const Recording &recording)
    {
        const auto stretches = proofs.stretches(recording.vaultId, recording.id);
        if (!stretches)
            return fail(stretches);
        const auto made = proofs.keep(recording.vaultId, recording.id, *stretches, {}, {});
        return made ? Result<Recording>(made->proof) : fail(made);
    }
    /// Within a write transaction of its own.
    template <typename Function>
    void inVault(Function function)
    {
        auto database = f.archive.session().openVault(f.vault);
        VERIFY_OK(database);
        auto transaction = Transaction::begin(*database, Transaction::Kind::Write);
        VERIFY_OK(transaction);
        VERIFY_OK(function(*database));
        VERIFY_OK(transaction->commit());
    }
    void erase(const Id &recording)
    {
        inVault([&](Database &database) -> Result<void> {
            RecordingEraser eraser(database);
            VOICELOG_TRY(eraser.erase(recording));
            return eraser.finish();
        });
    }
    void setState(const Id &recording, RecordingState state)
    {
        inVault([&](Database &database) -> Result<void> {
            VOICELOG_ASSIGN(const qint64 rec, RecordingStore(database, f.archive.clock()).requireKey(recording));
            return JudgementStore(database).setState(rec, state, f.archive.clock().now(),
                                                     f.archive.session().account().id);
        });
    }
    qint64 count(const QByteArray &from)
    {
        qint64 rows = -1;
        inVault([&](Database &database) -> Result<void> {
            VOICELOG_ASSIGN(Statement select, database.prepare("SELECT count(*) FROM vault." + from));
            VOICELOG_TRY(select.step());
            rows = select.int64(0);
            return {};
        });
        return rows;
    }
    int calls = 0;
    std::unique_ptr<Session> other;
};

} // namespace

class TestProofService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProofIsARecordingOfItsOwn()
    {
        Sales s;
        const Recording call = s.call();
        QCOMPARE(call.state, RecordingState::Active);
        s.mark(call, {2500, 4500});
        const auto stretches = s.proofs.stretches(call.vaultId, call.id);
        VERIFY_OK(stretches);
        QCOMPARE(stretches->ranges(), (QList<TimeRange>{{2500, 4500}}));
        const auto proof = s.keep(call);
        VERIFY_OK(proof);
        QCOMPARE(proof->state, RecordingState::Active);
        QCOMPARE(proof->number, u"SALES-2026-000002"_s);
        QCOMPARE(proof->extent, Extent::Partial);
        QCOMPARE(proof->startedAt, call.startedAt);
        QCOMPARE(proof->durationMs, call.durationMs);
        QCOMPARE(proof->contractRef, call.contractRef);
        QCOMPARE(proof->participants, call.participants);
        QCOMPARE(proof->media.size(), 1);
        QCOMPARE(proof->media[0].frames, qint64(64000));
        QCOMPARE(proof->media[0].format.channels, 2);

        const auto cues = s.recordings.transcript(proof->vaultId, proof->id);
        VERIFY_OK(cues);
        QCOMPARE((*cues)->cues.size(), 1);
        QCOMPARE((*cues)->cues[0].text, u"Ja ik neem het contract"_s);
        const auto sidecar = s.recordings.sidecar(proof->vaultId, proof->id);
        VERIFY_OK(sidecar);
        QVERIFY(!*sidecar);
        const auto told = s.recordings.announcements(proof->vaultId, proof->id);
        VERIFY_OK(told);
        QCOMPARE(told->size(), 1);
        QCOMPARE(told->first().announcedPurposes, QStringList{u"CONTRACT_PROOF"_s});
        const auto peaks = s.recordings.peaks(proof->vaultId, proof->id);
        VERIFY_OK(peaks);
        QVERIFY(!peaks->isNull());
        VERIFY_OK(s.recordings.verify(*proof, {}, {}));

        // Each knows the other, and the call is as it was.
        QCOMPARE(s.proofs.links(call.vaultId, call.id)->proof->id, proof->id);
        QCOMPARE(s.proofs.links(proof->vaultId, proof->id)->whole->number, call.number);
        QCOMPARE(s.recordings.recording(call.vaultId, call.id)->version, call.version);
        const auto events = s.f.events(u"PROOF_KEPT"_s);
        QCOMPARE(events.size(), 2); // in the history of each
        QCOMPARE(events[1].objectId, call.id.toString());
        QCOMPARE(events[0].objectId, proof->id.toString());
        QCOMPARE(events[0].detail[u"proof"_s].toString(), proof->id.toString());
        QCOMPARE(events[0].detail[u"keptMs"_s].toInteger(), 2000);
        QCOMPARE(s.count("media WHERE recording IS NULL"), 0);
    }

    void isRefused_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("error");
        QTest::newRow("nothing marked") << u"unmarked"_s << u"recordings.proof-unmarked"_s;
        QTest::newRow("no contract") << u"no contract"_s << u"base.rule-refused"_s;
        QTest::newRow("another purpose") << u"quality"_s << u"recordings.not-a-sales-call"_s;
        QTest::newRow("another class") << u"class"_s << u"recordings.not-a-sales-call"_s;
        QTest::newRow("ordered to go") << u"ordered"_s << u"retention.to-be-destroyed"_s;
        QTest::newRow("a court's order") << u"court"_s << u"retention.to-be-destroyed"_s;
        QTest::newRow("a part") << u"part"_s << u"recordings.not-a-sales-call"_s;
        QTest::newRow("restricted") << u"restricted"_s << u"base.wrong-state"_s;
        QTest::newRow("kept already") << u"twice"_s << u"recordings.proof-kept"_s;
        QTest::newRow("another stretch") << u"changed"_s << u"base.conflict"_s;
    }
    void isRefused()
    {
        QFETCH(QString, what);
        QFETCH(QString, error);
        Sales s;
        const Recording call = s.call(what == "no contract"_L1 ? QString() : u"C-1041"_s, [&](RecordingDraft &draft) {
            if (what == "part"_L1)
                draft.extent = Extent::Partial;
            if (what == "restricted"_L1)
                draft.announcement.reset();
        });
        if (what != "unmarked"_L1)
            s.mark(call, {2500, 4500});
        if (what == "quality"_L1)
            s.sell(u"QUALITY"_s);
        if (what == "class"_L1)
            s.sell(u"CONTRACT_PROOF"_s, u"QUALITY"_s);
        if (what == "ordered"_L1)
            VERIFY_OK(s.destruction().propose(call.vaultId, {call.id}, u"GDPR-17"_s));
        if (what == "court"_L1) {
            HoldDraft order;
            order.kind = HoldKind::OrderErase;
            order.vaultId = call.vaultId;
            order.recordings = {call.id};
            order.reason = u"Order of the court of Utrecht of this day."_s;
            VERIFY_OK(HoldService(s.f.archive.session()).place(order));
        }
        TimeRanges agreed;
        agreed.add({2500, what == "changed"_L1 ? 4600 : 4500});
        if (what == "twice"_L1)
            VERIFY_OK(s.keep(call));
        const qint64 before = s.count("recording");
        const auto kept = s.proofs.keep(call.vaultId, call.id, agreed, {}, {});
        QVERIFY(!kept);
        QCOMPARE(kept.error().id(), error);
        QCOMPARE(s.count("recording"), before);
        QCOMPARE(s.count("media WHERE recording IS NULL"), 0);
    }

    void nobodyButAnOfficer()
    {
        Sales s;
        const Recording call = s.call();
        s.mark(call, {2500, 4500});
        for (const Role role : {Role::Investigator, Role::Dpo, Role::OrReviewer, Role::RetentionService}) {
            const QString name = roleId(role).toString().toLower();
            s.f.archive.addAccount(name, role);
            const auto session = s.f.archive.unlock(name);
            ProofService other(*session, s.book, s.source, s.judgements.judgeMaker());
            VERIFY_ERROR(other.stretches(call.vaultId, call.id), errors::RoleDenied);
            VERIFY_ERROR(other.keep(call.vaultId, call.id, {}, {}, {}), errors::RoleDenied);
        }
        QCOMPARE(s.count("recording"), 1);
    }

    void whatWasDecidedCountsForTheProofToo()
    {
        Sales s;
        const Recording call = s.call(u"C-1"_s, [](RecordingDraft &draft) { draft.announcement.reset(); });
        QCOMPARE(call.state, RecordingState::Restricted);
        const auto proposed = s.judgements.proposeRelease(
            call, u"The letter of confirmation tells it, and she asked for it."_s, QDate(2026, 7, 15));
        VERIFY_OK(proposed);
        VERIFY_OK(JudgementService(s.second(), s.book, s.programme).confirmRelease(call, proposed->id));
        s.mark(call, {2500, 4500});
        s.inVault([&](Database &database) -> Result<void> {
            VOICELOG_ASSIGN(const qint64 rec, RecordingStore(database, s.f.archive.clock()).requireKey(call.id));
            VOICELOG_ASSIGN(Statement insert, database.prepare("INSERT INTO vault.recording_due_fact (recording,"
                                                               " contract_ended_on) VALUES (?1, '2026-06-01')"));
            return insert.bind(1, rec).run();
        });
        const auto proof = s.keep(call);
        VERIFY_OK(proof);
        QCOMPARE(proof->state, RecordingState::Active); // by the same override, which is of the same two officers
        QCOMPARE(s.count("recording_due_fact WHERE contract_ended_on = '2026-06-01'"), 2);
        QCOMPARE(s.count("release WHERE state = 'CONFIRMED' AND until = '2026-07-15'"), 2);
    }

    void cancelledItLeavesNothing()
    {
        Sales s;
        const Recording call = s.call();
        s.mark(call, {2500, 4500});
        const auto stretches = s.proofs.stretches(call.vaultId, call.id);
        CancelToken cancel;
        const auto kept =
            s.proofs.keep(call.vaultId, call.id, *stretches, [&](const Progress &) { cancel.cancel(); }, cancel);
        VERIFY_ERROR(kept, errors::Cancelled);
        QCOMPARE(s.count("recording"), 1);
        QCOMPARE(s.count("media"), 1);
    }

    void callsWhoseProofIsNotKept()
    {
        Sales s;
        const Recording first = s.call();
        const Recording second = s.call();
        static_cast<void>(s.call(QString())); // no contract, no proof of it
        s.mark(first, {2500, 4500});
        const QDateTime now = s.f.archive.clock().now();
        auto unkept = s.proofs.unkept(s.f.vault, now);
        VERIFY_OK(unkept);
        QCOMPARE(unkept->recordings, 2);
        QCOMPARE(unkept->number, first.number);
        QCOMPARE(unkept->oldest, first.startedAt);
        QCOMPARE(s.proofs.unkept(s.f.vault, second.startedAt)->recordings, 1);
        VERIFY_OK(s.keep(first));
        unkept = s.proofs.unkept(s.f.vault, now);
        QCOMPARE(unkept->recordings, 1);
        QCOMPARE(unkept->number, second.number);
    }

    void twoConsolesAtOnce()
    {
        Sales s;
        const Recording call = s.call();
        const Segment proof = s.mark(call, {2500, 4500});
        const auto stretches = s.proofs.stretches(call.vaultId, call.id);
        VERIFY_OK(stretches);
        // While the sound is being made the mark is moved; what was agreed is not what would be kept.
        bool moved = false;
        const auto move = [&](const Progress &) {
            if (std::exchange(moved, true))
                return;
            Segment other = proof;
            other.range = {2500, 5000};
            VERIFY_OK(
                RecordingService(s.second(), s.judgements.judgeMaker()).changeSegment(call.vaultId, call.id, other));
        };
        VERIFY_ERROR(s.proofs.keep(call.vaultId, call.id, *stretches, move, {}), errors::Conflict);
        QVERIFY(moved);
        QCOMPARE(s.count("recording"), 1);
        QCOMPARE(s.count("media"), 1);
        // Or the other console is faster.
        const auto again = s.proofs.stretches(call.vaultId, call.id);
        bool kept = false;
        const auto keepFirst = [&](const Progress &) {
            if (std::exchange(kept, true))
                return;
            ProofService theirs(s.second(), s.book, s.source, s.judgements.judgeMaker());
            VERIFY_OK(theirs.keep(call.vaultId, call.id, *again, {}, {}));
        };
        VERIFY_ERROR(s.proofs.keep(call.vaultId, call.id, *again, keepFirst, {}), errors::ProofKept);
        QCOMPARE(s.count("recording"), 2);
        QCOMPARE(s.count("media"), 2);
    }

    void damagedSoundGivesNoProof()
    {
        Sales s;
        const Recording call = s.call();
        s.mark(call, {2500, 4500});
        s.inVault([](Database &database) -> Result<void> {
            VOICELOG_ASSIGN(Statement change,
                            database.prepare("UPDATE vault.media_chunk SET bytes = CAST(replace(hex(bytes), '', '')"
                                             " AS BLOB) WHERE chunk = (SELECT max(chunk) FROM vault.media_chunk)"));
            return change.run();
        });
        const auto kept = s.keep(call);
        QVERIFY(!kept);
        QCOMPARE(s.count("recording"), 1);
    }

    void marksAreSettledOnceItIsKept()
    {
        Sales s;
        const Recording call = s.call();
        const Segment proof = s.mark(call, {2500, 4500});
        VERIFY_OK(s.keep(call));
        Segment longer = proof;
        longer.range.endMs = 5000;
        VERIFY_ERROR(s.recordings.changeSegment(call.vaultId, call.id, longer), errors::ProofKept);
        VERIFY_ERROR(s.recordings.removeSegment(call.vaultId, call.id, proof), errors::ProofKept);
        Segment masked;
        masked.kind = SegmentKind::Masked;
        masked.range = {0, 100};
        VERIFY_ERROR(s.recordings.addSegment(call.vaultId, call.id, masked), errors::ProofKept);
        s.mark(call, {0, 100}, SegmentKind::Talk);
    }

    void theSameCallIsNotTakenInAgain()
    {
        Sales s;
        const Recording call = s.call();
        s.mark(call, {2500, 4500});
        VERIFY_OK(s.keep(call));
        s.erase(call.id);
        s.calls = 0; // the same file of the same call
        const auto again = s.f.add(s.draft(u"C-1041"_s));
        VERIFY_ERROR(again, errors::CallKnown);
    }

    void theRestStaysWithoutAUsableProof()
    {
        Sales s;
        const Recording call = s.call();
        s.mark(call, {2500, 4500});
        const auto stretches = s.proofs.stretches(call.vaultId, call.id);
        const auto made = s.proofs.keep(call.vaultId, call.id, *stretches, {}, {});
        VERIFY_OK(made);
        QCOMPARE(made->restDueOn, QDate(2026, 7, 13));
        QCOMPARE(s.retention.due(call.vaultId, call.id).value()->dueClass, DueClass::ContractRest);
        QCOMPARE(s.retention.due(call.vaultId, made->proof.id).value()->dueOn, QDate(2031, 6, 15));

        s.at({2026, 7, 13});
        VERIFY_OK(s.retention.assessAll());
        const auto orders = s.destruction().propose(call.vaultId, {call.id});
        VERIFY_OK(orders);
        VERIFY_OK(s.theirDestruction().approve(orders->first().id));
        QVERIFY(s.retention.plan()->items.first().isReady());
        // The proof itself becomes due: then the call is the only one.
        s.setState(made->proof.id, RecordingState::Due);
        auto plan = s.retention.plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->items.size(), 1);
        QVERIFY(!plan->items.first().isReady());
        QCOMPARE(plan->items.first().standsInTheWay.first().kind, QString(proofObstacle));
        // Also where that came between the plan and the run, and for the retention service.
        s.setState(made->proof.id, RecordingState::Active);
        plan = s.retention.plan();
        s.setState(made->proof.id, RecordingState::Due);
        s.f.archive.addAccount(u"timer"_s, Role::RetentionService);
        VERIFY_OK(s.f.archive.session().grantVault(s.f.archive.session().accounts()->last().id, s.f.vault));
        const auto timer = s.f.archive.unlock(u"timer"_s);
        RetentionService timed(*timer, s.book, s.source);
        auto report = timed.run(*plan);
        VERIFY_OK(report);
        QCOMPARE(report->recordings, 0);
        QCOMPARE(report->left.size(), 1);
        QCOMPARE(report->left[0].why, QString(proofObstacle));
        // A proof that is ordered to go is none either; a restricted one stays and is.
        s.setState(made->proof.id, RecordingState::Restricted);
        const auto early = s.destruction().propose(call.vaultId, {made->proof.id}, u"GDPR-17"_s);
        VERIFY_OK(early);
        QVERIFY(!s.retention.plan()->items.first().isReady());
        VERIFY_OK(s.destruction().withdraw(early->first().id));
        report = timed.run(*timed.plan());
        VERIFY_OK(report);
        QCOMPARE(report->recordings, 1);
        QVERIFY(!s.recordings.recording(call.vaultId, call.id));
        VERIFY_OK(s.recordings.verify(made->proof, {}, {}));
    }

    void whatIsSaidOfTheOneIsSaidOfBoth()
    {
        Sales s;
        const Recording call = s.call();
        s.mark(call, {2500, 4500});
        const auto proof = s.keep(call);
        VERIFY_OK(proof);
        DueStarts ended;
        ended.contractEndedOn = QDate(2027, 1, 31);
        VERIFY_OK(s.retention.setStarts(call.vaultId, call.id, ended, {}));
        QCOMPARE(s.retention.due(call.vaultId, proof->id).value()->dueOn, QDate(2032, 1, 31));
        QCOMPARE(s.retention.due(call.vaultId, call.id).value()->dueOn, QDate(2026, 7, 13));

        HoldDraft restriction;
        restriction.kind = HoldKind::Restriction;
        restriction.vaultId = call.vaultId;
        restriction.recordings = {proof->id};
        restriction.reason = u"She disputes that this was said by her."_s;
        restriction.claimReference = u"18(1)(a)"_s;
        HoldService holds(s.f.archive.session());
        const auto hold = holds.place(restriction);
        VERIFY_OK(hold);
        QCOMPARE(hold->recordings, 2);
        QCOMPARE(holds.ofRecording(call.vaultId, call.id)->size(), 1);
    }

    void whatHoldsTheCallHoldsItsProof()
    {
        Sales s;
        const Recording call = s.call();
        s.mark(call, {2500, 4500});
        HoldDraft claim;
        claim.vaultId = call.vaultId;
        claim.recordings = {call.id};
        claim.reason = u"A claim was announced by letter."_s;
        HoldService holds(s.f.archive.session());
        const auto hold = holds.place(claim);
        VERIFY_OK(hold);
        const auto proof = s.keep(call);
        VERIFY_OK(proof);
        const auto onProof = holds.ofRecording(call.vaultId, proof->id);
        VERIFY_OK(onProof);
        QCOMPARE(onProof->size(), 1);
        QCOMPARE(onProof->first().number, hold->number);
        VERIFY_OK(holds.release(*hold, u"The claim was settled out of court."_s));
        QVERIFY(!holds.ofRecording(call.vaultId, proof->id)->first().isInForceOn(s.retention.today()));
    }

    void aGrantedErasureTakesBoth()
    {
        Sales s;
        const Recording call = s.call();
        s.mark(call, {2500, 4500});
        const auto proof = s.keep(call);
        VERIFY_OK(proof);
        const auto orders = s.destruction().propose(call.vaultId, {call.id, proof->id}, u"GDPR-17"_s);
        VERIFY_OK(orders);
        for (const DestructionOrder &order : *orders)
            VERIFY_OK(s.theirDestruction().approve(order.id));
        DueStarts ended; // the day of its term moves, which an order that does not wait for it does not care for
        ended.contractEndedOn = QDate(2027, 1, 31);
        VERIFY_OK(s.retention.setStarts(call.vaultId, call.id, ended, {}));
        QCOMPARE(s.f.events(u"RETENTION_FACTS_CHANGED"_s).size(), 2);
        s.at({2026, 6, 16});
        const auto report = s.retention.run(*s.retention.plan());
        VERIFY_OK(report);
        QCOMPARE(report->recordings, 2);
        QVERIFY(report->left.isEmpty());
    }

    void findingWhatWaitsReadsTheIndexAlone()
    {
        Sales s;
        QStringList plan;
        s.inVault([&](Database &database) -> Result<void> {
            VOICELOG_ASSIGN(Statement select,
                            database.prepare("EXPLAIN QUERY PLAN SELECT count(*), min(rec) FROM vault.recording WHERE"
                                             " contract_ref <> '' AND extent = 'FULL' AND +state IN ('ACTIVE',"
                                             " 'IMPORTED') AND rec < ?1 AND NOT EXISTS (SELECT 1 FROM"
                                             " vault.kept_proof AS k WHERE k.recording = rec)"));
            for (;;) {
                VOICELOG_ASSIGN(const bool more, select.step());
                if (!more)
                    return {};
                plan += select.text(3);
            }
        });
        QVERIFY2(plan.first().contains(u"recording_contract"_s), qPrintable(plan.join(u'\n')));
    }

    void erasedItCanBeKeptAnew()
    {
        Sales s;
        const Recording call = s.call();
        s.mark(call, {2500, 4500});
        const auto proof = s.keep(call);
        VERIFY_OK(proof);
        s.erase(proof->id);
        QVERIFY(!s.proofs.links(call.vaultId, call.id)->proof);
        const auto again = s.keep(call);
        VERIFY_OK(again);
        QVERIFY(again->id != proof->id);
        // The whole call goes; its proof stays and can be heard.
        s.erase(call.id);
        QVERIFY(!s.proofs.links(again->vaultId, again->id)->whole);
        VERIFY_OK(s.recordings.verify(*again, {}, {}));
        QCOMPARE(s.count("kept_proof"), 0);
        QCOMPARE(s.recordings.recording(again->vaultId, again->id)->participants[0].name, u"Fenna Bos"_s);
    }
};

VOICELOG_GUILESS_TEST(TestProofService)
#include "tst_proofservice.moc"
