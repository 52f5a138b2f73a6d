// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "josetest.h"

#include <interchange/JoseEncryption.h>
#include <interchange/JoseErrors.h>
#include <interchange/Jwe.h>
#include <openssl/rsa.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

const QByteArray somePlaintext(R"({"uuid":"018f4b2e-0000-8000-8000-000000000001","parties":[]})");

/// RFC 7516, A.1, in the flattened form.
QJsonObject rfc7516()
{
    return objectOf(R"({
 "protected": "eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ",
 "encrypted_key": "OKOawDo13gRp2ojaHV7LFpZcgV7T6DVZKTyKOMTYUmKoTCVJRgckCL9kiMT03JGeipsEdY3mx_etLbbWSrFr05kLzcSr4qKAq7YN7e9jwQRb23nfa6c9d-StnImGyFDbSv04uVuxIp5Zms1gNxKKK2Da14B8S4rzVRltdYwam_lDp5XnZAYpQdb76FdIKLaVmqgfwX7XWRxv2322i-vDxRfqNzo_tETKzpVLzfiwQyeyPGLBIO56YJ7eObdv0je81860ppamavo35UgoRdbYaBcoh9QcfylQr66oc6vFWXRcZ_ZT2LawVCWTIy3brGPi6UklfCpIMfIjf7iGdXKHzg",
 "iv": "48V1_ALb6US04U3b",
 "ciphertext": "5eym8TW_c8SuK0ltJ3rpYIzOeDQz7TALvtu6UG9oMo4vpzs9tX_EFShS8iB7j6jiSdiwkIr3ajwQzaBtQD_A",
 "tag": "XFBoMYUZodetZdvTiFvSkQ"})");
}

} // namespace

