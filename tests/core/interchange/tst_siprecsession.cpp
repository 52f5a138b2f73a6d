// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "siprectest.h"

#include <interchange/InterchangeErrors.h>
#include <interchange/SdpAudio.h>
#include <interchange/SipAddress.h>
#include <interchange/SiprecSession.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

SiprecSession siprecSession(const QList<QByteArray> &documents)
{
    SiprecSession session;
    for (const auto &xml : documents) {
        const auto document = readSiprecMetadata(xml, QTimeZone("Europe/Amsterdam"));
        if (!document || !session.merge(*document))
            qFatal("a document of a test cannot be read");
    }
    return session;
}

// "ROLE number name channel", by the order of the documents.
QStringList siprecParties(const CallData &data)
{
    QStringList parties;
    for (const auto &one : data.participants)
        parties.append(QString(enumId(one.role)) + u' ' + (one.number.isEmpty() ? u"-"_s : one.number) + u' ' +
                       (one.name.isEmpty() ? u"-"_s : one.name) + u' ' + QString::number(one.channel));
    return parties;
}

// A whole first document: a customer in stream 1, an agent in stream 2.
QByteArray firstOfCall()
{
    return R"(<recording xmlns='urn:ietf:params:xml:ns:recording:1'><datamode>complete</datamode>
  <session session_id="s"><start-time>2026-06-15T08:00:00Z</start-time></session>
  <participant participant_id="c"><nameID aor="sip:+31612345678@h"><name>Anouk</name></nameID></participant>
  <participant participant_id="a"><nameID aor="sip:204@h"><name>Daan</name></nameID></participant>
  <stream stream_id="m1" session_id="s"><label>1</label></stream>
  <stream stream_id="m2" session_id="s"><label>2</label></stream>
  <participantsessionassoc participant_id="c" session_id="s"><associate-time>2026-06-15T08:00:00Z</associate-time>
  </participantsessionassoc>
  <participantsessionassoc participant_id="a" session_id="s"><associate-time>2026-06-15T08:00:05Z</associate-time>
  </participantsessionassoc>
  <participantstreamassoc participant_id="c"><send>m1</send><recv>m2</recv></participantstreamassoc>
  <participantstreamassoc participant_id="a"><send>m2</send><recv>m1</recv></participantstreamassoc>
</recording>)";
}

QByteArray changeOfCall(const QByteArray &inside)
{
    return "<recording xmlns='urn:ietf:params:xml:ns:recording:1'><datamode>partial</datamode>" + inside +
           "</recording>";
}

} // namespace

