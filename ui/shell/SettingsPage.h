// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace voicelog {

class AppSettings;

/// One page of the settings. A new page is a file of its own and one line in SettingsDialog.cpp.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    [[nodiscard]] virtual QString title() const = 0;
    /// A name of IconSet.
    [[nodiscard]] virtual QString iconName() const = 0;
    virtual void load(const AppSettings &settings) = 0;
    /// Only called when isComplete().
    virtual void save(AppSettings &settings) const = 0;
    [[nodiscard]] virtual bool isComplete() const { return true; }

Q_SIGNALS:
    void completeChanged();
};

} // namespace voicelog
