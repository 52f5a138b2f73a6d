// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importscantest.h"
#include "siprectest.h"

#include <interchange/InterchangeErrors.h>
#include <recordings/RecordingImporter.h>
#include <support/RecordingFixture.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

QByteArray sipChange(const QByteArray &leftAt)
{
    return "<recording xmlns='urn:ietf:params:xml:ns:recording:1'><datamode>partial</datamode>"
           "<participantsessionassoc participant_id='L1OKBsjoTO11Pn5uow6ptQ==' session_id='BYiC7uSZQGN3VQdzWI1HWw=='>"
           "<disassociate-time>" +
           leftAt + "</disassociate-time></participantsessionassoc></recording>";
}

QByteArray sipMessage(const QByteArray &firstLabel, const QByteArray &secondLabel)
{
    QByteArray text =
        "INVITE sip:srs@192.0.2.1 SIP/2.0\nContent-Type: multipart/mixed; boundary=foobar\n\n--foobar\n"
        "Content-Type: application/sdp\n\nv=0\nm=audio 4000 RTP/AVP 8\na=label:" +
        firstLabel + "\nm=audio 4002 RTP/AVP 8\na=label:" + secondLabel +
        "\n\n--foobar\nContent-Type: application/rs-metadata+xml\nContent-Disposition: recording-session\n\n" +
        acmeDocument + "\n--foobar--\n";
    return text.replace("\n", "\r\n");
}

} // namespace

/// SIPREC's call data beside the sounds.
class TestImportSiprec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileNames_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto *const name : {"call.xml", "call.rs-metadata.xml", "call.siprec", "call.wav.xml", "call.XML",
                                       "call-1.xml", "call_0001.rs-metadata.xml"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void fileNames()
    {
        QFETCH(const QString, name);
        Folder folder;
        folder.put(u"call.wav"_s);
        folder.put(name, acmeDocument);
        for (const auto &path : {folder.path(), folder.path(u"call.wav"_s)}) {
            const auto scan = scanned({path});
            QCOMPARE(remarkIds(scan), QStringList());
            QCOMPARE(scan.drafts.size(), 1);
            const auto draft = scan.drafts.first();
            QCOMPARE(draft.sourceSystem, u"siprec"_s);
            QCOMPARE(draft.sourceCallId, u"BYiC7uSZQGN3VQdzWI1HWw=="_s);
            QCOMPARE(draft.startedAt.toString(Qt::ISODate), u"2026-06-15T08:00:00Z"_s);
            QCOMPARE(draft.participants.size(), 2);
            QCOMPARE(party(draft, ParticipantRole::Customer)->number, u"+31612345678"_s);
            QCOMPARE(party(draft, ParticipantRole::Customer)->channel, 0);
            QCOMPARE(party(draft, ParticipantRole::Agent)->number, u"204"_s);
            QCOMPARE(party(draft, ParticipantRole::Agent)->channel, 1);
            QCOMPARE(draft.direction, Direction::Inbound);
            QCOMPARE(draft.notes, QStringList{u"direction-guessed"_s});
            QCOMPARE(draft.sidecarName, name);
            QCOMPARE(draft.sidecar, acmeDocument);
        }
    }

    void everySample()
    {
        if (test::samples().isEmpty())
            QSKIP("the public samples are not here");
        Folder folder;
        const auto files = QDir(test::samples() + u"/siprec"_s).entryList(QDir::Files);
        for (const auto &file : files) {
            const QString base = file.section(u'.', 0, 0);
            folder.put(base + u".wav"_s);
            folder.put(file, siprecSample(base));
        }
        const auto scan = scanned({folder.path()});
        QCOMPARE(scan.drafts.size(), files.size());
        // Only what a clock in 1970 says is left out.
        QCOMPARE(remarkIds(scan), (QStringList{u"sidecar-field drachtio_sonus-siprec-offer.rs-metadata.xml"_s,
                                               u"sidecar-field drachtio_sonus-siprec-offer.rs-metadata.xml"_s}));
        for (const auto &draft : scan.drafts) {
            QCOMPARE(draft.sourceSystem, u"siprec"_s);
            QCOMPARE(draft.participants.size(), 2);
            const bool timeless = !draft.startedAt.isValid();
            QCOMPARE(draft.notes.contains(u"time-from-file"_s), timeless);
        }
    }

