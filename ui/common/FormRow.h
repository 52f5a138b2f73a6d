// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "FormField.h"

#include <QWidget>

class QLabel;

namespace voicelog {

class FormEditor;

/// One field of a GuidedForm: its label, what edits it, its help, and what is still missing or wrong with it.
class FormRow : public QWidget
{
    Q_OBJECT

public:
    explicit FormRow(const FormField &field, QWidget *parent = nullptr);

    [[nodiscard]] const FormField &field() const { return m_field; }
    [[nodiscard]] FormEditor *editor() const { return m_editor; }
    [[nodiscard]] bool isEdited() const { return m_edited; } ///< since the value was set
    void setValue(const QJsonValue &value);
    /// What is missing, in words; empty if nothing is.
    void setMissing(const QStringList &texts);

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showRemarks();
    void recolour();

    FormField m_field;
    FormEditor *m_editor;
    QLabel *m_label;
    QLabel *m_help;
    QWidget *m_remark;
    QLabel *m_remarkIcon;
    QLabel *m_remarkText;
    QStringList m_missing;
    bool m_edited = false;
};

} // namespace voicelog
