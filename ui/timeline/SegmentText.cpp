// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SegmentText.h"

#include "TimeText.h"

using namespace Qt::StringLiterals;

namespace voicelog {

QString SegmentText::kind(SegmentKind kind)
{
    switch (kind) {
    case SegmentKind::Talk:
        return tr("Talk");
    case SegmentKind::Proof:
        return tr("Proof");
    case SegmentKind::Hold:
        return tr("Hold");
    case SegmentKind::Private:
        return tr("Private");
    case SegmentKind::PaymentData:
        return tr("Payment data");
    case SegmentKind::Masked:
        return tr("Masked");
    }
    return {};
}

QString SegmentText::title(const Segment &segment)
{
    return segment.label.isEmpty() ? kind(segment.kind) : segment.label;
}

QString SegmentText::spoken(const Segment &segment)
{
    const QString range = TimeText::spokenRange(segment.range.startMs, segment.range.endMs);
    return segment.label.isEmpty() ? u"%1, %2"_s.arg(kind(segment.kind), range)
                                   : u"%1, %2, %3"_s.arg(kind(segment.kind), segment.label, range);
}

QString SegmentText::tooltip(const Segment &segment)
{
    const bool hours = segment.range.endMs >= 3'600'000;
    const QString name =
        segment.label.isEmpty() ? kind(segment.kind) : u"%1: %2"_s.arg(kind(segment.kind), segment.label);
    return u"%1\n%2 – %3"_s.arg(name, TimeText::precise(segment.range.startMs, hours),
                                TimeText::precise(segment.range.endMs, hours));
}

} // namespace voicelog
