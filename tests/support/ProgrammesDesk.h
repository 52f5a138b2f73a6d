// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ScriptedFileDialog.h"
#include "ScriptedMessageBox.h"
#include "TempArchive.h"

#include <archive/Session.h>
#include <common/AppSettings.h>
#include <common/ClipboardGuard.h>
#include <common/Jobs.h>
#include <common/LocalTime.h>
#include <common/PageFactory.h>
#include <programmes/EmployeeNoticeService.h>
#include <programmes/ProgrammeService.h>
#include <programmes/ProgrammesPage.h>
#include <programmes/ProgrammesPageFactory.h>
#include <programmes/WorksCouncilService.h>

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <memory>

namespace voicelog::test {

/// The desk of somebody who works with the page of programmes, in an archive of its own, with dialogs that a test
/// answers. open() and close() make and end the page as unlock and lock do; the archive stays.
class ProgrammesDesk
{
public:
    explicit ProgrammesDesk(const Schema &schema) : archive(schema)
    {
        settings = std::make_unique<AppSettings>(files.filePath(QStringLiteral("settings.ini")));
    }
    ~ProgrammesDesk() { close(); }

    /// As the officer who made the archive, or as somebody else.
    ProgrammesPage *show(Session *as = nullptr)
    {
        close();
        Session &session = as ? *as : archive.session();
        jobs = std::make_unique<Jobs>();
        factory = std::make_unique<ProgrammesPageFactory>(session);
        page.reset(
            factory->makePage({session, *jobs, messageBox, fileDialog, clipboard, *settings, localTime}, nullptr));
        page->resize(1400, 900);
        page->restoreState(state);
        page->show();
        page->activate();
        static_cast<void>(QTest::qWaitForWindowExposed(page.get()));
        return page.get();
    }
    /// As a lock does.
    void close()
    {
        if (!page)
            return;
        page->stop();
        state = page->saveState();
        jobs->cancelAndWait();
        page.reset();
        factory.reset();
        jobs.reset();
    }

    template <typename W>
    [[nodiscard]] W *find(const char *name) const
    {
        W *widget = page->findChild<W *>(QLatin1StringView(name));
        if (!widget)
            qFatal("no %s", name);
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
    void click(const char *button) const
    {
        QCoreApplication::processEvents(); // it may have been shown just now and not be laid out yet
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
    }

    TempArchive archive;
    QTemporaryDir files;
    ScriptedMessageBox messageBox;
    ScriptedFileDialog fileDialog;
    ClipboardGuard clipboard;
    LocalTime localTime;
    std::unique_ptr<AppSettings> settings;
    std::unique_ptr<Jobs> jobs;
    std::unique_ptr<ProgrammesPageFactory> factory;
    std::unique_ptr<ProgrammesPage> page;
    QJsonObject state;
};

} // namespace voicelog::test
