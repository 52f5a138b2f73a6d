// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "VconDraft.h"

#include "VconCalls.h"
#include "VconErrors.h"
#include "VconReader.h"
#include "VconSound.h"
#include "VconTranscript.h"

#include <audio/AudioDecoder.h>
#include <recordings/DraftNotes.h>
#include <recordings/TranscriptReader.h>

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

// 0 if it is no sound: that is told when it is taken in.
int channelsOf(QIODevice &device, const QString &name)
{
    const auto decoder = AudioDecoder::open(&device, name);
    return decoder ? (*decoder)->format().channels : 0;
}

Result<QByteArray> soundIn(const QString &path, const VconOpening &opening, int dialog)
{
    VOICELOG_ASSIGN(const Vcon vcon, VconReader(QTimeZone::utc(), opening).readFile(path));
    const auto bytes = inlineBytes(vcon.dialogs.value(dialog).content);
    if (!bytes)
        return fail(errors::VconSoundUnreadable, {{u"path"_s, path}, {u"dialog"_s, dialog}});
    return *bytes;
}

} // namespace

Result<VconCallParts> VconDraft::read(const FoundCall &call) const
{
    VOICELOG_ASSIGN(const Vcon vcon, VconReader(zone, opening).readFile(path));
    const auto calls = callsOf(vcon);
    const QFileInfo info(path);
    if (call.vconCall >= calls.size() || calls[call.vconCall].dialogs.size() != (call.second.isEmpty() ? 1 : 2))
        return fail(errors::VconSoundMissing, {{u"path"_s, path}, {u"dialog"_s, 0}, {u"name"_s, call.first}});
    const VconCall &one = calls[call.vconCall];
    VconCallParts parts;
    QList<int> channels;
    for (const int dialog : one.dialogs) {
        const VconContent &content = vcon.dialogs[dialog].content;
        const QString name = parts.sounds.isEmpty() ? call.first : call.second;
        DraftSound sound;
        sound.digests = digestsOf(content);
        if (name == info.fileName()) {
            auto bytes = inlineBytes(content);
            if (!bytes)
                return fail(errors::VconSoundUnreadable, {{u"path"_s, path}, {u"dialog"_s, dialog}});
            sound.byteCount = bytes->size();
            sound.fileName = inlineSoundName(content, info.completeBaseName());
            sound.read = [path = path, opening = opening, dialog] { return soundIn(path, opening, dialog); };
            QBuffer buffer(&*bytes);
            buffer.open(QIODevice::ReadOnly);
            channels += channelsOf(buffer, sound.fileName);
        } else {
            QFile file(info.path() + u'/' + name);
            channels += file.open(QIODevice::ReadOnly) ? channelsOf(file, name) : 0;
        }
        parts.sounds += sound;
    }
    parts.data = vconCallData(vcon, call.vconCall, channels, zone, countryCode);
    if (auto transcript = vconCallTranscript(vcon, one)) {
        parts.transcript = std::move(transcript->transcript);
        if (transcript->timesEstimated)
            parts.data.notes.append(notes::TranscriptTimesEstimated);
    }
    for (const JwsSignature &signature : vcon.signatures)
        parts.signers.append({signature.signer.subject, signature.signer.validUntil, !signature.distrust});
    parts.wasEncrypted = vcon.wasEncrypted;
    parts.source = withoutSound(vcon);
    parts.sourceName = info.fileName();
    if (!parts.sourceName.endsWith(".json"_L1, Qt::CaseInsensitive))
        parts.sourceName += u".json"_s; // what is kept is that, even of a packed one
    return parts;
}

} // namespace voicelog
