// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RecordingsDesk.h"
#include "ResultTest.h"

#include <editions/EditionsSchema.h>
#include <programmes/StoredRetention.h>
#include <requests/RequestsSchema.h>
#include <retention/DestructionService.h>
#include <retention/HoldService.h>
#include <retention/PlaceHoldDialog.h>
#include <retention/RetentionPage.h>
#include <retention/RetentionPageFactory.h>
#include <retention/RetentionSchema.h>
#include <retention/RetentionService.h>

#include <QPushButton>
#include <QTableView>

namespace voicelog::test {

/// The desk of recordings with, beside it, the page "Destruction": an archive with a programme for quality and two
/// officers, "officer" and "second", who both hold its key. It begins on 2 March 2026.
class DestructionDesk : public RecordingsDesk
{
public:
    DestructionDesk()
        : RecordingsDesk(Schema{recordingsSchema(), recordingsSchema(VaultKind::Case), programmesSchema(),
                                retentionSchema(), editionsSchema(), requestsSchema(), requestFilesSchema()})
    {
        setDay({2026, 3, 2});
        programme = orQuit(ProgrammeService(archive.session())
                               .add(QStringLiteral("Service desk"), Purpose::Quality, {QStringLiteral("Helpdesk")},
                                    QStringLiteral("SERVICE")));
        const AccountInfo colleague = archive.addAccount(QStringLiteral("second"), Role::PrivacyOfficer);
        orQuit(archive.session().grantVault(colleague.id, programme.vaultId));
        book = orQuit(RuleBook::builtIn());
    }
    ~DestructionDesk() { closeDestruction(); }

    /// Noon of a local day.
    void setDay(QDate day) { archive.clock().set(QDateTime(day, QTime(12, 0), QTimeZone("Europe/Amsterdam")).toUTC()); }
    Recording record(const QString &customer, QDate day)
    {
        setDay(day);
        return addRecording(customer, archive.clock().now().addSecs(-3600), 1, 1);
    }
    Session &second()
    {
        if (!m_second)
            m_second = &archive.sessionOf(QStringLiteral("second"));
        return *m_second;
    }
    [[nodiscard]] RetentionService retention() { return {archive.session(), book, terms}; }
    [[nodiscard]] DestructionService destruction(Session &session) { return {session, book, terms}; }
    void assess() { orQuit(retention().assessAll()); }
    [[nodiscard]] RecordingState stateOf(const Recording &recording)
    {
        const auto read = RecordingService(archive.session()).recording(recording.vaultId, recording.id);
        return read ? read->state : RecordingState::Destroyed;
    }

    /// The page "Destruction" for this account.
    RetentionPage *openDestruction(Session &as)
    {
        closeDestruction();
        m_jobs = std::make_unique<Jobs>();
        m_factory = std::make_unique<RetentionPageFactory>(as);
        destructionPage.reset(
            m_factory->makePage({as, *m_jobs, messageBox, fileDialog, clipboard, *settings, localTime}, nullptr));
        destructionPage->resize(1280, 800);
        destructionPage->show();
        destructionPage->activate();
        static_cast<void>(QTest::qWaitForWindowExposed(destructionPage.get()));
        return destructionPage.get();
    }
    void closeDestruction()
    {
        if (!destructionPage)
            return;
        destructionPage->stop();
        m_jobs->cancelAndWait();
        destructionPage.reset();
        m_factory.reset();
        m_jobs.reset();
    }
    template <typename W>
    [[nodiscard]] W *on(const char *name) const
    {
        W *widget = destructionPage->findChild<W *>(QLatin1StringView(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    template <typename D>
    [[nodiscard]] D *destructionDialog() const
    {
        D *found = nullptr;
        const auto all = destructionPage->findChildren<D *>();
        for (D *one : all)
            if (one->isVisible())
                found = one;
        return found;
    }
    void press(const char *button) const
    {
        QCoreApplication::processEvents(); // it may have been shown just now and not be laid out yet
        QTest::mouseClick(on<QPushButton>(button), Qt::LeftButton);
    }
    [[nodiscard]] QString cell(const char *list, int row, int column) const
    {
        return on<QTableView>(list)->model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rows(const char *list) const { return on<QTableView>(list)->model()->rowCount(); }

    RuleBook book;
    StoredRetention terms;
    std::unique_ptr<RetentionPage> destructionPage;

private:
    Session *m_second = nullptr;
    std::unique_ptr<Jobs> m_jobs;
    std::unique_ptr<RetentionPageFactory> m_factory;
};

} // namespace voicelog::test
