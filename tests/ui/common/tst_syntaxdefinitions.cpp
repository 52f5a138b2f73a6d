// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>
#include <common/SyntaxRepository.h>
#include <support/ResultTest.h>
#include <support/TestData.h>
#include <support/TestMain.h>

#include <QElapsedTimer>
#include <QFile>
#include <QPalette>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace voicelog;

namespace {

/// Writes each line as [Format|text] pieces; text in the default format stands bare.
class FormatWriter final : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    QString write(const KSyntaxHighlighting::Definition &definition, const QString &text)
    {
        setDefinition(definition);
        KSyntaxHighlighting::State state;
        const auto lines = text.split(u'\n');
        for (const auto &line : lines) {
            m_line = line;
            m_written = 0;
            state = highlightLine(line, state);
            m_out += m_line.sliced(m_written) + u'\n';
        }
        m_out.chop(1);
        return m_out;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length == 0 || !format.isValid() || format.name() == u"Text")
            return;
        m_out += m_line.sliced(m_written, offset - m_written);
        m_out += u'[' + format.name() + u'|' + m_line.sliced(offset, length) + u']';
        m_written = offset + length;
    }

private:
    QString m_out;
    QString m_line;
    int m_written = 0;
};

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).remove(u'\r') : QString();
}

} // namespace

