// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "josetest.h"
#include "vconexporttest.h"

#include <base/BaseErrors.h>
#include <interchange/JoseErrors.h>
#include <interchange/SigningFiles.h>
#include <interchange/VconSound.h>
#include <recordings/RecordingErrors.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

/// Recordings on their way out as vCons.
class TestVconExport : public QObject
{
    Q_OBJECT

    static Participant person(ParticipantRole role, const QString &name, const QString &number, int channel,
                              std::optional<qint64> joined = {}, std::optional<qint64> left = {})
    {
        Participant one;
        one.role = role;
        one.name = name;
        one.number = number;
        one.channel = channel;
        one.joinedMs = joined;
        one.leftMs = left;
        return one;
    }
    static Segment segment(SegmentKind kind, TimeRange range, const QString &label = {})
    {
        Segment one;
        one.kind = kind;
        one.range = range;
        one.label = label;
        return one;
    }
    /// A call of ten seconds that Daan hands over to Joris after five; held for a second, with a bank account told.
    static RecordingDraft handedOver(VconOffice &office)
    {
        RecordingDraft draft = office.draft(office.wav(u"call.wav"_s, 80'000, 440, 2), u"call-1"_s);
        draft.sourceSystem = u"siprec"_s;
        draft.participants = {person(ParticipantRole::Agent, u"Daan"_s, u"301"_s, 0, 0, 5000),
                              person(ParticipantRole::Customer, u"Anouk"_s, u"+31612345610"_s, 1),
                              person(ParticipantRole::Agent, u"Joris"_s, u"302"_s, 0, 4500)};
        draft.segments = {segment(SegmentKind::Hold, {3000, 4000}),
                          segment(SegmentKind::PaymentData, {7000, 8000}, u"IBAN"_s)};
        Transcript words;
        words.source = u"WEBVTT\n"_s;
        words.cues = {{{0, 1500}, u"Daan"_s, u"Goedemorgen."_s},
                      {{1500, 3000}, u"Klant"_s, u"Met Anouk."_s},
                      {{7200, 7800}, u"Klant"_s, u"Mijn rekening is 123."_s}};
        draft.transcript = words;
        draft.sidecarName = u"call.xml"_s;
        draft.sidecar = "<recording xmlns='urn:ietf:params:xml:ns:recording:1'><session session_id='a'><sipSessionID>"
                        "ab30317f1a784dc48ff824d0d3715d86;remote=47755a9de7794ba387653f2099600ef2</sipSessionID>"
                        "</session></recording>";
        return draft;
    }
    /// From files, as an organisation has them.
    static std::shared_ptr<const JwsSigner> signer(VconOffice &office, const TestChain &chain)
    {
        const auto made = signerFromFiles(office.file(u"key.pem"_s, joseFile(u"p256.pem"_s)),
                                          office.file(u"chain.pem"_s, pemOf(chain.signer) + pemOf(chain.middle)), {});
        if (!made)
            qFatal("%s", qPrintable(made.error().toString()));
        return *made;
    }
    static QStringList filesIn(const VconOffice &office)
    {
        return QDir(office.folder.path()).entryList({u"out*"_s}, QDir::Files, QDir::Name);
    }

private Q_SLOTS:
    void handedOverCall()
    {
        VconOffice office;
        const Recording recording = office.take(handedOver(office));
        const QJsonObject vcon = office.vcon(recording, office.request());
        const QJsonArray dialogs = vcon[u"dialog"].toArray();
        QCOMPARE(dialogs.size(), 2);
        const QJsonObject call = dialogs[0].toObject();
        QCOMPARE(call[u"parties"].toArray(), (QJsonArray{QJsonArray{0, 2}, 1}));
        QCOMPARE(call[u"session_id"].toObject(), (QJsonObject{{u"local"_s, u"ab30317f1a784dc48ff824d0d3715d86"_s},
                                                              {u"remote"_s, u"47755a9de7794ba387653f2099600ef2"_s}}));
        QStringList events;
        const QJsonArray history = call[u"party_history"].toArray();
        for (const auto &one : history)
            events += QString::number(one[u"party"].toInt()) + u' ' + one[u"event"].toString();
        QCOMPARE(events, (QStringList{u"0 join"_s, u"0 drop"_s, u"2 join"_s, u"0 hold"_s, u"0 unhold"_s}));
        const QJsonObject transfer = dialogs[1].toObject();
        QCOMPARE(transfer[u"type"].toString(), u"transfer"_s);
        QCOMPARE(transfer[u"transferor"].toInt(-1), 0);
        QCOMPARE(transfer[u"transferee"].toInt(-1), 1);
        QCOMPARE(transfer[u"transfer_target"].toInt(-1), 2);
        QCOMPARE(transfer[u"original"].toInt(-1), 0);
        const auto bytes = QByteArray::fromBase64(call[u"body"].toString().toLatin1(), QByteArray::Base64UrlEncoding);
        QCOMPARE(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), recording.media[0].sha256);
        QCOMPARE(vcon[u"analysis"].toArray().size(), 1);
        QVERIFY(!vcon.contains(u"redacted"));
        QVERIFY(!vcon.contains(u"amended"));
        QCOMPARE(filesIn(office), QStringList{u"out.vcon"_s});

        const auto event = office.events(u"RECORDING_EXPORTED"_s).first();
        QCOMPARE(event.detail[u"what"].toString(), u"VCON"_s);
        QCOMPARE(event.detail[u"lifecycle"].toString(), u"vcon_created"_s);
        QCOMPARE(event.detail[u"uuid"], vcon[u"uuid"]);
        QCOMPARE(event.reason, u"Asked for by the supervisor"_s);
    }

    void comesInAgain()
    {
        VconOffice office;
        const Recording recording = office.take(handedOver(office));
        QVERIFY(!office.vcon(recording, office.request(u"again.vconz"_s)).isEmpty());
        VconOffice other;
        const auto scan = scanned({office.folder.filePath(u"again.vconz"_s)});
        QCOMPARE(scan.drafts.size(), 1);
        const Recording again = other.take(scan.drafts[0]);
        QCOMPARE(again.startedAt, recording.startedAt);
        QCOMPARE(again.media[0].sha256, recording.media[0].sha256);
        QCOMPARE(again.line, recording.line);
        QCOMPARE(other.cues(again), office.cues(recording));
        QCOMPARE(again.participants.size(), 3);
        for (qsizetype i = 0; i < 3; ++i) {
            QCOMPARE(again.participants[i].name, recording.participants[i].name);
            QCOMPARE(again.participants[i].number, recording.participants[i].number);
            QCOMPARE(again.participants[i].role, recording.participants[i].role);
            QCOMPARE(again.participants[i].channel, recording.participants[i].channel);
            QCOMPARE(again.participants[i].joinedMs, recording.participants[i].joinedMs);
            QCOMPARE(again.participants[i].leftMs, recording.participants[i].leftMs);
        }
        const auto before = office.segments(recording);
        const auto after = other.segments(again);
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < after.size(); ++i) {
            QCOMPARE(after[i].kind, before[i].kind);
            QCOMPARE(after[i].range, before[i].range);
            QCOMPARE(after[i].label, before[i].label);
        }
        // Out once more: it is told whose it was, and nothing of ours is told twice.
        const QJsonObject first = office.vcon(recording, office.request(u"first.vcon"_s));
        const QJsonObject second = other.vcon(again, other.request(u"second.vcon"_s));
        QCOMPARE(second[u"attachments"].toArray().size(), first[u"attachments"].toArray().size());
        QCOMPARE(second[u"analysis"].toArray().size(), first[u"analysis"].toArray().size());
        QCOMPARE(second[u"parties"], first[u"parties"]);
        QVERIFY(!second[u"amended"][u"uuid"].toString().isEmpty());
        QCOMPARE(other.events(u"RECORDING_EXPORTED"_s).first().detail[u"lifecycle"].toString(), u"vcon_enhanced"_s);
    }

