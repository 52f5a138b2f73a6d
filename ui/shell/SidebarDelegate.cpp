// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SidebarDelegate.h"

#include <common/IconSet.h>
#include <common/ThemeColors.h>

#include <QApplication>
#include <QPainter>

namespace voicelog {

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColors &colours = ThemeColors::of(QApplication::palette());
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRectF bar = QRectF(option.rect).adjusted(8, 2, -8, -2);
    const QColor text = chosen ? colours.sidebarSelectedText : colours.sidebarText;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (chosen || hovered) {
        QColor fill = colours.sidebarSelected;
        fill.setAlphaF(chosen ? 1.0F : 0.4F);
        painter->setPen(Qt::NoPen);
        painter->setBrush(fill);
        painter->drawRoundedRect(bar, 6, 6);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(text, 1.2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(bar.adjusted(1, 1, -1, -1), 5, 5);
    }
    constexpr int iconSide = 20;
    const QRect icon(int(bar.left()) + 10, option.rect.center().y() - iconSide / 2 + 1, iconSide, iconSide);
    painter->drawPixmap(icon, icons::pixmap(index.data(Qt::UserRole + 1).toString(), icon.size(), text,
                                            painter->device()->devicePixelRatioF()));
    QFont font = option.font;
    font.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(text);
    const QRect words(icon.right() + 11, option.rect.top(), option.rect.right() - icon.right() - 24,
                      option.rect.height());
    const QString title = index.data(Qt::DisplayRole).toString();
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(font).elidedText(title, Qt::ElideRight, words.width()));
    painter->restore();
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {140, qMax(40, option.fontMetrics.height() + 18)};
}

} // namespace voicelog
