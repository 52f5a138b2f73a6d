// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <archive/AuditLog.h>
#include <audit/AuditModel.h>
#include <common/SecretLineEdit.h>
#include <console/Console.h>
#include <console/PagesForRole.h>
#include <recordings/ListeningService.h>
#include <recordings/VaultAudioSource.h>
#include <shell/Workspace.h>
#include <support/RecordingsDesk.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

using namespace voicelog;
using namespace Qt::StringLiterals;

/// Scenario S9: a member of the works council looks at what the organisation records. He sees what is his to see, has
/// nothing to press that is not, and what he tries all the same is refused, explained and kept.
class StoryReviewer : public QObject
{
    Q_OBJECT

    struct Desk : test::RecordingsDesk
    {
        Recording recording =
            addRecording(QStringLiteral("Jan Smit"), {QDate(2026, 6, 15), QTime(7, 30), QTimeZone::UTC}, 2);
        AccountInfo council = archive.addAccount(u"works.council"_s, Role::OrReviewer);
        std::unique_ptr<Console> console;

        Desk()
        {
            console = std::make_unique<Console>(Console::Options{.settingsFile = files.filePath(u"console.ini"_s),
                                                                 .throttleFile = files.filePath(u"waits"_s),
                                                                 .cost = test::TempArchive::cost()});
            console->start();
            window().resize(1280, 800);
            window().show();
            static_cast<void>(QTest::qWaitForWindowExposed(&window()));
        }
        [[nodiscard]] MainWindow &window() const { return console->window(); }
        template <typename W>
        [[nodiscard]] W *in(const QString &name) const
        {
            return window().findChild<W *>(name);
        }
        bool unlock(const QString &account)
        {
            window().openArchive(archive.path(), account);
            auto *password = in<SecretLineEdit>(u"password"_s);
            if (!QTest::qWaitFor([password] { return password->isEnabled() && password->isVisible(); }))
                return false;
            QTest::keyClicks(password, u"correct horse battery"_s);
            QTest::mouseClick(in<QPushButton>(u"unlockButton"_s), Qt::LeftButton);
            return QTest::qWaitFor([this] { return window().workspace() != nullptr; });
        }
        bool visit(const QString &pageId)
        {
            for (Page *each : window().workspace()->pages()) {
                if (each->pageId() != pageId)
                    continue;
                auto *list = in<QListWidget>(u"pages"_s);
                for (int row = 0; row < list->count(); ++row) {
                    if (list->item(row)->text() == each->title())
                        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                                          list->visualItemRect(list->item(row)).center());
                }
                return QTest::qWaitFor([each] { return each->isVisible(); });
            }
            return false;
        }
        [[nodiscard]] QStringList sidebar() const
        {
            QStringList titles;
            const auto *list = in<QListWidget>(u"pages"_s);
            for (int row = 0; list && row < list->count(); ++row)
                titles += list->item(row)->text();
            return titles;
        }
    };

