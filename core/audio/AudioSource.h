// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <QIODevice>
#include <QList>

#include <functional>
#include <memory>

namespace voicelog {

/// The sound of one recording as it is stored: one file with any number of channels, or two files that each hold one
/// leg of the call. Opens fresh devices, so that the player, the waveform and an export each have their own.
/// openLeg() may be called from any thread; each device is used on one.
class AudioSource
{
public:
    struct Leg
    {
        QString fileName; ///< original name: its extension tells headerless formats apart
        int channels = 1;
    };
    virtual ~AudioSource() = default;
    [[nodiscard]] virtual QList<Leg> legs() const = 0;
    [[nodiscard]] virtual Result<std::unique_ptr<QIODevice>> openLeg(int leg) const = 0;
};

using AudioSourcePtr = std::shared_ptr<const AudioSource>;

} // namespace voicelog
