// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "josetest.h"

#include <interchange/JoseErrors.h>
#include <interchange/JoseSignature.h>
#include <interchange/Jws.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

const QByteArray somePayload(R"({"uuid":"018f4b2e-0000-8000-8000-000000000001","parties":[]})");

/// As RFC 1952 says, with zlib.
QByteArray gzipped(const QByteArray &bytes)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, MAX_WBITS + 16, 9, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(bytes.size()))) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

} // namespace

class TestJws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_p256 = evpKey(u"p256.pem"_s);
        m_rsa = evpKey(u"rsa.pem"_s);
        m_chain.emplace(m_p256.get());
    }

    void ietfExample()
    {
        if (samples().isEmpty())
            QSKIP("the public samples are not here");
        const QString folder = samples() + u"/vcon-ietf/ab_call_ext_rec_"_s;
        const auto jws = Jws::read(fileBytes(folder + u"signed.vcon"_s));
        VERIFY_OK(jws);
        const auto content = jws->verified({}, day(2026));
        VERIFY_OK(content);
        // The file has the vCon twice.
        const QByteArray plain = fileBytes(folder + u"decrypted_verified.vcon"_s);
        const QJsonObject expected = objectOf(plain.first(plain.indexOf("\n}\n") + 2));
        QVERIFY(!expected.isEmpty());
        QCOMPARE(objectOf(content->payload), expected);
        QCOMPARE(content->signatures.size(), 1);
        const JwsSignature &signature = content->signatures.first();
        QCOMPARE(signature.algorithm, u"RS256"_s);
        QVERIFY(signature.signer.subject.contains(u"CN=grp.div.fakevcon.io"_s));
        QCOMPARE(signature.signer.validUntil.date(), QDate(2032, 6, 1));
        QCOMPARE(signature.uuid, expected["uuid"_L1].toString());
        QVERIFY(!signature.uuidIsSigned); // it stands in the unprotected header
        QVERIFY(signature.distrust->is(errors::CertificateUntrusted));
        QVERIFY(!content->isTrusted());

        // Its own certificate is trusted, at that time.
        const QList<SignerCertificate> own{signature.signer};
        QVERIFY(jws->verified(own, day(2026))->isTrusted());
        QVERIFY(jws->verified(own, day(2033))->signatures.first().distrust->is(errors::CertificateExpired));
        QVERIFY(jws->verified(own, day(2022, 1, 1))->signatures.first().distrust->is(errors::CertificateNotYetValid));
        // The one above it has version 1 and so is no authority's, whatever stands above that (RFC 5280, 6.1.4 k).
        const auto root = SignerCertificate::fromDer(QByteArray::fromBase64(
            objectOf(fileBytes(folder + u"signed.vcon"_s))["signatures"_L1][0]["header"_L1]["x5c"_L1][2]
                .toString()
                .toLatin1()));
        VERIFY_OK(root);
        QVERIFY(jws->verified({*root}, day(2026))->signatures.first().distrust->is(errors::CertificateChainBroken));
    }

    void ietfExampleChanged()
    {
        if (samples().isEmpty())
            QSKIP("the public samples are not here");
        const QJsonObject whole = objectOf(fileBytes(samples() + u"/vcon-ietf/ab_call_ext_rec_signed.vcon"_s));
        for (const auto member : {"payload"_L1, "protected"_L1, "signature"_L1}) {
            QJsonObject entry = whole["signatures"_L1][0].toObject();
            const QString text = (member == "payload"_L1 ? whole : entry)[member].toString();
            QVERIFY(!text.isEmpty());
            for (qsizetype at = 0; at < text.size(); at += text.size() > 1000 ? 61 : 7) {
                QJsonObject changed = whole;
                if (member == "payload"_L1) {
                    changed.insert(member, withOtherLetter(text, at));
                } else {
                    entry.insert(member, withOtherLetter(text, at));
                    changed.insert("signatures"_L1, QJsonArray{entry});
                }
                QVERIFY(isRefused(changed));
            }
        }
    }

    /// RFC 7515, A.6: the signatures of A.2 and A.3 over one payload; here with certificates for their keys.
    void rfc7515()
    {
        const openssl::Key key = evpKey(u"rfc7515-a2-public.pem"_s);
        const TestChain rsa(key.get());
        const QJsonObject json = objectOf(R"({
 "payload": "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ",
 "signatures": [
  {"protected": "eyJhbGciOiJSUzI1NiJ9", "header": {"kid": "2010-12-29"},
   "signature": "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw"},
  {"protected": "eyJhbGciOiJFUzI1NiJ9", "header": {"kid": "e9bc097a-ce51-4036-9562-d2ade882db0d"},
   "signature": "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q"}]})");
        QJsonArray signatures;
        const QList<SignerCertificate> chains[] = {{rsa.signer, rsa.middle}, {m_chain->signer, m_chain->middle}};
        for (int i = 0; i < 2; ++i) {
            QJsonObject entry = json["signatures"_L1][i].toObject();
            entry.insert("header"_L1, QJsonObject{{u"x5c"_s, x5c(chains[i])}});
            signatures.append(entry);
        }
        QJsonObject general = json;
        general.insert("signatures"_L1, signatures);
        auto jws = Jws::read(jsonOf(general));
        VERIFY_OK(jws);
        auto content = jws->verified({rsa.root, m_chain->root}, day(2027));
        VERIFY_OK(content);
        QCOMPARE(content->payload,
                 "{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}");
        QCOMPARE(content->signatures.size(), 2);
        QVERIFY(content->isTrusted());
        // Both must be trusted, and be true.
        QVERIFY(!jws->verified({rsa.root}, day(2027))->isTrusted());
        QJsonObject second = signatures[1].toObject();
        second.insert("signature"_L1, withOtherLetter(second["signature"_L1].toString(), 20));
        signatures.replace(1, second);
        general.insert("signatures"_L1, signatures);
        QVERIFY(isRefused(general));

        // A.7: flattened.
        QJsonObject flattened = signatures[0].toObject();
        flattened.insert("payload"_L1, json["payload"_L1]);
        jws = Jws::read(jsonOf(flattened));
        VERIFY_OK(jws);
        content = jws->verified({rsa.root}, day(2027));
        VERIFY_OK(content);
        QVERIFY(content->isTrusted());
    }

    void otherImplementations_data()
    {
        QTest::addColumn<QJsonObject>("json");
        const QJsonArray vectors = objectOf(joseFile(u"vectors.json"_s))["jws"_L1].toArray();
        QCOMPARE(vectors.size(), 8);
        for (const auto &vector : vectors)
            QTest::newRow(qPrintable(vector["alg"_L1].toString())) << vector["jws"_L1].toObject();
    }

    void otherImplementations()
    {
        QFETCH(QJsonObject, json);
        const QString algorithm = QString::fromLatin1(QTest::currentDataTag());
        const openssl::Key key = evpKey(algorithm == u"ES256"   ? u"p256.pem"_s
                                        : algorithm == u"ES384" ? u"p384.pem"_s
                                                                : u"rsa.pem"_s);
        const TestChain chain(key.get());
        json.insert("header"_L1, QJsonObject{{u"x5c"_s, x5c({chain.signer, chain.middle})}});
        const auto jws = Jws::read(jsonOf(json));
        VERIFY_OK(jws);
        const auto content = jws->verified({chain.root}, day(2027));
        VERIFY_OK(content);
        QVERIFY(content->isTrusted());
        QCOMPARE(content->payload, somePayload);
        QCOMPARE(content->signatures.first().algorithm, algorithm);
        const QString signature = json["signature"_L1].toString();
        for (qsizetype at = 0; at < signature.size(); at += 5) {
            json.insert("signature"_L1, withOtherLetter(signature, at));
            QVERIFY(isRefused(json));
        }
    }

    void everyChangedByteIsRefused()
    {
        const QJsonObject json = signedJson({{u"alg"_s, u"ES256"_s}, {u"uuid"_s, u"u"_s}}, somePayload);
        QVERIFY(!isRefused(json));
        for (const auto member : {"payload"_L1, "protected"_L1, "signature"_L1}) {
            const QString text = json[member].toString();
            for (qsizetype at = 0; at < text.size(); ++at) {
                QJsonObject changed = json;
                changed.insert(member, withOtherLetter(text, at));
                QVERIFY2(isRefused(changed), qPrintable(QString(member) + QString::number(at)));
            }
            for (const QString &other : {text.chopped(1), text + u'A', text + u'=', u' ' + text}) {
                QJsonObject changed = json;
                changed.insert(member, other);
                QVERIFY(isRefused(changed));
            }
        }
    }

    void uuidOfTheHeader()
    {
        QJsonObject json = signedJson({{u"alg"_s, u"ES256"_s}, {u"uuid"_s, u"the-one"_s}}, somePayload);
        auto content = Jws::read(jsonOf(json))->verified({}, day(2027));
        VERIFY_OK(content);
        QCOMPARE(content->signatures.first().uuid, u"the-one"_s);
        QVERIFY(content->signatures.first().uuidIsSigned);
        // Another one beside it is no second opinion.
        json.insert("header"_L1, QJsonObject{{u"x5c"_s, x5c({m_chain->signer})}, {u"uuid"_s, u"another"_s}});
        VERIFY_ERROR(Jws::read(jsonOf(json)), errors::JoseInvalid);
        json.insert("header"_L1, QJsonObject{{u"x5c"_s, x5c({m_chain->signer})}, {u"uuid"_s, u"the-one"_s}});
        VERIFY_OK(Jws::read(jsonOf(json)));
    }

    void algorithmsThatAreNone_data()
    {
        QTest::addColumn<QString>("algorithm");
        for (const char *name : {"none", "None", "HS256", "HS512", "EdDSA", "ES512", "ES256K", "RSA-OAEP", "rs256", ""})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void algorithmsThatAreNone()
    {
        QFETCH(const QString, algorithm);
        QJsonObject json = signedJson({{u"alg"_s, algorithm}}, somePayload);
        VERIFY_ERROR(Jws::read(jsonOf(json)), errors::JoseUnsupported);
        json.insert("signature"_L1, QString());
        VERIFY_ERROR(Jws::read(jsonOf(json)), errors::JoseUnsupported);
    }

    void algorithmOfAnotherKey()
    {
        // The signature is true, but the algorithm is not the key's.
        for (const QString &name : {u"RS256"_s, u"PS256"_s, u"ES384"_s}) {
            const auto jws = Jws::read(jsonOf(signedJson({{u"alg"_s, name}}, somePayload)));
            VERIFY_OK(jws);
            VERIFY_ERROR(jws->verified({m_chain->root}, day(2027)), errors::SignatureKeyUnfit);
        }
        // The same key, but not the same padding or hash.
        const JosePrivateKey rsa = privateKey(u"rsa.pem"_s);
        const TestChain chain(m_rsa.get());
        for (const QString &name : {u"PS256"_s, u"RS384"_s, u"RS512"_s}) {
            QJsonObject json = unsignedJson({{u"alg"_s, name}}, somePayload, {chain.signer});
            const QByteArray input = json["protected"_L1].toString().toLatin1() + '.' + jose::encoded(somePayload);
            const auto signature = jose::signatureOf(*jose::signatureAlgorithm(u"RS256"_s), rsa, input);
            VERIFY_OK(signature);
            json.insert("signature"_L1, base64url(*signature));
            VERIFY_ERROR(Jws::read(jsonOf(json))->verified({}, day(2027)), errors::SignatureFalse);
        }
        // What is too weak for the chain is so for the signature.
        const openssl::Key weak(EVP_RSA_gen(1024));
        const SignerCertificate own = makeCertificate({}, weak.get(), weak.get());
        QJsonObject json = unsignedJson({{u"alg"_s, u"RS256"_s}}, somePayload, {own});
        json.insert("signature"_L1, base64url(QByteArray(128, 'x')));
        VERIFY_ERROR(Jws::read(jsonOf(json))->verified({own}, day(2027)), errors::SignatureKeyUnfit);
    }

    void anotherCertificate()
    {
        const openssl::Key other(EVP_EC_gen("P-256"));
        QJsonObject json = signedJson({{u"alg"_s, u"ES256"_s}}, somePayload);
        const SignerCertificate forged =
            makeCertificate({.subject = "Recorder"}, other.get(), m_chain->betweenKey.get());
        json.insert("header"_L1, QJsonObject{{u"x5c"_s, x5c({forged, m_chain->signer})}});
        VERIFY_ERROR(Jws::read(jsonOf(json))->verified({m_chain->root}, day(2027)), errors::SignatureFalse);
    }

    void structures_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("id");
        const auto invalid = u"interchange.jose-invalid"_s;
        const auto row = [](const char *name, const QByteArray &json, const QString &id) {
            QTest::newRow(name) << json << id;
        };
        const QJsonObject good = signedJson({{u"alg"_s, u"ES256"_s}}, somePayload);
        const auto with = [&good](const QString &name, const QJsonValue &value) {
            QJsonObject json = good;
            json.insert(name, value);
            return jsonOf(json);
        };
        const auto without = [&good](const QString &name) {
            QJsonObject json = good;
            json.remove(name);
            return jsonOf(json);
        };
        const auto withHeader = [&with](const QJsonObject &header) { return with(u"header"_s, header); };
        const auto withProtected = [&with](const QByteArray &header) {
            return with(u"protected"_s, base64url(header));
        };
        row("nothing", {}, invalid);
        row("not JSON", "payload", invalid);
        row("a list", "[1]", invalid);
        row("deep", QByteArray(5000, '['), invalid);
        row("many values", "{\"a\":[0" + QByteArray(",0").repeated(2'000'000) + "]}", invalid);
        row("a vCon", somePayload, invalid);
        row("no payload", without(u"payload"_s), invalid);
        row("no signature", without(u"signature"_s), invalid);
        row("payload is no text", with(u"payload"_s, 1), invalid);
        row("signature is no text", with(u"signature"_s, QJsonArray()), invalid);
        row("signature is no base64url", with(u"signature"_s, u"a+b/"_s), invalid);
        row("protected is no JSON", withProtected("{alg"), invalid);
        row("protected is a list", withProtected("[1]"), invalid);
        row("header is no object", with(u"header"_s, u"x"_s), invalid);
        row("no algorithm", withProtected("{}"), u"interchange.jose-unsupported"_s);
        row("algorithm is a number", withProtected(R"({"alg":256})"), u"interchange.jose-unsupported"_s);
        row("two algorithms", withHeader({{u"alg"_s, u"RS256"_s}, {u"x5c"_s, x5c({m_chain->signer})}}), invalid);
        row("both forms", with(u"signatures"_s, QJsonArray{good}), invalid);
        row("no signatures", jsonOf({{u"payload"_s, u"e30"_s}, {u"signatures"_s, QJsonArray()}}), invalid);
        QJsonArray many;
        for (int i = 0; i < 17; ++i)
            many.append(good);
        row("many signatures", jsonOf({{u"payload"_s, u"e30"_s}, {u"signatures"_s, many}}), invalid);
        row("critical", withProtected(R"({"alg":"ES256","crit":["b64"],"b64":false})"),
            u"interchange.jose-unsupported"_s);
        row("no certificate", withHeader({}), u"interchange.signature-without-certificate"_s);
        row("an address", withHeader({{u"x5u"_s, u"https://example.org/c.pem"_s}}),
            u"interchange.signature-without-certificate"_s);
        const auto unreadable = u"interchange.certificate-unreadable"_s;
        row("no certificates", withHeader({{u"x5c"_s, QJsonArray()}}), unreadable);
        row("x5c is no list", withHeader({{u"x5c"_s, u"MIIB"_s}}), unreadable);
        row("x5c of numbers", withHeader({{u"x5c"_s, QJsonArray{1}}}), unreadable);
        row("not a certificate", withHeader({{u"x5c"_s, QJsonArray{u"MIIB"_s}}}), unreadable);
        row("many certificates", withHeader({{u"x5c"_s, x5c(QList<SignerCertificate>(11, m_chain->signer))}}),
            unreadable);
    }

    void structures()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, id);
        const auto jws = Jws::read(json);
        QVERIFY(!jws);
        QCOMPARE(QString(jws.error().id()), id);
    }

    void placeOfTheMistake()
    {
        const auto jws = Jws::read("{\n \"payload\": oops}");
        QVERIFY(!jws);
        QCOMPARE(jws.error().parameters()["line"_L1].toInt(), 2);
    }

    void foreignNamesAreNotRepeated()
    {
        const QString strange(u"<b>06 12345678, call me</b>"_s);
        const auto jws = Jws::read(jsonOf(signedJson({{u"alg"_s, strange}}, somePayload)));
        VERIFY_ERROR(jws, errors::JoseUnsupported);
        QCOMPARE(jws.error().parameters()["algorithm"_L1].toString(), u"?"_s);
    }

    void packed()
    {
        const auto payloadOf = [this](const QByteArray &bytes) {
            return Jws::read(jsonOf(signedJson({{u"alg"_s, u"ES256"_s}}, bytes)))->verified({}, day(2027));
        };
        const QByteArray gzip = gzipped(somePayload);
        auto content = payloadOf(gzip);
        VERIFY_OK(content);
        QCOMPARE(content->payload, somePayload);
        content = payloadOf(gzip + gzip); // members one after another are one content (RFC 1952, 2.2)
        VERIFY_OK(content);
        QCOMPARE(content->payload, somePayload + somePayload);
        VERIFY_ERROR(payloadOf(gzip.chopped(4)), errors::JosePacked);
        VERIFY_ERROR(payloadOf(gzip + "x"), errors::JosePacked);
        VERIFY_ERROR(payloadOf("\x1f\x8b"), errors::JosePacked);
        QByteArray broken = gzip;
        broken[broken.size() - 6] ^= 1; // of the CRC-32
        VERIFY_ERROR(payloadOf(broken), errors::JosePacked);
    }

    void bombs()
    {
        const QByteArray zeros(qsizetype(8) * 1024 * 1024, '\0');
        const QByteArray bomb = gzipped(zeros);
        QVERIFY(bomb.size() < 100'000);
        QCOMPARE(jose::unpacked(bomb, zeros.size())->size(), zeros.size());
        VERIFY_ERROR(jose::unpacked(bomb, zeros.size() - 1), errors::JosePacked);
        VERIFY_ERROR(jose::unpacked(bomb, 1024), errors::JosePacked);
        QByteArray members;
        for (int i = 0; i < 5; ++i)
            members += bomb;
        VERIFY_ERROR(jose::unpacked(members, 5 * zeros.size() - 1), errors::JosePacked);
    }

private:
    [[nodiscard]] QJsonObject unsignedJson(const QJsonObject &header, const QByteArray &payload,
                                           const QList<SignerCertificate> &chain) const
    {
        return {{u"payload"_s, base64url(payload)},
                {u"protected"_s, base64url(jsonOf(header))},
                {u"header"_s, QJsonObject{{u"x5c"_s, x5c(chain)}}}};
    }

    /// With ES256, whatever the header says.
    [[nodiscard]] QJsonObject signedJson(const QJsonObject &header, const QByteArray &payload) const
    {
        QJsonObject json = unsignedJson(header, payload, {m_chain->signer, m_chain->middle});
        const QByteArray input =
            json["protected"_L1].toString().toLatin1() + '.' + json["payload"_L1].toString().toLatin1();
        const auto signature =
            jose::signatureOf(*jose::signatureAlgorithm(u"ES256"_s), privateKey(u"p256.pem"_s), input);
        json.insert("signature"_L1, signature ? base64url(*signature) : QString());
        return json;
    }

    static bool isRefused(const QJsonObject &json)
    {
        const auto jws = Jws::read(jsonOf(json));
        return !jws || !jws->verified({}, day(2027));
    }

    openssl::Key m_p256;
    openssl::Key m_rsa;
    std::optional<TestChain> m_chain;
};

VOICELOG_APPLESS_TEST(TestJws)
#include "tst_jws.moc"
