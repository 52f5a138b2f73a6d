// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SoundCopy.h"

#include "JoinedSound.h"

#include <base/BaseErrors.h>

#include <algorithm>
#include <vector>

namespace voicelog {

QList<RedactionMark> toTheEnd(QList<RedactionMark> marks, qint64 durationMs)
{
    for (RedactionMark &mark : marks) {
        if (mark.range.endMs >= durationMs)
            mark.range.endMs = durationMs + 1;
    }
    return marks;
}

bool isLeftOutOfExport(SegmentKind kind)
{
    return kind == SegmentKind::Masked || kind == SegmentKind::Private || kind == SegmentKind::PaymentData;
}

QList<RedactionMark> exportMarks(const QList<Segment> &segments, qint64 durationMs)
{
    QList<RedactionMark> marks;
    for (const Segment &one : segments) {
        if (isLeftOutOfExport(one.kind))
            marks += {.range = one.range, .channel = -1, .method = RedactionMethod::Mute};
    }
    return toTheEnd(std::move(marks), durationMs);
}

Result<void> SoundCopy::write(JoinedSound &sound, QIODevice &to, const ProgressFunction &progress,
                              const CancelToken &cancel) const
{
    const TimeRange part = range.isEmpty() ? TimeRange{0, durationMs} : range;
    const int channels = sound.channels();
    const int rate = sound.sampleRate();
    if (part.startMs > 0)
        VOICELOG_TRY(sound.seek(part.startMs));
    VOICELOG_ASSIGN(const auto writer, AudioWriter::open(&to, format, channels, rate));
    SoundRedactor redactor(marks, channels, rate, part.startMs * rate / 1000);
    // The last millisecond may hold more frames than its start tells: the whole recording is written to its end.
    const bool toEnd = part.endMs >= durationMs;
    const qint64 total = part.duration() * rate / 1000;
    std::vector<qint16> block;
    for (qint64 written = 0; toEnd || written < total;) {
        if (cancel.isCancelled())
            return fail(errors::Cancelled);
        VOICELOG_ASSIGN(auto samples, sound.next());
        if (samples.empty())
            break;
        auto frames = qint64(samples.size()) / channels;
        if (!toEnd && frames > total - written) {
            frames = total - written;
            samples = samples.first(size_t(frames * channels));
        }
        if (!marks.isEmpty()) {
            block.assign(samples.begin(), samples.end());
            redactor.apply(block);
            samples = block;
        }
        VOICELOG_TRY(writer->write(samples));
        written += frames;
        if (progress)
            progress({0, 1, std::min(written, total), total});
    }
    return writer->finish();
}

} // namespace voicelog
