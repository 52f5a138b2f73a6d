// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <processing/RegisterImport.h>

#include <QAbstractTableModel>
#include <QCoreApplication>

namespace voicelog {

/// The rows of a register file and what becomes of each.
class RegisterImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Number, Title, Fate, Remarks, ColumnCount };

    explicit RegisterImportModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}
    /// `done`: it has happened, not: it would.
    void setRows(const QList<RegisterImportRow> &rows, bool done);
    void showProblemsOnly(bool only);
    [[nodiscard]] const QList<RegisterImportRow> &rows() const { return m_all; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] static QString fateText(const RegisterImportRow &row, bool done);
    [[nodiscard]] static QString remarksText(const RegisterImportRow &row);

private:
    void apply();
    QList<RegisterImportRow> m_all;
    QList<qsizetype> m_shown;
    bool m_done = false;
    bool m_problemsOnly = false;
};

} // namespace voicelog
