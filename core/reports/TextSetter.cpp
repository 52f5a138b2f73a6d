// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TextSetter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr double endlessWidth = 2'097'151; ///< what Qt still lays out: its widths are integers in 64ths

struct LookMeasures
{
    qreal sizePt;
    bool bold;
};

constexpr std::array<LookMeasures, textLookCount> looks{{
    {9.5, false},  // Body
    {9.5, true},   // Strong
    {8.5, false},  // Cell
    {8.5, true},   // CellStrong
    {8.5, false},  // Note
    {7.0, false},  // Running
    {7.0, true},   // RunningStrong
    {22.0, true},  // Title
    {12.0, false}, // Subtitle
    {15.0, true},  // Heading1
    {11.5, true},  // Heading2
    {9.5, true},   // Heading3
}};

constexpr qreal leading = 1.36;
constexpr qsizetype mostWords = 4000;
constexpr qsizetype mostCachedText = 150'000; // characters, each text as 64 more

QFont fontOf(const LookMeasures &look)
{
    QFont font({u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"Noto Sans Hebrew"_s, u"DejaVu Sans"_s, u"Liberation Sans"_s,
                u"Segoe UI"_s, u"Arial"_s});
    font.setPixelSize(qRound(look.sizePt * pt));
    font.setWeight(look.bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferOutline);
    // A ligature is one glyph for two letters: who copies text from the file would lose them.
    font.setFeature(QFont::Tag("liga"), 0);
    font.setFeature(QFont::Tag("clig"), 0);
    return font;
}

// Whether a character stands for one glyph that joins with no other and runs from left to right.
bool isPlain(QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x0300)
        return code >= 0x20 && code != 0x7f && code != 0xad;
    return (code >= 0x0370 && code < 0x0530 && c.category() != QChar::Mark_NonSpacing) || // Greek, Cyrillic, Armenian
           (code >= 0x1e00 && code < 0x2000) ||                                           // more Latin and Greek
           (code >= 0x2010 && code < 0x2028) || (code >= 0x2030 && code < 0x205f) ||      // dashes, quotes, dots
           (code >= 0x20a0 && code < 0x20c1) || (code >= 0x2100 && code < 0x2300);        // currencies, arrows, numbers
}

bool mayBreakAfter(QStringView text, qsizetype index)
{
    const QChar c = text[index];
    if (c != u'-' && c != u'/' && c != u'–' && c != u'—')
        return false;
    return index > 0 && index + 1 < text.size() && text[index - 1].isLetterOrNumber() &&
           text[index + 1].isLetter(); // not within a date or a number
}

} // namespace

/// Puts words beside each other, with as few glyph runs as their fonts allow.
class TextSetter::LineBuilder
{
public:
    explicit LineBuilder(Face &face) : m_face(face) {}

    [[nodiscard]] bool isEmpty() const { return m_empty; }
    [[nodiscard]] qreal widthWith(const Word &word, bool space) const
    {
        return m_line.width + (space && !m_empty ? m_face.space : 0) + word.width;
    }
    void add(const Word &word, bool space)
    {
        if (space && !m_empty)
            addSpace(word);
        for (const QGlyphRun &run : word.runs)
            append(run);
        m_line.width += word.width;
        m_empty = false;
    }
    [[nodiscard]] SetLine take()
    {
        flush();
        m_empty = true;
        return std::exchange(m_line, {});
    }

private:
    // So that text copied from the file has its spaces.
    void addSpace(const Word &next)
    {
        if (m_font.isValid() && !next.runs.isEmpty() && m_font == next.runs.first().rawFont()) {
            if (!m_face.spaceFont.isValid() || m_face.spaceFont != m_font) {
                m_face.spaceFont = m_font;
                m_face.spaceGlyph = m_font.glyphIndexesForString(u" "_s).value(0);
            }
            m_glyphs += m_face.spaceGlyph;
            m_positions += QPointF(m_line.width, 0);
        }
        m_line.width += m_face.space;
    }
    void append(const QGlyphRun &run)
    {
        const QRawFont font = run.rawFont();
        if (!m_font.isValid() || m_font != font) {
            flush();
            m_font = font;
        }
        const auto positions = run.positions();
        m_glyphs += run.glyphIndexes();
        for (const QPointF &position : positions)
            m_positions += position + QPointF(m_line.width, 0);
    }
    void flush()
    {
        if (m_glyphs.isEmpty())
            return;
        QGlyphRun run;
        run.setRawFont(m_font);
        run.setGlyphIndexes(std::exchange(m_glyphs, {}));
        run.setPositions(std::exchange(m_positions, {}));
        m_line.runs += run;
        m_font = QRawFont();
    }

    Face &m_face;
    SetLine m_line;
    QRawFont m_font;
    QList<quint32> m_glyphs;
    QList<QPointF> m_positions;
    bool m_empty = true;
};

