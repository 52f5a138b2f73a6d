// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AnnouncementReference.h"

#include "AudioDecoder.h"
#include "AudioErrors.h"
#include "TelephoneSound.h"

#include <base/BaseErrors.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr double silentBelow = 1e-3; // of the loud frames' energy: 30 dB
constexpr double leastLoud = 1e6;    // energy of a frame of the faintest prompt there is, about -70 dBFS
constexpr int hangover = 4;          // frames around speech that count with it
constexpr int pieceFrames = 50;      // of speech

std::unexpected<Error> unusable(const QString &detail)
{
    return fail(errors::AnnouncementUnusable, {{u"detail"_s, detail}});
}

// Which frames hold speech: those within 30 dB of the loud ones, with what borders on them.
std::vector<float> speechFrames(const SpeechBands &bands)
{
    std::vector<double> energies;
    for (int i = 0; i < bands.frames(); ++i)
        energies.push_back(bands.energy(i));
    std::vector<double> sorted = energies;
    std::ranges::sort(sorted);
    const double loud = sorted.empty() ? 0 : sorted[sorted.size() * 9 / 10];
    std::vector<float> heard(energies.size(), 0.0F);
    if (loud < leastLoud)
        return heard;
    for (int i = 0; i < int(energies.size()); ++i) {
        if (energies[size_t(i)] < loud * silentBelow)
            continue;
        const int to = std::min(int(energies.size()), i + hangover + 1);
        for (int j = std::max(0, i - hangover); j < to; ++j)
            heard[size_t(j)] = 1;
    }
    return heard;
}

Result<SpeechBands> bandsOf(AudioDecoder &decoder, const CancelToken &cancel)
{
    SpeechBands bands;
    const AudioFormat &format = decoder.format();
    if (format.channels <= 0 || format.sampleRate <= 0)
        return unusable(u"silent"_s);
    TelephoneSound sound(format.channels, format.sampleRate, TelephoneSound::Channels::Mixed);
    for (;;) {
        if (cancel.isCancelled())
            return fail(errors::Cancelled);
        VOICELOG_ASSIGN(const auto samples, decoder.next());
        bands.add(samples.empty() ? sound.finish().front() : sound.add(samples).front());
        if (samples.empty())
            return bands;
        if (qint64(bands.frames()) * SpeechBands::hopMs > AnnouncementReference::longestMs)
            return unusable(u"too-long"_s);
    }
}

} // namespace

Result<AnnouncementReferencePtr> AnnouncementReference::prepare(QIODevice *device, const QString &fileName,
                                                                const CancelToken &cancel)
{
    VOICELOG_ASSIGN(const auto decoder, AudioDecoder::open(device, fileName));
    VOICELOG_ASSIGN(const SpeechBands bands, bandsOf(*decoder, cancel));
    const std::vector<float> heard = speechFrames(bands);
    const auto first = std::ranges::find(heard, 1.0F);
    if (first == heard.end())
        return unusable(u"silent"_s);
    if (std::ranges::count(heard, 1.0F) * SpeechBands::hopMs < shortestMs)
        return unusable(u"too-short"_s);
    const auto from = size_t(first - heard.begin());
    const auto to = size_t(std::find(heard.rbegin(), heard.rend(), 1.0F).base() - heard.begin());

    const BandTrace whole = bands.trace();
    BandTrace trace(SpeechBands::bandCount, int(to - from));
    std::shared_ptr<AnnouncementReference> reference(new AnnouncementReference(trace));
    reference->m_heard.assign(heard.begin() + qptrdiff(from), heard.begin() + qptrdiff(to));
    for (int b = 0; b < SpeechBands::bandCount; ++b) {
        const auto row = reference->m_trace.band(b);
        const auto source = whole.band(b).subspan(from, to - from);
        for (size_t i = 0; i < row.size(); ++i) {
            row[i] = source[i] * reference->m_heard[i];
            reference->m_power += double(row[i]) * double(row[i]);
        }
    }
    reference->cutIntoPieces();
    return AnnouncementReferencePtr(std::move(reference));
}

void AnnouncementReference::cutIntoPieces()
{
    const int speech = int(std::ranges::count(m_heard, 1.0F));
    const int pieces = std::max(2, int(std::lround(double(speech) / pieceFrames)));
    Piece piece{0, 0, 0};
    int seen = 0;
    for (int frame = 0; frame < int(m_heard.size()); ++frame) {
        if (m_heard[size_t(frame)] <= 0)
            continue;
        ++seen;
        ++piece.heard;
        piece.to = frame + 1;
        if (seen * pieces >= speech * (int(m_pieces.size()) + 1)) {
            m_pieces.push_back(piece);
            piece = {frame + 1, frame + 1, 0};
        }
    }
}

} // namespace voicelog
