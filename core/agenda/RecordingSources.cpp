// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecordingSources.h"

#include "RetentionTools.h"

#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <base/LegalDay.h>
#include <editions/EditionService.h>
#include <programmes/ProgrammeService.h>
#include <programmes/StoredProgrammeFacts.h>
#include <recordings/JudgementService.h>
#include <retention/ProofService.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

/// For each programme whose vault this account holds the key of.
Result<void> forEachOpenVault(Session &session, const CancelToken &cancel,
                              const std::function<Result<void>(const JudgementService &, const Programme &)> &use)
{
    VOICELOG_ASSIGN(const RuleBook book, EditionService(session).book());
    const StoredProgrammeFacts facts;
    const JudgementService judgements(session, book, facts);
    VOICELOG_ASSIGN(const QList<Programme> programmes, ProgrammeService(session).list());
    for (const Programme &programme : programmes) {
        if (!programme.granted)
            continue;
        if (cancel.isCancelled())
            return fail(errors::Cancelled);
        VOICELOG_TRY(use(judgements, programme));
    }
    return {};
}

} // namespace

QLatin1StringView UnannouncedSource::id() const { return "unannounced"_L1; }

Result<QList<AgendaItem>> UnannouncedSource::items(Session &session, const AgendaSpan &span,
                                                   const CancelToken &cancel) const
{
    QList<AgendaItem> items;
    const auto gather = [&](const JudgementService &judgements, const Programme &programme) -> Result<void> {
        VOICELOG_ASSIGN(const QList<UnannouncedTerm> terms, judgements.unannouncedTerms(programme.vaultId));
        for (const UnannouncedTerm &term : terms) {
            // From the day itself on DestructionSource tells of them, as soon as retention has looked at them.
            const qint64 count = term.due > span.today ? term.recordings : term.undated;
            if (term.due <= span.until && count > 0)
                items += AgendaItem{.kind = AgendaKind::Unannounced,
                                    .number = count == 1 ? term.number : programme.number,
                                    .record = programme.id,
                                    .title = programme.name,
                                    .date = term.due,
                                    .count = count};
        }
        return {};
    };
    VOICELOG_TRY(forEachOpenVault(session, cancel, gather));
    return items;
}

QLatin1StringView ProofSource::id() const { return "proofs"_L1; }

Result<QList<AgendaItem>> ProofSource::items(Session &session, const AgendaSpan &span, const CancelToken &cancel) const
{
    QList<AgendaItem> items;
    VOICELOG_ASSIGN(const RetentionTerms terms,
                    withRetention(session, [](const RetentionTools &tools) { return tools.retention.terms(); }));
    const auto gather = [&](const JudgementService &judgements, const Programme &programme) -> Result<void> {
        if (programme.purpose != Purpose::ContractProof ||
            programme.retentionClass.value_or(RetentionClass::ContractProof) != RetentionClass::ContractProof)
            return {};
        const RetentionPeriod term = terms.period(programme.id, DueClass::ContractRest);
        QDate last = span.until; // the last day of a call whose term ends within the span
        while (term.after(last) > span.until)
            last = last.addDays(-1);
        const StoredRetention retention;
        const ProofService proofs(session, judgements.book(), retention, judgements.judgeMaker());
        VOICELOG_ASSIGN(const ProofStore::Unkept unkept,
                        proofs.unkept(programme.vaultId, startOfLegalDay(last.addDays(1))));
        if (unkept.recordings > 0)
            items += AgendaItem{.kind = AgendaKind::KeepProof,
                                .number = unkept.recordings == 1 ? unkept.number : programme.number,
                                .record = programme.id,
                                .title = programme.name,
                                .date = term.after(legalDay(unkept.oldest)),
                                .count = unkept.recordings};
        return {};
    };
    VOICELOG_TRY(forEachOpenVault(session, cancel, gather));
    return items;
}

QLatin1StringView ReleaseSource::id() const { return "releases"_L1; }

Result<QList<AgendaItem>> ReleaseSource::items(Session &session, const AgendaSpan &, const CancelToken &cancel) const
{
    QList<AgendaItem> items;
    const auto gather = [&](const JudgementService &judgements, const Programme &programme) -> Result<void> {
        VOICELOG_ASSIGN(const QList<WaitingRelease> waiting, judgements.waitingReleases(programme.vaultId));
        for (const WaitingRelease &one : waiting) {
            items += AgendaItem{.kind = AgendaKind::Release,
                                .number = one.number,
                                .record = one.recording,
                                .title = programme.name,
                                .since = legalDay(one.release.proposedAt),
                                .inTheWay = {secondOfficerNeeded(session, one.release.proposedBy)}};
        }
        return {};
    };
    VOICELOG_TRY(forEachOpenVault(session, cancel, gather));
    return items;
}

} // namespace voicelog
