// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/AuditExcerpt.h>
#include <audit/AuditModel.h>
#include <audit/AuditPage.h>
#include <common/MessageBar.h>
#include <programmes/ProgrammeService.h>
#include <programmes/ProgrammesSchema.h>
#include <recordings/RecordingsSchema.h>
#include <support/PageDesk.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace voicelog;

/// Reading, checking and handing out the audit trail at its page.
class TestAuditPage : public QObject
{
    Q_OBJECT

    struct Desk : test::PageDesk
    {
        Programme programme;
        AccountInfo person;
        Desk() : PageDesk({recordingsSchema(), programmesSchema()})
        {
            programme = *ProgrammeService(archive.session()).add(u"Service desk"_s, Purpose::Quality, {});
            person = archive.addAccount(u"sanne"_s, Role::Investigator);
            const auto other = archive.unlock(u"sanne"_s);
            (void)other->openVault(programme.vaultId); // refused
        }
        void open()
        {
            show(new AuditPage(context()));
            [&] { QTRY_VERIFY(rows() > 0); }();
        }
        [[nodiscard]] AuditModel *model() const
        {
            return qobject_cast<AuditModel *>(find<QTableView>(u"auditList"_s)->model());
        }
        [[nodiscard]] int rows() const { return model()->rowCount(); }
        void choose(const QString &combo, const QString &data) const
        {
            auto *box = find<QComboBox>(combo);
            QVERIFY2(box->findData(data) >= 0, qPrintable(data));
            box->setCurrentIndex(box->findData(data));
        }
        void addEvents(int count)
        {
            auto database = archive.session().openGovernance();
            auto transaction = Transaction::begin(*database, Transaction::Kind::Write);
            for (int i = 0; i < count; ++i) {
                AuditEvent event;
                event.action = u"RECORDING_VERIFIED"_s;
                event.objectType = u"recording"_s;
                event.objectId = QString::number(i);
                if (!archive.session().audit().record(*database, event))
                    qFatal("not recorded");
            }
            if (!transaction->commit())
                qFatal("not committed");
        }
        [[nodiscard]] QString detail(const QString &name) const
        {
            const auto found = find<QTreeWidget>(u"auditRows"_s)->findItems(name, Qt::MatchExactly);
            return found.isEmpty() ? QString() : found.first()->text(1);
        }
    };

private Q_SLOTS:
    void namesAndWords()
    {
        Desk desk;
        desk.open();
        const QAbstractItemModelTester tester(desk.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto text = [&](int row, int column) { return desk.model()->index(row, column).data().toString(); };
        QCOMPARE(text(0, AuditModel::What), u"Access refused"_s);
        QCOMPARE(text(0, AuditModel::Who), u"sanne"_s);
        QCOMPARE(text(0, AuditModel::About), u"Vault “Service desk”"_s);
        QCOMPARE(text(0, AuditModel::Outcome), u"Refused (R-SECURITY-01)"_s);
        QCOMPARE(text(desk.rows() - 1, AuditModel::What), u"Archive made"_s);
        // The newest is chosen, and all that it holds is shown.
        QTRY_COMPARE(desk.find<QLabel>(u"auditTitle"_s)->text(), u"Refused: Access refused"_s);
        QVERIFY(desk.find<QLabel>(u"auditRuleWords"_s)->text().startsWith(u"R-SECURITY-01"_s));
        QCOMPARE(desk.detail(u"Who"_s), u"sanne"_s);
        QCOMPARE(desk.detail(u"Hash"_s).size(), 64);
    }

    void filters()
    {
        Desk desk;
        desk.open();
        const int all = desk.rows();
        desk.choose(u"auditOutcome"_s, u"REFUSED"_s);
        QTRY_COMPARE(desk.rows(), 1);
        desk.choose(u"auditWho"_s, desk.archive.session().account().id.toString());
        QTRY_VERIFY(desk.find<QWidget>(u"noEvents"_s)->isVisible());
        QTest::mouseClick(desk.find<QWidget>(u"auditClear"_s), Qt::LeftButton);
        QTRY_COMPARE(desk.rows(), all);
        desk.choose(u"auditRule"_s, u"R-SECURITY-01"_s);
        QTRY_COMPARE(desk.rows(), 1);
        desk.find<QLineEdit>(u"auditObject"_s)->setText(desk.programme.id.toString());
        QTRY_COMPARE(desk.rows(), 0);
        desk.choose(u"auditRule"_s, QString());
        QTRY_VERIFY(desk.rows() >= 1); // the programme's own
        QVERIFY(desk.rows() < all);
        desk.page->open({{u"actor"_s, desk.person.id.toString()}});
        QTRY_COMPARE(desk.rows(), 2); // opened the archive, was refused
        // What was filtered comes back after a lock.
        const QJsonObject state = desk.page->saveState();
        desk.close();
        auto *page = new AuditPage(desk.context());
        page->restoreState(state);
        desk.show(page);
        QTRY_COMPARE(desk.rows(), 2);
        QTRY_COMPARE(desk.find<QComboBox>(u"auditWho"_s)->currentText(), u"sanne"_s);
    }

    void fromAnEventToItsRecord()
    {
        Desk desk;
        desk.open();
        QTest::mouseClick(desk.find<QPushButton>(u"auditAboutObject"_s), Qt::LeftButton);
        QTRY_COMPARE(desk.find<QLineEdit>(u"auditObject"_s)->text(), desk.programme.vaultId.toString());
        QTRY_COMPARE(desk.rows(), 2); // made, refused
        QTest::mouseClick(desk.find<QPushButton>(u"auditByActor"_s), Qt::LeftButton);
        QTRY_VERIFY(desk.find<QLineEdit>(u"auditObject"_s)->text().isEmpty());
    }

    void pagesComeByScrolling()
    {
        Desk desk;
        desk.addEvents(1000);
        desk.open();
        QCOMPARE(desk.rows(), AuditModel::rowsPerPage);
        auto *list = desk.find<QTableView>(u"auditList"_s);
        for (int page = 2; page <= 5; ++page) {
            list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum());
            QTRY_COMPARE(desk.rows(), page * AuditModel::rowsPerPage);
        }
        QSet<qint64> numbers;
        for (int row = 0; row < desk.rows(); ++row)
            numbers.insert(desk.model()->eventAt(row)->seq);
        QCOMPARE(numbers.size(), desk.rows());
        // An answer to a filter of before is not mixed in.
        desk.model()->fetchMore({});
        desk.choose(u"auditOutcome"_s, u"REFUSED"_s);
        QTRY_COMPARE(desk.rows(), 1);
        QTest::qWait(100);
        QCOMPARE(desk.rows(), 1);
    }

