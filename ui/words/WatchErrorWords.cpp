// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ErrorWords.h"

#include <interchange/WatchErrors.h>

#include <QtGlobal>

namespace voicelog {

std::span<const ErrorWords> watchErrorWords()
{
    static constexpr ErrorWords words[] = {
        {errors::WatchFolderMissing, QT_TRANSLATE_NOOP("ErrorText", "The folder {path} is not there."),
         QT_TRANSLATE_NOOP("ErrorText", "If it is on a drive or a share, connect that; it is looked for again.")},
        {errors::WatchFolderReadOnly,
         QT_TRANSLATE_NOOP("ErrorText", "Nothing can be removed from the folder {path}: {detail}"),
         QT_TRANSLATE_NOOP("ErrorText", "Give this computer's user the right to change it, or let the files stay.")},
        {errors::WatchFolderShared,
         QT_TRANSLATE_NOOP("ErrorText",
                           "The folder {path} has files in common with {other}, which is watched already."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "A call belongs to one programme. Let the recorder write into a folder for each "
                           "of them.")},
        {errors::WatchFolderInArchive,
         QT_TRANSLATE_NOOP("ErrorText", "The folder {path} and the archive are one within the other."),
         QT_TRANSLATE_NOOP("ErrorText", "Choose a folder outside the archive.")},
        {errors::WatchFolderTooLarge,
         QT_TRANSLATE_NOOP("ErrorText", "There are more than {count} files in the folder {path}."),
         QT_TRANSLATE_NOOP("ErrorText", "Take in what is there by hand first, and move it away.")},
    };
    return words;
}

} // namespace voicelog
