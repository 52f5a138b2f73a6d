// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callcopytest.h"
#include "jsonschematest.h"

#include <interchange/CallSheet.h>
#include <interchange/VconRules.h>
#include <interchange/VconWriter.h>
#include <support/TestData.h>
#include <support/TestMain.h>

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace voicelog;

class TestVconWriter : public QObject
{
    Q_OBJECT

    static QByteArray sampleBytes(const QString &name)
    {
        QFile file(test::samples() + u"/vcon-ietf/"_s + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QJsonObject sample(const QString &name) { return QJsonDocument::fromJson(sampleBytes(name)).object(); }

    static QJsonObject only(const QJsonObject &vcon, QStringView list)
    {
        const QJsonArray array = vcon[list].toArray();
        if (array.size() != 1)
            qFatal("not one");
        return array.first().toObject();
    }
    static QJsonObject dialogOf(const CallCopy &copy) { return only(vconOf(copy), u"dialog"); }

    // Each way in which a copy is given.
    static QList<CallCopy> variants()
    {
        QList<CallCopy> list{test::callCopy()};
        CallCopy mono = list.first();
        mono.sound->channels = 1;
        mono.recording.startedAt = QDateTime(QDate(2026, 6, 15), QTime(7, 12), QTimeZone::UTC);
        list += mono;
        CallCopy silent = list.first();
        silent.sound.reset();
        list += silent;
        CallCopy plain = list.first();
        plain.othersMasked = false;
        plain.leftOut.clear();
        plain.cues.clear();
        plain.recording.participants.removeLast();
        list += plain;
        CallCopy unknown = list.first();
        unknown.recording.direction = Direction::Internal;
        unknown.recording.participants.clear();
        list += unknown;
        return list;
    }

private Q_SLOTS:
    void top()
    {
        const CallCopy copy = test::callCopy();
        const QJsonObject vcon = vconOf(copy);
        QCOMPARE(vcon[u"vcon"].toString(), u"0.4.0"_s);
        QCOMPARE(vcon[u"uuid"].toString(), copy.id.toString());
        QCOMPARE(vcon[u"created_at"].toString(), u"2026-09-30T08:00:00Z"_s); // RFC 8620: no fraction that is zero
        QCOMPARE(vcon[u"extensions"].toArray(), QJsonArray{u"CC"_s});
        QCOMPARE(vcon[u"redacted"].toObject(),
                 (QJsonObject{{u"type"_s, u"PII Redaction: OTHER_PERSON, BANK_ACCOUNT"_s}}));
    }

    void redacted_data()
    {
        QTest::addColumn<bool>("masked");
        QTest::addColumn<bool>("stretches");
        QTest::addColumn<bool>("sound");
        QTest::addColumn<QString>("type");
        QTest::newRow("whole") << false << false << true << QString();
        QTest::newRow("names") << true << false << true << u"PII Redaction"_s;
        QTest::newRow("stretches") << false << true << true << u"PII Redaction: OTHER_PERSON, BANK_ACCOUNT"_s;
        QTest::newRow("sound") << false << false << false << u"Recording left out"_s;
        QTest::newRow("names and sound") << true << false << false << u"PII Redaction; Recording left out"_s;
    }
    void redacted()
    {
        QFETCH(bool, masked);
        QFETCH(bool, stretches);
        QFETCH(bool, sound);
        QFETCH(QString, type);
        CallCopy copy = test::callCopy();
        copy.othersMasked = masked;
        if (!stretches)
            copy.leftOut.clear();
        if (!sound)
            copy.sound.reset();
        const QJsonObject vcon = vconOf(copy);
        QCOMPARE(vcon.contains(u"redacted"), !type.isEmpty());
        QCOMPARE(vcon[u"redacted"].toObject()[u"type"].toString(), type);
    }

    // Of a call of which there never was a sound, none was left out.
    void neverAnySound()
    {
        CallCopy copy = test::callCopy();
        copy.othersMasked = false;
        copy.leftOut.clear();
        copy.sound.reset();
        copy.recording.media.clear();
        QVERIFY(!vconOf(copy).contains(u"redacted"));
    }

    void parties()
    {
        const QJsonArray parties{QJsonObject{{u"role"_s, u"agent"_s},
                                             {u"name"_s, u"Daan"_s},
                                             {u"validation"_s, u"none"_s},
                                             {u"type"_s, u"person"_s}},
                                 QJsonObject{{u"role"_s, u"customer"_s},
                                             {u"tel"_s, u"+31612345610"_s},
                                             {u"name"_s, u"Anouk"_s},
                                             {u"validation"_s, u"none"_s},
                                             {u"type"_s, u"person"_s}},
                                 QJsonObject{{u"role"_s, u"thirdparty"_s}},
                                 QJsonObject{{u"type"_s, u"organization"_s}, {u"org"_s, u"Voltwind B.V."_s}}};
        QCOMPARE(vconOf(test::callCopy())[u"parties"].toArray(), parties);
    }

    void dialog()
    {
        const QJsonObject dialog = dialogOf(test::callCopy());
        QCOMPARE(dialog[u"type"].toString(), u"recording"_s);
        QCOMPARE(dialog[u"start"].toString(), u"2026-06-15T07:12:20.005Z"_s);
        QCOMPARE(dialog[u"duration"].toDouble(), 61.521);
        QCOMPARE(dialog[u"parties"].toArray(), (QJsonArray{0, QJsonArray{1, 2}})); // by channel
        QCOMPARE(dialog[u"originator"].toInt(), 1);
        QCOMPARE(dialog[u"mediatype"].toString(), u"audio/x-wav"_s);
        QCOMPARE(dialog[u"filename"].toString(), u"SERVICE-2026-000017.wav"_s);
        QVERIFY(!dialog.contains(u"url"));
        QVERIFY(!dialog.contains(u"body"));
        const QJsonArray history{
            QJsonObject{{u"party"_s, 1}, {u"event"_s, u"join"_s}, {u"time"_s, u"2026-06-15T07:12:20.005Z"_s}},
            QJsonObject{{u"party"_s, 1}, {u"event"_s, u"drop"_s}, {u"time"_s, u"2026-06-15T07:13:20.005Z"_s}},
            QJsonObject{{u"party"_s, 2}, {u"event"_s, u"join"_s}, {u"time"_s, u"2026-06-15T07:12:40.005Z"_s}}};
        QCOMPARE(dialog[u"party_history"].toArray(), history);
    }

    void soundHash()
    {
        const QString hash = dialogOf(test::callCopy())[u"content_hash"].toString();
        QVERIFY(hash.startsWith(u"sha512-"));
        QCOMPARE(hash.size(), 7 + 86); // without padding
        const auto digest = QByteArray::fromBase64(hash.sliced(7).toLatin1(), QByteArray::Base64UrlEncoding);
        QCOMPARE(digest, QCryptographicHash::hash(test::copiedSound, QCryptographicHash::Sha512));
    }

    void originator_data()
    {
        QTest::addColumn<Direction>("direction");
        QTest::addColumn<int>("channels");
        QTest::addColumn<QJsonArray>("parties");
        QTest::addColumn<int>("originator");
        QTest::newRow("came in, one channel") << Direction::Inbound << 1 << QJsonArray{1, 0, 2} << -1;
        QTest::newRow("went out, one channel") << Direction::Outbound << 1 << QJsonArray{0, 1, 2} << -1;
        QTest::newRow("came in") << Direction::Inbound << 2 << QJsonArray{0, QJsonArray{1, 2}} << 1;
        QTest::newRow("went out") << Direction::Outbound << 2 << QJsonArray{0, QJsonArray{1, 2}} << -1;
        QTest::newRow("not known") << Direction::Internal << 1 << QJsonArray{0, 1, 2} << 4; // an empty party
        QTest::newRow("a channel more") << Direction::Outbound << 3 << QJsonArray{0, QJsonArray{1, 2}, QJsonValue()}
                                        << -1;
    }
    void originator()
    {
        QFETCH(Direction, direction);
        QFETCH(int, channels);
        QFETCH(QJsonArray, parties);
        QFETCH(int, originator);
        CallCopy copy = test::callCopy();
        copy.recording.direction = direction;
        copy.sound->channels = channels;
        const QJsonObject vcon = vconOf(copy);
        const QJsonObject dialog = only(vcon, u"dialog");
        QCOMPARE(dialog[u"parties"].toArray(), parties);
        QCOMPARE(dialog[u"originator"].toInt(-1), originator);
        const QJsonArray all = vcon[u"parties"].toArray();
        QCOMPARE(all.size(), originator == 4 ? 5 : 4);
        if (originator == 4)
            QVERIFY(all.last().toObject().isEmpty());
    }

    // Whoever has no channel of his own may be heard on any.
    void channelsNotKnown()
    {
        CallCopy copy = test::callCopy();
        copy.recording.participants[2].channel = -1;
        QCOMPARE(dialogOf(copy)[u"parties"].toArray(), (QJsonArray{QJsonArray{0, 2}, QJsonArray{1, 2}}));
    }

    void noSound()
    {
        CallCopy copy = test::callCopy();
        copy.sound.reset();
        const QJsonObject dialog = dialogOf(copy);
        QCOMPARE(dialog[u"type"].toString(), u"recording"_s); // it was put through
        QCOMPARE(dialog[u"duration"].toDouble(), 61.521);
        QCOMPARE(dialog[u"parties"].toArray(), (QJsonArray{1, 0, 2}));
        for (const auto name : {"mediatype"_L1, "filename"_L1, "content_hash"_L1, "url"_L1, "body"_L1, "encoding"_L1})
            QVERIFY(!dialog.contains(name));
        QCOMPARE(only(vconOf(copy), u"analysis")[u"dialog"].toInt(-1), 0);
    }

    void transcript()
    {
        const QJsonObject analysis = only(vconOf(test::callCopy()), u"analysis");
        QCOMPARE(analysis[u"type"].toString(), u"transcript"_s);
        QCOMPARE(analysis[u"dialog"].toInt(-1), 0);
        QCOMPARE(analysis[u"encoding"].toString(), u"json"_s);
        const QJsonObject body = analysis[u"body"].toObject();
        QCOMPARE(body[u"language"].toString(), u"nl"_s);
        const QJsonArray cues{
            QJsonObject{{u"parties"_s, 0},
                        {u"start"_s, u"2026-06-15T07:12:20.005Z"_s},
                        {u"duration"_s, 1.5},
                        {u"text"_s, u"Goedemorgen."_s}},
            QJsonObject{{u"parties"_s, 1},
                        {u"speaker"_s, u"klant"_s},
                        {u"start"_s, u"2026-06-15T07:12:21.505Z"_s},
                        {u"duration"_s, 2.5},
                        {u"text"_s, u"Met Anouk."_s}},
            QJsonObject{{u"start"_s, u"2026-06-15T07:12:40.005Z"_s}, {u"duration"_s, 2}, {u"text"_s, u"████"_s}},
            QJsonObject{{u"speaker"_s, u"Spreker 3"_s},
                        {u"start"_s, u"2026-06-15T07:12:50.005Z"_s},
                        {u"duration"_s, 1},
                        {u"text"_s, u"Dag."_s}}};
        QCOMPARE(body[u"cues"].toArray(), cues);
        CallCopy none = test::callCopy();
        none.cues.clear();
        QVERIFY(!vconOf(none).contains(u"analysis"));
    }

    void speakers_data()
    {
        QTest::addColumn<QString>("speaker");
        QTest::addColumn<Direction>("direction");
        QTest::addColumn<int>("party");
        QTest::newRow("name") << u"Anouk"_s << Direction::Inbound << 1;
        QTest::newRow("name in capitals") << u"ANOUK"_s << Direction::Inbound << 1;
        QTest::newRow("role") << u"Medewerker"_s << Direction::Inbound << 0;
        QTest::newRow("of two in that role") << u"Derde"_s << Direction::Inbound << -1;
        QTest::newRow("who called") << u"Beller"_s << Direction::Inbound << 1;
        QTest::newRow("we called") << u"caller"_s << Direction::Outbound << 0;
        QTest::newRow("nobody knows who called") << u"caller"_s << Direction::Internal << -1;
        QTest::newRow("role of nobody") << u"Supervisor"_s << Direction::Inbound << -1;
        QTest::newRow("none") << QString() << Direction::Inbound << -1;
    }
    void speakers()
    {
        QFETCH(QString, speaker);
        QFETCH(Direction, direction);
        QFETCH(int, party);
        CallCopy copy = test::callCopy();
        copy.recording.direction = direction;
        copy.recording.participants += copy.recording.participants.last();
        copy.cues = {{{0, 1}, speaker, u"Ja."_s}};
        const QJsonObject cue =
            only(vconOf(copy), u"analysis")[u"body"].toObject()[u"cues"].toArray().first().toObject();
        QCOMPARE(cue[u"parties"].toInt(-1), party);
        const bool byName = party >= 0 && copy.recording.participants[party].name == speaker;
        QCOMPARE(cue[u"speaker"].toString(), byName ? QString() : speaker);
    }

    void callData()
    {
        const CallCopy copy = test::callCopy();
        const QJsonObject attachment = only(vconOf(copy), u"attachments");
        QCOMPARE(attachment[u"start"].toString(), u"2026-09-30T08:00:00Z"_s);
        QCOMPARE(attachment[u"party"].toInt(-1), 3); // the organisation
        QCOMPARE(attachment[u"dialog"].toInt(-1), 0);
        QCOMPARE(attachment[u"body"].toObject(), callSheetJson(copy));
    }

    // On what it rests; the weighing itself has no place there.
    void lawfulBasis()
    {
        CallCopy copy = test::callCopy();
        LawfulBasis basis;
        basis.basis = u"legitimate_interests"_s;
        basis.purpose = u"QUALITY"_s;
        basis.grantedAt = QDateTime(QDate(2026, 2, 9), QTime(10, 0), QTimeZone::UTC);
        basis.conditions = {u"SAMPLING"_s};
        basis.programme = u"PRG-2026-0001"_s;
        basis.balancingRecord = u"LIA-2026-0001"_s;
        basis.balancingVersion = 2;
        copy.basis = basis;
        const QJsonObject vcon = vconOf(copy);
        QCOMPARE(vcon[u"extensions"].toArray(), (QJsonArray{u"CC"_s, u"lawful_basis"_s}));
        const QJsonObject attachment = vcon[u"attachments"].toArray()[1].toObject();
        QCOMPARE(attachment[u"purpose"].toString(), u"lawful_basis"_s);
        QCOMPARE(attachment[u"party"].toInt(-1), 3);
        const QJsonObject body = attachment[u"body"].toObject();
        QCOMPARE(body[u"lawful_basis"].toString(), u"legitimate_interests"_s);
        QVERIFY(body[u"expiration"].isNull() && body.contains(u"expiration"));
        QCOMPARE(body[u"purpose_grants"].toArray(),
                 (QJsonArray{QJsonObject{{u"purpose"_s, u"QUALITY"_s},
                                         {u"granted"_s, true},
                                         {u"granted_at"_s, u"2026-02-09T10:00:00Z"_s},
                                         {u"conditions"_s, QJsonArray{u"SAMPLING"_s}}}}));
        QCOMPARE(body[u"metadata"][u"balancing_record"].toString(), u"LIA-2026-0001"_s);
        QCOMPARE(body[u"metadata"][u"balancing_version"].toInt(), 2);
        QCOMPARE(vconFaults(vcon), QStringList());
    }

    void nothingOfOthersOrOfTheArchive()
    {
        const CallCopy copy = test::callCopy();
        const QByteArray vcon = QJsonDocument(vconOf(copy)).toJson();
        const QByteArrayList internals = test::internals(copy);
        for (const QByteArray &text : internals)
            QVERIFY2(!vcon.contains(text), text.constData());
        static const QRegularExpression number(u"\\+\\d{6,}"_s);
        auto found = number.globalMatch(QString::fromUtf8(vcon));
        while (found.hasNext())
            QCOMPARE(found.next().captured(), u"+31612345610"_s);
    }

    // An employee asks: her customer is another person.
    void customerMasked()
    {
        CallCopy copy = test::callCopy();
        copy.recording.participants[1].name.clear();
        copy.recording.participants[1].number.clear();
        copy.cues.remove(1);
        const QJsonObject vcon = vconOf(copy);
        QCOMPARE(vcon[u"parties"].toArray()[1].toObject(), (QJsonObject{{u"role"_s, u"customer"_s}}));
        const QByteArray text = QJsonDocument(vcon).toJson();
        QVERIFY(!text.contains("Anouk"));
        QVERIFY(!text.contains("612345610"));
    }

    void publishedSchema()
    {
        if (test::samples().isEmpty())
            QSKIP("the sample files are not here");
        const test::JsonSchema schema(sample(u"vcon_json_schema.core-03.json"_s));
        QVERIFY(!schema.problems(QJsonObject{{u"uuid"_s, u"x"_s}}).isEmpty());
        const auto copies = variants();
        for (const CallCopy &copy : copies) {
            // Read back, as whoever gets it does.
            const auto vcon = QJsonDocument::fromJson(QJsonDocument(vconOf(copy)).toJson()).object();
            QCOMPARE(vconFaults(vcon), QStringList());
            QStringList strangers;
            QCOMPARE(schema.problems(vcon, &strangers), QStringList());
            static const QRegularExpression role(u"^\\$\\.parties\\[\\d+\\]\\.role$"_s); // the extension's
            for (const QString &stranger : std::as_const(strangers))
                QVERIFY2(role.match(stranger).hasMatch(), qPrintable(stranger));
        }
    }

    // Of the same call: the same names, the same types.
    void publishedSamples()
    {
        if (test::samples().isEmpty())
            QSKIP("the sample files are not here");
        CallCopy copy = test::callCopy();
        const QByteArray sound = sampleBytes(u"ab_call.mp3"_s);
        copy.sound = CallCopy::Sound{u"ab_call.mp3"_s, u"audio/x-mp3"_s, 1, sound.size(),
                                     QCryptographicHash::hash(sound, QCryptographicHash::Sha512)};
        copy.recording.durationMs = 33'120;
        copy.recording.direction = Direction::Outbound;
        copy.recording.participants.removeLast();
        const QJsonObject theirs = sample(u"ab_call_ext_rec_redacted.vcon"_s);
        const QJsonObject ours = vconOf(copy);
        for (const auto &name : theirs.keys())
            QCOMPARE(ours[name].type(), theirs[name].type());
        const QJsonObject dialog = only(ours, u"dialog");
        const QJsonObject published = only(theirs, u"dialog");
        for (const auto &name : published.keys())
            QCOMPARE(dialog[name].type(), published[name].type());
        for (const auto name :
             {"type"_L1, "duration"_L1, "parties"_L1, "mediatype"_L1, "filename"_L1, "content_hash"_L1})
            QCOMPARE(dialog[name], published[name]);
        const QJsonObject cue = only(ours, u"analysis")[u"body"].toObject()[u"cues"].toArray().first().toObject();
        const QJsonObject publishedCue = only(theirs, u"analysis")[u"body"].toArray().first().toObject();
        QCOMPARE(cue.keys(), publishedCue.keys());
        for (const auto &name : publishedCue.keys())
            QCOMPARE(cue[name].type(), publishedCue[name].type());
    }
};

VOICELOG_APPLESS_TEST(TestVconWriter)
#include "tst_vconwriter.moc"
