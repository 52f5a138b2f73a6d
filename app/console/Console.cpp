// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Console.h"

#include "ConsolePages.h"

#include <common/DemoArchive.h>
#include <common/FullSchema.h>

namespace voicelog {

namespace {

std::unique_ptr<AppSettings> settingsFrom(const QString &file)
{
    return file.isEmpty() ? std::make_unique<AppSettings>() : std::make_unique<AppSettings>(file);
}

} // namespace

Console::Console() : Console(Options()) {}

Console::Console(const Options &options)
    : m_settings(settingsFrom(options.settingsFile)), m_localTime(QTimeZone(m_settings->timeZone())),
      m_context{.settings = *m_settings,
                .theme = m_theme,
                .messageBox = m_messageBox,
                .fileDialog = m_fileDialog,
                .clipboard = m_clipboard,
                .localTime = m_localTime,
                .clock = m_clock,
                .throttle = UnlockThrottle(options.throttleFile.isEmpty() ? unlockThrottleFile() : options.throttleFile,
                                           m_clock),
                .schema = fullSchema(),
                .cost = options.cost,
                .makePages = [this](Session &session) { return std::make_unique<ConsolePages>(session, m_syntax); },
                .makeDemo = [cost = options.cost](
                                const QString &path, const ProgressFunction &progress,
                                const CancelToken &cancel) { return makeDemoArchive(path, progress, cancel, cost); },
                .demoAccount = demoAccounts().constFirst().name,
                .demoPassword = demoAccounts().constFirst().password}
{
    m_theme.setChoice(Theme::choiceFromId(m_settings->theme()));
}

Console::~Console() = default;

void Console::start() { m_window = std::make_unique<MainWindow>(m_context); }

} // namespace voicelog
