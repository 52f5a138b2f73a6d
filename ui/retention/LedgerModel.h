// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/Tone.h>

#include <QAbstractTableModel>
#include <QStringList>

namespace voicelog {

/// One line of a list on this page, in words.
struct LedgerRow
{
    QString key = {};    ///< stable: a record's id, or begins with one and "/"
    QString number = {}; ///< what people call the record, or what it is about
    QStringList cells = {};
    ToneLook look = {}; ///< beside the state
    QString state = {}; ///< its id, for the filter
    QString toolTip = {};
};

/// Holds, proposals or certificates: short lists that are read as a whole, in the order in which they come.
class LedgerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// `lookColumn` shows the state's icon; -1: none does.
    LedgerModel(QStringList titles, int lookColumn, QObject *parent = nullptr);

    void setRows(const QList<LedgerRow> &rows);
    /// Only rows in one of these states; none: all.
    void setStates(const QStringList &states);
    [[nodiscard]] const LedgerRow *row(int row) const;
    /// By key or number; -1 if it is not shown.
    [[nodiscard]] int rowOf(const QString &keyOrNumber) const;
    /// By key or number, among those that the filter hides too.
    [[nodiscard]] bool knows(const QString &keyOrNumber) const;
    [[nodiscard]] bool hasNone() const { return m_all.isEmpty(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void apply();

    const QStringList m_titles;
    const int m_lookColumn;
    QList<LedgerRow> m_all;
    QList<LedgerRow> m_shown;
    QStringList m_states;
};

} // namespace voicelog
