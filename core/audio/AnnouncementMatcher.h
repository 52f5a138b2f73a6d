// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AnnouncementFinder.h"
#include "RealFft.h"

#include <complex>
#include <optional>

namespace voicelog {

/// One channel of a call, made ready to be compared with prompts. Part of AnnouncementFinder.
class AnnouncementMatcher
{
public:
    AnnouncementMatcher(const SpeechBands &call, const QList<AnnouncementReferencePtr> &references);
    /// Where the prompt was played best, if it was; channel and reference are left to the caller.
    [[nodiscard]] std::optional<HeardAnnouncement> match(const AnnouncementReference &prompt);

private:
    struct Place
    {
        int at = 0; ///< frame of the padded call where the prompt begins
        double likeness = 0;
        double prominence = 0;                 ///< likeness beyond what other places have, in their spreads
        [[nodiscard]] double evidence() const; ///< both together
    };
    void correlateInto(std::span<const std::complex<float>> call, std::span<const float> prompt);
    [[nodiscard]] std::vector<float> likeness(const AnnouncementReference &prompt);
    [[nodiscard]] static std::vector<Place> peaks(const std::vector<float> &likeness, int apart);
    [[nodiscard]] double pieceLikeness(const AnnouncementReference &prompt, const AnnouncementReference::Piece &piece,
                                       int at) const;
    [[nodiscard]] std::optional<HeardAnnouncement> examine(const AnnouncementReference &prompt,
                                                           const Place &place) const;

    int m_padding; ///< frames of silence before and after, for prompts that are cut off there
    int m_frames;  ///< of the call, padded
    BandTrace m_call;
    RealFft m_fft;
    std::vector<std::vector<std::complex<float>>> m_spectra; ///< of each band of the call, then of its power
    std::vector<std::complex<float>> m_sum;
    double m_faintest = 0; ///< power below which a frame counts as this much: silence is like anything
};

} // namespace voicelog
