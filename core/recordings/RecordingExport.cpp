// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecordingExport.h"

#include "ExportGate.h"
#include "RecordingErrors.h"
#include "RecordingKeys.h"
#include "SegmentStore.h"
#include "SoundCopy.h"
#include "StoredSound.h"

#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <base/Platform.h>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QString pathOfLeg(const QString &path, int leg)
{
    if (leg == 0)
        return path;
    const QFileInfo info(path);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    return u"%1/%2-%3%4"_s.arg(info.path(), info.completeBaseName()).arg(leg + 1).arg(suffix);
}

QString exportIdOf(ExportRequest::What what)
{
    switch (what) {
    case ExportRequest::What::Original:
        return u"ORIGINAL"_s;
    case ExportRequest::What::Wav:
        return u"WAV"_s;
    case ExportRequest::What::Flac:
        return u"FLAC"_s;
    case ExportRequest::What::Opus:
        return u"OPUS"_s;
    }
    return {};
}

AudioFileFormat exportFormatOf(ExportRequest::What what)
{
    switch (what) {
    case ExportRequest::What::Flac:
        return AudioFileFormat::Flac;
    case ExportRequest::What::Opus:
        return AudioFileFormat::Opus;
    case ExportRequest::What::Original:
    case ExportRequest::What::Wav:
        break;
    }
    return AudioFileFormat::Wav16;
}

Error writeError(const QFile &file)
{
    if (file.error() == QFileDevice::ResourceError)
        return Error(errors::DiskFull, {{u"path"_s, file.fileName()}});
    return Error(errors::FileUnwritable, {{u"path"_s, file.fileName()}, {u"detail"_s, file.errorString()}});
}

} // namespace

RecordingExport::RecordingExport(Session &session, const Recording &recording, const ExportRequest &request,
                                 const CaseAccess *access)
    : m_session(session), m_recording(recording), m_request(request), m_access(access)
{
}

Result<void> RecordingExport::run(const ProgressFunction &progress, const CancelToken &cancel)
{
    const ExportGate gate(m_session, m_recording, m_request.reason, m_access);
    VOICELOG_TRY(gate.check(detail()));
    if (const auto part = m_request.range;
        part && (m_request.what == ExportRequest::What::Original || part->isEmpty() || part->startMs < 0 ||
                 part->endMs > m_recording.durationMs))
        return fail(errors::InvalidValue,
                    {{u"field"_s, u"range"_s}, {u"value"_s, u"%1-%2"_s.arg(part->startMs).arg(part->endMs)}});
    VOICELOG_ASSIGN(m_source, VaultAudioSource::open(m_session, m_recording));
    auto result = write(progress, cancel);
    if (result)
        result = gate.record(detail());
    if (!result) {
        for (const auto &path : std::as_const(m_made))
            QFile::remove(path);
    }
    return result;
}

QJsonObject RecordingExport::detail() const
{
    QJsonObject detail{{u"what"_s, exportIdOf(m_request.what)}};
    if (m_request.redacted)
        detail.insert(u"redacted"_s, true);
    if (m_request.range) {
        detail.insert(u"startMs"_s, m_request.range->startMs);
        detail.insert(u"endMs"_s, m_request.range->endMs);
    }
    return detail;
}

Result<void> RecordingExport::write(const ProgressFunction &progress, const CancelToken &cancel)
{
    if (m_request.what != ExportRequest::What::Original)
        return writeSound(progress, cancel);
    if (m_request.redacted) // it is what it is, byte for byte
        return fail(errors::InvalidValue, {{u"field"_s, u"redacted"_s}, {u"value"_s, exportIdOf(m_request.what)}});
    const auto legs = m_source->storedLegs();
    Progress done;
    for (const auto &leg : legs)
        done.totalBytes += leg.byteCount;
    for (int leg = 0; leg < legs.size(); ++leg) {
        if (const QString path = pathOfLeg(m_request.path, leg); QFileInfo::exists(path))
            return fail(errors::FileExists, {{u"path"_s, path}});
    }
    for (int leg = 0; leg < legs.size(); ++leg)
        VOICELOG_TRY(writeOriginal(leg, pathOfLeg(m_request.path, leg), done, progress, cancel));
    return {};
}

Result<void> RecordingExport::writeOriginal(int leg, const QString &path, Progress &done,
                                            const ProgressFunction &progress, const CancelToken &cancel)
{
    QFile file(path);
    VOICELOG_TRY(create(file));
    const auto write = [&](QByteArrayView block) -> Result<void> {
        if (file.write(block.data(), block.size()) != block.size())
            return std::unexpected(writeError(file));
        done.doneBytes += block.size();
        if (progress)
            progress(done);
        return {};
    };
    VOICELOG_TRY(m_source->readThrough(leg, write, cancel));
    return complete(file);
}

Result<QList<RedactionMark>> RecordingExport::marks() const
{
    QList<RedactionMark> marks;
    if (!m_request.redacted)
        return marks;
    VOICELOG_ASSIGN(Database database, m_session.openVault(m_recording.vaultId));
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Read));
    VOICELOG_ASSIGN(const std::optional<qint64> rec, RecordingKeys(database).keyOf(m_recording.id));
    if (!rec)
        return fail(errors::NotFound, {{u"what"_s, u"recording"_s}, {u"id"_s, m_recording.id.toString()}});
    VOICELOG_ASSIGN(const QList<Segment> segments, SegmentStore(database).segments(*rec));
    marks = exportMarks(segments, m_recording.durationMs);
    if (marks.isEmpty())
        return fail(errors::NothingToRedact, {{u"number"_s, m_recording.number}});
    return marks;
}

Result<void> RecordingExport::writeSound(const ProgressFunction &progress, const CancelToken &cancel)
{
    SoundCopy copy{.format = exportFormatOf(m_request.what),
                   .durationMs = m_recording.durationMs,
                   .range = m_request.range.value_or(TimeRange()),
                   .marks = {}};
    VOICELOG_ASSIGN(copy.marks, marks());
    VOICELOG_ASSIGN(StoredSound stored, StoredSound::open(*m_source));
    QFile file(m_request.path);
    VOICELOG_TRY(create(file));
    VOICELOG_TRY(copy.write(stored.joined(), file, progress, cancel));
    return complete(file);
}

Result<void> RecordingExport::create(QFile &file)
{
    // NewOnly: the file is ours or it is not made at all.
    if (!file.open(QIODevice::ReadWrite | QIODevice::NewOnly)) {
        if (QFileInfo::exists(file.fileName()))
            return fail(errors::FileExists, {{u"path"_s, file.fileName()}});
        return std::unexpected(writeError(file));
    }
    m_made += file.fileName();
    return {};
}

Result<void> RecordingExport::complete(QFile &file) const
{
    if (!file.flush())
        return std::unexpected(writeError(file));
    file.close();
    if (file.error() != QFileDevice::NoError)
        return std::unexpected(writeError(file));
    return platform::syncToDisk(file.fileName());
}

} // namespace voicelog
