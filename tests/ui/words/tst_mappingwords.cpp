// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <interchange/CallDataFields.h>
#include <interchange/MappingErrors.h>
#include <support/TestMain.h>
#include <words/EnumText.h>
#include <words/ErrorText.h>

#include <QTest>

using namespace voicelog;
using namespace Qt::StringLiterals;

/// Mappings of call data in words.
class TestMappingWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasWords()
    {
        for (const ErrorCode &code : errors::mappingErrors) {
            const Error error(code);
            QVERIFY2(ErrorText::isKnown(error.id()), error.id().data());
            QVERIFY2(ErrorText::of(error).advice.size() > 10, error.id().data());
        }
    }

    void everyFieldHasWords()
    {
        for (const CallField field : allCallFields()) {
            const QString id = u"call."_s + callFieldId(field);
            if (field != CallField::Participants) // no column holds them
                QVERIFY2(EnumText::field(id) != id, qPrintable(id));
        }
    }

    void aRemarkNamesColumnAndLine()
    {
        const Error error(errors::MappedTime,
                          {{u"path"_s, u"calls.csv"_s}, {u"line"_s, qint64(12)}, {u"name"_s, u"Begin"_s}});
        const QString title = ErrorText::of(error).title;
        QVERIFY2(title.contains(u"Begin"_s) && title.contains(u"calls.csv"_s) && title.contains(u"12"_s),
                 qPrintable(title));
    }
};

VOICELOG_GUILESS_TEST(TestMappingWords)
#include "tst_mappingwords.moc"
