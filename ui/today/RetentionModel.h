// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <retention/RetentionPlan.h>

#include <QAbstractTableModel>

namespace voicelog {

/// A retention plan, a line for each thing that would be destroyed or is kept from it.
class RetentionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Record, What, Why, DueOn, LatestOn, InTheWay, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const RetentionPlan &plan);
    [[nodiscard]] const RetentionPlan &plan() const { return m_plan; }
    [[nodiscard]] const RetentionItem &item(int row) const { return m_plan.items[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const RetentionItem &item, int column);

    RetentionPlan m_plan;
};

} // namespace voicelog
