// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "FormEditor.h"

class QTextEdit;

namespace voicelog {

/// Edits a text of several lines; grows with it up to a screenful. Tab goes to the next field.
class FormTextEditor final : public FormEditor
{
    Q_OBJECT

public:
    explicit FormTextEditor(const FormField &field);

    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QString problem() const override; ///< too long

private:
    void fit();

    QTextEdit *m_edit;
    int m_maxLength;
};

} // namespace voicelog
