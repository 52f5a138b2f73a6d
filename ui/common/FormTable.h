// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "FormEditor.h"

class QPushButton;
class QTableWidget;

namespace voicelog {

/// Edits an array of objects, or of strings, as a small table. Members of an object that have no column survive; rows
/// that are wholly empty are left out of the value.
class FormTable final : public FormEditor
{
    Q_OBJECT

public:
    explicit FormTable(const FormField &field);

    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QJsonValue value() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeTable(const FormField &field);
    void addRow(const QJsonValue &value);
    void addEmptyRow();
    void removeRow();
    void fit();
    void updateButtons();
    [[nodiscard]] QJsonValue rowValue(int row) const;

    QList<FormField> m_columns;
    bool m_ofStrings;
    QWidget *m_whole;
    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
    bool m_filling = false;
};

} // namespace voicelog
