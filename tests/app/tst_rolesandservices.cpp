// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <agenda/AgendaService.h>
#include <archive/AccountOverview.h>
#include <archive/AccountRules.h>
#include <archive/ArchiveErrors.h>
#include <archive/AuditLog.h>
#include <balancing/BalancingService.h>
#include <base/BaseErrors.h>
#include <common/FullSchema.h>
#include <editions/EditionService.h>
#include <monitoring/CaseService.h>
#include <processing/ProcessingService.h>
#include <programmes/EmployeeNoticeService.h>
#include <programmes/ProgrammeService.h>
#include <programmes/StoredRetention.h>
#include <programmes/WorksCouncilService.h>
#include <recordings/AnnouncementService.h>
#include <recordings/JudgementService.h>
#include <recordings/ListeningService.h>
#include <recordings/RecordingImporter.h>
#include <recordings/RecordingJudge.h>
#include <recordings/RecordingService.h>
#include <requests/RequestService.h>
#include <retention/ProofService.h>
#include <retention/RestoreReview.h>
#include <support/ResultTest.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using test::TempArchive;

namespace {

/// Nothing but whether it was done, of any Result.
template <typename T>
Result<void> outcome(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(fail(result));
}

RegisterEntry titled(const QString &title)
{
    RegisterEntry entry;
    entry.title = title;
    return entry;
}

class NoFacts final : public ProgrammeFactsSource
{
public:
    Result<std::optional<ProgrammeFacts>> programmeFacts(Database &, const Id &, QDate) const override
    {
        return std::nullopt;
    }
};

constexpr auto O = Role::PrivacyOfficer;
constexpr auto I = Role::Investigator;
constexpr auto D = Role::Dpo;
constexpr auto A = Role::Administrator;

} // namespace

/// Every writing method of every service, and those that let something out, called by every role that may not (DOMAIN
/// 3.8): refused, with an event that says so, and nothing done. A vault's key is given to each role that can hold one,
/// so that what refuses is the role.
class TestRolesAndServices : public QObject
{
    Q_OBJECT

    struct Act
    {
        QString name;
        QList<Role> may;
        std::function<Result<void>(Session &)> call;
    };

    TempArchive m_archive{fullSchema()};
    Programme m_programme;
    EmployeeNotice m_notice;
    WorksCouncilRecord m_council;
    BalancingRecord m_balancing;
    RegisterEntry m_entry;
    EditionText m_edition;
    AccountInfo m_target;
    Recording m_recording;
    MonitoringCase m_case;
    RuleBook m_book = *RuleBook::builtIn();
    NoFacts m_facts;
    StoredRetention m_terms;
    QTemporaryDir m_files;
    std::map<Role, std::unique_ptr<Session>> m_sessions;

