// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CaseDesk.h"
#include "ScriptedFileDialog.h"
#include "ScriptedMessageBox.h"

#include <common/AppSettings.h>
#include <common/ClipboardGuard.h>
#include <common/GuidedForm.h>
#include <common/Jobs.h>
#include <common/LocalTime.h>
#include <common/PageFactory.h>
#include <monitoring/CaseDetail.h>
#include <monitoring/MonitoringPage.h>
#include <monitoring/MonitoringPageFactory.h>

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <memory>

namespace voicelog::test {

/// A case's desk with the page of monitoring cases for whoever sits at it. close() and open() end and make the page as
/// lock and unlock do.
class MonitoringDesk : public CaseDesk
{
public:
    explicit MonitoringDesk(bool fourEyes = true) : CaseDesk(fourEyes)
    {
        settings = std::make_unique<AppSettings>(files.filePath(QStringLiteral("settings.ini")));
    }
    ~MonitoringDesk() { close(); }

    MonitoringPage *open(Session &at, const QJsonObject &state = {})
    {
        close();
        jobs = std::make_unique<Jobs>();
        factory = std::make_unique<MonitoringPageFactory>(at);
        page.reset(factory->makePage({at, *jobs, messageBox, fileDialog, clipboard, *settings, localTime}, nullptr));
        page->restoreState(state);
        page->resize(1280, 860);
        page->show();
        page->activate();
        static_cast<void>(QTest::qWaitForWindowExposed(page.get()));
        settle();
        return page.get();
    }
    MonitoringPage *open() { return open(officer); }
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
        return state;
    }
    /// Until nothing is being read or written, nor follows from what was.
    void settle() const
    {
        for (int i = 0; i < 3; ++i) {
            QTRY_VERIFY_WITH_TIMEOUT(jobs->runningCount() == 0 && (!page->detail() || page->detail()->isIdle()),
                                     20'000);
            QCoreApplication::processEvents();
        }
    }
    void openCase(const QString &idOrNumber) const
    {
        page->open({{QStringLiteral("case"), idOrNumber}});
        QTest::qWait(1);
        settle();
    }
    void openCase(const MonitoringCase &record) const { openCase(record.number); }

    template <typename W>
    [[nodiscard]] W *find(const QString &name) const
    {
        W *widget = page->findChild<W *>(name);
        if (!widget)
            qFatal("no %s", qPrintable(name));
        return widget;
    }
    template <typename D>
    [[nodiscard]] D *dialog(const QString &name) const
    {
        D *found = nullptr;
        const auto all = page->findChildren<D *>(name);
        for (D *one : all)
            if (one->isVisible())
                found = one;
        if (!found)
            qFatal("no dialog %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return find<QPushButton>(name); }
    [[nodiscard]] bool can(const QString &name) const
    {
        const QPushButton *found = button(name);
        return !found->isHidden() && found->isEnabled();
    }
    /// Presses a button that can be pressed, and waits for what follows.
    void press(const QString &name) const
    {
        QPushButton *found = button(name);
        QTRY_VERIFY2(!found->isHidden() && found->isEnabled(),
                     qPrintable(name + QStringLiteral(": ") + found->toolTip()));
        found->click();
        settle();
    }
    /// Answers the dialog of a step: its reason, and its accepting button.
    void answer(const QString &dialogName, const QString &text) const
    {
        auto *asked = dialog<QDialog>(dialogName);
        if (!text.isEmpty())
            asked->findChild<QPlainTextEdit *>(QStringLiteral("dialogText"))->setPlainText(text);
        auto *accept = asked->findChild<QPushButton *>(QStringLiteral("dialogAccept"));
        QVERIFY2(accept->isEnabled(), qPrintable(accept->toolTip()));
        accept->click();
        settle();
    }
    [[nodiscard]] GuidedForm *form() const { return find<GuidedForm>(QStringLiteral("caseForm")); }
    [[nodiscard]] MonitoringCase stored(const MonitoringCase &record) { return orQuit(mine.theCase(record.id)); }

    QTemporaryDir files;
    ScriptedMessageBox messageBox;
    ScriptedFileDialog fileDialog;
    ClipboardGuard clipboard;
    LocalTime localTime;
    std::unique_ptr<AppSettings> settings;
    std::unique_ptr<Jobs> jobs;
    std::unique_ptr<MonitoringPageFactory> factory;
    std::unique_ptr<MonitoringPage> page;
};

} // namespace voicelog::test
