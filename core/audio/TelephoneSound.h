// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AvHandles.h"

#include <QtTypes>

#include <span>
#include <vector>

namespace voicelog {

/// Decoded sound of any rate and number of channels as the telephone would have carried it: 8 kHz, each channel by
/// itself or all mixed into one. What is beyond `mostChannels` is left out.
class TelephoneSound
{
public:
    static constexpr int rate = 8000;
    static constexpr int mostChannels = 8;
    enum class Channels { Separate, Mixed };

    TelephoneSound(int channels, int sampleRate, Channels wanted);

    [[nodiscard]] int channels() const { return int(m_outs.size()); }
    /// Interleaved whole frames in; for each channel what came of them, in 16-bit units. Valid until the next call.
    [[nodiscard]] const std::vector<std::span<const float>> &add(std::span<const qint16> interleaved);
    /// What the resampler still holds.
    [[nodiscard]] const std::vector<std::span<const float>> &finish();

private:
    void split(std::span<const qint16> interleaved);
    void resample();

    int m_channels;
    AvPtr<SwrContext> m_resampling; ///< none where the rate is right
    std::vector<std::vector<float>> m_split;
    std::vector<std::vector<float>> m_resampled;
    std::vector<std::span<const float>> m_outs;
};

} // namespace voicelog