    QList<Act> acts()
    {
        const SecretBytes password = TempArchive::password();
        QList<Act> all;
        const auto act = [&all](const char *name, QList<Role> may, auto call) {
            all.append({QString::fromLatin1(name), std::move(may),
                        [call](Session &session) { return outcome(call(session)); }});
        };
        act("add an account", {O, A},
            [](Session &s) { return s.addAccount(u"x"_s, Role::OrReviewer, TempArchive::password()); });
        act("add an officer", {O}, [](Session &s) { return s.addAccount(u"x"_s, O, TempArchive::password()); });
        act("add a dpo", {O}, [](Session &s) { return s.addAccount(u"x"_s, D, TempArchive::password()); });
        act("disable", {O, A}, [this](Session &s) { return s.disableAccount(m_target.id); });
        act("enable", {O, A}, [this](Session &s) { return s.enableAccount(m_target.id); });
        act("change a role", {O, A}, [this](Session &s) { return s.changeRole(m_target.id, Role::OrReviewer); });
        act("make an officer", {O}, [this](Session &s) { return s.changeRole(m_target.id, O); });
        act("make oneself an officer", {}, [](Session &s) { return s.changeRole(s.account().id, O); });
        act("renew a password", {O, A},
            [this](Session &s) { return s.renewAccount(m_target.id, TempArchive::password()); });
        act("see the accounts", {O, A}, [](Session &s) { return accountOverview(s); });
        act("grant", {O}, [this](Session &s) { return s.grantVault(m_target.id, m_programme.vaultId); });
        act("grant oneself", {}, [this](Session &s) { return s.grantVault(s.account().id, m_programme.vaultId); });
        act("revoke", {O}, [this](Session &s) { return s.revokeVault(m_target.id, m_programme.vaultId); });
        act("make a vault", {O}, [](Session &s) { return s.createVault(VaultKind::Recordings); });
        act("destroy a vault", {O, Role::RetentionService},
            [this](Session &s) { return s.destroyVault(m_programme.vaultId); });
        act("read the trail", {O, D}, [](Session &s) { return AuditLog(s).page({}); });
        act("see what is due", {O, D}, [](Session &s) { return AgendaService(s).agenda(); });
        act("save what is due", {O, D}, [](Session &s) { return AgendaService(s).calendar({}, {}, {}); });
        act("excerpt the trail", {O, D}, [](Session &s) { return AuditLog(s).excerpt({}, {}); });

        act("resume after a restore", {O},
            [](Session &s) { return RestoreReview(s).confirm(u"There were no holds after the backup."_s); });

        act("add a programme", {O}, [](Session &s) { return ProgrammeService(s).add(u"New"_s, Purpose::Quality, {}); });
        act("edit a programme", {O}, [this](Session &s) { return ProgrammeService(s).edit(m_programme); });
        act("activate a programme", {O}, [this](Session &s) { return ProgrammeService(s).activate(m_programme); });
        act("suspend a programme", {O}, [this](Session &s) {
            return ProgrammeService(s).suspend(m_programme, u"Because it has to be looked at again."_s);
        });
        act("end a programme", {O}, [this](Session &s) {
            return ProgrammeService(s).end(m_programme, u"Because it is not needed any more."_s);
        });
        act("close a programme", {O}, [this](Session &s) { return ProgrammeService(s).close(m_programme); });
        act("add a notice", {O}, [](Session &s) { return EmployeeNoticeService(s).add({}); });
        act("edit a notice", {O}, [this](Session &s) { return EmployeeNoticeService(s).edit(m_notice); });
        act("add a works-council record", {O}, [](Session &s) { return WorksCouncilService(s).add({}); });
        act("edit a works-council record", {O}, [this](Session &s) { return WorksCouncilService(s).edit(m_council); });
        act("decide for the works council", {O}, [this](Session &s) {
            return WorksCouncilService(s).decide(m_council, CouncilDecision::Consent, QDate(2026, 6, 15));
        });
        act("invoke nullity", {O},
            [this](Session &s) { return WorksCouncilService(s).invokeNullity(m_council, QDate(2026, 6, 15)); });

        act("add a balancing record", {O}, [](Session &s) {
            BalancingRecord record;
            record.title = u"New"_s;
            return BalancingService(s).add(record);
        });
        act("edit a balancing record", {O}, [this](Session &s) { return BalancingService(s).edit(m_balancing); });
        act("begin a version of a balancing record", {O}, [this](Session &s) {
            return BalancingService(s).startVersion(m_balancing.id, u"Because it has to be looked at again."_s);
        });
        act("put a balancing record forward", {O},
            [this](Session &s) { return BalancingService(s).submit(m_balancing); });
        act("advise on a balancing record", {O, D}, [this](Session &s) {
            return BalancingService(s).advise(m_balancing.id, QDate(2026, 6, 15), u"Not without a shorter period."_s);
        });
        act("consult on a balancing record", {O},
            [this](Session &s) { return BalancingService(s).consult(m_balancing, m_council.number); });
        act("approve a balancing record", {O}, [this](Session &s) { return BalancingService(s).approve(m_balancing); });
        act("reject a balancing record", {O}, [this](Session &s) {
            return BalancingService(s).reject(m_balancing, u"Because the measure is too heavy."_s);
        });
        act("drop a draft of a balancing record", {O}, [this](Session &s) {
            return BalancingService(s).dropDraft(m_balancing, u"Because it is not needed any more."_s);
        });
        act("withdraw a balancing record", {O}, [this](Session &s) {
            return BalancingService(s).withdraw(m_balancing.id, u"Because it is not needed any more."_s);
        });

        act("add a register entry", {O}, [](Session &s) { return ProcessingService(s).add(titled(u"New"_s)); });
        act("save a register entry", {O}, [this](Session &s) { return ProcessingService(s).save(m_entry, m_entry); });
        act("activate a register entry", {O}, [this](Session &s) { return ProcessingService(s).activate(m_entry); });
        act("review a register entry", {O}, [this](Session &s) { return ProcessingService(s).startReview(m_entry); });
        act("propose the end of a register entry", {O}, [this](Session &s) {
            return ProcessingService(s).proposeEnd(m_entry, u"Because it is not needed any more."_s);
        });
        act("withdraw that proposal", {O}, [this](Session &s) { return ProcessingService(s).withdrawEnd(m_entry); });
        act("confirm the end of a register entry", {O},
            [this](Session &s) { return ProcessingService(s).confirmEnd(m_entry); });
        act("draft an edition", {O}, [](Session &s) { return EditionService(s).addDraft("{}"); });
        act("change an edition's draft", {O},
            [this](Session &s) { return EditionService(s).changeDraft(m_edition, "[]"); });
        act("propose an edition", {O},
            [this](Session &s) { return EditionService(s).propose(m_edition, u"Because the law was changed."_s); });
        act("publish an edition", {O}, [this](Session &s) { return EditionService(s).publish(m_edition); });
        act("discard an edition's draft", {O}, [this](Session &s) { return EditionService(s).discard(m_edition); });

        act("take recordings in", {O}, [this](Session &s) {
            RecordingImporter importer(s, {m_programme.vaultId, m_programme.id, m_programme.code});
            return importer.run([]() -> std::optional<RecordingDraft> { return std::nullopt; }, {},
                                [](const ImportOutcome &) {}, {}, {});
        });
        act("correct call data", {O},
            [this](Session &s) { return RecordingService(s).updateCallData(m_recording, {}); });
        act("mark a segment", {O, I},
            [this](Session &s) { return RecordingService(s).addSegment(m_programme.vaultId, m_recording.id, {}); });
        act("attach a transcript", {O}, [this](Session &s) {
            return RecordingService(s).attachTranscript(m_programme.vaultId, m_recording.id, {});
        });
        act("change a segment", {O, I},
            [this](Session &s) { return RecordingService(s).changeSegment(m_programme.vaultId, m_recording.id, {}); });
        act("remove a segment", {O, I},
            [this](Session &s) { return RecordingService(s).removeSegment(m_programme.vaultId, m_recording.id, {}); });
        act("prove an announcement", {O},
            [this](Session &s) { return AnnouncementService(s).add(m_programme.vaultId, m_recording.id, {}); });
        act("mark an announcement", {O}, [this](Session &s) {
            return AnnouncementService(s).mark(m_programme.vaultId, m_recording.id, {0, 500}, {}, {});
        });
        act("remove a proof", {O}, [this](Session &s) {
            return AnnouncementService(s).remove(m_programme.vaultId, m_recording.id, m_recording.id,
                                                 u"Because it is another call's."_s);
        });
        act("hear an announcement", {O},
            [this](Session &s) { return AnnouncementService(s).hear(m_recording, {}, {}, {}); });
        act("judge", {O}, [this](Session &s) { return JudgementService(s, m_book, m_facts).judge(m_recording); });
        act("judge all", {O}, [this](Session &s) { return JudgementService(s, m_book, m_facts).judgeAll({}, {}); });
        act("propose a release", {O}, [this](Session &s) {
            return JudgementService(s, m_book, m_facts)
                .proposeRelease(m_recording, u"Because it was announced all along."_s);
        });
        act("confirm a release", {O}, [this](Session &s) {
            return JudgementService(s, m_book, m_facts).confirmRelease(m_recording, m_recording.id);
        });
        act("withdraw a release", {O}, [this](Session &s) {
            return JudgementService(s, m_book, m_facts).withdrawRelease(m_recording, m_recording.id);
        });
        const auto requests = [this](Session &s) { return RequestService(s, m_book); };
        act("open a request", {O}, [requests](Session &s) { return requests(s).open({}); });
        act("hold for a request", {O}, [requests](Session &s) { return requests(s).hold({}); });
        act("edit a request", {O}, [requests](Session &s) { return requests(s).edit({}); });
        act("ask for an identity", {O}, [requests](Session &s) { return requests(s).askIdentity({}, {}); });
        act("extend a request", {O}, [requests](Session &s) { return requests(s).extend({}, {}); });
        act("withdraw a request", {O}, [requests](Session &s) { return requests(s).withdraw({}, {}); });
        act("close a request", {O}, [requests](Session &s) { return requests(s).closeNotIdentifiable({}, {}); });
        act("read a request", {O, D}, [requests](Session &s) { return requests(s).find(u"SAR-2026-0001"_s); });
        act("list requests", {O, D}, [requests](Session &s) { return requests(s).list(); });
        const auto proofs = [this](Session &s) {
            return ProofService(s, m_book, m_terms, std::make_shared<RecordingJudgeMaker>(m_book, m_facts));
        };
        act("keep a proof", {O},
            [this, proofs](Session &s) { return proofs(s).keep(m_recording.vaultId, m_recording.id, {}, {}, {}); });
        const auto cases = [this](Session &s) { return CaseService(s, m_book); };
        const QString why = u"Because the inquiry of this case asks for it."_s;
        act("open a case", {O}, [cases](Session &s) { return cases(s).open({}); });
        act("edit a case", {O}, [this, cases](Session &s) { return cases(s).edit(m_case); });
        act("submit a case", {O}, [this, cases](Session &s) { return cases(s).submit(m_case); });
        act("approve a case", {O}, [this, cases](Session &s) { return cases(s).approve(m_case); });
        act("reject a case", {O}, [this, cases, why](Session &s) { return cases(s).reject(m_case, why); });
        act("start a case", {O}, [this, cases](Session &s) { return cases(s).start(m_case); });
        act("extend a case", {O},
            [this, cases, why](Session &s) { return cases(s).proposeExtension(m_case, QDate(2026, 8, 1), why); });
        act("stop a case", {O}, [this, cases, why](Session &s) { return cases(s).stop(m_case, why); });
        act("grant a case", {O}, [this, cases](Session &s) { return cases(s).grant(m_case.id, {}); });
        act("revoke a grant", {O}, [this, cases](Session &s) { return cases(s).revoke(m_case.id); });
        act("note a case notice", {O}, [this, cases](Session &s) { return cases(s).noteCouncilNotice(m_case, {}); });
        act("note a monitoring notice", {O},
            [this, cases](Session &s) { return cases(s).noteEmployeeNotice(m_case, {}); });
        act("inform afterwards", {O},
            [this, cases](Session &s) { return cases(s).informAfterwards(m_case, QDate(2026, 6, 15)); });
        act("postpone informing", {O},
            [this, cases, why](Session &s) { return cases(s).postponeInforming(m_case, QDate(2026, 8, 1), why); });
        act("close with a finding", {O}, [this, cases, why](Session &s) {
            return cases(s).closeWithFinding(m_case, CaseOutcome::FindingOffence, why, {FollowUp::None});
        });
        act("close without a finding", {O},
            [this, cases, why](Session &s) { return cases(s).closeWithoutFinding(m_case, why); });
        act("note a final decision", {O},
            [this, cases](Session &s) { return cases(s).noteFinalDecision(m_case, QDate(2026, 6, 15)); });
        act("destroy a case earlier", {O},
            [this, cases](Session &s) { return cases(s).proposeEarlierDestruction(m_case, QDate(2026, 6, 15)); });
        act("use a recording in a case", {O},
            [this, cases](Session &s) { return cases(s).wantRecording(m_case.id, m_recording); });
        act("list cases", {O, I, D, Role::OrReviewer, Role::RetentionService},
            [cases](Session &s) { return cases(s).list(); });
        act("listen", {O, I, D},
            [this](Session &s) { return ListeningService(s).start(m_recording, {u"QUALITY"_s, {}}); });
        act("end listening", {O, I, D},
            [this](Session &s) { return ListeningService(s).stop(m_recording.id, m_recording, {}); });
        act("export", {O}, [this](Session &s) {
            ExportRequest request;
            request.path = m_files.filePath(u"out.wav"_s);
            request.reason = u"Asked for by the insurer's lawyer"_s;
            return RecordingService(s).exportTo(m_recording, request, {}, {});
        });
        return all;
    }

