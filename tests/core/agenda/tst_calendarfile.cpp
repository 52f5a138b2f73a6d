// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <agenda/CalendarFile.h>
#include <support/CalendarReader.h>
#include <support/TestMain.h>

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace voicelog;
using test::CalendarReader;

/// The file against RFC 5545, by a reader that knows nothing of the writer.
class TestCalendarFile : public QObject
{
    Q_OBJECT

    const QDateTime m_now{QDate(2026, 11, 28), QTime(8, 5, 9), QTimeZone::UTC};

private Q_SLOTS:
    void linesAreOfTheRightKind()
    {
        const QByteArray file =
            calendarFile({{u"0190-1"_s, QDate(2026, 12, 31), u"Review of LIA-2026-0001"_s}}, u"Voicelog"_s, m_now);
        QVERIFY(file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
        QVERIFY(file.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n"));
        QCOMPARE(file.count('\n'), file.count("\r\n"));
        const CalendarReader read(file);
        QVERIFY2(read.problem().isEmpty(), qPrintable(read.problem()));
        QCOMPARE(read.events().size(), 1);
        const auto event = read.events().constFirst();
        QCOMPARE(event.value("UID"), "0190-1");
        QCOMPARE(event.value("DTSTAMP"), "20261128T080509Z");
        QCOMPARE(event.value("DTSTART;VALUE=DATE"), "20261231");
        QCOMPARE(event.value("DTEND;VALUE=DATE"), "20270101"); // not inclusive
        QCOMPARE(event.value("SUMMARY"), "Review of LIA-2026-0001");
        QCOMPARE(event.value("CLASS"), "CONFIDENTIAL");
        QCOMPARE(event.value("TRANSP"), "TRANSPARENT");
    }

    void textIsEscapedAndComesBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("separators") << u"one, two; three: four"_s;
        QTest::newRow("backslash") << uR"(a\\b\n)"_s;
        QTest::newRow("new line") << u"first\nsecond"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("75 octets") << QString(75 - 8, u'x'); // with "SUMMARY:"
        QTest::newRow("76 octets") << QString(76 - 8, u'x');
        QTest::newRow("three lines") << QString(75 + 74 + 3, u'y');
        for (int i = 60; i < 72; ++i) // a character of two, three and four octets on the fold
            QTest::newRow(qPrintable(u"fold at %1"_s.arg(i))) << QString(i, u'z') + u"\u00e9\u20ac\U0001f4c5 end"_s;
    }
    void textIsEscapedAndComesBack()
    {
        QFETCH(QString, text);
        const QByteArray file = calendarFile({{u"u"_s, QDate(2026, 1, 1), text}}, text, m_now);
        const CalendarReader read(file);
        QVERIFY2(read.problem().isEmpty(), qPrintable(read.problem()));
        QCOMPARE(CalendarReader::text(read.events().constFirst().value("SUMMARY")), text);
    }

    void controlCharactersAreLeftOut()
    {
        const QByteArray file = calendarFile({{u"u"_s, QDate(2026, 1, 1), u"a\r\nEND:VCALENDAR\tb\x7f"_s}}, {}, m_now);
        const CalendarReader read(file);
        QVERIFY2(read.problem().isEmpty(), qPrintable(read.problem()));
        QCOMPARE(CalendarReader::text(read.events().constFirst().value("SUMMARY")), u"a\nEND:VCALENDARb"_s);
    }

    void theReaderFindsMistakes_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray good = calendarFile({{u"u"_s, QDate(2026, 1, 1), QString(80, u'x')}}, u"n"_s, m_now);
        QByteArray bare = good;
        QTest::newRow("bare line feed") << bare.replace("\r\nVERSION", "\nVERSION");
        QByteArray unfolded = good;
        QTest::newRow("too long") << unfolded.replace("\r\n ", "");
        QByteArray open = good;
        QTest::newRow("not closed") << open.replace("END:VEVENT\r\n", "");
        QByteArray noUid = good;
        QTest::newRow("no UID") << noUid.replace("UID:u\r\n", "");
    }
    void theReaderFindsMistakes()
    {
        QFETCH(QByteArray, file);
        QVERIFY(!CalendarReader(file).problem().isEmpty());
    }
};

VOICELOG_APPLESS_TEST(TestCalendarFile)
#include "tst_calendarfile.moc"
