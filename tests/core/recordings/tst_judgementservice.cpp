// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <base/BaseErrors.h>
#include <recordings/AnnouncementEvidenceStore.h>
#include <recordings/JudgementService.h>
#include <recordings/ListeningService.h>
#include <recordings/RecordingErrors.h>
#include <recordings/RecordingIndex.h>
#include <recordings/RecordingStore.h>
#include <rules/RuleChecks.h>
#include <support/RecordingFixture.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

/// One programme against which there is nothing, as the records above would tell.
class LawfulProgramme final : public ProgrammeFactsSource
{
public:
    LawfulProgramme()
    {
        facts.number = u"PRG-2026-0001"_s;
        facts.purpose = u"QUALITY"_s;
        facts.legalBasis = u"6_1_F"_s;
        facts.state = u"ACTIVE"_s;
        facts.startDate = QDate(2026, 1, 1);
        facts.employeesHeard = true;
        facts.agentSignal = u"SCREEN"_s;
        facts.controllerKind = u"COMPANY"_s;
        facts.notification = u"m 1234567"_s;
        facts.lia = BalancingFacts{u"LIA-2026-0001"_s, true, u"PROCEED"_s, QDate(2027, 3, 1), true, true, true};
        facts.registerEntry = RegisterFacts{u"REG-2026-0001"_s, true, true, QDate(2026, 1, 1), QDate(2027, 1, 1), {}};
        facts.dpia = DpiaFacts{u"DONE"_s, {}, u"LOW"_s, false};
        facts.employeeNotice = NoticeFacts{QDate(2025, 12, 1), true, true, true, true};
        facts.worksCouncil = WorksCouncilFacts{u"OR"_s, u"CONSENT"_s, QDate(2025, 12, 1), false, false, false, false};
    }
    Result<std::optional<ProgrammeFacts>> programmeFacts(Database &, const Id &, QDate) const override
    {
        ++asked;
        return facts;
    }
    ProgrammeFacts facts;
    mutable int asked = 0;
};

struct Court
{
    RecordingFixture f;
    RuleBook book = *RuleBook::builtIn();
    LawfulProgramme programme;
    JudgementService service{f.archive.session(), book, programme};

    Court()
    {
        f.archive.clock().set(QDateTime(QDate(2026, 6, 15), QTime(12, 0), QTimeZone::UTC));
        f.target.judge = std::make_shared<RecordingJudgeMaker>(book, programme);
    }
    RecordingDraft draft(const QString &name, int pitch = 440)
    {
        RecordingDraft made = f.draft(f.wav(name, 8000, pitch));
        made.startedAt = f.archive.clock().now().addSecs(-3600);
        made.origin = Origin::ControllerSystem;
        made.partyBasis = PartyBasis::Participant;
        return made;
    }
    void announce(const Recording &recording, qint64 atMs)
    {
        auto database = f.archive.session().openVault(recording.vaultId);
        QVERIFY(database);
        const auto rec = RecordingStore(*database, f.archive.clock()).requireKey(recording.id);
        QVERIFY(rec);
        AnnouncementEvidence evidence;
        evidence.id = Id::create(f.archive.clock());
        evidence.announcedAtMs = atMs;
        evidence.language = u"nl"_s;
        evidence.playedFully = true;
        evidence.announcedPurposes = QStringList{u"QUALITY"_s};
        evidence.privacyNoticeRef = u"https://example.org/privacy"_s;
        evidence.createdAt = f.archive.clock().now();
        evidence.createdBy = f.archive.session().account().id;
        auto transaction = Transaction::begin(*database, Transaction::Kind::Write);
        QVERIFY(transaction);
        VERIFY_OK(AnnouncementEvidenceStore(*database).add(*rec, evidence));
        VERIFY_OK(transaction->commit());
    }
    RecordingState stateOf(const Recording &recording)
    {
        return RecordingService(f.archive.session()).recording(recording.vaultId, recording.id).value().state;
    }
    RuleResult resultOf(const Recording &recording, const QString &rule)
    {
        const auto latest = service.latest(recording);
        if (!latest)
            return {};
        const auto found = std::ranges::find(latest->results, rule, &RuleResult::ruleId);
        return found == latest->results.cend() ? RuleResult() : *found;
    }
};

