// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TranscriptDelegate.h"

#include "TimeText.h"
#include "TranscriptModel.h"

#include <QAbstractItemView>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int timeMargin = 12; ///< left of the time
constexpr int timeGap = 12;    ///< between the time and the words
constexpr int wordMargin = 12; ///< right of the words
constexpr int cueSpace = 4;    ///< above and below a cue
constexpr int turnSpace = 8;   ///< more above a change of speaker

} // namespace

TranscriptDelegate::TranscriptDelegate(QWidget *list)
    : QStyledItemDelegate(list), m_list(list), m_colors(TimelineColors::fromPalette(list->palette()))
{
}

void TranscriptDelegate::forget()
{
    m_colors = TimelineColors::fromPalette(m_list->palette());
    m_heights.clear();
}

int TranscriptDelegate::timeWidth(const QFont &font) const
{
    return QFontMetrics(font).horizontalAdvance(m_hours ? u"0:00:00"_s : u"00:00"_s);
}

int TranscriptDelegate::textWidth(const QStyleOptionViewItem &option) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(m_list);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return std::max(80, width - timeMargin - timeWidth(option.font) - timeGap - wordMargin);
}

void TranscriptDelegate::layOut(QTextLayout &layout, double width) const
{
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += std::ceil(line.height());
    }
    layout.endLayout();
}

QList<QTextLayout::FormatRange> TranscriptDelegate::formats(const QString &text) const
{
    QList<QTextLayout::FormatRange> ranges;
    if (m_highlighter)
        ranges = m_highlighter(text);
    if (m_search.isEmpty())
        return ranges;
    QTextCharFormat match;
    match.setBackground(m_colors.match);
    match.setForeground(m_colors.matchText);
    for (qsizetype at = text.indexOf(m_search, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(m_search, at + m_search.size(), Qt::CaseInsensitive))
        ranges << QTextLayout::FormatRange{int(at), int(m_search.size()), match};
    return ranges;
}

QSize TranscriptDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = textWidth(option);
    if (width != m_heightsFor) {
        m_heights.clear();
        m_heightsFor = width;
    }
    auto height = m_heights.find(index.row());
    if (height == m_heights.end()) {
        QTextLayout layout(index.data(Qt::DisplayRole).toString(), option.font);
        layOut(layout, width);
        height = m_heights.insert(index.row(), int(std::ceil(layout.boundingRect().height())));
    }
    const bool turn = index.data(TranscriptModel::TurnRole).toBool();
    const bool named = turn && !index.data(TranscriptModel::SpeakerRole).toString().isEmpty();
    const int line = QFontMetrics(option.font).height();
    return {100, *height + 2 * cueSpace + (turn ? turnSpace : 0) + (named ? line + 2 : 0)};
}

void TranscriptDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool current = index.data(TranscriptModel::CurrentRole).toBool();
    const bool turn = index.data(TranscriptModel::TurnRole).toBool();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QString speaker = index.data(TranscriptModel::SpeakerRole).toString();
    const QColor color = m_colors.speaker(index.data(TranscriptModel::ColorRole).toInt());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(option.rect).adjusted(4, turn ? turnSpace : 0, -4, 0);
    if (current) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_colors.tint(color, 0.2));
        painter->drawRoundedRect(card, 4, 4);
        painter->fillRect(QRectF(card.left(), card.top() + 3, 3, card.height() - 6), color);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_colors.tint(m_colors.axis, 0.1));
        painter->drawRoundedRect(card, 4, 4);
    }
    if (selected) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_list->hasFocus() ? m_colors.focus : m_colors.axis, m_list->hasFocus() ? 2 : 1));
        painter->drawRoundedRect(card.adjusted(1, 1, -1, -1), 4, 4);
    }

    const int textLeft = option.rect.left() + timeMargin + timeWidth(option.font) + timeGap;
    double y = card.top() + cueSpace;
    if (turn && !speaker.isEmpty()) {
        QFont bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
        const int line = QFontMetrics(option.font).height();
        painter->setPen(withContrast(color, m_colors.tint(color, 0.2), TimelineColors::textContrast));
        painter->drawText(QRectF(textLeft, y, card.right() - textLeft, line), Qt::AlignLeft | Qt::AlignVCenter,
                          speaker);
        y += line + 2;
    }
    QTextLayout layout(index.data(Qt::DisplayRole).toString(), option.font);
    layOut(layout, textWidth(option));
    painter->setFont(option.font);
    painter->setPen(current ? m_colors.text : m_colors.mutedText);
    painter->drawText(
        QRectF(option.rect.left() + timeMargin, y, timeWidth(option.font), QFontMetrics(option.font).height()),
        Qt::AlignRight | Qt::AlignVCenter,
        TimeText::plain(index.data(TranscriptModel::StartRole).toLongLong(), m_hours));
    painter->setPen(m_colors.text);
    layout.draw(painter, QPointF(textLeft, y), formats(layout.text()));
    painter->restore();
}

} // namespace voicelog
