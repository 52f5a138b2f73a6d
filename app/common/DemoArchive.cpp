// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DemoArchive.h"

#include "DemoCases.h"
#include "DemoRecords.h"
#include "DemoRequests.h"
#include "FullSchema.h"

#include <archive/Archive.h>
#include <archive/UnlockThrottle.h>
#include <base/BaseErrors.h>
#include <base/LegalDay.h>
#include <interchange/ImportScan.h>
#include <programmes/ProgrammeService.h>
#include <programmes/StoredProgrammeFacts.h>
#include <programmes/StoredRetention.h>
#include <recordings/JudgementService.h>
#include <recordings/ListeningService.h>
#include <recordings/RecordingImporter.h>
#include <recordings/RecordingIndex.h>
#include <recordings/RecordingService.h>
#include <retention/DestructionService.h>
#include <retention/HoldService.h>
#include <retention/ProofService.h>
#include <retention/RetentionService.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE works outside a namespace only.
static void initDemoResources() { Q_INIT_RESOURCE(demo); }

namespace voicelog {

namespace {

/// The demo's past is told with a clock that is set by hand, so that its records carry dates of June 2026.
class DemoClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now.addMSecs(m_calls++ * 7); }
    /// An hour of the local day.
    void set(const QDate &day, int hour, int minute)
    {
        m_now = QDateTime(day, QTime(hour, minute), QTimeZone("Europe/Amsterdam")).toUTC();
        m_calls = 0;
    }

private:
    QDateTime m_now;
    mutable std::atomic<qint64> m_calls = 0;
};

const QDate preparation(2026, 6, 8);
const QDate afterTheWeek(2026, 6, 22);

