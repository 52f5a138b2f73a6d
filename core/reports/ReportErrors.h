// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Error.h>

#include <array>

namespace voicelog::errors {

/// Qt wrote a PDF that is not built as we know it, so bookmarks and data cannot be added. Parameter: `detail`.
inline constexpr ErrorCode PdfUnexpected{ErrorKind::Failed, "reports.pdf-unexpected"};
/// There are no fonts on this computer to set a report in.
inline constexpr ErrorCode FontsMissing{ErrorKind::Failed, "reports.fonts-missing"};
/// The printer took the pages but did not finish. Parameter: `printer`.
inline constexpr ErrorCode PrintingFailed{ErrorKind::Failed, "reports.printing-failed"};

inline constexpr std::array reportErrors{PdfUnexpected, FontsMissing, PrintingFailed};

} // namespace voicelog::errors
