// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AnnouncementMatcher.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>

namespace voicelog {

namespace {

constexpr int bandCount = SpeechBands::bandCount;
// Where these come from: bench_announcement's calls at 20, 10 and 5 dB, with seeds that its own figures do not use.
// Chance reaches a likeness of 0.5 or a prominence of 6.7, but not both together; and where a few words happen to be
// alike, it looks like a part of a short prompt rather than like the whole, so more is asked of a part.
constexpr double leastLikeness = 0.3;
constexpr double leastProminence = 4.3;
constexpr double prominenceWeight = 0.04;
constexpr double leastEvidence = 0.7;
constexpr double leastEvidenceOfPart = 0.8;
// A piece is there if it is about half as like as the prompt's better pieces are, which noise has lowered as well. The
// ends are often spoken softly, so less is asked of them.
struct PieceLimits
{
    double share;
    double least;
    double most;
    [[nodiscard]] double at(double better) const { return std::clamp(share * better, least, most); }
};
constexpr PieceLimits innerPieces{0.5, 0.25, 0.42};
constexpr PieceLimits endPieces{0.35, 0.2, 0.42};
constexpr double leastShare = 0.5;
constexpr double fullShare = 0.7;
constexpr size_t mostPlaces = 3;
constexpr int loose = 2;              // frames a piece may be off where the whole was found
constexpr double clockDrift = 0.0015; // and this share of the distance from the prompt's middle

int longest(const QList<AnnouncementReferencePtr> &references)
{
    int frames = 0;
    for (const auto &reference : references)
        frames = std::max(frames, reference->trace().frames());
    return frames;
}

BandTrace padded(const BandTrace &trace, int padding)
{
    BandTrace result(bandCount, trace.frames() + 2 * padding);
    for (int b = 0; b < bandCount; ++b)
        std::ranges::copy(trace.band(b), result.band(b).begin() + padding);
    return result;
}

} // namespace

AnnouncementMatcher::AnnouncementMatcher(const SpeechBands &call, const QList<AnnouncementReferencePtr> &references)
    : m_padding(longest(references)), m_frames(call.frames() + 2 * m_padding), m_call(padded(call.trace(), m_padding)),
      m_fft(int(std::bit_ceil(unsigned(std::max(m_frames + m_padding, 16)))))
{
    const auto transform = [this] {
        std::ranges::fill(m_fft.samples().subspan(size_t(m_frames)), 0.0F);
        m_fft.forward();
        m_spectra.emplace_back(m_fft.spectrum().begin(), m_fft.spectrum().end());
    };
    std::vector<float> power(size_t(m_frames), 0.0F);
    for (int b = 0; b < bandCount; ++b) {
        const auto row = std::as_const(m_call).band(b);
        for (size_t i = 0; i < row.size(); ++i)
            power[i] += row[i] * row[i];
        std::ranges::copy(row, m_fft.samples().begin());
        transform();
    }
    std::ranges::copy(power, m_fft.samples().begin());
    transform();
    m_faintest = 0.1 * bandCount; // bands are brought to a spread of one
    m_sum.resize(m_fft.spectrum().size());
}

// Adds the correlation of one band to the sum.
void AnnouncementMatcher::correlateInto(std::span<const std::complex<float>> call, std::span<const float> prompt)
{
    const auto samples = m_fft.samples();
    std::ranges::copy(prompt, samples.begin());
    std::ranges::fill(samples.subspan(prompt.size()), 0.0F);
    m_fft.forward();
    const auto spectrum = m_fft.spectrum();
    for (size_t i = 0; i < spectrum.size(); ++i) {
        // Written out: the operator would look for infinities at each step.
        const float re = call[i].real() * spectrum[i].real() + call[i].imag() * spectrum[i].imag();
        const float im = call[i].imag() * spectrum[i].real() - call[i].real() * spectrum[i].imag();
        m_sum[i] += std::complex<float>(re, im);
    }
}

// How like the prompt each place of the call is, -1 to 1: the correlation over the power of the frames compared.
std::vector<float> AnnouncementMatcher::likeness(const AnnouncementReference &prompt)
{
    const auto places = size_t(m_frames - prompt.trace().frames() + 1);
    const auto take = [&] {
        std::ranges::copy(m_sum, m_fft.spectrum().begin());
        m_fft.inverse();
        const auto result = m_fft.samples().first(places);
        return std::vector<float>(result.begin(), result.end());
    };
    std::ranges::fill(m_sum, 0.0F);
    for (int b = 0; b < bandCount; ++b)
        correlateInto(m_spectra[size_t(b)], prompt.trace().band(b));
    std::vector<float> products = take();
    std::ranges::fill(m_sum, 0.0F);
    correlateInto(m_spectra.back(), prompt.heard());
    const std::vector<float> powers = take();
    double heard = 0;
    for (const auto &piece : prompt.pieces())
        heard += piece.heard;
    const double least = m_faintest * heard;
    for (size_t i = 0; i < places; ++i)
        products[i] = float(double(products[i]) / std::sqrt(prompt.power() * std::max(double(powers[i]), least)));
    return products;
}

double AnnouncementMatcher::Place::evidence() const { return likeness + prominenceWeight * prominence; }

// The highest few, so far apart, with their prominence among all.
std::vector<AnnouncementMatcher::Place> AnnouncementMatcher::peaks(const std::vector<float> &likeness, int apart)
{
    std::vector<Place> places;
    std::vector<bool> taken(likeness.size());
    while (places.size() < mostPlaces) {
        Place place{-1, -1, 0};
        for (size_t i = 0; i < likeness.size(); ++i) {
            if (!taken[i] && double(likeness[i]) > place.likeness)
                place = {int(i), double(likeness[i]), 0};
        }
        if (place.at < 0)
            break;
        const int to = std::min(int(likeness.size()), place.at + apart + 1);
        for (int i = std::max(0, place.at - apart); i < to; ++i)
            taken[size_t(i)] = true;
        places.push_back(place);
    }
    double sum = 0;
    double squares = 0;
    int count = 0;
    for (size_t i = 0; i < likeness.size(); ++i) {
        if (taken[i])
            continue;
        sum += double(likeness[i]);
        squares += double(likeness[i]) * double(likeness[i]);
        ++count;
    }
    const double mean = count > 0 ? sum / count : 0;
    const double spread = count > 0 ? std::sqrt(std::max(0.0, squares / count - mean * mean)) : 0;
    for (auto &place : places)
        place.prominence = (place.likeness - mean) / std::max(spread, 0.02);
    return places;
}

double AnnouncementMatcher::pieceLikeness(const AnnouncementReference &prompt,
                                          const AnnouncementReference::Piece &piece, int at) const
{
    const auto count = size_t(piece.to - piece.from);
    if (at + piece.from < 0 || at + piece.to > m_frames)
        return -1;
    double product = 0;
    double own = 0;
    double theirs = 0;
    const auto heard = prompt.heard().subspan(size_t(piece.from), count);
    for (int b = 0; b < bandCount; ++b) {
        const auto mine = prompt.trace().band(b).subspan(size_t(piece.from), count);
        const auto call = m_call.band(b).subspan(size_t(at + piece.from), count);
        for (size_t i = 0; i < count; ++i) {
            const auto value = double(call[i] * heard[i]);
            product += double(mine[i]) * value;
            own += double(mine[i]) * double(mine[i]);
            theirs += value * value;
        }
    }
    return product / std::sqrt(std::max(own, 1e-9) * std::max(theirs, m_faintest * piece.heard));
}

std::optional<HeardAnnouncement> AnnouncementMatcher::examine(const AnnouncementReference &prompt,
                                                              const Place &place) const
{
    std::vector<double> likenesses;
    const int middle = prompt.trace().frames() / 2;
    for (const auto &piece : prompt.pieces()) {
        const int reach = loose + int(clockDrift * std::abs((piece.from + piece.to) / 2 - middle));
        double best = -1;
        for (int off = -reach; off <= reach; ++off)
            best = std::max(best, pieceLikeness(prompt, piece, place.at + off));
        likenesses.push_back(best);
    }
    std::vector<double> sorted = likenesses;
    std::ranges::sort(sorted, std::greater());
    const double better = sorted[sorted.size() / 4];
    double heard = 0;
    double all = 0;
    for (size_t i = 0; i < likenesses.size(); ++i) {
        all += prompt.pieces()[i].heard;
        heard += likenesses[i] >= innerPieces.at(better) ? prompt.pieces()[i].heard : 0;
    }
    const double share = heard / all;
    if (share < leastShare)
        return std::nullopt;
    HeardAnnouncement found;
    found.startMs = qint64(place.at - m_padding) * SpeechBands::hopMs;
    found.endMs = found.startMs + prompt.durationMs();
    found.heardShare = share;
    found.playedFully =
        likenesses.front() >= endPieces.at(better) && likenesses.back() >= endPieces.at(better) && share >= fullShare;
    found.score = std::clamp(place.likeness, 0.0, 1.0);
    return found;
}

std::optional<HeardAnnouncement> AnnouncementMatcher::match(const AnnouncementReference &prompt)
{
    std::optional<HeardAnnouncement> best;
    const auto places = peaks(likeness(prompt), prompt.trace().frames() / 2);
    for (const auto &place : places) {
        if (place.likeness < leastLikeness || place.prominence < leastProminence || place.evidence() < leastEvidence)
            continue;
        const auto found = examine(prompt, place);
        if (!found || (!found->playedFully && place.evidence() < leastEvidenceOfPart))
            continue;
        if (!best || found->heardShare * found->score > best->heardShare * best->score)
            best = found;
    }
    return best;
}

} // namespace voicelog
