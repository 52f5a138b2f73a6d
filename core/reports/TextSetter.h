// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QList>
#include <QRawFont>
#include <QString>

#include <array>

class QPainter;
class QPointF;

namespace voicelog {

/// Lengths on a report's page are in tenths of a point: fine enough that glyphs, whose advances Qt counts in 64ths of a
/// unit, stand where they should.
inline constexpr qreal pt = 10;

/// The few ways a report sets text.
enum class TextLook {
    Body,
    Strong,
    Cell,
    CellStrong,
    Note,
    Running, ///< head and foot of a page
    RunningStrong,
    Title,
    Subtitle,
    Heading1,
    Heading2,
    Heading3,
};
inline constexpr int textLookCount = 12;

/// One line, its glyphs placed from its left end on the baseline.
struct SetLine
{
    QList<QGlyphRun> runs;
    qreal width = 0;
};

/// Text broken into lines.
struct SetText
{
    QList<SetLine> lines;
    qreal lineHeight = 0;
    qreal ascent = 0; ///< from a line's top to its baseline
    [[nodiscard]] qreal height() const { return lineHeight * qreal(lines.size()); }
};

/// Breaks text into lines of a width and shapes it, once: QTextLayout is what costs, so words and whole texts that come
/// again (and in a register most do) are taken from a cache of bounded size. Plain western text is put together from
/// cached words; anything with another script, marks or directions goes through QTextLayout as a whole. Glyphs that a
/// font lacks come from the next one that has them. Fonts belong to a thread: make one of these on each thread.
class TextSetter
{
public:
    TextSetter();

    /// Line feeds begin a new line. A word that is wider than the line is broken. Empty text gives one empty line.
    [[nodiscard]] SetText set(const QString &text, TextLook look, qreal width);
    /// The same for text that is not broken.
    [[nodiscard]] SetText setLine(const QString &text, TextLook look);
    [[nodiscard]] qreal lineHeight(TextLook look) const { return m_faces[size_t(look)].lineHeight; }
    /// Paints one line with its top left at `at`, in the painter's pen.
    static void paint(QPainter &painter, const SetText &text, qsizetype line, QPointF at);

private:
    struct Face
    {
        QFont font;
        qreal lineHeight = 0;
        qreal ascent = 0;
        qreal space = 0;
        QRawFont spaceFont = {}; ///< the font whose space `spaceGlyph` is
        quint32 spaceGlyph = 0;
    };
    struct Word
    {
        QList<QGlyphRun> runs;
        qreal width = 0;
    };
    struct WordKey
    {
        QString word;
        TextLook look;
        friend bool operator==(const WordKey &, const WordKey &) = default;
        friend size_t qHash(const WordKey &key, size_t seed) { return qHashMulti(seed, key.word, int(key.look)); }
    };
    struct TextKey
    {
        QString text;
        TextLook look;
        int width;
        friend bool operator==(const TextKey &, const TextKey &) = default;
        friend size_t qHash(const TextKey &key, size_t seed)
        {
            return qHashMulti(seed, key.text, int(key.look), key.width);
        }
    };
    class LineBuilder;

    [[nodiscard]] Word word(const QString &text, TextLook look);
    [[nodiscard]] qsizetype fitting(QStringView piece, TextLook look, qreal width);
    void setPlain(QStringView paragraph, TextLook look, qreal width, QList<SetLine> &lines);
    void setComplex(QStringView paragraph, TextLook look, qreal width, QList<SetLine> &lines) const;

    std::array<Face, textLookCount> m_faces;
    QHash<WordKey, Word> m_words;
    QHash<TextKey, SetText> m_texts;
    qsizetype m_cachedText = 0; ///< characters in m_texts
};

} // namespace voicelog
