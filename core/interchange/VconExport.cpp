// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "VconExport.h"

#include "Gzip.h"
#include "LawfulBasisReader.h"
#include "VconExportErrors.h"
#include "VconReader.h"
#include "VconRules.h"
#include "VconSound.h"
#include "VconWriter.h"

#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <base/Platform.h>
#include <programmes/ProgrammeService.h>
#include <recordings/ExportGate.h>
#include <recordings/RecordingErrors.h>
#include <recordings/RecordingService.h>
#include <recordings/SoundCopy.h>
#include <recordings/StoredSound.h>

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype mostSessions = 100;

/// Files under other names until all of them are good; then they get theirs, or none is left.
class VconFiles
{
public:
    VconFiles() = default;
    VconFiles(const VconFiles &) = delete;
    VconFiles &operator=(const VconFiles &) = delete;
    ~VconFiles()
    {
        for (const auto &one : std::as_const(m_paths))
            QFile::remove(partOf(one));
    }

    static QString partOf(const QString &path) { return path + u".part"_s; }

    Result<void> open(QFile &file, const QString &path)
    {
        if (QFileInfo::exists(path))
            return fail(errors::FileExists, {{u"path"_s, path}});
        file.setFileName(partOf(path));
        if (!file.open(QIODevice::ReadWrite | QIODevice::NewOnly)) { // ours, or not made at all
            if (QFileInfo::exists(file.fileName()))
                return fail(errors::FileExists, {{u"path"_s, file.fileName()}});
            return error(file);
        }
        m_paths += path;
        return {};
    }
    static Result<void> write(QFile &file, QByteArrayView bytes)
    {
        if (file.write(bytes.data(), bytes.size()) != bytes.size())
            return error(file);
        return {};
    }
    static Result<void> complete(QFile &file)
    {
        if (!file.flush())
            return error(file);
        file.close();
        if (file.error() != QFileDevice::NoError)
            return error(file);
        return platform::syncToDisk(file.fileName());
    }
    /// Sound first: a vCon that is there is whole.
    Result<void> giveNames()
    {
        for (qsizetype i = 0; i < m_paths.size(); ++i) {
            QFile file(partOf(m_paths[i]));
            if (file.rename(m_paths[i]))
                continue;
            const auto failed = error(file);
            for (qsizetype before = 0; before < i; ++before)
                QFile::remove(m_paths[before]);
            return failed;
        }
        m_paths.clear();
        return {};
    }

private:
    static std::unexpected<Error> error(const QFile &file)
    {
        if (file.error() == QFileDevice::ResourceError)
            return fail(errors::DiskFull, {{u"path"_s, file.fileName()}});
        return fail(errors::FileUnwritable, {{u"path"_s, file.fileName()}, {u"detail"_s, file.errorString()}});
    }

    QStringList m_paths;
};

QString mediaTypeOf(const QString &fileName)
{
    static constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 14> types{
        {{"wav"_L1, "audio/x-wav"_L1},
         {"wav49"_L1, "audio/x-wav"_L1},
         {"mp3"_L1, "audio/x-mp3"_L1},
         {"mp4"_L1, "audio/x-mp4"_L1},
         {"m4a"_L1, "audio/x-mp4"_L1},
         {"ogg"_L1, "audio/ogg"_L1},
         {"oga"_L1, "audio/ogg"_L1},
         {"opus"_L1, "audio/ogg"_L1},
         {"flac"_L1, "audio/flac"_L1},
         {"ulaw"_L1, "audio/basic"_L1},
         {"ul"_L1, "audio/basic"_L1},
         {"au"_L1, "audio/basic"_L1},
         {"alaw"_L1, "audio/pcma"_L1},
         {"gsm"_L1, "audio/gsm"_L1}}};
    const QString ending = QFileInfo(fileName).suffix();
    const auto found = std::ranges::find_if(
        types, [&](const auto &pair) { return ending.compare(pair.first, Qt::CaseInsensitive) == 0; });
    return found == types.end() ? u"application/octet-stream"_s : QString(found->second);
}