    void legs()
    {
        VconOffice office;
        RecordingDraft draft = office.draft(office.wav(u"in.wav"_s, 8000, 300), u"legs"_s);
        draft.audioPaths += office.wav(u"out-leg.wav"_s, 8000, 500);
        draft.participants = {person(ParticipantRole::Customer, u"Anouk"_s, u"+31612345610"_s, 0),
                              person(ParticipantRole::Agent, u"Daan"_s, {}, 1)};
        const Recording recording = office.take(draft);
        const QJsonObject vcon = office.vcon(recording, office.request());
        const QJsonArray dialogs = vcon[u"dialog"].toArray();
        QCOMPARE(dialogs.size(), 3);
        QCOMPARE(dialogs[0][u"parties"].toArray(), QJsonArray{0});
        QCOMPARE(dialogs[1][u"parties"].toArray(), QJsonArray{1});
        QCOMPARE(dialogs[1][u"recording_set"].toInt(), 2);
        QCOMPARE(dialogs[2][u"recordings"].toArray(), (QJsonArray{0, 1}));
        VconOffice other;
        const auto scan = scanned({office.folder.filePath(u"out.vcon"_s)});
        QCOMPARE(scan.drafts.size(), 1);
        const Recording again = other.take(scan.drafts[0]);
        QCOMPARE(again.media.size(), 2);
        for (qsizetype i = 0; i < 2; ++i) {
            QCOMPARE(again.media[i].sha256, recording.media[i].sha256);
            QCOMPARE(again.participants[i].channel, recording.participants[i].channel);
        }
    }

