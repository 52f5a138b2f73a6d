// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LetterFactsReader.h"

#include <archive/Session.h>
#include <balancing/BalancingService.h>
#include <base/LegalDay.h>
#include <processing/ProcessingService.h>
#include <programmes/ProgrammeService.h>
#include <programmes/StoredRetention.h>
#include <recordings/ListeningService.h>
#include <recordings/RecordingActions.h>
#include <reports/Readable.h>
#include <reports/ReportStore.h>
#include <requests/RequestService.h>
#include <retention/DestructionStore.h>
#include <retention/RetentionService.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QString contactOf(const RegisterEntry &entry)
{
    for (const RegisterParty *one : {&entry.dpo, &entry.controller}) {
        if (!one->contact.isEmpty())
            return one->name.isEmpty() ? one->contact : one->name + u", "_s + one->contact;
    }
    return {};
}

} // namespace

Result<LetterFacts> LetterFactsReader::read(const DataRequest &request, ReportLanguage language,
                                            const LetterOptions &options) const
{
    LetterFacts facts;
    facts.request = request;
    facts.organisation = m_session.organisation();
    facts.today = legalDay(m_session.clock().now());
    const RequestService service(m_session, m_book);
    const AccessDeadline deadline = service.deadline(request);
    facts.dueOn = request.dueOn(deadline);
    facts.extendedDueOn = deadline.extendedDue;
    const AnswerService answers(m_session, m_book);
    VOICELOG_ASSIGN(facts.recordings, answers.recordings(request));
    facts.recipients = options.recipients;
    facts.monitoring = std::ranges::any_of(facts.recordings, [this](const HeldRecording &one) {
        return m_session.vaultKind(one.vault) == VaultKind::Case;
    });
    VOICELOG_TRY(readProgrammes(facts, language));
    VOICELOG_TRY(readUses(facts));
    VOICELOG_TRY(readDestroyed(facts, options.certificates));
    return facts;
}

Result<QString> LetterFactsReader::interestOf(const Id &lia, ReportLanguage language) const
{
    const BalancingService service(m_session);
    VOICELOG_ASSIGN(const QList<BalancingVersion> versions, service.versions(lia));
    int latest = 0;
    for (const BalancingVersion &one : versions)
        latest = std::max(latest, one.versionNo);
    if (latest == 0)
        return QString();
    VOICELOG_ASSIGN(const BalancingRecord record, service.version(lia, latest));
    const QString &summary = language == ReportLanguage::Dutch ? record.summaryNl : record.summaryEn;
    return summary.trimmed().isEmpty() ? record.interest : summary;
}

Result<void> LetterFactsReader::readProgrammes(LetterFacts &facts, ReportLanguage language) const
{
    const ProgrammeService service(m_session);
    VOICELOG_ASSIGN(const QList<Programme> all, service.list());
    const StoredRetention source;
    const RetentionService retention(m_session, m_book, source);
    VOICELOG_ASSIGN(const RetentionTerms terms, retention.terms());
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_ASSIGN(const auto said, source.byVault(database));
    const ProcessingService entries(m_session);
    for (const Programme &one : all) {
        std::optional<RegisterEntry> entry;
        if (!one.registerEntryId.isNull()) {
            VOICELOG_ASSIGN(entry, ifFound(entries.find(one.registerEntryId.toString())));
        }
        if (entry && facts.contact.isEmpty())
            facts.contact = contactOf(*entry);
        // A case's recordings are in a vault of its own: they fall under the programme for monitoring.
        const bool concerned = std::ranges::any_of(facts.recordings, [&](const HeldRecording &held) {
            return held.vault == one.vaultId ||
                   (one.purpose == Purpose::EmployeeMonitoring && m_session.vaultKind(held.vault) == VaultKind::Case);
        });
        if (!concerned)
            continue;
        LetterFacts::OfProgramme told{.name = one.name,
                                      .purpose = one.purpose,
                                      .basis = one.legalBasis,
                                      .legalDuty = one.legalDuty,
                                      .interest = {},
                                      .period = terms.period(one.id, said.value(one.vaultId).namedClass()),
                                      .entry = entry};
        if (one.legalBasis == ProgrammeBasis::LegitimateInterest && !one.liaId.isNull()) {
            VOICELOG_ASSIGN(told.interest, interestOf(one.liaId, language));
        }
        facts.programmes += told;
    }
    return {};
}

Result<void> LetterFactsReader::readUses(LetterFacts &facts) const
{
    if (facts.recordings.isEmpty())
        return {};
    QHash<QString, QString> numbers;
    QList<Id> ids;
    for (const HeldRecording &one : std::as_const(facts.recordings)) {
        numbers.insert(one.recording.toString(), one.number);
        ids += one.recording;
    }
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Read));
    VOICELOG_ASSIGN(const QList<AuditEvent> events, ReportStore(database).usesOf({}, ids));
    const QStringList reasons = listeningReasonKinds();
    for (const AuditEvent &event : events) {
        // What nobody came to hear, and the end of what is told already, is no consultation.
        if (event.outcome == AuditOutcome::Refused || event.action == actions::ListeningStopped ||
            !numbers.contains(event.objectId))
            continue;
        facts.uses += {event.at, numbers.value(event.objectId), event.action,
                       reasons.contains(event.reason) ? event.reason : QString()};
    }
    return {};
}

Result<void> LetterFactsReader::readDestroyed(LetterFacts &facts, const QStringList &certificates) const
{
    if (certificates.isEmpty())
        return {};
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Read));
    for (const QString &number : certificates) {
        VOICELOG_ASSIGN(const StoredDestruction found, DestructionStore(database).find(number));
        facts.destroyed += found.record;
    }
    return {};
}

} // namespace voicelog
