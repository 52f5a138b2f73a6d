// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonschematest.h"
#include "vcontest.h"

#include <interchange/VconModern.h>
#include <interchange/VconRules.h>
#include <support/TestMain.h>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

/// The rules of core-04, and vCons of all ages brought up to them.
class TestVconRules : public QObject
{
    Q_OBJECT

    static QJsonObject object(const QByteArray &text) { return QJsonDocument::fromJson(json(text)).object(); }

    // Good, with these members of the top and of a dialog.
    static QJsonObject vcon(const QByteArray &top = {}, const QByteArray &dialog = "{'type':'recording'}")
    {
        return object("{'uuid':'01928e10-193e-8231-b9a2-279e0d16bc46','created_at':'2026-06-15T07:12:20Z',"
                      "'parties':[{},{'name':'Anouk'}]" +
                      top + ",'dialog':[" + dialog + "]}");
    }
    static QJsonObject modern(const QJsonObject &vcon)
    {
        return VconModern{.zone = QTimeZone("Europe/Amsterdam"),
                          .at = QDateTime(QDate(2026, 9, 30), QTime(8, 0), QTimeZone::UTC),
                          .organisation = u"Voltwind"_s}
            .of(vcon);
    }

private Q_SLOTS:
    void good_data()
    {
        QTest::addColumn<QByteArray>("top");
        QTest::addColumn<QByteArray>("dialog");
        const QByteArray place = "{'type':'recording'}";
        QTest::newRow("place") << QByteArray() << place;
        QTest::newRow("no start, inline") << QByteArray()
                                          << QByteArray("{'type':'text','body':'Hi','encoding':'none','mediatype':"
                                                        "'text/plain'}");
        QTest::newRow("incomplete") << QByteArray() << QByteArray("{'type':'incomplete','disposition':'busy'}");
        QTest::newRow("transfer") << QByteArray()
                                  << QByteArray("{'type':'transfer','transferee':0,'transferor':1,'original':0}");
        QTest::newRow("channels") << QByteArray()
                                  << QByteArray("{'type':'recording','parties':[[0,1],null,1],'duration':1.5}");
        QTest::newRow("redacted") << QByteArray(",'redacted':{'type':'PII'}") << place;
        QTest::newRow("amended") << QByteArray(",'amended':{'uuid':'01928e10-193e-8231-b9a2-279e0d16bc46'}") << place;
        QTest::newRow("outside") << QByteArray()
                                 << QByteArray("{'type':'recording','url':'https://x.example/a','content_hash':"
                                               "'sha512-abc'}");
        QTest::newRow("an extension's") << QByteArray(",'own':{'a':1}") << QByteArray("{'type':'recording','own':[]}");
    }
    void good()
    {
        QFETCH(const QByteArray, top);
        QFETCH(const QByteArray, dialog);
        QCOMPARE(vconFaults(vcon(top, dialog)), QStringList());
    }

    void bad_data()
    {
        QTest::addColumn<QByteArray>("top");
        QTest::addColumn<QByteArray>("dialog");
        QTest::addColumn<QString>("fault");
        const QByteArray place = "{'type':'recording'}";
        const auto add = [&](const char *name, const QByteArray &top, const QByteArray &dialog, const QString &fault) {
            QTest::newRow(name) << top << dialog << fault;
        };
        add("bare place", {}, "{}", u"$.dialog[0].type: one of these"_s);
        add("version", ",'vcon':'0.0.2'", place, u"$.vcon: 0.4.0"_s);
        add("both", ",'redacted':{'type':'x'},'amended':{'uuid':'01928e10-193e-8231-b9a2-279e0d16bc46'}", place,
            u"$.amended: not with redacted"_s);
        add("inline reference", ",'redacted':{'type':'x','body':'{}'}", place, u"$.redacted.body: not here"_s);
        add("redacted without type", ",'redacted':{}", place, u"$.redacted.type: must"_s);
        add("date", {}, "{'type':'recording','start':'2026-06-15 07:12'}", u"$.dialog[0].start: date"_s);
        add("url without hash", {}, "{'type':'recording','url':'https://x.example/a'}",
            u"$.dialog[0].content_hash: with a url"_s);
        add("hash", {}, "{'type':'recording','content_hash':'SHA-512-abc'}", u"$.dialog[0].content_hash: hash"_s);
        add("party", {}, "{'type':'recording','parties':[0,2]}", u"$.dialog[0].parties: index"_s);
        add("duration", {}, "{'type':'recording','duration':'12'}", u"$.dialog[0].duration: seconds"_s);
        add("inline without media type", {}, "{'type':'text','body':'Hi','encoding':'none'}",
            u"$.dialog[0].mediatype: with a body"_s);
        add("file of a transfer", {}, "{'type':'transfer','filename':'a'}", u"$.dialog[0].filename: not here"_s);
        add("parties of a transfer", {}, "{'type':'transfer','parties':[0]}", u"$.dialog[0].parties: not here"_s);
        add("several originals", {}, "{'type':'transfer','original':[0]}", u"$.dialog[0].original: index"_s);
        add("disposition", {}, "{'type':'incomplete'}", u"$.dialog[0].disposition: one of these"_s);
        add("set", {}, "{'type':'recording-set','start':'2026-06-15T07:12:20Z'}", u"$.dialog[0].recordings: must"_s);
        add("button", {},
            "{'type':'recording','party_history':[{'party':0,'event':'keydown','time':'2026-06-15T07:12:20Z'}]}",
            u"$.dialog[0].party_history[0].button: must"_s);
        add("padding", {}, "{'type':'recording','mediatype':'audio/x-wav','encoding':'base64url','body':'YQ=='}",
            u"$.dialog[0].body: base64url"_s);
        add("analysis", ",'analysis':[{'type':'summary','dialog':0}]", place, u"$.analysis[0].vendor: must"_s);
        add("attachment", ",'attachments':[{'start':'2026-06-15T07:12:20Z','party':0}]", place,
            u"$.attachments[0].dialog: index"_s);
    }
    void bad()
    {
        QFETCH(const QByteArray, top);
        QFETCH(const QByteArray, dialog);
        QFETCH(const QString, fault);
        const QJsonObject one = vcon(top, dialog);
        QVERIFY2(vconFaults(one).contains(fault), qPrintable(vconFaults(one).join(u'\n')));
        QCOMPARE(vconFaults(modern(one)), QStringList());
    }

