// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "siprectest.h"

#include <interchange/InterchangeErrors.h>
#include <interchange/SiprecMetadata.h>
#include <support/ResultTest.h>
#include <support/TestData.h>
#include <support/TestMain.h>

#include <QRandomGenerator>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

Result<SiprecMetadata> readSiprec(const QByteArray &xml)
{
    return readSiprecMetadata(xml, QTimeZone("Europe/Amsterdam"));
}

QString momentText(const QDateTime &moment) { return moment.isValid() ? moment.toString(Qt::ISODateWithMs) : u"-"_s; }

// "aor name", by the order of the document.
QStringList siprecPeople(const SiprecMetadata &document)
{
    QStringList people;
    for (const auto &participant : document.participants) {
        for (const auto &identity : participant.identities)
            people.append(identity.aor + u' ' + (identity.names.isEmpty() ? u"-"_s : identity.names.first().text));
    }
    return people;
}

QStringList siprecLabels(const SiprecMetadata &document)
{
    QStringList labels;
    for (const auto &stream : document.streams)
        labels.append(stream.label);
    return labels;
}

// "aor > label,label", of who sends.
QStringList siprecSenders(const SiprecMetadata &document)
{
    QStringList senders;
    for (const auto &sending : document.sendings) {
        QString line;
        for (const auto &participant : document.participants) {
            if (participant.id == sending.participantId)
                line = participant.identities.first().aor + u" > "_s;
        }
        QStringList labels;
        for (const auto &id : sending.sends) {
            for (const auto &stream : document.streams) {
                if (stream.id == id)
                    labels.append(stream.label);
            }
        }
        senders.append(line + labels.join(u','));
    }
    return senders;
}

QByteArray siprecXml(const QByteArray &inside)
{
    return "<recording xmlns='urn:ietf:params:xml:ns:recording:1'>\n" + inside + "\n</recording>\n";
}

} // namespace