    void theTrailIsVerified()
    {
        Desk desk;
        desk.open();
        auto *message = desk.find<MessageBar>(u"auditMessage"_s);
        QTest::mouseClick(desk.find<QPushButton>(u"verifyAuditButton"_s), Qt::LeftButton);
        QTRY_VERIFY(message->isVisible());
        QVERIFY2(message->title().startsWith(u"The audit trail is whole"_s), qPrintable(message->title()));
    }

    void aBreakIsShownAtItsPlace()
    {
        Desk desk;
        desk.addEvents(50);
        {
            Database tampered = desk.archive.openUnrestricted();
            VERIFY_OK(tampered.execute("DROP TRIGGER main.audit_event_no_update;"
                                       "UPDATE main.audit_event SET reason = 'x' WHERE seq = 20"));
        }
        desk.open();
        QTest::mouseClick(desk.find<QPushButton>(u"verifyAuditButton"_s), Qt::LeftButton);
        auto *message = desk.find<MessageBar>(u"auditMessage"_s);
        QTRY_VERIFY(message->isVisible());
        QVERIFY2(message->title().contains(u"20"_s), qPrintable(message->title()));
        auto *show = desk.page->findChild<QAction *>(u"showBroken"_s);
        QVERIFY(show);
        show->trigger();
        QTRY_COMPARE(desk.model()->eventAt(0) ? desk.model()->eventAt(0)->seq : 0, 22);
    }

    void anExcerptIsWrittenAndHolds()
    {
        Desk desk;
        desk.open();
        desk.choose(u"auditOutcome"_s, u"REFUSED"_s);
        QTRY_COMPARE(desk.rows(), 1);
        const QString path = desk.files.filePath(u"excerpt.json"_s);
        desk.fileDialog.answers = {QStringList{path}};
        QTest::mouseClick(desk.find<QPushButton>(u"excerptAuditButton"_s), Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(path));
        const QString keyPath = desk.files.filePath(u"voicelog.key"_s);
        desk.fileDialog.answers = {QStringList{keyPath}};
        QTest::mouseClick(desk.find<QPushButton>(u"saveAuditKeyButton"_s), Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(keyPath));
        QFile json(path);
        QVERIFY(json.open(QIODevice::ReadOnly));
        QFile key(keyPath);
        QVERIFY(key.open(QIODevice::ReadOnly));
        const auto rootKey = AuditExcerpt::keyFromFile(key.readAll());
        VERIFY_OK(rootKey);
        const auto verified = AuditExcerpt::verify(json.readAll(), *rootKey);
        VERIFY_OK(verified);
        QCOMPARE(verified->events, 1);
        QCOMPARE(desk.audit(u"AUDIT_EXCERPTED"_s).size(), 1);
    }

    void aRoleThatMayNotSeesWhy()
    {
        Desk desk;
        Session &other = desk.archive.sessionOf(u"sanne"_s);
        desk.show(new AuditPage(desk.context(other)));
        auto *message = desk.find<MessageBar>(u"auditMessage"_s);
        QTRY_VERIFY(message->isVisible());
        QCOMPARE(desk.rows(), 0);
        QVERIFY(!desk.audit(u"AUDIT_READ"_s).isEmpty());
    }
};

VOICELOG_WIDGET_TEST(TestAuditPage)
#include "tst_auditpage.moc"
