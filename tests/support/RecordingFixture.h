// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <recordings/RecordingImporter.h>
#include <recordings/RecordingService.h>
#include <recordings/RecordingsSchema.h>
#include <support/TempArchive.h>

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <cmath>

namespace voicelog::test {

/// A temporary archive with one vault of recordings, and a folder of sound files made for the test.
class RecordingFixture
{
public:
    RecordingFixture() : RecordingFixture(Schema{recordingsSchema()}) {}
    /// Over other tables too.
    explicit RecordingFixture(const Schema &schema) : archive(schema), vault(archive.addVault()), target{vault, {}, {}}
    {
        target.programmeId = Id::create(archive.clock());
        target.numberPrefix = QStringLiteral("TEST");
    }

    /// 16-bit PCM: a tone, so that files of different pitch or length differ.
    QString wav(const QString &name, int frames, int pitch = 440, int channels = 1, int rate = 8000)
    {
        QByteArray samples(qsizetype(frames) * channels * 2, '\0');
        for (int i = 0; i < frames; ++i) {
            for (int c = 0; c < channels; ++c) {
                const auto value = qint16(12000 * std::sin(2 * 3.14159265 * pitch * (c + 1) * i / rate));
                qToLittleEndian(value, samples.data() + (qsizetype(i) * channels + c) * 2);
            }
        }
        return file(name, wavHeader(samples.size(), channels, rate) + samples);
    }
    /// Of 16-bit PCM; `size` in bytes.
    static QByteArray wavHeader(qsizetype size, int channels, int rate)
    {
        QByteArray header(44, '\0');
        header.replace(0, 4, "RIFF");
        qToLittleEndian(quint32(36 + size), header.data() + 4);
        header.replace(8, 8, "WAVEfmt ");
        qToLittleEndian(quint32(16), header.data() + 16);
        qToLittleEndian(quint16(1), header.data() + 20);
        qToLittleEndian(quint16(channels), header.data() + 22);
        qToLittleEndian(quint32(rate), header.data() + 24);
        qToLittleEndian(quint32(rate * channels * 2), header.data() + 28);
        qToLittleEndian(quint16(channels * 2), header.data() + 32);
        qToLittleEndian(quint16(16), header.data() + 34);
        header.replace(36, 4, "data");
        qToLittleEndian(quint32(size), header.data() + 40);
        return header;
    }
    QString file(const QString &name, const QByteArray &bytes)
    {
        const QString path = folder.filePath(name);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return path;
    }
    RecordingDraft draft(const QString &path, const QString &callId = {})
    {
        RecordingDraft made;
        made.audioPaths = {path};
        made.sourceSystem = QStringLiteral("test");
        made.sourceCallId = callId;
        made.startedAt = archive.clock().now().addDays(-1);
        made.line = QStringLiteral("Servicedesk");
        return made;
    }
    Result<ImportSummary> run(const QList<RecordingDraft> &drafts, const CancelToken &cancel = {},
                              const ProgressFunction &progress = {})
    {
        qsizetype next = 0;
        outcomes.clear();
        RecordingImporter importer(archive.session(), target);
        return importer.run(
            [&]() -> std::optional<RecordingDraft> {
                return next < drafts.size() ? std::optional(drafts[next++]) : std::nullopt;
            },
            {0, drafts.size(), 0, 0}, [&](const ImportOutcome &outcome) { outcomes += outcome; }, progress, cancel);
    }
    /// Imports one draft; its recording as stored.
    Result<Recording> add(const RecordingDraft &one)
    {
        VOICELOG_TRY(run({one}));
        if (outcomes.isEmpty() || outcomes.first().error)
            return outcomes.isEmpty() ? fail(Result<void>(std::unexpected(Error({ErrorKind::Failed, "test"}))))
                                      : std::unexpected(*outcomes.first().error);
        return RecordingService(archive.session()).recording(vault, outcomes.first().recordingId);
    }
    [[nodiscard]] QList<AuditEvent> events(const QString &action)
    {
        auto governance = archive.session().openGovernance();
        AuditQuery query;
        query.action = action;
        return governance ? archive.session().audit().list(*governance, query).value_or(QList<AuditEvent>())
                          : QList<AuditEvent>();
    }

    TempArchive archive;
    Id vault;
    ImportTarget target;
    QTemporaryDir folder;
    QList<ImportOutcome> outcomes;
};

} // namespace voicelog::test
