// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AnnouncementFinder.h"

#include "AnnouncementMatcher.h"
#include "TelephoneSound.h"

#include <base/BaseErrors.h>

#include <algorithm>

namespace voicelog {

namespace {

bool isBetter(const HeardAnnouncement &a, const HeardAnnouncement &b)
{
    if (a.playedFully != b.playedFully)
        return a.playedFully;
    return a.score * a.heardShare > b.score * b.heardShare;
}

bool isSamePlace(const HeardAnnouncement &a, const HeardAnnouncement &b)
{
    const qint64 common = std::min(a.endMs, b.endMs) - std::max(a.startMs, b.startMs);
    return common * 2 > std::min(a.endMs - a.startMs, b.endMs - b.startMs);
}

} // namespace

struct AnnouncementFinder::Private
{
    Private(QList<AnnouncementReferencePtr> sought, int channelCount, int sampleRate, int minutes)
        : references(std::move(sought)), sound(channelCount, sampleRate, TelephoneSound::Channels::Separate),
          bands(size_t(sound.channels())), channels(channelCount),
          left(references.isEmpty() ? 0 : qint64(std::clamp(minutes, 1, mostMinutes)) * 60 * sampleRate)
    {
    }

    QList<AnnouncementReferencePtr> references;
    TelephoneSound sound;
    std::vector<SpeechBands> bands;
    int channels;
    qint64 left; ///< frames
};

AnnouncementFinder::AnnouncementFinder(QList<AnnouncementReferencePtr> references, int channels, int sampleRate,
                                       int minutes)
    : d(std::make_unique<Private>(std::move(references), channels, sampleRate, minutes))
{
}

AnnouncementFinder::~AnnouncementFinder() = default;

bool AnnouncementFinder::wantsMore() const { return d->left > 0; }

void AnnouncementFinder::add(std::span<const qint16> interleaved)
{
    const qint64 frames = std::min<qint64>(d->left, qint64(interleaved.size()) / d->channels);
    if (frames <= 0)
        return;
    d->left -= frames;
    const auto &sounds = d->sound.add(interleaved.first(size_t(frames) * size_t(d->channels)));
    for (size_t channel = 0; channel < d->bands.size(); ++channel)
        d->bands[channel].add(sounds[channel]);
}

Result<QList<HeardAnnouncement>> AnnouncementFinder::find(const CancelToken &cancel)
{
    d->left = 0;
    if (d->references.isEmpty())
        return QList<HeardAnnouncement>();
    const auto &rest = d->sound.finish();
    QList<std::optional<HeardAnnouncement>> best(d->references.size());
    for (size_t channel = 0; channel < d->bands.size(); ++channel) {
        d->bands[channel].add(rest[channel]);
        AnnouncementMatcher matcher(d->bands[channel], d->references);
        for (qsizetype i = 0; i < d->references.size(); ++i) {
            if (cancel.isCancelled())
                return fail(errors::Cancelled);
            auto heard = matcher.match(*d->references[i]);
            if (!heard)
                continue;
            heard->reference = i;
            heard->channel = int(channel);
            if (!best[i] || isBetter(*heard, *best[i]))
                best[i] = heard;
        }
    }
    QList<HeardAnnouncement> all;
    for (const auto &heard : std::as_const(best)) {
        if (heard)
            all += *heard;
    }
    std::ranges::stable_sort(all, isBetter);
    QList<HeardAnnouncement> kept;
    for (const auto &heard : std::as_const(all)) {
        if (std::ranges::none_of(kept, [&](const HeardAnnouncement &other) { return isSamePlace(heard, other); }))
            kept += heard;
    }
    std::ranges::stable_sort(kept, {}, &HeardAnnouncement::startMs);
    return kept;
}

} // namespace voicelog