    void broughtUpToDate()
    {
        const QJsonObject old =
            object("{'uuid':'x','created_at':'2026-06-15T09:12:20.123456','group':[],'appended':{'uuid':"
                   "'01928e10-193e-8231-b9a2-279e0d16bc46'},'must_support':['a'],'own':1,"
                   "'parties':[{'tel':31612345678,'did':'did:x'},5],"
                   "'dialog':[{'type':'recording','mimetype':'audio/mp3','alg':'SHA-512','signature':'a+b/c==','url':"
                   "'https://x.example/a.mp3','duration':'1:02','session_id':'abc','parties':[0,7],'own':2},{},"
                   "{'type':'transfer','transfer-target':[1,0],'original':[0],'duration':3}],"
                   "'analysis':[{'type':'transcript','dialog':[0,9],'encoding':'none','body':[1]}],"
                   "'attachments':[{'type':'note','body':'Hi'}]}");
        const QJsonObject now = modern(old);
        QCOMPARE(now[u"created_at"].toString(), u"2026-06-15T09:12:20.123456+02:00"_s);
        QVERIFY(!now.contains(u"group"));
        QCOMPARE(now[u"amended"][u"uuid"].toString(), u"01928e10-193e-8231-b9a2-279e0d16bc46"_s);
        QCOMPARE(now[u"critical"].toArray(), QJsonArray{u"a"_s});
        QCOMPARE(now[u"own"].toInt(), 1);
        QCOMPARE(now[u"parties"].toArray(),
                 (QJsonArray{QJsonObject{{u"tel"_s, u"31612345678"_s}, {u"did"_s, u"did:x"_s}}, QJsonObject(),
                             QJsonObject{{u"type"_s, u"organization"_s}, {u"org"_s, u"Voltwind"_s}}}));
        QCOMPARE(organisationIn(now, u"Voltwind"_s), 2);
        QCOMPARE(now[u"dialog"][0].toObject(), (QJsonObject{{u"type"_s, u"recording"_s},
                                                            {u"mediatype"_s, u"audio/mp3"_s},
                                                            {u"content_hash"_s, u"sha512-a-b_c"_s},
                                                            {u"url"_s, u"https://x.example/a.mp3"_s},
                                                            {u"duration"_s, 62},
                                                            {u"session_id"_s, QJsonObject{{u"local"_s, u"abc"_s}}},
                                                            {u"parties"_s, QJsonArray{0, QJsonValue()}},
                                                            {u"own"_s, 2}}));
        QCOMPARE(now[u"dialog"][1].toObject(), (QJsonObject{{u"type"_s, u"recording"_s}}));
        QCOMPARE(now[u"dialog"][2].toObject(), (QJsonObject{{u"type"_s, u"transfer"_s},
                                                            {u"transfer_target"_s, 1},
                                                            {u"original_transfer_target"_s, QJsonArray{1, 0}},
                                                            {u"original"_s, 0},
                                                            {u"original_duration"_s, 3}}));
        QCOMPARE(now[u"analysis"][0][u"vendor"].toString(), u"unknown"_s);
        QCOMPARE(now[u"analysis"][0][u"encoding"].toString(), u"json"_s);
        QCOMPARE(now[u"attachments"][0].toObject(), (QJsonObject{{u"purpose"_s, u"note"_s},
                                                                 {u"start"_s, u"2026-06-15T07:12:20.123Z"_s},
                                                                 {u"party"_s, 2},
                                                                 {u"dialog"_s, 0},
                                                                 {u"body"_s, u"Hi"_s},
                                                                 {u"encoding"_s, u"none"_s},
                                                                 {u"mediatype"_s, u"text/plain"_s}}));
        QCOMPARE(vconFaults(now), QStringList{u"$.uuid: uuid"_s}); // which whoever writes it gives
        QCOMPARE(modern(now), now);
    }

    /// The published examples; the schema is of core-03, which core-04 only narrows but for `parties` and `start`.
    void samples()
    {
        if (test::samples().isEmpty())
            QSKIP("the sample files are not here");
        const JsonSchema schema(
            QJsonDocument::fromJson(vconSample(u"vcon-ietf/vcon_json_schema.core-03.json"_s)).object());
        int count = 0;
        for (const auto &folder : {u"vcon-ietf"_s, u"vcon-dataset"_s}) {
            const auto names = QDir(test::samples() + u'/' + folder).entryList({u"*.vcon"_s, u"*.vcon.json"_s});
            for (const auto &name : names) {
                const auto one = QJsonDocument::fromJson(vconSample(folder + u'/' + name)).object();
                if (vconForm(one) != VconForm::Unsigned)
                    continue;
                QJsonObject now = modern(one);
                if (!now.contains(u"uuid"))
                    now.insert(u"uuid"_s, u"01928e10-193e-8231-b9a2-279e0d16bc46"_s);
                QCOMPARE(vconFaults(now), QStringList());
                QCOMPARE(schema.problems(now), QStringList());
                ++count;
            }
        }
        QVERIFY(count > 20);
    }
};

VOICELOG_APPLESS_TEST(TestVconRules)
#include "tst_vconrules.moc"
