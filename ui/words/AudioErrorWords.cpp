// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ErrorWords.h"

#include <audio/AudioErrors.h>

#include <QtGlobal>

namespace voicelog {

std::span<const ErrorWords> audioErrorWords()
{
    static constexpr ErrorWords words[] = {
        {errors::NotAudio, QT_TRANSLATE_NOOP("ErrorText", "{name} is not a sound file that can be read."),
         QT_TRANSLATE_NOOP("ErrorText", "Check that it was copied whole. Files without a header need one of the "
                                        "endings .gsm, .g722, .ulaw, .ul, .alaw, .al or .sln.")},
        {errors::EmptyAudio, QT_TRANSLATE_NOOP("ErrorText", "{name} is empty."),
         QT_TRANSLATE_NOOP("ErrorText", "Copy it again from the recorder.")},
        {errors::UnsupportedCodec,
         QT_TRANSLATE_NOOP("ErrorText", "{name} uses a sound format that is not supported ({codec})."),
         QT_TRANSLATE_NOOP("ErrorText", "Have the recorder deliver WAV, FLAC, Opus, MP3 or M4A.")},
        {errors::AudioReadFailed, QT_TRANSLATE_NOOP("ErrorText", "The sound of {name} could not be read to the end."),
         QT_TRANSLATE_NOOP("ErrorText", "Check the disk or the network folder, and verify the recording.")},
        {errors::AudioWriteFailed, QT_TRANSLATE_NOOP("ErrorText", "The sound could not be written."),
         QT_TRANSLATE_NOOP("ErrorText", "Check that there is room on the disk and that you may write in this folder.")},
        {errors::AnnouncementUnusable,
         QT_TRANSLATE_NOOP("ErrorText", "This sound cannot be looked for in calls ({detail})."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "It must hold at least one second of speech and last no longer than a minute.")},
    };
    return words;
}

} // namespace voicelog
