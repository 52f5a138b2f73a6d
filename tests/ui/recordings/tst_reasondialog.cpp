// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <recordings/ReasonDialog.h>
#include <support/FakeClock.h>
#include <support/TestMain.h>

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace voicelog;
using namespace Qt::StringLiterals;
using Scope = ReasonMemory::Scope;

class TestReasonDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasWords()
    {
        ReasonDialog dialog(u"X-1"_s, {});
        const auto *kinds = dialog.findChild<QComboBox *>(u"reasonKind"_s);
        QCOMPARE(kinds->count(), listeningReasonKinds().size());
        for (int i = 0; i < kinds->count(); ++i)
            QVERIFY(kinds->itemText(i) != kinds->itemData(i).toString());
    }

    void otherNeedsAnExplanation_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("length");
        QTest::addColumn<bool>("enough");
        QTest::newRow("complaint needs none") << u"COMPLAINT"_s << 0 << true;
        QTest::newRow("other without") << u"OTHER"_s << 0 << false;
        QTest::newRow("other too short") << u"OTHER"_s << 19 << false;
        QTest::newRow("other long enough") << u"OTHER"_s << 20 << true;
        QTest::newRow("other at the limit") << u"OTHER"_s << 4000 << true;
        QTest::newRow("other too long") << u"OTHER"_s << 4001 << false;
        QTest::newRow("complaint too long") << u"COMPLAINT"_s << 4001 << false;
    }

    void otherNeedsAnExplanation()
    {
        QFETCH(QString, kind);
        QFETCH(int, length);
        QFETCH(bool, enough);
        auto *dialog = new ReasonDialog(u"X-1"_s, kind);
        dialog->open();
        dialog->findChild<QPlainTextEdit *>(u"reasonText"_s)->setPlainText(QString(length, u'x'));
        auto *listen = dialog->findChild<QPushButton *>(u"listenButton"_s);
        QCOMPARE(listen->isEnabled(), enough);
        if (!enough) {
            QVERIFY(!listen->toolTip().isEmpty());
            dialog->close();
            return;
        }
        QSignalSpy accepted(dialog, &QDialog::accepted);
        dialog->findChild<QRadioButton *>(u"scopeMinutes"_s)->click();
        QCOMPARE(dialog->scope(), Scope::FifteenMinutes);
        QCOMPARE(dialog->reason().kind, kind);
        QCOMPARE(dialog->reason().text.size(), length);
        QTest::mouseClick(listen, Qt::LeftButton);
        QCOMPARE(accepted.count(), 1);
    }

    void memory_data()
    {
        QTest::addColumn<Scope>("scope");
        QTest::addColumn<bool>("sameRecording");
        QTest::addColumn<qint64>("laterMs");
        QTest::addColumn<bool>("holds");
        QTest::newRow("this recording") << Scope::ThisRecording << true << 3'600'000LL << true;
        QTest::newRow("another recording") << Scope::ThisRecording << false << 0LL << false;
        QTest::newRow("within minutes") << Scope::FifteenMinutes << false << 899'999LL << true;
        QTest::newRow("minutes are over") << Scope::FifteenMinutes << true << 900'000LL << false;
        QTest::newRow("clock set back") << Scope::FifteenMinutes << true << -1LL << false;
        QTest::newRow("until lock") << Scope::UntilLock << false << 36'000'000LL << true;
    }

    void memory()
    {
        QFETCH(Scope, scope);
        QFETCH(bool, sameRecording);
        QFETCH(qint64, laterMs);
        QFETCH(bool, holds);
        test::FakeClock clock;
        const Id one = Id::create(clock);
        const Id other = Id::create(clock);
        ReasonMemory memory(clock);
        QVERIFY(!memory.reasonFor(one));
        memory.remember({u"QUALITY"_s, {}}, scope, one);
        clock.advanceMs(laterMs);
        QCOMPARE(memory.reasonFor(sameRecording ? one : other).has_value(), holds);
        memory.forget();
        QVERIFY(!memory.reasonFor(one));
    }
};

VOICELOG_WIDGET_TEST(TestReasonDialog)
#include "tst_reasondialog.moc"
