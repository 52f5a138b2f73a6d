// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ScriptedFileDialog.h"
#include "ScriptedMessageBox.h"
#include "TempArchive.h"

#include <common/AppSettings.h>
#include <common/ClipboardGuard.h>
#include <common/Jobs.h>
#include <common/LocalTime.h>
#include <common/Page.h>
#include <common/PageFactory.h>

#include <QTemporaryDir>
#include <QTest>

namespace voicelog::test {

/// What a page is given, with dialogs that a test answers, around a temporary archive. The page is made by the test,
/// for the officer or for another account, and shown as a click in the sidebar does.
class PageDesk
{
public:
    explicit PageDesk(const Schema &schema) : archive(schema) {}
    ~PageDesk() { close(); }

    [[nodiscard]] PageContext context() { return context(archive.session()); }
    [[nodiscard]] PageContext context(Session &session)
    {
        return {session, jobs, messageBox, fileDialog, clipboard, settings, localTime};
    }
    template <typename P>
    P *show(P *made)
    {
        page.reset(made);
        page->resize(1280, 800);
        page->show();
        page->activate();
        static_cast<void>(QTest::qWaitForWindowExposed(page.get()));
        return made;
    }
    void close()
    {
        if (page)
            page->stop();
        jobs.cancelAndWait();
        page.reset();
    }
    template <typename W>
    [[nodiscard]] W *find(const QString &name) const
    {
        W *widget = page->findChild<W *>(name);
        if (!widget)
            qFatal("no %s", qPrintable(name));
        return widget;
    }
    template <typename D>
    [[nodiscard]] D *dialog() const
    {
        D *found = nullptr;
        const auto all = page->findChildren<D *>();
        for (D *one : all)
            if (one->isVisible())
                found = one;
        return found;
    }
    [[nodiscard]] QList<AuditEvent> audit(const QString &action)
    {
        auto database = archive.session().openGovernance();
        return database ? archive.session().audit().list(*database, {.action = action}).value_or(QList<AuditEvent>())
                        : QList<AuditEvent>();
    }

    TempArchive archive;
    QTemporaryDir files;
    ScriptedMessageBox messageBox;
    ScriptedFileDialog fileDialog;
    ClipboardGuard clipboard;
    LocalTime localTime;
    AppSettings settings{files.filePath(QStringLiteral("settings.ini"))};
    Jobs jobs;
    std::unique_ptr<Page> page;
};

} // namespace voicelog::test
