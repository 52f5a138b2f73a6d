// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callcopytest.h"
#include "importscantest.h"
#include "josetest.h"
#include "vcontest.h"

#include <interchange/JwsSigner.h>
#include <interchange/VconWriter.h>
#include <recordings/DraftNotes.h>
#include <recordings/RecordingErrors.h>
#include <support/RecordingFixture.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QDir>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

/// vCons in folders, from the scan into a vault.
class TestVconImport : public QObject
{
    Q_OBJECT

    static QString base64url(const QByteArray &bytes)
    {
        return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    }
    static QString hashOf(const QByteArray &bytes)
    {
        return u"sha512-"_s + base64url(QCryptographicHash::hash(bytes, QCryptographicHash::Sha512));
    }
    static QByteArray contentsOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QJsonObject dialog(const QString &start, const QJsonObject &members)
    {
        QJsonObject object{{u"type"_s, u"recording"_s}, {u"start"_s, start}, {u"parties"_s, QJsonArray{0, 1}}};
        for (auto it = members.begin(); it != members.end(); ++it)
            object.insert(it.key(), it.value());
        return object;
    }
    static QJsonObject within(const QByteArray &sound, const QString &start = u"2026-06-15T07:12:20Z"_s)
    {
        return dialog(start, {{u"mediatype"_s, u"audio/x-wav"_s},
                              {u"encoding"_s, u"base64url"_s},
                              {u"content_hash"_s, hashOf(sound)},
                              {u"body"_s, base64url(sound)}});
    }
    static QJsonObject beside(const QString &name, const QByteArray &sound,
                              const QString &start = u"2026-06-15T07:12:20Z"_s)
    {
        return dialog(start, {{u"mediatype"_s, u"audio/x-wav"_s},
                              {u"url"_s, u"https://calls.example/"_s + name},
                              {u"content_hash"_s, hashOf(sound)}});
    }
    static QByteArray vcon(const QJsonArray &dialogs, const QString &uuid = u"x"_s)
    {
        return QJsonDocument(QJsonObject{{u"vcon"_s, u"0.4.0"_s},
                                         {u"uuid"_s, uuid},
                                         {u"parties"_s,
                                          QJsonArray{QJsonObject{{u"name"_s, u"Anouk"_s}, {u"role"_s, u"customer"_s}},
                                                     QJsonObject{{u"name"_s, u"Daan"_s}, {u"role"_s, u"agent"_s}}}},
                                         {u"dialog"_s, dialogs}})
            .toJson();
    }
    static QStringList sounds(const ImportScan &scan)
    {
        QStringList list;
        for (const auto &draft : scan.drafts)
            list += names(draft).join(u'+');
        return list;
    }

private Q_SLOTS:
    void foundInFolders()
    {
        RecordingFixture f;
        const QByteArray one = contentsOf(f.wav(u"made.wav"_s, 8000));
        const Folder folder;
        folder.put(u"a.vcon"_s, vcon({within(one)}, u"a"_s));
        folder.put(u"b.vcon.json"_s, vcon({beside(u"b.wav"_s, one)}, u"b"_s));
        folder.put(u"b.wav"_s, one);
        folder.put(u"c.json"_s, vcon({beside(u"c.wav"_s, one), QJsonObject{{u"type"_s, u"text"_s}}}, u"c"_s));
        folder.put(u"c.wav"_s, one);
        folder.put(u"d.wav"_s, one);
        folder.put(u"d.json"_s, R"({"direction": "out", "agent": "Daan"})");
        folder.put(u"e.vcon"_s, vcon({beside(u"e.wav"_s, one)}, u"e"_s));
        folder.put(u"f.vcon"_s, R"({"payload": "", "signatures": []})");
        folder.put(u"g.json"_s, R"({"ciphertext": "", "recipients": []})");
        folder.put(u"h.vcon"_s, "no JSON");
        folder.put(u"i.vcon"_s, vcon({QJsonObject{{u"type"_s, u"text"_s}, {u"body"_s, u"Hi"_s}}}, u"i"_s));
        QJsonObject damaged = within(one);
        damaged[u"body"_s] = u"***"_s;
        folder.put(u"j.vcon"_s, vcon({damaged}, u"j"_s));
        const auto scan = scanned({folder.path()});
        QCOMPARE(sounds(scan), (QStringList{u"a.vcon"_s, u"b.wav"_s, u"c.wav"_s, u"d.wav"_s}));
        QCOMPARE(remarkIds(scan),
                 (QStringList{u"vcon-dialogs-passed-over c.json"_s, u"vcon-sound-missing e.vcon"_s,
                              u"jose-invalid f.vcon"_s, u"vcon-encrypted g.json"_s, u"vcon-invalid h.vcon"_s,
                              u"vcon-without-recording i.vcon"_s, u"vcon-sound-unreadable j.vcon"_s}));
        for (qsizetype i = 0; i < 3; ++i) {
            const RecordingDraft draft = scan.drafts[i];
            QCOMPARE(draft.sourceSystem, u"vcon"_s);
            QCOMPARE(draft.direction, Direction::Inbound);
            QCOMPARE(party(draft, ParticipantRole::Customer)->name, u"Anouk"_s);
            QCOMPARE(draft.startedAt, QDateTime(QDate(2026, 6, 15), QTime(7, 12, 20), QTimeZone::UTC));
            QVERIFY(draft.notes.isEmpty());
        }
        QCOMPARE(scan.drafts[0].sidecarName, u"a.vcon.json"_s);
        QVERIFY(!scan.drafts[0].sidecar.contains(base64url(one).toLatin1()));
        QVERIFY(scan.drafts[0].sidecar.contains("Anouk"));
        QCOMPARE(scan.drafts[3].direction, Direction::Outbound);
        QCOMPARE(scan.remarks[1].error.parameters()[u"name"_s].toString(), u"e.wav"_s);
    }

