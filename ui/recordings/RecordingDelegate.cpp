// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecordingDelegate.h"

#include "RecordingListModel.h"

#include <common/IconSet.h>

namespace voicelog {

void RecordingDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    if (option->displayAlignment.testFlag(Qt::AlignRight))
        option->text += QStringLiteral("  "); // apart from the next column, which begins at its left
    const auto *model = qobject_cast<const RecordingListModel *>(index.model());
    const RecordingRow *row = model ? model->recordingAt(index.row()) : nullptr;
    const auto look = row ? RecordingCells::look(*row, RecordingColumn(index.column())) : std::nullopt;
    if (!look)
        return;
    const bool selected = option->state.testFlag(QStyle::State_Selected);
    const QColor colour = selected ? option->palette.color(QPalette::HighlightedText) : look->colour(option->palette);
    const QSize size(16, 16);
    const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1.0;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = size;
    const QPixmap pixmap = icons::pixmap(look->icon, size, colour, ratio);
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected); // not tinted again
    option->icon = icon;
}

} // namespace voicelog