Result<QJsonObject> description()
{
    QFile file(u":/demo/programmes.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(errors::FileUnreadable, {{u"path"_s, file.fileName()}, {u"detail"_s, file.errorString()}});
    return QJsonDocument::fromJson(file.readAll()).object();
}

struct DemoProgramme
{
    Programme programme;
    QString folder;
};

Result<QList<DemoProgramme>> addProgrammes(Session &session, const QJsonArray &entries)
{
    ProgrammeService service(session);
    QList<DemoProgramme> programmes;
    for (const auto &entry : entries) {
        const auto purpose = purposeFromId(entry[u"purpose"].toString());
        if (!purpose)
            return fail(errors::InvalidValue, {{u"field"_s, u"purpose"_s}, {u"value"_s, entry[u"purpose"].toString()}});
        QStringList lines;
        for (const auto &line : entry[u"lines"].toArray())
            lines.append(line.toString());
        VOICELOG_ASSIGN(Programme programme,
                        service.add(entry[u"name"].toString(), *purpose, lines, entry[u"code"].toString()));
        programmes.append({std::move(programme), u":/demo/"_s + entry[u"folder"].toString()});
    }
    return programmes;
}

Result<void> importWeek(Session &session, const DemoProgramme &demo, const JudgementService &judgements,
                        const ProgressFunction &progress, const CancelToken &cancel)
{
    const Programme &programme = demo.programme;
    VOICELOG_ASSIGN(const ImportScan scan, scanForImport({demo.folder}, {}, progress, cancel));
    RecordingImporter importer(session, {programme.vaultId, programme.id, programme.code, judgements.judgeMaker()});
    qsizetype next = 0;
    VOICELOG_ASSIGN(const ImportSummary summary,
                    importer.run(
                        [&]() -> std::optional<RecordingDraft> {
                            return next < scan.drafts.size() ? std::optional(scan.drafts[next++]) : std::nullopt;
                        },
                        {0, scan.drafts.size(), 0, scan.totalBytes}, [](const ImportOutcome &) {}, progress, cancel));
    if (summary.cancelled)
        return fail(errors::Cancelled);
    return {};
}

Result<void> listen(Session &session, const RecordingRow &row, const QString &reason, double part)
{
    VOICELOG_ASSIGN(const Recording recording, RecordingService(session).recording(row.vaultId, row.id));
    ListeningService listening(session);
    const QString allowed = recording.state == RecordingState::Restricted ? u"ASSESSMENT"_s : reason;
    const QString why =
        recording.privateCall == PrivateCall::No ? QString() : u"Beoordelen of dit een privégesprek is."_s;
    VOICELOG_ASSIGN(const Id id, listening.start(recording, {allowed, why}));
    TimeRanges heard;
    heard.add({0, qint64(double(recording.durationMs) * part)});
    return listening.stop(id, recording, heard);
}

/// What the two officers did in the week after: some listening, a check of integrity.
Result<void> weekAfter(Session &first, Session &second, DemoClock &clock)
{
    VOICELOG_ASSIGN(const RecordingPage page, RecordingIndex(first).page({}, {}, std::nullopt, 200));
    struct Visit
    {
        qsizetype row;
        bool bySecond;
        int day, hour, minute;
        QLatin1StringView reason;
        double part;
    };
    static constexpr std::array visits{
        Visit{2, false, 0, 9, 40, "COMPLAINT"_L1, 1.0},          Visit{2, true, 0, 14, 5, "COMPLAINT"_L1, 0.6},
        Visit{5, false, 1, 10, 12, "QUALITY"_L1, 0.35},          Visit{9, true, 1, 11, 30, "QUALITY"_L1, 1.0},
        Visit{14, false, 2, 13, 20, "CONTRACT_DISPUTE"_L1, 0.8}, Visit{14, true, 3, 9, 15, "CONTRACT_DISPUTE"_L1, 1.0},
        Visit{21, false, 3, 16, 2, "TRAINING"_L1, 0.5},          Visit{28, true, 4, 10, 45, "ASSESSMENT"_L1, 0.2},
    };
    for (const auto &visit : visits) {
        if (visit.row >= page.rows.size())
            continue;
        clock.set(afterTheWeek.addDays(visit.day), visit.hour, visit.minute);
        VOICELOG_TRY(listen(visit.bySecond ? second : first, page.rows[visit.row], visit.reason, visit.part));
    }
    clock.set(afterTheWeek.addDays(4), 16, 30);
    for (qsizetype row : {qsizetype(2), qsizetype(14)}) {
        if (row >= page.rows.size())
            continue;
        RecordingService service(first);
        VOICELOG_ASSIGN(const Recording recording, service.recording(page.rows[row].vaultId, page.rows[row].id));
        VOICELOG_TRY(service.verify(recording, [](const Progress &) {}, {}));
    }
    return {};
}

/// Of one sale the proof is kept, so that the rest of the call can go.
Result<void> keepProof(Session &first, const JudgementService &judgements)
{
    const StoredRetention terms;
    ProofService proofs(first, judgements.book(), terms, judgements.judgeMaker());
    VOICELOG_ASSIGN(const RecordingPage page, RecordingIndex(first).page({}, {}, std::nullopt, 200));
    qsizetype sales = 0;
    for (const RecordingRow &row : page.rows) {
        if (row.contractRef.isEmpty() || ++sales <= 2) // the first two are disputed
            continue;
        VOICELOG_ASSIGN(const TimeRanges stretches, proofs.stretches(row.vaultId, row.id));
        VOICELOG_TRY(proofs.keep(row.vaultId, row.id, stretches, {}, {}));
        break;
    }
    return {};
}

/// Two recordings are kept for a dispute and one for the person on it; one that nobody was told of is destroyed.
Result<void> keepAndDestroy(Session &first, Session &second, const RuleBook &book, DemoClock &clock)
{
    const StoredRetention terms;
    RetentionService retention(first, book, terms);
    clock.set(afterTheWeek.addDays(5), 9, 0);
    VOICELOG_TRY(retention.assessAll());
    VOICELOG_ASSIGN(const RecordingPage page, RecordingIndex(first).page({}, {}, std::nullopt, 200));
    const auto rowsWhere = [&page](const auto &fits, qsizetype most) {
        QList<RecordingRow> rows;
        for (const RecordingRow &row : page.rows) {
            if (rows.size() < most && fits(row) && (rows.isEmpty() || rows.constFirst().vaultId == row.vaultId))
                rows.append(row);
        }
        return rows;
    };
    const auto draftOn = [](const QList<RecordingRow> &rows, HoldKind kind, const QString &reason) {
        HoldDraft draft;
        draft.kind = kind;
        draft.reason = reason;
        for (const RecordingRow &row : rows) {
            draft.vaultId = row.vaultId;
            draft.recordings += row.id;
        }
        return draft;
    };
    HoldService holds(first);
    const auto disputed = rowsWhere([](const RecordingRow &row) { return !row.contractRef.isEmpty(); }, 2);
    if (!disputed.isEmpty()) {
        HoldDraft draft = draftOn(disputed, HoldKind::Legal,
                                  u"De klant betwist de overeenkomst en heeft een vordering aangekondigd."_s);
        draft.claimReference = u"Dossier 2026/0412"_s;
        VOICELOG_ASSIGN(const Hold hold, holds.place(draft));
        clock.set(afterTheWeek.addDays(5), 14, 20);
        VOICELOG_TRY(HoldService(second).confirm(hold));
    }
    const auto lawful = rowsWhere(
        [](const RecordingRow &row) { return row.contractRef.isEmpty() && row.state == RecordingState::Active; }, 1);
    if (!lawful.isEmpty()) {
        HoldDraft draft = draftOn(lawful, HoldKind::Restriction,
                                  u"De beller heeft de opname nodig voor een klacht bij de geschillencommissie."_s);
        draft.claimReference = u"18(1)(c)"_s;
        VOICELOG_TRY(holds.place(draft));
    }
    const auto untold = rowsWhere([](const RecordingRow &row) { return row.ruleBlocks; }, 1);
    if (untold.isEmpty())
        return {};
    clock.set(afterTheWeek.addDays(7), 10, 0);
    DestructionService destruction(first, book, terms);
    VOICELOG_ASSIGN(const auto orders,
                    destruction.propose(untold.constFirst().vaultId, {untold.constFirst().id}, u"R-ANNOUNCE-01"_s));
    clock.set(afterTheWeek.addDays(7), 15, 45);
    DestructionService approval(second, book, terms);
    for (const DestructionOrder &order : orders)
        VOICELOG_TRY(approval.approve(order.id));
    VOICELOG_ASSIGN(const RetentionPlan plan, retention.plan());
    VOICELOG_TRY(retention.run(plan));
    return {};
}

} // namespace

