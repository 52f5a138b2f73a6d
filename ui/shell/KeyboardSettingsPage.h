// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "SettingsPage.h"

namespace voicelog {

/// The keys that work everywhere, to read; those of a page are under F1.
class KeyboardSettingsPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit KeyboardSettingsPage(QWidget *parent = nullptr);
    QString title() const override;
    QString iconName() const override;
    void load(const AppSettings &) override {}
    void save(AppSettings &) const override {}
};

} // namespace voicelog
