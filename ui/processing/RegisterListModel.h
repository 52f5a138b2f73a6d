// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <processing/RegisterVersion.h>

#include <QAbstractTableModel>
#include <QSet>

namespace voicelog {

/// The register's entries, as many as there are: what a list shows of one is small. Holds rows and no rules; sorted and
/// filtered in memory.
class RegisterListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Title, Kind, State, Department, Review, ColumnCount };

    struct Filter
    {
        QString text = {}; ///< in number, title or department
        std::optional<RegisterState> state = {};
        std::optional<RegisterKind> kind = {};
    };

    explicit RegisterListModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// `unsaved` are those with something typed and not stored; `today` tells which reviews are overdue.
    void setRows(const QList<RegisterRow> &rows, const QSet<Id> &unsaved, const QDate &today);
    void setFilter(const Filter &filter);
    [[nodiscard]] const RegisterRow &row(int row) const { return m_shown[row]; }
    [[nodiscard]] int rowOf(const Id &id) const; ///< -1 if it is not shown
    [[nodiscard]] bool isEmptyRegister() const { return m_all.isEmpty(); }
    [[nodiscard]] qsizetype total() const { return m_all.size(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void apply();
    [[nodiscard]] bool matches(const RegisterRow &row) const;
    [[nodiscard]] QString text(const RegisterRow &row, int column) const;
    [[nodiscard]] QString sortKey(const RegisterRow &row) const;

    QList<RegisterRow> m_all;
    QList<RegisterRow> m_shown;
    QSet<Id> m_unsaved;
    QDate m_today;
    Filter m_filter;
    int m_sortColumn = Number;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace voicelog
