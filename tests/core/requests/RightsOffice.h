// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RequestOffice.h"

#include <archive/Refusals.h>
#include <requests/RightsService.h>
#include <retention/DestructionService.h>
#include <retention/RetentionService.h>

namespace voicelog::test {

/// What the programme of the office's vault says of keeping.
class OneProgramme final : public RetentionSource
{
public:
    [[nodiscard]] Result<QHash<Id, ProgrammeRetention>> byVault(Database &) const override { return programmes; }
    QHash<Id, ProgrammeRetention> programmes;
};

/// An office that answers to other rights than access, with a second officer.
struct RightsOffice : RequestOffice
{
    OneProgramme source;
    RightsService rights{f.archive.session(), book, source};
    RecipientService recipients{f.archive.session(), book};
    RetentionService retention{f.archive.session(), book, source};
    DestructionService destructions{f.archive.session(), book, source};
    HoldService holds{f.archive.session()};
    std::unique_ptr<Session> other;

    explicit RightsOffice(const QString &purpose = QStringLiteral("QUALITY"), QDate day = {2026, 5, 4})
    {
        at(day);
        ProgrammeRetention programme;
        programme.programmeId = f.target.programmeId;
        programme.number = QStringLiteral("PRG-2026-0001");
        programme.purpose = purpose;
        source.programmes.insert(f.vault, programme);
    }
    /// Her request about these recordings, with her identity known.
    DataRequest ask(RequestKind kind, const QList<Recording> &about, QDate on)
    {
        DataRequest request = draft(on);
        request.kind = kind;
        request.scope.all = false;
        for (const Recording &one : about)
            request.scope.recordings += one.number;
        request = orQuit(service.open(request)).request;
        return orQuit(service.identityNotNeeded(request, on));
    }
    static RightDecision granted(const Recording &recording)
    {
        RightDecision made;
        made.recording = recording.id;
        return made;
    }
    static RightDecision refused(const Recording &recording, RightGround ground)
    {
        RightDecision made = granted(recording);
        made.decision = RightOutcome::Refused;
        made.ground = ground;
        made.reasoning = QStringLiteral("Weighed against what the law asks of us.");
        return made;
    }
    /// The other officer, who holds all keys that there are by now.
    Session &second()
    {
        if (!other)
            other = unlock(QStringLiteral("second"), Role::PrivacyOfficer);
        for (const VaultInfo &vault : orQuit(f.archive.session().vaults())) {
            const auto held = orQuit(f.archive.session().grantees(vault.id));
            if (!held.contains(other->account().id))
                static_cast<void>(f.archive.session().grantVault(other->account().id, vault.id));
        }
        return *other;
    }
    /// Puts it forward, has it confirmed where that is needed, and sends it today.
    DataRequest answer(DataRequest request)
    {
        request = orQuit(rights.propose(request));
        if (request.givesSomething())
            request = putTogether(request);
        if (rights.needsSecond(request))
            request = orQuit(RightsService(second(), book, source).confirm(request));
        return orQuit(rights.send(request, service.today(), QStringLiteral("registered letter")));
    }
    [[nodiscard]] std::optional<Due> dueOf(const Recording &recording) const
    {
        return orQuit(retention.due(recording.vaultId, recording.id));
    }
    [[nodiscard]] Recording now(const Recording &recording)
    {
        return orQuit(RecordingService(f.archive.session()).recording(recording.vaultId, recording.id));
    }
    /// The restrictions of a request that are in force.
    [[nodiscard]] QList<HoldView> restrictions(const DataRequest &request) const
    {
        QList<HoldView> found;
        for (const Hold &hold : orQuit(holds.list())) {
            if (hold.kind == HoldKind::Restriction && hold.reference == request.number &&
                hold.isInForceOn(service.today()))
                found += orQuit(holds.view(hold));
        }
        return found;
    }
    /// Refused attempts of this action, newest first.
    [[nodiscard]] QList<AuditEvent> refusals(const QString &action)
    {
        QList<AuditEvent> events = f.events(action);
        events.removeIf([](const AuditEvent &event) { return event.outcome != AuditOutcome::Refused; });
        return events;
    }
};

} // namespace voicelog::test