/// The SIP sessions that SIPREC's metadata tell, in whichever document.
QList<CallCopy::SipSession> sipSessionsIn(const QByteArray &sidecar)
{
    static const QRegularExpression told(
        u"<(?:[\\w.-]{1,40}:)?sipSessionID[^<>]{0,200}>\\s*([0-9A-Fa-f-]{32,36});\\s*remote=([0-9A-Fa-f-]{32,36})"_s);
    QList<CallCopy::SipSession> sessions;
    auto found = told.globalMatch(QString::fromUtf8(sidecar));
    while (found.hasNext() && sessions.size() < mostSessions) {
        const auto match = found.next();
        const bool again = std::ranges::any_of(sessions, [&](const CallCopy::SipSession &one) {
            return one.local == match.captured(1) && one.remote == match.captured(2);
        });
        if (!again)
            sessions += {match.captured(1), match.captured(2)};
    }
    return sessions;
}

/// One recording on its way out.
class VconWriting
{
public:
    VconWriting(Session &session, const CaseAccess *access, const Recording &recording,
                const VconExportRequest &request, const ProgressFunction &progress, const CancelToken &cancel)
        : m_session(session), m_access(access), m_recording(recording), m_request(request), m_progress(progress),
          m_cancel(cancel)
    {
    }

    Result<void> run()
    {
        const ExportGate gate(m_session, m_recording, m_request.reason, m_access);
        QJsonObject asked{{u"what"_s, u"VCON"_s}};
        if (m_request.redacted)
            asked.insert(u"redacted"_s, true);
        VOICELOG_TRY(gate.check(asked));
        if (QFileInfo::exists(m_request.path))
            return fail(errors::FileExists, {{u"path"_s, m_request.path}});
        VOICELOG_TRY(gather());
        VOICELOG_TRY(m_request.redacted ? takeRedactedSound() : takeSound());
        const QJsonObject vcon = vconOf(m_copy);
        if (const QStringList faults = vconFaults(vcon); !faults.isEmpty())
            return fail(errors::VconAgainstRules, {{u"number"_s, m_recording.number}, {u"detail"_s, faults.first()}});
        VOICELOG_TRY(write(vcon));
        VOICELOG_TRY(readBack(vcon));
        if (m_cancel.isCancelled())
            return fail(errors::Cancelled);
        VOICELOG_TRY(gate.record(done(asked)));
        return m_files.giveNames();
    }

private:
    [[nodiscard]] QJsonObject done(QJsonObject detail) const
    {
        detail.insert(u"lifecycle"_s, m_request.redacted ? u"vcon_party_redacted"_s
                                      : m_copy.origin    ? u"vcon_enhanced"_s
                                                         : u"vcon_created"_s);
        detail.insert(u"uuid"_s, m_copy.id.toString());
        if (m_request.signer)
            detail.insert(u"signer"_s, QString::fromLatin1(m_request.signer->certificate().fingerprint.toHex()));
        return detail;
    }

    Result<void> gather()
    {
        const RecordingService service(m_session, {}, m_access);
        const Id &vault = m_recording.vaultId;
        m_copy.id = Id::create(m_session.clock());
        m_copy.createdAt = m_session.clock().now();
        m_copy.organisation = m_session.organisation();
        m_copy.recording = m_recording;
        VOICELOG_ASSIGN(m_copy.segments, service.segments(vault, m_recording.id));
        VOICELOG_ASSIGN(const std::optional<Transcript> transcript, service.transcript(vault, m_recording.id));
        if (transcript)
            m_copy.cues = transcript->cues;
        VOICELOG_ASSIGN(const std::optional<Sidecar> sidecar, service.sidecar(vault, m_recording.id));
        if (sidecar) {
            m_copy.origin = VconOrigin::of(m_recording, *sidecar, m_copy.organisation, m_copy.createdAt);
            if (!m_copy.origin)
                m_copy.sipSessions = sipSessionsIn(sidecar->bytes);
        }
        m_copy.originUse = m_request.redacted ? CallCopy::OriginUse::Parties : CallCopy::OriginUse::Whole;
        if (m_session.vaultKind(vault) == VaultKind::Case) {
            m_copy.purpose = purposeId(Purpose::EmployeeMonitoring);
        } else if (const auto programme = ProgrammeService(m_session).find(m_recording.programmeId.toString())) {
            m_copy.programmeName = programme->name;
            m_copy.purpose = purposeId(programme->purpose);
            VOICELOG_ASSIGN(m_copy.basis, LawfulBasisReader(m_session).of(*programme, m_recording.startedAt));
        } else if (!programme.error().is(errors::NotFound)) {
            return std::unexpected(programme.error());
        }
        if (m_request.redacted)
            leaveOut();
        VOICELOG_ASSIGN(m_source, VaultAudioSource::open(m_session, m_recording));
        return {};
    }

