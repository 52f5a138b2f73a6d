// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FuzzInput.h"

#include <interchange/AsteriskCall.h>

using namespace Qt::StringLiterals;
using namespace voicelog;

// Call data records and channel events, and the calls that are made of them.
VOICELOG_FUZZ(bytes)
{
    static const fuzz::FileInMemory file;
    const QString path = file.hold(bytes);
    AsteriskCall call;
    CancelToken cancel;
    if (const auto cdr = AsteriskCdr::open(path)) {
        const auto gone = cdr->forEachRow(
            [&](const CdrRow &row, CsvSidecar::Place place) {
                if (call.rows.size() >= 10)
                    return;
                call.rows.append(row);
                const auto again = cdr->read(place);
                fuzz::require(again && again->first.isSameLeg(row), "a row is found again by its place");
            },
            [](qint64) {}, cancel);
        fuzz::require(gone.has_value(), "a log is read to its end");
    }
    if (const auto cel = AsteriskCel::open(path)) {
        const auto gone = cel->forEachEvent(
            [&](const CelEvent &event, CsvSidecar::Place place) {
                if (call.events.size() >= 10)
                    return;
                call.events.append(event);
                fuzz::require(cel->read(place) == event, "an event is found again by its place");
            },
            [](qint64) {}, cancel);
        fuzz::require(gone.has_value(), "a log is read to its end");
    }
    if (call.rows.isEmpty() && call.events.isEmpty())
        return;
    const QString name = call.rows.isEmpty() ? u"q-700-0612345678"_s : call.rows.first().recordingFile;
    for (const bool alone : {true, false})
        (void)asteriskCallData(call, {{name}, std::nullopt, alone}, fuzz::zone(), u"31");
}
