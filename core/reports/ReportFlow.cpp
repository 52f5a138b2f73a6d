// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReportFlow.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype fewestLines = 2; // of a paragraph, at the foot or the head of a page
constexpr qreal cellPadding = 3.2 * pt;
constexpr qreal cellGap = 8 * pt;
constexpr qreal factLabelShare = 0.3;
constexpr qreal tableOverhang = 3 * pt; // of a table's tint and rules, beyond its text
constexpr qreal largestWholeRow = 0.45; // of a page's height: a taller row may be broken
constexpr qreal itemIndent = 12 * pt;
constexpr qreal noticeIndent = 10 * pt;

TextLook lookOf(const ReportHeading &heading)
{
    if (heading.level <= 1)
        return TextLook::Heading1;
    return heading.level == 2 ? TextLook::Heading2 : TextLook::Heading3;
}

qreal spaceAfter(const ReportHeading &heading) { return (heading.level <= 1 ? 6 : 4) * pt; }

TextLook lookOf(const ReportParagraph &paragraph)
{
    return paragraph.style == ReportParagraph::Style::Note ? TextLook::Note : TextLook::Body;
}

qreal indentOf(const ReportParagraph &paragraph)
{
    switch (paragraph.style) {
    case ReportParagraph::Style::Item:
        return itemIndent;
    case ReportParagraph::Style::Notice:
        return noticeIndent;
    default:
        return 0;
    }
}

// So many lines of `count` go on this page, where `room` fit, and none is left alone.
qsizetype linesHere(qsizetype count, qsizetype room)
{
    if (room >= count)
        return count;
    const qsizetype here = std::min(room, count - fewestLines);
    return here < fewestLines ? 0 : here;
}

} // namespace

PageStart ReportFlow::fill(const PageStart &start, const PageArea &area, QPainter *painter,
                           QList<ReportBookmark> *bookmarks)
{
    m_area = area;
    m_painter = painter;
    m_bookmarks = bookmarks;
    m_y = area.top;
    m_placed = false;
    PageStart at = start;
    while (!isEnd(at)) {
        const ReportBlock &block = m_report.blocks[size_t(at.block)];
        if (!std::visit([&](const auto &one) { return place(one, at); }, block))
            break;
        at = {at.block + 1, 0, 0};
    }
    return at;
}

qreal ReportFlow::Row::height(qsizetype count) const { return qreal(count) * lineHeight + 2 * cellPadding; }

qreal ReportFlow::spaceBefore(const ReportBlock &block) const
{
    if (const auto *heading = std::get_if<ReportHeading>(&block))
        return (heading->level <= 1 ? 20 : heading->level == 2 ? 14 : 10) * pt;
    if (const auto *paragraph = std::get_if<ReportParagraph>(&block))
        return (paragraph->style == ReportParagraph::Style::Item ? 2.5 : 6) * pt;
    if (std::holds_alternative<ReportPageBreak>(block))
        return 0;
    return 6 * pt;
}

qreal ReportFlow::least(const Row &row) const
{
    return row.height(isBreakable(row) ? std::min(row.lines, fewestLines + 1) : row.lines);
}

qreal ReportFlow::least(qsizetype index)
{
    if (index >= qsizetype(m_report.blocks.size()))
        return 0;
    const ReportBlock &block = m_report.blocks[size_t(index)];
    const qreal space = spaceBefore(block);
    if (const auto *heading = std::get_if<ReportHeading>(&block)) {
        return space + m_setter.set(heading->text, lookOf(*heading), m_area.width()).height() + spaceAfter(*heading) +
               least(index + 1);
    }
    if (const auto *paragraph = std::get_if<ReportParagraph>(&block)) {
        const SetText text = set(*paragraph);
        const qsizetype count = text.lines.size();
        return space + text.lineHeight * qreal(count < 2 * fewestLines ? count : fewestLines);
    }
    if (const auto *facts = std::get_if<ReportFacts>(&block)) {
        if (facts->facts.isEmpty())
            return 0;
        const Row first = rowOf(*facts, 0);
        return space + least(first) + (facts->facts.size() > 1 ? wholeBeside(first, rowOf(*facts, 1)) : 0);
    }
    if (const auto *table = std::get_if<ReportTable>(&block)) {
        const Row header = headerOf(*table);
        const Row first =
            table->rows.count() > 0 ? rowOf(*table, 0) : rowOf(*table, {table->whenEmpty}, TextLook::Cell, ink::faint);
        const qreal second = table->rows.count() > 1 ? wholeBeside(first, rowOf(*table, 1)) : 0;
        return space + header.height(header.lines) + least(first) + second;
    }
    if (const auto *picture = std::get_if<ReportPicture>(&block))
        return space + std::min(picture->heightPt * pt + captionHeight(*picture), m_area.height());
    return 0;
}

