// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReportReading.h"
#include "SampleRecords.h"

#include <base/BaseErrors.h>
#include <reports/ReportPdf.h>
#include <rules/RuleBook.h>
#include <support/PdfTools.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QGuiApplication>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

/// What the three reports say of given records, read back from the PDF, in both languages.
class TestReportBuilders : public QObject
{
    Q_OBJECT

    SampleRecords m_records;
    QTemporaryDir m_folder;

    QString textOf(const Report &report)
    {
        const QString path = m_folder.filePath(u"report.pdf"_s);
        const auto facts = writeReportPdf(report, path);
        if (!facts)
            qWarning("%s", qPrintable(facts.error().toString()));
        return facts ? pdfText(path) : QString();
    }
    Report balancing(ReportLanguage language, const BalancingReportInput &input) const
    {
        return balancingReport(SampleRecords::head(ReportKind::Balancing, language), input);
    }
    Report registerOf(ReportLanguage language, const RegisterReportInput &input) const
    {
        return registerReport(SampleRecords::head(ReportKind::Register, language), input);
    }
    Report overview(ReportLanguage language, const CouncilReportInput &input) const
    {
        return councilReport(SampleRecords::head(ReportKind::Council, language), input);
    }
    static void verifyAll(const QString &text, const QStringList &parts)
    {
        for (const QString &part : parts)
            QVERIFY2(text.contains(part) || text.simplified().contains(part),
                     qPrintable(part + u"\nis not in\n"_s + text));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!hasPoppler())
            QSKIP("no poppler here");
    }

    void balancingChapters()
    {
        const auto input = m_records.balancing();
        QCOMPARE(chapters(balancing(ReportLanguage::Dutch, input)),
                 QStringList({u"1 Regeling"_s, u"2 Doel"_s, u"3 Noodzaak"_s, u"4 Afweging"_s, u"5 Waarborgen"_s,
                              u"6 FG en ondernemingsraad"_s, u"7 Uitkomst en motivering"_s,
                              u"8 Vaststelling, herziening, versies"_s, u"9 Samenvatting voor medewerkers"_s}));
        QCOMPARE(chapters(balancing(ReportLanguage::English, input)),
                 QStringList({u"1 Programme"_s, u"2 Purpose"_s, u"3 Necessity"_s, u"4 Balancing"_s, u"5 Safeguards"_s,
                              u"6 DPO and works council"_s, u"7 Outcome and reasons"_s,
                              u"8 Approval, review date, version history"_s, u"9 Summary for employees"_s}));
    }

    void balancingText()
    {
        const Report report = balancing(ReportLanguage::English, m_records.balancing());
        QVERIFY(report.containsPersonalData);
        const QString text = textOf(report);
        verifyAll(text, {u"LIA-2026-0001"_s, u"PRG-2026-0001"_s, u"legitimate interest, GDPR 6(1)(f)"_s,
                         u"coaching side by side"_s, u"Łukasz Nowak"_s, u"28 July 2026"_s, u"proceed with safeguards"_s,
                         u"consent with conditions"_s, u"superseded"_s, u"We record one call in ten"_s,
                         u"contains personal data"_s});
        QVERIFY(!text.contains(u"Wij nemen")); // the summary in the report's language only
        QVERIFY(!text.contains(u"has not been approved"));
    }

    void draftSaysSo()
    {
        auto input = m_records.balancing();
        input.record.versionNo = 3;
        input.record.approvedAt = {};
        input.record.state = BalancingState::ForApproval;
        input.record.interest.clear();
        input.record.summaryEn.clear();
        input.council = {};
        input.record.isMonitoring = true;
        const Report report = balancing(ReportLanguage::English, input);
        QCOMPARE(report.classification, Classification::Confidential);
        verifyAll(textOf(report), {u"This version has not been approved"_s, u"for approval"_s, u"not filled in"_s,
                                   u"There is no summary in English"_s, u"Wij nemen"_s, u"ECtHR 61496/08"_s});
    }

    void balancingWithNothing()
    {
        BalancingReportInput input;
        input.record.title = u"Empty"_s;
        input.asOf = SampleRecords::today();
        verifyAll(textOf(balancing(ReportLanguage::Dutch, input)),
                  {u"Geen alternatieven vastgelegd."_s, u"Geen advies vastgelegd."_s,
                   u"Geen samenvatting vastgelegd."_s, u"Er is geen versie vastgesteld."_s, u"niet ingevuld"_s});
    }

    void registerInTheOrderOfTheArticle()
    {
        const QString text = textOf(registerOf(ReportLanguage::English, m_records.processingRegister()));
        verifyAll(text, {u"REG-2026-0001"_s, u"mr. H. Çelik"_s, u"3 active"_s, u"1 draft"_s, u"1 ended"_s,
                         u"appropriate safeguards (art. 46)"_s, u"contract of 3 November 2025 (art. 28)"_s,
                         u"mevr. A. Öztürk"_s, u"PRG-2026-0001"_s});
        qsizetype at = text.indexOf(u"Opnemen van gesprekken voor kwaliteit"_s);
        for (const QString &label :
             {u"(a) Controller"_s, u"(b) Purposes"_s, u"(c) Categories of data subjects"_s, u"(c) Categories of data"_s,
              u"(d) Categories of recipients"_s, u"(e) Transfers"_s, u"(f) Periods"_s, u"(g) Security"_s}) {
            const qsizetype next = text.indexOf(label, at + 1);
            QVERIFY2(next > at, qPrintable(label));
            at = next;
        }
        // Processor entries follow, in the order of article 30(2).
        at = text.indexOf(u"As a processor"_s, at);
        QVERIFY(at > 0);
        QVERIFY(text.indexOf(u"(a) Processor"_s, at) > at);
        QVERIFY(text.indexOf(u"Warmte Noord N.V."_s, at) > at);
    }

    void registerChangesAndCompleteness()
    {
        auto input = m_records.processingRegister();
        QString text =
            textOf(registerOf(ReportLanguage::Dutch, input)).section(u"Wijzigingen sinds 1 januari 2026"_s, 1);
        verifyAll(text, {u"opgenomen"_s, u"beëindigd"_s, u"De faxlijn is opgeheven."_s, u"verlopen"_s,
                         u"functionaris voor gegevensbescherming"_s, u"Regels waaraan iets ontbreekt"_s});
        input.since = QDate(2026, 9, 1);
        text = textOf(registerOf(ReportLanguage::Dutch, input));
        QVERIFY2(text.contains(u"Geen wijzigingen in deze periode."), qPrintable(text));
    }

    void emptyRegister()
    {
        RegisterReportInput input;
        input.since = QDate(2026, 1, 1);
        input.asOf = SampleRecords::today();
        const Report report = registerOf(ReportLanguage::English, input);
        verifyAll(textOf(report), {u"No controller entries on record."_s, u"No processor entries on record."_s,
                                   u"No changes in this period."_s, u"Nothing is missing."_s, u"not on record"_s});
    }

    void overviewChapters()
    {
        QCOMPARE(chapters(overview(ReportLanguage::Dutch, m_records.overview())),
                 QStringList({u"1 Regelingen en wijzigingen"_s, u"2 Aantallen opnamen per doel"_s, u"3 Meldingen"_s,
                              u"4 Belangenafwegingen en herzieningen"_s, u"5 Instemming en voorwaarden"_s,
                              u"6 Controledossiers"_s, u"7 Toegang en geweigerde pogingen"_s,
                              u"8 Verzoeken van betrokkenen"_s, u"9 Aandachtspunten"_s}));
    }

    void overviewText()
    {
        auto input = m_records.overview();
        const auto book = RuleBook::builtIn();
        VERIFY_OK(book);
        input.edition = book->inForceOn(input.asOf);
        const Report report = overview(ReportLanguage::English, input);
        QVERIFY(!report.containsPersonalData);
        const QString text = textOf(report);
        verifyAll(text, {u"12,408"_s, u"3,977"_s, u"16,385"_s, u"NOT-2026-0001"_s, u"94 %"_s, u"R-ANNOUNCE-01"_s,
                         u"No monitoring cases on record."_s, u"The totals are in the overview"_s, u"214"_s,
                         u"the works council invoked nullity"_s,
                         u"Programme PRG-2026-0002 (Bewijs van overeenkomst) is active without consent"_s,
                         u"register entry REG-2026-0002 was due on 30 June 2026"_s});
        QVERIFY(!text.contains(u"PRG-2026-0001 (Kwaliteit klantenservice) is active without"));
        QVERIFY(!text.contains(u"contains personal data"));
        for (const QString &name : {u"Łukasz"_s, u"Çelik"_s})
            QVERIFY(!text.contains(name));
    }

    void smallCountsAreHidden()
    {
        auto input = m_records.overview();
        input.monitoring = MonitoringCounts{12, 4, 1, 5, 0};
        input.requests = RequestCounts{9, 6, 3, 0};
        Report report = overview(ReportLanguage::English, input);
        QCOMPARE(factOf(report, u"Opened"_s), u"12"_s);
        QCOMPARE(factOf(report, u"Covert"_s), u"<5"_s);
        QCOMPARE(factOf(report, u"Closed with a finding"_s), u"<5"_s);
        QCOMPARE(factOf(report, u"Closed without a finding"_s), u"5"_s);
        QCOMPARE(factOf(report, u"Destroyed on time"_s), u"0"_s);
        QCOMPARE(factOf(report, u"Received"_s), u"9"_s);
        QCOMPARE(factOf(report, u"Wholly or partly refused"_s), u"<5"_s);
        input.smallCount = 0;
        report = overview(ReportLanguage::English, input);
        QCOMPARE(factOf(report, u"Covert"_s), u"4"_s);
        QCOMPARE(factOf(report, u"Closed with a finding"_s), u"1"_s);
        QVERIFY(!textOf(report).contains(u"<5"));
    }

    void maskedCounts_data()
    {
        QTest::addColumn<qint64>("count");
        QTest::addColumn<int>("small");
        QTest::addColumn<QString>("said");
        QTest::newRow("none") << 0LL << 5 << u"0"_s;
        QTest::newRow("one") << 1LL << 5 << u"<5"_s;
        QTest::newRow("four") << 4LL << 5 << u"<5"_s;
        QTest::newRow("five") << 5LL << 5 << u"5"_s;
        QTest::newRow("other limit") << 5LL << 10 << u"<10"_s;
        QTest::newRow("no limit") << 1LL << 0 << u"1"_s;
    }
    void maskedCounts()
    {
        QFETCH(qint64, count);
        QFETCH(int, small);
        QFETCH(QString, said);
        QCOMPARE(maskedCount(count, small, ReportTexts(ReportLanguage::English)), said);
    }

    void withoutVaultsItSaysSo()
    {
        auto input = m_records.overview();
        input.rules = {};
        const QString text = textOf(overview(ReportLanguage::English, input));
        QVERIFY2(text.simplified().contains(u"which the maker of this report cannot open"), qPrintable(text));
        QVERIFY(!text.contains(u"R-ANNOUNCE-01"));
    }

    void emptyOverview()
    {
        CouncilReportInput input;
        input.year = 2026;
        input.asOf = SampleRecords::today();
        verifyAll(textOf(overview(ReportLanguage::Dutch, input)),
                  {u"Geen opnameregelingen vastgelegd."_s, u"Geen vastgestelde belangenafwegingen."_s,
                   u"Geen instemmingsverzoeken vastgelegd."_s, u"In dit jaar is geen poging geweigerd."_s,
                   u"Geen aandachtspunten."_s});
    }
};

VOICELOG_TEST_WITH(TestReportBuilders, QGuiApplication)
#include "tst_reportbuilders.moc"