const QString reason = u"The IVR log proves that the caller was told."_s;

} // namespace

class TestJudgementService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void s8NoAnnouncementRestrictsUntilItIsProvenAndTwoOfficersAgree()
    {
        Court c;
        const auto made = c.f.add(c.draft(u"a.wav"_s));
        VERIFY_OK(made);
        QCOMPARE(made->state, RecordingState::Restricted);
        QCOMPARE(c.resultOf(*made, u"R-ANNOUNCE-01"_s).outcome, RuleOutcome::Fail);
        QCOMPARE(c.service.standing(*made)->unannouncedDue, QDate(2026, 7, 15));
        const auto changes = c.f.events(u"RECORDING_STATE_CHANGED"_s);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0].detail[u"to"_s].toString(), u"RESTRICTED"_s);

        // Playback only to assess it.
        ListeningService listening(c.f.archive.session());
        VERIFY_ERROR(listening.start(*made, {u"QUALITY"_s, {}}), errors::PlaybackRefused);
        VERIFY_OK(listening.start(*made, {u"ASSESSMENT"_s, {}}));

        // Without evidence nobody can release it.
        const auto early = c.service.proposeRelease(*made, reason);
        VERIFY_ERROR(early, errors::RuleRefused);
        QCOMPARE(early.error().parameters().value(u"rule"_s).toString(), u"R-ANNOUNCE-01"_s);

        c.f.archive.clock().set(QDateTime(QDate(2026, 6, 18), QTime(9, 0), QTimeZone::UTC));
        c.announce(*made, 0);
        VERIFY_OK(c.service.judge(*made));
        QCOMPARE(c.resultOf(*made, u"R-ANNOUNCE-01"_s).outcome, RuleOutcome::Pass);
        QCOMPARE(c.stateOf(*made), RecordingState::Restricted); // by itself it does not come back
        QVERIFY(c.service.standing(*made)->unannouncedDue.isNull());

        const auto proposed = c.service.proposeRelease(*made, reason);
        VERIFY_OK(proposed);
        VERIFY_ERROR(c.service.confirmRelease(*made, proposed->id), errors::SecondNeeded);
        QCOMPARE(c.stateOf(*made), RecordingState::Restricted);

        c.f.archive.addAccount(u"second"_s, Role::PrivacyOfficer);
        const auto accounts = c.f.archive.session().accounts();
        VERIFY_OK(accounts);
        VERIFY_OK(c.f.archive.session().grantVault(accounts->last().id, c.f.vault));
        const auto second = c.f.archive.unlock(u"second"_s);
        JudgementService theirs(*second, c.book, c.programme);
        VERIFY_OK(theirs.confirmRelease(*made, proposed->id));
        QCOMPARE(c.stateOf(*made), RecordingState::Active);
        VERIFY_ERROR(theirs.confirmRelease(*made, proposed->id), errors::WrongState);
        VERIFY_OK(listening.start(*made, {u"QUALITY"_s, {}}));

        const auto standing = c.service.standing(*made);
        VERIFY_OK(standing);
        QCOMPARE(standing->judgements.size(), 2);
        QCOMPARE(standing->judgements.last().at.date(), QDate(2026, 6, 15)); // what was said then stands
    }

    void aLawfulImportIsActiveAtOnce()
    {
        Court c;
        c.programme.facts.purpose = u"LEGAL_OBLIGATION"_s;
        c.programme.facts.legalBasis = u"6_1_C"_s;
        const auto made = c.f.add(c.draft(u"a.wav"_s));
        VERIFY_OK(made);
        QCOMPARE(made->state, RecordingState::Restricted); // nobody was told
        QCOMPARE(c.resultOf(*made, u"R-LI-01"_s).outcome, RuleOutcome::NotApplicable);
        QCOMPARE(c.resultOf(*made, u"R-LEGALREC-03"_s).outcome, RuleOutcome::Pass);
    }

    void programmesAreAskedOncePerDayAndTransaction()
    {
        Court c;
        VERIFY_OK(c.f.run({c.draft(u"a.wav"_s), c.draft(u"b.wav"_s, 500), c.draft(u"c.wav"_s, 600)}));
        QVERIFY(c.programme.asked <= 3);
        c.programme.asked = 0;
        const auto summary = c.service.judgeAll({}, {});
        VERIFY_OK(summary);
        QCOMPARE(summary->recordings, 3);
        QCOMPARE(summary->changed, 0); // it says what it said
        QCOMPARE(c.programme.asked, 1);
        QCOMPARE(c.f.events(u"RECORDINGS_JUDGED"_s).size(), 1);
    }

    void judgingAnewAddsBesideWhatWasSaid()
    {
        Court c;
        const auto made = c.f.add(c.draft(u"a.wav"_s));
        VERIFY_OK(made);
        c.announce(*made, 0);
        c.programme.facts.lia.reset();
        c.f.archive.clock().advanceMs(86'400'000);
        const auto summary = c.service.judgeAll({}, {});
        VERIFY_OK(summary);
        QCOMPARE(summary->changed, 1);
        const auto standing = c.service.standing(*made);
        QCOMPARE(standing->judgements.size(), 2);
        QCOMPARE(standing->judgements.first().seq, 2);
        QCOMPARE(c.resultOf(*made, u"R-LI-01"_s).outcome, RuleOutcome::Fail);
        const auto &first = standing->judgements.last().results;
        QCOMPARE(std::ranges::find(first, u"R-LI-01"_s, &RuleResult::ruleId)->outcome, RuleOutcome::Pass);
        QCOMPARE(std::ranges::find(first, u"R-LI-01"_s, &RuleResult::ruleId)->editionId, u"NL-AVG-2019"_s);
    }

    void anOverrideHoldsUntilItsDay()
    {
        Court c;
        const auto made = c.f.add(c.draft(u"a.wav"_s));
        VERIFY_OK(made);
        VERIFY_ERROR(c.service.proposeRelease(*made, u"too short"_s, QDate(2026, 7, 1)), errors::ReasonLength);
        VERIFY_ERROR(c.service.proposeRelease(*made, reason, QDate(2026, 6, 14)), errors::InvalidValue);
        const auto proposed = c.service.proposeRelease(*made, reason, QDate(2026, 7, 1));
        VERIFY_OK(proposed);
        QCOMPARE(proposed->rules, QStringList({u"R-ANNOUNCE-01"_s, u"R-ANNOUNCE-02"_s}));
        c.f.archive.addAccount(u"second"_s, Role::PrivacyOfficer);
        VERIFY_OK(c.f.archive.session().grantVault(c.f.archive.session().accounts()->last().id, c.f.vault));
        const auto second = c.f.archive.unlock(u"second"_s);
        VERIFY_OK(JudgementService(*second, c.book, c.programme).confirmRelease(*made, proposed->id));
        QCOMPARE(c.stateOf(*made), RecordingState::Active);
        c.f.archive.clock().set(QDateTime(QDate(2026, 7, 1), QTime(20, 0), QTimeZone::UTC));
        VERIFY_OK(c.service.judge(*made));
        QCOMPARE(c.stateOf(*made), RecordingState::Active);
        c.f.archive.clock().set(QDateTime(QDate(2026, 7, 2), QTime(8, 0), QTimeZone::UTC));
        VERIFY_OK(c.service.judge(*made));
        QCOMPARE(c.stateOf(*made), RecordingState::Restricted);
    }

    void whatHasNoOverrideIsNotReleased()
    {
        Court c;
        RecordingDraft draft = c.draft(u"a.wav"_s);
        draft.partyBasis = PartyBasis::None;
        const auto made = c.f.add(draft);
        VERIFY_OK(made);
        const auto proposed = c.service.proposeRelease(*made, reason, QDate(2026, 7, 1));
        VERIFY_ERROR(proposed, errors::RuleRefused);
        QCOMPARE(proposed.error().parameters().value(u"rule"_s).toString(), u"R-PARTY-01"_s);
        const auto refused = c.f.events(u"RELEASE_PROPOSED"_s);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused[0].outcome, AuditOutcome::Refused);
        QCOMPARE(refused[0].ruleId, u"R-PARTY-01"_s);
    }

    void aPrivateCallStaysRestricted()
    {
        Court c;
        RecordingDraft draft = c.draft(u"a.wav"_s);
        draft.privateCall = PrivateCall::Suspected;
        const auto made = c.f.add(draft);
        VERIFY_OK(made);
        c.announce(*made, 0);
        VERIFY_OK(c.service.judge(*made));
        QCOMPARE(c.stateOf(*made), RecordingState::Restricted);
        const auto proposed = c.service.proposeRelease(*made, reason);
        VERIFY_ERROR(proposed, errors::RuleRefused);
        QCOMPARE(proposed.error().parameters().value(u"rule"_s).toString(), u"R-PRIVATECALL-01"_s);
    }

    void theListFiltersByFailingRule()
    {
        Court c;
        const auto silent = c.f.add(c.draft(u"a.wav"_s));
        const auto told = c.f.add(c.draft(u"b.wav"_s, 500));
        VERIFY_OK(silent);
        VERIFY_OK(told);
        c.announce(*told, 0);
        VERIFY_OK(c.service.judge(*told));
        RecordingIndex index(c.f.archive.session());
        const RecordingFilter filter{.failingRule = u"R-ANNOUNCE-01"_s};
        QCOMPARE(RecordingFilter::fromJson(filter.toJson()), filter);
        for (const auto sort : {RecordingSort::StartedAt, RecordingSort::Duration}) {
            const auto page = index.page(filter, {sort, true}, std::nullopt, 10);
            VERIFY_OK(page);
            QCOMPARE(page->rows.size(), 1);
            QCOMPARE(page->rows[0].id, silent->id);
            QVERIFY(page->rows[0].ruleBlocks);
        }
        QCOMPARE(index.count(filter).value(), 1);
        QCOMPARE(index.count({.failingRule = u"R-HOLD-01"_s}).value(), 0);
        QCOMPARE(c.service.failingCounts().value().value(u"R-ANNOUNCE-01"_s), 1);
    }

    void aRestrictionOrAnOpenRequestIsNotReleased()
    {
        Court c;
        const auto made = c.f.add(c.draft(u"a.wav"_s));
        VERIFY_OK(made);
        c.announce(*made, 0);
        QCOMPARE(c.stateOf(*made), RecordingState::Restricted); // taken in before it was proven
        auto database = c.f.archive.session().openVault(made->vaultId);
        VERIFY_OK(database);
        auto hold = database->prepare("INSERT INTO vault.recording_hold(hold, recording, kind, number, from_on,"
                                      " until_on) SELECT ?1, rec, 'RESTRICTION', 'HLD-2026-0001', '2026-06-01',"
                                      " '2026-06-16' FROM vault.recording");
        VERIFY_OK(hold);
        VERIFY_OK(hold->bind(1, Id::create(c.f.archive.clock())).run());
        const auto refused = c.service.proposeRelease(*made, reason);
        VERIFY_ERROR(refused, errors::StillRestricted);
        QCOMPARE(refused.error().parameters().value(u"number"_s).toString(), u"HLD-2026-0001"_s);
        const auto facts = c.service.judge(*made);
        VERIFY_OK(facts);
        c.f.archive.clock().advanceDays(1); // its first day without it
        VERIFY_OK(c.service.proposeRelease(*made, reason));
    }

    void onlyOfficersJudgeAndRelease()
    {
        Court c;
        const auto made = c.f.add(c.draft(u"a.wav"_s));
        VERIFY_OK(made);
        for (const Role role : allRoles) {
            if (role == Role::PrivacyOfficer)
                continue;
            const QString name = QString(roleId(role)).toLower();
            const AccountInfo account = c.f.archive.addAccount(name, role);
            const auto session = c.f.archive.unlock(name);
            JudgementService service(*session, c.book, c.programme);
            VERIFY_ERROR(service.judge(*made), errors::RoleDenied);
            VERIFY_ERROR(service.judgeAll({}, {}), errors::RoleDenied);
            VERIFY_ERROR(service.proposeRelease(*made, reason), errors::RoleDenied);
            VERIFY_ERROR(service.confirmRelease(*made, made->id), errors::RoleDenied);
            VERIFY_ERROR(service.withdrawRelease(*made, made->id), errors::RoleDenied);
            Q_UNUSED(account)
        }
        const auto events = c.f.events(u"RELEASE_CONFIRMED"_s);
        QCOMPARE(events.size(), qsizetype(allRoles.size()) - 1);
        for (const auto &event : events)
            QCOMPARE(event.outcome, AuditOutcome::Refused);
    }

    void cancelledJudgingKeepsWhatWasDone()
    {
        Court c;
        VERIFY_OK(c.f.run({c.draft(u"a.wav"_s), c.draft(u"b.wav"_s, 500)}));
        CancelToken cancel;
        cancel.cancel();
        const auto summary = c.service.judgeAll({}, cancel);
        VERIFY_OK(summary);
        QVERIFY(summary->cancelled);
        QCOMPARE(summary->recordings, 0);
    }

    void anOlderVaultIsBroughtUpToDate()
    {
        SchemaModule older = recordingsSchema();
        older.migrations = {older.migrations.first()};
        TempArchive archive(Schema{older});
        const Id vault = archive.addVault();
        {
            auto database = archive.openUnrestricted(vault);
            VERIFY_OK(database.execute("INSERT INTO vault.search (rowid, text) VALUES (7, 'Vermeer Servicedesk');"
                                       "INSERT INTO vault.person_search (rowid, name) VALUES (3, 'Vermeer')"));
        }
        archive.session().lock();
        Archive newer(archive.path(), Schema{recordingsSchema()}, archive.clock(), TempArchive::cost());
        auto session = newer.unlock(u"officer"_s, TempArchive::password(), archive.throttle());
        VERIFY_OK(session);
        auto database = (*session)->openVault(vault);
        VERIFY_OK(database);
        auto select = database->prepare("SELECT rowid FROM vault.search WHERE search MATCH 'verme*'");
        VERIFY_OK(select);
        VERIFY_OK(select->step());
        QCOMPARE(select->int64(0), 7);
        auto person = database->prepare("SELECT rowid FROM vault.person_search WHERE person_search MATCH 'ver*'");
        VERIFY_OK(person->step());
        QCOMPARE(person->int64(0), 3);
        VERIFY_OK(database->prepare("SELECT erasure_granted_on, erasure_request FROM vault.recording_due_fact"));
        VERIFY_OK(database->prepare("SELECT recording, request, text FROM vault.correction_note"));
        auto judged = database->prepare("SELECT count(*) FROM vault.rule_judgement");
        VERIFY_OK(judged);
        VERIFY_OK(judged->step());
        QCOMPARE(judged->int64(0), 0);
    }
};

VOICELOG_GUILESS_TEST(TestJudgementService)
#include "tst_judgementservice.moc"