    /// What the attached call data alone tell.
    void comesBackAsItWas()
    {
        VconOffice office;
        RecordingDraft draft = office.draft(office.wav(u"s.wav"_s, 16'000));
        Participant agent;
        agent.role = ParticipantRole::Agent;
        agent.name = u"Anna"_s;
        agent.number = u"204"_s;
        Participant interpreter;
        interpreter.role = ParticipantRole::Third;
        interpreter.name = u"Tolk"_s;
        interpreter.number = u"+31611111111"_s;
        draft.direction = Direction::Outbound;
        draft.participants = {agent, interpreter};
        const auto noted = RecordingService(office.archive.session()).noteObjection(office.take(draft), 700);
        VERIFY_OK(noted);
        const Folder folder;
        folder.put(u"back.vcon"_s, QJsonDocument(office.vcon(*noted, office.request())).toJson());
        office.startAnew();
        const Recording back = office.take(scanned({folder.path()}).drafts[0]);
        QVERIFY(back.objectionRaised);
        QCOMPARE(back.objectionAtMs, 700);
        QCOMPARE(back.direction, Direction::Outbound);
        QCOMPARE(back.participants.size(), 2); // the recording's number was no customer's
        QCOMPARE(back.participants[0].number, u"204"_s);
        QCOMPARE(back.participants[1].number, u"+31611111111"_s);
        QCOMPARE(back.participants[1].role, ParticipantRole::Third);
    }

    /// Its times told no zone, and were read in another than is usual.
    void timesOfAnotherZone()
    {
        VconOffice office;
        QJsonArray dialogs;
        for (const int leg : {0, 1}) {
            const QByteArray sound = fileBytes(office.wav(u"leg%1.wav"_s.arg(leg), 16'000, 440 + 200 * leg));
            dialogs += QJsonObject{{u"type"_s, u"recording"_s},
                                   {u"start"_s, u"2026-06-04T10:00:00"_s},
                                   {u"duration"_s, 2},
                                   {u"parties"_s, QJsonArray{leg}},
                                   {u"mediatype"_s, u"audio/x-wav"_s},
                                   {u"encoding"_s, u"base64url"_s},
                                   {u"body"_s, QString::fromLatin1(sound.toBase64(QByteArray::Base64UrlEncoding))},
                                   {u"recording_set"_s, 2},
                                   {u"party_history"_s, QJsonArray{QJsonObject{{u"party"_s, leg},
                                                                               {u"time"_s, u"2026-06-04T10:00:01"_s},
                                                                               {u"event"_s, u"join"_s}}}}};
        }
        dialogs += QJsonObject{{u"type"_s, u"recording-set"_s},
                               {u"start"_s, u"2026-06-04T10:00:00"_s},
                               {u"recordings"_s, QJsonArray{0, 1}}};
        const QJsonObject vcon{{u"uuid"_s, u"01928e10-193e-8231-b9a2-279e0d16bc46"_s},
                               {u"created_at"_s, u"2026-06-04T15:00:00Z"_s},
                               {u"parties"_s, QJsonArray{QJsonObject{{u"tel"_s, u"+31612345678"_s}},
                                                         QJsonObject{{u"name"_s, u"Daan"_s}, {u"role"_s, u"agent"_s}}}},
                               {u"dialog"_s, dialogs}};
        const Folder folder;
        folder.put(u"z.vcon"_s, QJsonDocument(vcon).toJson());
        ImportOptions options;
        options.timeZone = "America/New_York";
        const Recording recording = office.take(scanned({folder.path()}, options).drafts[0]);
        const auto began = QDateTime::fromString(u"2026-06-04T14:00:00Z"_s, Qt::ISODate);
        QCOMPARE(recording.startedAt, began);
        QCOMPARE(recording.media.size(), 2);
        const QJsonObject written = office.vcon(recording, office.request());
        for (const int leg : {0, 1}) {
            const QJsonValue dialog = written[u"dialog"][leg];
            QCOMPARE(QDateTime::fromString(dialog[u"start"].toString(), Qt::ISODateWithMs), began);
            QCOMPARE(QDateTime::fromString(dialog[u"party_history"][0][u"time"].toString(), Qt::ISODateWithMs),
                     began.addSecs(1));
        }
        const Folder again;
        again.put(u"back.vcon"_s, QJsonDocument(written).toJson());
        office.startAnew();
        const auto drafts = scanned({again.path()}).drafts;
        QCOMPARE(drafts.size(), 1);
        const Recording back = office.take(drafts[0]);
        QCOMPARE(back.startedAt, began);
        QCOMPARE(back.media.size(), 2);
    }

    void redacted()
    {
        VconOffice office;
        const Recording recording = office.take(handedOver(office));
        VconExportRequest asked = office.request();
        asked.redacted = true;
        const QJsonObject vcon = office.vcon(recording, asked);
        QCOMPARE(vcon[u"redacted"].toObject(), (QJsonObject{{u"type"_s, u"PII Redaction: PAYMENT_DATA"_s}}));
        const QByteArray text = QJsonDocument(vcon).toJson();
        QVERIFY(!text.contains("rekening"));
        QVERIFY(!text.contains("IBAN"));
        const QJsonObject call = vcon[u"dialog"][0].toObject();
        auto bytes = QByteArray::fromBase64(call[u"body"].toString().toLatin1(), QByteArray::Base64UrlEncoding);
        QVERIFY(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != recording.media[0].sha256);
        const qsizetype second = qsizetype(8000) * 2 * 2;
        const QByteArray silence(second, '\0');
        QCOMPARE(bytes.mid(bytes.size() - 3 * second, second), silence);
        QCOMPARE(office.events(u"RECORDING_EXPORTED"_s).first().detail[u"lifecycle"].toString(),
                 u"vcon_party_redacted"_s);
        // Nothing is marked in it.
        const Recording plain = office.take(office.draft(office.wav(u"plain.wav"_s, 8000, 600), u"plain"_s));
        asked.path = office.folder.filePath(u"out2.vcon"_s);
        VERIFY_ERROR(office.write(plain, asked), errors::NothingToRedact);
    }

    /// Of a vCon that came in, only the places of what nobody looked through are left.
    void redactedOrigin()
    {
        VconOffice office;
        const QByteArray sound = fileBytes(office.wav(u"s.wav"_s, 16'000));
        const auto body = QString::fromLatin1(sound.toBase64(QByteArray::Base64UrlEncoding));
        QJsonObject vcon =
            QJsonDocument::fromJson(
                json("{'uuid':'01928e10-193e-8231-b9a2-279e0d16bc46','created_at':'2026-06-15T07:00:00Z','secret':1,"
                     "'parties':[{'name':'Extra'},{'name':'Anouk','role':'customer','did':'did:x:1'},"
                     "{'name':'Daan','role':'agent'}],"
                     "'dialog':[{'type':'text','parties':[0],'body':'hush','encoding':'none','mediatype':'text/plain'},"
                     "{'type':'recording','start':'2026-06-15T07:12:20Z','duration':2,'parties':[1,2],"
                     "'mediatype':'audio/x-wav','encoding':'base64url','own':'hush'}],"
                     "'analysis':[{'type':'sentiment','vendor':'x','dialog':1,'body':'hush','encoding':'none'}],"
                     "'attachments':[{'purpose':'hush','start':'2026-06-15T07:12:20Z','party':0,'dialog':1,"
                     "'mediatype':'text/plain','encoding':'none','body':'hush'}]}"))
                .object();
        QJsonArray dialogs = vcon[u"dialog"].toArray();
        QJsonObject call = dialogs[1].toObject();
        call.insert(u"body"_s, body);
        const auto event = [](QLatin1StringView what, const QString &key) {
            QJsonObject one{{u"party"_s, 1}, {u"time"_s, u"2026-06-15T07:12:21Z"_s}, {u"event"_s, what}};
            if (!key.isEmpty())
                one.insert(u"button"_s, key);
            return one;
        };
        call.insert(u"party_history"_s,
                    QJsonArray{event("keydown"_L1, u"7"_s), event("keyup"_L1, u"7"_s), event("drop"_L1, {})});
        QJsonObject hold = event("hold"_L1, {});
        hold.insert(u"note"_s, u"hush"_s);
        QJsonArray history = call[u"party_history"].toArray();
        history.append(hold);
        call.insert(u"party_history"_s, history);
        call.insert(u"session_id"_s, QJsonObject{{u"local"_s, u"ab30317f1a784dc48ff824d0d3715d86"_s},
                                                 {u"remote"_s, u"47755a9de7794ba387653f2099600ef2"_s},
                                                 {u"why"_s, u"hush"_s}});
        dialogs[1] = call;
        vcon.insert(u"dialog"_s, dialogs);
        const Folder folder;
        folder.put(u"a.vcon"_s, QJsonDocument(vcon).toJson());
        Recording recording = office.take(scanned({folder.path()}).drafts[0]);
        VERIFY_OK(RecordingService(office.archive.session())
                      .addSegment(office.vault, recording.id, segment(SegmentKind::Private, {500, 900})));
        VconExportRequest asked = office.request();
        asked.redacted = true;
        const QJsonObject written = office.vcon(recording, asked);
        QVERIFY(!QJsonDocument(written).toJson().contains("hush"));
        QVERIFY(!written.contains(u"secret"));
        QVERIFY(!QJsonDocument(written).toJson().contains("Extra")); // who was in the other part only
        QCOMPARE(written[u"dialog"][1][u"party_history"].toArray(),
                 (QJsonArray{event("drop"_L1, {}), event("hold"_L1, {})}));
        QCOMPARE(written[u"dialog"][1][u"session_id"].toObject().keys(), (QStringList{u"local"_s, u"remote"_s}));
        QCOMPARE(written[u"redacted"].toObject(),
                 (QJsonObject{{u"uuid"_s, u"01928e10-193e-8231-b9a2-279e0d16bc46"_s},
                              {u"type"_s, u"PII Redaction: PRIVATE; Other parts left out"_s}}));
        QCOMPARE(written[u"dialog"][0].toObject(), (QJsonObject{{u"type"_s, u"text"_s}}));
        QCOMPARE(written[u"dialog"][1][u"parties"].toArray(), (QJsonArray{1, 2}));
        QCOMPARE(written[u"analysis"][0].toObject(), (QJsonObject{{u"type"_s, u"sentiment"_s}, {u"vendor"_s, u"x"_s}}));
        QCOMPARE(written[u"parties"][1][u"did"].toString(), u"did:x:1"_s);
        QCOMPARE(written[u"attachments"][1][u"purpose"].toString(), u"call data"_s);

        // As a whole everything is there, and what was corrected since.
        CallDataEdit edit;
        edit.participants = recording.participants;
        edit.participants[0].name = u"Anouk de Boer"_s;
        edit.line = recording.line;
        RecordingService service(office.archive.session());
        const auto edited = service.updateCallData(recording, edit);
        VERIFY_OK(edited);
        const QJsonObject whole = office.vcon(*edited, office.request(u"whole.vcon"_s));
        QCOMPARE(whole[u"secret"].toInt(), 1);
        QCOMPARE(whole[u"dialog"][1][u"party_history"].toArray().size(), 4);
        QCOMPARE(whole[u"parties"][0][u"name"].toString(), u"Extra"_s);
        QCOMPARE(whole[u"amended"][u"uuid"].toString(), u"01928e10-193e-8231-b9a2-279e0d16bc46"_s);
        QCOMPARE(whole[u"dialog"][0][u"body"].toString(), u"hush"_s);
        QCOMPARE(whole[u"dialog"][1][u"own"].toString(), u"hush"_s);
        QCOMPARE(whole[u"parties"][1].toObject(),
                 (QJsonObject{{u"name"_s, u"Anouk de Boer"_s}, {u"role"_s, u"customer"_s}, {u"did"_s, u"did:x:1"_s}}));
        QCOMPARE(whole[u"analysis"][0][u"body"].toString(), u"hush"_s);
        QCOMPARE(whole[u"attachments"][0][u"body"].toString(), u"hush"_s);
    }

    void isSigned_data()
    {
        QTest::addColumn<bool>("packed");
        QTest::newRow("plain") << false;
        QTest::newRow("packed") << true;
    }
    void isSigned()
    {
        QFETCH(const bool, packed);
        const TestChain chain(evpKey(u"p256.pem"_s).get());
        VconOffice office;
        office.archive.clock().set(QDateTime(QDate(2027, 1, 5), QTime(10, 0), QTimeZone::UTC));
        const Recording recording = office.take(handedOver(office));
        VconExportRequest asked = office.request(packed ? u"out.vconz"_s : u"out.vcon"_s);
        asked.packed = packed;
        asked.signer = signer(office, chain);
        VERIFY_OK(office.write(recording, asked));
        const QByteArray bytes = fileBytes(asked.path);
        QCOMPARE(bytes.startsWith("\x1f\x8b"), packed);
        VconOpening opening;
        opening.at = office.archive.clock().now();
        opening.trusted = {chain.root};
        const auto read = VconReader(QTimeZone::utc(), opening).read(bytes);
        VERIFY_OK(read);
        QCOMPARE(read->signatures.size(), 1);
        QVERIFY(!read->signatures.first().distrust);
        QCOMPARE(read->signatures.first().uuid, read->uuid);
        QCOMPARE(vconFaults(read->raw), QStringList());
        QCOMPARE(office.events(u"RECORDING_EXPORTED"_s).first().detail[u"signer"].toString(),
                 QString::fromLatin1(chain.signer.fingerprint.toHex()));
    }

    /// With a certificate that has ended nobody is helped; nothing is left behind, nor on record as done.
    void expiredCertificate()
    {
        const TestChain chain(evpKey(u"p256.pem"_s).get());
        VconOffice office;
        office.archive.clock().set(QDateTime(QDate(2029, 1, 5), QTime(10, 0), QTimeZone::UTC));
        const Recording recording = office.take(handedOver(office));
        VconExportRequest asked = office.request();
        asked.signer = signer(office, chain);
        VERIFY_ERROR(office.write(recording, asked), errors::CertificateExpired);
        QCOMPARE(filesIn(office), QStringList());
        QVERIFY(office.events(u"RECORDING_EXPORTED"_s).isEmpty());
    }

    void signingFiles()
    {
        const TestChain chain(evpKey(u"p256.pem"_s).get());
        VconOffice office;
        const QString certificate = office.file(u"chain.pem"_s, pemOf(chain.signer));
        const QString key = office.file(u"other.pem"_s, joseFile(u"p384.pem"_s));
        VERIFY_ERROR(signerFromFiles(office.folder.filePath(u"none.pem"_s), certificate, {}), errors::FileNotFound);
        VERIFY_ERROR(signerFromFiles(key, certificate, {}), errors::PrivateKeyOfAnother);
        VERIFY_ERROR(signerFromFiles(key, key, {}), errors::CertificateUnreadable);
        const QString locked = office.file(u"locked.pem"_s, joseFile(u"rsa-locked.pem"_s));
        VERIFY_ERROR(signerFromFiles(locked, certificate, {}), errors::PrivateKeyLocked);
    }

    void refused()
    {
        VconOffice office;
        const Recording recording = office.take(handedOver(office));
        VconExportRequest asked = office.request();
        asked.reason = u"too short"_s;
        VERIFY_ERROR(office.write(recording, asked), errors::ReasonLength);
        asked.reason = office.request().reason;
        office.file(u"out.vcon"_s, "mine");
        VERIFY_ERROR(office.write(recording, asked), errors::FileExists);
        QCOMPARE(fileBytes(asked.path), "mine");
        asked.path = office.folder.filePath(u"out2.vcon"_s);
        const CancelToken cancel;
        cancel.cancel();
        VERIFY_ERROR(VconExport(office.archive.session(), nullptr).write(recording, asked, {}, cancel),
                     errors::Cancelled);
        QCOMPARE(filesIn(office), QStringList{u"out.vcon"_s});
        QVERIFY(office.events(u"RECORDING_EXPORTED"_s).isEmpty());
    }

    /// Too large to stand in the vCon.
    void soundBeside()
    {
        VconOffice office;
        const Recording recording = office.take(office.draft(office.wav(u"long.wav"_s, 8000), u"long"_s));
        VconExportRequest asked = office.request();
        asked.mostWithin = 1000;
        const QJsonObject vcon = office.vcon(recording, asked);
        QCOMPARE(filesIn(office), (QStringList{u"out.vcon"_s, u"out.wav"_s}));
        const QJsonObject call = vcon[u"dialog"][0].toObject();
        QVERIFY(!call.contains(u"body"));
        QCOMPARE(call[u"filename"].toString(), u"out.wav"_s);
        const auto scan = scanned({office.folder.filePath(u"out.vcon"_s)});
        QCOMPARE(scan.drafts.size(), 1);
        QCOMPARE(QFileInfo(RecordingDraft(scan.drafts[0]).audioPaths.first()).fileName(), u"out.wav"_s);
        QCOMPARE(QCryptographicHash::hash(fileBytes(office.folder.filePath(u"out.wav"_s)), QCryptographicHash::Sha256),
                 recording.media[0].sha256);
    }
};

VOICELOG_GUILESS_TEST(TestVconExport)
#include "tst_vconexport.moc"
