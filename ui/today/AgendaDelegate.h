// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace voicelog {

/// Paints a group's heading, and a line of the agenda in two rows: what and which record, with the day at the right;
/// below it what stands in the way.
class AgendaDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintLine(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace voicelog