    /// Whoever signed it, one that is true is taken in; who is not trusted is told.
    void signedOnes()
    {
        RecordingFixture f;
        const QByteArray one = contentsOf(f.wav(u"made.wav"_s, 8000));
        const TestChain chain(evpKey(u"p256.pem"_s).get());
        const auto signer = JwsSigner::create(privateKey(u"p256.pem"_s), {chain.signer, chain.middle});
        VERIFY_OK(signer);
        const QByteArray text = *signer->signedForm(vcon({within(one)}, u"s"_s), u"s"_s);
        QByteArray changed = text;
        const qsizetype at = changed.indexOf("\"payload\"") + 200;
        changed[at] = changed[at] == 'A' ? 'B' : 'A';
        const Folder folder;
        folder.put(u"s.vcon"_s, text);
        folder.put(u"t.vcon"_s, changed);
        folder.put(u"u.vcon"_s, *signer->signedForm(vcon({within(one)}, u"u"_s), u"another"_s));
        ImportOptions options;
        options.opening.at = day(2027);
        auto scan = scanned({folder.path()}, options);
        QCOMPARE(sounds(scan), QStringList{u"s.vcon"_s});
        QCOMPARE(remarkIds(scan), (QStringList{u"certificate-untrusted s.vcon"_s, u"signature-false t.vcon"_s,
                                               u"vcon-invalid u.vcon"_s}));
        QCOMPARE(*scan.drafts[0].sounds.first().read(), one);
        options.opening.trusted = {chain.root};
        scan = scanned({folder.path()}, options);
        QCOMPARE(remarkIds(scan), (QStringList{u"signature-false t.vcon"_s, u"vcon-invalid u.vcon"_s}));
        options.opening.at = day(2029);
        scan = scanned({folder.path()}, options);
        QCOMPARE(remarkIds(scan).first(), u"certificate-expired s.vcon"_s);
        QCOMPARE(sounds(scan), QStringList{u"s.vcon"_s});
    }

    /// The drafts' own example, encrypted and signed, with the sound beside it.
    void encryptedOnes()
    {
        if (test::samples().isEmpty())
            QSKIP("the public samples are not here");
        const Folder folder;
        folder.put(u"call.vcon"_s, ietfEncryptedForUs());
        folder.put(u"ab_call.mp3"_s, fileBytes(test::samples() + u"/vcon-ietf/ab_call.mp3"_s));
        ImportOptions options;
        QCOMPARE(remarkIds(scanned({folder.path()}, options)).first(), u"vcon-encrypted call.vcon"_s);
        options.opening.key = std::make_shared<const JosePrivateKey>(privateKey(u"rsa.pem"_s));
        auto scan = scanned({folder.path()}, options);
        QCOMPARE(sounds(scan), QStringList{u"ab_call.mp3"_s});
        QCOMPARE(remarkIds(scan), QStringList{u"certificate-untrusted call.vcon"_s});
        QCOMPARE(scan.drafts[0].participants.size(), 2);
        QVERIFY(!scan.drafts[0].sounds.first().digests.isEmpty());
    }

