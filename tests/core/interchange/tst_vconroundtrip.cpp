// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "siprectest.h"
#include "vconexporttest.h"

#include <recordings/DraftNotes.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

/// The public samples in, out as vCons, and in again.
class TestVconRoundTrip : public QObject
{
    Q_OBJECT

    static QByteArray contentsOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static bool isEmpty(const QJsonValue &value)
    {
        return value.isNull() || value.isUndefined() || value == QJsonValue(QString()) ||
               (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
    }
    static bool isSameText(const QString &before, const QString &after)
    {
        if (before == after)
            return true;
        const auto moment = [](const QString &text) {
            auto parsed = QDateTime::fromString(text, Qt::ISODateWithMs);
            if (parsed.timeSpec() == Qt::LocalTime)
                parsed.setTimeZone(QTimeZone("Europe/Amsterdam"));
            return parsed;
        };
        return moment(before).isValid() && moment(before) == moment(after);
    }

    /// What stood in the vCon that came in and not in the one that went out, under its name or its newer one.
    static void findLost(const QJsonValue &before, const QJsonValue &after, const QString &place, QStringList &lost)
    {
        if (before.isArray()) {
            const QJsonArray array = before.toArray();
            for (qsizetype i = 0; i < array.size(); ++i)
                findLost(array[i], after.toArray()[i], u"%1[%2]"_s.arg(place).arg(i), lost);
            return;
        }
        if (!before.isObject()) {
            const bool same = before.isString() ? isSameText(before.toString(), after.toString()) : before == after;
            if (!same)
                lost += place;
            return;
        }
        const QJsonObject object = before.toObject();
        const QJsonObject now = after.toObject();
        const bool isSound = object[u"type"].toString() == "recording"_L1;
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString name = it.key();
            QString newer = name;
            if (name == "mimetype"_L1)
                newer = u"mediatype"_s;
            else if (name == "type"_L1 && place.startsWith("$.attachments["_L1))
                newer = u"purpose"_s;
            else if (!now.contains(name) && now.contains(u"original_"_s + name))
                newer = u"original_"_s + name;
            const QString at = place + u'.' + name;
            const bool renewed = (place == "$"_L1 && (name == "uuid"_L1 || name == "updated_at"_L1)) ||
                                 (place == "$"_L1 && name == "amended"_L1 && now.contains(name)) ||
                                 (isSound && (name == "body"_L1 || name == "encoding"_L1)) || name == "alg"_L1;
            if (isEmpty(it.value()) || renewed)
                continue;
            if (name == "signature"_L1) {
                if (!now[u"content_hash"].toString().endsWith(it.value().toString().remove(u'=')))
                    lost += at;
            } else if (name == "encoding"_L1) {
                if (now[u"encoding"] != it.value() && now[u"encoding"].toString() != "json"_L1)
                    lost += at;
            } else {
                findLost(it.value(), now[newer], at, lost);
            }
        }
    }

    static void compare(const Recording &before, const Recording &after)
    {
        QCOMPARE(after.startedAt, before.startedAt);
        QCOMPARE(after.durationMs, before.durationMs);
        QCOMPARE(after.direction, before.direction);
        QCOMPARE(after.line, before.line);
        QCOMPARE(after.media.size(), before.media.size());
        for (qsizetype i = 0; i < after.media.size(); ++i) {
            QCOMPARE(after.media[i].sha256, before.media[i].sha256);
            QCOMPARE(after.media[i].format.channels, before.media[i].format.channels);
        }
        QCOMPARE(after.participants.size(), before.participants.size());
        for (qsizetype i = 0; i < after.participants.size(); ++i) {
            Participant one = after.participants[i];
            one.personId = before.participants[i].personId;
            Participant told = before.participants[i];
            if (told.channel >= before.media[0].format.channels) // which the sound made for the sample has not
                told.channel = one.channel;
            QCOMPARE(one, told);
        }
    }
    static void compare(const QList<Segment> &before, const QList<Segment> &after)
    {
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < after.size(); ++i) {
            QCOMPARE(after[i].kind, before[i].kind);
            QCOMPARE(after[i].range, before[i].range);
            QCOMPARE(after[i].label, before[i].label);
        }
    }

    /// In, out, in again; the vCon that went out.
    void roundTrip(const RecordingDraft &draft, QJsonObject &written)
    {
        VconOffice &office = *m_office;
        office.startAnew();
        const Recording recording = office.take(draft);
        const VconExportRequest asked = office.request(u"%1.vcon"_s.arg(++m_files));
        written = office.vcon(recording, asked);
        VconOffice &other = *m_other;
        other.startAnew();
        const auto scan = scanned({asked.path});
        QCOMPARE(scan.drafts.size() > 0, true);
        // Of a vCon with several calls only the one that went out has its sound.
        const Recording again = other.take(scan.drafts[0]);
        compare(recording, again);
        compare(office.segments(recording), other.segments(again));
        QCOMPARE(other.cues(again), office.cues(recording));
        if (QTest::currentTestFailed())
            return;
        const QJsonObject twice = other.vcon(again, other.request(u"%1.vcon"_s.arg(m_files)));
        QStringList lost;
        findLost(written, twice, u"$"_s, lost);
        lost.removeIf([](const QString &place) { // these tell of the copy itself, and of the call where it is now
            return place.startsWith("$.attachments"_L1) || place.startsWith("$.amended"_L1);
        });
        QCOMPARE(lost.join(u' '), QString());
        QCOMPARE(twice[u"attachments"].toArray().size(), written[u"attachments"].toArray().size());
    }

    std::unique_ptr<VconOffice> m_office; ///< out of which
    std::unique_ptr<VconOffice> m_other;  ///< into which
    int m_files = 0;

