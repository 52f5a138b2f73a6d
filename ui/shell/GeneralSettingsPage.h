// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "SettingsPage.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace voicelog {

/// Language, looks, locking, and whether retention runs by itself.
class GeneralSettingsPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit GeneralSettingsPage(QWidget *parent = nullptr);
    QString title() const override;
    QString iconName() const override;
    void load(const AppSettings &settings) override;
    void save(AppSettings &settings) const override;

private:
    QComboBox *m_language;
    QComboBox *m_theme;
    QSpinBox *m_idle;
    QCheckBox *m_retention;
};

} // namespace voicelog
