// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "FormField.h"

#include <QStyledItemDelegate>

namespace voicelog {

/// Edits one column of a FormTable. What is typed goes into the model at once, not only when the cell is left: a draft
/// that is kept while a cell is open is whole.
class FormCellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int valueRole = Qt::UserRole + 1; ///< the cell's QJsonValue

    FormCellDelegate(FormField column, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

    /// As people read it.
    [[nodiscard]] static QString shown(const FormField &column, const QJsonValue &value);

private:
    [[nodiscard]] QJsonValue valueOf(const QWidget *editor) const;

    FormField m_column;
};

} // namespace voicelog