class TestSyntaxDefinitions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ourDefinitionsLoad()
    {
        const SyntaxRepository syntax;
        QCOMPARE(syntax.brokenDefinitions(), QStringList());
    }

    void chosenByName_data()
    {
        QTest::addColumn<QString>("fileName");
        QTest::addColumn<QString>("definition");
        QTest::newRow("vtt") << u"q-700-020-20260615.892.vtt"_s << u"Voicelog Transcript"_s;
        QTest::newRow("srt") << u"call.srt"_s << u"Voicelog Transcript"_s;
        QTest::newRow("csv") << u"gesprekken.csv"_s << u"Voicelog CSV"_s;
        QTest::newRow("json") << u"call.wav.json"_s << u"JSON"_s;
        QTest::newRow("xml") << u"call.xml"_s << u"XML"_s;
        QTest::newRow("none") << u""_s << u""_s;
        QTest::newRow("unknown") << u"call.qqq"_s << u""_s;
    }

    void chosenByName()
    {
        QFETCH(QString, fileName);
        QFETCH(QString, definition);
        const SyntaxRepository syntax;
        const auto found = syntax.definitionForFileName(fileName);
        QCOMPARE(found.isValid() ? found.name() : QString(), definition);
    }

    // Renew with VOICELOG_RENEW=1 and read the difference before committing it.
    void golden_data()
    {
        QTest::addColumn<QString>("fileName");
        for (const auto &name : {u"call.vtt"_s, u"call.srt"_s, u"calls.csv"_s})
            QTest::newRow(qPrintable(name)) << name;
    }

    void golden()
    {
        QFETCH(QString, fileName);
        const SyntaxRepository syntax;
        const QString sample = test::data() + u"/syntax/"_s + fileName;
        const QString text = contents(sample);
        QVERIFY(!text.isEmpty());
        const QString written = FormatWriter().write(syntax.definitionForFileName(fileName), text);
        if (qEnvironmentVariableIsSet("VOICELOG_RENEW")) {
            QFile file(sample + u".ref"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(written.toUtf8());
        }
        const auto lines = written.split(u'\n');
        const auto expected = contents(sample + u".ref"_s).split(u'\n');
        for (qsizetype i = 0; i < qMin(lines.size(), expected.size()); ++i)
            QCOMPARE(lines[i], expected[i]);
        QCOMPARE(lines.size(), expected.size());
    }

    void lookedAt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("format"); // of the whole text; empty: none
        const auto row = [](const QString &text, const QString &format) {
            QTest::newRow(qPrintable(text)) << text << format;
        };
        const auto phone = u"Telephone Number"_s;
        const auto bsn = u"Citizen Service Number"_s;
        const auto iban = u"Account Number"_s;
        const auto card = u"Card Number"_s;
        row(u"0612345678"_s, phone);
        row(u"06 12 34 56 78"_s, phone);
        row(u"(020) 123 45 67"_s, phone);
        row(u"+31 (0)20 1234567"_s, phone);
        row(u"0900-8844"_s, phone);
        row(u"0031201234567"_s, phone);
        row(u"123456782"_s, bsn);
        row(u"123.456.782"_s, bsn);
        row(u"123 456 782"_s, bsn);
        row(u"1234.56.782"_s, bsn);
        row(u"NL00TEST0123456701"_s, iban);
        row(u"NL00 TEST 0123 4567 01"_s, iban);
        row(u"GB00 TEST 1234 5678 9012 34"_s, iban);
        row(u"4111 1111 1111 1111"_s, card);
        row(u"4111-1111-1111-1111"_s, card);
        row(u"12345678"_s, {});
        row(u"2026"_s, {});
        row(u"10:30"_s, {});
        row(u"15-06-2026"_s, {});
        row(u"VW-2026-10418"_s, {});
        row(u"1.234.567"_s, {});
        row(u"NL00"_s, {});
    }

    void lookedAt()
    {
        QFETCH(QString, text);
        QFETCH(QString, format);
        const SyntaxRepository syntax;
        const auto written =
            FormatWriter().write(syntax.definitionForFileName(u"a.vtt"_s), u"zie "_s + text + u" daar"_s);
        QCOMPARE(written,
                 format.isEmpty() ? u"zie "_s + text + u" daar"_s : u"zie ["_s + format + u'|' + text + u"] daar"_s);
    }

    // An evil line must not stop the program.
    void noRunawayExpressions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("digits") << QString(10'000, u'1');
        QTest::newRow("digits and spaces") << u"0 "_s.repeated(5'000);
        QTest::newRow("groups") << u"1234 "_s.repeated(2'000);
        QTest::newRow("capitals") << u"NL00ABCD"_s.repeated(1'200);
        QTest::newRow("dots") << u"a."_s.repeated(5'000);
        QTest::newRow("at signs") << u"a@a."_s.repeated(2'500);
        QTest::newRow("tags") << u"<v a"_s.repeated(2'500);
        QTest::newRow("times") << u"00:00:"_s.repeated(1'600);
    }

    void noRunawayExpressions()
    {
        QFETCH(QString, text);
        const SyntaxRepository syntax;
        QElapsedTimer timer;
        timer.start();
        FormatWriter().write(syntax.definitionForFileName(u"a.vtt"_s), text);
        FormatWriter().write(syntax.definitionForFileName(u"a.csv"_s), text);
        QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
    }

    void themes()
    {
        const SyntaxRepository syntax;
        QPalette light(Qt::white);
        light.setColor(QPalette::Base, Qt::white);
        light.setColor(QPalette::Window, Qt::white);
        QPalette dark(Qt::black);
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::Window, Qt::black);
        QVERIFY(syntax.themeFor(light).isValid());
        QVERIFY(syntax.themeFor(light).name() != syntax.themeFor(dark).name());
    }

    void schema_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("transcript") << u"voicelog-transcript.xml"_s;
        QTest::newRow("csv") << u"voicelog-csv.xml"_s;
        QTest::newRow("letter") << u"voicelog-letter.xml"_s;
    }

    // Where KDE's schema and xmllint are installed; KSyntaxHighlighting itself only logs what it does not understand.
    void schema()
    {
        QFETCH(QString, file);
        const QString lint = QStandardPaths::findExecutable(u"xmllint"_s);
        QString schema = qEnvironmentVariable("KSYNTAX_SCHEMA");
        if (schema.isEmpty())
            schema = QStandardPaths::locate(QStandardPaths::GenericDataLocation,
                                            u"org.kde.syntax-highlighting/schema/language.xsd"_s);
        if (lint.isEmpty() || schema.isEmpty())
            QSKIP("xmllint or language.xsd is not here");
        QProcess process;
        process.start(lint, {u"--noout"_s, u"--schema"_s, schema,
                             QStringLiteral(VOICELOG_SOURCE) + u"/resources/syntax/"_s + file});
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }
};

VOICELOG_GUILESS_TEST(TestSyntaxDefinitions)
#include "tst_syntaxdefinitions.moc"
