// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Report.h"

#include <base/Progress.h>
#include <base/Result.h>

namespace voicelog {

/// Where text goes piece by piece. False: it could not be taken, and no more follows.
using ByteSink = std::function<bool(QByteArrayView)>;

/// What the report says as one canonical JSON object (RFC 8785): its head, its blocks in order, and the records under
/// `data`. It is written row by row, so a long report is never in memory. This is the file `report.json` that is
/// attached to the PDF; its SHA-256 is the hash printed on every page, so anybody can check one against the other.
[[nodiscard]] Result<void> writeReportContent(const Report &report, const ByteSink &sink, const CancelToken &cancel);

/// The SHA-256 of that, in hexadecimal.
[[nodiscard]] Result<QByteArray> reportHash(const Report &report, const CancelToken &cancel);

} // namespace voicelog