private Q_SLOTS:
    void s9_reviewerSeesHisPagesAndNothingToPlayWith()
    {
        Desk desk;
        QVERIFY(desk.unlock(u"works.council"_s));
        QStringList ids;
        QStringList titles;
        for (const Page *page : desk.window().workspace()->pages()) {
            ids += page->pageId();
            titles += page->title();
        }
        QCOMPARE(ids, pagesFor(Role::OrReviewer));
        QCOMPARE(desk.sidebar(), titles);
        QCOMPARE(ids.first(), u"overview"_s); // he begins there

        // No control that plays, exports a recording, takes one in or shows one, on any page of his window.
        for (const QString &id : std::as_const(ids))
            QVERIFY2(desk.visit(id), qPrintable(id));
        for (const auto &name : {u"doPlay"_s, u"doExport"_s, u"doImport"_s, u"doVerify"_s})
            QVERIFY2(!desk.in<QAction>(name), qPrintable(name));
        const auto widgets = desk.window().findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const QByteArray type = widget->metaObject()->className();
            for (const char *forbidden :
                 {"PlayerBar", "RecordingsPage", "RecordingListView", "TimelineView", "TranscriptView", "ExportDialog",
                  "ImportDialog", "AccountsPage", "AuditPage"})
                QVERIFY2(!type.endsWith(QByteArray("::") + forbidden), type.constData());
        }
        const QString spoken = u"Jan Smit"_s;
        for (const auto *label : desk.window().findChildren<QLabel *>())
            QVERIFY(!label->text().contains(spoken));
    }

    void s9_thereIsNothingGreyedOut()
    {
        Desk desk;
        QVERIFY(desk.unlock(u"works.council"_s));
        for (const Page *page : desk.window().workspace()->pages()) {
            QVERIFY(desk.visit(page->pageId()));
            QTest::qWait(300); // its list comes from a job
            for (const auto *button : page->findChildren<QPushButton *>()) {
                QVERIFY2(!button->isVisible() || button->isEnabled(),
                         qPrintable(page->pageId() + u": "_s + button->objectName() + u' ' + button->text()));
            }
        }
    }

    void s9_theTotalsAreHis()
    {
        Desk desk;
        QVERIFY(desk.unlock(u"works.council"_s));
        auto *totals = desk.in<QTableWidget>(u"totals"_s);
        QVERIFY(totals);
        QTRY_COMPARE(totals->rowCount(), 1);
        QCOMPARE(totals->item(0, 0)->text(), u"Service desk"_s);
        QCOMPARE(totals->item(0, 5)->text(), u"1"_s);
        QTRY_VERIFY(desk.in<QLabel>(u"overviewAsk"_s)->text().contains(u"officer"_s));
    }

    void s9_whatHeTriesIsRefusedAndKept()
    {
        Desk desk;
        const auto session = desk.archive.unlock(u"works.council"_s);
        VERIFY_ERROR(ListeningService(*session).start(desk.recording, {u"QUALITY"_s, {}}), errors::RoleDenied);
        ExportRequest request;
        request.path = desk.files.filePath(u"out.wav"_s);
        request.reason = u"The council would like to hear it"_s;
        RecordingService service(*session);
        VERIFY_ERROR(service.exportTo(desk.recording, request, {}, {}), errors::RoleDenied);
        QVERIFY(!QFile::exists(request.path));
        VERIFY_ERROR(VaultAudioSource::open(*session, desk.recording, VaultAudioSource::Purpose::Play),
                     errors::NotGranted);
        VERIFY_ERROR(service.recording(desk.recording.vaultId, desk.recording.id), errors::NotGranted);
        VERIFY_ERROR(service.peaks(desk.recording.vaultId, desk.recording.id), errors::NotGranted);
        VERIFY_ERROR(service.transcript(desk.recording.vaultId, desk.recording.id), errors::NotGranted);

        // The officer finds every attempt on the page of the audit trail.
        QVERIFY(desk.unlock(u"officer"_s));
        QVERIFY(desk.visit(u"audit"_s));
        auto *list = desk.in<QTableView>(u"auditList"_s);
        QTRY_VERIFY(list->model()->rowCount() > 6);
        auto *outcome = desk.in<QComboBox>(u"auditOutcome"_s);
        outcome->setCurrentIndex(outcome->findData(u"REFUSED"_s));
        QTRY_COMPARE(list->model()->rowCount(), 6);
        for (int row = 0; row < 6; ++row) {
            QCOMPARE(list->model()->index(row, AuditModel::Who).data().toString(), u"works.council"_s);
            QVERIFY(list->model()->index(row, AuditModel::Outcome).data().toString().contains(u"R-SECURITY-01"_s));
        }
        QCOMPARE(list->model()->index(5, AuditModel::What).data().toString(), u"Listening started"_s);
        QCOMPARE(list->model()->index(4, AuditModel::What).data().toString(), u"Recording exported"_s);
        // The reviewer is told why, in words.
        QTRY_VERIFY(desk.in<QLabel>(u"auditRuleWords"_s)->text().startsWith(u"R-SECURITY-01"_s));
    }
};

VOICELOG_WIDGET_TEST(StoryReviewer)
#include "tst_reviewer.moc"
