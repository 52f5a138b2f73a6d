// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "SavedFilters.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace voicelog {

/// Asks under which name a filter is kept; says when one of that name would be replaced, and when it holds typed words,
/// which stay longer than the recordings they find. Deletes itself when closed.
class SaveFilterDialog : public QDialog
{
    Q_OBJECT

public:
    static constexpr int longestName = 80;

    SaveFilterDialog(const QList<SavedFilters::Entry> &existing, const FilterChoice &choice, QWidget *parent = nullptr);
    [[nodiscard]] QString name() const;

private:
    void check();

    QStringList m_names;
    QLineEdit *m_name;
    QLabel *m_note;
    QPushButton *m_save;
};

} // namespace voicelog
