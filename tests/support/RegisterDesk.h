// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ScriptedFileDialog.h"
#include "ScriptedMessageBox.h"
#include "TempArchive.h"

#include <common/AppSettings.h>
#include <common/ClipboardGuard.h>
#include <common/GuidedForm.h>
#include <common/Jobs.h>
#include <common/LocalTime.h>
#include <common/PageFactory.h>
#include <processing/ProcessingPage.h>
#include <processing/ProcessingPageFactory.h>
#include <processing/ProcessingSchema.h>
#include <processing/ProcessingService.h>
#include <processing/RegisterDetail.h>
#include <programmes/ProgrammesSchema.h>
#include <recordings/RecordingsSchema.h>

#include <QDialog>
#include <QFile>
#include <QTest>

#include <memory>

namespace voicelog::test {

/// Somebody's desk with the processing register: an archive, and the page on it for one account with dialogs that a
/// test answers. open() and close() make and end the page as unlock and lock do; the archive stays.
class RegisterDesk
{
public:
    explicit RegisterDesk(bool fourEyes = true)
        : archive({recordingsSchema(), processingSchema(), programmesSchema()}, fourEyes)
    {
        settings = std::make_unique<AppSettings>(files.filePath(QStringLiteral("settings.ini")));
    }
    ~RegisterDesk() { close(); }

    /// The page for the officer, or for an account of that role, made when it is first asked for.
    ProcessingPage *open(Role role = Role::PrivacyOfficer, const QString &name = {})
    {
        const QString account = name.isEmpty() ? QString(roleId(role)) : name;
        if (role != Role::PrivacyOfficer || !name.isEmpty()) {
            if (!m_accounts.contains(account)) {
                archive.addAccount(account, role);
                m_accounts += account;
            }
            m_other = archive.unlock(account);
        }
        Session &session = m_other ? *m_other : archive.session();
        jobs = std::make_unique<Jobs>();
        factory = std::make_unique<ProcessingPageFactory>(session);
        page.reset(
            factory->makePage({session, *jobs, messageBox, fileDialog, clipboard, *settings, localTime}, nullptr));
        page->resize(1280, 820);
        return page.get();
    }
    /// Shows it, as a click in the sidebar does.
    ProcessingPage *show(Role role = Role::PrivacyOfficer, const QString &name = {})
    {
        if (!page)
            open(role, name);
        page->show();
        page->activate();
        static_cast<void>(QTest::qWaitForWindowExposed(page.get()));
        return page.get();
    }
    /// As a lock does.
    QJsonObject close()
    {
        if (!page)
            return {};
        page->stop();
        const QJsonObject state = page->saveState();
        jobs->cancelAndWait();
        page.reset();
        factory.reset();
        jobs.reset();
        m_other.reset();
        return state;
    }
    /// Waits until all that was begun is done.
    [[nodiscard]] bool settle() const
    {
        return QTest::qWaitFor([this] { return jobs->runningCount() == 0 && page->detail()->isIdle(); }, 20'000);
    }

    /// Waits for it: what an entry needs is made when the entry has been read.
    template <typename W>
    [[nodiscard]] W *find(const char *name) const
    {
        W *widget = nullptr;
        if (!QTest::qWaitFor([&] { return (widget = page->findChild<W *>(QLatin1StringView(name))) != nullptr; },
                             10'000))
            qFatal("no %s", name);
        return widget;
    }
    /// A dialog that is open now.
    template <typename D = QDialog>
    [[nodiscard]] D *dialog() const
    {
        const auto all = page->findChildren<D *>();
        for (D *one : all)
            if (one->isVisible())
                return one;
        return nullptr;
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(files.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    [[nodiscard]] ProcessingService service() { return ProcessingService(archive.session()); }

    TempArchive archive;
    QTemporaryDir files;
    ScriptedMessageBox messageBox;
    ScriptedFileDialog fileDialog;
    ClipboardGuard clipboard;
    LocalTime localTime;
    std::unique_ptr<AppSettings> settings;
    std::unique_ptr<Jobs> jobs;
    std::unique_ptr<ProcessingPageFactory> factory;
    std::unique_ptr<ProcessingPage> page;

private:
    std::unique_ptr<Session> m_other;
    QStringList m_accounts;
};

} // namespace voicelog::test
