// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ResultTest.h"

#include <archive/ArchiveErrors.h>
#include <recordings/AttachmentStore.h>
#include <recordings/MediaStore.h>
#include <recordings/RecordingService.h>
#include <recordings/RecordingStore.h>
#include <recordings/RecordingsSchema.h>
#include <recordings/SegmentStore.h>
#include <retention/DestructionService.h>
#include <retention/HoldService.h>
#include <retention/RetentionSchema.h>
#include <retention/RetentionService.h>
#include <retention/VaultDue.h>
#include <support/ResultTest.h>
#include <support/TempArchive.h>

#include <QRandomGenerator>
#include <QTimeZone>

namespace voicelog::test {

/// Vaults of programmes that a test makes up.
class MadeUpSource final : public RetentionSource
{
public:
    [[nodiscard]] Result<QHash<Id, ProgrammeRetention>> byVault(Database &) const override { return programmes; }
    QHash<Id, ProgrammeRetention> programmes;
};

/// An archive with two officers, the retention service and one programme's vault, whose recordings go straight into the
/// stores: sound, names, words and all, without a decoder.
class RetentionDesk
{
public:
    explicit RetentionDesk(const QString &purpose = QStringLiteral("QUALITY"), bool fourEyes = true)
        : archive(Schema{recordingsSchema(VaultKind::Recordings), recordingsSchema(VaultKind::Case), retentionSchema()},
                  fourEyes),
          book(orQuit(RuleBook::builtIn()))
    {
        archive.addAccount(QStringLiteral("second"), Role::PrivacyOfficer);
        archive.addAccount(QStringLiteral("timer"), Role::RetentionService);
        vault = addProgramme(purpose);
    }

    /// A vault with its programme, its key in the hands of both officers and the service.
    Id addProgramme(const QString &purpose)
    {
        const Id made = archive.addVault(VaultKind::Recordings);
        ProgrammeRetention programme;
        programme.programmeId = Id::create(archive.clock());
        programme.number = QStringLiteral("PRG-2026-000%1").arg(source.programmes.size() + 1);
        programme.purpose = purpose;
        source.programmes.insert(made, programme);
        grant(made);
        return made;
    }
    /// A monitoring case's vault.
    Id addCase()
    {
        const Id made = archive.addVault(VaultKind::Case);
        grant(made);
        return made;
    }
    void grant(const Id &to)
    {
        for (const AccountInfo &account : orQuit(archive.session().accounts())) {
            if (account.name == u"second" || account.name == u"timer")
                orQuit(archive.session().grantVault(account.id, to));
        }
    }
    /// Its vault goes as a whole, as closing it says.
    void closeCase(const Id &of, DueClass dueClass, QDate startsOn, QDate dueOn)
    {
        Database database = orQuit(archive.session().openGovernance());
        orQuit(placeVaultDue(database, {.vaultId = of,
                                        .number = QStringLiteral("CASE-2026-0001"),
                                        .dueClass = dueClass,
                                        .startsOn = startsOn,
                                        .dueOn = dueOn}));
    }
    Session &second() { return other(m_second, QStringLiteral("second")); }
    Session &timer() { return other(m_timer, QStringLiteral("timer")); }

    /// Noon of a local day.
    void setDay(QDate day) { archive.clock().set(QDateTime(day, QTime(10, 0), QTimeZone("Europe/Amsterdam"))); }

