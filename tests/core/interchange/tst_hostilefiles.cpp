// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importscantest.h"
#include "vcontest.h"

#include <archive/ArchiveErrors.h>
#include <archive/BackupManifest.h>
#include <archive/Keyring.h>
#include <base/BaseErrors.h>
#include <base/CsvErrors.h>
#include <interchange/AsteriskCdr.h>
#include <interchange/CallDataFields.h>
#include <interchange/InterchangeErrors.h>
#include <interchange/JsonSidecar.h>
#include <interchange/SiprecSidecar.h>
#include <interchange/VconCalls.h>
#include <interchange/VconErrors.h>
#include <interchange/VconReader.h>
#include <interchange/VconTranscript.h>
#include <recordings/RecordingErrors.h>
#include <recordings/TranscriptReader.h>
#include <rules/EditionReader.h>
#include <rules/RuleErrors.h>
#include <support/Confined.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QIODevice>

#ifdef Q_OS_LINUX
#include <arpa/inet.h>
#include <sys/socket.h>
#include <sys/stat.h>

#include <poll.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

/// A file of commas alone, as long as it is said to be.
class Commas final : public QIODevice
{
public:
    explicit Commas(qint64 count) : m_left(count) {}
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min(most, m_left);
        std::fill_n(data, count, ',');
        m_left -= count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_left;
};

template <typename T>
bool isError(const Result<T> &result, const ErrorCode &code, QLatin1StringView detail)
{
    return !result && result.error().is(code) && result.error().parameters().value(u"detail"_s) == QString(detail);
}

Result<Vcon> vconOf(const QByteArray &text) { return VconReader(QTimeZone::utc()).read(text); }

QByteArray vconWith(const QByteArray &members) { return json("{'vcon':'0.4.0','uuid':'x',") + members + '}'; }

} // namespace

class TestHostileFiles : public QObject
{
    Q_OBJECT

