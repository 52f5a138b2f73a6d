// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/CsvReader.h>
#include <recordings/AttachmentStore.h>
#include <recordings/ImportDialog.h>
#include <recordings/RecordingColumn.h>
#include <recordings/RecordingListModel.h>
#include <recordings/RecordingListView.h>
#include <recordings/RecordingStore.h>
#include <support/RecordingsDesk.h>
#include <support/ResultTest.h>
#include <support/TestData.h>
#include <support/TestMain.h>

#include <QBuffer>
#include <QDirIterator>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSet>
#include <QTableView>

#include <algorithm>
#include <map>

using namespace voicelog;
using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QList<QByteArray>>;

/// Columns of a log, by what they hold.
struct LogColumns
{
    int src;
    int dst;
    int clid;
    int start;
    int answer; ///< -1: it follows from the two below
    int duration;
    int billed;
    int disposition;
    int linkedId;
};

constexpr LogColumns cdrCsv{1, 2, 4, 9, 10, 12, 13, 14, 16};
constexpr LogColumns freePbxTable{2, 3, 1, 0, -1, 7, 8, 9, 13};

Rows rowsOf(const QByteArray &csv)
{
    QByteArray bytes = csv;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(&buffer, ',');
    Rows rows;
    for (auto row = reader.next(); row && row->isValid(); row = reader.next())
        rows.append(row->fields);
    return rows;
}

// The telephone system of the samples was on UTC, as the ids of its channels prove.
QDateTime momentOf(const QByteArray &text)
{
    auto moment = QDateTime::fromString(QString::fromLatin1(text), u"yyyy-MM-dd HH:mm:ss"_s);
    moment.setTimeZone(QTimeZone::UTC);
    return moment;
}

/// What the log's rows of one linkedid tell of their call, worked out here and not by what is tested.
struct LoggedCall
{
    QString caller;
    QDateTime answeredAt; ///< invalid if nobody did
    QByteArray from;
    QByteArray to; ///< who answered
    QDateTime began;
};

std::map<QString, LoggedCall> callsOf(const Rows &rows, const LogColumns &columns)
{
    std::map<QString, LoggedCall> calls;
    for (const auto &row : rows) {
        LoggedCall &call = calls[QString::fromLatin1(row[columns.linkedId])];
        if (call.caller.isEmpty())
            call.caller = QString::fromUtf8(row[columns.clid]).section(u'"', 1, 1);
        const QDateTime start = momentOf(row[columns.start]);
        if (row[columns.disposition] != "ANSWERED")
            continue;
        const QDateTime answer = columns.answer >= 0
                                     ? momentOf(row[columns.answer])
                                     : start.addSecs(row[columns.duration].toInt() - row[columns.billed].toInt());
        if (call.answeredAt.isValid() && call.answeredAt <= answer)
            continue;
        call.answeredAt = answer;
        call.began = start;
        call.from = row[columns.src];
        call.to = row[columns.dst];
    }
    return calls;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Prompts that people have spoken, each once: two calls never sound the same.
class SpokenPrompts
{
public:
    SpokenPrompts()
    {
        QDirIterator all(test::asteriskSounds(), {u"*.wav"_s}, QDir::Files);
        QSet<QByteArray> known;
        while (all.hasNext()) {
            const QByteArray sound = contentsOf(all.next());
            if (sound.size() > 8000 && !known.contains(sound))
                known.insert(sound);
        }
        m_sounds = known.values();
        std::ranges::sort(m_sounds);
    }
    [[nodiscard]] QByteArray next() { return m_sounds.isEmpty() ? QByteArray() : m_sounds.takeFirst(); }

private:
    QList<QByteArray> m_sounds;
};

} // namespace

/// A privacy officer takes in the monitor folder of a FreePBX: what the console then lists are the calls that its
/// telephone system logged and recorded.
class StoryFreePbxFolder : public QObject
{
    Q_OBJECT

    // As FreePBX files and names a sound.
    static QString soundName(const QString &kind, const QString &id, const LoggedCall &call)
    {
        return call.began.toString(u"yyyy/MM/dd/"_s) + kind + u'-' + QString::fromLatin1(call.to).remove(u'-') + u'-' +
               QString::fromLatin1(call.from).remove(u'-') + call.began.toString(u"-yyyyMMdd-HHmmss-"_s) + id +
               u".wav"_s;
    }

