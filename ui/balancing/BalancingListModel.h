// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <balancing/BalancingVersion.h>

#include <QAbstractTableModel>
#include <QSet>

namespace voicelog {

/// The balancing records of an archive, a few dozen at most. Holds summaries and no rules.
class BalancingListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Title, State, Version, Review, ColumnCount };

    explicit BalancingListModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// `unsaved` are those with something typed and not stored; `today` tells which reviews are overdue.
    void setRows(const QList<BalancingSummary> &rows, const QSet<Id> &unsaved, QDate today);
    /// Only those in this state, or with a version being made that is; nothing for all.
    void setState(std::optional<BalancingState> state);
    [[nodiscard]] const BalancingSummary &row(int row) const { return m_shown[row]; }
    [[nodiscard]] int rowOf(const Id &id) const; ///< -1 if it is not shown
    [[nodiscard]] bool isEmptyArchive() const { return m_all.isEmpty(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void apply();
    [[nodiscard]] QString text(const BalancingSummary &summary, int column) const;

    QList<BalancingSummary> m_all;
    QList<BalancingSummary> m_shown;
    QSet<Id> m_unsaved;
    QDate m_today;
    std::optional<BalancingState> m_state;
};

} // namespace voicelog
