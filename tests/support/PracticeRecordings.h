// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "LawfulPractice.h"

#include <monitoring/MonitoringSchema.h>
#include <recordings/RecordingImporter.h>
#include <recordings/RecordingService.h>
#include <requests/RequestsSchema.h>

#include <QFile>
#include <QTemporaryDir>

#include <optional>

namespace voicelog::test {

/// The tables that an agenda looks at.
inline Schema agendaSchema()
{
    return LawfulPractice::fullSchema() + Schema{monitoringSchema(), requestsSchema(), requestFilesSchema()};
}

/// Takes recordings in for a programme of a LawfulPractice as a recorder would hand them over, without any proof that
/// they were announced: each is RESTRICTED from the start.
class PracticeRecordings
{
public:
    explicit PracticeRecordings(LawfulPractice &practice) : m_law(practice) {}

    /// At ten o'clock (UTC) of a day; the clock stays there.
    Recording takeIn(const Programme &programme, QDate day)
    {
        using namespace Qt::StringLiterals;
        m_law.archive.clock().set(day.startOfDay(QTimeZone::UTC).addSecs(10 * 3600));
        RecordingDraft draft;
        draft.audioPaths = {sound()};
        draft.sourceSystem = u"test"_s;
        draft.startedAt = m_law.archive.clock().now().addSecs(-600);
        draft.line = u"Helpdesk"_s;
        draft.origin = Origin::ControllerSystem;
        draft.partyBasis = PartyBasis::Participant;
        const JudgementService judgements = m_law.judgements();
        bool given = false;
        Id id;
        RecordingImporter importer(m_law.archive.session(),
                                   {programme.vaultId, programme.id, programme.code, judgements.judgeMaker()});
        const auto summary = importer.run(
            [&]() -> std::optional<RecordingDraft> {
                return std::exchange(given, true) ? std::nullopt : std::optional(draft);
            },
            {}, [&](const ImportOutcome &outcome) { id = outcome.recordingId; }, {}, {});
        if (!summary || id.isNull())
            qFatal("not taken in");
        return orQuit(RecordingService(m_law.archive.session()).recording(programme.vaultId, id));
    }

private:
    QString sound()
    {
        QFile file(m_folder.filePath(QStringLiteral("%1.ulaw").arg(++m_files)));
        QByteArray bytes(8000, char(0x55 + m_files));
        for (int i = 0; i < bytes.size(); i += 7)
            bytes[i] = char(i * m_files);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

    LawfulPractice &m_law;
    QTemporaryDir m_folder;
    int m_files = 0;
};

} // namespace voicelog::test
