// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AsteriskCdr.h"
#include "AsteriskCel.h"
#include "CallData.h"

#include <QTimeZone>

#include <optional>

namespace voicelog {

/// What Asterisk's logs hold of one call: the rows and events that share its linkedid.
struct AsteriskCall
{
    QList<CdrRow> rows;
    QList<CelEvent> events;
};

/// One sound of such a call.
struct AsteriskSound
{
    QStringList names;            ///< of its files, without ending
    std::optional<CallData> told; ///< by the file's name
    bool alone = true;            ///< the call left no other sound
};

/// One call's data out of its rows and events, for one of its sounds. A sound of Asterisk begins when somebody answers,
/// or at the time in its name if that is later: from there its start, its length, who joined and left when, and the
/// segments are counted. Where a call left several sounds, the rows of the sound's own channel or file tell its length.
/// Who called and whom the call reached follows from the first row, the channels that answered and the direction, which
/// the file's name tells better than the numbers. The clock of the telephone system may be in any zone: the id of a
/// row's channel begins with its time in UTC, which proves how far off it was. What is held becomes HOLD; a transfer
/// parts the call into segments TALK, labelled with the extension it went to. A call of which only events are known
/// gives its start and its segments.
[[nodiscard]] CallData asteriskCallData(const AsteriskCall &call, const AsteriskSound &sound, const QTimeZone &zone,
                                        QStringView countryCode);

} // namespace voicelog