QList<DemoAccount> demoAccounts()
{
    return {{u"privacy.officer"_s, Role::PrivacyOfficer, "demo-officer-2026"_L1},
            {u"second.officer"_s, Role::PrivacyOfficer, "demo-second-2026"_L1},
            {u"investigator"_s, Role::Investigator, "demo-investigator-2026"_L1},
            {u"dpo"_s, Role::Dpo, "demo-dpo-2026"_L1},
            {u"works.council"_s, Role::OrReviewer, "demo-council-2026"_L1},
            {u"retention"_s, Role::RetentionService, "demo-retention-2026"_L1},
            {u"administrator"_s, Role::Administrator, "demo-administrator-2026"_L1}};
}

Result<void> makeDemoArchive(const QString &path, const ProgressFunction &progress, const CancelToken &cancel,
                             KdfCost cost)
{
    initDemoResources();
    VOICELOG_ASSIGN(const QJsonObject demo, description());
    DemoClock clock;
    clock.set(preparation, 9, 0);
    const auto accounts = demoAccounts();
    const auto password = [&](qsizetype i) { return SecretBytes::copyOf(QByteArrayView(accounts[i].password)); };
    VOICELOG_ASSIGN(Archive::Created created,
                    Archive::create({path, u"Voltwijk Energie & Telecom"_s, true, accounts[0].name}, password(0),
                                    fullSchema(), clock, cost));
    Session &officer = *created.session;
    QList<AccountInfo> made;
    for (qsizetype i = 1; i < accounts.size(); ++i) {
        VOICELOG_ASSIGN(AccountInfo account, officer.addAccount(accounts[i].name, accounts[i].role, password(i)));
        made.append(std::move(account));
    }
    clock.set(preparation, 10, 30);
    VOICELOG_ASSIGN(const auto programmes, addProgrammes(officer, demo[u"programmes"].toArray()));
    for (const auto &demoProgramme : programmes)
        VOICELOG_TRY(officer.grantVault(made.constFirst().id, demoProgramme.programme.vaultId));
    UnlockThrottle throttle({}, clock);
    VOICELOG_ASSIGN(const auto second,
                    Archive(path, fullSchema(), clock, cost).unlock(accounts[1].name, password(1), throttle));
    clock.set(preparation, 11, 0);
    QHash<QString, Programme> byCode;
    for (const auto &demoProgramme : programmes)
        byCode.insert(demoProgramme.programme.code, demoProgramme.programme);
    VOICELOG_TRY(addDemoRecords(officer, *second, byCode));
    VOICELOG_ASSIGN(const RuleBook book, RuleBook::builtIn());
    const StoredProgrammeFacts facts;
    const JudgementService judgements(officer, book, facts);
    for (qsizetype i = 0; i < programmes.size(); ++i) {
        clock.set(afterTheWeek, 8, 10 + int(i) * 5);
        VOICELOG_TRY(importWeek(officer, programmes[i], judgements, progress, cancel));
    }
    VOICELOG_TRY(weekAfter(officer, *second, clock));
    clock.set(afterTheWeek.addDays(4), 17, 0);
    VOICELOG_TRY(addDemoCases(officer));
    clock.set(afterTheWeek.addDays(4), 17, 30);
    VOICELOG_TRY(keepProof(officer, judgements));
    VOICELOG_TRY(keepAndDestroy(officer, *second, book, clock));
    // The requests came in lately, whenever the demo is made.
    const QDate lately = std::max(afterTheWeek.addDays(14), legalDay(QDateTime::currentDateTimeUtc()).addDays(-1));
    clock.set(lately, 9, 0);
    return addDemoRequests(officer, made.constFirst().id, lately);
}

} // namespace voicelog
