// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ProofExcerpt.h"

#include "JoinedSound.h"

#include <audio/AudioWriter.h>
#include <base/BaseErrors.h>

#include <QBuffer>

#include <algorithm>
#include <limits>
#include <vector>

namespace voicelog {

namespace {

TimeRanges without(const TimeRanges &ranges, qint64 durationMs)
{
    TimeRanges rest;
    qint64 at = 0;
    for (const TimeRange &range : ranges.ranges()) {
        rest.add({at, range.startMs});
        at = range.endMs;
    }
    rest.add({at, durationMs});
    return rest;
}

/// Who writes transcripts and who marks stretches hear the same pause at other moments.
constexpr qint64 cueToleranceMs = 500;

qint64 keptOf(const TimeRanges &kept, const TimeRange &range)
{
    qint64 sum = 0;
    for (const TimeRange &one : kept.ranges())
        sum += TimeRange{std::max(one.startMs, range.startMs), std::min(one.endMs, range.endMs)}.duration();
    return sum;
}

/// Words over what was masked tell what was masked.
bool isSaidInIt(const TranscriptCue &cue, const QList<Segment> &segments)
{
    return std::ranges::none_of(segments, [&cue](const Segment &segment) {
        return segment.kind == SegmentKind::Masked && segment.range.overlaps(cue.range);
    });
}

bool tookPartIn(const Participant &participant, const TimeRanges &kept)
{
    if (!participant.joinedMs && !participant.leftMs)
        return true;
    const TimeRange there{participant.joinedMs.value_or(0),
                          participant.leftMs.value_or(std::numeric_limits<qint64>::max())};
    return keptOf(kept, there) > 0;
}

} // namespace

QList<Participant> ProofExcerpt::partOf(const QList<Participant> &participants) const
{
    QList<Participant> there = participants;
    there.removeIf([this](const Participant &participant) { return !tookPartIn(participant, kept); });
    return there.isEmpty() ? participants : there;
}

ProofExcerpt ProofExcerpt::of(const QList<Segment> &segments, const std::optional<Transcript> &transcript,
                              qint64 durationMs)
{
    TimeRanges proof;
    for (const Segment &segment : segments) {
        if (segment.kind == SegmentKind::Proof)
            proof.add(segment.range);
    }
    TimeRanges masked = without(proof, durationMs);
    for (const Segment &segment : segments) {
        if (segment.kind == SegmentKind::Masked)
            masked.add(segment.range);
    }
    ProofExcerpt excerpt;
    excerpt.kept = without(masked, durationMs);
    for (const Segment &marked : segments) {
        Segment segment = marked;
        const qint64 inside = keptOf(excerpt.kept, segment.range);
        if (segment.kind == SegmentKind::Masked || (inside == 0 && segment.kind != SegmentKind::Talk))
            continue;
        if (inside < segment.range.duration())
            segment.label.clear();
        excerpt.segments += segment;
    }
    for (const TimeRange &range : masked.ranges())
        excerpt.segments += Segment{.id = {}, .kind = SegmentKind::Masked, .range = range, .label = {}, .version = 1};
    if (!transcript)
        return excerpt;
    Transcript said{.format = transcript->format, .source = {}, .cues = {}};
    for (const TranscriptCue &cue : transcript->cues) {
        if (cue.range.duration() - keptOf(excerpt.kept, cue.range) <= cueToleranceMs && isSaidInIt(cue, segments))
            said.cues += cue;
    }
    if (!said.cues.isEmpty())
        excerpt.transcript = said;
    return excerpt;
}

Result<QByteArray> ProofExcerpt::render(JoinedSound &sound, qint64 durationMs, const ProgressFunction &progress,
                                        const CancelToken &cancel) const
{
    QBuffer file;
    file.open(QIODevice::ReadWrite);
    const int channels = sound.channels();
    const qint64 rate = sound.sampleRate();
    VOICELOG_ASSIGN(const auto writer, AudioWriter::open(&file, AudioFileFormat::Flac, channels, int(rate)));
    const qint64 total = durationMs * rate / 1000;
    std::vector<qint16> block;
    for (qint64 at = 0;;) {
        if (cancel.isCancelled())
            return fail(errors::Cancelled);
        VOICELOG_ASSIGN(const auto samples, sound.next());
        if (samples.empty())
            break;
        const qint64 frames = qint64(samples.size()) / channels;
        block.assign(samples.size(), 0);
        for (const TimeRange &range : kept.ranges()) {
            const qint64 first = std::clamp<qint64>(range.startMs * rate / 1000 - at, 0, frames);
            const qint64 last = std::clamp<qint64>(range.endMs * rate / 1000 - at, first, frames);
            std::copy(samples.begin() + first * channels, samples.begin() + last * channels,
                      block.begin() + first * channels);
        }
        VOICELOG_TRY(writer->write(block));
        at += frames;
        if (progress)
            progress({0, 1, std::min(at, total), total});
    }
    VOICELOG_TRY(writer->finish());
    return file.data();
}

} // namespace voicelog
