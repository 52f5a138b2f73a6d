// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "TimelineColors.h"

#include <QHash>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <functional>

namespace voicelog {

/// Draws a cue: its time in a column of its own, who says it where the speaker changes, and the words, wrapped, with
/// what is looked for marked. The cue being said has a tint and a bar. Owned by TranscriptView.
class TranscriptDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Formats for parts of a cue's words: numbers, IBANs and the like.
    using Highlighter = std::function<QList<QTextLayout::FormatRange>(const QString &text)>;

    explicit TranscriptDelegate(QWidget *list);

    void setSearch(const QString &text) { m_search = text; }
    void setHighlighter(Highlighter highlighter) { m_highlighter = std::move(highlighter); }
    void setHours(bool hours) { m_hours = hours; }
    /// Heights are kept for one width; the cues, the font or the colours are others now.
    void forget();

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void layOut(QTextLayout &layout, double width) const;
    [[nodiscard]] int timeWidth(const QFont &font) const;
    [[nodiscard]] int textWidth(const QStyleOptionViewItem &option) const;
    [[nodiscard]] QList<QTextLayout::FormatRange> formats(const QString &text) const;

    QWidget *m_list;
    TimelineColors m_colors;
    QString m_search;
    Highlighter m_highlighter;
    bool m_hours = false;
    mutable QHash<int, int> m_heights; ///< of the words, by row
    mutable int m_heightsFor = -1;
};

} // namespace voicelog