    void leaveOut()
    {
        for (const Segment &one : std::as_const(m_copy.segments)) {
            if (!isLeftOutOfExport(one.kind))
                continue;
            m_copy.leftOut += CallCopy::LeftOut{.range = one.range, .channel = -1, .what = enumId(one.kind)};
        }
        m_copy.cues.removeIf([this](const TranscriptCue &cue) {
            return std::ranges::any_of(m_copy.leftOut, [&cue](const CallCopy::LeftOut &one) {
                return one.range.startMs < cue.range.endMs && cue.range.startMs < one.range.endMs;
            });
        });
        for (Segment &one : m_copy.segments) {
            if (isLeftOutOfExport(one.kind))
                one.label.clear();
        }
    }

    void tell(qint64 doneBytes, qint64 totalBytes) const
    {
        if (m_progress)
            m_progress({0, 1, doneBytes, totalBytes});
    }

    /// Where a leg's sound lies that is too large for the vCon.
    [[nodiscard]] QString besidePath(qsizetype leg, const QString &ending) const
    {
        const QFileInfo info(m_request.path);
        const QString base = info.path() + u'/' + info.completeBaseName();
        return base + (leg > 0 ? u"-2."_s : u"."_s) + ending;
    }

    Result<void> takeSound()
    {
        const auto legs = m_source->storedLegs();
        qint64 total = 0;
        for (const auto &leg : legs)
            total += leg.byteCount;
        qint64 done = 0;
        for (qsizetype i = 0; i < legs.size() && i < 2; ++i) {
            const MediaFile &medium = m_recording.media[i];
            CallCopy::Sound sound;
            sound.channels = medium.format.channels;
            sound.fileName = medium.fileName;
            sound.mediaType = mediaTypeOf(medium.fileName);
            sound.byteCount = legs[i].byteCount;
            QCryptographicHash sha512(QCryptographicHash::Sha512);
            QFile file;
            const bool beside = total > m_request.mostWithin;
            if (beside) {
                const QString path = besidePath(i, QFileInfo(medium.fileName).suffix());
                sound.fileName = QFileInfo(path).fileName();
                VOICELOG_TRY(m_files.open(file, path));
                m_beside += VconFiles::partOf(path);
            } else {
                sound.bytes.reserve(sound.byteCount);
            }
            const auto take = [&](QByteArrayView block) -> Result<void> {
                sha512.addData(block);
                if (beside)
                    VOICELOG_TRY(VconFiles::write(file, block));
                else
                    sound.bytes.append(block);
                done += block.size();
                tell(done, total);
                return {};
            };
            VOICELOG_TRY(m_source->readThrough(int(i), take, m_cancel)); // compares with what was taken in
            if (beside)
                VOICELOG_TRY(VconFiles::complete(file));
            sound.sha512 = sha512.result();
            (i == 0 ? m_copy.sound : m_copy.secondSound) = sound;
        }
        return {};
    }

    /// One WAV of all channels.
    Result<void> takeRedactedSound()
    {
        SoundCopy copy{.format = AudioFileFormat::Wav16,
                       .durationMs = m_recording.durationMs,
                       .range = {},
                       .marks = exportMarks(m_copy.segments, m_recording.durationMs)};
        if (copy.marks.isEmpty())
            return fail(errors::NothingToRedact, {{u"number"_s, m_recording.number}});
        VOICELOG_ASSIGN(StoredSound stored, StoredSound::open(*m_source));
        const int channels = stored.joined().channels();
        const qint64 expected = m_recording.durationMs * stored.joined().sampleRate() / 1000 * channels * 2;
        CallCopy::Sound sound;
        sound.channels = channels;
        sound.mediaType = u"audio/x-wav"_s;
        sound.fileName = m_recording.number + u".wav"_s;
        QCryptographicHash sha512(QCryptographicHash::Sha512);
        if (expected > m_request.mostWithin) {
            const QString path = besidePath(0, u"wav"_s);
            sound.fileName = QFileInfo(path).fileName();
            QFile file;
            VOICELOG_TRY(m_files.open(file, path));
            m_beside += VconFiles::partOf(path);
            VOICELOG_TRY(copy.write(stored.joined(), file, m_progress, m_cancel));
            VOICELOG_TRY(VconFiles::complete(file));
            VOICELOG_ASSIGN(sound.sha512, hashOf(VconFiles::partOf(path)));
            sound.byteCount = QFileInfo(VconFiles::partOf(path)).size();
        } else {
            QBuffer buffer(&sound.bytes);
            buffer.open(QIODevice::ReadWrite);
            VOICELOG_TRY(copy.write(stored.joined(), buffer, m_progress, m_cancel));
            buffer.close();
            sound.byteCount = sound.bytes.size();
            sound.sha512 = QCryptographicHash::hash(sound.bytes, QCryptographicHash::Sha512);
        }
        m_copy.sound = sound;
        return {};
    }