    struct Words
    {
        QString customer = QStringLiteral("Wilhelmina Achterberg-van Heusden tot Zuilichem");
        QString number = QStringLiteral("+31201234567");
        QString agent = QStringLiteral("Sanne de Vries");
        QString text = {};
        QByteArray sound = {}; ///< some of its own if empty
        QString contractRef = {};
    };
    Recording addRecording(const Id &into, QDate day, const Words &words)
    {
        Recording made;
        made.id = Id::create(archive.clock());
        made.vaultId = into;
        made.programmeId = source.programmes.value(into).programmeId;
        if (made.programmeId.isNull())
            made.programmeId = Id::create(archive.clock());
        made.sourceSystem = QStringLiteral("test");
        made.sourceCallId = QStringLiteral("call-%1").arg(++m_calls);
        made.startedAt = QDateTime(day, QTime(11, m_calls % 60), QTimeZone("Europe/Amsterdam")).toUTC();
        made.durationMs = 61'000;
        made.line = QStringLiteral("Helpdesk");
        made.state = RecordingState::Active;
        made.contractRef = words.contractRef;
        made.createdAt = archive.clock().now();
        made.createdBy = archive.session().account().id;
        made.version = 1;
        Participant agent;
        agent.role = ParticipantRole::Agent;
        agent.name = words.agent;
        Participant customer;
        customer.role = ParticipantRole::Customer;
        customer.name = words.customer;
        customer.number = words.number;
        made.participants = {agent, customer};
        QByteArray sound = words.sound;
        if (sound.isEmpty()) {
            sound.resize(70'000);
            QRandomGenerator random(quint32(m_calls) + 77);
            for (char &byte : sound)
                byte = char(random.generate());
        }
        Database database = orQuit(archive.session().openVault(into));
        Transaction transaction = orQuit(Transaction::begin(database, Transaction::Kind::Write));
        RecordingStore store(database, archive.clock());
        made.number = orQuit(store.nextNumber(QStringLiteral("TEST"), day.year()));
        const qint64 rec = orQuit(store.add(made, sound.right(32)));
        MediaStore media(database);
        MediaFile file;
        file.fileName = QStringLiteral("call.wav");
        file.byteCount = sound.size();
        file.sha256 = sound.left(32);
        orQuit(media.append(orQuit(media.add(rec, file)), 0, sound));
        AttachmentStore attachments(database);
        orQuit(attachments.setPeaks(rec, sound.mid(1000, 900)));
        orQuit(attachments.setSidecar(
            rec, {QStringLiteral("call.json"), "{\"caller\":\"" + words.customer.toUtf8() + "\"}"}));
        Transcript transcript;
        transcript.cues = {
            {{0, 9000},
             words.customer,
             words.text.isEmpty()
                 ? QStringLiteral("Mijn kenteken is %1-ZB-%2 en dat weet u.").arg(m_calls).arg(m_calls * 7)
                 : words.text}};
        orQuit(attachments.setTranscript(rec, transcript));
        Segment segment;
        segment.id = Id::create(archive.clock());
        segment.kind = SegmentKind::Talk;
        segment.range = {0, 9000};
        segment.label = QStringLiteral("Klacht van ") + words.customer;
        orQuit(SegmentStore(database).add(rec, segment));
        orQuit(store.index(rec));
        orQuit(transaction.commit());
        return made;
    }
    Recording addRecording(const Id &into, QDate day) { return addRecording(into, day, Words()); }
    Recording addRecording(QDate day) { return addRecording(vault, day, Words()); }

    [[nodiscard]] RecordingState stateOf(const Recording &recording)
    {
        const auto read = RecordingService(archive.session()).recording(recording.vaultId, recording.id);
        return read ? read->state : RecordingState::Destroyed;
    }
    [[nodiscard]] bool isThere(const Recording &recording)
    {
        return RecordingService(archive.session()).recording(recording.vaultId, recording.id).has_value();
    }

    [[nodiscard]] RetentionService retention() { return {archive.session(), book, source}; }
    [[nodiscard]] RetentionService timerRetention() { return {timer(), book, source}; }
    [[nodiscard]] HoldService holds() { return HoldService(archive.session()); }
    [[nodiscard]] HoldService secondHolds() { return HoldService(second()); }
    [[nodiscard]] DestructionService destructions() { return {archive.session(), book, source}; }
    [[nodiscard]] DestructionService secondDestructions() { return {second(), book, source}; }

    [[nodiscard]] QList<AuditEvent> audit(QLatin1StringView action)
    {
        Database database = orQuit(archive.session().openGovernance());
        AuditQuery query;
        query.action = action;
        return orQuit(archive.session().audit().list(database, query));
    }

    TempArchive archive;
    RuleBook book;
    MadeUpSource source;
    Id vault;

private:
    Session &other(std::unique_ptr<Session> &session, const QString &name)
    {
        if (!session)
            session = archive.unlock(name);
        return *session;
    }
    std::unique_ptr<Session> m_second;
    std::unique_ptr<Session> m_timer;
    int m_calls = 0;
};

} // namespace voicelog::test
