// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AvHandles.h"
#include "SoundBuffer.h"

#include <base/Result.h>

#include <span>

namespace voicelog {

/// Makes stereo sound faster or slower with the pitch kept (libavfilter's atempo), and brings it to the rate of the
/// output. At speed 1 with equal rates it passes samples through untouched.
class TempoFilter
{
public:
    /// Begins anew: what was pushed and not taken is dropped.
    [[nodiscard]] Result<void> reset(int rateIn, int rateOut, double tempo);
    [[nodiscard]] Result<void> push(std::span<const qint16> stereo);
    /// Nothing more will be pushed until reset().
    [[nodiscard]] Result<void> end();
    /// What has become ready; empty if nothing has. Valid until the next call.
    [[nodiscard]] Result<std::span<const qint16>> pull();

private:
    [[nodiscard]] Result<void> check(int code) const;

    AvPtr<AVFilterGraph> m_graph;
    AvPtr<AVFrame> m_in;
    AvPtr<AVFrame> m_out;
    AVFilterContext *m_entry = nullptr;
    AVFilterContext *m_exit = nullptr;
    std::span<const qint16> m_through; ///< pushed without a filter
    int m_rateIn = 0;
    qint64 m_pushed = 0;
};

} // namespace voicelog
