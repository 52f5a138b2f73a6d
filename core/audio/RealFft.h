// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <complex>
#include <memory>
#include <span>

namespace voicelog {

/// The Fourier transform of real samples and back, of one even length, by libavutil. Works on buffers of its own, which
/// are aligned as the vector code wants them. One thread at a time.
class RealFft
{
public:
    explicit RealFft(int size);
    ~RealFft();
    RealFft(RealFft &&) noexcept;
    RealFft &operator=(RealFft &&) noexcept;

    [[nodiscard]] int size() const;
    [[nodiscard]] std::span<float> samples();
    /// size() / 2 + 1 values.
    [[nodiscard]] std::span<std::complex<float>> spectrum();
    /// samples() to spectrum().
    void forward();
    /// spectrum() to samples(), so that forward() and inverse() give the same samples back. The spectrum is used up.
    void inverse();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace voicelog