    void severalDocuments()
    {
        Folder folder;
        folder.put(u"call.wav"_s);
        folder.put(u"call.rs-metadata.xml"_s, sipChange("2026-06-15T10:04:00+02:00")); // by its name the first
        folder.put(u"call-2.rs-metadata.xml"_s, acmeDocument);
        folder.put(u"call-10.rs-metadata.xml"_s, sipChange("2026-06-15T10:02:00+02:00"));
        const auto scan = scanned({folder.path()});
        QCOMPARE(remarkIds(scan), QStringList());
        const auto draft = scan.drafts.first();
        QCOMPARE(party(draft, ParticipantRole::Agent)->joinedMs, 7000);
        QCOMPARE(party(draft, ParticipantRole::Agent)->leftMs, 240'000);
        QCOMPARE(draft.sidecarName, u"call.rs-metadata.xml"_s);
        QVERIFY(draft.sidecar.startsWith(sipChange("2026-06-15T10:04:00+02:00")));
        QVERIFY(draft.sidecar.contains(acmeDocument));
    }

    void aSoundOfItsOwnComesFirst()
    {
        Folder folder;
        folder.put(u"call.wav"_s);
        folder.put(u"call-1.wav"_s);
        folder.put(u"call-1.xml"_s, acmeDocument);
        folder.put(u"call-2.xml"_s, sipChange("2026-06-15T10:04:00+02:00"));
        const auto scan = scanned({folder.path()});
        QCOMPARE(scan.drafts.size(), 2);
        QCOMPARE(names(scan.drafts[0]), QStringList{u"call-1.wav"_s});
        QCOMPARE(scan.drafts[0].sourceCallId, u"BYiC7uSZQGN3VQdzWI1HWw=="_s);
        QCOMPARE(scan.drafts[1].sourceCallId, QString());
        QCOMPARE(scan.drafts[1].sidecarName, u"call-2.xml"_s);
    }

    void messageWithSdp()
    {
        Folder folder;
        folder.put(u"a.wav"_s);
        folder.put(u"a.siprec"_s, sipMessage("201835599", "201835600"));
        folder.put(u"b.wav"_s);
        folder.put(u"b.siprec"_s, sipMessage("201835600", "201835599"));
        folder.put(u"c.wav"_s);
        folder.put(u"c.siprec"_s, sipMessage("201835599", "201835600").replace("</session>", "</sesion>"));
        folder.put(u"d.wav"_s);
        folder.put(u"d.siprec"_s, "--b\nContent-Type: application/sdp\n\nv=0\n--b--\n");
        const auto scan = scanned({folder.path()});
        QCOMPARE(remarkIds(scan), (QStringList{u"sidecar-invalid c.siprec"_s, u"sidecar-not-siprec d.siprec"_s}));
        const auto &parameters = scan.remarks.first().error.parameters();
        const auto lines = sipMessage("201835599", "201835600");
        QCOMPARE(parameters.value(u"line"_s).toInt(), int(lines.first(lines.indexOf("</session>")).count('\n')) + 1);
        QCOMPARE(parameters.value(u"detail"_s).toString(), u"not-xml"_s);
        QVERIFY(parameters.value(u"path"_s).toString().endsWith(u"c.siprec"_s));
        QCOMPARE(party(scan.drafts[0], ParticipantRole::Customer)->channel, 0);
        QCOMPARE(party(scan.drafts[0], ParticipantRole::Agent)->channel, 1);
        QCOMPARE(party(scan.drafts[1], ParticipantRole::Customer)->channel, 1);
        QCOMPARE(party(scan.drafts[1], ParticipantRole::Agent)->channel, 0);
    }

    void othersXml()
    {
        Folder folder;
        folder.put(u"a.wav"_s);
        folder.put(u"a.xml"_s, "<?xml version='1.0'?>\n<svg/>");
        folder.put(u"b.wav"_s);
        folder.put(u"b.xml"_s, acmeDocument.first(500));
        folder.put(u"c.wav"_s);
        folder.put(u"c.xml"_s, "<calls/>");
        folder.put(u"c.rs-metadata.xml"_s, acmeDocument);
        folder.put(u"lonely.xml"_s, acmeDocument);
        folder.put(u"lonely.siprec"_s, acmeDocument);
        const auto scan = scanned({folder.path()});
        QCOMPARE(remarkIds(scan),
                 (QStringList{u"sidecar-not-siprec a.xml"_s, u"sidecar-invalid b.xml"_s, u"sidecar-not-siprec c.xml"_s,
                              u"sidecar-without-sound lonely.siprec"_s, u"unknown-file lonely.xml"_s}));
        QCOMPARE(scan.remarks[0].error.parameters().value(u"line"_s).toInt(), 2);
        QCOMPARE(scan.remarks[1].error.parameters().value(u"detail"_s).toString(), u"truncated"_s);
        QCOMPARE(scan.drafts.size(), 3);
        QVERIFY(scan.drafts[0].notes.contains(u"sidecar-not-read"_s));
        QVERIFY(scan.drafts[0].notes.contains(u"no-call-data"_s));
        QVERIFY(scan.drafts[0].sidecar.contains("<svg/>")); // as it was handed over
        QCOMPARE(scan.drafts[1].sourceSystem, u"file"_s);
        QCOMPARE(scan.drafts[2].sourceSystem, u"siprec"_s);
        QCOMPARE(scan.drafts[2].sidecarName, u"c.rs-metadata.xml"_s);
        QCOMPARE(scan.drafts[2].sidecar, acmeDocument);
    }

    void bomb()
    {
        Folder folder;
        folder.put(u"a.wav"_s);
        folder.put(u"a.xml"_s, "<!DOCTYPE r [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><recording>&b;</recording>");
        const auto scan = scanned({folder.path()});
        QCOMPARE(remarkIds(scan), QStringList{u"sidecar-invalid a.xml"_s});
        QCOMPARE(scan.remarks.first().error.parameters().value(u"detail"_s).toString(), u"entities"_s);
    }

    void tooMuchTogether()
    {
        Folder folder;
        folder.put(u"a.wav"_s);
        folder.put(u"a.siprec"_s, acmeDocument);
        for (int i = 1; i <= 5; ++i)
            folder.put(u"a-%1.siprec"_s.arg(i), QByteArray(2 * 1024 * 1024, ' '));
        const auto scan = scanned({folder.path()});
        QCOMPARE(scan.remarks.size(), 5);
        for (const auto &remark : scan.remarks)
            QCOMPARE(remark.error.parameters().value(u"detail"_s).toString(), u"too-large"_s);
        const auto draft = scan.drafts.first();
        QCOMPARE(draft.participants.size(), 2);
        QVERIFY(draft.notes.contains(u"sidecar-not-read"_s));
        QCOMPARE(draft.sidecar, acmeDocument);
    }

    void goneSinceTheScan()
    {
        Folder folder;
        folder.put(u"a.wav"_s);
        folder.put(u"a.siprec"_s, acmeDocument);
        const auto scan = scanned({folder.path()});
        QVERIFY(QFile::remove(folder.path(u"a.siprec"_s)));
        const auto draft = scan.drafts.first();
        QCOMPARE(draft.sourceSystem, u"file"_s);
        QCOMPARE(draft.notes.first(), u"sidecar-not-read"_s);
    }

    // Somebody's own list knows better; SIPREC fills up what it does not tell.
    void besidesOtherCallData()
    {
        Folder folder;
        folder.put(u"a.wav"_s);
        folder.put(u"a.siprec"_s, acmeDocument);
        folder.put(u"a.json"_s, R"({"agent": "Daan", "customer": "Anouk", "contractRef": "VW-1", "direction": "out"})");
        folder.put(u"b.wav"_s);
        folder.put(u"b.siprec"_s, acmeDocument);
        folder.put(u"b.json"_s, R"({"line": "Verkoop"})");
        const auto scan = scanned({folder.path()});
        QCOMPARE(remarkIds(scan), QStringList());
        const auto a = scan.drafts[0];
        QCOMPARE(a.contractRef, u"VW-1"_s);
        QCOMPARE(a.direction, Direction::Outbound);
        QCOMPARE(a.participants.size(), 2);
        QCOMPARE(party(a, ParticipantRole::Agent)->name, u"Daan"_s);
        QCOMPARE(party(a, ParticipantRole::Agent)->number, u"204"_s);
        QCOMPARE(party(a, ParticipantRole::Agent)->channel, 1);
        QCOMPARE(party(a, ParticipantRole::Customer)->name, u"Anouk"_s);
        QCOMPARE(party(a, ParticipantRole::Customer)->number, u"+31612345678"_s);
        QCOMPARE(party(a, ParticipantRole::Customer)->channel, 0);
        QCOMPARE(a.startedAt.toString(Qt::ISODate), u"2026-06-15T08:00:00Z"_s);
        QCOMPARE(a.sidecarName, u"a.json"_s);
        const auto b = scan.drafts[1];
        QCOMPARE(b.line, u"Verkoop"_s);
        QCOMPARE(b.participants.size(), 2);
        QCOMPARE(party(b, ParticipantRole::Agent)->joinedMs, 7000);
    }

    // The channels are those of one sound with all streams; in two files each party has its own.
    void twoLegs()
    {
        Folder folder;
        folder.put(u"a-l.wav"_s);
        folder.put(u"a-r.wav"_s);
        folder.put(u"a.rs-metadata.xml"_s, acmeDocument);
        const auto scan = scanned({folder.path()});
        QCOMPARE(remarkIds(scan), QStringList());
        const auto draft = scan.drafts.first();
        QCOMPARE(names(draft), (QStringList{u"a-l.wav"_s, u"a-r.wav"_s}));
        QCOMPARE(party(draft, ParticipantRole::Agent)->channel, 0);
        QCOMPARE(party(draft, ParticipantRole::Customer)->channel, 1);
    }

    void intoTheArchive()
    {
        RecordingFixture fixture;
        const QString sound = fixture.wav(u"call.wav"_s, 80'000, 440, 2);
        fixture.file(u"call.siprec"_s, sipMessage("201835600", "201835599"));
        fixture.file(u"call-1.xml"_s, sipChange("2026-06-15T10:00:09+02:00"));
        const auto scan = scanned({QFileInfo(sound).path()});
        QCOMPARE(remarkIds(scan), QStringList());
        QCOMPARE(scan.drafts.size(), 1);
        const auto recording = fixture.add(scan.drafts.first());
        VERIFY_OK(recording);
        QCOMPARE(recording->sourceSystem, u"siprec"_s);
        QCOMPARE(recording->sourceCallId, u"BYiC7uSZQGN3VQdzWI1HWw=="_s);
        QCOMPARE(recording->startedAt.toString(Qt::ISODate), u"2026-06-15T08:00:00Z"_s);
        QCOMPARE(recording->participants.size(), 2);
        const auto &customer = recording->participants[0];
        QCOMPARE(customer.role, ParticipantRole::Customer);
        QCOMPARE(customer.number, u"+31612345678"_s);
        QCOMPARE(customer.channel, 1); // the SDP's second line
        QCOMPARE(customer.joinedMs, 0);
        const auto &agent = recording->participants[1];
        QCOMPARE(agent.role, ParticipantRole::Agent);
        QCOMPARE(agent.number, u"204"_s);
        QCOMPARE(agent.channel, 0);
        QCOMPARE(agent.joinedMs, 7000);
        QCOMPARE(agent.leftMs, 9000);
        const auto sidecar = RecordingService(fixture.archive.session()).sidecar(fixture.vault, recording->id);
        VERIFY_OK(sidecar);
        QVERIFY(sidecar->has_value());
        QCOMPARE((*sidecar)->name, u"call.siprec"_s);
        QVERIFY((*sidecar)->bytes.startsWith("INVITE"));
    }
};

VOICELOG_GUILESS_TEST(TestImportSiprec)
#include "tst_importsiprec.moc"
