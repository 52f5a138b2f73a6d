// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FuzzInput.h"

#include <interchange/SiprecSession.h>

using namespace Qt::StringLiterals;
using namespace voicelog;

// Metadata of recorders in XML; two documents where a line of four equals signs divides them.
VOICELOG_FUZZ(bytes)
{
    const qsizetype mark = bytes.indexOf("\n====\n");
    SiprecSession session;
    for (const QByteArray &part : {mark < 0 ? bytes : bytes.first(mark), mark < 0 ? bytes : bytes.sliced(mark + 6)}) {
        const auto document = readSiprecMetadata(part, fuzz::zone());
        if (document && !session.merge(*document))
            return;
    }
    RecordingDraft draft;
    session.callData({}, u"31").applyTo(draft, u"31");
    (void)session.callData({u"1"_s, u"2"_s}, u"31");
}
