// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CaseDesk.h"
#include "MadeUpSpeech.h"

#include <monitoring/CaseImport.h>
#include <recordings/RecordingImporter.h>
#include <recordings/RecordingService.h>

#include <QTemporaryDir>

namespace voicelog::test {

/// Calls at a case's desk: made up, announced to their callers for every purpose, and taken in.
class CaseCalls
{
public:
    explicit CaseCalls(CaseDesk &desk) : m_desk(desk) {}

    /// A call of that morning; every one sounds differently. Without an announcement it becomes RESTRICTED.
    RecordingDraft call(QDate day, const QString &line = QStringLiteral("Helpdesk"),
                        const QString &customer = QStringLiteral("Willemijn Aerts"), bool announced = true)
    {
        ++m_made;
        RecordingDraft draft;
        const QString path = m_folder.filePath(QStringLiteral("call-%1.wav").arg(m_made));
        writeWav(path, madeUpSpeech(quint32(m_made), 2.0));
        draft.audioPaths = {path};
        draft.sourceSystem = QStringLiteral("test");
        draft.sourceCallId = QStringLiteral("call-%1").arg(m_made);
        draft.startedAt = QDateTime(day, QTime(7, 0), QTimeZone::UTC);
        draft.line = line;
        Participant agent;
        agent.role = ParticipantRole::Agent;
        agent.name = QStringLiteral("Jeroen van Dam");
        agent.number = QStringLiteral("204");
        Participant caller;
        caller.role = ParticipantRole::Customer;
        caller.name = customer;
        caller.number = QStringLiteral("+3120555%1").arg(1000 + m_made);
        draft.participants = {agent, caller};
        if (announced) {
            AnnouncementEvidence evidence;
            evidence.kind = AnnouncementEvidence::Kind::IvrLog;
            evidence.announcedAtMs = 0;
            evidence.playedFully = true;
            evidence.language = QStringLiteral("nl");
            evidence.privacyNoticeRef = QStringLiteral("example.nl/privacy");
            evidence.announcedPurposes = {QStringLiteral("QUALITY"), QStringLiteral("TRAINING"),
                                          QStringLiteral("EMPLOYEE_MONITORING")};
            draft.announcement = evidence;
        }
        return draft;
    }

    /// What became of each.
    QList<ImportOutcome> takeIn(const ImportTarget &target, const QList<RecordingDraft> &drafts)
    {
        qsizetype next = 0;
        QList<ImportOutcome> outcomes(drafts.size());
        RecordingImporter importer(m_desk.officer, target);
        orQuit(importer.run(
            [&]() -> std::optional<RecordingDraft> {
                return next < drafts.size() ? std::optional(drafts[next++]) : std::nullopt;
            },
            {0, drafts.size(), 0, 0}, [&](const ImportOutcome &outcome) { outcomes[outcome.draft] = outcome; }, {},
            {}));
        return outcomes;
    }
    QList<ImportOutcome> takeIn(const MonitoringCase &record, const QList<RecordingDraft> &drafts)
    {
        JudgementService judgements = m_desk.judgements(m_desk.officer);
        const auto outcomes =
            takeIn(orQuit(caseImportTarget(m_desk.officer, record, m_desk.book, judgements.judgeMaker())), drafts);
        orQuit(m_desk.mine.recount(record.id));
        return outcomes;
    }
    /// Their recordings, as whoever has access reads them.
    QList<Recording> recordings(Session &session, const MonitoringCase &record, const QList<ImportOutcome> &outcomes)
    {
        const RecordingService service(session, {}, &grantedCaseAccess());
        QList<Recording> list;
        for (const ImportOutcome &outcome : outcomes)
            list += orQuit(service.recording(record.vaultId, outcome.recordingId));
        return list;
    }

private:
    CaseDesk &m_desk;
    QTemporaryDir m_folder;
    int m_made = 0;
};

} // namespace voicelog::test
