// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ReportContent.h"

#include <QDateTime>
#include <QList>
#include <QString>

class QIODevice;

namespace voicelog {

struct PdfBookmark
{
    int level = 1; ///< 1 is the outermost
    QString title;
    qsizetype page = 0;
    qreal top = 0; ///< in points from the foot of the page
};

struct PdfAttachment
{
    QString fileName;
    QByteArray mimeType;
    QString description;
    std::function<Result<void>(const ByteSink &)> write;
};

/// What QPdfWriter cannot say.
struct PdfExtras
{
    QString language; ///< e.g. "nl"
    QDateTime createdAt;
    QList<PdfBookmark> bookmarks;
    std::optional<PdfAttachment> attachment;
};

/// Adds bookmarks, the language, and a file attached as PDF/A-3 wants it (with its relationship to the document) to a
/// PDF that QPdfWriter wrote, and puts `createdAt` in the place of the clock's time.
///
/// Qt 6.8 has no interface for the first three. They are appended as an incremental update (ISO 32000-1, 7.5.6): a new
/// copy of the catalog, the new objects, a second cross-reference section that points back to the first. Nothing that
/// Qt wrote moves, so its cross-references stay true. Only what QPdfWriter writes is understood (a classic table of one
/// section, a flat list of pages); anything else is errors::PdfUnexpected, never a guess.
///
/// `file` is open for reading and writing, and random access. The attachment is compressed as it comes.
[[nodiscard]] Result<void> appendPdfRevision(QIODevice &file, const PdfExtras &extras);

} // namespace voicelog