/// How documents of one call come together, and which call they tell of.
class TestSiprecSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samples_data()
    {
        QTest::addColumn<QStringList>("parties");
        QTest::addColumn<QString>("start");
        QTest::addColumn<bool>("internal");
        QTest::newRow("drachtio_cisco-siprec-offer")
            << QStringList{u"AGENT 7301 - 0"_s, u"AGENT 7300 - 1"_s} << u"2017-06-23T12:16:06.040Z"_s << true;
        for (const auto *const name :
             {"drachtio_connectel-offer", "drachtio_connectel-offer2", "drachtio_connectel-offer3"})
            QTest::newRow(name) << QStringList{u"CUSTOMER 12025550100 test_user -1"_s, u"CUSTOMER 12025550101 - -1"_s}
                                << QString() << false;
        QTest::newRow("drachtio_sonus-siprec-offer")
            << QStringList{u"CUSTOMER 12025550200 Extension 8500 1"_s, u"CUSTOMER 12025550201 - 0"_s} << QString()
            << false;
        for (const auto *const name : {"drachtio_uac_siprec_pcap", "drachtio_uac_siprec_pcap_1"})
            QTest::newRow(name) << QStringList{u"AGENT 6001 - -1"_s, u"AGENT 101 - -1"_s} << QString() << true;
        QTest::newRow("drachtio_uac_siprec_pcap2") << QStringList{u"AGENT daveh - 1"_s, u"CUSTOMER +12025550200 - 0"_s}
                                                   << u"2018-06-12T13:49:55.000Z"_s << false;
        QTest::newRow("oldnick85_rfc7865_0")
            << QStringList{u"AGENT bob Bob 0"_s, u"AGENT Paul Paul 2"_s} << u"2010-12-16T23:41:07.000Z"_s << true;
    }

    void samples()
    {
        if (test::samples().isEmpty())
            QSKIP("the public samples are not here");
        QFETCH(const QStringList, parties);
        QFETCH(const QString, start);
        QFETCH(const bool, internal);
        const auto session = siprecSession({siprecSample(QString::fromLatin1(QTest::currentDataTag()))});
        const auto data = session.callData({}, u"31");
        QCOMPARE(data.sourceSystem, u"siprec"_s);
        QCOMPARE(data.sourceCallId, session.whole().sessions.first().id);
        QCOMPARE(siprecParties(data), parties);
        QCOMPARE(data.startedAt.isValid() ? data.startedAt.toString(Qt::ISODateWithMs) : QString(), start);
        QCOMPARE(data.direction == Direction::Internal, internal);
        for (const auto &participant : data.participants) {
            const bool timed = !start.isEmpty();
            QCOMPARE(participant.joinedMs.value_or(-1), timed ? 0 : -1);
            QVERIFY(!participant.leftMs);
        }
    }

    void oldDialect()
    {
        const auto data = siprecSession({acmeDocument}).callData({}, u"31");
        QCOMPARE(siprecParties(data), (QStringList{u"CUSTOMER 0612345678 - 0"_s, u"AGENT 204 - 1"_s}));
        QCOMPARE(data.participants[0].joinedMs, 0);
        QCOMPARE(data.participants[1].joinedMs, 7000);
        QVERIFY(!data.direction);
    }

    void changesAreLaidOver()
    {
        const auto session = siprecSession(
            {firstOfCall(), changeOfCall(R"(<participantsessionassoc participant_id="a" session_id="s">
                 <disassociate-time>2026-06-15T08:03:00Z</disassociate-time></participantsessionassoc>
                 <participantstreamassoc participant_id="a"><recv>m1</recv></participantstreamassoc>
                 <participant participant_id="b"><nameID aor="sip:205@h"><name>Bob</name></nameID></participant>
                 <stream stream_id="m3" session_id="s"><label>3</label></stream>
                 <participantsessionassoc participant_id="b" session_id="s">
                 <associate-time>2026-06-15T08:03:01Z</associate-time></participantsessionassoc>
                 <participantstreamassoc participant_id="b"><send>m3</send></participantstreamassoc>)"),
             changeOfCall(R"(<session session_id="s"><reason>bye</reason><stop-time>2026-06-15T08:05:00Z</stop-time>
                 </session><participant participant_id="c"><nameID aor="sip:+31612345678@h"><name>Anouk Jansen</name>
                 </nameID></participant>)")});
        const auto data = session.callData({}, u"31");
        QCOMPARE(siprecParties(data),
                 (QStringList{u"CUSTOMER +31612345678 Anouk Jansen 0"_s, u"AGENT 204 Daan 1"_s, u"AGENT 205 Bob 2"_s}));
        QCOMPARE(data.startedAt.toString(Qt::ISODate), u"2026-06-15T08:00:00Z"_s);
        QCOMPARE(data.endedAt.toString(Qt::ISODate), u"2026-06-15T08:05:00Z"_s);
        QCOMPARE(data.participants[0].joinedMs, 0);
        QVERIFY(!data.participants[0].leftMs);
        QCOMPARE(data.participants[1].joinedMs, 5000);
        QCOMPARE(data.participants[1].leftMs, 180'000);
        QCOMPARE(data.participants[2].joinedMs, 181'000);
        QCOMPARE(session.whole().sessions.first().reasons, QStringList{u"bye"_s});
        QCOMPARE(session.whole().sendings[1].sends, QStringList{u"m2"_s}); // it was sent before
        QCOMPARE(session.whole().sendings[1].receives, QStringList{u"m1"_s});
    }

    // Even a whole picture of later does not make those disappear who were there before.
    void laterWholePicture()
    {
        QByteArray later = firstOfCall();
        later.replace(later.indexOf("<participant participant_id=\"a\""),
                      later.indexOf("<stream") - later.indexOf("<participant participant_id=\"a\""), "");
        const auto data = siprecSession({firstOfCall(), later}).callData({}, u"31");
        QCOMPARE(siprecParties(data), (QStringList{u"CUSTOMER +31612345678 Anouk 0"_s, u"AGENT 204 Daan 1"_s}));
    }

    void whoComesBack()
    {
        const auto with = [](const QByteArray &times) {
            return changeOfCall("<participantsessionassoc participant_id='a' session_id='s'>" + times +
                                "</participantsessionassoc>");
        };
        const auto left = with("<disassociate-time>2026-06-15T08:01:00Z</disassociate-time>");
        const auto back = with("<associate-time>2026-06-15T08:02:00Z</associate-time>");
        const auto gone = with("<associate-time>2026-06-15T08:02:00Z</associate-time>"
                               "<disassociate-time>2026-06-15T08:04:00Z</disassociate-time>");
        const auto agent = [](const QList<QByteArray> &documents) {
            return siprecSession(documents).callData({}, u"31").participants[1];
        };
        QCOMPARE(agent({firstOfCall(), left}).leftMs, 60'000);
        QVERIFY(!agent({firstOfCall(), left, back}).leftMs);
        QCOMPARE(agent({firstOfCall(), left, back}).joinedMs, 5000);
        QCOMPARE(agent({firstOfCall(), left, back, gone}).leftMs, 240'000);
    }

    void changeWithoutABeginning()
    {
        const auto data = siprecSession({changeOfCall(R"(<participantsessionassoc participant_id="a" session_id="s">
            <associate-time>2026-06-15T08:03:00Z</associate-time></participantsessionassoc>
            <participant participant_id="a"><nameID aor="tel:204"/></participant>)")})
                              .callData({}, u"31");
        QCOMPARE(siprecParties(data), QStringList{u"AGENT 204 - -1"_s});
        QCOMPARE(data.startedAt.toString(Qt::ISODate), u"2026-06-15T08:03:00Z"_s);
        QCOMPARE(data.sourceCallId, QString());
    }

    void labelsGiveChannels()
    {
        const auto channels = [](const QByteArray &first, const QByteArray &second, const QStringList &labels) {
            QByteArray xml = firstOfCall();
            xml.replace("<label>1<", "<label>" + first + "<").replace("<label>2<", "<label>" + second + "<");
            const auto data = siprecSession({xml}).callData(labels, u"31");
            return std::pair(data.participants[0].channel, data.participants[1].channel);
        };
        QCOMPARE(channels("1", "2", {u"2"_s, u"1"_s}), std::pair(1, 0)); // the SDP's order
        QCOMPARE(channels("1", "2", {QString(), u"1"_s, u"2"_s}), std::pair(1, 2));
        QCOMPARE(channels("1", "2", {u"1"_s}), std::pair(0, -1));
        QCOMPARE(channels("1", "2", {QString(), QString()}), std::pair(0, 1)); // an SDP without labels tells nothing
        QCOMPARE(channels("10", "9", {}), std::pair(1, 0));                    // as numbers, not as texts
        QCOMPARE(channels("b_leg", "7", {}), std::pair(1, 0));
        QCOMPARE(channels("b_leg", "a_leg", {}), std::pair(0, 1)); // no numbers: as they are told
        QCOMPARE(channels("5", "5", {}), std::pair(0, 0));         // mixed
    }

    void tooManyParticipants()
    {
        QByteArray inside;
        for (int i = 0; i < 1001; ++i)
            inside += "<participant participant_id='p" + QByteArray::number(i) + "'/>";
        const auto document = readSiprecMetadata(changeOfCall(inside), QTimeZone::utc());
        VERIFY_OK(document);
        SiprecSession session;
        const auto merged = session.merge(*document);
        VERIFY_ERROR(merged, errors::SidecarInvalid);
        QCOMPARE(merged.error().parameters().value(u"detail"_s).toString(), u"too-large"_s);
        QCOMPARE(session.callData({}, u"31").participants.size(), 1000);
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *aor, const QString &user, const QString &name = {}) {
            QTest::newRow(aor) << user << name;
        };
        row("sip:7301@192.0.2.10", u"7301"_s);
        row("SIPS:+31201234567@h:5061;transport=tls", u"+31201234567"_s);
        row("sip:+31201234567;phone-context=h@h", u"+31201234567"_s);
        row("tel:+31-20-1234567;ext=5", u"+31-20-1234567"_s);
        row("12025550200@192.0.2.10", u"12025550200"_s);
        row("daveh", u"daveh"_s);
        row("sip:bob:secret@h", u"bob"_s);
        row("sip:%2B31201234567@h", u"+31201234567"_s);
        row("\"Ann Bee\" <sip:204@h>", u"204"_s, u"Ann Bee"_s);
        row("<sip:204@h>", u"204"_s);
        row("sip:204", u"204"_s);
        row("sip:192.0.2.10", {}); // a host is nobody's number
        row("sip:192.0.2.10:5060", {});
        row("sip:[2001:db8::1]", {});
        row("", {});
        row("<>", {});
    }

    void addresses()
    {
        QFETCH(const QString, user);
        QFETCH(const QString, name);
        const auto address = sipAddress(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(address.user, user);
        QCOMPARE(address.name, name);
    }

    void names()
    {
        QCOMPARE(plainSipName(u" "), QString());
        QCOMPARE(plainSipName(u"\"WIRELESS  CALLER\""), u"WIRELESS CALLER"_s);
        QCOMPARE(plainSipName(u"test_user;lang=en-US;id=22"), u"test_user"_s);
        QCOMPARE(plainSipName(u"Bakker; Piet"), u"Bakker; Piet"_s);
        const auto nameOf = [](const QByteArray &name, const QByteArray &aor) {
            const auto data = siprecSession({changeOfCall("<participant participant_id='p'><nameID aor='" + aor +
                                                          "'><name>" + name + "</name></nameID></participant>")})
                                  .callData({}, u"31");
            return siprecParties(data).first();
        };
        QCOMPARE(nameOf("06-12345678", "sip:0612345678@h"), u"CUSTOMER 0612345678 - -1"_s);
        QCOMPARE(nameOf("Anonymous", "sip:anonymous@anonymous.invalid"), u"CUSTOMER anonymous - -1"_s);
        QCOMPARE(nameOf("Bob", "sip:Bob@h"), u"AGENT Bob Bob -1"_s);
    }

    void sdp()
    {
        QCOMPARE(sdpAudioLabels("v=0\r\nm=audio 1 RTP/AVP 8\r\na=label:96\r\nm=video 2 RTP/AVP 98\r\na=label:97\r\n"
                                "m=audio 0 RTP/AVP 8\r\na=label:no\r\nm=audio 3/2 RTP/AVP 8\r\na=sendonly\r\n"
                                "m=audio 4 RTP/AVP 8\na=ptime:20\na=label: b_leg "),
                 (QStringList{u"96"_s, QString(), u"b_leg"_s}));
        QCOMPARE(sdpAudioLabels("a=label:1\n"), QStringList());
        QCOMPARE(sdpAudioLabels(""), QStringList());
        QCOMPARE(sdpAudioLabels(QByteArray("m=audio 1 RTP/AVP 8\na=label:1\n").repeated(1000)).size(), 64);
        QCOMPARE(sdpAudioLabels("m=audio 1 x\na=label:" + QByteArray(500, 'x')), QStringList{QString()});
    }
};

VOICELOG_APPLESS_TEST(TestSiprecSession)
#include "tst_siprecsession.moc"
