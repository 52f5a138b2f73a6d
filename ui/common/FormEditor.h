// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "FormField.h"

#include <QWidget>

namespace voicelog {

/// What edits one field of a GuidedForm. It gives back what it was given, in the field's JSON; values it cannot show
/// (an id that is not among the choices) it keeps. Its focus proxy is the control itself, which bears the object name
/// "field-KEY".
class FormEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FormEditor(QWidget *parent = nullptr) : QWidget(parent) {}

    [[nodiscard]] static FormEditor *make(const FormField &field);

    virtual void setValue(const QJsonValue &value) = 0;
    /// Undefined when empty.
    [[nodiscard]] virtual QJsonValue value() const = 0;
    /// Whether its control bears the field's label itself.
    [[nodiscard]] virtual bool showsLabel() const { return false; }
    /// What is wrong with what was typed, in words; empty if nothing is.
    [[nodiscard]] virtual QString problem() const { return {}; }

Q_SIGNALS:
    void edited();

protected:
    /// Lays the control out, names it and makes it the focus proxy.
    void setControl(const FormField &field, QWidget *control);
};

} // namespace voicelog
