// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <answers/LettersSchema.h>
#include <answers/PackageService.h>
#include <monitoring/MonitoringSchema.h>
#include <requests/RequestService.h>
#include <requests/RequestsSchema.h>
#include <support/LawfulPractice.h>
#include <support/RecordingFixture.h>

namespace voicelog::test {

/// A lawful practice with two calls of Fenna Bos, in one of which she tells her neighbour's number; and her request.
struct AnswerOffice
{
    RecordingFixture f{LawfulPractice::fullSchema() +
                       Schema{monitoringSchema(), requestsSchema(), requestFilesSchema(), lettersSchema()}};
    LawfulPractice law{f.archive};
    Programme programme = law.makeProgramme({2026, 3, 1}, {2026, 12, 1});
    RequestService service{f.archive.session(), law.book};
    AnswerService answers{f.archive.session(), law.book};
    PackageService packages{f.archive.session(), law.book};
    Recording plain;   ///< 3 s
    Recording telling; ///< 6 s; the neighbour's number from 2 to 4 s on her channel
    DataRequest request;

    /// `vcon`: as what the telling call came in; else it came in as something else.
    explicit AnswerOffice(const QByteArray &vcon = {})
    {
        f.vault = programme.vaultId;
        f.target = {programme.vaultId, programme.id, programme.code, {}};
        at({2026, 5, 4});
        plain = call(3, {});
        telling = call(6, vcon);
        Transcript words;
        words.source = QStringLiteral("WEBVTT\n");
        words.cues = {
            {.range = {0, 2000}, .speaker = agent(), .text = QStringLiteral("Goedemiddag, wat kan ik doen?")},
            {.range = {2000, 4000}, .speaker = who(), .text = QStringLiteral("Bel mijn buurman op 0698765432.")},
            {.range = {4000, 6000}, .speaker = who(), .text = QStringLiteral("Of mij op 0612345678.")}};
        orQuit(RecordingService(f.archive.session()).attachTranscript(telling.vaultId, telling.id, words));
        DataRequest draft;
        draft.receivedOn = {2026, 5, 4};
        draft.requester = who();
        draft.contact = QStringLiteral("fenna@example.nl");
        draft.scope.all = false;
        draft.scope.numbers = {QStringLiteral("06 12345678")};
        request = orQuit(service.open(draft)).request;
        request = orQuit(service.identityNotNeeded(request, {2026, 5, 4}));
    }

    static QString who() { return QStringLiteral("Fenna Bos"); }
    static QString agent() { return QStringLiteral("Sanne de Wit"); }
    void at(QDate day) { f.archive.clock().set(QDateTime(day, QTime(10, 0), QTimeZone("Europe/Amsterdam")).toUTC()); }

    void decide(const Recording &recording, CopyDecision what, const QList<CopyMark> &marks = {})
    {
        RecordingDecision decision;
        decision.recording = recording.id;
        decision.decision = what;
        decision.marks = marks;
        if (what != CopyDecision::Copy)
            decision.weighing = QStringLiteral("The number of a neighbour who is no party to it.");
        if (what == CopyDecision::Refused)
            decision.ground = RefusalGround::RightsOfOthers;
        request = orQuit(answers.decide(request, decision));
    }
    [[nodiscard]] static CopyMark neighbour()
    {
        return {.sound = {.range = {2000, 4000}, .channel = 1, .method = RedactionMethod::Mute},
                .subject = MarkSubject::Number};
    }
    /// One in full, one without the neighbour's number; put forward.
    void propose()
    {
        decide(plain, CopyDecision::Copy);
        decide(telling, CopyDecision::CopyRedacted, {neighbour()});
        putForward();
    }
    void putForward()
    {
        QList<AnswerItem> all;
        for (size_t i = 0; i < answerItemIds.size(); ++i)
            all += AnswerItem(int(i));
        request = orQuit(answers.propose(request, all));
    }
    /// By the second officer.
    void confirm()
    {
        const auto vaults = orQuit(f.archive.session().vaults());
        for (const VaultInfo &vault : vaults) {
            if (vault.kind == VaultKind::Requests || holdsRecordings(vault.kind))
                orQuit(f.archive.session().grantVault(law.second->account().id, vault.id));
        }
        request = orQuit(AnswerService(*law.second, law.book).confirm(request));
    }
    [[nodiscard]] Id packageVault()
    {
        for (const VaultInfo &vault : orQuit(f.archive.session().vaults()))
            if (vault.kind == VaultKind::Requests)
                return vault.id;
        qFatal("no vault of requests");
    }
    [[nodiscard]] QByteArray file(const QString &name) { return orQuit(packages.file(request, name)); }

private:
    Recording call(int seconds, const QByteArray &vcon)
    {
        ++m_calls;
        const QString id = QStringLiteral("call-%1").arg(m_calls);
        RecordingDraft draft = f.draft(f.wav(id + QStringLiteral(".wav"), seconds * 8000, 300 + 20 * m_calls, 2), id);
        draft.startedAt = f.archive.clock().now().addDays(-m_calls);
        Participant employee;
        employee.role = ParticipantRole::Agent;
        employee.name = agent();
        employee.number = QStringLiteral("+31201112233");
        employee.channel = 0;
        Participant caller;
        caller.role = ParticipantRole::Customer;
        caller.name = who();
        caller.number = QStringLiteral("+31612345678");
        caller.channel = 1;
        draft.participants = {employee, caller};
        if (!vcon.isEmpty()) {
            draft.sidecar = vcon;
            draft.sidecarName = QStringLiteral("call.vcon.json");
        }
        return orQuit(f.add(draft));
    }

    int m_calls = 0;
};

} // namespace voicelog::test
