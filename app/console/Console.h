// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/AppSettings.h>
#include <common/ClipboardGuard.h>
#include <common/FileDialog.h>
#include <common/LocalTime.h>
#include <common/MessageBox.h>
#include <common/SyntaxRepository.h>
#include <common/Theme.h>
#include <shell/MainWindow.h>
#include <shell/ShellContext.h>

#include <memory>

namespace voicelog {

/// The console's composition root: makes every service that outlives an archive, gathers the tables of all modules, and
/// hands everything on by constructor. The console and the tour use the same one.
class Console
{
public:
    struct Options
    {
        QString settingsFile = {}; ///< empty: the person's own settings
        QString throttleFile = {}; ///< empty: the one that both programs share
        KdfCost cost = {};
    };

    Console();
    explicit Console(const Options &options);
    ~Console();

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] AppSettings &settings() { return *m_settings; }
    [[nodiscard]] Theme &theme() { return m_theme; }
    /// Makes the window, in the language that is in force now.
    void start();

private:
    SystemClock m_clock;
    std::unique_ptr<AppSettings> m_settings;
    Theme m_theme;
    WidgetMessageBox m_messageBox;
    WidgetFileDialog m_fileDialog;
    ClipboardGuard m_clipboard;
    LocalTime m_localTime;
    SyntaxRepository m_syntax;
    ShellContext m_context;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace voicelog
