// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ReportFlow.h"

#include <base/Progress.h>
#include <base/Result.h>

#include <QSizeF>

namespace voicelog {

/// How a report falls into pages. Plain data: made on a worker, painted from on another thread.
struct ReportPages
{
    QList<PageStart> starts;
    QList<ReportBookmark> bookmarks;
    QByteArray hash; ///< of the report's content, hexadecimal, printed on every page
};

/// Breaks a report into pages and paints them on anything that takes a QPainter: a PDF, a printer, an image, a widget.
///
/// Not QTextDocument: it lays out the whole document at once and keeps it, and prints a twentieth as fast. Here a page
/// is made from where it begins, so memory does not grow with the rows, and any page can be painted by itself. A page
/// is A4, 5953 by 8419 tenths of a point; the painter's units must be those (a QPdfWriter of 720 dpi, or a scale).
/// One for each thread: see TextSetter.
class ReportRenderer
{
public:
    /// The report outlives it.
    explicit ReportRenderer(const Report &report);

    [[nodiscard]] static QSizeF pageSize();
    /// Reads every row once for the hash and once for the pages.
    [[nodiscard]] Result<ReportPages> paginate(const CancelToken &cancel);
    void paintPage(QPainter &painter, const ReportPages &pages, qsizetype page);

private:
    [[nodiscard]] PageArea areaOf(qsizetype page);
    [[nodiscard]] qreal placeTitle(QPainter *painter, const QByteArray &hash);
    void paintHead(QPainter &painter);
    void paintFoot(QPainter &painter, const ReportPages &pages, qsizetype page);
    void paintLine(QPainter &painter, const QString &text, TextLook look, const QColor &colour, qreal x, qreal y,
                   bool toTheRight = false);
    [[nodiscard]] QList<std::pair<QString, QString>> titleFacts() const;

    const Report &m_report;
    ReportTexts m_texts;
    TextSetter m_setter;
    ReportFlow m_flow;
    qreal m_titleBottom = 0;
};

} // namespace voicelog
