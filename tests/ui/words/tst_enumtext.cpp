// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <recordings/ListeningService.h>
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