qreal ReportFlow::captionHeight(const ReportPicture &picture) const
{
    if (picture.caption.isEmpty())
        return 0;
    return m_setter.set(picture.caption, TextLook::Note, m_area.width()).height() + 3 * pt;
}

// Two rows go together where both stay whole: one alone above the foot looks forgotten.
qreal ReportFlow::wholeBeside(const Row &first, const Row &second) const
{
    return isBreakable(first) || isBreakable(second) ? 0 : second.height(second.lines);
}

// A row that would leave much of a page empty may be broken.
bool ReportFlow::isBreakable(const Row &row) const
{
    return row.lines >= 2 * fewestLines && row.height(row.lines) > m_area.height() * largestWholeRow;
}

bool ReportFlow::place(const ReportHeading &heading, PageStart &at)
{
    const SetText text = m_setter.set(heading.text, lookOf(heading), m_area.width());
    const qreal space = m_placed ? spaceBefore(heading) : 0;
    if (m_placed && !fits(space + text.height() + spaceAfter(heading) + least(at.block + 1)))
        return false;
    m_y += space;
    if (m_bookmarks)
        *m_bookmarks += ReportBookmark{heading.level, heading.text.simplified(), 0, m_y};
    paint(text, 0, text.lines.size(), m_area.left, ink::accent);
    m_y += text.height();
    if (heading.level <= 1)
        rule(m_y + 2 * pt);
    m_y += spaceAfter(heading);
    m_placed = true;
    return true;
}

SetText ReportFlow::set(const ReportParagraph &paragraph) const
{
    return m_setter.set(paragraph.text, lookOf(paragraph), m_area.width() - indentOf(paragraph));
}

bool ReportFlow::place(const ReportParagraph &paragraph, PageStart &at)
{
    const SetText text = set(paragraph);
    const qreal space = m_placed ? spaceBefore(paragraph) : 0;
    const qsizetype left = text.lines.size() - at.line;
    const auto room = qsizetype(std::floor((m_area.bottom - m_y - space) / text.lineHeight));
    qsizetype here = linesHere(left, room);
    if (here == 0) {
        if (m_placed)
            return false;
        here = std::max<qsizetype>(1, std::min(left, room));
    }
    m_y += space;
    const qreal x = m_area.left + indentOf(paragraph);
    if (paragraph.style == ReportParagraph::Style::Item && at.line == 0)
        paint(m_setter.setLine(u"•"_s, TextLook::Body), 0, 1, m_area.left + 2 * pt, ink::accent);
    if (paragraph.style == ReportParagraph::Style::Notice)
        fillRect({m_area.left, m_y, 2.5 * pt, qreal(here) * text.lineHeight}, ink::notice);
    paint(text, at.line, here, x, paragraph.style == ReportParagraph::Style::Note ? ink::faint : ink::text);
    m_y += qreal(here) * text.lineHeight;
    m_placed = true;
    at.line += here;
    return at.line >= text.lines.size();
}

