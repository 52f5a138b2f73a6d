// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SoundFacts.h"

#include <base/BaseErrors.h>

#include <algorithm>
#include <optional>

namespace voicelog {

Result<SoundFacts> readSound(const QList<SoundLeg> &legs, const CancelToken &cancel,
                             const QList<AnnouncementReferencePtr> &announcements)
{
    VOICELOG_ASSIGN(JoinedSound sound, JoinedSound::open(legs));
    PeakBuilder builder(sound.channels(), sound.sampleRate());
    std::optional<AnnouncementFinder> finder;
    if (!announcements.isEmpty())
        finder.emplace(announcements, sound.channels(), sound.sampleRate());
    for (;;) {
        if (cancel.isCancelled())
            return fail(errors::Cancelled);
        VOICELOG_ASSIGN(const auto samples, sound.next());
        if (samples.empty())
            break;
        builder.add(samples);
        if (finder)
            finder->add(samples);
    }
    SoundFacts facts;
    if (finder) {
        VOICELOG_ASSIGN(facts.heard, finder->find(cancel));
    }
    for (int i = 0; i < sound.legs(); ++i) {
        const AudioDecoder &leg = sound.leg(i);
        facts.legs += SoundFacts::Leg{leg.format(), leg.position()};
        facts.warnings |= leg.warnings();
        if (leg.format().sampleRate > 0)
            facts.durationMs = std::max(facts.durationMs, leg.position() * 1000 / leg.format().sampleRate);
    }
    if (facts.durationMs > 0)
        facts.peaks = builder.finish();
    // One quiet leg does not make an empty or short call.
    facts.warnings.setFlag(AudioWarning::NoSound, facts.durationMs == 0);
    facts.warnings.setFlag(AudioWarning::UnderOneSecond, facts.durationMs > 0 && facts.durationMs < 1000);
    return facts;
}

} // namespace voicelog
