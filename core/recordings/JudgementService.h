// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Judgement.h"
#include "ProgrammeFactsSource.h"
#include "Recording.h"
#include "RecordingJudge.h"
#include "ReleaseStore.h"

#include <base/Progress.h>
#include <base/Result.h>

#include <memory>

namespace voicelog {

class CaseAccess;
class Session;

/// What was found when many recordings were judged anew.
struct JudgementSummary
{
    qint64 recordings = 0;
    qint64 changed = 0;    ///< the rules said something else than before
    qint64 restricted = 0; ///< that were not before
    qint64 activated = 0;  ///< from IMPORTED
    bool cancelled = false;
};

/// RESTRICTED recordings of one vault without a proven announcement whose term ends on one day.
struct UnannouncedTerm
{
    QDate due;
    qint64 recordings = 0;
    qint64 undated = 0; ///< of which retention has not looked at so many
    QString number;     ///< of the first undated one; where all are dated, of the first
};

/// Everything that is to be known of a recording's lawfulness.
struct RecordingStanding
{
    QList<Judgement> judgements; ///< the last one first
    QStringList restricting;     ///< rules of the last one that keep it RESTRICTED
    QList<Release> releases;     ///< the newest first
    /// The day from which on a recording without a proven announcement must be destroyed unless that is cured: so many
    /// days after it was assessed (class UNANNOUNCED of DOMAIN 5). Null if that does not apply.
    QDate unannouncedDue;
};

/// Whether recordings were lawfully made and are lawfully kept, by the rules of the editions that apply to them; and
/// the ways out of RESTRICTED. Calls block: make them from workers.
class JudgementService
{
public:
    /// Book, source and access must outlive it. Without access nothing of a monitoring case is released.
    JudgementService(Session &session, const RuleBook &book, const ProgrammeFactsSource &programmes,
                     const CaseAccess *access = nullptr)
        : m_session(session), m_book(book), m_programmes(programmes), m_access(access)
    {
    }

    /// For an import, so that what is taken in is judged at once. Must not outlive the service.
    [[nodiscard]] std::shared_ptr<const RecordingJudgeMaker> judgeMaker() const
    {
        return std::make_shared<RecordingJudgeMaker>(m_book, m_programmes);
    }
    [[nodiscard]] const RuleBook &book() const { return m_book; }

    /// The last judgement; seq 0 before the first.
    [[nodiscard]] Result<Judgement> latest(const Recording &recording) const;
    [[nodiscard]] Result<Judgement> judge(const Recording &recording);
    /// All recordings of the granted vaults, in short transactions; what was done stays done when it is cancelled.
    [[nodiscard]] Result<JudgementSummary> judgeAll(const ProgressFunction &progress, const CancelToken &cancel);
    /// How many recordings of the granted vaults fail each rule.
    [[nodiscard]] Result<QHash<QString, qint64>> failingCounts() const;
    [[nodiscard]] Result<RecordingStanding> standing(const Recording &recording) const;
    /// RecordingStanding::unannouncedDue of all recordings of a vault, by day.
    [[nodiscard]] Result<QList<UnannouncedTerm>> unannouncedTerms(const Id &vault) const;
    /// What was proposed in a vault and waits for another officer, the oldest first.
    [[nodiscard]] Result<QList<WaitingRelease>> waitingReleases(const Id &vault) const;
    /// Proposes to make a RESTRICTED recording ACTIVE. If rules still fail all of them are to be overridden, until a
    /// day; those marked B! cannot be: errors::RuleRefused. errors::WrongState if it is not RESTRICTED, ReasonLength.
    [[nodiscard]] Result<Release> proposeRelease(const Recording &recording, const QString &reason,
                                                 QDate overrideUntil = {});
    /// By another officer than the one who proposed it. Judges again first: a new failure refuses it.
    [[nodiscard]] Result<void> confirmRelease(const Recording &recording, const Id &release);
    [[nodiscard]] Result<void> withdrawRelease(const Recording &recording, const Id &release);

private:
    [[nodiscard]] Result<void> judgeVault(const Id &vault, Progress &progress, JudgementSummary &summary,
                                          const ProgressFunction &tell, const CancelToken &cancel);
    /// The last day of the term that began then.
    [[nodiscard]] QDate unannouncedDue(const QDateTime &failingSince) const;
    /// errors::RuleRefused with the first rule that stands against making it ACTIVE.
    [[nodiscard]] Result<void> checkReleasable(const Recording &recording, const QList<RuleResult> &results,
                                               const QStringList &overridden, QLatin1StringView action);
    Session &m_session;
    const RuleBook &m_book;
    const ProgrammeFactsSource &m_programmes;
    const CaseAccess *m_access;
};

} // namespace voicelog