ReportFlow::Row ReportFlow::rowOf(const ReportFacts &facts, qint64 index) const
{
    const auto &[label, value] = facts.facts[index];
    const qreal labelWidth = m_area.width() * factLabelShare;
    Row row;
    row.cells +=
        Cell{m_setter.set(label, TextLook::Cell, labelWidth - cellGap), m_area.left, labelWidth, false, ink::faint};
    row.cells += Cell{m_setter.set(value, TextLook::Body, m_area.width() - labelWidth), m_area.left + labelWidth,
                      m_area.width() - labelWidth, false, ink::text};
    for (const Cell &cell : std::as_const(row.cells))
        row.lines = std::max(row.lines, cell.text.lines.size());
    row.lineHeight = row.cells.constLast().text.lineHeight;
    row.ascent = row.cells.constLast().text.ascent;
    return row;
}

bool ReportFlow::place(const ReportFacts &facts, PageStart &at)
{
    if (facts.facts.isEmpty())
        return true;
    if (at.row == 0 && at.line == 0 && m_placed) {
        if (!fits(least(at.block)))
            return false;
        m_y += spaceBefore(facts);
    }
    return placeRows(facts.facts.size(), [&](qint64 row) { return rowOf(facts, row); }, 0, at);
}

const QList<qreal> &ReportFlow::widthsOf(const ReportTable &table)
{
    if (m_widthsOf == &table)
        return m_widths;
    m_widthsOf = &table;
    m_widths.clear();
    const qreal width = m_area.width() - cellGap * qreal(table.columns.size() - 1);
    QList<qreal> leasts;
    double shares = 0;
    for (const auto &column : table.columns) {
        qreal longest = 0;
        const auto words = column.title.split(u' ');
        for (const QString &word : words)
            longest = std::max(longest, m_setter.setLine(word, TextLook::CellStrong).lines.first().width + 1);
        leasts += longest;
        shares += column.share;
    }
    // Columns that would be too narrow get what they need, the others share what is left; each turn fixes one or more.
    QList<bool> fixed(table.columns.size(), false);
    qreal left = width;
    for (bool again = std::accumulate(leasts.begin(), leasts.end(), 0.0) <= width; again;) {
        again = false;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            if (!fixed[i] && left * table.columns[i].share / shares < leasts[i]) {
                fixed[i] = again = true;
                left -= leasts[i];
                shares -= table.columns[i].share;
            }
        }
    }
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        m_widths += fixed[i] ? leasts[i] : std::floor(left * table.columns[i].share / shares);
    return m_widths;
}

ReportFlow::Row ReportFlow::rowOf(const ReportTable &table, const QStringList &texts, TextLook look,
                                  const QColor &colour)
{
    Row row;
    const bool spans = texts.size() == 1 && table.columns.size() > 1;
    const QList<qreal> widths = widthsOf(table);
    qreal x = m_area.left;
    for (qsizetype i = 0; i < table.columns.size() && i < texts.size(); ++i) {
        const qreal own = spans ? m_area.width() : widths[i];
        row.cells += Cell{m_setter.set(texts[i], look, own), x, own, table.columns[i].number && !spans, colour};
        row.lines = std::max(row.lines, row.cells.constLast().text.lines.size());
        row.ascent = row.cells.constLast().text.ascent;
        x += own + cellGap;
    }
    row.lineHeight = m_setter.lineHeight(look);
    return row;
}

ReportFlow::Row ReportFlow::headerOf(const ReportTable &table)
{
    QStringList titles;
    for (const auto &column : table.columns)
        titles += column.title;
    return rowOf(table, titles, TextLook::CellStrong, ink::accent);
}

ReportFlow::Row ReportFlow::rowOf(const ReportTable &table, qint64 index)
{
    return rowOf(table, table.rows.row(index), TextLook::Cell, ink::text);
}

bool ReportFlow::place(const ReportTable &table, PageStart &at)
{
    const bool begins = at.row == 0 && at.line == 0;
    if (begins && m_placed) {
        if (!fits(least(at.block)))
            return false;
        m_y += spaceBefore(table);
    }
    const Row header = headerOf(table);
    const qreal height = header.height(header.lines);
    fillRect({m_area.left - tableOverhang, m_y, m_area.width() + 2 * tableOverhang, height}, ink::tint);
    paint(header, 0, header.lines);
    m_y += height;
    // The header alone does not make a page begun: the first row is placed whatever its height.
    m_placed = false;
    if (table.rows.count() == 0) {
        return placeRows(
            1, [&](qint64) { return rowOf(table, {table.whenEmpty}, TextLook::Cell, ink::faint); }, tableOverhang, at);
    }
    return placeRows(table.rows.count(), [&](qint64 row) { return rowOf(table, row); }, tableOverhang, at);
}

