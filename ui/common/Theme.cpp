// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Theme.h"

#include "ConsoleStyle.h"
#include "ThemeColors.h"

#include <QApplication>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

struct Shades
{
    QRgb window, windowText, base, alternate, text, button, buttonText, brightText, highlight, highlightedText, link,
        visited, toolTip, toolTipText, placeholder, disabled, lighter, midlight, mid, dark, shadow;
};

QPalette paletteOf(const Shades &s)
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, QRgb rgb) { p.setColor(role, QColor(rgb)); };
    set(QPalette::Window, s.window);
    set(QPalette::WindowText, s.windowText);
    set(QPalette::Base, s.base);
    set(QPalette::AlternateBase, s.alternate);
    set(QPalette::Text, s.text);
    set(QPalette::Button, s.button);
    set(QPalette::ButtonText, s.buttonText);
    set(QPalette::BrightText, s.brightText);
    set(QPalette::Highlight, s.highlight);
    set(QPalette::Accent, s.highlight);
    set(QPalette::HighlightedText, s.highlightedText);
    set(QPalette::Link, s.link);
    set(QPalette::LinkVisited, s.visited);
    set(QPalette::ToolTipBase, s.toolTip);
    set(QPalette::ToolTipText, s.toolTipText);
    set(QPalette::PlaceholderText, s.placeholder);
    set(QPalette::Light, s.lighter);
    set(QPalette::Midlight, s.midlight);
    set(QPalette::Mid, s.mid);
    set(QPalette::Dark, s.dark);
    set(QPalette::Shadow, s.shadow);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, QColor(s.disabled));
    p.setColor(QPalette::Disabled, QPalette::Highlight, QColor(s.mid));
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(s.disabled));
    return p;
}

} // namespace

Theme::Theme(QObject *parent) : QObject(parent)
{
    QApplication::setStyle(new ConsoleStyle);
    connect(QApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::apply);
    apply();
}

void Theme::setChoice(Choice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

void Theme::apply()
{
    auto *hints = QApplication::styleHints();
    bool dark = m_choice == Choice::Dark;
    if (m_choice == Choice::System) {
        hints->unsetColorScheme();
        dark = hints->colorScheme() == Qt::ColorScheme::Dark;
    } else {
        hints->setColorScheme(dark ? Qt::ColorScheme::Dark : Qt::ColorScheme::Light); // window frames follow
    }
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

QPalette Theme::lightPalette()
{
    return paletteOf({.window = 0xfff4f6f8,
                      .windowText = 0xff1d232b,
                      .base = 0xffffffff,
                      .alternate = 0xfff6f8fa,
                      .text = 0xff1d232b,
                      .button = 0xfffbfcfd,
                      .buttonText = 0xff29323d,
                      .brightText = 0xffffffff,
                      .highlight = 0xff2a67b2,
                      .highlightedText = 0xffffffff,
                      .link = 0xff1d5fae,
                      .visited = 0xff6a4a9c,
                      .toolTip = 0xff29323d,
                      .toolTipText = 0xfff4f6f8,
                      .placeholder = 0xff69737f,
                      .disabled = 0xff8b95a1,
                      .lighter = 0xffffffff,
                      .midlight = 0xffe6eaef,
                      .mid = 0xffc3cad3,
                      .dark = 0xff9aa4b1,
                      .shadow = 0xff5d6875});
}

QPalette Theme::darkPalette()
{
    return paletteOf({.window = 0xff20252c,
                      .windowText = 0xffe4e8ee,
                      .base = 0xff181c21,
                      .alternate = 0xff1e2329,
                      .text = 0xffe4e8ee,
                      .button = 0xff2c333c,
                      .buttonText = 0xffdfe4ea,
                      .brightText = 0xffffffff,
                      .highlight = 0xff2f66ab,
                      .highlightedText = 0xffffffff,
                      .link = 0xff86b6f2,
                      .visited = 0xffbda1e6,
                      .toolTip = 0xff39424d,
                      .toolTipText = 0xffe9edf2,
                      .placeholder = 0xff8f9aa7,
                      .disabled = 0xff737d89,
                      .lighter = 0xff3d4651,
                      .midlight = 0xff343c46,
                      .mid = 0xff434c58,
                      .dark = 0xff14181c,
                      .shadow = 0xff0b0d10});
}

QString Theme::choiceId(Choice choice)
{
    switch (choice) {
    case Choice::Light:
        return u"light"_s;
    case Choice::Dark:
        return u"dark"_s;
    case Choice::System:
        break;
    }
    return u"system"_s;
}

Theme::Choice Theme::choiceFromId(const QString &id)
{
    return id == u"light" ? Choice::Light : id == u"dark" ? Choice::Dark : Choice::System;
}

} // namespace voicelog
