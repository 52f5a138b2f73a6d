// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Page.h"

#include <QList>

#include <functional>
#include <memory>

namespace voicelog {

class AppSettings;
class ClipboardGuard;
class FileDialog;
class Jobs;
class LocalTime;
class MessageBox;
class Session;

/// What every page is given. Services of a domain (RecordingIndex, ProgrammeService …) are not in it: the composition
/// root hands each page the ones it needs through its constructor. Everything in it outlives the page, and the jobs
/// are finished before any of it goes.
struct PageContext
{
    Session &session;
    Jobs &jobs;
    MessageBox &messageBox;
    FileDialog &fileDialog;
    ClipboardGuard &clipboard;
    AppSettings &settings;
    const LocalTime &localTime;
};

/// Makes the pages of one unlocked session and keeps the services that they share. The composition root in app/
/// implements it; a new page is a file of its own and one line there.
class PageFactory
{
public:
    virtual ~PageFactory() = default;
    /// In the order of the sidebar; only pages that the account's role may see.
    [[nodiscard]] virtual QList<Page *> makePages(const PageContext &context, QWidget *parent) = 0;
};

using PageFactoryMaker = std::function<std::unique_ptr<PageFactory>(Session &)>;

} // namespace voicelog