    static void verifyConfined(const std::function<bool()> &work)
    {
        const QString wrong = confined(work);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

private Q_SLOTS:
    void deepJson()
    {
        verifyConfined([] {
            const QByteArray lists(largestSidecar, '[');
            const QByteArray objects = QByteArray("{\"a\":").repeated(largestSidecar / 5);
            return isError(readJsonSidecar(lists, QTimeZone::utc()), errors::SidecarInvalid, "not-json"_L1) &&
                   isError(readJsonSidecar(objects, QTimeZone::utc()), errors::SidecarInvalid, "not-json"_L1) &&
                   isError(vconOf(lists), errors::VconInvalid, "too-deep"_L1);
        });
    }

    void deepJsonOfTheArchiveAndTheLaw()
    {
        verifyConfined([] {
            const QByteArray lists = "{\"format\":\"voicelog-keyring\",\"rules\":" + QByteArray(10'000'000, '[');
            const auto keyring = Keyring::parse(lists, {});
            const auto manifest = BackupManifest::parse(lists, {});
            const auto edition = readEdition(lists, {});
            return !keyring && keyring.error().is(errors::Damaged) && !manifest &&
                   manifest.error().is(errors::BackupDamaged) && !edition && edition.error().is(errors::EditionInvalid);
        });
    }

    // Each names the place of its mistake, for which the whole text is looked through.
    void manyMistakesInJson()
    {
        verifyConfined([] {
            QByteArray text = "{";
            for (int i = 0; text.size() < largestSidecar - 1000; ++i) {
                QByteArray name = "agentchannel";
                for (int bit = 0; bit < 17; ++bit)
                    name.insert(1, (i >> bit) % 2 == 1 ? '-' : '_'); // all of them the same field
                text += '"' + name + "\":\"x\",";
            }
            text.back() = '}';
            const auto told = readJsonSidecar(text, QTimeZone::utc());
            return told && told->remarks.size() == 100 && told->remarks.first().is(errors::SidecarField);
        });
    }

    void manySegments()
    {
        verifyConfined([] {
            QByteArray text = json("{'segments':[");
            for (int i = 0; text.size() < largestSidecar - 100; ++i) {
                text += json("{'kind':'HOLD','startMs':") + QByteArray::number(2 * i) + json(",'endMs':") +
                        QByteArray::number(2 * i + 1) + "},";
            }
            text.back() = ']';
            const auto told = readJsonSidecar(text + '}', QTimeZone::utc());
            return told && told->data.segments.size() == mostSegments && told->remarks.size() == 1;
        });
    }

    void billionLaughs()
    {
        verifyConfined([] {
            QByteArray text = "<!DOCTYPE r [<!ENTITY a0 'ha'>";
            for (int i = 1; i < 30; ++i) {
                const auto before = "&a" + QByteArray::number(i - 1) + ';';
                text += "<!ENTITY a" + QByteArray::number(i) + " '" + before.repeated(10) + "'>";
            }
            text += "]><recording xmlns='urn:ietf:params:xml:ns:recording:1'><reason>&a29;</reason></recording>";
            const auto told = readSiprecSidecars({text}, QTimeZone::utc(), u"31");
            return !told.data && told.remarks.size() == 1 &&
                   told.remarks.first().second.parameters().value(u"detail"_s) == u"entities"_s;
        });
    }

    void aBillionFields()
    {
        verifyConfined([] {
            Commas commas(1'000'000'000);
            if (!commas.open(QIODevice::ReadOnly))
                return false;
            const auto row = CsvReader(&commas, ',').next();
            return isError(row, errors::CsvInvalid, "too-many-columns"_L1);
        });
        Folder folder;
        folder.put(u"calls.csv"_s, QByteArray(10'000'000, ','));
        folder.put(u"a.wav"_s);
        verifyConfined([&] {
            const auto scan = scanned({folder.path()});
            return scan.drafts.size() == 1 && remarkIds(scan) == QStringList{u"csv-invalid calls.csv"_s};
        });
    }

    void numbersBeyondBelief()
    {
        CallData data;
        const QTimeZone utc = QTimeZone::utc();
        for (const auto &text : {u"1e300"_s, u"nan"_s, u"inf"_s, u"-1"_s, u"9223372036854775808"_s}) {
            CallFieldReader fields(data, utc);
            QVERIFY2(!fields.set(CallField::DurationMs, text), qPrintable(text));
        }
        QVERIFY(!data.durationMs);
        Folder folder;
        const QByteArray row = json("'','0612345678','204','x','','SIP/a-1','SIP/b-2','Dial','','2026-06-15 "
                                    "09:11:47','2026-06-15 09:11:50',") +
                               json("'2026-06-15 09:12:47',NUMBER,57,'ANSWERED','DOCUMENTATION','1781507507.1',''") +
                               "\n";
        QByteArray large = row;
        folder.put(u"Master.csv"_s,
                   QByteArray(row).replace("NUMBER", "60") + large.replace("NUMBER", "9223372036854775807"));
        const auto log = AsteriskCdr::open(folder.path(u"Master.csv"_s));
        QVERIFY(log);
        int rows = 0;
        QList<qint64> broken;
        VERIFY_OK(log->forEachRow([&](const CdrRow &, CsvSidecar::Place) { ++rows; },
                                  [&](qint64 line) { broken += line; }, {}));
        QCOMPARE(rows, 1);
        QCOMPARE(broken, QList<qint64>{2});
    }

    void manySetsOfManyRecordings()
    {
        verifyConfined([] {
            QByteArray all = "0";
            for (int i = 1; i < VconReader::mostObjects; ++i)
                all += ',' + QByteArray::number(i);
            const QByteArray set = json("{'type':'recording-set','recordings':[") + all + "]},";
            const auto vcon =
                vconOf(vconWith(json("'dialog':[") + set.repeated(VconReader::mostObjects).chopped(1) + ']'));
            return vcon && callsOf(*vcon).isEmpty();
        });
    }

    void transcriptsThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::newRow("empty lines") << QByteArray("\\n");
        QTest::newRow("lists") << QByteArray("[],");
        QTest::newRow("words") << QByteArray("word ");
    }
    void transcriptsThatAreNone()
    {
        QFETCH(QByteArray, piece);
        const QByteArray body = (piece == "[]," ? "[" : "") + piece.repeated(10'000'000 / piece.size());
        const auto vcon =
            vconOf(vconWith(json("'dialog':[{'type':'recording'}],'analysis':[{'type':'transcript','body':'") + body +
                            (piece == "[]," ? "0]" : "") + "\"}]"));
        VERIFY_OK(vcon);
        verifyConfined([&] {
            const auto transcript = vconTranscript(*vcon, 0, 1000);
            return transcript.has_value() == (piece == "word ");
        });
    }

    void transcriptsOfNothing_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<QString>("detail");
        QTest::newRow("empty lines") << QByteArray("\n") << u"no-cues"_s;
        QTest::newRow("cues") << QByteArray("0:00.000 --> 0:00.000\na\n\n") << u"too-large"_s;
        QTest::newRow("voices") << QByteArray("<v a>b") << u"too-large"_s;
    }
    void transcriptsOfNothing()
    {
        QFETCH(QByteArray, piece);
        QFETCH(QString, detail);
        verifyConfined([&] {
            QByteArray text = "WEBVTT\n\n";
            if (piece.startsWith('<'))
                text += "0:00.000 --> 0:01.000\n";
            text += piece.repeated((largestTranscript - text.size()) / piece.size());
            const auto transcript = readTranscript(text);
            return isError(transcript, errors::TranscriptInvalid, QLatin1StringView(detail.toLatin1()));
        });
    }

