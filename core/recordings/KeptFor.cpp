// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "KeptFor.h"

using namespace Qt::StringLiterals;

namespace voicelog {

Result<KeptFor> keptFor(Database &database, qint64 rec, QDate day)
{
    // A legal hold that waits for its second officer ends on a day, with its term; one with an end does not count here.
    VOICELOG_ASSIGN(Statement select,
                    database.prepare("SELECT kind, number FROM vault.recording_hold WHERE recording = ?1"
                                     " AND (kind IN ('RESTRICTION', 'REQUEST')"
                                     " OR (kind = 'LEGAL' AND until_on IS NULL AND EXISTS (SELECT 1 FROM"
                                     " vault.hold_text AS t WHERE t.hold = recording_hold.hold"
                                     " AND t.claim_reference <> ''))) AND from_on <= ?2"
                                     " AND (until_on IS NULL OR until_on > ?2) ORDER BY hold DESC"));
    select.bind(1, rec).bind(2, day.toString(Qt::ISODate));
    KeptFor kept;
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            break;
        const QString kind = select.text(0);
        const QString number = select.text(1);
        if (kind == u"RESTRICTION"_s)
            kept.restriction = number;
        else if (kind == u"REQUEST"_s)
            (number.startsWith(u"SAR-"_s) ? kept.access : kept.request) = number;
        else
            kept.claim = true;
    }
    if (kept.request.isEmpty())
        kept.request = kept.access;
    return kept;
}

} // namespace voicelog
