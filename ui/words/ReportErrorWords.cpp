// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ErrorWords.h"

#include <reports/ReportErrors.h>

#include <QtGlobal>

namespace voicelog {

std::span<const ErrorWords> reportErrorWords()
{
    static constexpr ErrorWords words[] = {
        {errors::PdfUnexpected, QT_TRANSLATE_NOOP("ErrorText", "The PDF could not be finished ({detail})."),
         QT_TRANSLATE_NOOP("ErrorText", "Nothing was left behind. Please tell who looks after this program.")},
        {errors::FontsMissing, QT_TRANSLATE_NOOP("ErrorText", "There are no fonts on this computer."),
         QT_TRANSLATE_NOOP("ErrorText", "Install fonts such as Noto or DejaVu, then make the report again.")},
        {errors::PrintingFailed, QT_TRANSLATE_NOOP("ErrorText", "{printer} did not print the report."),
         QT_TRANSLATE_NOOP("ErrorText", "See whether the printer is on and has paper, or save the report as PDF.")},
    };
    return words;
}

} // namespace voicelog
