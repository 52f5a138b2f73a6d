// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <interchange/CallDataMapping.h>
#include <interchange/CsvSample.h>

#include <QWidget>

class QLabel;
class QTableWidget;

namespace voicelog {

/// The columns of somebody's table, each with its first values and the field that it holds. Columns that a mapping
/// names and the table lacks stand below, so that nothing of it is lost. What is wrong with a column stands in its row.
class MappingColumnTable : public QWidget
{
    Q_OBJECT

public:
    explicit MappingColumnTable(QWidget *parent = nullptr);

    /// Shows another table; fields stay with the columns of the same name.
    void setSample(const CsvSample &sample);
    void setColumns(const QList<CallDataMapping::Column> &columns);
    [[nodiscard]] QList<CallDataMapping::Column> columns() const;
    /// Those of errors::Mapping… that are about columns.
    void showProblems(const QList<Error> &problems);

Q_SIGNALS:
    void edited();

private:
    enum Place { NamePlace, ExamplePlace, FieldPlace, OptionalPlace, PlaceCount };
    void addRow(const QString &name, const QStringList &examples, bool there, const CallDataMapping::Column *column);
    void fill(const QList<CallDataMapping::Column> &columns);

    CsvSample m_sample;
    QTableWidget *m_table;
    QLabel *m_problem;
    bool m_filling = false;
};

} // namespace voicelog
