// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <audio/AudioDecoder.h>
#include <base/Result.h>

#include <QList>

#include <memory>
#include <span>
#include <vector>

class QIODevice;

namespace voicelog {

struct SoundLeg
{
    QIODevice *device; ///< outlives the JoinedSound
    QString fileName;
};

/// The sound of a recording as one stream of frames, whether it lies in one file or in two legs: the legs' channels
/// side by side, at the higher rate of the two, a shorter leg silent after its end. One thread at a time.
class JoinedSound
{
public:
    [[nodiscard]] static Result<JoinedSound> open(const QList<SoundLeg> &legs);

    [[nodiscard]] int channels() const;
    [[nodiscard]] int sampleRate() const;
    /// The next frames, interleaved; valid until the next call, empty at the end.
    [[nodiscard]] Result<std::span<const qint16>> next();
    /// The next frames begin at this moment.
    [[nodiscard]] Result<void> seek(qint64 ms);
    [[nodiscard]] int legs() const { return int(m_legs.size()); }
    [[nodiscard]] const AudioDecoder &leg(int index) const { return *m_legs[size_t(index)].decoder; }

private:
    struct Leg
    {
        std::unique_ptr<AudioDecoder> decoder;
        std::span<const qint16> block;
        size_t at = 0; ///< in the block
        int phase = 0;
        bool ended = false;
    };
    JoinedSound() = default;
    [[nodiscard]] Result<void> frame(Leg &leg, qint16 *out) const;

    std::vector<Leg> m_legs;
    std::vector<qint16> m_joined;
};

} // namespace voicelog