    QList<AuditEvent> eventsOf(const Id &actor)
    {
        auto database = m_archive.session().openGovernance();
        return m_archive.session()
            .audit()
            .list(*database, {.actorId = actor, .limit = 100'000})
            .value_or(QList<AuditEvent>());
    }

private Q_SLOTS:
    void initTestCase()
    {
        Session &officer = m_archive.session();
        const auto programme = ProgrammeService(officer).add(u"Service desk"_s, Purpose::Quality, {});
        VERIFY_OK(programme);
        m_programme = *programme;
        BalancingRecord record;
        record.title = u"Service calls"_s;
        const auto balancing = BalancingService(officer).add(record);
        VERIFY_OK(balancing);
        m_balancing = *balancing;
        const auto entry = ProcessingService(officer).add(titled(u"Calls"_s));
        VERIFY_OK(entry);
        m_entry = *entry;
        const auto monitoring = CaseService(officer, m_book).open({});
        VERIFY_OK(monitoring);
        m_case = *monitoring;
        const auto edition = EditionService(officer).addDraft("{}");
        VERIFY_OK(edition);
        m_edition = *edition;
        m_target = m_archive.addAccount(u"target"_s, Role::RetentionService);
        VERIFY_OK(officer.grantVault(m_target.id, m_programme.vaultId));
        m_recording.id = Id::create(officer.clock());
        m_recording.vaultId = m_programme.vaultId;
        m_recording.programmeId = m_programme.id;
        m_recording.durationMs = 1000;
        for (const Role role : allRoles) {
            const AccountInfo account = m_archive.addAccount(u"as "_s + roleId(role), role);
            if (mayHoldVault(role, VaultKind::Recordings))
                VERIFY_OK(officer.grantVault(account.id, m_programme.vaultId));
            m_sessions[role] = m_archive.unlock(account.name);
        }
    }

    void whoMayNotIsRefused_data()
    {
        QTest::addColumn<int>("act");
        QTest::addColumn<Role>("role");
        const QList<Act> all = acts();
        for (int i = 0; i < int(all.size()); ++i) {
            for (const Role role : allRoles) {
                if (!all[i].may.contains(role))
                    QTest::addRow("%s: %s", roleId(role).data(), qPrintable(all[i].name)) << i << role;
            }
        }
    }
    void whoMayNotIsRefused()
    {
        QFETCH(int, act);
        QFETCH(Role, role);
        Session &session = *m_sessions.at(role);
        const auto before = eventsOf(session.account().id);
        const auto done = acts()[act].call(session);
        QVERIFY2(!done.has_value(), "was done");
        QVERIFY2(done.error().kind() == ErrorKind::Refused, qPrintable(done.error().toString()));
        const auto after = eventsOf(session.account().id);
        QVERIFY2(after.size() > before.size(), "no event tells of the attempt");
        for (qsizetype i = 0; i < after.size() - before.size(); ++i) {
            QCOMPARE(after[i].outcome, AuditOutcome::Refused);
            QVERIFY(!after[i].ruleId.isEmpty() || !after[i].reason.isEmpty());
        }
    }

    void nothingWasDone()
    {
        QVERIFY(!QFile::exists(m_files.filePath(u"out.wav"_s)));
        QCOMPARE(ProgrammeService(m_archive.session()).list()->size(), 1);
        QCOMPARE(m_archive.session().accounts()->size(), qsizetype(allRoles.size()) + 2);
        auto database = m_archive.session().openGovernance();
        VERIFY_OK(m_archive.session().audit().verify(*database, {}, {}));
    }
};

VOICELOG_GUILESS_TEST(TestRolesAndServices)
#include "tst_rolesandservices.moc"
