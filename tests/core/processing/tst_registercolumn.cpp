// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <processing/RegisterColumn.h>
#include <processing/RegisterEntry.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;

class TestRegisterColumn : public QObject
{
    Q_OBJECT

    static const RegisterColumn &column(const QString &name)
    {
        return RegisterColumn::all()[RegisterColumn::find(name)];
    }

private Q_SLOTS:
    void everyFieldHasAColumn()
    {
        QStringList fields;
        for (const RegisterColumn &column : RegisterColumn::all())
            fields += column.field;
        for (const QString &field : registerFields())
            QVERIFY2(fields.contains(field), qPrintable(field));
        // No two columns answer to one name.
        for (int i = 0; i < int(RegisterColumn::all().size()); ++i) {
            const RegisterColumn &column = RegisterColumn::all()[i];
            QCOMPARE(RegisterColumn::find(QString(column.name)), i);
            for (const QStringView other : column.otherNames.split(u','))
                if (!other.isEmpty())
                    QVERIFY2(RegisterColumn::find(other.toString()) == i, qPrintable(other.toString()));
        }
    }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("field");
        QTest::newRow("as it is") << u"dataCategories"_s << u"dataCategories"_s;
        QTest::newRow("other case") << u"DATACATEGORIES"_s << u"dataCategories"_s;
        QTest::newRow("with blanks") << u" Data categories "_s << u"dataCategories"_s;
        QTest::newRow("Dutch") << u"Categorieën van persoonsgegevens"_s << u"dataCategories"_s;
        QTest::newRow("without accents") << u"categorieen van persoonsgegevens"_s << u"dataCategories"_s;
        QTest::newRow("underscores") << u"review_date"_s << u"reviewDate"_s;
        QTest::newRow("a member") << u"Naam FG"_s << u"dpo"_s;
    }
    void names()
    {
        QFETCH(QString, name);
        QFETCH(QString, field);
        const int found = RegisterColumn::find(name);
        QVERIFY(found >= 0);
        QCOMPARE(RegisterColumn::all()[found].field, field);
        QCOMPARE(RegisterColumn::find(u"colour"_s), -1);
    }

    void cells_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonObject>("entry");
        QTest::addColumn<QString>("cell");
        QTest::newRow("text") << u"title"_s << QJsonObject{{u"title"_s, u"Opname"_s}} << u"Opname"_s;
        QTest::newRow("text of two lines") << u"source"_s << QJsonObject{{u"source"_s, u"a\nb"_s}} << u"a\nb"_s;
        QTest::newRow("formula") << u"title"_s << QJsonObject{{u"title"_s, u"=1+1"_s}} << u"'=1+1"_s;
        QTest::newRow("plus") << u"dpoContact"_s << QJsonObject{{u"dpo"_s, QJsonObject{{u"contact"_s, u"+31 20 1"_s}}}}
                              << u"'+31 20 1"_s;
        QTest::newRow("minus") << u"title"_s << QJsonObject{{u"title"_s, u"-x"_s}} << u"'-x"_s;
        QTest::newRow("at") << u"title"_s << QJsonObject{{u"title"_s, u"@sum"_s}} << u"'@sum"_s;
        QTest::newRow("full width") << u"title"_s << QJsonObject{{u"title"_s, u"\uff1d1"_s}} << u"'\uff1d1"_s;
        QTest::newRow("an apostrophe is none")
            << u"title"_s << QJsonObject{{u"title"_s, u"'s-Hertogenbosch"_s}} << u"'s-Hertogenbosch"_s;
        QTest::newRow("looks guarded") << u"title"_s << QJsonObject{{u"title"_s, u"'=1"_s}} << u"''=1"_s;
        QTest::newRow("two apostrophes") << u"title"_s << QJsonObject{{u"title"_s, u"''x"_s}} << u"'''x"_s;
        QTest::newRow("list") << u"systems"_s << QJsonObject{{u"systems"_s, QJsonArray{u"a"_s, u"b; c"_s, u"d\ne"_s}}}
                              << u"a\nb; c\nd\\ne"_s;
        QTest::newRow("list with a backslash")
            << u"systems"_s << QJsonObject{{u"systems"_s, QJsonArray{u"D:\\new"_s}}} << u"D:\\\\new"_s;
        QTest::newRow("list with a formula")
            << u"systems"_s << QJsonObject{{u"systems"_s, QJsonArray{u"=a"_s, u"=b"_s}}} << u"'=a\n=b"_s;
        QTest::newRow("records") << u"erasurePeriods"_s
                                 << QJsonObject{{u"erasurePeriods"_s,
                                                 QJsonArray{QJsonObject{{u"category"_s, u"voice"_s},
                                                                        {u"period"_s, u"90 days"_s}},
                                                            QJsonObject{{u"category"_s, u"a|b"_s}},
                                                            QJsonObject{{u"period"_s, u"1 year"_s}}}}}
                                 << u"voice | 90 days\na\\|b\n | 1 year"_s;
        QTest::newRow("records with a list")
            << u"controllers"_s
            << QJsonObject{{u"controllers"_s,
                            QJsonArray{QJsonObject{{u"name"_s, u"Bank"_s},
                                                   {u"contact"_s, u"A; B"_s},
                                                   {u"categories"_s, QJsonArray{u"rec; ord"_s, u"keep"_s}}}}}}
            << u"Bank | A; B |  |  | rec\\; ord; keep"_s;
        QTest::newRow("contract") << u"processors"_s
                                  << QJsonObject{{u"processors"_s,
                                                  QJsonArray{QJsonObject{{u"name"_s, u"Host"_s},
                                                                         {u"contractDate"_s, u"2024-02-29"_s}}}}}
                                  << u"Host |  | 2024-02-29"_s;
        QTest::newRow("nothing") << u"systems"_s << QJsonObject() << QString();
    }
    void cells()
    {
        QFETCH(QString, name);
        QFETCH(QJsonObject, entry);
        QFETCH(QString, cell);
        QCOMPARE(column(name).cell(entry), cell);
        QJsonObject back;
        column(name).put(cell, back);
        QCOMPARE(back, entry);
    }

    void othersWriteItOtherwise_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("Dutch date") << u"reviewDate"_s << u"1-12-2026"_s << QJsonValue(u"2026-12-01"_s);
        QTest::newRow("date with slashes") << u"reviewDate"_s << u"31/12/2026"_s << QJsonValue(u"2026-12-31"_s);
        QTest::newRow("no date") << u"reviewDate"_s << u"spring"_s << QJsonValue(u"spring"_s); // refused later
        QTest::newRow("kind in Dutch") << u"kind"_s << u"Verwerker"_s << QJsonValue(u"PROCESSOR"_s);
        QTest::newRow("kind by its article") << u"kind"_s << u"30(1)"_s << QJsonValue(u"CONTROLLER"_s);
        QTest::newRow("basis") << u"legalBasis"_s << u"6(1)(f)"_s << QJsonValue(u"6_1_F"_s);
        QTest::newRow("basis in Dutch") << u"grondslag"_s << u"art. 6 lid 1 onder b AVG"_s << QJsonValue(u"6_1_B"_s);
        QTest::newRow("basis by name") << u"grondslag"_s << u"Gerechtvaardigd belang"_s << QJsonValue(u"6_1_F"_s);
        QTest::newRow("basis as exported") << u"legalBasis"_s << u"6_1_C"_s << QJsonValue(u"6_1_C"_s);
        QTest::newRow("no basis") << u"legalBasis"_s << u"because"_s << QJsonValue(u"because"_s);
        QTest::newRow("a path is no escape") << u"systems"_s << u"D:\\map"_s << QJsonValue(QJsonArray{u"D:\\map"_s});
        QTest::newRow("blank lines in a list")
            << u"systems"_s << u"a\n\n  \nb\n"_s << QJsonValue(QJsonArray{u"a"_s, u"b"_s});
    }
    void othersWriteItOtherwise()
    {
        QFETCH(QString, name);
        QFETCH(QString, cell);
        QFETCH(QJsonValue, value);
        QJsonObject entry;
        column(name).put(cell, entry);
        QCOMPARE(entry[column(name).field], value);
    }

    void anEmptyCellTakesAway()
    {
        QJsonObject entry{{u"title"_s, u"x"_s},
                          {u"dpo"_s, QJsonObject{{u"name"_s, u"F."_s}, {u"contact"_s, u"f@x"_s}}}};
        column(u"dpoName"_s).put(u" "_s, entry);
        QCOMPARE(entry[u"dpo"].toObject(), (QJsonObject{{u"contact"_s, u"f@x"_s}}));
        column(u"dpoContact"_s).put({}, entry);
        column(u"title"_s).put({}, entry);
        QVERIFY(entry.isEmpty());
    }
};

VOICELOG_APPLESS_TEST(TestRegisterColumn)
#include "tst_registercolumn.moc"
