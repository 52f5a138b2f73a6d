// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CaseDue.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace voicelog {

/// The monitoring cases that this account may know of, a few dozen at most: numbers, states, dates and counts, which
/// are the same for everybody. Nobody's name is in it.
class CaseListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, State, Period, Persons, Recordings, Outcome, Next, ColumnCount };
    struct Contents
    {
        QList<MonitoringCase> rows;
        QSet<Id> unsaved;                ///< with something typed and not stored
        QHash<Id, QString> certificates; ///< the number of the certificate, by destruction
        QDate today;
    };

    explicit CaseListModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setContents(const Contents &contents);
    /// Nothing for all.
    void setState(std::optional<CaseState> state);
    [[nodiscard]] const MonitoringCase &row(int row) const { return m_shown[row]; }
    [[nodiscard]] int rowOf(const Id &id) const; ///< -1 if it is not shown
    [[nodiscard]] bool isEmptyArchive() const { return m_contents.rows.isEmpty(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void apply();
    [[nodiscard]] QString text(const MonitoringCase &record, int column) const;
    [[nodiscard]] QString stateText(const MonitoringCase &record) const;
    [[nodiscard]] QString nextText(const MonitoringCase &record) const;

    Contents m_contents;
    QList<MonitoringCase> m_shown;
    std::optional<CaseState> m_state;
};

} // namespace voicelog