    // The table `cdr` of FreePBX: each leg has an id of its own, and the call's linkedid is that of the first.
    static QByteArray tableOf(const Rows &sample, const std::map<QString, QString> &files)
    {
        QByteArray table = "calldate,clid,src,dst,channel,dstchannel,lastapp,duration,billsec,disposition,uniqueid,"
                           "did,recordingfile,linkedid\n";
        QHash<QByteArray, int> legs;
        for (const auto &row : sample) {
            const QByteArray linked = row[16];
            const int leg = legs[linked]++;
            const QByteArray own = leg == 0 ? linked : linked + QByteArray::number(leg);
            QByteArray clid = row[4];
            clid.replace('"', "\"\"");
            const auto file = files.find(QString::fromLatin1(linked));
            table += row[9] + ",\"" + clid + "\"," + row[1] + ',' + row[2] + ",PJSIP/trunk-" + own + ",PJSIP/desk-" +
                     own + ',' + row[7] + ',' + row[12] + ',' + row[13] + ',' + row[14] + ',' + own + ",," +
                     (file == files.end() ? QByteArray() : file->second.section(u'/', -1).toUtf8()) + ',' + linked +
                     '\n';
        }
        return table;
    }

    static void put(const QString &path, const QByteArray &bytes)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static ImportDialog *drop(test::RecordingsDesk &desk, const QString &folder)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(folder)});
        const QPoint place = desk.page->rect().center();
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(desk.page.get(), &enter);
        QDropEvent dropped(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(desk.page.get(), &dropped);
        return desk.dialog<ImportDialog>();
    }

    static void importByDialog(test::RecordingsDesk &desk, const QString &folder, qsizetype sounds)
    {
        auto *dialog = drop(desk, folder);
        QVERIFY(dialog);
        auto *next = dialog->findChild<QPushButton *>(u"importNext"_s);
        QTRY_VERIFY(next->isEnabled());
        QTest::mouseClick(next, Qt::LeftButton);
        auto *table = dialog->findChild<QTableView *>(u"importTable"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), sounds, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(next->isEnabled(), 60'000);
        QTest::mouseClick(next, Qt::LeftButton);
        auto *report = dialog->findChild<QPushButton *>(u"importReport"_s);
        QTRY_VERIFY_WITH_TIMEOUT(report->isVisible() && !next->isVisible(), 120'000);
        for (int row = 0; row < table->model()->rowCount(); ++row)
            QCOMPARE(table->model()->index(row, ImportModel::StatusColumn).data().toString(), u"Taken in"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"importClose"_s), Qt::LeftButton);
    }

    // The linkedids of the log's rows that are kept with a recording.
    static QSet<QString> keptGroups(test::RecordingsDesk &desk, const Id &recording, const LogColumns &columns)
    {
        QSet<QString> groups;
        auto vault = desk.archive.session().openVault(desk.programme.vaultId);
        const auto key =
            vault ? RecordingStore(*vault, desk.archive.clock()).requireKey(recording) : Result<qint64>(fail(vault));
        const auto kept = key ? AttachmentStore(*vault).sidecar(*key) : Result<std::optional<Sidecar>>(fail(key));
        if (!kept || !*kept)
            return groups;
        const Rows rows = rowsOf((*kept)->bytes);
        for (const auto &row : rows) {
            if (row.value(columns.linkedId).contains('.'))
                groups.insert(QString::fromLatin1(row[columns.linkedId]));
        }
        return groups;
    }

private Q_SLOTS:
    void theListIsTheLog_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<bool>("table");
        QTest::newRow("two weeks, Asterisk's own log") << u"fafeitsch_cdr.csv"_s << false;
        QTest::newRow("some days, FreePBX's table") << u"fafeitsch_smallcdr.csv"_s << true;
    }

    void theListIsTheLog()
    {
        QFETCH(QString, sample);
        QFETCH(bool, table);
        if (test::samples().isEmpty() || test::asteriskSounds().isEmpty())
            QSKIP("the public samples or Asterisk's sounds are not here");
        const QByteArray log = contentsOf(test::samples() + u"/cdr/"_s + sample);
        const auto sampled = callsOf(rowsOf(log), cdrCsv);

        test::RecordingsDesk desk;
        SpokenPrompts prompts;
        const QString monitor = desk.files.filePath(u"monitor"_s);
        std::map<QString, QString> files;
        qsizetype sounds = 0;
        QString recordedTwice;
        for (const auto &[id, call] : sampled) {
            if (!call.answeredAt.isValid())
                continue;
            files[id] = soundName(u"external"_s, id, call);
            put(monitor + u'/' + files[id], prompts.next());
            ++sounds;
            if (recordedTwice.isEmpty()) { // the trunk recorded it too: one call, two sounds
                recordedTwice = id;
                put(monitor + u'/' + soundName(u"in"_s, id, call), prompts.next());
                ++sounds;
            }
        }
        QVERIFY(files.size() > 20);
        const QByteArray written = table ? tableOf(rowsOf(log), files) : log;
        put(monitor + (table ? u"/cdr.csv"_s : u"/Master.csv"_s), written);
        const LogColumns &columns = table ? freePbxTable : cdrCsv;
        const auto calls = callsOf(table ? rowsOf(written).sliced(1) : rowsOf(written), columns);

        desk.show();
        importByDialog(desk, monitor, sounds);
        if (QTest::currentTestFailed())
            return;
        auto *list = desk.find<RecordingListView>("recordingList");
        auto *model = qobject_cast<RecordingListModel *>(list->model());
        QVERIFY(model);
        QTRY_COMPARE(model->rowCount(), sounds);

        std::map<QString, int> shown;
        for (int row = 0; row < model->rowCount(); ++row) {
            QTRY_VERIFY(model->recordingAt(row));
            const auto cell = [&](RecordingColumn column) { return model->index(row, int(column)).data().toString(); };
            const QSet<QString> groups = keptGroups(desk, model->recordingAt(row)->id, columns);
            QCOMPARE(groups.size(), 1); // nothing of other people's calls
            const auto call = calls.find(*groups.cbegin());
            QVERIFY(call != calls.end());
            ++shown[call->first];
            // The table tells whole seconds, rounded: its answer is known to one more or less.
            const QString started = cell(RecordingColumn::Started);
            QVERIFY2(started == desk.localTime.dateTime(call->second.answeredAt) ||
                         started == desk.localTime.dateTime(call->second.answeredAt.addSecs(1)) ||
                         started == desk.localTime.dateTime(call->second.answeredAt.addSecs(-1)),
                     qPrintable(started));
            const QString name = call->second.caller;
            QCOMPARE(cell(RecordingColumn::Customer),
                     name.isEmpty() ? QString::fromLatin1(call->second.from).remove(u'-') : name);
            QCOMPARE(cell(RecordingColumn::Direction), u"Incoming"_s);
        }
        std::map<QString, int> expected;
        for (const auto &[id, call] : calls) {
            if (call.answeredAt.isValid())
                expected[id] = id == recordedTwice ? 2 : 1;
        }
        QCOMPARE(shown, expected);

        // Again, nothing comes twice.
        auto *dialog = drop(desk, monitor);
        QVERIFY(dialog);
        auto *next = dialog->findChild<QPushButton *>(u"importNext"_s);
        QTRY_VERIFY(next->isEnabled());
        QTest::mouseClick(next, Qt::LeftButton);
        auto *found = dialog->findChild<QTableView *>(u"importTable"_s);
        const auto allThere = [found, sounds] {
            qsizetype there = 0;
            for (int row = 0; row < found->model()->rowCount(); ++row)
                there += found->model()->index(row, ImportModel::StatusColumn).data().toString() == u"Already there"_s;
            return there == sounds;
        };
        QTRY_VERIFY_WITH_TIMEOUT(allThere(), 60'000);
    }
};

VOICELOG_WIDGET_TEST(StoryFreePbxFolder)
#include "tst_freepbxfolder.moc"
