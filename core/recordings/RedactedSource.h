// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "VaultAudioSource.h"

#include <audio/SoundRedactor.h>

namespace voicelog {

/// A recording's sound as somebody else may hear it: what is marked is taken out while it is read, so that all of it
/// can be listened to before a copy is made. One file, uncompressed, that is nowhere.
class RedactedSource final : public AudioSource
{
public:
    [[nodiscard]] static Result<AudioSourcePtr> open(const Session &session, const Recording &recording,
                                                     const QList<RedactionMark> &marks);

    [[nodiscard]] QList<Leg> legs() const override;
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> openLeg(int leg) const override;

private:
    RedactedSource(std::shared_ptr<const VaultAudioSource> original, const Recording &recording,
                   QList<RedactionMark> marks);

    std::shared_ptr<const VaultAudioSource> m_original;
    Recording m_recording;
    QList<RedactionMark> m_marks;
};

} // namespace voicelog
