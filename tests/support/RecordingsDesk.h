// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ScriptedFileDialog.h"
#include "ScriptedMessageBox.h"
#include "TempArchive.h"

#include <audio/AudioWriter.h>
#include <common/AppSettings.h>
#include <common/ClipboardGuard.h>
#include <common/Jobs.h>
#include <common/LocalTime.h>
#include <common/PageFactory.h>
#include <common/SyntaxRepository.h>
#include <interchange/MappingsSchema.h>
#include <programmes/ProgrammeService.h>
#include <programmes/ProgrammesSchema.h>
#include <recordings/RecordingImporter.h>
#include <recordings/RecordingService.h>
#include <recordings/RecordingsPage.h>
#include <recordings/RecordingsPageFactory.h>
#include <recordings/RecordingsSchema.h>

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <memory>
#include <numbers>

namespace voicelog::test {

/// A privacy officer's desk: an archive with one programme, and the recordings page on it with dialogs that a test
/// answers. open() and close() make and end the page as unlock and lock do; the archive stays.
class RecordingsDesk
{
public:
    /// Over other tables too; the test makes the programme.
    explicit RecordingsDesk(const Schema &schema) : archive(schema)
    {
        settings = std::make_unique<AppSettings>(files.filePath(QStringLiteral("settings.ini")));
    }
    RecordingsDesk() : RecordingsDesk(Schema{recordingsSchema(), programmesSchema(), mappingsSchema()})
    {
        auto made = ProgrammeService(archive.session())
                        .add(QStringLiteral("Service desk"), Purpose::Quality, {QStringLiteral("Helpdesk")},
                             QStringLiteral("SERVICE"));
        if (!made)
            qFatal("%s", qPrintable(made.error().toString()));
        programme = *made;
    }
    ~RecordingsDesk() { close(); }

    /// As the officer who made the archive, or as somebody else.
    RecordingsPage *open(Session *as = nullptr)
    {
        Session &session = as ? *as : archive.session();
        jobs = std::make_unique<Jobs>();
        factory = std::make_unique<RecordingsPageFactory>(session, syntax);
        page.reset(
            factory->makePage({session, *jobs, messageBox, fileDialog, clipboard, *settings, localTime}, nullptr));
        page->resize(1400, 900);
        return page.get();
    }
    /// Shows it, as a click in the sidebar does.
    RecordingsPage *show()
    {
        if (!page)
            open();
        page->show();
        page->activate();
        static_cast<void>(QTest::qWaitForWindowExposed(page.get()));
        return page.get();
    }
    /// As a lock does.
    QJsonObject close()
    {
        if (!page)
            return {};
        page->stop();
        const QJsonObject state = page->saveState();
        jobs->cancelAndWait();
        page.reset();
        factory.reset();
        jobs.reset();
        return state;
    }

    template <typename W>
    [[nodiscard]] W *find(const char *name) const
    {
        W *widget = page->findChild<W *>(QLatin1StringView(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    /// A dialog that is open now, on the page or above one of its dialogs.
    template <typename D>
    [[nodiscard]] D *dialog() const
    {
        D *found = nullptr;
        const auto all = page->findChildren<D *>();
        for (D *one : all)
            if (one->isVisible())
                found = one;
        return found;
    }

    /// A tone of so many seconds, 8 kHz, each channel and each recording with its own pitch: equal sound would be the
    /// same recording.
    QString writeTone(const QString &name, double seconds, int channels = 1) const
    {
        const QString path = files.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QList<qint16> samples;
        const int frames = int(seconds * 8000);
        samples.reserve(frames * channels);
        for (int frame = 0; frame < frames; ++frame)
            for (int channel = 0; channel < channels; ++channel)
                samples.append(
                    qint16(8000 * std::sin(2 * std::numbers::pi * (300 + 7 * m_tones + 150 * channel) * frame / 8000)));
        auto ok = file.open(QIODevice::ReadWrite) ? AudioWriter::open(&file, AudioFileFormat::Wav16, channels, 8000)
                                                  : Result<std::unique_ptr<AudioWriter>>(nullptr);
        if (!ok || !*ok || !(*ok)->write(samples) || !(*ok)->finish())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    void writeText(const QString &name, const QByteArray &text) const
    {
        QFile file(files.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(name));
    }

    /// Takes a tone in beside the page; returns the recording.
    Recording addRecording(const QString &customer, const QDateTime &startedAt, double seconds = 2, int channels = 2,
                           const std::function<void(RecordingDraft &)> &change = {})
    {
        RecordingDraft draft;
        draft.audioPaths = {writeTone(QStringLiteral("tone-%1.wav").arg(++m_tones), seconds, channels)};
        draft.sourceSystem = QStringLiteral("test");
        draft.sourceCallId = QString::number(m_tones);
        draft.startedAt = startedAt;
        draft.line = QStringLiteral("Helpdesk");
        Participant who;
        who.role = ParticipantRole::Customer;
        who.name = customer;
        who.number = QStringLiteral("+3120555%1").arg(1000 + m_tones);
        who.channel = channels > 1 ? 1 : 0;
        Participant agent;
        agent.role = ParticipantRole::Agent;
        agent.name = QStringLiteral("Sanne de Vries");
        agent.number = QStringLiteral("201");
        agent.channel = 0;
        draft.participants = {agent, who};
        if (change)
            change(draft);
        RecordingImporter importer(archive.session(), {programme.vaultId, programme.id, programme.code, judge});
        Id id;
        bool given = false;
        const auto summary = importer.run(
            [&]() -> std::optional<RecordingDraft> {
                return std::exchange(given, true) ? std::nullopt : std::optional(draft);
            },
            {},
            [&id](const ImportOutcome &outcome) {
                if (outcome.kind != ImportOutcome::Kind::Imported)
                    qFatal("not taken in");
                id = outcome.recordingId;
            },
            {}, {});
        const auto recording = summary ? RecordingService(archive.session()).recording(programme.vaultId, id)
                                       : Result<Recording>(fail(summary));
        if (!recording)
            qFatal("%s", qPrintable(recording.error().toString()));
        return *recording;
    }

    /// The audit events of this action, newest first.
    [[nodiscard]] QList<AuditEvent> audit(const QString &action) const
    {
        AuditQuery query;
        query.action = action;
        auto &session = const_cast<TempArchive &>(archive).session();
        auto database = session.openGovernance();
        const auto events =
            database ? session.audit().list(*database, query) : Result<QList<AuditEvent>>(QList<AuditEvent>());
        return events ? *events : QList<AuditEvent>();
    }

    TempArchive archive;
    QTemporaryDir files;
    ScriptedMessageBox messageBox;
    ScriptedFileDialog fileDialog;
    ClipboardGuard clipboard;
    LocalTime localTime;
    SyntaxRepository syntax;
    std::unique_ptr<AppSettings> settings;
    Programme programme;
    std::shared_ptr<const RecordingJudgeMaker> judge; ///< of what addRecording() takes in; none at first
    std::unique_ptr<Jobs> jobs;
    std::unique_ptr<RecordingsPageFactory> factory;
    std::unique_ptr<RecordingsPage> page;

private:
    int m_tones = 0;
};

} // namespace voicelog::test
