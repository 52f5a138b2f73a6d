// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/TestData.h>
#include <support/TestMain.h>

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// Lints the .ts files: nothing is left untranslated, and placeholders and mnemonics survive translation.
class TestTranslations : public QObject
{
    Q_OBJECT

private:
    static QStringList placeholders(const QString &text)
    {
        static const QRegularExpression form(u"%L?\\d+|%n|\\{\\w+\\}"_s);
        QStringList found;
        for (auto it = form.globalMatch(text); it.hasNext();)
            found.append(it.next().captured());
        found.sort();
        return found;
    }

    static int mnemonics(QString text) { return int(text.remove(u"&&"_s).count(u'&')); }

private Q_SLOTS:
    void complete_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Dutch") << u"nl"_s;
        QTest::newRow("English plurals") << u"en"_s;
    }

    void complete()
    {
        QFETCH(QString, language);
        QFile file(QStringLiteral(VOICELOG_SOURCE) + u"/translations/voicelog_%1.ts"_s.arg(language));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        int messages = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"source") {
                source = xml.readElementText();
            } else if (xml.name() == u"translation") {
                ++messages;
                QVERIFY2(!xml.attributes().hasAttribute(u"type"), qPrintable(source));
                const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
                QVERIFY2(!text.isEmpty(), qPrintable(source));
                if (!source.contains(u"%n") && !source.contains(u"%Ln")) {
                    QCOMPARE(placeholders(text), placeholders(source));
                    QVERIFY2(mnemonics(text) == mnemonics(source), qPrintable(source + u" -> "_s + text));
                }
            }
        }
        QVERIFY(!xml.hasError());
        QVERIFY(messages > 0);
    }
};

VOICELOG_GUILESS_TEST(TestTranslations)
#include "tst_translations.moc"
