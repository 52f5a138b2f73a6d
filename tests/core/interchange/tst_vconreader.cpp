// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vcontest.h"

#include <interchange/VconErrors.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QDir>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

class TestVconReader : public QObject
{
    Q_OBJECT

    static Result<Vcon> read(const QByteArray &bytes) { return VconReader(QTimeZone("Europe/Amsterdam")).read(bytes); }
    static QString detail(const Result<Vcon> &read)
    {
        return read ? u"read"_s : read.error().parameters()[u"detail"_s].toString();
    }

private Q_SLOTS:
    void samples_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<int>("parties");
        QTest::addColumn<int>("dialogs");
        const auto row = [](const char *name, const QString &outcome, int parties, int dialogs) {
            QTest::newRow(name) << u"vcon-ietf/"_s + QString::fromLatin1(name) << outcome << parties << dialogs;
        };
        row("ab.vcon", {}, 2, 0);
        row("ab_call_ext_rec.vcon", {}, 2, 1);
        row("ab_call_ext_rec_amended.vcon", {}, 2, 2);
        row("ab_call_ext_rec_analysis.vcon", {}, 2, 1);
        row("ab_call_ext_rec_decrypted.vcon", {}, 2, 1);
        row("ab_call_ext_rec_decrypted_verified.vcon", {}, 2, 1);
        row("ab_call_ext_rec_encrypted.vcon", u"interchange.vcon-encrypted"_s, 0, 0);
        row("ab_call_ext_rec_redacted.vcon", {}, 2, 1);
        row("ab_call_ext_rec_signed.vcon", {}, 2, 1);
        row("ab_call_ext_rec_with_redact.vcon", {}, 2, 1);
        row("ab_call_int_rec.vcon", {}, 2, 1);
        row("ab_email_acct_prob_thread.vcon", {}, 2, 2);
        row("ab_email_prob_followup_alice.vcon", {}, 2, 1);
        row("ab_email_prob_followup_bob_reply.vcon", {}, 2, 2);
        row("ab_email_prob_followup_text_thread.vcon", {}, 2, 3);
        row("b_email_acct_prob_image.vcon", {}, 2, 1);
        row("simple-vcon.vcon", u"interchange.vcon-invalid"_s, 0, 0);
    }
    void samples()
    {
        if (test::samples().isEmpty())
            QSKIP("the sample files are not here");
        QFETCH(QString, name);
        QFETCH(QString, outcome);
        QFETCH(int, parties);
        QFETCH(int, dialogs);
        const auto vcon = read(vconSample(name));
        QCOMPARE(vcon ? QString() : QString(vcon.error().id()), outcome);
        if (!vcon)
            return;
        QCOMPARE(vcon->parties.size(), parties);
        QCOMPARE(vcon->dialogs.size(), dialogs);
        for (const VconDialog &dialog : vcon->dialogs) {
            QVERIFY(dialog.type != VconDialog::Type::Unknown);
            QVERIFY(dialog.start.isValid());
            QCOMPARE(dialog.parties.size(), 2);
        }
        const QString plain =
            vcon->signatures.isEmpty() ? name : u"vcon-ietf/ab_call_ext_rec_decrypted_verified.vcon"_s;
        QCOMPARE(vcon->raw, QJsonDocument::fromJson(vconSample(plain)).object());
    }

    void references()
    {
        if (test::samples().isEmpty())
            QSKIP("the sample files are not here");
        const Vcon redacted = readVcon(vconSample(u"vcon-ietf/ab_call_ext_rec_redacted.vcon"_s));
        QCOMPARE(redacted.redacted->uuid, u"019f15a6-a752-826f-b9a2-279e0d16bc46"_s);
        QCOMPARE(redacted.redacted->type, u"PII Redaction"_s);
        const Vcon amended = readVcon(vconSample(u"vcon-ietf/ab_call_ext_rec_amended.vcon"_s));
        QCOMPARE(amended.amended->uuid, redacted.redacted->uuid);
        QVERIFY(!readVcon(vconSample(u"vcon-ietf/ab_email_acct_prob_thread.vcon"_s)).redacted); // "redacted": {}
    }

    void dataset()
    {
        if (test::samples().isEmpty())
            QSKIP("the sample files are not here");
        const QDir folder(test::samples() + u"/vcon-dataset"_s);
        const auto names = folder.entryList({u"*.vcon.json"_s}, QDir::Files);
        QCOMPARE(names.size(), 14);
        for (const QString &name : names) {
            const Vcon vcon = readVcon(vconSample(u"vcon-dataset/"_s + name));
            QCOMPARE(vcon.uuid + u".vcon.json"_s, name);
            QCOMPARE(vcon.dialogs.size(), 1);
            const VconDialog &dialog = vcon.dialogs.first();
            QCOMPARE(dialog.content.mediaType, u"audio/mp3"_s);            // mimetype
            QVERIFY(dialog.content.hashes.first().startsWith(u"sha512-")); // alg and signature
            QCOMPARE(dialog.direction, u"in"_s);
            QCOMPARE(vcon.parties[0].role, u"agent"_s);
            QCOMPARE(vcon.parties[1].role, u"customer"_s);
            QVERIFY(dialog.durationMs > 30'000);
            QVERIFY(vcon.createdAt.isValid());
        }
        // Without an offset: the time zone's.
        const Vcon first = readVcon(vconSample(u"vcon-dataset/05cec3d4-0561-4010-9fb8-23cc7edef146.vcon.json"_s));
        QCOMPARE(first.dialogs[0].start, QDateTime(QDate(2024, 3, 16), QTime(15, 9, 20, 701), QTimeZone::UTC));
        QCOMPARE(first.dialogs[0].durationMs, 57'168);
    }

    void current()
    {
        const Vcon vcon = readVcon(json(R"({'vcon': '0.4.0', 'uuid': '0190', 'created_at': '2026-06-15T09:12:20+02:00',
            'updated_at': '2026-06-16T00:00:00Z', 'subject': 'A call', 'extensions': ['CC', 'lawful_basis'],
            'critical': ['CC'],
            'parties': [{'tel': 'tel:+31612345610', 'role': 'customer', 'uuid': 'u1'}, {}, {'sip': 'sip:301@pbx'}],
            'dialog': [
              {'type': 'recording', 'start': '2026-06-15T07:12:20Z', 'duration': 12.345, 'parties': [0, [1, 2], null],
               'originator': 2, 'recording_set': 1, 'session_id': [{'local': 'a', 'remote': 'b'}, 'c'],
               'party_history': [{'party': 0, 'time': '2026-06-15T07:12:21Z', 'event': 'hold'}],
               'mediatype': 'Audio/Ogg; codecs=opus', 'body': 'AAAA', 'encoding': 'base64url'},
              {'type': 'recording-set', 'recordings': [0]},
              {'type': 'transfer', 'transferee': 0, 'transferor': 1, 'transfer_target': 2, 'original': 0,
               'target_dialog': 1},
              {'type': 'incomplete', 'disposition': 'busy'}, {'type': 'text'}, {}],
            'attachments': [{'purpose': 'lawful_basis', 'start': '2026-06-15T07:12:20Z', 'party': 0, 'dialog': 0,
               'encoding': 'json', 'body': {'lawful_basis': 'contract'}}]})"));
        QCOMPARE(vcon.createdAt, QDateTime(QDate(2026, 6, 15), QTime(7, 12, 20), QTimeZone::UTC));
        QVERIFY(vcon.updatedAt.isValid());
        QCOMPARE(vcon.subject, u"A call"_s);
        QCOMPARE(vcon.extensions, (QStringList{u"CC"_s, u"lawful_basis"_s}));
        QCOMPARE(vcon.parties.size(), 3);
        QVERIFY(vcon.parties[1].isEmpty());
        QCOMPARE(vcon.dialogs.size(), 6); // those without anything keep their places
        const VconDialog &recording = vcon.dialogs[0];
        QCOMPARE(recording.durationMs, 12'345);
        QCOMPARE(recording.parties, (QList<QList<int>>{{0}, {1, 2}, {}}));
        QVERIFY(recording.byChannel);
        QCOMPARE(recording.originator, 2);
        QCOMPARE(recording.recordingSet, 1);
        QCOMPARE(recording.sessionIds, (QStringList{u"c"_s, u"a"_s, u"b"_s}));
        QCOMPARE(recording.content.mediaType, u"audio/ogg"_s);
        QVERIFY(recording.content.isInline());
        QCOMPARE(recording.history.first().event, u"hold"_s);
        QCOMPARE(vcon.dialogs[1].recordings, QList<int>{0});
        QCOMPARE(vcon.dialogs[2].transferTarget, 2);
        QCOMPARE(vcon.dialogs[2].targetDialog, 1);
        QCOMPARE(vcon.dialogs[3].disposition, u"busy"_s);
        QCOMPARE(vcon.dialogs[5].type, VconDialog::Type::Unknown);
        QCOMPARE(vcon.attachments[0].purpose, u"lawful_basis"_s);
        QCOMPARE(vcon.attachments[0].content.body[u"lawful_basis"].toString(), u"contract"_s);
    }

    void older()
    {
        const Vcon vcon = readVcon(json(R"({'vcon': '0.0.2', 'uuid': 'x', 'group': [], 'appended': {'uuid': 'y'},
            'must_support': ['CC'], 'parties': [{'tel': '1', 'meta': {'role': 'agent'}}],
            'dialog': [{'type': 'transfer', 'transfer-target': [1, 2], 'target-dialog': [3]},
                       {'type': 'recording', 'parties': 0, 'mimetype': 'audio/x-wav', 'session_id': 's',
                        'alg': 'SHA-512', 'signature': 'abc'}]})"));
        QCOMPARE(vcon.amended->uuid, u"y"_s);
        QCOMPARE(vcon.critical, QStringList{u"CC"_s});
        QCOMPARE(vcon.parties[0].role, u"agent"_s);
        QCOMPARE(vcon.dialogs[0].transferTarget, 1);
        QCOMPARE(vcon.dialogs[0].targetDialog, 3);
        QCOMPARE(vcon.dialogs[1].parties, QList<QList<int>>{{0}});
        QCOMPARE(vcon.dialogs[1].content.hashes, QStringList{u"sha512-abc"_s});
        QCOMPARE(vcon.dialogs[1].sessionIds, QStringList{u"s"_s});
    }

    void critical()
    {
        const auto vcon = read(json("{'uuid': 'x', 'critical': ['CC', 'lawful_basis', 'x'], 'parties': []}"));
        VERIFY_ERROR(vcon, errors::VconCritical);
        QCOMPARE(vcon.error().parameters()[u"names"_s].toString(), u"lawful_basis, x"_s);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("empty") << QByteArray() << u"not-json"_s << 1 << 1;
        QTest::newRow("cut off") << json("{'uuid': 'x',\n 'parties': [") << u"not-json"_s << 2 << 14;
        QTest::newRow("list") << QByteArray("[]") << u"not-object"_s << 1 << 1;
        QTest::newRow("other JSON") << json("{'startedAt': '2026'}") << u"not-vcon"_s << 1 << 1;
        QTest::newRow("both") << json("{'uuid':'x','parties':[],'redacted':{'type':'a'},'amended':{'uuid':'b'}}")
                              << u"redacted-and-amended"_s << 0 << 0;
        QTest::newRow("damaged gzip") << QByteArray("\x1f\x8b\x08\x00 no more") << u"bad-gzip"_s << 0 << 0;
        QTest::newRow("too many parties")
            << json("{'uuid':'x','parties':[") + QByteArray("{},").repeated(1000) + "{}]}" << u"too-many"_s << 0 << 0;
    }
    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, detail);
        QFETCH(int, line);
        QFETCH(int, column);
        const auto vcon = read(bytes);
        VERIFY_ERROR(vcon, errors::VconInvalid);
        QCOMPARE(TestVconReader::detail(vcon), detail);
        QCOMPARE(vcon.error().parameters()[u"line"_s].toInt(), line);
        QCOMPARE(vcon.error().parameters()[u"column"_s].toInt(), column);
    }

    void bombs()
    {
        const QByteArray begin = json("{'uuid':'x','analysis':[");
        const QByteArray lists = begin + QByteArray(20'000'000, '[');
        const QByteArray objects = begin + QByteArray("{\"a\":").repeated(1'000'000);
        const auto started = std::clock(); // of computing, however busy the machine is
        QCOMPARE(detail(read(lists)), u"too-deep"_s);
        QCOMPARE(detail(read(objects)), u"too-deep"_s);
#if defined(__SANITIZE_ADDRESS__)
        constexpr int most = 10;
#else
        constexpr int most = 1;
#endif
        QVERIFY(double(std::clock() - started) / CLOCKS_PER_SEC < most);
        QCOMPARE(detail(read(begin + QByteArray("0,").repeated(2'500'000) + "0]}")), u"too-many"_s);
        QCOMPARE(detail(read(QByteArray(VconReader::largest + 1, ' '))), u"too-large"_s);
    }

    void gzip()
    {
        // printf '{"uuid":"x","parties":[{"name":"A"}]}' | gzip -n
        const QByteArray packed =
            QByteArray::fromBase64("H4sIAAAAAAAAA6tWKi3NTFGyUqpQ0lEqSCwqyUwtVrKKrlbKS8xNBQo7KtXG1gIA6z/USSUAAAA=");
        const Vcon vcon = readVcon(packed);
        QCOMPARE(vcon.parties.first().name, u"A"_s);
        QCOMPARE(detail(read(packed.first(packed.size() - 20))), u"bad-gzip"_s);
    }

    void forms_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<VconForm>("form");
        QTest::newRow("unsigned") << json("{'uuid':'x','attachments':[]}") << VconForm::Unsigned;
        QTest::newRow("without uuid") << json("{'parties':[],'dialog':[]}") << VconForm::Unsigned;
        QTest::newRow("signed") << json("{'payload':'','signatures':[]}") << VconForm::Signed;
        QTest::newRow("encrypted") << json("{'ciphertext':'','recipients':[]}") << VconForm::Encrypted;
        QTest::newRow("call data") << json("{'agent':'x','parties':['a','b']}") << VconForm::None;
        QTest::newRow("empty") << QByteArray("{}") << VconForm::None;
    }
    void forms()
    {
        QFETCH(QByteArray, text);
        QFETCH(VconForm, form);
        QCOMPARE(vconForm(QJsonDocument::fromJson(text).object()), form);
        QVERIFY(mayBeVcon(text) || form == VconForm::None);
    }
};

VOICELOG_APPLESS_TEST(TestVconReader)
#include "tst_vconreader.moc"
