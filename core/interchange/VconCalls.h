// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CallData.h"
#include "Vcon.h"

#include <QTimeZone>

#include <optional>

namespace voicelog {

struct VconTranscript;

/// One call of a vCon.
struct VconCall
{
    QList<int> dialogs; ///< its recording, or the two legs of it
    int set = -1;       ///< the recording-set that holds it
    bool piece = false; ///< of a call whose other pieces are calls of their own here
};

/// The calls that a vCon tells of. Two recordings of a recording-set that begin together are the legs of one call;
/// others of a set follow each other: each is taken by itself, since pieces are not joined. Dialogs without anything in
/// them keep places only and are no calls.
[[nodiscard]] QList<VconCall> callsOf(const Vcon &vcon);

/// Dialogs that are no recordings and not there for recordings only.
[[nodiscard]] qsizetype countOfOtherDialogs(const Vcon &vcon);

/// What a vCon tells of one of its calls, as CallData. Roles are those of the extension "CC" or of `meta`; else they
/// follow, as always, from the direction, and that from who called and the numbers. Where VconWriter's "call data" is
/// attached, it tells the rest. `channels` of the sound of each leg, 0 if not known, tell whether `parties` are by
/// channel.
[[nodiscard]] CallData vconCallData(const Vcon &vcon, qsizetype call, const QList<int> &channels, const QTimeZone &zone,
                                    QStringView countryCode);

/// Whose parties the participants of that call's data are, in their order, before anything is attached.
[[nodiscard]] QList<int> vconCallParties(const Vcon &vcon, const VconCall &call);

/// As vconTranscript(), of the call's first dialog that has one.
[[nodiscard]] std::optional<VconTranscript> vconCallTranscript(const Vcon &vcon, const VconCall &call);

} // namespace voicelog
