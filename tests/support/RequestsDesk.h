// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RecordingFixture.h"
#include "ScriptedFileDialog.h"
#include "ScriptedMessageBox.h"

#include <answers/LettersSchema.h>
#include <common/AppSettings.h>
#include <common/ClipboardGuard.h>
#include <common/Jobs.h>
#include <common/LocalTime.h>
#include <common/SyntaxRepository.h>
#include <editions/EditionsSchema.h>
#include <requests/RequestDetail.h>
#include <requests/RequestsPage.h>
#include <requests/RequestsPageFactory.h>
#include <requests/RequestsSchema.h>
#include <retention/RetentionSchema.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <memory>

namespace voicelog::test {

/// What the page of requests itself needs.
inline Schema requestsSchemas()
{
    return {recordingsSchema(),   retentionSchema(), requestsSchema(),
            requestFilesSchema(), editionsSchema(),  lettersSchema()};
}

/// The page of requests over an archive with calls, for whoever sits at it.
class RequestsDesk
{
public:
    explicit RequestsDesk(QDate day, const Schema &schema = requestsSchemas()) : fixture(schema) { goTo(day); }
    ~RequestsDesk() { close(); }

    /// Ten o'clock of a local day.
    void goTo(QDate day)
    {
        fixture.archive.clock().set(QDateTime(day, QTime(10, 0), QTimeZone("Europe/Amsterdam")).toUTC());
    }
    /// A call of somebody with this number, of the day before.
    Recording call(const QString &number, const QString &who = {})
    {
        ++m_calls;
        const QString name = QStringLiteral("c%1").arg(m_calls);
        RecordingDraft draft =
            fixture.draft(fixture.wav(name + QStringLiteral(".wav"), 8000, 300 + 20 * m_calls), name);
        draft.startedAt = fixture.archive.clock().now().addDays(-1);
        Participant caller;
        caller.role = ParticipantRole::Customer;
        caller.number = number;
        caller.name = who;
        draft.participants = {caller};
        auto added = fixture.add(draft);
        if (!added)
            qFatal("%s", qPrintable(added.error().toString()));
        return *added;
    }

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
    RequestsPage *open() { return open(fixture.archive.session()); }
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
        QTRY_VERIFY2(!found->isHidden() && found->isEnabled(), qPrintable(found->toolTip()));
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

    RecordingFixture fixture;
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

private:
    int m_calls = 0;
};

} // namespace voicelog::test