bool ReportFlow::placeRows(qint64 count, const std::function<Row(qint64)> &make, qreal overhang, PageStart &at)
{
    for (; at.row < count; ++at.row, at.line = 0) {
        const Row row = make(at.row);
        const qsizetype left = row.lines - at.line;
        qsizetype here = left;
        if (m_placed && at.line == 0 && at.row == count - 2 && fits(row.height(left))) {
            // The last row does not go alone to the next page.
            const Row last = make(count - 1);
            if (!isBreakable(last) && !fits(row.height(left) + last.height(last.lines)))
                return false;
        }
        if (!fits(row.height(left))) {
            const auto room = qsizetype(std::floor((m_area.bottom - m_y - 2 * cellPadding) / row.lineHeight));
            here = isBreakable(row) || at.line > 0 || !m_placed ? linesHere(left, room) : 0;
            if (here == 0) {
                if (m_placed)
                    return false;
                here = std::max<qsizetype>(1, std::min(left, room));
            }
        }
        paint(row, at.line, here);
        m_y += row.height(here);
        m_placed = true;
        at.line += here;
        if (at.line < row.lines)
            return false;
        rule(m_y, overhang);
    }
    return true;
}

bool ReportFlow::place(const ReportPicture &picture, PageStart &at)
{
    const SetText caption = m_setter.set(picture.caption, TextLook::Note, m_area.width());
    const qreal below = captionHeight(picture);
    const qreal space = m_placed ? spaceBefore(picture) : 0;
    // Taller than a page: as much as there is.
    const qreal height = std::min(picture.heightPt * pt, m_area.height() - below);
    if (m_placed && !fits(space + height + below))
        return false;
    Q_UNUSED(at)
    m_y += space;
    if (m_painter && picture.paint) {
        const QRectF rect(m_area.left, m_y, m_area.width(), height);
        m_painter->save();
        picture.paint(*m_painter, rect);
        m_painter->restore();
    }
    m_y += height;
    if (below > 0) {
        m_y += 3 * pt;
        paint(caption, 0, caption.lines.size(), m_area.left, ink::faint);
        m_y += caption.height();
    }
    m_placed = true;
    return true;
}

bool ReportFlow::place(const ReportPageBreak &, PageStart &at)
{
    if (!m_placed)
        return true;
    at = {at.block + 1, 0, 0};
    return false;
}

void ReportFlow::paint(const SetText &text, qsizetype from, qsizetype count, qreal x, const QColor &colour)
{
    if (!m_painter)
        return;
    m_painter->setPen(colour);
    for (qsizetype i = 0; i < count; ++i)
        TextSetter::paint(*m_painter, text, from + i, {x, m_y + qreal(i) * text.lineHeight});
}

void ReportFlow::paint(const Row &row, qsizetype from, qsizetype count)
{
    if (!m_painter)
        return;
    for (const Cell &cell : row.cells) {
        m_painter->setPen(cell.colour);
        // Smaller text beside larger stands on the same baseline.
        const qreal lower = row.ascent - cell.text.ascent;
        const qsizetype until = std::min(from + count, cell.text.lines.size());
        for (qsizetype line = from; line < until; ++line) {
            const qreal x = cell.number ? cell.x + cell.width - cell.text.lines[line].width : cell.x;
            TextSetter::paint(*m_painter, cell.text, line,
                              {x, m_y + cellPadding + lower + qreal(line - from) * row.lineHeight});
        }
    }
}

void ReportFlow::rule(qreal y, qreal overhang)
{
    fillRect({m_area.left - overhang, y - hairline / 2, m_area.width() + 2 * overhang, hairline}, ink::line);
}

void ReportFlow::fillRect(const QRectF &rect, const QColor &colour)
{
    if (m_painter)
        m_painter->fillRect(rect, colour);
}

} // namespace voicelog
