// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <interchange/InterchangeErrors.h>
#include <interchange/MultipartBody.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

using namespace Qt::StringLiterals;
using namespace voicelog;

/// Bodies of SIP messages in parts.
class TestMultipartBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parts_data()
    {
        QTest::addColumn<QByteArray>("head"); // before the first delimiter
        QTest::addColumn<QByteArray>("lineEnd");
        QTest::newRow("the body alone") << QByteArray() << QByteArray("\r\n");
        QTest::newRow("LF, an empty line before it") << QByteArray("\n") << QByteArray("\n");
        QTest::newRow("headers") << QByteArray("Content-Type: multipart/mixed;boundary=b-1\n\n") << QByteArray("\n");
        QTest::newRow("a message") << QByteArray(
                                          "INVITE sip:recorder@192.0.2.1 SIP/2.0\nVia: SIP/2.0/TCP 192.0.2.2\n"
                                          "c: multipart/mixed;\n boundary=\"b-1\"\nContent-Length: 5\n\nbefore\n")
                                   << QByteArray("\r\n");
    }

    void parts()
    {
        QFETCH(const QByteArray, head);
        QFETCH(const QByteArray, lineEnd);
        QByteArray text = head + "--b-1\nContent-Type: application/SDP\n\nv=0\ns=-\n\n--b-1 \nContent-Disposition: x\n"
                                 "Content-Type: application/rs-metadata+xml; charset=utf-8\n\n<a>\n--b-12\n</a>\n"
                                 "--b-1\n\nplain\n--b-1--\nafter\n--b-1\n\nno\n";
        text.replace("\n", lineEnd);
        const auto found = multipartBody(text);
        VERIFY_OK(found);
        QCOMPARE(found->size(), 3);
        QCOMPARE(found->at(0).contentType, "application/sdp"_ba);
        QCOMPARE(found->at(0).body, "v=0" + lineEnd + "s=-" + lineEnd);
        QCOMPARE(found->at(1).contentType, "application/rs-metadata+xml"_ba);
        QCOMPARE(found->at(1).body, "<a>" + lineEnd + "--b-12" + lineEnd + "</a>");
        QCOMPARE(found->at(1).firstLine, int(head.count('\n')) + 11);
        QCOMPARE(found->at(2).contentType, QByteArray());
        QCOMPARE(found->at(2).body, "plain"_ba);
        QVERIFY(looksLikeMultipart(text));
    }

    void cutOff()
    {
        const auto found = multipartBody("--b\r\nContent-Type: application/sdp\r\n\r\nv=0\r\ns=");
        VERIFY_OK(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().body, "v=0\r\ns="_ba);
        VERIFY_OK(multipartBody("--b\n"));
        QCOMPARE(multipartBody("--b\nContent-Type: a/b")->first().body, QByteArray());
    }

    void none()
    {
        for (const QByteArray &text :
             {QByteArray(), QByteArray("\n\n"), QByteArray("--"), QByteArray("text"), QByteArray("a: b\n\nc\n"),
              QByteArray("Content-Type: multipart/mixed\n\n--b\n"),
              QByteArray("Content-Type: text/x; boundary=b\n\n--b"),
              QByteArray("Content-Type: multipart/mixed; boundary=b\n\nno delimiter"), "--" + QByteArray(71, 'b')}) {
            const auto found = multipartBody(text);
            VERIFY_ERROR(found, errors::SidecarInvalid);
            QCOMPARE(found.error().parameters().value(u"detail"_s).toString(), u"not-multipart"_s);
        }
        QVERIFY(!looksLikeMultipart("\r\n <?xml"));
        QVERIFY(!looksLikeMultipart(""));
    }

    void tooMuch()
    {
        const auto many = multipartBody(QByteArray("--b\n\nx\n").repeated(33));
        VERIFY_ERROR(many, errors::SidecarInvalid);
        QCOMPARE(many.error().parameters().value(u"detail"_s).toString(), u"too-large"_s);
        QCOMPARE(many.error().parameters().value(u"line"_s).toInt(), 97);
        VERIFY_ERROR(multipartBody("Content-Type: multipart/mixed;\n" + QByteArray(" x=y;\n").repeated(100'000) +
                                   " boundary=b\n\n--b\n\nx"),
                     errors::SidecarInvalid);
        VERIFY_ERROR(multipartBody(QByteArray("x: y\n").repeated(400'000)), errors::SidecarInvalid);
    }
};

VOICELOG_APPLESS_TEST(TestMultipartBody)
#include "tst_multipartbody.moc"
