// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ScriptedFileDialog.h"
#include "ScriptedMessageBox.h"

#include <common/AppSettings.h>
#include <common/ClipboardGuard.h>
#include <common/Jobs.h>
#include <common/LocalTime.h>
#include <common/SyntaxRepository.h>
#include <requests/DataRequest.h>
#include <requests/RequestDetail.h>
#include <requests/RequestsPage.h>
#include <requests/RequestsPageFactory.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace voicelog::test {

/// The page of requests and whoever sits at it, over an archive of the test. It is closed before the archive goes.
class RequestsSeat
{
public:
    ~RequestsSeat() { close(); }

    RequestsPage *open(Session &as, const QJsonObject &state = {})
    {
        close();
        jobs = std::make_unique<Jobs>();
        factory = std::make_unique<RequestsPageFactory>(as, syntax);
        page.reset(factory->makePage({as, *jobs, messageBox, fileDialog, clipboard, *settings, localTime}, nullptr));
        page->restoreState(state);
        page->resize(1280, 860);
        page->show();
        page->activate();
        static_cast<void>(QTest::qWaitForWindowExposed(page.get()));
        settle();
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
        return state;
    }
    void settle() const
    {
        for (int i = 0; i < 3; ++i) {
            QTRY_VERIFY_WITH_TIMEOUT(jobs->runningCount() == 0 && page->detail()->isIdle(), 20'000);
            QCoreApplication::processEvents();
        }
    }

    template <typename W>
    [[nodiscard]] W *find(const char *name) const
    {
        W *widget = page->findChild<W *>(QLatin1StringView(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    [[nodiscard]] QString text(const char *label) const { return find<QLabel>(label)->text(); }
    [[nodiscard]] bool isShown(const char *button) const { return !find<QPushButton>(button)->isHidden(); }
    [[nodiscard]] bool can(const char *button) const
    {
        return isShown(button) && find<QPushButton>(button)->isEnabled();
    }
    void press(const char *name) const
    {
        auto *found = find<QPushButton>(name);
        QTRY_VERIFY2(!found->isHidden() && found->isEnabled(),
                     qPrintable(QLatin1StringView(name) + QStringLiteral(": ") + found->toolTip()));
        found->click();
        settle();
    }
    [[nodiscard]] QDialog *dialog(const char *name) const
    {
        const auto all = page->findChildren<QDialog *>(QLatin1StringView(name));
        for (QDialog *one : all)
            if (one->isVisible())
                return one;
        qFatal("no dialog %s", name);
    }
    /// Fills in the dialog of a step, as far as it asks, and accepts it.
    void answer(const char *name, QDate day, const char *choice = nullptr, const QString &text = {}) const
    {
        auto *asked = dialog(name);
        if (day.isValid())
            asked->findChild<QDateEdit *>(QStringLiteral("dialogDate"))->setDate(day);
        if (choice) {
            auto *box = asked->findChild<QComboBox *>(QStringLiteral("dialogChoice"));
            box->setCurrentIndex(box->findData(QString::fromLatin1(choice)));
        }
        if (!text.isEmpty())
            asked->findChild<QPlainTextEdit *>(QStringLiteral("dialogText"))->setPlainText(text);
        auto *accept = asked->findChild<QPushButton *>(QStringLiteral("dialogAccept"));
        QVERIFY2(accept->isEnabled(), qPrintable(accept->toolTip()));
        accept->click();
        settle();
    }
    /// Takes a request in through the dialog: about these numbers, or everything.
    void takeIn(const QString &who, QDate receivedOn, const QString &numbers = {}) const
    {
        press("newRequestButton");
        auto *asked = dialog("intakeDialog");
        asked->findChild<QLineEdit *>(QStringLiteral("intakeRequester"))->setText(who);
        asked->findChild<QDateEdit *>(QStringLiteral("intakeReceivedOn"))->setDate(receivedOn);
        asked->findChild<QLineEdit *>(QStringLiteral("intakeNumbers"))->setText(numbers);
        asked->findChild<QCheckBox *>(QStringLiteral("intakeAll"))->setChecked(numbers.isEmpty());
        auto *accept = asked->findChild<QPushButton *>(QStringLiteral("dialogAccept"));
        QVERIFY2(accept->isEnabled(), qPrintable(accept->toolTip()));
        accept->click();
        settle();
    }
    void choose(QDialog *asked, const char *box, const char *id) const
    {
        auto *found = asked->findChild<QComboBox *>(QLatin1StringView(box));
        QVERIFY2(found->findData(QString::fromLatin1(id)) >= 0, id);
        found->setCurrentIndex(found->findData(QString::fromLatin1(id)));
    }
    void accept(QDialog *asked) const
    {
        auto *button = asked->findChild<QPushButton *>(QStringLiteral("dialogAccept"));
        QVERIFY2(button->isEnabled(), qPrintable(button->toolTip()));
        button->click();
        settle();
    }
    /// A copy of the recording in this row.
    void decideCopy(int row) const
    {
        find<QTableWidget>("requestDecisions")->selectRow(row);
        press("decideButton");
        QDialog *asked = dialog("decisionDialog");
        choose(asked, "decisionWhat", "COPY");
        accept(asked);
    }
    /// With every part of the answer in it.
    void propose() const
    {
        press("proposeRequest");
        QDialog *asked = dialog("proposeDialog");
        for (const QLatin1StringView id : answerItemIds)
            asked->findChild<QCheckBox *>(QStringLiteral("item-") + id)->click();
        accept(asked);
    }

    QTemporaryDir files;
    ScriptedMessageBox messageBox;
    ScriptedFileDialog fileDialog;
    ClipboardGuard clipboard;
    SyntaxRepository syntax;
    LocalTime localTime;
    std::unique_ptr<AppSettings> settings =
        std::make_unique<AppSettings>(files.filePath(QStringLiteral("settings.ini")));
    std::unique_ptr<Jobs> jobs;
    std::unique_ptr<RequestsPageFactory> factory;
    std::unique_ptr<RequestsPage> page;
};

} // namespace voicelog::test