    [[nodiscard]] static Result<QByteArray> hashOf(const QString &path)
    {
        QFile file(path);
        QCryptographicHash hash(QCryptographicHash::Sha512);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
            return fail(errors::FileUnreadable, {{u"path"_s, path}, {u"detail"_s, file.errorString()}});
        return hash.result();
    }

    Result<void> write(const QJsonObject &vcon)
    {
        QByteArray text = QJsonDocument(vcon).toJson(QJsonDocument::Compact);
        if (m_request.signer) {
            VOICELOG_ASSIGN(text, m_request.signer->signedForm(text, m_copy.id.toString()));
        }
        if (m_request.packed)
            text = gzipped(text);
        QFile file;
        VOICELOG_TRY(m_files.open(file, m_request.path));
        VOICELOG_TRY(VconFiles::write(file, text));
        return VconFiles::complete(file);
    }

    [[nodiscard]] std::unexpected<Error> notReadBack(const QString &detail) const
    {
        return fail(errors::VconNotReadBack, {{u"path"_s, m_request.path}, {u"detail"_s, detail}});
    }

    /// From the disk, as whoever gets it does.
    Result<void> readBack(const QJsonObject &written) const
    {
        VconOpening opening;
        opening.at = m_session.clock().now();
        if (m_request.signer)
            opening.trusted = {m_request.signer->certificate()};
        const auto read = VconReader(QTimeZone::utc(), opening).readFile(VconFiles::partOf(m_request.path));
        if (!read)
            return notReadBack(u"unreadable"_s);
        if (read->signatures.size() != (m_request.signer ? 1 : 0))
            return notReadBack(u"signature"_s);
        for (const JwsSignature &one : read->signatures) {
            if (one.distrust)
                return std::unexpected(*one.distrust);
            if (one.signer.fingerprint != m_request.signer->certificate().fingerprint || !one.uuidIsSigned)
                return notReadBack(u"signature"_s);
        }
        if (read->raw != written)
            return notReadBack(u"content"_s);
        qsizetype beside = 0;
        for (const auto *sound : {&m_copy.sound, &m_copy.secondSound}) {
            if (!*sound)
                continue;
            const auto dialog = std::ranges::find_if(read->dialogs, [&](const VconDialog &one) {
                const auto digests = digestsOf(one.content);
                return !digests.isEmpty() && digests.first().digest == (*sound)->sha512;
            });
            if (dialog == read->dialogs.end())
                return notReadBack(u"sound"_s);
            QByteArray hash;
            if ((*sound)->bytes.isEmpty()) {
                VOICELOG_ASSIGN(hash, hashOf(m_beside[beside++]));
            } else {
                const QByteArray bytes = inlineBytes(dialog->content).value_or(QByteArray());
                hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha512);
            }
            if (hash != (*sound)->sha512)
                return notReadBack(u"sound"_s);
        }
        return {};
    }

    Session &m_session;
    const CaseAccess *m_access;
    const Recording &m_recording;
    const VconExportRequest &m_request;
    const ProgressFunction &m_progress;
    const CancelToken &m_cancel;
    std::shared_ptr<const VaultAudioSource> m_source;
    CallCopy m_copy;
    QStringList m_beside;
    VconFiles m_files;
};

} // namespace

Result<void> VconExport::write(const Recording &recording, const VconExportRequest &request,
                               const ProgressFunction &progress, const CancelToken &cancel) const
{
    return VconWriting(m_session, m_access, recording, request, progress, cancel).run();
}

QString VconExport::fileName(const Recording &recording, bool packed)
{
    return recording.number + (packed ? u".vconz"_s : u".vcon"_s);
}

} // namespace voicelog
