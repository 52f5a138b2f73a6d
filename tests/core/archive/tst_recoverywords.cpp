// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <archive/Bip39English.h>
#include <archive/RecoveryQr.h>
#include <archive/RecoveryWords.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace voicelog;

namespace {

SecretBytes seedOf(const char *hex) { return SecretBytes::copyOf(QByteArray::fromHex(hex)); }

} // namespace

class TestRecoveryWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListIsWhole()
    {
        QVERIFY(std::ranges::is_sorted(bip39English));
        QVERIFY(std::ranges::adjacent_find(bip39English) == bip39English.end());
        QVERIFY(std::ranges::adjacent_find(bip39English, [](auto a, auto b) {
                    return a.substr(0, 4) == b.substr(0, 4);
                }) == bip39English.end());
    }

    // Test vectors of BIP 39.
    void vectors_data()
    {
        QTest::addColumn<QByteArray>("seed");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("zeros") << QByteArray(64, '0')
                               << QByteArray("abandon abandon abandon abandon abandon abandon abandon abandon abandon "
                                             "abandon abandon abandon abandon abandon abandon abandon abandon abandon "
                                             "abandon abandon abandon abandon abandon art");
        QTest::newRow("7f") << QByteArray("7f").repeated(32)
                            << QByteArray("legal winner thank year wave sausage worth useful legal winner thank year "
                                          "wave sausage worth useful legal winner thank year wave sausage worth title");
        QTest::newRow("ones") << QByteArray("ff").repeated(32)
                              << QByteArray("zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo "
                                            "zoo zoo zoo zoo zoo vote");
        QTest::newRow("mixed") << QByteArray("68a79eaca2324873eacc50cb9c6eca8cc68ea5d936f98787c60c7ebc74e6ce7c")
                               << QByteArray("hamster diagram private dutch cause delay private meat slide toddler "
                                             "razor book happy fancy gospel tennis maple dilemma loan word shrug "
                                             "inflict delay length");
    }
    void vectors()
    {
        QFETCH(QByteArray, seed);
        QFETCH(QByteArray, words);
        QCOMPARE(recoveryWords::fromSeed(seedOf(seed.constData())).view().toByteArray(), words);
        const auto back = recoveryWords::toSeed(SecretBytes::copyOf(words));
        VERIFY_OK(back);
        QCOMPARE(back->view().toByteArray().toHex(), seed);
    }

    void theyAreTakenAsPeopleTypeThem()
    {
        const SecretBytes seed = SecretBytes::random(32);
        const QByteArray words = recoveryWords::fromSeed(seed).view().toByteArray();
        const auto typed =
            recoveryWords::toSeed(SecretBytes::copyOf("  " + words.toUpper().replace(' ', "\n\t ") + "\r\n"));
        VERIFY_OK(typed);
        QVERIFY(typed->equals(seed));
    }

    void mistakes_data()
    {
        const QByteArray zeros = QByteArray("abandon ").repeated(23);
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<int>("place");
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("one short") << zeros.trimmed() << 0;
        QTest::newRow("one too many") << zeros + "art art" << 0;
        QTest::newRow("checksum") << zeros + "abandon" << 0;
        QTest::newRow("no word, first") << "xyzzy " + zeros << 1;
        QTest::newRow("no word, last") << zeros + "artt" << 24;
        QTest::newRow("two places changed") << "zoo " + QByteArray("abandon ").repeated(22) + "art" << 0;
    }
    void mistakes()
    {
        QFETCH(QByteArray, words);
        QFETCH(int, place);
        const auto seed = recoveryWords::toSeed(SecretBytes::copyOf(words));
        VERIFY_ERROR(seed, errors::WrongRecoveryWords);
        QCOMPARE(seed.error().parameters().value(u"word"_s).toInt(), place);
    }

    void theQrCodeIsOne()
    {
        const auto qr = RecoveryQr::of(recoveryWords::fromSeed(SecretBytes::random(32)));
        QVERIFY(qr.has_value());
        QVERIFY(qr->size() >= 21);
        QCOMPARE((qr->size() - 17) % 4, 0); // a QR code's sizes
        // The corner's finder pattern: dark frame, light frame, dark centre.
        for (int i = 0; i < 7; ++i)
            QVERIFY(qr->isDark(i, 0) && qr->isDark(0, i) && qr->isDark(qr->size() - 1 - i, 0));
        for (int i = 1; i < 6; ++i)
            QVERIFY(!qr->isDark(i, 1));
        QVERIFY(qr->isDark(3, 3));
        QVERIFY(!RecoveryQr::of(SecretBytes(10'000)));
    }
};

VOICELOG_GUILESS_TEST(TestRecoveryWords)
#include "tst_recoverywords.moc"
