// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "NoteText.h"

#include <recordings/DraftNotes.h>

#include <array>
#include <utility>

namespace voicelog {

QStringList NoteText::of(const QStringList &notes)
{
    static constexpr std::array words{
        std::pair{
            notes::TimeFromFile,
            QT_TRANSLATE_NOOP("voicelog::NoteText", "The time of the call is not told; the file's own time stands in")},
        std::pair{notes::TimeAmbiguous,
                  QT_TRANSLATE_NOOP("voicelog::NoteText", "This hour came twice that night; the first is taken")},
        std::pair{notes::TimeSkipped, QT_TRANSLATE_NOOP("voicelog::NoteText", "This hour was skipped that night")},
        std::pair{notes::CallIdDoesNotFitTime,
                  QT_TRANSLATE_NOOP("voicelog::NoteText",
                                    "The time of the call does not fit its id; the time zone was used")},
        std::pair{notes::SidecarNotRead,
                  QT_TRANSLATE_NOOP("voicelog::NoteText", "A file with call data could not be read")},
        std::pair{notes::TranscriptNotRead, QT_TRANSLATE_NOOP("voicelog::NoteText", "A transcript could not be read")},
        std::pair{notes::TranscriptTimesEstimated,
                  QT_TRANSLATE_NOOP("voicelog::NoteText",
                                    "The transcript tells no times; its words are spread over the call")},
        std::pair{notes::AnnouncementLeftOut,
                  QT_TRANSLATE_NOOP("voicelog::NoteText",
                                    "What the call data say of the announcement cannot be right and is left out")},
        std::pair{notes::SegmentsCut,
                  QT_TRANSLATE_NOOP("voicelog::NoteText", "Marked stretches did not fit the sound and were cut")},
        std::pair{notes::TextShortened,
                  QT_TRANSLATE_NOOP("voicelog::NoteText", "A text was longer than is kept and was shortened")},
        std::pair{notes::PieceOfCall,
                  QT_TRANSLATE_NOOP("voicelog::NoteText",
                                    "A piece of a call whose other pieces are recordings of their own")}};
    QStringList list;
    for (const auto &[id, text] : words) {
        if (notes.contains(id))
            list.append(tr(text));
    }
    return list;
}

} // namespace voicelog
