// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RedactedSource.h"

#include "RedactedSound.h"
#include "SoundChannels.h"

#include <base/BaseErrors.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

RedactedSource::RedactedSource(std::shared_ptr<const VaultAudioSource> original, const Recording &recording,
                               QList<RedactionMark> marks)
    : m_original(std::move(original)), m_recording(recording), m_marks(std::move(marks))
{
}

Result<AudioSourcePtr> RedactedSource::open(const Session &session, const Recording &recording,
                                            const QList<RedactionMark> &marks)
{
    VOICELOG_ASSIGN(auto original, VaultAudioSource::open(session, recording));
    return AudioSourcePtr(new RedactedSource(std::move(original), recording, marks));
}

QList<AudioSource::Leg> RedactedSource::legs() const
{
    return {{.fileName = u"redacted.wav"_s, .channels = soundChannels(m_recording)}};
}

Result<std::unique_ptr<QIODevice>> RedactedSource::openLeg(int leg) const
{
    if (leg != 0)
        return fail(errors::InvalidValue, {{u"field"_s, u"leg"_s}, {u"value"_s, leg}});
    VOICELOG_ASSIGN(StoredSound sound, StoredSound::open(*m_original));
    const qint64 rate = sound.joined().sampleRate();
    qint64 frames = 0;
    for (const MediaFile &file : m_recording.media)
        frames = std::max(frames, file.frames * rate / std::max(1, file.format.sampleRate));
    auto device = std::make_unique<RedactedSound>(std::move(sound), frames, m_marks);
    device->open(QIODevice::ReadOnly);
    return device;
}

} // namespace voicelog
