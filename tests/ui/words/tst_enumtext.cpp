// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <recordings/ListeningService.h>
#include <support/RuleExamples.h>
#include <support/TestMain.h>
#include <words/EnumText.h>
#include <words/Languages.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;

class TestEnumText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Dutch") << u"nl"_s;
    }

    void languages()
    {
        QFETCH(QString, language);
        Languages languages;
        languages.use(language);
        QCOMPARE(languages.current(), language);
        QStringList states;
        for (const auto state : allRecordingStates)
            states.append(EnumText::of(state));
        QCOMPARE(states.removeDuplicates(), 0); // no two look the same
        for (const auto kind : allSegmentKinds)
            QCOMPARE(EnumText::segmentKindById(QString(enumId(kind))), EnumText::of(kind));
        for (const auto state : allRecordingStates)
            QCOMPARE(EnumText::recordingStateById(QString(enumId(state))), EnumText::of(state));
        for (const auto role : allRoles)
            QCOMPARE(EnumText::roleById(QString(roleId(role))), EnumText::of(role));
        QStringList announcements;
        for (const auto kind : allAnnouncementKinds)
            announcements.append(EnumText::of(kind));
        for (const auto finding : {AnnouncementEvidence::FoundBy::CallData, AnnouncementEvidence::FoundBy::Marked,
                                   AnnouncementEvidence::FoundBy::Heard})
            announcements.append(EnumText::of(finding));
        QCOMPARE(announcements.removeDuplicates(), 0);
        for (const auto purpose : allPurposes)
            QVERIFY(EnumText::explain(purpose).endsWith(u'.'));
    }

    void everyListeningReasonHasWords()
    {
        for (const QString &kind : listeningReasonKinds())
            QVERIFY2(EnumText::listeningReason(kind) != kind, qPrintable(kind));
    }

    /// What a rule goes by is shown below it: every name it may give has words.
    void everyFactOfARuleHasWords()
    {
        Languages languages;
        languages.use(u"nl"_s); // in English some words are their ids
        const auto book = RuleBook::builtIn();
        QVERIFY(book.has_value());
        RuleFacts service = test::lawful();
        service.request = RequestFacts();
        service.exportAct = ExportFacts();
        service.dutyLine = DutyLineFacts();
        service.security = SecurityFacts();
        QList<RuleFacts> examples;
        for (const bool lawful : {false, true}) {
            RuleFacts facts = service;
            facts.monitoringCase = lawful ? test::lawfulCase().monitoringCase : CaseFacts();
            facts.use = UseFacts();
            facts.use->caseGrant = lawful;
            facts.use->throughCase = lawful;
            if (!lawful)
                facts.programme = ProgrammeFacts();
            examples.append(facts);
        }
        qsizetype named = 0;
        for (const RuleEdition &edition : book->editions()) {
            for (const Rule &rule : edition.rules) {
                for (const RuleFacts &facts : std::as_const(examples)) {
                    const RuleResult result = rules::evaluate(rule, facts, edition, edition.validFrom);
                    named += result.facts.size();
                    for (auto it = result.facts.constBegin(); it != result.facts.constEnd(); ++it)
                        QVERIFY2(EnumText::field(it.key()) != it.key(), qPrintable(rule.id + u' ' + it.key()));
                }
            }
        }
        QVERIFY(named > 100);
    }

    void warningsOneByOne()
    {
        QVERIFY(EnumText::of(AudioWarnings()).isEmpty());
        const auto words = EnumText::of(AudioWarnings(AudioWarning::Truncated) | AudioWarning::UnderOneSecond);
        QCOMPARE(words.size(), 2);
    }

    void unknownIdsStay()
    {
        QCOMPARE(EnumText::auditAction(u"FUTURE_ACT"_s), u"FUTURE_ACT"_s);
        QCOMPARE(EnumText::roleById(u"KING"_s), u"KING"_s);
    }

    void systemLanguage_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QStringList>("system");
        QTest::addColumn<QString>("language");
        QTest::newRow("chosen") << u"nl"_s << QStringList{u"en-GB"_s} << u"nl"_s;
        QTest::newRow("Flemish") << u"system"_s << QStringList{u"nl-BE"_s} << u"nl"_s;
        QTest::newRow("second choice") << u"system"_s << QStringList{u"fy-NL"_s, u"nl-NL"_s, u"en"_s} << u"nl"_s;
        QTest::newRow("none of ours") << u"system"_s << QStringList{u"de-DE"_s} << u"en"_s;
        QTest::newRow("nonsense") << u"xx"_s << QStringList{} << u"en"_s;
    }

    void systemLanguage()
    {
        QFETCH(QString, setting);
        QFETCH(QStringList, system);
        QFETCH(QString, language);
        QCOMPARE(Languages::resolve(setting, system), language);
    }
};

VOICELOG_GUILESS_TEST(TestEnumText)
#include "tst_enumtext.moc"
