// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "FormEditor.h"

class QLineEdit;
class QMenu;

namespace voicelog {

/// Edits a date that may be empty: typed as the locale writes it or as 2026-06-30, or picked from a calendar. What is
/// no date stays as it was typed, with a remark.
class FormDateEditor final : public FormEditor
{
    Q_OBJECT

public:
    explicit FormDateEditor(const FormField &field);

    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QString problem() const override;

    /// "30-06-2026" for "2026-06-30", as the locale has it; anything else as it is.
    [[nodiscard]] static QString shown(const QString &isoDate);
    /// The ISO date for what was typed; what is no date as it is.
    [[nodiscard]] static QString stored(const QString &typed);

private:
    void showCalendar();

    QLineEdit *m_edit;
    QMenu *m_menu;
};

} // namespace voicelog
