// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SourceCheck.h"

#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <base/Platform.h>
#include <recordings/RecordingErrors.h>
#include <recordings/VaultAudioSource.h>

#include <QCryptographicHash>
#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace voicelog {

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

Result<SourceRemoval::What> SourceCheck::check(const RecordingDraft &draft, const Id &recording, bool stored,
                                               const CancelToken &cancel)
{
    VOICELOG_ASSIGN(const Recording kept, m_service.recording(m_vault, recording));
    VOICELOG_TRY(m_service.verify(kept, {}, cancel));
    VOICELOG_ASSIGN(const auto source, VaultAudioSource::open(m_session, kept));
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
    if (stored)
        return SourceRemoval::What::Everything;
    VOICELOG_ASSIGN(const bool callData, isCallDataStored(draft, recording));
    return callData ? SourceRemoval::What::Everything : SourceRemoval::What::Sound;
}

Result<bool> SourceCheck::isCallDataStored(const RecordingDraft &draft, const Id &recording)
{
    if (!draft.sidecar.isEmpty()) {
        VOICELOG_ASSIGN(const auto sidecar, m_service.sidecar(m_vault, recording));
        if (!sidecar || sidecar->bytes != draft.sidecar)
            return false;
    }
    if (!draft.transcript)
        return true;
    VOICELOG_ASSIGN(const auto transcript, m_service.transcript(m_vault, recording));
    return transcript.has_value();
}

} // namespace voicelog
