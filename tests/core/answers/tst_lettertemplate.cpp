// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <answers/AnswerErrors.h>
#include <answers/LetterTemplate.h>
#include <base/BaseErrors.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;

class TestLetterTemplate : public QObject
{
    Q_OBJECT

    static void verifyPlace(const QString &body, const ErrorCode &code, int line, int column)
    {
        const auto parsed = LetterTemplate::parse(LetterKind::Receipt, body);
        VERIFY_ERROR(parsed, code);
        QCOMPARE(parsed.error().parameters().value(u"line"_s).toInt(), line);
        QCOMPARE(parsed.error().parameters().value(u"column"_s).toInt(), column);
    }

private Q_SLOTS:
    void allThatComeWithTheProgramAreWhole()
    {
        for (size_t i = 0; i < letterKindIds.size(); ++i) {
            for (const QStringView language : {u"en", u"nl"}) {
                const QString body = LetterTemplate::builtIn(LetterKind(int(i)), language);
                QVERIFY2(body.size() > 200, letterKindIds[i].data());
                const auto parsed = LetterTemplate::parse(LetterKind(int(i)), body);
                QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(letterKindIds[i] + parsed.error().toString()));
            }
        }
        QVERIFY(LetterTemplate::builtIn(LetterKind::Answer, u"xx").isEmpty());
    }

    void bothLanguagesTellTheSame()
    {
        for (size_t i = 0; i < letterKindIds.size(); ++i) {
            const LetterKind kind = LetterKind(int(i));
            for (const LetterPlaceholder &one : LetterTemplate::placeholders(kind)) {
                const QString braces = u"{{"_s + one.name + u"}}"_s;
                QCOMPARE(LetterTemplate::builtIn(kind, u"en").contains(braces),
                         LetterTemplate::builtIn(kind, u"nl").contains(braces));
            }
        }
    }

    void readsItsParts()
    {
        const auto parsed = LetterTemplate::parse(LetterKind::Receipt,
                                                  u"# Dear {{requester}}\nOne line\nand another.\n\n- a thing\n> mind\n"
                                                  "{{request}}\nEnd.\n"_s);
        VERIFY_OK(parsed);
        const QList<LetterPiece> expected{{LetterPiece::Kind::Heading, u"Dear {{requester}}"_s, 1},
                                          {LetterPiece::Kind::Paragraph, u"One line and another."_s, 2},
                                          {LetterPiece::Kind::Item, u"a thing"_s, 5},
                                          {LetterPiece::Kind::Notice, u"mind"_s, 6},
                                          {LetterPiece::Kind::Block, u"request"_s, 7},
                                          {LetterPiece::Kind::Paragraph, u"End."_s, 8}};
        QCOMPARE(parsed->pieces(), expected);
    }

    void aWrongPlaceholderIsToldWithItsPlace()
    {
        verifyPlace(u"Dear,\nyou are {{requestor}}."_s, errors::LetterPlaceholderUnknown, 2, 9);
        verifyPlace(u"Dear {{requester,"_s, errors::LetterPlaceholderOpen, 1, 6);
        verifyPlace(u"a {{requester {{number}}"_s, errors::LetterPlaceholderOpen, 1, 3);
        verifyPlace(u"\n\nSee {{request}} here"_s, errors::LetterPlaceholderAlone, 3, 5);
        verifyPlace(u"{{complaint}}"_s, errors::LetterPlaceholderUnknown, 1, 1); // not of this letter
    }

    void whatTheLawAsksStaysInIt()
    {
        QString body = LetterTemplate::builtIn(LetterKind::Answer, u"nl");
        body.remove(u"{{recipients}}"_s);
        const auto parsed = LetterTemplate::parse(LetterKind::Answer, body);
        VERIFY_ERROR(parsed, errors::LetterPlaceholderMissing);
        QCOMPARE(parsed.error().parameters().value(u"name"_s).toString(), u"recipients"_s);
        VERIFY_ERROR(LetterTemplate::parse(LetterKind::Extension, u"Later."_s), errors::LetterPlaceholderMissing);
    }

    void anEmptyOrEndlessOneIsNone()
    {
        VERIFY_ERROR(LetterTemplate::parse(LetterKind::Receipt, u" \n"_s), errors::InvalidValue);
        VERIFY_ERROR(LetterTemplate::parse(LetterKind::Receipt, QString(LetterTemplate::longest + 1, u'a')),
                     errors::InvalidValue);
    }

    void fills()
    {
        const auto name = [](QStringView asked) { return u'<' + asked.toString() + u'>'; };
        QCOMPARE(LetterTemplate::filled(u"a {{ b }} c{{d}}"_s, name), u"a <b> c<d>"_s);
        QCOMPARE(LetterTemplate::filled(u"none {{"_s, name), u"none {{"_s);
    }
};

VOICELOG_GUILESS_TEST(TestLetterTemplate)
#include "tst_lettertemplate.moc"
