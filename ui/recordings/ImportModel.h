// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ImportItem.h"

#include <QAbstractTableModel>

namespace voicelog {

class LocalTime;

/// The calls of an import, in the order of their files. It changes while they are checked and taken in.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StatusColumn, FileColumn, StartedColumn, PartiesColumn, LineColumn, RemarksColumn, ColumnCount };

    explicit ImportModel(const LocalTime &localTime, QObject *parent = nullptr);

    void setItems(const QList<ImportItem> &items);
    [[nodiscard]] const QList<ImportItem> &items() const { return m_items; }
    /// Changes many at once and tells it once.
    void update(const QList<std::pair<qsizetype, ImportItem>> &items);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const ImportItem &item, int column) const;

    const LocalTime &m_localTime;
    QList<ImportItem> m_items;
};

} // namespace voicelog