    void namedFiles()
    {
        RecordingFixture f;
        const QByteArray one = contentsOf(f.wav(u"made.wav"_s, 8000));
        const Folder folder;
        folder.put(u"a.vcon"_s, vcon({beside(u"a.wav"_s, one), beside(u"b.wav"_s, one)}));
        folder.put(u"other.vcon"_s, vcon({within(one)}));
        for (const auto &name : {u"a.wav"_s, u"b.wav"_s, u"c.wav"_s})
            folder.put(name, one);
        QCOMPARE(sounds(scanned({folder.path(u"a.vcon"_s)})), (QStringList{u"a.wav"_s, u"b.wav"_s}));
        const auto sound = scanned({folder.path(u"b.wav"_s)});
        QCOMPARE(sounds(sound), QStringList{u"b.wav"_s});
        QCOMPARE(sound.drafts[0].sourceCallId, u"x/1"_s);
        QVERIFY(sound.remarks.isEmpty());
        QCOMPARE(sounds(scanned({folder.path(u"c.wav"_s)})), QStringList{u"c.wav"_s});
        QCOMPARE(sounds(scanned({folder.path(u"other.vcon"_s)})), QStringList{u"other.vcon"_s});
    }

    void takenIn()
    {
        RecordingFixture f;
        const QByteArray one = contentsOf(f.wav(u"one.wav"_s, 8000, 300, 2));
        const QByteArray two = contentsOf(f.wav(u"two.wav"_s, 12'000, 500));
        const Folder folder;
        folder.put(u"a.vcon"_s, vcon({within(one), beside(u"two.wav"_s, two, u"2026-06-15T08:00:00Z"_s)}));
        folder.put(u"two.wav"_s, two);
        const auto scan = scanned({folder.path()});
        VERIFY_OK(f.run({scan.drafts[0], scan.drafts[1]}));
        QCOMPARE(f.outcomes.size(), 2);
        const RecordingService service(f.archive.session());
        const QByteArrayList expected{one, two};
        for (qsizetype i = 0; i < 2; ++i) {
            QVERIFY2(!f.outcomes[i].error, f.outcomes[i].error ? qPrintable(f.outcomes[i].error->toString()) : "");
            const auto recording = service.recording(f.vault, f.outcomes[i].recordingId);
            VERIFY_OK(recording);
            const QByteArray &bytes = expected[f.outcomes[i].draft];
            QCOMPARE(recording->media[0].byteCount, bytes.size());
            QCOMPARE(recording->media[0].sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
            QCOMPARE(recording->media[0].fileName, f.outcomes[i].draft == 0 ? u"a.wav"_s : u"two.wav"_s);
            const auto sidecar = service.sidecar(f.vault, recording->id);
            VERIFY_OK(sidecar);
            QVERIFY((*sidecar)->bytes.contains("two.wav"));
        }
        QCOMPARE(scan.drafts[0].participants[1].channel, 1);
        // Once more: they are known.
        VERIFY_OK(f.run({scan.drafts[0]}));
        QCOMPARE(f.outcomes[0].kind, ImportOutcome::Kind::AlreadyThere);
    }

    void otherSoundRefused()
    {
        RecordingFixture f;
        const QByteArray one = contentsOf(f.wav(u"one.wav"_s, 8000));
        QByteArray changed = one;
        changed[1000] = char(changed[1000] ^ 1);
        const Folder folder;
        QJsonObject inside = within(one);
        inside[u"body"_s] = base64url(changed);
        folder.put(u"a.vcon"_s, vcon({inside, beside(u"b.wav"_s, one), beside(u"c.wav"_s, one)}));
        folder.put(u"b.wav"_s, changed);
        folder.put(u"c.wav"_s, one);
        const auto scan = scanned({folder.path()});
        QCOMPARE(scan.drafts.size(), 3);
        VERIFY_OK(f.run({scan.drafts[0], scan.drafts[1], scan.drafts[2]}));
        for (const auto &outcome : std::as_const(f.outcomes)) {
            QCOMPARE(outcome.kind, outcome.draft == 2 ? ImportOutcome::Kind::Imported : ImportOutcome::Kind::Refused);
            if (outcome.error)
                QVERIFY(outcome.error->is(errors::SoundNotAsTold));
        }
        // The vCon changed since it was found.
        const RecordingDraft draft = scan.drafts[0];
        inside[u"body"_s] = base64url(one.first(one.size() - 100));
        folder.put(u"a.vcon"_s, vcon({inside}));
        VERIFY_OK(f.run({draft}));
        QVERIFY(f.outcomes[0].error->is(errors::SourceChanged));
    }

    // Larger than what is kept in memory until it is stored.
    void largeSound()
    {
        RecordingFixture f;
        const QByteArray one = contentsOf(f.wav(u"one.wav"_s, 8'500'000, 300, 1, 48'000));
        const Folder folder;
        folder.put(u"a.vcon"_s, vcon({within(one)}));
        const auto recording = f.add(scanned({folder.path()}).drafts[0]);
        VERIFY_OK(recording);
        QCOMPARE(recording->media[0].byteCount, one.size());
        QCOMPARE(recording->media[0].sha256, QCryptographicHash::hash(one, QCryptographicHash::Sha256));
    }

    void legs()
    {
        RecordingFixture f;
        const QByteArray one = contentsOf(f.wav(u"one.wav"_s, 8000, 300));
        const QByteArray two = contentsOf(f.wav(u"two.wav"_s, 8000, 500));
        QJsonObject customer = within(one);
        customer[u"parties"_s] = 0;
        QJsonObject agent = beside(u"two.wav"_s, two);
        agent[u"parties"_s] = 1;
        const Folder folder;
        folder.put(
            u"a.vcon"_s,
            vcon({customer, agent, QJsonObject{{u"type"_s, u"recording-set"_s}, {u"recordings"_s, QJsonArray{0, 1}}}}));
        folder.put(u"two.wav"_s, two);
        const auto scan = scanned({folder.path()});
        QCOMPARE(sounds(scan), QStringList{u"a.vcon+two.wav"_s});
        const auto recording = f.add(scan.drafts[0]);
        VERIFY_OK(recording);
        QCOMPARE(recording->media.size(), 2);
        QCOMPARE(recording->media[0].sha256, QCryptographicHash::hash(one, QCryptographicHash::Sha256));
        QCOMPARE(recording->participants[0].channel, 0);
        QCOMPARE(recording->participants[1].channel, 1);
    }

    // What a data subject was given comes in again.
    void roundTrip()
    {
        RecordingFixture f;
        const QByteArray sound = contentsOf(f.wav(u"one.wav"_s, 8000, 300, 2));
        CallCopy copy = callCopy();
        copy.sound->sha512 = QCryptographicHash::hash(sound, QCryptographicHash::Sha512);
        const Folder folder;
        folder.put(u"copy.vcon"_s, QJsonDocument(vconOf(copy)).toJson());
        folder.put(copy.sound->fileName, sound);
        const auto scan = scanned({folder.path()});
        QCOMPARE(remarkIds(scan), QStringList());
        QCOMPARE(scan.drafts.size(), 1);
        const RecordingDraft draft = scan.drafts[0];
        QCOMPARE(draft.startedAt, copy.recording.startedAt);
        QCOMPARE(draft.durationMs, copy.recording.durationMs);
        QList<Participant> participants = copy.recording.participants;
        for (auto &one : participants)
            one.personId = {};
        QCOMPARE(draft.participants, participants);
        QVERIFY(draft.transcript);
        QCOMPARE(draft.transcript->cues.size(), copy.cues.size());
        QCOMPARE(draft.transcript->cues[1].text, copy.cues[1].text);
        VERIFY_OK(f.add(draft));
    }

    void transcriptWithoutTimes()
    {
        RecordingFixture f;
        const QByteArray one = contentsOf(f.wav(u"one.wav"_s, 8000));
        const Folder folder;
        QJsonObject object = QJsonDocument::fromJson(vcon({within(one)})).object();
        object[u"analysis"_s] = QJsonArray{
            QJsonObject{{u"type"_s, u"transcript"_s}, {u"dialog"_s, 0}, {u"body"_s, u"Agent: Goedemorgen."_s}}};
        folder.put(u"a.vcon"_s, QJsonDocument(object).toJson());
        const auto scan = scanned({folder.path()});
        QCOMPARE(scan.drafts[0].notes, QStringList{QString(notes::TranscriptTimesEstimated)});
        QCOMPARE(scan.drafts[0].transcript->cues[0].speaker, u"Agent"_s);
    }

    void samples()
    {
        if (test::samples().isEmpty())
            QSKIP("the sample files are not here");
        RecordingFixture f;
        const auto dataset = scanned({test::samples() + u"/vcon-dataset"_s});
        QCOMPARE(dataset.drafts.size(), 14);
        QCOMPARE(remarkIds(dataset), QStringList());
        const auto ietf = scanned({test::samples() + u"/vcon-ietf"_s});
        // Eight vCons of the call in ab_call.mp3, two of them signed, and that which has the other sound in it;
        // ab_call.wav by itself.
        const QStringList others{u"ab_call.wav"_s, u"ab_call_int_rec.vcon"_s};
        QCOMPARE(sounds(ietf), QStringList(8, u"ab_call.mp3"_s) + others);
        QList<RecordingDraft> drafts;
        for (const auto &draft : ietf.drafts)
            drafts += draft;
        drafts += dataset.drafts[0];
        VERIFY_OK(f.run(drafts));
        const auto count = [&f](ImportOutcome::Kind kind) {
            return std::ranges::count(f.outcomes, kind, &ImportOutcome::kind);
        };
        QCOMPARE(count(ImportOutcome::Kind::Refused), 0);
        QCOMPARE(count(ImportOutcome::Kind::Imported), 3);
        QCOMPARE(count(ImportOutcome::Kind::AlreadyThere), 8);
    }
};

VOICELOG_GUILESS_TEST(TestVconImport)
#include "tst_vconimport.moc"
