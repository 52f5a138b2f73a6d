// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <requests/RequestStore.h>

#include <QAbstractTableModel>

namespace voicelog {

/// The requests as governance knows them: numbers, states and days. Nobody's name is in it.
class RequestListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Kind, State, Received, AnswerBy, Unpaused, Target, ColumnCount };
    enum class Shown { Open, Ended, All };
    struct Contents
    {
        QList<RequestEntry> rows;
        QDate today;
    };

    explicit RequestListModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// Open ones come first, the most urgent on top; then the ended ones, the newest first.
    void setContents(const Contents &contents);
    void setShown(Shown shown);
    [[nodiscard]] const RequestEntry &row(int row) const { return m_shown[row]; }
    [[nodiscard]] int rowOf(const Id &id) const; ///< -1 if it is not shown
    [[nodiscard]] bool isEmptyArchive() const { return m_contents.rows.isEmpty(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void apply();
    [[nodiscard]] QString text(const RequestEntry &entry, int column) const;
    [[nodiscard]] QVariant icon(const RequestEntry &entry, int column) const;

    Contents m_contents;
    QList<RequestEntry> m_shown;
    Shown m_which = Shown::Open;
};

} // namespace voicelog
