// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FuzzInput.h"

#include <interchange/VconCalls.h>
#include <interchange/VconReader.h>
#include <interchange/VconSound.h>
#include <interchange/VconTranscript.h>

using namespace Qt::StringLiterals;
using namespace voicelog;

// vCons of all drafts, and the calls in them.
VOICELOG_FUZZ(bytes)
{
    VconOpening opening;
    opening.at = QDateTime(QDate(2026, 6, 15), QTime(12, 0), QTimeZone::UTC);
    (void)mayBeVcon(bytes);
    const auto vcon = VconReader(fuzz::zone(), opening).read(bytes);
    if (!vcon)
        return;
    (void)countOfOtherDialogs(*vcon);
    (void)withoutSound(*vcon);
    for (const VconDialog &dialog : vcon->dialogs) {
        (void)inlineBytes(dialog.content);
        (void)digestsOf(dialog.content);
        for (const QString &name :
             namesBeside(dialog.content) + QStringList{inlineSoundName(dialog.content, u"call"_s)})
            fuzz::require(!name.contains(u'/') && !name.startsWith(u'.'), "a name and no path");
    }
    const auto calls = callsOf(*vcon);
    for (qsizetype i = 0; i < std::min<qsizetype>(calls.size(), 20); ++i) {
        RecordingDraft draft;
        vconCallData(*vcon, i, {2, 1}, fuzz::zone(), u"31").applyTo(draft, u"31");
        (void)vconCallTranscript(*vcon, calls[i]);
    }
}
