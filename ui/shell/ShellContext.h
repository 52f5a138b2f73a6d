// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/Archive.h>
#include <archive/UnlockThrottle.h>
#include <base/Progress.h>
#include <common/PageFactory.h>

#include <functional>

namespace voicelog {

class Theme;

/// What the shell works with, made once by the composition root in app/ and outliving every window.
struct ShellContext
{
    AppSettings &settings;
    Theme &theme;
    MessageBox &messageBox;
    FileDialog &fileDialog;
    ClipboardGuard &clipboard;
    const LocalTime &localTime;
    const Clock &clock;
    UnlockThrottle throttle;
    Schema schema;
    KdfCost cost = {};
    PageFactoryMaker makePages;
    /// Makes the demo archive in a folder that is not there yet. Empty: no demo is offered.
    std::function<Result<void>(const QString &path, const ProgressFunction &progress, const CancelToken &cancel)>
        makeDemo = {};
    /// Name and password of the demo's first account, for the hint at its unlock screen.
    QString demoAccount = {};
    QString demoPassword = {};
};

} // namespace voicelog
