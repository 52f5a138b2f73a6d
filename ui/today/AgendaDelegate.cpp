// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AgendaDelegate.h"

#include "AgendaModel.h"

#include <common/IconSet.h>
#include <common/Theme.h>
#include <common/ThemeColors.h>
#include <common/Tone.h>

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int agendaIconSide = 20;
constexpr int agendaPadding = 7; // above and below a line's two rows
constexpr int agendaIndent = agendaIconSide + Theme::margin;

QFont weighted(QFont font, QFont::Weight weight)
{
    font.setWeight(weight);
    return font;
}

/// Draws it elided and gives the width that it took.
int drawElided(QPainter *painter, const QFont &font, const QColor &colour, const QRect &place, const QString &text,
               Qt::Alignment side = Qt::AlignLeft)
{
    if (text.isEmpty() || place.width() <= 0)
        return 0;
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width());
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(place, Qt::AlignVCenter | side, shown);
    return QFontMetrics(font).horizontalAdvance(shown);
}

} // namespace

void AgendaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.parent().isValid())
        paintLine(painter, option, index);
    else
        paintHeading(painter, option, index);
    painter->restore();
}

void AgendaDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto tone = Tone(index.data(AgendaModel::ToneRole).toInt());
    QFont font = weighted(option.font, QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 1.1);
    const QColor colour =
        tone == Tone::Quiet ? option.palette.color(QPalette::WindowText) : toneColour(tone, option.palette);
    const int height = QFontMetrics(font).height();
    const QRect place(option.rect.left() + Theme::spacing, option.rect.bottom() - height - 5,
                      option.rect.width() - 2 * Theme::spacing, height);
    drawElided(painter, font, colour, place, index.data(Qt::DisplayRole).toString());
    painter->setPen(ThemeColors::of(option.palette).border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void AgendaDelegate::paintLine(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const ThemeColors &colours = ThemeColors::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        QColor hover = option.palette.color(QPalette::Highlight);
        hover.setAlphaF(0.10F);
        painter->fillRect(option.rect, hover);
    }
    const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::WindowText);
    const QColor quiet = selected ? text : colours.subtleText;
    const QColor toned = selected ? text : toneColour(Tone(index.data(AgendaModel::ToneRole).toInt()), option.palette);

    const QRect inner = option.rect.adjusted(Theme::spacing, agendaPadding, -Theme::spacing, -agendaPadding);
    const int row = option.fontMetrics.lineSpacing();
    const QRect icon(inner.left(), inner.top() + (row - agendaIconSide) / 2, agendaIconSide, agendaIconSide);
    painter->drawPixmap(icon, icons::pixmap(index.data(AgendaModel::IconRole).toString(), icon.size(), toned,
                                            painter->device()->devicePixelRatioF()));

    const QFont strong = weighted(option.font, QFont::DemiBold);
    const QString when = index.data(AgendaModel::WhenRole).toString();
    const QString date = index.data(AgendaModel::DateRole).toString();
    const int side =
        std::max(QFontMetrics(strong).horizontalAdvance(when), option.fontMetrics.horizontalAdvance(date)) +
        Theme::spacing;
    const QRect first(inner.left() + agendaIndent, inner.top(), inner.width() - agendaIndent - side, row);
    const QRect second = first.translated(0, row + 2);
    const QRect right(inner.right() - side, inner.top(), side, row);
    drawElided(painter, strong, toned, right, when, Qt::AlignRight);
    drawElided(painter, option.font, quiet, right.translated(0, row + 2), date, Qt::AlignRight);

    const int used = drawElided(painter, strong, text, first, index.data(AgendaModel::SummaryRole).toString());
    drawElided(painter, option.font, quiet, first.adjusted(used + Theme::margin, 0, 0, 0),
               index.data(AgendaModel::TitleRole).toString());
    drawElided(painter, option.font, quiet, second, index.data(AgendaModel::WayRole).toString());

    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(text, 1, Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int row = option.fontMetrics.lineSpacing();
    if (!index.parent().isValid())
        return {200, row * 3 / 2 + 18};
    const bool two = !index.data(AgendaModel::WayRole).toString().isEmpty() ||
                     !index.data(AgendaModel::DateRole).toString().isEmpty();
    return {320, (two ? 2 * row + 2 : row) + 2 * agendaPadding};
}

} // namespace voicelog