private Q_SLOTS:
    void initTestCase()
    {
        m_office = std::make_unique<VconOffice>();
        m_other = std::make_unique<VconOffice>();
    }

    void vcons_data()
    {
        QTest::addColumn<QString>("path");
        if (test::samples().isEmpty())
            QSKIP("the sample files are not here");
        for (const auto &folder : {u"/vcon-ietf/"_s, u"/vcon-dataset/"_s}) {
            auto files = QDir(test::samples() + folder).entryList({u"*.vcon"_s, u"*.vcon.json"_s}, QDir::Files);
            if (folder == "/vcon-dataset/"_L1 && !qEnvironmentVariableIsSet("VOICELOG_ALL_SAMPLES"))
                files.resize(std::min<qsizetype>(files.size(), 3)); // of fourteen much alike, a minute of sound each
            for (const auto &name : files)
                QTest::newRow(qPrintable(name)) << test::samples() + folder + name;
        }
    }
    void vcons()
    {
        QFETCH(const QString, path);
        const auto scan = scanned({path});
        if (scan.drafts.isEmpty())
            QSKIP("no recording in it, or encrypted for somebody else");
        QCOMPARE(scan.drafts.size(), 1);
        QJsonObject written;
        roundTrip(scan.drafts[0], written);
        const auto original = VconReader(QTimeZone("Europe/Amsterdam")).readFile(path);
        VERIFY_OK(original);
        QStringList lost;
        findLost(original->raw, written, u"$"_s, lost);
        QCOMPARE(lost.join(u' '), QString());
        QCOMPARE(written[original->redacted ? u"redacted" : u"amended"][u"uuid"].toString(),
                 original->redacted ? original->redacted->uuid : original->uuid);
        QCOMPARE(written[u"dialog"].toArray().size(), original->dialogs.size());
        QCOMPARE(written[u"analysis"].toArray().size(), original->analysis.size());
    }

    void siprecs_data()
    {
        QTest::addColumn<QString>("base");
        if (test::samples().isEmpty())
            QSKIP("the sample files are not here");
        const auto files = QDir(test::samples() + u"/siprec"_s).entryList(QDir::Files);
        for (const auto &name : files)
            QTest::newRow(qPrintable(name)) << name.section(u'.', 0, 0);
    }
    void siprecs()
    {
        QFETCH(const QString, base);
        const Folder folder;
        folder.put(base + u".wav"_s, contentsOf(m_office->wav(u"made.wav"_s, 16'000, 440, 2)));
        folder.put(base + u".rs-metadata.xml"_s, siprecSample(base));
        const auto scan = scanned({folder.path()});
        QCOMPARE(scan.drafts.size(), 1);
        QJsonObject written;
        roundTrip(scan.drafts[0], written);
        QCOMPARE(written[u"dialog"][0].toObject().contains(u"session_id"), siprecSample(base).contains(";remote="));
    }

    void cdrs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("cdr") << u"fafeitsch_cdr.csv"_s;
        QTest::newRow("small cdr") << u"fafeitsch_smallcdr.csv"_s;
    }
    void cdrs()
    {
        QFETCH(const QString, name);
        if (test::samples().isEmpty())
            QSKIP("the sample files are not here");
        const QByteArray log = contentsOf(test::samples() + u"/cdr/"_s + name);
        const Folder folder;
        folder.put(u"cdr-csv/Master.csv"_s, log);
        int calls = 0;
        const auto rows = log.split('\n');
        for (const QByteArray &row : rows) { // as FreePBX names its sounds
            QByteArrayList cells = row.split(',');
            for (QByteArray &cell : cells)
                cell.replace('"', "");
            if (cells.size() < 17 || calls >= 3 || !row.contains("\"ANSWERED\""))
                continue;
            const auto start = QDateTime::fromString(QString::fromUtf8(cells[9]), u"yyyy-MM-dd HH:mm:ss"_s);
            if (!start.isValid() || cells[16].isEmpty())
                continue;
            folder.put(start.toString(u"'monitor/'yyyy/MM/dd/"_s) + u"external-"_s +
                           QString::fromUtf8(cells[2] + '-' + cells[1]).remove(u' ') +
                           start.toString(u"-yyyyMMdd-HHmmss-"_s) + QString::fromUtf8(cells[16]) + u".wav"_s,
                       contentsOf(m_office->wav(u"made.wav"_s, 16'000, 300 + 40 * ++calls)));
        }
        QVERIFY(calls > 0);
        const auto scan = scanned({folder.path()});
        QCOMPARE(scan.drafts.size(), calls);
        for (qsizetype i = 0; i < scan.drafts.size(); ++i) {
            QJsonObject written;
            roundTrip(scan.drafts[i], written);
        }
    }
};

VOICELOG_GUILESS_TEST(TestVconRoundTrip)
#include "tst_vconroundtrip.moc"
