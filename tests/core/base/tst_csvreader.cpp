// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/CsvErrors.h>
#include <base/CsvReader.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace voicelog;

using Rows = QList<QList<QByteArray>>;

namespace {

/// A device that makes a million rows as they are read.
class EndlessRows final : public QIODevice
{
public:
    explicit EndlessRows(qint64 rows) : m_rows(rows) { open(ReadOnly); }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        qint64 given = 0;
        while (given < most) {
            if (m_part.isEmpty()) {
                if (m_row == m_rows)
                    break;
                m_part = QByteArray::number(m_row++) + ";\"a \"\"b\"\"\";c\n";
            }
            const auto size = qMin<qint64>(m_part.size(), most - given);
            memcpy(data + given, m_part.constData(), size_t(size));
            m_part.remove(0, size);
            given += size;
        }
        return given;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_rows;
    qint64 m_row = 0;
    QByteArray m_part;
};

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<char>("delimiter");
        QTest::addColumn<Rows>("expected");
        QTest::newRow("empty") << QByteArray() << ',' << Rows{};
        QTest::newRow("blank lines only") << QByteArray("\r\n\n\r") << ',' << Rows{};
        QTest::newRow("one field") << QByteArray("a") << ',' << Rows{{"a"}};
        QTest::newRow("plain") << QByteArray("a,b\nc,d\n") << ',' << Rows{{"a", "b"}, {"c", "d"}};
        QTest::newRow("CRLF") << QByteArray("a,b\r\nc,d\r\n") << ',' << Rows{{"a", "b"}, {"c", "d"}};
        QTest::newRow("CR") << QByteArray("a,b\rc,d") << ',' << Rows{{"a", "b"}, {"c", "d"}};
        QTest::newRow("semicolon") << QByteArray("a;b,c\n") << ';' << Rows{{"a", "b,c"}};
        QTest::newRow("tab") << QByteArray("a\tb\n") << '\t' << Rows{{"a", "b"}};
        QTest::newRow("empty fields") << QByteArray(",a,\n,,\n") << ',' << Rows{{"", "a", ""}, {"", "", ""}};
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                       "a,b\n")
                                         << ',' << Rows{{"a", "b"}};
        QTest::newRow("quoted") << QByteArray("\"a,\"\"b\"\"\",\"c\nd\"\n") << ',' << Rows{{"a,\"b\"", "c\nd"}};
        QTest::newRow("quoted CRLF") << QByteArray("\"c\r\nd\"\r\n") << ',' << Rows{{"c\nd"}};
        QTest::newRow("quoted empty") << QByteArray("\"\",\"\"\n") << ',' << Rows{{"", ""}};
        QTest::newRow("space after quote") << QByteArray("\"a\" ,b\n") << ',' << Rows{{"a", "b"}};
        QTest::newRow("quote in the middle") << QByteArray("5\" scherm,b\n") << ',' << Rows{{"5\" scherm", "b"}};
        QTest::newRow("uneven rows") << QByteArray("a\nb,c\n") << ',' << Rows{{"a"}, {"b", "c"}};
        QTest::newRow("largest field") << QByteArray(CsvReader::largestField, 'x') << ','
                                       << Rows{{QByteArray(CsvReader::largestField, 'x')}};
        QTest::newRow("across chunks") << QByteArray(65535, 'x') + "\r\n" + QByteArray(65535, 'y') + "\r\nz" << ','
                                       << Rows{{QByteArray(65535, 'x')}, {QByteArray(65535, 'y')}, {"z"}};
    }

    void rows()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(char, delimiter);
        QFETCH(Rows, expected);
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        CsvReader reader(&buffer, delimiter);
        Rows found;
        while (true) {
            const auto row = reader.next();
            VERIFY_OK(row);
            if (!row->isValid())
                break;
            found.append(row->fields);
        }
        QCOMPARE(found, expected);
    }

    void placesOfRows()
    {
        QByteArray bytes = "a,b\r\n\r\n\"x\ny\",2\nlast,3";
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        CsvReader reader(&buffer, ',');
        const QList<QPair<qint64, qint64>> expected{{0, 1}, {7, 3}, {15, 5}};
        for (const auto &[offset, line] : expected) {
            const auto row = reader.next();
            VERIFY_OK(row);
            QCOMPARE(row->offset, offset);
            QCOMPARE(row->line, line);
            QBuffer again(&bytes);
            QVERIFY(again.open(QIODevice::ReadOnly));
            QVERIFY(again.seek(offset));
            CsvReader there(&again, ',');
            const auto same = there.next();
            VERIFY_OK(same);
            QCOMPARE(same->fields, row->fields);
        }
    }

    void invalid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("unclosed quote") << QByteArray("a,b\nc,\"d\ne,f\n") << u"unclosed-quote"_s << 2 << 3;
        QTest::newRow("text after quote") << QByteArray("a\n\"b\"c\n") << u"text-after-quote"_s << 2 << 4;
        QTest::newRow("large field") << QByteArray(CsvReader::largestField + 1, 'x') << u"field-too-large"_s << 1
                                     << 65537;
        QTest::newRow("large quoted field") << QByteArray("a\n\"") + QByteArray(CsvReader::largestField + 1, 'x') + "\""
                                            << u"field-too-large"_s << 2 << 1;
        QTest::newRow("columns") << QByteArray(CsvReader::mostColumns, ',') << u"too-many-columns"_s << 1 << 1001;
        QTest::newRow("binary") << QByteArray("a,\0b", 4) << u"not-text"_s << 1 << 3;
        QTest::newRow("binary in quotes") << QByteArray("\"\0", 2) << u"not-text"_s << 1 << 3;
    }

    void invalid()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, detail);
        QFETCH(int, line);
        QFETCH(int, column);
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        CsvReader reader(&buffer, ',');
        auto row = reader.next();
        while (row && row->isValid())
            row = reader.next();
        VERIFY_ERROR(row, errors::CsvInvalid);
        QCOMPARE(row.error().parameters().value(u"detail"_s).toString(), detail);
        QCOMPARE(row.error().parameters().value(u"line"_s).toInt(), line);
        QCOMPARE(row.error().parameters().value(u"column"_s).toInt(), column);
        const auto after = reader.next();
        VERIFY_OK(after);
        QVERIFY(!after->isValid());
    }

    void aMillionRows()
    {
        EndlessRows device(1'000'000);
        CsvReader reader(&device, ';');
        qint64 count = 0;
        for (auto row = reader.next(); row && row->isValid(); row = reader.next()) {
            if (count++ == 999'999) {
                QCOMPARE(row->fields, (QList<QByteArray>{"999999", "a \"b\"", "c"}));
                QCOMPARE(row->line, 1'000'000);
            }
        }
        QCOMPARE(count, 1'000'000);
    }
};

VOICELOG_APPLESS_TEST(TestCsvReader)
#include "tst_csvreader.moc"