TextSetter::TextSetter()
{
    for (size_t i = 0; i < looks.size(); ++i) {
        Face &face = m_faces[i];
        face.font = fontOf(looks[i]);
        const QFontMetricsF metrics(face.font);
        const qreal size = looks[i].sizePt * pt;
        face.lineHeight = size * leading;
        // The font's own height in the middle of ours.
        face.ascent = metrics.ascent() + (face.lineHeight - metrics.ascent() - metrics.descent()) / 2;
        face.space = metrics.horizontalAdvance(u' ');
    }
}

TextSetter::Word TextSetter::word(const QString &text, TextLook look)
{
    const WordKey key{text, look};
    if (const auto found = m_words.constFind(key); found != m_words.constEnd())
        return *found;
    QTextLayout layout(text, m_faces[size_t(look)].font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(endlessWidth);
    line.setPosition({});
    layout.endLayout();
    Word word;
    word.width = line.naturalTextWidth();
    const QPointF baseline(0, line.ascent());
    const auto runs = line.glyphRuns();
    for (QGlyphRun run : runs) {
        QList<QPointF> positions = run.positions();
        for (QPointF &position : positions)
            position -= baseline;
        run.setPositions(positions);
        word.runs += run;
    }
    if (m_words.size() >= mostWords)
        m_words.clear();
    m_words.insert(key, word);
    return word;
}

// How many characters of a word that is too wide fit; at least one.
qsizetype TextSetter::fitting(QStringView piece, TextLook look, qreal width)
{
    qsizetype fits = 1;
    qsizetype tooMany = piece.size();
    while (tooMany - fits > 1) {
        const qsizetype middle = (fits + tooMany) / 2;
        (word(piece.first(middle).toString(), look).width <= width ? fits : tooMany) = middle;
    }
    return fits;
}

void TextSetter::setPlain(QStringView paragraph, TextLook look, qreal width, QList<SetLine> &lines)
{
    LineBuilder builder(m_faces[size_t(look)]);
    bool space = false;
    for (qsizetype from = 0; from < paragraph.size();) {
        if (paragraph[from] == u' ') {
            space = true;
            ++from;
            continue;
        }
        qsizetype to = from;
        while (to < paragraph.size() && paragraph[to] != u' ') {
            ++to;
            if (mayBreakAfter(paragraph, to - 1))
                break;
        }
        QStringView piece = paragraph.sliced(from, to - from);
        from = to;
        Word next = word(piece.toString(), look);
        if (builder.widthWith(next, space) > width && !builder.isEmpty())
            lines += builder.take();
        while (next.width > width && piece.size() > 1) {
            const qsizetype fits = fitting(piece, look, width);
            builder.add(word(piece.first(fits).toString(), look), false);
            lines += builder.take();
            piece = piece.sliced(fits);
            next = word(piece.toString(), look);
        }
        builder.add(next, space);
        space = false;
    }
    if (!builder.isEmpty() || lines.isEmpty() || paragraph.isEmpty())
        lines += builder.take();
}

void TextSetter::setComplex(QStringView paragraph, TextLook look, qreal width, QList<SetLine> &lines) const
{
    QTextLayout layout(paragraph.toString(), m_faces[size_t(look)].font);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({});
        SetLine set;
        set.width = line.naturalTextWidth();
        // A line from right to left stands at the right end of its space; ours all begin at the left.
        const QPointF origin(line.naturalTextRect().x(), line.ascent());
        const auto runs = line.glyphRuns();
        for (QGlyphRun run : runs) {
            QList<QPointF> positions = run.positions();
            for (QPointF &position : positions)
                position -= origin;
            run.setPositions(positions);
            set.runs += run;
        }
        lines += set;
    }
    layout.endLayout();
}

SetText TextSetter::set(const QString &text, TextLook look, qreal width)
{
    const TextKey key{text, look, qRound(width)};
    if (const auto found = m_texts.constFind(key); found != m_texts.constEnd())
        return *found;
    const Face &face = m_faces[size_t(look)];
    SetText result;
    result.lineHeight = face.lineHeight;
    result.ascent = face.ascent;
    const auto paragraphs = QStringView(text).split(u'\n');
    for (QStringView paragraph : paragraphs) {
        while (paragraph.endsWith(u'\r'))
            paragraph.chop(1);
        if (std::ranges::all_of(paragraph, isPlain))
            setPlain(paragraph, look, width, result.lines);
        else
            setComplex(paragraph, look, width, result.lines);
    }
    if (m_cachedText > mostCachedText) {
        m_texts.clear();
        m_cachedText = 0;
    }
    m_cachedText += text.size() + 64;
    m_texts.insert(key, result);
    return result;
}

SetText TextSetter::setLine(const QString &text, TextLook look) { return set(text.simplified(), look, endlessWidth); }

void TextSetter::paint(QPainter &painter, const SetText &text, qsizetype line, QPointF at)
{
    const QPointF baseline(at.x(), at.y() + text.ascent);
    for (const QGlyphRun &run : text.lines[line].runs)
        painter.drawGlyphRun(baseline, run);
}

} // namespace voicelog