    void namesThatLeadElsewhere()
    {
        Folder folder;
        folder.put(u"secret.wav"_s);
        folder.put(u"secret.vtt"_s, vtt);
        folder.put(u"calls/a.wav"_s);
        folder.put(u"calls/calls.csv"_s,
                   "file,agent,transcript\na.wav,Bob,../secret.vtt\n../secret.wav,Ann,\n/etc/passwd,X,\n");
        folder.put(u"calls/b.vcon"_s, vconWith(json("'dialog':[{'type':'recording','filename':'../secret.wav'},") +
                                               json("{'type':'recording','url':'file:///etc/passwd'},") +
                                               json("{'type':'recording','url':'https://x.test/..%2fsecret.wav'}]")));
        const auto scan = scanned({folder.path(u"calls"_s)});
        QCOMPARE(scan.drafts.size(), 1);
        const auto draft = scan.drafts.first();
        QCOMPARE(names(draft), QStringList{u"a.wav"_s});
        QVERIFY(!draft.transcript);
        QCOMPARE(remarkIds(scan).count(u"vcon-sound-missing b.vcon"_s), 3);
    }

    void linksThatLeadOut()
    {
        Folder outside;
        outside.put(u"x.json"_s, json("{'agent':'Secret'}"));
        outside.put(u"x.vtt"_s, vtt);
        outside.put(u"x.vcon"_s, vconWith(json("'dialog':[]")));
        Folder folder;
        folder.put(u"a.wav"_s);
        for (const auto &[from, to] : {std::pair("x.json", "a.json"), {"x.vtt", "a.vtt"}, {"x.vcon", "b.vcon"}})
            QVERIFY(QFile::link(outside.path(QString::fromLatin1(from)), folder.path(QString::fromLatin1(to))));
        const auto scan = scanned({folder.path()});
        QCOMPARE(remarkIds(scan),
                 (QStringList{u"link-outside a.json"_s, u"link-outside a.vtt"_s, u"link-outside b.vcon"_s}));
        const auto draft = scan.drafts.first();
        QVERIFY(draft.sidecar.isEmpty() && !draft.transcript);
    }

    // moc does not know the system: what is left out must be within.
    void pipesAreNotWaitedFor()
    {
#ifndef Q_OS_LINUX
        QSKIP("there are no pipes with names");
#else
        Folder folder;
        folder.put(u"real.wav"_s);
        for (const char *name : {"a.wav", "a.json", "b.vcon", "c.csv", "d.xml"})
            QCOMPARE(mkfifo(QFile::encodeName(folder.path(QString::fromLatin1(name))).constData(), 0600), 0);
        const auto wrong = confined([&] {
            alarm(120); // who waits for a pipe takes no computing time
            const auto scan = scanned({folder.path()});
            return scan.drafts.size() == 1 && scan.remarks.size() == 5 &&
                   scan.remarks.first().error.is(errors::UnknownFile) &&
                   scanned({folder.path(u"a.wav"_s)}).drafts.isEmpty();
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
#endif
    }

    void nothingIsFetched()
    {
#ifndef Q_OS_LINUX
        QSKIP("it listens as Linux does");
#else
        const int server = socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof(address);
        auto *any = reinterpret_cast<sockaddr *>(&address);
        if (bind(server, any, length) != 0 || listen(server, 1) != 0 || getsockname(server, any, &length) != 0)
            QSKIP("there is no network to listen on");
        const QByteArray url = "http://127.0.0.1:" + QByteArray::number(ntohs(address.sin_port)) + "/call.wav";
        Folder folder;
        folder.put(u"a.vcon"_s, vconWith(json("'dialog':[{'type':'recording','mediatype':'audio/x-wav','url':'") + url +
                                         json("'}]")));
        folder.put(u"b.xml"_s, "<!DOCTYPE r SYSTEM \"" + url + "\"><recording/>");
        folder.put(u"b.wav"_s);
        const auto scan = scanned({folder.path()});
        QCOMPARE(scan.drafts.size(), 1);
        QCOMPARE(names(scan.drafts.first()), QStringList{u"b.wav"_s}); // its sidecar is read for that
        QVERIFY(remarkIds(scan).contains(u"vcon-sound-missing a.vcon"_s));
        pollfd waiting{server, POLLIN, 0};
        QCOMPARE(poll(&waiting, 1, 200), 0); // nobody came
        close(server);
#endif
    }
};

VOICELOG_GUILESS_TEST(TestHostileFiles)
#include "tst_hostilefiles.moc"
