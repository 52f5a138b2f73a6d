// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SourceCheck.h"

#include "InterchangeErrors.h"
#include "WatchedFiles.h"

#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <base/Platform.h>
#include <recordings/AttachmentStore.h>
#include <recordings/RecordingErrors.h>
#include <recordings/RecordingStore.h>
#include <recordings/TranscriptReader.h>
#include <recordings/VaultAudioSource.h>

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QByteArrayView told(QByteArrayView text)
{
    constexpr QByteArrayView mark("\xef\xbb\xbf");
    return (text.startsWith(mark) ? text.sliced(mark.size()) : text).trimmed();
}

} // namespace

Result<QByteArray> sha256OfFile(const QString &path, const CancelToken &cancel)
{
    QFile file(path);
    if (!file.exists())
        return fail(errors::FileNotFound, {{u"path"_s, path}});
    const auto unreadable = [&] {
        return fail(errors::FileUnreadable, {{u"path"_s, path}, {u"detail"_s, file.errorString()}});
    };
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray block(1024 * 1024, Qt::Uninitialized);
    for (;;) {
        if (cancel.isCancelled())
            return fail(errors::Cancelled);
        const qint64 count = file.read(block.data(), block.size());
        if (count < 0)
            return unreadable();
        if (count == 0)
            return hash.result();
        hash.addData(QByteArrayView(block).first(count));
    }
}

Result<SourceRemoval::Proven> SourceCheck::check(const RecordingDraft &draft, const Id &recording,
                                                 const CancelToken &cancel)
{
    VOICELOG_ASSIGN(const Kept call, kept(recording));
    VOICELOG_TRY(m_service.verify(call.recording, {}, cancel));
    VOICELOG_ASSIGN(const auto source, VaultAudioSource::open(m_session, call.recording));
    QSet<QByteArray> sums;
    for (const auto &leg : source->storedLegs())
        sums.insert(leg.sha256);
    for (qsizetype i = 0; i < draft.audioPaths.size(); ++i) {
        const QString &path = draft.audioPaths[i];
        QByteArray sum;
        if (const DraftSound sound = draft.sounds.value(i); sound.read) {
            VOICELOG_ASSIGN(const QByteArray bytes, sound.read());
            sum = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        } else {
            VOICELOG_ASSIGN(sum, sha256OfFile(path, cancel));
        }
        if (!sums.contains(sum) || platform::isOpenForWriting(path).value_or(false))
            return fail(errors::SourceChanged, {{u"path"_s, path}});
    }
    // What its name tells of it is in no archive. (A leg of it that was left over has no name of its own.)
    const bool leg = draft.audioPaths.size() == 1 &&
                     withoutLegEnding(QFileInfo(draft.audioPaths.constFirst()).completeBaseName()).has_value();
    if (!leg && !draft.sourceCallId.isEmpty() && draft.sourceCallId != call.recording.sourceCallId)
        return fail(errors::SoundOfOtherCall, {{u"path"_s, draft.audioPaths.constFirst()}});
    SourceRemoval::Proven proven{.sound = true};
    const bool callData = draft.sidecar.isEmpty() || (call.sidecar && call.sidecar->bytes == draft.sidecar);
    const bool transcript =
        !draft.transcript || (call.transcript && call.transcript->source == draft.transcript->source);
    proven.callData = callData && transcript;
    std::ranges::copy_if(draft.companions, std::back_inserter(proven.companions), [&](const QString &path) {
        return holds(call, path) && !platform::isOpenForWriting(path).value_or(false);
    });
    return proven;
}

bool SourceCheck::holds(const Kept &call, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestTranscript)
        return false;
    const QByteArray bytes = file.read(largestTranscript + 1);
    // A CSV with one call is kept as its first row and that one: what ends it may be missing.
    if (call.sidecar && told(call.sidecar->bytes) == told(bytes))
        return true;
    if (!call.transcript || !transcriptFormat(path))
        return false;
    const auto transcript = readTranscript(bytes);
    return transcript && transcript->source == call.transcript->source;
}

Result<SourceCheck::Kept> SourceCheck::kept(const Id &recording) const
{
    VOICELOG_ASSIGN(Database database, m_session.openVault(m_vault));
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::ReadVault));
    RecordingStore recordings(database, m_session.clock());
    AttachmentStore attachments(database);
    VOICELOG_ASSIGN(const qint64 rec, recordings.requireKey(recording));
    Kept kept;
    VOICELOG_ASSIGN(kept.recording, recordings.recording(rec, m_vault));
    VOICELOG_ASSIGN(kept.sidecar, attachments.sidecar(rec));
    VOICELOG_ASSIGN(kept.transcript, attachments.transcript(rec));
    return kept;
}

} // namespace voicelog