class TestJwe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_key.emplace(privateKey(u"rsa.pem"_s)); }

    void rfc7516Example()
    {
        const auto jwe = Jwe::read(jsonOf(rfc7516()));
        VERIFY_OK(jwe);
        const auto content = jwe->opened(*m_key);
        VERIFY_OK(content);
        QCOMPARE(*content, "The true sign of intelligence is not knowledge but imagination.");
    }

    /// RFC 7518, B.1 and B.3.
    void rfc7518Examples()
    {
        const QByteArray plain("A cipher system must not be required to be secret, and it must be able to fall into "
                               "the hands of the enemy without inconvenience");
        const QByteArray beside("The second principle of Auguste Kerckhoffs");
        const QByteArray iv = QByteArray::fromHex("1af38c2dc2b96ffdd86694092341bc04");
        const auto open = [&](const QString &name, int keySize, const QByteArray &ciphertext, const QByteArray &tag) {
            SecretBytes key(keySize);
            for (int i = 0; i < keySize; ++i)
                key.data()[i] = char(i);
            return jose::decrypted(*jose::contentEncryption(name), key, iv, beside, QByteArray::fromHex(ciphertext),
                                   QByteArray::fromHex(tag));
        };
        QCOMPARE(open(u"A128CBC-HS256"_s, 32,
                      "c80edfa32ddf39d5ef00c0b468834279a2e46a1b8049f792f76bfe54b903a9c9"
                      "a94ac9b47ad2655c5f10f9aef71427e2fc6f9b3f399a221489f16362c7032336"
                      "09d45ac69864e3321cf82935ac4096c86e133314c54019e8ca7980dfa4b9cf1b"
                      "384c486f3a54c51078158ee5d79de59fbd34d848b3d69550a67646344427ade5"
                      "4b8851ffb598f7f80074b9473c82e2db",
                      "652c3fa36b0a7c5b3219fab3a30bc1c4"),
                 plain);
        QCOMPARE(open(u"A256CBC-HS512"_s, 64,
                      "4affaaadb78c31c5da4b1b590d10ffbd3dd8d5d302423526912da037ecbcc7bd"
                      "822c301dd67c373bccb584ad3e9279c2e6d12a1374b77f077553df829410446b"
                      "36ebd97066296ae6427ea75c2e0846a11a09ccf5370dc80bfecbad28c73f09b3"
                      "a3b75e662a2594410ae496b2e2e6609e31e6e02cc837f053d21f37ff4f51950b"
                      "be2638d09dd7a4930930806d0703b1f6",
                      "4dd3b4c088a7f45c216839645b2012bf2e6269a8c56a816dbc1b267761955bc5"),
                 plain);
    }

    void otherImplementations_data()
    {
        QTest::addColumn<QJsonObject>("json");
        const QJsonArray vectors = objectOf(joseFile(u"vectors.json"_s))["jwe"_L1].toArray();
        QCOMPARE(vectors.size(), 16); // the general ones with an `aad`
        for (const auto &vector : vectors) {
            const QString name =
                vector["alg"_L1].toString() + u' ' + vector["enc"_L1].toString() + u' ' + vector["form"_L1].toString();
            QTest::newRow(qPrintable(name)) << vector["jwe"_L1].toObject();
        }
    }

    void otherImplementations()
    {
        QFETCH(const QJsonObject, json);
        const auto jwe = Jwe::read(jsonOf(json));
        VERIFY_OK(jwe);
        QCOMPARE(jwe->contentType(), u"application/vcon"_s);
        const auto content = jwe->opened(*m_key);
        VERIFY_OK(content);
        QCOMPARE(*content, somePlaintext);
    }

    /// The drafts' own encrypted example opens to the signed one.
    void ietfExample()
    {
        if (samples().isEmpty())
            QSKIP("the public samples are not here");
        const QString folder = samples() + u"/vcon-ietf/ab_call_ext_rec_"_s;
        const QByteArray original = fileBytes(folder + u"encrypted.vcon"_s);
        auto jwe = Jwe::read(original);
        VERIFY_OK(jwe);
        QCOMPARE(jwe->uuid(), u"019f15a6-a752-826f-b9a2-279e0d16bc46"_s);
        QCOMPARE(jwe->contentType(), u"application/vcon+json"_s);
        VERIFY_ERROR(jwe->opened(*m_key), errors::NotDecrypted);

        jwe = Jwe::read(ietfEncryptedForUs());
        VERIFY_OK(jwe);
        const auto content = jwe->opened(*m_key);
        VERIFY_OK(content);
        QCOMPARE(objectOf(*content), objectOf(fileBytes(folder + u"signed.vcon"_s)));
    }

    void everyChangedByteIsRefused_data() { otherImplementations_data(); }

    void everyChangedByteIsRefused()
    {
        QFETCH(const QJsonObject, json);
        const bool general = json.contains("recipients"_L1);
        const bool everyLetter = QByteArrayView(QTest::currentDataTag()).startsWith("RSA-OAEP A256");
        for (const auto member : {"protected"_L1, "aad"_L1, "iv"_L1, "ciphertext"_L1, "tag"_L1, "encrypted_key"_L1}) {
            QJsonObject recipient = general ? json["recipients"_L1][0].toObject() : json;
            const bool isKey = member == "encrypted_key"_L1;
            const QString text = (isKey ? recipient : json)[member].toString();
            QVERIFY(!text.isEmpty() || (!general && member == "aad"_L1));
            const qsizetype step = isKey ? 61 : everyLetter ? 1 : 5; // RSA takes its time
            for (qsizetype at = 0; at < text.size(); at += step) {
                QJsonObject changed = json;
                if (isKey && general) {
                    recipient.insert(member, withOtherLetter(text, at));
                    changed.insert("recipients"_L1, QJsonArray{recipient});
                } else {
                    changed.insert(member, withOtherLetter(text, at));
                }
                const auto jwe = Jwe::read(jsonOf(changed));
                const auto content = jwe ? jwe->opened(*m_key) : std::unexpected(jwe.error());
                QVERIFY(!content);
                // Whatever was changed, once it can be read at all, is the same failure.
                if (jwe)
                    VERIFY_ERROR(content, errors::NotDecrypted);
            }
        }
    }

    void sizesOfOthers()
    {
        const QJsonObject json = rfc7516();
        const auto refused = [&](const QString &member, const QByteArray &bytes) {
            QJsonObject changed = json;
            changed.insert(member, base64url(bytes));
            const auto jwe = Jwe::read(jsonOf(changed));
            const auto content = jwe ? jwe->opened(*m_key) : std::unexpected(jwe.error());
            return !content && content.error().is(errors::NotDecrypted);
        };
        const auto bytes = [&](const QString &member) { return *jose::decoded(json[member].toString().toLatin1()); };
        QVERIFY(refused(u"tag"_s, {}));
        QVERIFY(refused(u"tag"_s, bytes(u"tag"_s).first(4))); // a short tag could be guessed
        QVERIFY(refused(u"iv"_s, {}));
        QVERIFY(refused(u"iv"_s, bytes(u"iv"_s) + 'x'));
        QVERIFY(refused(u"ciphertext"_s, {}));
        QVERIFY(refused(u"encrypted_key"_s, {}));
        QVERIFY(refused(u"encrypted_key"_s, QByteArray(5000, 'x')));
        QVERIFY(refused(u"encrypted_key"_s, wrapped(QByteArray(16, 'k')))); // a key of another size
    }

    void keys()
    {
        const auto jwe = Jwe::read(jsonOf(rfc7516()));
        VERIFY_OK(jwe);
        VERIFY_ERROR(jwe->opened(privateKey(u"p256.pem"_s)), errors::PrivateKeyUnfit);
        const openssl::Key other(EVP_RSA_gen(2048));
        const auto otherKey = JosePrivateKey::read(SecretBytes::copyOf(pemOf(other.get())));
        VERIFY_OK(otherKey);
        VERIFY_ERROR(jwe->opened(*otherKey), errors::NotDecrypted);
    }

    void severalRecipients()
    {
        QJsonObject json = rfc7516();
        const QJsonObject ours{{u"encrypted_key"_s, json["encrypted_key"_L1]}};
        const QJsonObject another{{u"encrypted_key"_s, base64url(QByteArray(256, 'x'))}};
        json.remove(u"encrypted_key"_s);
        json.insert("recipients"_L1, QJsonArray{another, ours});
        const auto jwe = Jwe::read(jsonOf(json));
        VERIFY_OK(jwe);
        VERIFY_OK(jwe->opened(*m_key));
        json.insert("recipients"_L1, QJsonArray{another});
        VERIFY_ERROR(Jwe::read(jsonOf(json))->opened(*m_key), errors::NotDecrypted);
    }

    void recipientsOfOtherWays()
    {
        // One whose way is not known here does not stand in the way of the next.
        QJsonObject json = objectOf(joseFile(u"vectors.json"_s))["jwe"_L1][0]["jwe"_L1].toObject();
        const QJsonObject ours = json["recipients"_L1][0].toObject();
        const QJsonObject another{{u"header"_s, QJsonObject{{u"alg"_s, u"ECDH-ES+A256KW"_s}}},
                                  {u"encrypted_key"_s, u"AAAA"_s}};
        json.insert("recipients"_L1, QJsonArray{another, ours});
        const auto jwe = Jwe::read(jsonOf(json));
        VERIFY_OK(jwe);
        VERIFY_OK(jwe->opened(*m_key));
        json.insert("recipients"_L1, QJsonArray{another});
        const auto alone = Jwe::read(jsonOf(json));
        VERIFY_ERROR(alone, errors::JoseUnsupported);
        QCOMPARE(alone.error().parameters()["algorithm"_L1].toString(), u"ECDH-ES+A256KW"_s);
    }

    void withoutProtectedHeader()
    {
        // As the drafts have it: all in the unprotected one, nothing authenticated beside.
        const QByteArray key(32, 'k');
        const QByteArray iv(12, 'i');
        const openssl::CipherContext context(EVP_CIPHER_CTX_new());
        QByteArray ciphertext(somePlaintext.size(), '\0');
        QByteArray tag(16, '\0');
        int size = 0;
        EVP_EncryptInit_ex2(context.get(), EVP_aes_256_gcm(), openssl::bytes(key.constData()),
                            openssl::bytes(iv.constData()), nullptr);
        EVP_EncryptUpdate(context.get(), openssl::bytes(ciphertext.data()), &size,
                          openssl::bytes(somePlaintext.constData()), int(somePlaintext.size()));
        EVP_EncryptFinal_ex(context.get(), nullptr, &size);
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, 16, tag.data());
        const QJsonObject json{
            {u"unprotected"_s, QJsonObject{{u"enc"_s, u"A256GCM"_s}, {u"uuid"_s, u"the-one"_s}}},
            {u"recipients"_s, QJsonArray{QJsonObject{{u"header"_s, QJsonObject{{u"alg"_s, u"RSA-OAEP"_s}}},
                                                     {u"encrypted_key"_s, base64url(wrapped(key))}}}},
            {u"iv"_s, base64url(iv)},
            {u"ciphertext"_s, base64url(ciphertext)},
            {u"tag"_s, base64url(tag)}};
        const auto jwe = Jwe::read(jsonOf(json));
        VERIFY_OK(jwe);
        QCOMPARE(jwe->uuid(), u"the-one"_s);
        const auto content = jwe->opened(*m_key);
        VERIFY_OK(content);
        QCOMPARE(*content, somePlaintext);
    }

    void structures_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("id");
        const auto invalid = u"interchange.jose-invalid"_s;
        const auto unsupported = u"interchange.jose-unsupported"_s;
        const auto with = [](const QString &name, const QJsonValue &value) {
            QJsonObject json = rfc7516();
            json.insert(name, value);
            return jsonOf(json);
        };
        const auto withHeader = [&with](const QByteArray &header) { return with(u"protected"_s, base64url(header)); };
        QTest::newRow("nothing") << QByteArray() << invalid;
        QTest::newRow("a vCon") << somePlaintext << invalid;
        QTest::newRow("deep") << QByteArray(5000, '[') << invalid;
        QTest::newRow("no ciphertext") << with(u"ciphertext"_s, QJsonValue(QJsonValue::Undefined)) << invalid;
        QTest::newRow("both forms") << with(u"recipients"_s, QJsonArray{QJsonObject()}) << invalid;
        QTest::newRow("no recipients") << QByteArray(R"({"ciphertext":"","recipients":[]})") << invalid;
        QJsonArray many;
        for (int i = 0; i < 33; ++i)
            many.append(QJsonObject());
        QTest::newRow("many recipients") << jsonOf({{u"ciphertext"_s, u""_s}, {u"recipients"_s, many}}) << invalid;
        QTest::newRow("aad is no base64url") << with(u"aad"_s, u"***"_s) << invalid;
        QTest::newRow("iv is a number") << with(u"iv"_s, 1) << invalid;
        QTest::newRow("header is no JSON") << withHeader("alg") << invalid;
        QTest::newRow("unprotected is a list") << with(u"unprotected"_s, QJsonArray()) << invalid;
        QTest::newRow("two encryptions") << with(u"unprotected"_s, QJsonObject{{u"enc"_s, u"A128GCM"_s}}) << invalid;
        QTest::newRow("RSA1_5") << withHeader(R"({"alg":"RSA1_5","enc":"A256GCM"})") << unsupported;
        QTest::newRow("dir") << withHeader(R"({"alg":"dir","enc":"A256GCM"})") << unsupported;
        QTest::newRow("A192GCM") << withHeader(R"({"alg":"RSA-OAEP","enc":"A192GCM"})") << unsupported;
        QTest::newRow("none") << withHeader("{}") << unsupported;
        QTest::newRow("zip") << withHeader(R"({"alg":"RSA-OAEP","enc":"A256GCM","zip":"DEF"})") << unsupported;
        QTest::newRow("crit") << withHeader(R"({"alg":"RSA-OAEP","enc":"A256GCM","crit":["x"],"x":1})") << unsupported;
    }

    void structures()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, id);
        const auto jwe = Jwe::read(json);
        QVERIFY(!jwe);
        QCOMPARE(QString(jwe.error().id()), id);
    }

private:
    std::optional<JosePrivateKey> m_key;
};

VOICELOG_APPLESS_TEST(TestJwe)
#include "tst_jwe.moc"
