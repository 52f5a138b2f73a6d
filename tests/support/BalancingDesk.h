// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "BalancingExample.h"
#include "ScriptedFileDialog.h"
#include "ScriptedMessageBox.h"

#include <balancing/BalancingDetail.h>
#include <balancing/BalancingPage.h>
#include <balancing/BalancingPageFactory.h>
#include <balancing/BalancingSchema.h>
#include <common/AppSettings.h>
#include <common/ClipboardGuard.h>
#include <common/GuidedForm.h>
#include <common/Jobs.h>
#include <common/LocalTime.h>
#include <common/PageFactory.h>
#include <programmes/ProgrammesSchema.h>
#include <recordings/RecordingsSchema.h>

#include <QTest>

#include <memory>

namespace voicelog::test {

/// An archive with two officers, "officer" and "second", and the page of balancing records for whoever sits at it.
/// close() and open() end and make the page as lock and unlock do; crash() ends it as a power cut does.
class BalancingDesk
{
public:
    explicit BalancingDesk(bool fourEyes = true)
        : archive({recordingsSchema(), programmesSchema(), balancingSchema()}, fourEyes)
    {
        settings = std::make_unique<AppSettings>(files.filePath(QStringLiteral("settings.ini")));
        archive.addAccount(QStringLiteral("second"), Role::PrivacyOfficer);
        second = archive.unlock(QStringLiteral("second"));
        session = &archive.session();
    }
    ~BalancingDesk() { close(); }

    /// The page for this account.
    BalancingPage *open(Session &at, const QJsonObject &state = {})
    {
        close();
        session = &at;
        jobs = std::make_unique<Jobs>();
        factory = std::make_unique<BalancingPageFactory>(at);
        page.reset(factory->makePage({at, *jobs, messageBox, fileDialog, clipboard, *settings, localTime}, nullptr));
        page->restoreState(state);
        page->resize(1280, 860);
        page->show();
        page->activate();
        static_cast<void>(QTest::qWaitForWindowExposed(page.get()));
        settle();
        return page.get();
    }
    BalancingPage *open() { return open(archive.session()); }
    /// As a lock does.
    QJsonObject close()
    {
        if (!page)
            return {};
        page->stop();
        const QJsonObject state = page->saveState();
        crash();
        return state;
    }
    /// Nothing is asked and nothing is saved.
    void crash()
    {
        jobs->cancelAndWait();
        page.reset();
        factory.reset();
        jobs.reset();
    }
    /// Until nothing is being read or written.
    void settle() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(jobs->runningCount() == 0 && page->detail()->isIdle(), 20'000);
        QCoreApplication::processEvents();
    }
    void openRecord(const QString &number) const
    {
        page->open({{QStringLiteral("balancing"), number}});
        QTest::qWait(1);
        settle();
        settle();
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
    [[nodiscard]] D *dialog(const char *name) const
    {
        D *found = nullptr;
        const auto all = page->findChildren<D *>(QLatin1StringView(name));
        for (D *one : all)
            if (one->isVisible())
                found = one;
        if (!found)
            qFatal("no dialog %s", name);
        return found;
    }
    [[nodiscard]] GuidedForm *form() const { return find<GuidedForm>("balancingForm"); }

    TempArchive archive;
    QTemporaryDir files;
    ScriptedMessageBox messageBox;
    ScriptedFileDialog fileDialog;
    ClipboardGuard clipboard;
    LocalTime localTime;
    std::unique_ptr<AppSettings> settings;
    std::unique_ptr<Session> second;
    Session *session;
    std::unique_ptr<Jobs> jobs;
    std::unique_ptr<BalancingPageFactory> factory;
    std::unique_ptr<BalancingPage> page;
};

} // namespace voicelog::test
