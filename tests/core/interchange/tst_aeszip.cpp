// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <interchange/AesZip.h>
#include <support/TestMain.h>

#include <QTest>

using namespace voicelog;

namespace {

// What libarchive writes, cut down to what matters here: versions, times and sizes are zero.
const QByteArray entryName("a.txt");
const QByteArray aesAe1("\x01\x99\x07\x00\x01\x00\x41\x45\x03\x08\x00", 11);
const QByteArray aesAe2("\x01\x99\x07\x00\x02\x00\x41\x45\x03\x08\x00", 11);
const QByteArray timeField("UT\x05\x00\x01\x00\x00\x00\x00", 9);
const QByteArray zip64Field("\x01\x00\x10\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00", 20);
const QByteArray someCrc("\xde\xad\xbe\xef", 4);
const QByteArray noCrc(4, '\0');
const QByteArray directoryEnd = QByteArray("PK\5\6", 4) + QByteArray(18, '\0');

QByteArray fieldLengths(qsizetype nameSize, qsizetype extraSize)
{
    return QByteArray().append(char(nameSize)).append('\0').append(char(extraSize)).append('\0');
}

QByteArray localHeader(const QByteArray &checksum, const QByteArray &extra)
{
    return QByteArray("PK\3\4", 4) + QByteArray(10, '\0') + checksum + QByteArray(8, '\0') +
           fieldLengths(entryName.size(), extra.size()) + entryName + extra;
}

QByteArray directoryHeader(const QByteArray &checksum, const QByteArray &extra)
{
    return QByteArray("PK\1\2", 4) + QByteArray(12, '\0') + checksum + QByteArray(8, '\0') +
           fieldLengths(entryName.size(), extra.size()) + QByteArray(14, '\0') + entryName + extra;
}

} // namespace

class TestAesZip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void localHeaders()
    {
        bool large = true;
        QByteArray header = localHeader(someCrc, timeField + aesAe1);
        QVERIFY(aesZip::withoutChecksum(header, large));
        QCOMPARE(header, localHeader(noCrc, timeField + aesAe2));
        QVERIFY(!large);
        header = localHeader(someCrc, timeField + aesAe1 + zip64Field);
        QVERIFY(aesZip::withoutChecksum(header, large));
        QCOMPARE(header, localHeader(noCrc, timeField + aesAe2 + zip64Field));
        QVERIFY(large);
        header = localHeader(someCrc, timeField); // of a file that is not encrypted
        QVERIFY(aesZip::withoutChecksum(header, large));
        QCOMPARE(header, localHeader(someCrc, timeField));
    }

    void ends()
    {
        const QByteArray sealed("PK\7\10 is in the content too");
        const QByteArray signature("PK\7\10", 4);
        QByteArray end = sealed + signature + someCrc + QByteArray(8, '\1');
        QVERIFY(aesZip::endWithoutChecksum(end, false));
        QCOMPARE(end, sealed + signature + noCrc + QByteArray(8, '\1'));
        end = sealed + signature + someCrc + QByteArray(16, '\1');
        QVERIFY(!aesZip::endWithoutChecksum(end, false));
        QVERIFY(aesZip::endWithoutChecksum(end, true));
        QCOMPARE(end, sealed + signature + noCrc + QByteArray(16, '\1'));
    }

    void directories()
    {
        QByteArray directory = directoryHeader(someCrc, timeField + aesAe1) + directoryHeader(someCrc, timeField) +
                               directoryHeader(someCrc, aesAe1 + zip64Field) + directoryEnd;
        QVERIFY(aesZip::directoryWithoutChecksums(directory));
        QCOMPARE(directory, directoryHeader(noCrc, timeField + aesAe2) + directoryHeader(someCrc, timeField) +
                                directoryHeader(noCrc, aesAe2 + zip64Field) + directoryEnd);
        directory = directoryEnd;
        QVERIFY(aesZip::directoryWithoutChecksums(directory));
    }

    void anythingElseIsNoRecord()
    {
        bool large = false;
        const QByteArray whole = localHeader(someCrc, timeField + aesAe1);
        for (qsizetype size = 0; size < whole.size(); ++size) {
            QByteArray part = whole.first(size);
            QVERIFY(!aesZip::withoutChecksum(part, large));
        }
        QByteArray more = whole + 'x';
        QVERIFY(!aesZip::withoutChecksum(more, large));
        const QByteArray directory = directoryHeader(someCrc, timeField + aesAe1) + directoryEnd;
        for (qsizetype size = 0; size < directory.size(); ++size) {
            QByteArray part = directory.first(size);
            QVERIFY(!aesZip::directoryWithoutChecksums(part));
        }
        const QByteArray end = QByteArray("PK\7\10", 4) + QByteArray(12, '\1');
        for (qsizetype size = 0; size < end.size(); ++size) {
            QByteArray part = end.first(size);
            QVERIFY(!aesZip::endWithoutChecksum(part, false) && !aesZip::endWithoutChecksum(part, true));
        }
        // A field that claims to be longer than the fields are is not read.
        QByteArray broken = localHeader(someCrc, QByteArray("\x01\x99\xff\x00\x01\x00", 6));
        QVERIFY(aesZip::withoutChecksum(broken, large));
        QCOMPARE(broken, localHeader(someCrc, QByteArray("\x01\x99\xff\x00\x01\x00", 6)));
    }
};

VOICELOG_APPLESS_TEST(TestAesZip)
#include "tst_aeszip.moc"