/// What one document tells, in all dialects; and that none can do harm.
class TestSiprecMetadata : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samples_data()
    {
        QTest::addColumn<QString>("session");
        QTest::addColumn<QString>("sipSession");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QStringList>("people");
        QTest::addColumn<QStringList>("labels");
        QTest::addColumn<QStringList>("senders");
        QTest::addColumn<int>("attendances");
        const QStringList two{u"1"_s, u"2"_s};
        QTest::newRow("drachtio_cisco-siprec-offer")
            << u"kQNhKFdEEeeJ9tD/VsPGWA=="_s
            << u"e9fffff2020a598b86962867715db0cf;remote=cd0f7093d62c5f0697098fd69a4aa57b"_s
            << u"2017-06-23T12:16:06.040Z"_s << QStringList{u"sip:7301@192.0.2.10 -"_s, u"sip:7300@192.0.2.10 7300"_s}
            << two << QStringList{u"sip:7301@192.0.2.10 > 1"_s, u"sip:7300@192.0.2.10 > 2"_s} << 2;
        const QString connectel = u"2+hKdGY+QvCKu8HYTdBouQ=="_s;
        const QString connectelSip = u"2d8abbf0769c66e15bb349f509693d60@192.0.2.10"_s;
        const QString second = u"sip:12025550101@sip-cust1.connectel.io -"_s;
        QTest::newRow("drachtio_connectel-offer")
            << connectel << connectelSip << u"-"_s
            << QStringList{u"sip:12025550100@192.0.2.10 test_user;lang=en-US;id=22"_s, second} << two << QStringList()
            << 0;
        QTest::newRow("drachtio_connectel-offer2")
            << connectel << connectelSip << u"-"_s
            << QStringList{u"sip:12025550100@192.0.2.10 test_user;lang=en-US"_s, second} << two << QStringList() << 0;
        QTest::newRow("drachtio_connectel-offer3")
            << connectel << connectelSip << u"-"_s << QStringList{u"sip:12025550100@192.0.2.10 test_user"_s, second}
            << two << QStringList() << 0;
        QTest::newRow("drachtio_sonus-siprec-offer")
            << u"MTQ3YzA3YzEtNjdkNy0xMA=="_s << QString() << u"-"_s // a clock that stands in 1970
            << QStringList{u"12025550200@192.0.2.10 Extension 8500"_s, u"12025550201@192.0.2.11 -"_s} << two
            << QStringList{u"12025550200@192.0.2.10 > 2"_s, u"12025550201@192.0.2.11 > 1"_s} << 2;
        for (const auto *const name : {"drachtio_uac_siprec_pcap", "drachtio_uac_siprec_pcap_1"})
            QTest::newRow(name) << u"XoM2pKdFR8C3eX33qJKcww=="_s << u"hvij5wK4Wx"_s << u"-"_s
                                << QStringList{u"sip:6001@localhost -"_s, u"sip:101@localhost -"_s} << two
                                << QStringList() << 0;
        QTest::newRow("drachtio_uac_siprec_pcap2")
            << u"Njk0NjgzODEtNTA3NS0xMA=="_s << QString() << u"2018-06-12T13:49:55.000Z"_s
            << QStringList{u"daveh@192.0.2.10 -"_s, u"+12025550200@192.0.2.10 -"_s} << two
            << QStringList{u"daveh@192.0.2.10 > 2"_s, u"+12025550200@192.0.2.10 > 1"_s} << 2;
        QTest::newRow("oldnick85_rfc7865_0")
            << u"hVpd7YQgRW2nD22h7q60JQ=="_s
            << u"ab30317f1a784dc48ff824d0d3715d86;remote=47755a9de7794ba387653f2099600ef2"_s << u"-"_s
            << QStringList{u"sip:bob@biloxi.com Bob"_s, u"sip:Paul@biloxi.com Paul"_s}
            << QStringList{u"96"_s, u"97"_s, u"98"_s, u"99"_s}
            << QStringList{u"sip:bob@biloxi.com > 96,97"_s, u"sip:Paul@biloxi.com > 98,99"_s} << 2;
    }

    void samples()
    {
        if (test::samples().isEmpty())
            QSKIP("the public samples are not here");
        QFETCH(const QString, session);
        QFETCH(const QString, sipSession);
        QFETCH(const QString, start);
        QFETCH(const QStringList, people);
        QFETCH(const QStringList, labels);
        QFETCH(const QStringList, senders);
        QFETCH(const int, attendances);
        const auto document = readSiprec(siprecSample(QString::fromLatin1(QTest::currentDataTag())));
        VERIFY_OK(document);
        QVERIFY(!document->partial);
        QCOMPARE(document->sessions.size(), 1);
        QCOMPARE(document->sessions.first().id, session);
        QCOMPARE(document->sessions.first().sipSessionIds.join(u' '), sipSession);
        QCOMPARE(momentText(document->sessions.first().startedAt), start);
        QCOMPARE(siprecPeople(*document), people);
        QCOMPARE(siprecLabels(*document), labels);
        QCOMPARE(siprecSenders(*document), senders);
        QCOMPARE(document->attendances.size(), attendances);
        for (const auto &stream : document->streams)
            QCOMPARE(stream.sessionId, session);
        for (const auto &attendance : document->attendances)
            QCOMPARE(attendance.sessionId, session);
    }

    void noSampleIsLeftOut()
    {
        if (test::samples().isEmpty())
            QSKIP("the public samples are not here");
        const auto files = QDir(test::samples() + u"/siprec"_s).entryList(QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const auto &file : files)
            VERIFY_OK(readSiprec(siprecSample(file.chopped(int(qstrlen(".rs-metadata.xml"))))));
    }

    void wrongClockIsToldOnce()
    {
        if (test::samples().isEmpty())
            QSKIP("the public samples are not here");
        const auto document = readSiprec(siprecSample(u"drachtio_sonus-siprec-offer"_s));
        VERIFY_OK(document);
        QStringList remarks;
        for (const auto &remark : document->remarks) {
            QCOMPARE(remark.id(), "interchange.sidecar-field"_L1);
            const auto &parameters = remark.parameters();
            remarks.append(parameters.value(u"field"_s).toString() + u' ' + parameters.value(u"line"_s).toString());
            QVERIFY(parameters.value(u"column"_s).toInt() > 1);
        }
        QCOMPARE(remarks, (QStringList{u"associate-time 5"_s, u"start-time 15"_s}));
        QCOMPARE(document->groups.first().id, u"MTQ3YzA3YzAtNjdkNy0xMA=="_s);
        QCOMPARE(document->sessions.first().groupId, document->groups.first().id);
        QVERIFY(!document->groups.first().span.from.isValid());
    }

    void wholeDocument()
    {
        const auto document = readSiprec(siprecXml(R"(<datamode> Partial </datamode>
  <group group_id="g"><associate-time>2026-06-15T08:00:00Z</associate-time>
    <disassociate-time>2026-06-15T08:10:00Z</disassociate-time></group>
  <session session_id="s"><sipSessionID>a;remote=b</sipSessionID><sipSessionID>c;remote=d</sipSessionID>
    <reason xml:lang="en">transferred</reason><group-ref>g</group-ref>
    <start-time>2026-06-15T10:00:00.500+02:00</start-time><stop-time>2026-06-15T08:09:00Z</stop-time></session>
  <participant participant_id="p"><nameID aor="sip:anna@example.org"><name xml:lang="nl">Anna</name>
    <name xml:lang="en">Ann</name></nameID><nameID aor="tel:+31201234567"/></participant>
  <stream stream_id="m" session_id="s"><label>l</label><content-type>audio</content-type></stream>
  <sessionrecordingassoc session_id="s"><associate-time>2026-06-15T08:00:01Z</associate-time></sessionrecordingassoc>
  <participantsessionassoc participant_id="p" session_id="s"><associate-time>2026-06-15T08:00:02Z</associate-time>
    <disassociate-time>2026-06-15T08:05:00Z</disassociate-time><param pname="x" pvalue="y"/></participantsessionassoc>
  <participantstreamassoc participant_id="p"><send>m</send><recv>n</recv></participantstreamassoc>)"));
        VERIFY_OK(document);
        QVERIFY(document->partial);
        QVERIFY(document->remarks.isEmpty());
        QCOMPARE(momentText(document->groups.first().span.to), u"2026-06-15T08:10:00.000Z"_s);
        const auto &session = document->sessions.first();
        QCOMPARE(session.sipSessionIds, (QStringList{u"a;remote=b"_s, u"c;remote=d"_s}));
        QCOMPARE(session.reasons, QStringList{u"transferred"_s});
        QCOMPARE(session.groupId, u"g"_s);
        QCOMPARE(momentText(session.startedAt), u"2026-06-15T08:00:00.500Z"_s);
        QCOMPARE(momentText(session.stoppedAt), u"2026-06-15T08:09:00.000Z"_s);
        const auto &identities = document->participants.first().identities;
        QCOMPARE(identities.size(), 2);
        QCOMPARE(identities[0].names[1].text, u"Ann"_s);
        QCOMPARE(identities[0].names[1].language, u"en"_s);
        QCOMPARE(identities[1].aor, u"tel:+31201234567"_s);
        QCOMPARE(document->streams.first().contentType, u"audio"_s);
        QCOMPARE(momentText(document->coverages.first().span.from), u"2026-06-15T08:00:01.000Z"_s);
        QCOMPARE(momentText(document->attendances.first().span.to), u"2026-06-15T08:05:00.000Z"_s);
        QCOMPARE(document->sendings.first().receives, QStringList{u"n"_s});
    }

    // A session border controller of before the RFC: ids named otherwise, what is sent inside the participant, times
    // without an offset, and elements of its own.
    void acme()
    {
        const auto document = readSiprec(acmeDocument);
        VERIFY_OK(document);
        QCOMPARE(document->sessions.first().id, u"BYiC7uSZQGN3VQdzWI1HWw=="_s);
        QCOMPARE(momentText(document->sessions.first().startedAt), u"2026-06-15T08:00:00.000Z"_s); // Amsterdam's 10:00
        QCOMPARE(siprecPeople(*document),
                 (QStringList{u"sip:0612345678@192.0.2.10 0612345678"_s, u"sip:204@192.0.2.11 -"_s}));
        QCOMPARE(siprecSenders(*document),
                 (QStringList{u"sip:0612345678@192.0.2.10 > 201835599"_s, u"sip:204@192.0.2.11 > 201835600"_s}));
        QCOMPARE(document->attendances.size(), 2);
        QCOMPARE(document->attendances[0].sessionId, u"BYiC7uSZQGN3VQdzWI1HWw=="_s);
        QVERIFY(document->remarks.isEmpty());
    }

    // Everything as attributes, and inside the session.
    void avaya()
    {
        const auto document =
            readSiprec(R"(<recording xmlns='urn:ietf:params:xml:ns:recording:1' session="s1" state="active"
    sequence="1">
  <dataMode>complete</dataMode>
  <participant id="p1" name="Alice"><aor>sip:1001@example.com</aor></participant>
  <participant id="p2"><nameID><aor>sip:2002@example.com</aor><name> </name></nameID></participant>
  <stream label="10" streamid="m1" mode="separate" type="audio"/>
</recording>)");
        VERIFY_OK(document);
        QVERIFY(!document->partial);
        QCOMPARE(document->sessions.first().id, u"s1"_s);
        QCOMPARE(siprecPeople(*document), (QStringList{u"sip:1001@example.com Alice"_s, u"sip:2002@example.com -"_s}));
        QCOMPARE(document->streams.first().id, u"m1"_s);
        QCOMPARE(document->streams.first().label, u"10"_s);
        QCOMPARE(document->streams.first().sessionId, u"s1"_s);
        const auto nested = readSiprec(siprecXml(R"(<session session="s2" state="active"><participant id="p1">
            <aor>sip:alice@example.com</aor></participant><stream label="a" streamid="m"/>
            <end-time>2026-06-15T08:09:00Z</end-time></session>)"));
        VERIFY_OK(nested);
        QCOMPARE(nested->sessions.first().id, u"s2"_s);
        QVERIFY(nested->sessions.first().stoppedAt.isValid());
        QCOMPARE(siprecPeople(*nested), QStringList{u"sip:alice@example.com -"_s});
        QCOMPARE(nested->streams.first().sessionId, u"s2"_s);
    }

    void foreignElements()
    {
        const auto document = readSiprec(siprecXml(R"(<x:session xmlns:x="urn:x" session_id="no"/>
  <session session_id="s"><x xmlns="urn:x"><start-time>2026-06-15T08:00:00Z</start-time></x>
    <start-time>2026-06-15T09:00<b xmlns="urn:x">99</b>:00Z</start-time></session>
  <unknown><participant participant_id="no"/></unknown>
  <participant participant_id="p"><nameID aor="sip:204@h"><name xmlns="urn:x">no</name><name>A &lt;b&gt; &#x43;
    </name></nameID></participant>)"));
        VERIFY_OK(document);
        QCOMPARE(document->sessions.size(), 1);
        QCOMPARE(momentText(document->sessions.first().startedAt), u"2026-06-15T09:00:00.000Z"_s);
        QCOMPARE(siprecPeople(*document), QStringList{u"sip:204@h A <b> C"_s});
    }

    void encodings()
    {
        const QByteArray inside = R"(<participant participant_id="p"><nameID aor="sip:1@h"><name>Zo%</name></nameID>
            </participant>)";
        const auto named = [&](const QByteArray &head, const QByteArray &letter) {
            return head + siprecXml(QByteArray(inside).replace('%', letter));
        };
        const QList<QByteArray> readable{named("", "\xc3\xab"), named("\xef\xbb\xbf<?xml version='1.0'?>", "\xc3\xab"),
                                         named("\r\n\r\n<?xml version='1.0' encoding='UTF-8'?>", "\xc3\xab"),
                                         named("<?xml version='1.0' encoding='ISO-8859-1'?>", "\xeb"),
                                         named("<?xml version='1.0' encoding='windows-1252'?>", "\xeb")};
        for (const auto &xml : readable) {
            const auto document = readSiprec(xml);
            VERIFY_OK(document);
            QCOMPARE(siprecPeople(*document), QStringList{u"sip:1@h Zoë"_s});
        }
        const QString wide = QString::fromUtf8(named("", "\xc3\xab"));
        const QByteArray utf16(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
        refused(utf16, "encoding"_L1, 1);
        refused(named("<?xml version='1.0' encoding='UTF-7'?>", "e"), "encoding"_L1, 1);
        refused(named("", "\xeb"), "not-xml"_L1); // Qt decodes ahead of where it reads
    }

    void othersXml()
    {
        for (const auto *const xml :
             {"<calls><call/></calls>", "<recording/>", "<recording xmlns='urn:nice'><call id='7'/></recording>",
              "<?xml version='1.0'?>\n<html/>"}) {
            const auto document = readSiprec(xml);
            VERIFY_ERROR(document, errors::SidecarNotSiprec);
            QVERIFY(document.error().parameters().value(u"line"_s).toInt() >= 1);
            QVERIFY(document.error().parameters().value(u"column"_s).toInt() >= 1);
        }
        VERIFY_OK(readSiprec(siprecXml("")));
        VERIFY_OK(readSiprec("<recording><session session_id='s'/></recording>"));
    }

    void notXml()
    {
        refused("", "truncated"_L1, 1);
        refused("{\"line\": 1}", "not-xml"_L1, 1);
        refused(siprecXml("<session session_id='s'>\n</sesion>"), "not-xml"_L1, 3);
        refused(siprecXml("<x:session/>"), "not-xml"_L1, 2); // a prefix that means nothing
        refused(siprecXml("") + "<more/>", "not-xml"_L1, 4);
        const auto inPart = readSiprecMetadata("\r\n<recording>\n<a></b>", QTimeZone::utc(), 41);
        VERIFY_ERROR(inPart, errors::SidecarInvalid);
        QCOMPARE(inPart.error().parameters().value(u"line"_s).toInt(), 43);
    }

    void truncated()
    {
        const QByteArray whole = acmeDocument;
        for (qsizetype size = 0; size < whole.trimmed().size(); ++size)
            VERIFY_ERROR(readSiprec(whole.first(size)), errors::SidecarInvalid);
        refused(whole.first(whole.size() / 2), "truncated"_L1, int(whole.first(whole.size() / 2).count('\n')) + 1);
    }

    // Whatever a damaged disk makes of it: what it tells, or why it cannot be read and where.
    void damaged()
    {
        QRandomGenerator random(7865);
        int readable = 0;
        for (int round = 0; round < 3000; ++round) {
            QByteArray xml = acmeDocument;
            const int changes = random.bounded(1, 4);
            for (int i = 0; i < changes; ++i) {
                const auto at = random.bounded(int(xml.size()));
                switch (random.bounded(3)) {
                case 0:
                    xml[at] = char(random.bounded(256));
                    break;
                case 1:
                    xml.remove(at, random.bounded(40));
                    break;
                default:
                    xml.insert(at, xml.sliced(at).first(std::min<qsizetype>(xml.size() - at, random.bounded(200))));
                }
            }
            const auto document = readSiprec(xml);
            readable += document ? 1 : 0;
            if (!document)
                QVERIFY(document.error().parameters().value(u"line"_s).toInt() >= 1);
        }
        QVERIFY(readable > 100 && readable < 2900);
    }

    void entities()
    {
        QByteArray laughs = "<?xml version='1.0'?>\n<!DOCTYPE recording [\n<!ENTITY l0 'ha'>\n";
        for (int i = 1; i <= 40; ++i) {
            const QByteArray before = "&l" + QByteArray::number(i - 1) + ";";
            laughs += "<!ENTITY l" + QByteArray::number(i) + " '" + before.repeated(10) + "'>\n";
        }
        laughs += "]>\n" + siprecXml("<session session_id='&l40;'>&l40;</session>");
        withinBounds([&] { refused(laughs, "entities"_L1); });
        const QByteArray outside = "<!DOCTYPE recording [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n";
        refused(outside + siprecXml("<session session_id='s'><reason>&x;</reason></session>"), "entities"_L1, 1);
        refused("<!DOCTYPE recording SYSTEM 'http://192.0.2.1/x.dtd'>" + siprecXml(""), "entities"_L1, 1);
        refused("<!DOCTYPE recording>" + siprecXml(""), "entities"_L1, 1);
        refused(siprecXml("<session session_id='s'>&x;</session>"), "not-xml"_L1, 2);
        // One entity of everything that fits, named as often as fits.
        QByteArray blowUp = "<!DOCTYPE recording [<!ENTITY a '" + QByteArray(5000, 'a') + "'>]>\n";
        blowUp += siprecXml(QByteArray("<a>&a;</a>\n").repeated(90'000));
        withinBounds([&] { refused(blowUp, "entities"_L1); });
    }

    void tooMuch()
    {
        refused(QByteArray(largestSiprec + 1, ' '), "too-large"_L1, 1);
        refused(siprecXml(QByteArray("<a>").repeated(50)), "too-deep"_L1, 2);
        const auto full = largestSiprec - 200;
        withinBounds([&] { refused(siprecXml(QByteArray("<a>").repeated(full / 3)), "too-deep"_L1, 2); });
        withinBounds([&] { refused(siprecXml(QByteArray("<a/>").repeated(full / 4)), "too-large"_L1, 2); });
        withinBounds([&] {
            QByteArray attributes;
            for (int i = 0; attributes.size() < full; ++i)
                attributes += " a" + QByteArray::number(i) + "=''";
            refused(siprecXml("<a" + attributes.first(full - 10) + "/>"), "too-large"_L1, 2);
        });
        withinBounds([&] { // each tag as long as may be, with prefixes that stay in force
            QByteArray tags;
            for (int n = 0; tags.size() < full - 20'000; ++n) {
                QByteArray tag = "<a";
                for (int i = 0; tag.size() < 8000; ++i)
                    tag += " xmlns:n" + QByteArray::number(n) + "x" + QByteArray::number(i) + "='u'";
                tags += tag + ">";
            }
            refused(siprecXml(tags), "too-large"_L1, 2);
        });
        withinBounds([&] {
            QByteArray tags;
            while (tags.size() < full - 20'000) {
                tags += "<a";
                for (int i = 0; i < 700; ++i)
                    tags += " a" + QByteArray::number(i) + "=''";
                tags += "/>";
            }
            VERIFY_OK(readSiprec(siprecXml(tags)));
        });
        refused(siprecXml(QByteArray(20'000, 'x')), "too-large"_L1, 1);
        const auto document = readSiprec(siprecXml("<session session_id='s'><reason>" + QByteArray(5000, 'x') +
                                                   "</reason><start-time>soon</start-time></session>"));
        VERIFY_OK(document);
        QVERIFY(document->sessions.first().reasons.isEmpty());
        QCOMPARE(document->remarks.size(), 2);
    }

private:
    static void refused(const QByteArray &xml, QLatin1StringView detail, int line = 0)
    {
        const auto document = readSiprec(xml);
        VERIFY_ERROR(document, errors::SidecarInvalid);
        const auto &parameters = document.error().parameters();
        QCOMPARE(parameters.value(u"detail"_s).toString(), QString(detail));
        if (line > 0)
            QCOMPARE(parameters.value(u"line"_s).toInt(), line);
        QVERIFY(parameters.value(u"line"_s).toInt() >= 1);
        QVERIFY(parameters.value(u"column"_s).toInt() >= 1);
    }

    // Less than a second of computing, however busy the machine is, and 200 MB.
    template <typename F>
    static void withinBounds(const F &run)
    {
        [[maybe_unused]] const qint64 before = largestMemory();
        const auto begin = std::clock();
        run();
        const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
        QVERIFY2(seconds < slowness, qPrintable(QString::number(seconds)));
#if !defined(__SANITIZE_ADDRESS__) // which keeps what was freed
        QVERIFY2(largestMemory() - before < 200 * 1024 * 1024, qPrintable(QString::number(largestMemory() - before)));
#endif
    }

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    static constexpr int slowness = 10;
#else
    static constexpr int slowness = 1;
#endif
};

VOICELOG_APPLESS_TEST(TestSiprecMetadata)
#include "tst_siprecmetadata.moc"
