// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <common/MessageBar.h>
#include <common/SecretLineEdit.h>
#include <recordings/ImportDialog.h>
#include <recordings/ImportTrustDialog.h>
#include <support/RecordingsDesk.h>
#include <support/ResultTest.h>
#include <support/TestData.h>
#include <support/TestMain.h>

#include <QDropEvent>
#include <QInputMethodEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

using namespace voicelog;
using namespace Qt::StringLiterals;

/// A privacy officer takes in calls that their sender signed or encrypted: says whom she trusts, opens her key, and
/// reads of each file whose signature it bears. The files are the vCon drafts' own examples.
class StorySignedCalls : public QObject
{
    Q_OBJECT

    static QByteArray sample(const QString &name)
    {
        QFile file(test::samples() + u"/vcon-ietf/"_s + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QJsonObject sampleObject(const QString &name) { return QJsonDocument::fromJson(sample(name)).object(); }
    static void put(const test::RecordingsDesk &desk, const QString &name, const QByteArray &bytes)
    {
        QVERIFY(QDir(desk.files.path()).mkpath(QFileInfo(name).path()));
        desk.writeText(name, bytes);
    }

    // The content's key of the encrypted example, encrypted for the key of tests/data/jose/rsa.pem (RSA-OAEP): whoever
    // it was made for has another one.
    static QByteArray encryptedForUs()
    {
        QJsonObject json = sampleObject(u"ab_call_ext_rec_encrypted.vcon"_s);
        QJsonObject recipient = json["recipients"_L1][0].toObject();
        recipient.insert(
            u"encrypted_key"_s,
            u"K4m3s11LKJ0kRT-JW4YosYHMs265Np0tsvU9ztonaMnip-uBRzUxq1ygI-YKrq4XrqfhqyGMU6lL9oHYk6brOC_z0ddd"
            "m2w1tElMypUHfgFO2BQXGuaASw3FcYip_S_1fbE3LWTgCfdHHI2mRLySSjHgUytehvBjeq7WfZyZSFwCTHVr87WSzNAZEM"
            "0dkEPUPn8ipD_r-q5zA44aPfRRlTihiTJjUcM7_BYgyveMChm6RFJYb3HbaRfa4mAc5-DnomqXZbO-OCyQXn_rZSL7WAQ7"
            "FgzUNit4ISB9Smno_AG7xi6z_wjapt9cJFsz0_dkJksjH4tnzrT9oetEe0q_0A"_s);
        json.insert(u"recipients"_s, QJsonArray{recipient});
        return QJsonDocument(json).toJson();
    }

    static ImportDialog *importOf(test::RecordingsDesk &desk, const QString &folder)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(desk.files.filePath(folder))});
        QDragEnterEvent enter(desk.page->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(desk.page.get(), &enter);
        QDropEvent dropped(desk.page->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(desk.page.get(), &dropped);
        return desk.dialog<ImportDialog>();
    }
    static QPushButton *button(const QDialog *dialog, const QString &name)
    {
        return dialog->findChild<QPushButton *>(name);
    }
    static QTableView *table(const ImportDialog *dialog) { return dialog->findChild<QTableView *>(u"importTable"_s); }
    static QString cell(const ImportDialog *dialog, int column)
    {
        return table(dialog)->model()->index(0, column).data().toString();
    }
    static QString told(const ImportDialog *dialog)
    {
        QStringList lines;
        const auto *list = dialog->findChild<QListWidget *>(u"importRemarks"_s);
        for (int i = 0; i < list->count(); ++i)
            lines.append(list->item(i)->text());
        return lines.join(u'\n');
    }
    static void lookThrough(const ImportDialog *dialog, int calls)
    {
        QPushButton *next = button(dialog, u"importNext"_s);
        QTRY_VERIFY(next->isEnabled());
        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_COMPARE(table(dialog)->model()->rowCount(), calls);
        if (calls > 0)
            QTRY_COMPARE(cell(dialog, ImportModel::StatusColumn), u"Will come in"_s);
    }
    static ImportTrustDialog *openTrust(const test::RecordingsDesk &desk, const ImportDialog *dialog)
    {
        QTest::mouseClick(dialog->findChild<QToolButton *>(u"editTrust"_s), Qt::LeftButton);
        return desk.dialog<ImportTrustDialog>();
    }

private Q_SLOTS:
    void init()
    {
        if (test::samples().isEmpty())
            QSKIP("the public samples are not here");
    }

    void aSignerIsTrusted()
    {
        test::RecordingsDesk desk;
        const QByteArray signedCall = sample(u"ab_call_ext_rec_signed.vcon"_s);
        put(desk, u"calls/ab_call.mp3"_s, sample(u"ab_call.mp3"_s));
        put(desk, u"calls/signed.vcon"_s, signedCall);
        const QString own =
            QJsonDocument::fromJson(signedCall)["signatures"_L1][0]["header"_L1]["x5c"_L1][0].toString();
        put(desk, u"signer.pem"_s, "-----BEGIN CERTIFICATE-----\n" + own.toLatin1() + "\n-----END CERTIFICATE-----\n");
        desk.show();
        auto *dialog = importOf(desk, u"calls"_s);
        QVERIFY(dialog);
        lookThrough(dialog, 1);
        QVERIFY2(cell(dialog, ImportModel::RemarksColumn)
                     .contains(u"Signed by grp.div.fakevcon.io, whose certificate you do not trust"_s),
                 qPrintable(cell(dialog, ImportModel::RemarksColumn)));
        QVERIFY(told(dialog).contains(u"not by anybody you trust"_s));

        // She has compared the fingerprint, and trusts it from now on.
        QTest::mouseClick(button(dialog, u"importBack"_s), Qt::LeftButton);
        auto *trust = openTrust(desk, dialog);
        QVERIFY(trust);
        put(desk, u"other.pem"_s, "no certificate");
        desk.fileDialog.answers = {QStringList{desk.files.filePath(u"other.pem"_s)},
                                   QStringList{desk.files.filePath(u"signer.pem"_s)}};
        QTest::mouseClick(button(trust, u"trustAdd"_s), Qt::LeftButton);
        QTRY_VERIFY(trust->findChild<MessageBar *>()->isVisible());
        auto *certificates = trust->findChild<QTableWidget *>(u"trustTable"_s);
        QCOMPARE(certificates->rowCount(), 0);
        QTest::mouseClick(button(trust, u"trustAdd"_s), Qt::LeftButton);
        QTRY_COMPARE(certificates->rowCount(), 1);
        QCOMPARE(certificates->item(0, 0)->text(), u"grp.div.fakevcon.io"_s);
        QVERIFY2(certificates->item(0, 1)->text().contains(u"2032"_s), qPrintable(certificates->item(0, 1)->text()));
        QCOMPARE(certificates->item(0, 2)->text().size(), 95);
        QCOMPARE(certificates->item(0, 3)->checkState(), Qt::Unchecked); // for this import alone, unless she says so
        certificates->item(0, 3)->setCheckState(Qt::Checked);
        QTest::mouseClick(button(trust, u"trustClose"_s), Qt::LeftButton);
        lookThrough(dialog, 1);
        QVERIFY2(cell(dialog, ImportModel::RemarksColumn).contains(u"Signed by grp.div.fakevcon.io, whom you trust"_s),
                 qPrintable(cell(dialog, ImportModel::RemarksColumn)));
        QVERIFY(!told(dialog).contains(u"not by anybody you trust"_s));
        QTest::mouseClick(button(dialog, u"importNext"_s), Qt::LeftButton);
        QTRY_COMPARE(cell(dialog, ImportModel::StatusColumn), u"Taken in"_s);
        QTest::mouseClick(button(dialog, u"importClose"_s), Qt::LeftButton);
        QTRY_VERIFY(!desk.dialog<ImportDialog>());

        // After a lock it is still trusted.
        desk.close();
        desk.open();
        desk.show();
        auto *again = importOf(desk, u"calls"_s);
        QVERIFY(again);
        QTRY_VERIFY(again->findChild<QLabel *>(u"importTrust"_s)->text().startsWith(u'1'));
        auto *trustAgain = openTrust(desk, again);
        QVERIFY(trustAgain);
        auto *kept = trustAgain->findChild<QTableWidget *>(u"trustTable"_s);
        QCOMPARE(kept->rowCount(), 1);
        QCOMPARE(kept->item(0, 3)->checkState(), Qt::Checked);
        kept->selectRow(0);
        QTest::mouseClick(button(trustAgain, u"trustRemove"_s), Qt::LeftButton);
        QCOMPARE(kept->rowCount(), 0);
        QVERIFY(again->findChild<QLabel *>(u"importTrust"_s)->text().startsWith(u"no certificate"_s));
    }

    void oneChangedByteIsRefused()
    {
        test::RecordingsDesk desk;
        QJsonObject changed = sampleObject(u"ab_call_ext_rec_signed.vcon"_s);
        QString payload = changed["payload"_L1].toString();
        const qsizetype middle = payload.size() / 2;
        payload[middle] = payload[middle] == u'A' ? u'B' : u'A';
        changed.insert(u"payload"_s, payload);
        put(desk, u"calls/signed.vcon"_s, QJsonDocument(changed).toJson());
        desk.show();
        auto *dialog = importOf(desk, u"calls"_s);
        QVERIFY(dialog);
        lookThrough(dialog, 0);
        QTRY_VERIFY2(told(dialog).contains(u"it was changed"_s), qPrintable(told(dialog)));
        QVERIFY(!button(dialog, u"importNext"_s)->isEnabled());
    }

    void anEncryptedCallIsOpened()
    {
        test::RecordingsDesk desk;
        put(desk, u"calls/ab_call.mp3"_s, sample(u"ab_call.mp3"_s));
        put(desk, u"calls/encrypted.vcon"_s, encryptedForUs());
        desk.show();
        auto *dialog = importOf(desk, u"calls"_s);
        QVERIFY(dialog);
        lookThrough(dialog, 1); // the sound alone
        QVERIFY(!told(dialog).isEmpty());
        QVERIFY(!cell(dialog, ImportModel::RemarksColumn).contains(u"your key"_s));
        QTest::mouseClick(button(dialog, u"importBack"_s), Qt::LeftButton);

        auto *trust = openTrust(desk, dialog);
        QVERIFY(trust);
        auto *passphrase = trust->findChild<SecretLineEdit *>(u"trustPassphrase"_s);
        QVERIFY(!passphrase->isVisible());
        desk.fileDialog.answers = {QStringList{test::data() + u"/jose/rsa-locked.pem"_s}};
        QTest::mouseClick(button(trust, u"trustChooseKey"_s), Qt::LeftButton);
        QTRY_VERIFY(passphrase->isVisible());
        const auto open = [&](const QString &words) {
            QInputMethodEvent typed;
            typed.setCommitString(words);
            QApplication::sendEvent(passphrase, &typed);
            QTest::mouseClick(button(trust, u"trustOpenKey"_s), Qt::LeftButton);
        };
        open(u"geheim twee"_s);
        auto *message = trust->findChild<MessageBar *>();
        QTRY_VERIFY(message->title().contains(u"passphrase"_s, Qt::CaseInsensitive));
        QVERIFY(passphrase->isVisible() && passphrase->isSecretEmpty());
        QVERIFY(!button(trust, u"trustForgetKey"_s)->isEnabled());
        open(u"geheim één"_s);
        QTRY_VERIFY(button(trust, u"trustForgetKey"_s)->isEnabled());
        QVERIFY(!passphrase->isVisible());
        QVERIFY(trust->findChild<QLabel *>(u"trustKey"_s)->text().contains(u"rsa-locked.pem"_s));
        QTest::mouseClick(button(trust, u"trustClose"_s), Qt::LeftButton);

        lookThrough(dialog, 1);
        QVERIFY2(cell(dialog, ImportModel::RemarksColumn).contains(u"Was encrypted; your key opened it"_s),
                 qPrintable(cell(dialog, ImportModel::RemarksColumn)));
        QTest::mouseClick(button(dialog, u"importNext"_s), Qt::LeftButton);
        QTRY_COMPARE(cell(dialog, ImportModel::StatusColumn), u"Taken in"_s);
        QTest::mouseClick(button(dialog, u"importClose"_s), Qt::LeftButton);
        QTRY_VERIFY(!desk.dialog<ImportDialog>());

        // The key is gone with the import.
        auto *again = importOf(desk, u"calls"_s);
        QVERIFY(again);
        QTRY_VERIFY(again->findChild<QLabel *>(u"importTrust"_s)->text().contains(u"no key"_s));
    }
};

VOICELOG_WIDGET_TEST(StorySignedCalls)
#include "tst_signedcalls.moc"
