// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Report.h"

#include <base/Progress.h>
#include <base/Result.h>

class QIODevice;

namespace voicelog {

struct ReportPdfFacts
{
    qsizetype pages = 0;
    QByteArray hash; ///< of the report's content, as printed; also that of the attached report.json
};

/// Writes the report to a PDF file; replaces one that is there, as a whole or not at all.
///
/// The file is made to be PDF/A-3b. QPdfWriter offers 1.4, 1.6, A-1b and X-4, and of these only A-1b embeds an output
/// intent for archiving and keeps transparency out; but A-1 forbids attachments, and the report's data shall ride
/// along. Part 3 allows all that part 1 does, and attachments of any kind: so Qt writes its A-1b, we name part 3 in the
/// metadata, and PdfRevision adds the attachment with its relationship, the bookmarks and the language. (Qt's own
/// addFileAttachment() would keep all of the data in memory and does not name the relationship that part 3 asks for.)
/// Level b: the text can be copied, but the file has no structure tags, which Qt 6.8 cannot write.
///
/// Equal reports give equal pages, data and dates. Qt writes the fonts in an order of its own, so two files may still
/// differ in their bytes; the printed hash is of the content and is the same.
[[nodiscard]] Result<ReportPdfFacts> writeReportPdf(const Report &report, const QString &path,
                                                    const ProgressFunction &progress = {},
                                                    const CancelToken &cancel = {});

/// The same, into memory or wherever `to` leads, which is open for reading and writing, empty, and random access: a
/// report that goes into a package is never in a file by itself.
[[nodiscard]] Result<ReportPdfFacts> writeReportPdf(const Report &report, QIODevice &to,
                                                    const CancelToken &cancel = {});

/// A file name without what file systems refuse: "RPT-2026-0001 Register export.pdf".
[[nodiscard]] QString suggestedFileName(const Report &report);

} // namespace voicelog
