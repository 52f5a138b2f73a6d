// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Id.h>

#include <QAbstractTableModel>
#include <QStringList>

namespace voicelog {

/// A record as one line of a list.
struct ProgrammesListRow
{
    enum class Mark { None, Good, Warning, Bad };
    Id id;
    QStringList cells;
    Mark mark = Mark::None; ///< seen in the last column
    QString toolTip;        ///< of the last column
    friend bool operator==(const ProgrammesListRow &, const ProgrammesListRow &) = default;
};

/// The lines of a list of records, read as a whole: there are tens of them, not thousands.
class ProgrammesListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int idRole = Qt::UserRole + 1;

    explicit ProgrammesListModel(QStringList columns, QObject *parent = nullptr);

    void setRows(QList<ProgrammesListRow> rows);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_columns;
    QList<ProgrammesListRow> m_rows;
};

} // namespace voicelog
