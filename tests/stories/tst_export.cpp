// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <audio/AudioDecoder.h>
#include <common/MessageBar.h>
#include <interchange/VconReader.h>
#include <interchange/VconRules.h>
#include <recordings/ExportDialog.h>
#include <recordings/RecordingListView.h>
#include <support/RecordingsDesk.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>
#include <timeline/TimelineView.h>

#include <QAction>
#include <QCheckBox>
#include <QCryptographicHash>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace voicelog;
using namespace Qt::StringLiterals;

/// A lawyer needs a copy: the officer exports it with a reason, checks it, and the trail tells.
class StoryExport : public QObject
{
    Q_OBJECT

    struct Desk : test::RecordingsDesk
    {
        Recording recording =
            addRecording(QStringLiteral("Jan Smit"), {QDate(2026, 6, 15), QTime(7, 30), QTimeZone::UTC}, 10);
        Desk()
        {
            show();
            auto *list = find<RecordingListView>("recordingList");
            [&] { QTRY_COMPARE(list->model()->rowCount(), 1); }();
            list->selectRow(0);
            [&] { QTRY_COMPARE(find<QLabel>("headerNumber")->text(), recording.number); }();
        }
        ExportDialog *begin() const
        {
            page->findChild<QAction *>(QStringLiteral("doExport"))->trigger();
            return dialog<ExportDialog>();
        }
    };
    template <typename W>
    static W *in(const QDialog *dialog, const QString &name)
    {
        return dialog->findChild<W *>(name);
    }

private Q_SLOTS:
    void theOriginalByteForByte()
    {
        Desk desk;
        ExportDialog *dialog = desk.begin();
        QVERIFY(dialog);
        auto *go = in<QPushButton>(dialog, u"exportButton"_s);
        QVERIFY(!go->isEnabled());
        const QString path = desk.files.filePath(u"copy.wav"_s);
        desk.fileDialog.answers = {QStringList{path}};
        QTest::mouseClick(in<QPushButton>(dialog, u"exportChoose"_s), Qt::LeftButton);
        QTest::keyClicks(in<QPlainTextEdit>(dialog, u"exportReason"_s), u"Asked for by the "_s);
        QVERIFY(!go->isEnabled()); // 17 characters
        QVERIFY(go->toolTip().contains(u"20"_s));
        QTest::keyClicks(in<QPlainTextEdit>(dialog, u"exportReason"_s), u"insurer's lawyer"_s);
        QVERIFY(go->isEnabled());
        QTest::mouseClick(go, Qt::LeftButton);
        QTRY_VERIFY(!go->isVisible());
        QTRY_COMPARE(desk.audit(u"RECORDING_EXPORTED"_s).size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256),
                 desk.recording.media.first().sha256);
        dialog->close();
    }

    void aSelectionInAnotherFormat_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("codec");
        QTest::addColumn<int>("rate");
        QTest::newRow("FLAC") << u"exportFlac"_s << u"flac"_s << 8000;
        QTest::newRow("Opus") << u"exportOpus"_s << u"opus"_s << 48000;
    }
    void aSelectionInAnotherFormat()
    {
        QFETCH(const QString, button);
        QFETCH(const QString, codec);
        QFETCH(const int, rate);
        Desk desk;
        QTRY_VERIFY(desk.find<TimelineView>("timeline")->timeCursor()->durationMs() > 9000);
        desk.find<TimelineView>("timeline")->setSelection({2000, 4000});
        ExportDialog *dialog = desk.begin();
        QVERIFY(dialog);
        QVERIFY(!in<QRadioButton>(dialog, u"exportSelection"_s)->isEnabled()); // not of the original
        in<QRadioButton>(dialog, button)->click();
        QVERIFY(in<QRadioButton>(dialog, u"exportSelection"_s)->isEnabled());
        in<QRadioButton>(dialog, u"exportSelection"_s)->click();
        const QString path = desk.files.filePath(u"part."_s + codec);
        in<QLineEdit>(dialog, u"exportPath"_s)->setText(path);
        in<QPlainTextEdit>(dialog, u"exportReason"_s)->setPlainText(u"Proof of the agreement for the court"_s);
        QTest::mouseClick(in<QPushButton>(dialog, u"exportButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!in<QPushButton>(dialog, u"exportButton"_s)->isVisible());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto decoder = AudioDecoder::open(&file, path);
        VERIFY_OK(decoder);
        QCOMPARE((*decoder)->format().codec, codec);
        qint64 frames = 0;
        for (;;) {
            const auto samples = (*decoder)->next();
            VERIFY_OK(samples);
            if (samples->empty())
                break;
            frames += qint64(samples->size()) / (*decoder)->format().channels;
        }
        QVERIFY(std::abs(frames - 2 * rate) <= (codec == "opus"_L1 ? 24 : 0)); // of Opus FFmpeg may miss so many
        dialog->close();
    }

    void aVconOfOne()
    {
        Desk desk;
        ExportDialog *dialog = desk.begin();
        QVERIFY(dialog);
        auto *fields = in<QWidget>(dialog, u"exportVconFields"_s);
        QVERIFY(!fields->isVisible());
        in<QRadioButton>(dialog, u"exportVcon"_s)->click();
        QVERIFY(fields->isVisible());
        QVERIFY(!in<QRadioButton>(dialog, u"exportSelection"_s)->isEnabled());
        const QString path = desk.files.filePath(u"call.vconz"_s);
        in<QLineEdit>(dialog, u"exportPath"_s)->setText(path);
        in<QPlainTextEdit>(dialog, u"exportReason"_s)->setPlainText(u"Proof of the agreement for the court"_s);
        in<QCheckBox>(dialog, u"exportPacked"_s)->click();
        auto *go = in<QPushButton>(dialog, u"exportButton"_s);
        QVERIFY(go->isEnabled());
        // Signed, but with a file that is no key: told, and nothing is left.
        in<QCheckBox>(dialog, u"exportSigned"_s)->click();
        QVERIFY(!go->isEnabled());
        desk.writeText(u"key.pem"_s, "no key");
        desk.fileDialog.answers = {QStringList{desk.files.filePath(u"key.pem"_s)}};
        QTest::mouseClick(in<QPushButton>(dialog, u"exportKeyChoose"_s), Qt::LeftButton);
        in<QLineEdit>(dialog, u"exportCertificate"_s)->setText(desk.files.filePath(u"key.pem"_s));
        QVERIFY(go->isEnabled());
        QTest::mouseClick(go, Qt::LeftButton);
        auto *message = dialog->findChild<MessageBar *>();
        QTRY_VERIFY(!message->title().isEmpty());
        QVERIFY(!QFile::exists(path));
        // Unsigned it goes out.
        in<QCheckBox>(dialog, u"exportSigned"_s)->click();
        QTest::mouseClick(go, Qt::LeftButton);
        QTRY_VERIFY(!go->isVisible());
        QTRY_COMPARE(desk.audit(u"RECORDING_EXPORTED"_s).size(), 1);
        const auto vcon = VconReader(QTimeZone::utc()).readFile(path);
        VERIFY_OK(vcon);
        QCOMPARE(vconFaults(vcon->raw), QStringList());
        QVERIFY(std::ranges::any_of(vcon->parties, [](const VconParty &one) { return one.name == "Jan Smit"_L1; }));
        QCOMPARE(QDir(desk.files.path()).entryList({u"*.part"_s}), QStringList());
        dialog->close();
    }

    void vconsOfSeveral()
    {
        Desk desk;
        const Recording second =
            desk.addRecording(u"Fenna Bos"_s, {QDate(2026, 6, 15), QTime(6, 30), QTimeZone::UTC}, 5);
        desk.page->findChild<QAction *>(u"doRefresh"_s)->trigger();
        auto *list = desk.find<RecordingListView>("recordingList");
        QTRY_COMPARE(list->model()->rowCount(), 2);
        list->selectAll();
        QTRY_COMPARE(list->selectedCount(), 2);
        desk.page->findChild<QAction *>(u"doExport"_s)->trigger();
        QTRY_VERIFY(desk.dialog<ExportDialog>());
        ExportDialog *dialog = desk.dialog<ExportDialog>();
        QVERIFY(!in<QRadioButton>(dialog, u"exportWav"_s)->isVisible());
        in<QPlainTextEdit>(dialog, u"exportReason"_s)->setPlainText(u"Proof of the agreement for the court"_s);
        auto *go = in<QPushButton>(dialog, u"exportButton"_s);
        QVERIFY(!go->isEnabled());
        QDir(desk.files.path()).mkdir(u"out"_s);
        desk.fileDialog.answers = {QStringList{desk.files.filePath(u"out"_s)}};
        QTest::mouseClick(in<QPushButton>(dialog, u"exportChoose"_s), Qt::LeftButton);
        QVERIFY(go->isEnabled());
        QTest::mouseClick(go, Qt::LeftButton);
        QTRY_VERIFY(!go->isVisible());
        QTRY_COMPARE(desk.audit(u"RECORDING_EXPORTED"_s).size(), 2);
        QStringList expected{desk.recording.number + u".vcon"_s, second.number + u".vcon"_s};
        expected.sort();
        QCOMPARE(QDir(desk.files.filePath(u"out"_s)).entryList(QDir::Files, QDir::Name), expected);
        dialog->close();
    }

    void aFileThatIsThereStays()
    {
        Desk desk;
        desk.writeText(u"mine.wav"_s, "precious");
        ExportDialog *dialog = desk.begin();
        QVERIFY(dialog);
        in<QLineEdit>(dialog, u"exportPath"_s)->setText(desk.files.filePath(u"mine.wav"_s));
        in<QPlainTextEdit>(dialog, u"exportReason"_s)->setPlainText(u"Proof of the agreement for the court"_s);
        QTest::mouseClick(in<QPushButton>(dialog, u"exportButton"_s), Qt::LeftButton);
        auto *message = dialog->findChild<MessageBar *>();
        QTRY_VERIFY(!message->title().isEmpty());
        QFile file(desk.files.filePath(u"mine.wav"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "precious");
        QCOMPARE(desk.audit(u"RECORDING_EXPORTED"_s).size(), 0);
        dialog->close();
    }

    void verifyTellsThatItIsIntact()
    {
        Desk desk;
        desk.page->findChild<QAction *>(u"doVerify"_s)->trigger();
        auto *message = desk.find<MessageBar>("pageMessage");
        QTRY_VERIFY(message->isVisible());
        QVERIFY(message->title().contains(desk.recording.number));
        QCOMPARE(desk.audit(u"RECORDING_VERIFIED"_s).size(), 1);
    }
};

VOICELOG_WIDGET_TEST(StoryExport)
#include "tst_export.moc"
