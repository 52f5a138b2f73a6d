// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPalette>

namespace voicelog {

/// How the whole program looks: Fusion with our own light and dark palette, following the system's choice or the
/// person's. Owned by the composition root; one per program.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };
    Q_ENUM(Choice)

    /// Sizes that layouts share, in device-independent pixels.
    static constexpr int spacing = 8;
    static constexpr int margin = 12;
    static constexpr int pageMargin = 20;

    explicit Theme(QObject *parent = nullptr);

    void setChoice(Choice choice);
    [[nodiscard]] Choice choice() const { return m_choice; }
    [[nodiscard]] static QPalette lightPalette();
    [[nodiscard]] static QPalette darkPalette();
    /// "system", "light", "dark" as kept in the settings.
    [[nodiscard]] static QString choiceId(Choice choice);
    [[nodiscard]] static Choice choiceFromId(const QString &id);

private:
    void apply();

    Choice m_choice = Choice::System;
};

} // namespace voicelog
