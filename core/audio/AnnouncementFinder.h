// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AnnouncementReference.h"

#include <QList>

#include <memory>
#include <span>

namespace voicelog {

/// An announcement that was heard in a call.
struct HeardAnnouncement
{
    qsizetype reference = 0; ///< index in the given list
    int channel = 0;
    qint64 startMs = 0; ///< where its speech begins; below 0 if it had begun before the recording
    qint64 endMs = 0;
    bool playedFully = false; ///< from its first words to its last, within half a second
    double heardShare = 0;    ///< of its speech, 0 to 1
    double score = 0;         ///< how like the prompt, 0 to 1: around 0.9 through A-law, chance stays below 0.4
};

/// Hears announcements in a call: takes the call's samples as they are decoded, and tells at the end which of the
/// announcements were played in it. Only the first minutes are listened to.
///
/// It compares how loud the bands of telephone speech are over time (SpeechBands) in the whole prompt and at each place
/// of the call, by correlation through the Fourier transform: codec, level, line and resampling hardly change that, and
/// noise or another voice covers only its quieter places. A place counts if it stands out from all other places of the
/// call and if at least half of the prompt's pieces are there, each looked for by itself a few frames around where the
/// whole says: so a recorder's clock may be a little off, and it is known how much was played.
///
/// Memory follows the minutes listened to: about 1.5 MB for each minute and channel. One thread at a time.
class AnnouncementFinder
{
public:
    static constexpr int defaultMinutes = 3;
    static constexpr int mostMinutes = 10;

    AnnouncementFinder(QList<AnnouncementReferencePtr> references, int channels, int sampleRate,
                       int minutes = defaultMinutes);
    ~AnnouncementFinder();
    /// Interleaved whole frames.
    void add(std::span<const qint16> interleaved);
    /// False once the minutes are over: what comes then is passed over.
    [[nodiscard]] bool wantsMore() const;
    /// Once, after the last samples: each announcement where it was heard best, in order of time. Of two that are heard
    /// in the same place, as versions of one text are, only the better. errors::Cancelled.
    [[nodiscard]] Result<QList<HeardAnnouncement>> find(const CancelToken &cancel = {});

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace voicelog
