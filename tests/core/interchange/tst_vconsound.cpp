// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vcontest.h"

#include <interchange/VconSound.h>
#include <support/TestMain.h>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

class TestVconSound : public QObject
{
    Q_OBJECT

    static VconContent content(const QByteArray &members)
    {
        return readVcon(json("{'uuid':'x','dialog':[{'type':'recording'," + members + "}]}")).dialogs[0].content;
    }

private Q_SLOTS:
    void inlineBytes_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray bytes("\xfb\xff\xfe!", 4);
        QTest::newRow("base64url") << QByteArray("'body':'-__-IQ','encoding':'base64url'") << bytes;
        QTest::newRow("padded") << QByteArray("'body':'-__-IQ==','encoding':'base64url'") << bytes;
        QTest::newRow("plain base64") << QByteArray("'body':'+//+IQ==','encoding':'base64'") << bytes;
        QTest::newRow("lines") << QByteArray("'body':'+//\\r\\n+IQ==\\n'") << bytes;
        QTest::newRow("not base64") << QByteArray("'body':'-__-I*','encoding':'base64url'") << QByteArray("none");
        QTest::newRow("text") << QByteArray("'body':'abcd','encoding':'none'") << QByteArray("none");
        QTest::newRow("JSON") << QByteArray("'body':{'a':1},'encoding':'json'") << QByteArray("none");
    }
    void inlineBytes()
    {
        QFETCH(QByteArray, members);
        QFETCH(QByteArray, bytes);
        QCOMPARE(voicelog::inlineBytes(content(members)).value_or("none"), bytes);
    }

    void names_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("name") << QByteArray("'filename':'a.wav'") << QStringList{u"a.wav"_s};
        QTest::newRow("url") << QByteArray("'url':'https://x.example/2026/a%20b.mp3?sig=c/d#e'")
                             << QStringList{u"a b.mp3"_s};
        QTest::newRow("both") << QByteArray("'url':'https://x.example/b.mp3','filename':'a.wav'")
                              << QStringList{u"a.wav"_s, u"b.mp3"_s};
        QTest::newRow("folder") << QByteArray("'filename':'../../etc/a.wav'") << QStringList{u"a.wav"_s};
        QTest::newRow("Windows") << QByteArray("'filename':'C:\\\\calls\\\\a.wav'") << QStringList{u"a.wav"_s};
        QTest::newRow("up") << QByteArray("'filename':'..'") << QStringList();
        QTest::newRow("hidden") << QByteArray("'filename':'x/.a.wav'") << QStringList();
        QTest::newRow("packed slash") << QByteArray("'url':'https://x.example/..%2f..%2fa.wav'")
                                      << QStringList{u"a.wav"_s};
        QTest::newRow("none") << QByteArray("'url':'https://x.example/'") << QStringList();
    }
    void names()
    {
        QFETCH(QByteArray, members);
        QFETCH(QStringList, names);
        QCOMPARE(namesBeside(content(members)), names);
    }

    void inlineNames()
    {
        QCOMPARE(inlineSoundName(content("'filename':'x/a.gsm','mediatype':'audio/x-wav'"), u"c"_s), u"a.gsm"_s);
        QCOMPARE(inlineSoundName(content("'mediatype':'audio/x-wav'"), u"c"_s), u"c.wav"_s);
        QCOMPARE(inlineSoundName(content("'mediatype':'audio/ogg; codecs=opus'"), u"c"_s), u"c.ogg"_s);
        QCOMPARE(inlineSoundName(content("'filename':'a.txt'"), u"c"_s), u"c.sound"_s);
    }

    void digests()
    {
        const auto told = digestsOf(content("'content_hash':['md5-AA','sha512-AQI','SHA256-AwQ=','sha384-*','none']"));
        QCOMPARE(told, (QList<SoundDigest>{{QCryptographicHash::Sha512, "\x01\x02"},
                                           {QCryptographicHash::Sha256, "\x03\x04"},
                                           {QCryptographicHash::Sha384, {}}}));
        QVERIFY(digestsOf(content("'filename':'a'")).isEmpty());
    }

    void samples()
    {
        if (test::samples().isEmpty())
            QSKIP("the sample files are not here");
        const Vcon beside = readVcon(vconSample(u"vcon-ietf/ab_call_ext_rec.vcon"_s));
        const VconContent &content = beside.dialogs[0].content;
        QCOMPARE(namesBeside(content), QStringList{u"ab_call.mp3"_s});
        QCOMPARE(digestsOf(content).first().digest,
                 QCryptographicHash::hash(vconSample(u"vcon-ietf/ab_call.mp3"_s), QCryptographicHash::Sha512));
        const Vcon inside = readVcon(vconSample(u"vcon-ietf/ab_call_int_rec.vcon"_s));
        QCOMPARE(voicelog::inlineBytes(inside.dialogs[0].content).value_or(QByteArray()),
                 vconSample(u"vcon-ietf/ab_call.wav"_s));
        const QByteArray kept = withoutSound(inside);
        QVERIFY(kept.size() < 1000);
        const auto object = QJsonDocument::fromJson(kept).object();
        QCOMPARE(object[u"uuid"].toString(), inside.uuid);
        QCOMPARE(object[u"parties"], inside.raw[u"parties"]);
        QCOMPARE(object[u"dialog"].toArray().first()[u"filename"].toString(), u"ab_call.wav"_s);
    }
};

VOICELOG_APPLESS_TEST(TestVconSound)
#include "tst_vconsound.moc"
