// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Report.h"
#include "TextSetter.h"

#include <QColor>

class QPainter;

namespace voicelog {

/// Where a page begins: a block, in a table or facts a row, and in a paragraph or a row that is broken a line.
struct PageStart
{
    qsizetype block = 0;
    qint64 row = 0;
    qsizetype line = 0;
    friend bool operator==(const PageStart &, const PageStart &) = default;
};

/// A heading and where it stands.
struct ReportBookmark
{
    int level = 1;
    QString title;
    qsizetype page = 0;
    qreal y = 0; ///< from the top of the page, in tenths of a point
};

/// Where on a page the blocks go.
struct PageArea
{
    qreal left = 0;
    qreal right = 0;
    qreal top = 0;
    qreal bottom = 0;
    [[nodiscard]] qreal width() const { return right - left; }
    [[nodiscard]] qreal height() const { return bottom - top; }
};

/// Rules between rows.
inline constexpr qreal hairline = 0.5 * pt;

namespace ink {
inline const QColor text(0x1b, 0x1f, 0x24);
inline const QColor faint(0x57, 0x60, 0x6a);
inline const QColor accent(0x1f, 0x3a, 0x5f);
inline const QColor tint(0xee, 0xf2, 0xf7);
inline const QColor line(0xc8, 0xd0, 0xd9);
inline const QColor notice(0xb5, 0x6a, 0x00);
} // namespace ink

/// Fills one page with a report's blocks from a place on, and says where the next begins. What it does depends on that
/// place alone; so the pages are counted first, without painting, and each can be painted by itself later.
class ReportFlow
{
public:
    /// Both outlive it.
    ReportFlow(const Report &report, TextSetter &setter) : m_report(report), m_setter(setter) {}

    /// `painter` null: only measures. `bookmarks` may be null; their page is not set.
    [[nodiscard]] PageStart fill(const PageStart &start, const PageArea &area, QPainter *painter,
                                 QList<ReportBookmark> *bookmarks);
    [[nodiscard]] bool isEnd(const PageStart &start) const { return start.block >= qsizetype(m_report.blocks.size()); }

private:
    struct Cell
    {
        SetText text;
        qreal x = 0;
        qreal width = 0;
        bool number = false;
        QColor colour;
    };
    /// A row of a table or of facts, set.
    struct Row
    {
        QList<Cell> cells;
        qsizetype lines = 0;
        qreal lineHeight = 0;
        qreal ascent = 0;
        [[nodiscard]] qreal height(qsizetype count) const;
    };

    /// Each places its block from `at` on; false when the page is full, with `at` where the next page goes on.
    bool place(const ReportHeading &heading, PageStart &at);
    bool place(const ReportParagraph &paragraph, PageStart &at);
    bool place(const ReportFacts &facts, PageStart &at);
    bool place(const ReportTable &table, PageStart &at);
    bool place(const ReportPicture &picture, PageStart &at);
    bool place(const ReportPageBreak &, PageStart &at);
    /// Places rows `at.row` to `count`, made by `make`.
    bool placeRows(qint64 count, const std::function<Row(qint64)> &make, qreal overhang, PageStart &at);

    [[nodiscard]] Row headerOf(const ReportTable &table);
    [[nodiscard]] Row rowOf(const ReportTable &table, qint64 index);
    [[nodiscard]] Row rowOf(const ReportFacts &facts, qint64 index) const;
    [[nodiscard]] Row rowOf(const ReportTable &table, const QStringList &texts, TextLook look, const QColor &colour);
    /// By their shares, but so that no word of a title is broken where that can be had.
    [[nodiscard]] const QList<qreal> &widthsOf(const ReportTable &table);
    [[nodiscard]] SetText set(const ReportParagraph &paragraph) const;

    /// The least of a block that may stand at the foot of a page, with the space before it.
    [[nodiscard]] qreal least(qsizetype block);
    [[nodiscard]] qreal least(const Row &row) const;
    /// With the space above it; nothing where there is no caption.
    [[nodiscard]] qreal captionHeight(const ReportPicture &picture) const;
    [[nodiscard]] qreal wholeBeside(const Row &first, const Row &second) const;
    [[nodiscard]] qreal spaceBefore(const ReportBlock &block) const;
    [[nodiscard]] bool fits(qreal height) const { return m_y + height <= m_area.bottom; }
    [[nodiscard]] bool isBreakable(const Row &row) const;

    void paint(const SetText &text, qsizetype from, qsizetype count, qreal x, const QColor &colour);
    void paint(const Row &row, qsizetype from, qsizetype count);
    void rule(qreal y, qreal overhang = 0);
    void fillRect(const QRectF &rect, const QColor &colour);

    const Report &m_report;
    TextSetter &m_setter;
    PageArea m_area;
    QPainter *m_painter = nullptr;
    QList<ReportBookmark> *m_bookmarks = nullptr;
    qreal m_y = 0;
    const ReportTable *m_widthsOf = nullptr; ///< the table that m_widths are of
    QList<qreal> m_widths;
    bool m_placed = false; ///< something stands on this page already
};

} // namespace voicelog
